import type { Fingerprint, MemberRow, StoryChange, StoryDecision, StoryState } from './model.ts';
import { divide, JOIN, mergeOne, moveOne, partOne, type Scene, splitOne } from './repair.ts';
import { type Likeness, Scale } from './scale.ts';
import { compare } from './similarity.ts';
import { Draft } from './state.ts';

/** What the own story has over others when an item's text changed. */
const STAY_BONUS = 0.5;

/** A story is nearby when one of its members has at least these points with the item. */
const NEARBY = -2.5;

/** Every round changes ids or memberships, and each can change only so often; this is the net below. */
const MAX_ROUNDS = 12;

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
 * - a merge is undone (`part`), or items that prove to tell another event are split off under a new id, when later items speak
 *   against it; the two never merge again;
 * - an item moves to a story that fits clearly better; it never returns to a story it left.
 * So an id goes forth at most once and back at most once.
 */
export function placeItem(
  state: StoryState,
  item: Fingerprint,
  nowMs: number,
  likeness: Likeness = compare,
): Placement {
  const draft = new Draft(state);
  const known = draft.member(item.key);
  if (known && JSON.stringify(known.print) === JSON.stringify(item)) {
    return { decision: { story: draft.current(known.home), outcome: 'stayed', because: [] }, changes: [] };
  }
  const scale = new Scale(likeness);
  const nearby = nearbyStories(draft, item, scale);
  const scene: Scene = { draft, scale, placed: item.key, nearby, nowMs };
  if (known) {
    // With its text, a merge it was the reason for may have gone.
    draft.place({ ...known, print: item });
    while (partOne(scene));
  }
  const outcome = settle(draft, item, known, scale, nearby, nowMs);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!partOne(scene) && !splitOne(scene) && !mergeOne(scene) && !moveOne(scene)) break;
  }
  const story = draft.storyOf(item.key);
  const link = scale.bestLink(item, draft.membersOf(story));
  return {
    decision: { story, outcome, ...(link ? { score: link.score } : {}), because: link?.because ?? [] },
    changes: draft.changes,
  };
}

function nearbyStories(draft: Draft, item: Fingerprint, scale: Scale): readonly string[] {
  const near = draft
    .members()
    .filter(({ print }) => print.key !== item.key && scale.compare(item, print).points >= NEARBY);
  return [...new Set(near.map(({ home }) => draft.current(home)))];
}

function settle(
  draft: Draft,
  item: Fingerprint,
  known: MemberRow | undefined,
  scale: Scale,
  nearby: readonly string[],
  nowMs: number,
): StoryDecision['outcome'] {
  const own = known && draft.current(known.home);
  const row: MemberRow = { ...known, print: item, home: known?.home ?? '' };
  const best = bestStory(draft, row, own, scale, nearby);
  if (known && own !== undefined) {
    // Alone, the item is its story: joining another is a merge of the two, which `mergeOne` decides.
    const isAlone = draft.membersOf(own).length <= 1;
    if (isAlone || best === own) return 'stayed';
  }
  const left = own === undefined ? {} : { left: [...(known?.left ?? []), own] };
  if (best !== undefined) {
    draft.place({ ...row, home: best, ...left }, own, scale.bestLink(item, draft.membersOf(best)));
    return 'joined';
  }
  draft.place({ ...row, home: draft.found(item.key, nowMs), ...left }, own);
  return 'founded';
}

/** The story whose members the item fits best on average, if it fits any. */
function bestStory(
  draft: Draft,
  row: MemberRow,
  own: string | undefined,
  scale: Scale,
  nearby: readonly string[],
): string | undefined {
  const left = new Set((row.left ?? []).map((id) => draft.current(id)));
  let best: { readonly story: string; readonly points: number } | undefined;
  for (const story of nearby) {
    if (left.has(story) && story !== own) continue;
    const others = draft.membersOf(story).filter(({ print }) => print.key !== row.print.key);
    const fit = scale.fit([row], alliesOf(row, others, scale));
    if (fit === undefined) continue;
    const points = fit + (story === own ? STAY_BONUS : 0);
    if (points > JOIN && (!best || points > best.points)) best = { story, points };
  }
  return best?.story;
}

/**
 * The members that may speak for an item: all, unless the story has a report of the same edition on another event. Then it may hold
 * items of both events, and those that go with the item rather than with its rival count; `splitOne` parts the two.
 */
function alliesOf(row: MemberRow, members: readonly MemberRow[], scale: Scale): readonly MemberRow[] {
  const rival = members.find(({ print }) => scale.areRivals(row.print, print));
  if (!rival) return members;
  const [allies] = divide([row, ...members], row, rival, scale);
  return allies.filter((ally) => ally !== row);
}
