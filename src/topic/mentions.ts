import { type Folded, fold, isHan } from './engine/fold.ts';
import type { Hit } from './engine/matcher.ts';
import { type Unit, unitsOf } from './engine/units.ts';
import type { SharedLexicon } from './language/model.ts';
import type { Side, TextField, TopicText } from './model.ts';
import type { LanguageOfTopic, Meaning, SideRule, Topic } from './topic.ts';

/** Why a mention counts less than its term would. */
export type Discount = 'list' | 'venue' | 'dateline' | 'aside' | 'ambiguous';

/** A term of the topic as it stands in the item. */
export interface Mention {
  readonly term: string;
  readonly side: Side;
  readonly rule: SideRule;
  readonly discount?: Discount;
}

/** One unit of the item with what was found in it. */
export interface ReadUnit {
  readonly field: TextField;
  readonly paragraph?: number;
  readonly weight: number;
  readonly mentions: readonly Mention[];
  /** Other countries by code: their terms, those in lists apart. */
  readonly others: ReadonlyMap<string, { readonly terms: readonly string[]; readonly listed: readonly string[] }>;
  readonly multilateral: readonly string[];
  /** Sentences that tell of a meeting of such a body. */
  readonly gatherings: readonly string[];
  readonly sport: readonly string[];
  readonly launch: readonly string[];
  /** Terms of the partner in sentences that have both sides dealing with each other. */
  readonly meetings: readonly string[];
  readonly cooperation: readonly string[];
  readonly contact: readonly string[];
}

type Found = Hit<Meaning>;

const MEMBERS_OF_A_LIST = 3;
const LONGEST_GAP = 45;
const LONGEST_HAN_GAP = 15;
const SEPARATOR = /[,;、,;/()():]|\s[–—-]\s|\d/u;

const termOf = (sentence: Folded, hit: Found): string =>
  sentence.source.slice(sentence.start[hit.from] ?? 0, sentence.end[hit.to - 1] ?? 0);

function countryOf(meaning: Meaning, topic: Topic): string | undefined {
  if (meaning.kind === 'other') return meaning.country;
  if (meaning.kind !== 'side' || meaning.side === 'both') return undefined;
  return meaning.side === 'home' ? topic.home : topic.partner;
}

/** True where the text between two countries does no more than pass from one member of a list to the next. */
function isListGap(gap: string, shared: SharedLexicon): boolean {
  if (gap.length > (isHan(gap[0]) ? LONGEST_HAN_GAP : LONGEST_GAP)) return false;
  return SEPARATOR.test(gap) || gap.split(/[^\p{L}]+/u).some((word) => shared.joiners.includes(word));
}

