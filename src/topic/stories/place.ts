import type { Fingerprint, Link, MemberRow, StoryChange, StoryDecision, StoryState } from './model.ts';
import { type Comparison, compare, probability } from './similarity.ts';
import { Draft } from './state.ts';

/** Mean log-odds over a story's members from which an item joins it. */
const JOIN = 0;

/** Two published stories need more before their ids become one. */
const MERGE = 0.4;

/** A merge is undone only when its two halves speak clearly against each other. */
const PART = -0.8;

/** What another story must have over the item's own before a published item changes its story. */
const MOVE_MARGIN = 1;

/** What the own story has over others when an item's text changed. */
const STAY_BONUS = 0.5;

export interface Placement {
  readonly decision: StoryDecision;
  /** To be stored in order; empty when nothing changed. */
  readonly changes: readonly StoryChange[];
}

/**
 * Places one new or changed item among the items around it. Pure: give it the members published within `STORY_WINDOW_MS` of the
 * item and their stories, store the changes it returns.
 *
 * What may happen to ids that are already public, and how often:
 * - an item founds a story, whose id comes from its key, or joins one;
 * - two stories merge when later items join them: the older id stays, the other becomes its alias;
 * - a merge is undone (`part`) when later items speak against it; the two never merge again;
 * - an item moves to a story that fits clearly better; it never returns to a story it left.
 * So an id goes forth at most once and back at most once.
 */
export function placeItem(state: StoryState, item: Fingerprint, nowMs: number): Placement {
  const draft = new Draft(state);
  const known = draft.member(item.key);
  if (known && JSON.stringify(known.print) === JSON.stringify(item)) {
    return { decision: { story: draft.current(known.home), outcome: 'stayed', because: [] }, changes: [] };
  }
  const scale = new Scale();
  const outcome = settle(draft, item, known, scale, nowMs);
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds += 1) {
    const story = draft.storyOf(item.key);
    if (!partOne(draft, story, scale) && !mergeOne(draft, story, scale) && !moveOne(draft, story, item.key, scale))
      break;
  }
  const story = draft.storyOf(item.key);
  const link = bestLink(item, draft.membersOf(story), scale);
  return {
    decision: { story, outcome, ...(link ? { score: link.score } : {}), because: link?.because ?? [] },
    changes: draft.changes,
  };
}

/** Every round changes ids or memberships, and each can change only so often; this is the net below. */
const MAX_ROUNDS = 12;

/** Compares pairs once within a call. */
class Scale {
  readonly #known = new Map<string, Comparison>();

  compare(a: Fingerprint, b: Fingerprint): Comparison {
    const id = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
    let comparison = this.#known.get(id);
    if (!comparison) {
      comparison = compare(a, b);
      this.#known.set(id, comparison);
    }
    return comparison;
  }

  /** Mean log-odds between two sets of items; undefined when one is empty. */
  mean(some: readonly MemberRow[], others: readonly MemberRow[]): number | undefined {
    if (some.length === 0 || others.length === 0) return undefined;
    let sum = 0;
    for (const a of some) for (const b of others) sum += this.compare(a.print, b.print).points;
    return sum / (some.length * others.length);
  }
}

function settle(
  draft: Draft,
  item: Fingerprint,
  known: MemberRow | undefined,
  scale: Scale,
  nowMs: number,
): StoryDecision['outcome'] {
  const row: MemberRow = { ...known, print: item, home: known?.home ?? '' };
  const own = known && draft.current(known.home);
  const left = new Set((known?.left ?? []).map((id) => draft.current(id)));
  let best: { readonly story: string; readonly points: number } | undefined;
  for (const [story, members] of draft.groups()) {
    const others = members.filter(({ print }) => print.key !== item.key);
    const mean = scale.mean([row], others);
    if (mean === undefined || (left.has(story) && story !== own)) continue;
    const points = mean + (story === own ? STAY_BONUS : 0);
    if (points > JOIN && (!best || points > best.points)) best = { story, points };
  }
  if (own !== undefined) {
    const isAlone = draft.membersOf(own).length <= 1;
    // Alone, the item is its story: joining another is a merge of the two, which `mergeOne` decides.
    if (isAlone || best?.story === own) {
      draft.place({ ...row, home: known?.home ?? own });
      return 'stayed';
    }
  }
  if (best) {
    const link = bestLink(item, draft.membersOf(best.story), scale);
    draft.place({ ...row, home: best.story, ...leaving(known, own) }, own, link);
    return 'joined';
  }
  const id = draft.found(item.key, nowMs);
  draft.place({ ...row, home: id, ...leaving(known, own) }, own);
  return 'founded';
}

