import { type Folded, isHan } from '../engine/fold.ts';
import type { SharedLexicon } from '../language/model.ts';
import type { Meaning, Topic } from '../topic.ts';
import type { Found } from './model.ts';

const MEMBERS_OF_A_LIST = 3;
const LONGEST_GAP = 45;
const LONGEST_HAN_GAP = 15;
const SEPARATOR = /[,;:、/()]|\s[–—-]\s|\d/u;

function countryOf(meaning: Meaning, topic: Topic): string | undefined {
  if (meaning.kind === 'other') return meaning.country;
  if (meaning.kind !== 'side' || meaning.side === 'both' || meaning.rule === 'agency') return undefined;
  return meaning.side === 'home' ? topic.home : topic.partner;
}

/** True where the text between two countries does no more than pass from one member of a list to the next. */
function isListGap(gap: string, shared: SharedLexicon): boolean {
  if (gap.length > (isHan(gap[0]) ? LONGEST_HAN_GAP : LONGEST_GAP)) return false;
  return SEPARATOR.test(gap) || gap.split(/[^\p{L}]+/u).some((word) => shared.joiners.includes(word));
}

/** The hits that are members of an enumeration of three or more countries. */
export function listed(
  hits: readonly Found[],
  sentence: Folded,
  topic: Topic,
  shared: SharedLexicon,
): ReadonlySet<Found> {
  const inLists = new Set<Found>();
  let run: Found[] = [];
  const close = (): void => {
    const members = new Set(run.map((hit) => countryOf(hit.meaning.value, topic)));
    if (members.size >= MEMBERS_OF_A_LIST) for (const hit of run) inLists.add(hit);
    run = [];
  };
  for (const hit of hits) {
    if (countryOf(hit.meaning.value, topic) === undefined) continue;
    const previous = run.at(-1);
    if (previous && !isListGap(sentence.text.slice(previous.to, hit.from), shared)) close();
    run.push(hit);
  }
  close();
  return inLists;
}

/** Mentions of the partner in one breath with a third country (`via Kazakhstan and Russia`), which make it no party of its own. */
export function coupled(
  hits: readonly Found[],
  sentence: Folded,
  topic: Topic,
  shared: SharedLexicon,
): ReadonlySet<Found> {
  const couples = new Set<Found>();
  hits.forEach((hit, i) => {
    const next = hits[i + 1];
    if (!next || !isBareJoint(sentence.text.slice(hit.to, next.from), shared)) return;
    const countries = [hit, next].map(({ meaning }) => countryOf(meaning.value, topic));
    if (!countries.includes(topic.partner) || countries.includes(topic.home) || countries.includes(undefined)) return;
    if (countries[0] !== countries[1]) couples.add(hit).add(next);
  });
  return couples;
}

/** Whether two agencies are named in one breath, as who sign something with each other are. */
export function joinsAgencies(hits: readonly Found[], sentence: Folded, shared: SharedLexicon): boolean {
  return hits.some((hit, i) => {
    const next = hits[i + 1];
    const [one, other] = [hit, next].map((found) => found?.meaning.value);
    if (next === undefined || one?.kind !== 'side' || other?.kind !== 'side') return false;
    if (one.rule !== 'agency' || other.rule !== 'agency' || one.side === other.side) return false;
    return isBareJoint(sentence.text.slice(hit.to, next.from), shared);
  });
}

function isBareJoint(gap: string, shared: SharedLexicon): boolean {
  const bare = gap.replace(/["'«»“”„‘’]/gu, '').trim();
  return /^[,、/–—-]$/u.test(bare) || shared.joiners.includes(bare);
}