/** The hits that are members of an enumeration of three or more countries. */
function listed(hits: readonly Found[], sentence: Folded, topic: Topic, shared: SharedLexicon): ReadonlySet<Found> {
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
function coupled(hits: readonly Found[], sentence: Folded, topic: Topic, shared: SharedLexicon): ReadonlySet<Found> {
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

function isBareJoint(gap: string, shared: SharedLexicon): boolean {
  const bare = gap.trim();
  return /^[,、,/–—-]?$/u.test(bare) ? bare !== '' : shared.joiners.includes(bare);
}

/** `Astana, Kazakhstan`: what follows a venue at once is the same venue. */
const APPOSITION = /^[\s,((]{1,3}$/u;

/** How a country or place stands in its sentence: as where something happens, as where somebody goes, or otherwise. */
type Stance = 'at' | 'toward';

function stances(hits: readonly Found[], sentence: Folded, shared: SharedLexicon): ReadonlyMap<Found, Stance> {
  const found = new Map<Found, Stance>();
  hits.forEach((hit, i) => {
    const { value } = hit.meaning;
    if (value.kind !== 'side' || (value.rule !== 'place' && value.rule !== 'country')) return;
    const previous = hits[i - 1];
    const continues = previous && APPOSITION.test(sentence.text.slice(previous.to, hit.from));
    const stance = wordBefore(hit, sentence, shared) ?? (continues ? found.get(previous) : undefined);
    if (stance) found.set(hit, stance);
  });
  return found;
}

function wordBefore(hit: Found, sentence: Folded, shared: SharedLexicon): Stance | undefined {
  const before = sentence.text.slice(0, hit.from);
  const word = isHan(sentence.text[hit.from]) ? before.slice(-1) : /(\p{L}+)[^\p{L}]{1,3}$/u.exec(before)?.[1];
  if (word === undefined) return undefined;
  if (shared.at.includes(word)) return 'at';
  return shared.toward.includes(word) ? 'toward' : undefined;
}

interface Scanned {
  readonly folded: Folded;
  readonly hits: readonly Found[];
}

/** What is the same for all sentences of an item. */
interface Context {
  readonly topic: Topic;
  readonly language: LanguageOfTopic;
  /** Sides of which the item has a term that needs no company. */
  readonly plain: ReadonlySet<Side>;
  /** The item names the partner and no third country, so that `both countries` means the publisher's own as the other. */
  readonly isTwosome: boolean;
  /** The title names a gathering of the kind a country only hosts. */
  readonly isHosted: boolean;
}

interface ReadSentence extends Scanned {
  readonly mentions: readonly Mention[];
  readonly listed: ReadonlySet<Found>;
  readonly isGathering: boolean;
  readonly meeting?: string;
}

function scan(text: string, language: LanguageOfTopic): Scanned {
  const folded = fold(text);
  return { folded, hits: language.matcher.scan(folded) };
}

function readSentence({ folded, hits }: Scanned, context: Context): ReadSentence {
  const { topic, language, plain, isTwosome } = context;
  const inLists = listed(hits, folded, topic, language.shared);
  const has = (kind: Meaning['kind']): boolean => hits.some((hit) => hit.meaning.value.kind === kind);
  const isGathering = has('multilateral') && has('event');
  const setting: Setting = {
    isGathering,
    isMultilateral: has('multilateral'),
    isHosted: context.isHosted || has('hosted'),
    hasHome: hits.some(({ meaning: { value } }) => value.kind === 'side' && value.side !== 'partner'),
    hasOther: hits.some((hit) => hit.meaning.value.kind === 'other' && !inLists.has(hit)),
  };
  const stance = stances(hits, folded, language.shared);
  const couples = coupled(hits, folded, topic, language.shared);
  const mentions = hits.flatMap((hit): readonly Mention[] => {
    const { value, pattern } = hit.meaning;
    if (value.kind === 'twosome' && isTwosome) return [{ term: termOf(folded, hit), side: 'home', rule: 'implied' }];
    if (value.kind !== 'side') return [];
    const { side, rule } = value;
    const discount =
      pattern.needsCompany && !plain.has(side)
        ? 'ambiguous'
        : inLists.has(hit)
          ? 'list'
          : (discountOf(value, stance.get(hit), setting) ?? (couples.has(hit) ? 'aside' : undefined));
    return [{ term: termOf(folded, hit), side, rule, ...(discount ? { discount } : {}) }];
  });
  const meeting = has('contact') ? meetingIn(mentions) : undefined;
  return { hits, folded, mentions, listed: inLists, isGathering, ...(meeting === undefined ? {} : { meeting }) };
}

/** The partner's term where a sentence speaks of both sides without discount. */
function meetingIn(mentions: readonly Mention[]): string | undefined {
  const spoken = mentions.filter(({ discount }) => discount === undefined);
  const hasHome = spoken.some(({ side }) => side !== 'partner');
  return hasHome ? spoken.find(({ side }) => side !== 'home')?.term : undefined;
}

/** What else a sentence speaks of. */
interface Setting {
  readonly isGathering: boolean;
  readonly isMultilateral: boolean;
  readonly isHosted: boolean;
  readonly hasHome: boolean;
  readonly hasOther: boolean;
}

type SideMeaning = Extract<Meaning, { kind: 'side' }>;

function discountOf({ side, rule }: SideMeaning, stance: Stance | undefined, setting: Setting): Discount | undefined {
  if (side === 'both') return undefined;
  if (side === 'home') return stance && rule === 'place' && setting.isGathering ? 'venue' : undefined;
  if (stance && (setting.isGathering || setting.isHosted)) return 'venue';
  if (rule === 'place' && (setting.isGathering || (stance && setting.isMultilateral))) return 'venue';
  if (stance === 'at' && setting.hasOther && setting.hasHome) return 'venue';
  return setting.hasOther && !setting.hasHome ? 'aside' : undefined;
}

interface ScannedUnit extends Unit {
  readonly scanned: readonly Scanned[];
}

function readUnit(unit: ScannedUnit, context: Context): ReadUnit {
  const sentences = unit.scanned.map((sentence) => readSentence(sentence, context));
  const terms = (kind: Meaning['kind']): readonly string[] =>
    sentences.flatMap(({ hits, folded }) =>
      hits.filter((hit) => hit.meaning.value.kind === kind).map((hit) => termOf(folded, hit)),
    );
  const others = new Map<string, { terms: string[]; listed: string[] }>();
  for (const { hits, folded, listed: inLists } of sentences) {
    for (const hit of hits) {
      if (hit.meaning.value.kind !== 'other') continue;
      const entry = others.get(hit.meaning.value.country) ?? { terms: [], listed: [] };
      others.set(hit.meaning.value.country, entry);
      (inLists.has(hit) ? entry.listed : entry.terms).push(termOf(folded, hit));
    }
  }
  const dateline =
    unit.dateline === undefined ? [] : readSentence(scan(unit.dateline, context.language), context).mentions;
  return {
    field: unit.field,
    ...(unit.paragraph === undefined ? {} : { paragraph: unit.paragraph }),
    weight: unit.weight,
    mentions: [
      ...dateline.map((mention): Mention => ({ ...mention, discount: 'dateline' })),
      ...sentences.flatMap(({ mentions }) => mentions),
    ],
    others,
    multilateral: terms('multilateral'),
    gatherings: sentences.filter(({ isGathering }) => isGathering).map(({ folded }) => folded.source),
    sport: terms('sport'),
    launch: terms('launch'),
    meetings: sentences.flatMap(({ meeting }) => meeting ?? []),
    cooperation: terms('cooperation'),
    contact: terms('contact'),
  };
}

/** A dateline proves nothing, but `ASTANA` there tells which Semey a text means. */
function plainSides(units: readonly ScannedUnit[], language: LanguageOfTopic): ReadonlySet<Side> {
  const sides = new Set<Side>();
  const datelines = units.flatMap(({ dateline }) => (dateline === undefined ? [] : [scan(dateline, language)]));
  for (const { meaning } of [...units.flatMap(({ scanned }) => scanned), ...datelines].flatMap(({ hits }) => hits)) {
    if (meaning.value.kind !== 'side' || meaning.pattern.needsCompany) continue;
    const { side } = meaning.value;
    for (const named of side === 'both' ? (['home', 'partner', 'both'] as const) : [side]) sides.add(named);
  }
  return sides;
}

const isHostedWord = ({ meaning }: Found): boolean => meaning.value.kind === 'hosted';

/** Reads an item: every term of the topic in every unit, with the reason where it does not count in full. */
export function readUnits(text: TopicText, topic: Topic): readonly ReadUnit[] {
  const language = topic.languages[text.language];
  const units = unitsOf(text).map((unit) => ({
    ...unit,
    scanned: unit.sentences.map((sentence) => scan(sentence, language)),
  }));
  const plain = plainSides(units, language);
  const namesOther = units.some(({ scanned }) =>
    scanned.some(({ hits }) => hits.some(({ meaning }) => meaning.value.kind === 'other')),
  );
  const isHosted = units.some(
    ({ field, scanned }) => field === 'title' && scanned.some(({ hits }) => hits.some(isHostedWord)),
  );
  const context = { topic, language, plain, isTwosome: plain.has('partner') && !namesOther, isHosted };
  return units.map((unit) => readUnit(unit, context));
}
