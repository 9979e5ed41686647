import type { Link, MemberRow } from './model.ts';
import type { Scale } from './scale.ts';
import type { Draft } from './state.ts';

/** Mean log-odds over a story's members from which an item joins it. */
export const JOIN = 0;

/** Two published stories need more before their ids become one. */
const MERGE = 0.4;

/** A merge is undone, or a story split, only when the two halves speak clearly against each other. */
const PART = -0.6;

/** What another story must have over the item's own before a published item changes its story. */
const MOVE_MARGIN = 1;

/** Where the repairs look. */
export interface Scene {
  readonly draft: Draft;
  readonly scale: Scale;
  /** Key of the item just placed. */
  readonly placed: string;
  /** Stories with a member that has something in common with it. */
  readonly nearby: readonly string[];
  readonly nowMs: number;
}

/** Undoes the merge that is most clearly wrong. */
export function partOne({ draft, scale, placed }: Scene): boolean {
  const story = draft.storyOf(placed);
  const members = draft.membersOf(story);
  let worst: { readonly id: string; readonly points: number } | undefined;
  for (const id of draft.aliasesOf(story)) {
    const inside = members.filter(({ home }) => draft.leadsThrough(home, id));
    const outside = members.filter(({ home }) => !draft.leadsThrough(home, id));
    const mean = scale.fit(inside, outside);
    if (mean !== undefined && mean < PART && (!worst || mean < worst.points)) worst = { id, points: mean };
  }
  if (!worst) return false;
  draft.part(worst.id, story, [`later items tell them apart: ${worst.points.toFixed(1)} points on average`]);
  return true;
}

/**
 * Splits a story that turns out to be two: an edition told the placed item and another member as separate reports, and each has
 * its own half of the members on its side. The half without the founder gets a new id.
 */
export function splitOne({ draft, scale, placed, nowMs }: Scene): boolean {
  const story = draft.storyOf(placed);
  const members = draft.membersOf(story);
  const item = members.find(({ print }) => print.key === placed);
  const rival = item && members.find(({ print }) => scale.areRivals(print, item.print));
  if (!item || !rival || members.length < 3) return false;
  const [mine, theirs] = divide(members, item, rival, scale);
  const mean = scale.fit(mine, theirs) ?? 0;
  const leavers = mine.some(({ print }) => draft.founded(story, print.key)) ? theirs : mine;
  const canLeave = leavers.every(({ left }) => (left ?? []).length === 0);
  const [first] = leavers;
  if (mean >= PART || !canLeave || first === undefined) return false;
  const id = draft.found(first.print.key, nowMs, story);
  for (const row of leavers)
    draft.place({ ...row, home: id, left: [...(row.left ?? []), story] }, story, scale.bestLink(row.print, leavers));
  return true;
}

/** Each member goes to the half it has more in common with; twice, so that the first choices count for the later ones. */
export function divide(
  members: readonly MemberRow[],
  a: MemberRow,
  b: MemberRow,
  scale: Scale,
): readonly [readonly MemberRow[], readonly MemberRow[]] {
  let halves: readonly [readonly MemberRow[], readonly MemberRow[]] = [[a], [b]];
  for (let round = 0; round < 2; round += 1) {
    const isWithA = (row: MemberRow) => {
      if (row === a || row === b) return row === a;
      const rest = (half: readonly MemberRow[]) => half.filter((other) => other !== row);
      return (scale.fit([row], rest(halves[0])) ?? 0) >= (scale.fit([row], rest(halves[1])) ?? 0);
    };
    const withA = members.filter(isWithA);
    halves = [withA, members.filter((row) => !withA.includes(row))];
  }
  return halves;
}

/** Merges the placed item's story with the nearby one that fits it best as a whole. */
export function mergeOne({ draft, scale, placed, nearby }: Scene): boolean {
  const story = draft.storyOf(placed);
  const members = draft.membersOf(story);
  let best: { readonly other: string; readonly points: number } | undefined;
  for (const other of nearby.map((id) => draft.current(id))) {
    if (other === story || draft.areParted(story, other)) continue;
    const mean = scale.fit(members, draft.membersOf(other));
    if (mean !== undefined && mean >= MERGE && (!best || mean > best.points)) best = { other, points: mean };
  }
  if (!best) return false;
  const link = strongestLink(members, draft.membersOf(best.other), scale);
  if (!link) return false;
  draft.merge(story, best.other, link);
  return true;
}

function strongestLink(members: readonly MemberRow[], others: readonly MemberRow[], scale: Scale): Link | undefined {
  const links = members.flatMap(({ print }) => scale.bestLink(print, others) ?? []);
  return links.sort((a, b) => b.score - a.score)[0];
}

/** Moves one item between the placed item's story and a nearby one, where that fits clearly better. */
export function moveOne({ draft, scale, placed, nearby }: Scene): boolean {
  const story = draft.storyOf(placed);
  for (const other of new Set(nearby.map((id) => draft.current(id)))) {
    if (other === story) continue;
    if (moveBetween(story, other) || moveBetween(other, story)) return true;
  }
  return false;

  function moveBetween(from: string, to: string): boolean {
    const stayers = draft.membersOf(from);
    const hosts = draft.membersOf(to);
    // A story's only member does not move: that would be a merge, which `mergeOne` decides.
    if (stayers.length < 2) return false;
    for (const row of stayers) {
      if (row.print.key === placed || (row.left ?? []).some((id) => draft.current(id) === to)) continue;
      const better = scale.fit([row], hosts) ?? Number.NEGATIVE_INFINITY;
      if (better <= JOIN) continue;
      const own =
        scale.fit(
          [row],
          stayers.filter((stayer) => stayer !== row),
        ) ?? 0;
      if (better - own < MOVE_MARGIN) continue;
      draft.place({ ...row, home: to, left: [...(row.left ?? []), from] }, from, scale.bestLink(row.print, hosts));
      return true;
    }
    return false;
  }
}