function leaving(known: MemberRow | undefined, own: string | undefined): Pick<MemberRow, 'left'> {
  return own === undefined ? {} : { left: [...(known?.left ?? []), own] };
}

/** Undoes the merge that is most clearly wrong. */
function partOne(draft: Draft, story: string, scale: Scale): boolean {
  let worst: { readonly id: string; readonly points: number } | undefined;
  for (const id of draft.aliasesOf(story)) {
    const members = draft.membersOf(story);
    const inside = members.filter(({ home }) => draft.leadsThrough(home, id));
    const outside = members.filter(({ home }) => !draft.leadsThrough(home, id));
    const mean = scale.mean(inside, outside);
    if (mean !== undefined && mean < PART && (!worst || mean < worst.points)) worst = { id, points: mean };
  }
  if (!worst) return false;
  draft.part(worst.id, story, [`later items tell them apart: ${worst.points.toFixed(1)} points on average`]);
  return true;
}

function mergeOne(draft: Draft, story: string, scale: Scale): boolean {
  const members = draft.membersOf(story);
  let best: { readonly other: string; readonly points: number; readonly link: Link } | undefined;
  for (const [other, others] of draft.groups()) {
    if (other === story || draft.areParted(story, other)) continue;
    const mean = scale.mean(members, others) ?? Number.NEGATIVE_INFINITY;
    if (mean < MERGE || (best && mean <= best.points)) continue;
    const links = members.flatMap(({ print }) => bestLink(print, others, scale) ?? []);
    const link = links.sort((a, b) => b.score - a.score)[0];
    if (link) best = { other, points: mean, link };
  }
  if (!best) return false;
  draft.merge(story, best.other, best.link);
  return true;
}

/** Moves one item between the story that just changed and another, where that fits clearly better. */
function moveOne(draft: Draft, story: string, placed: string, scale: Scale): boolean {
  const here = draft.membersOf(story);
  for (const [other, there] of draft.groups()) {
    if (other === story) continue;
    for (const [from, to, stayers, hosts] of [
      [story, other, here, there],
      [other, story, there, here],
    ] as const) {
      if (stayers.length < 2) continue;
      for (const row of stayers) {
        if (row.print.key === placed || (row.left ?? []).some((id) => draft.current(id) === to)) continue;
        const own =
          scale.mean(
            [row],
            stayers.filter((stayer) => stayer !== row),
          ) ?? 0;
        const better = scale.mean([row], hosts) ?? 0;
        if (better <= JOIN || better - own < MOVE_MARGIN) continue;
        draft.place({ ...row, home: to, left: [...(row.left ?? []), from] }, from, bestLink(row.print, hosts, scale));
        return true;
      }
    }
  }
  return false;
}

function bestLink(item: Fingerprint, members: readonly MemberRow[], scale: Scale): Link | undefined {
  let best: { readonly matched: string; readonly comparison: Comparison } | undefined;
  for (const { print } of members) {
    if (print.key === item.key) continue;
    const comparison = scale.compare(item, print);
    if (!best || comparison.points > best.comparison.points) best = { matched: print.key, comparison };
  }
  return (
    best && {
      key: item.key,
      matched: best.matched,
      score: probability(best.comparison.points),
      because: best.comparison.because(),
    }
  );
}
