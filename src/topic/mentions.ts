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
  /** True of a term that says something only beside a plainer one of its side. */
  readonly needsCompany: boolean;
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
  readonly events: readonly string[];
  readonly sport: readonly string[];
  readonly launch: readonly string[];
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

function isVenue(hit: Found, sentence: Folded, shared: SharedLexicon): boolean {
  const before = sentence.text.slice(0, hit.from);
  if (isHan(sentence.text[hit.from])) return shared.venue.some((character) => before.endsWith(character));
  const word = /(\p{L}+)[^\p{L}]{1,3}$/u.exec(before)?.[1];
  return word !== undefined && shared.venue.includes(word);
}

interface ReadSentence {
  readonly hits: readonly Found[];
  readonly folded: Folded;
  readonly mentions: readonly Mention[];
  readonly listed: ReadonlySet<Found>;
}

function readSentence(text: string, topic: Topic, language: LanguageOfTopic): ReadSentence {
  const folded = fold(text);
  const hits = language.matcher.scan(folded);
  const { shared } = language;
  const inLists = listed(hits, folded, topic, shared);
  const has = (kind: Meaning['kind']): boolean => hits.some((hit) => hit.meaning.value.kind === kind);
  const isGathering = has('event');
  const hasHome = hits.some(({ meaning: { value } }) => value.kind === 'side' && value.side !== 'partner');
  const hasOther = hits.some((hit) => hit.meaning.value.kind === 'other' && !inLists.has(hit));
  const discountOf = (hit: Found): Discount | undefined => {
    if (inLists.has(hit)) return 'list';
    const { value } = hit.meaning;
    if (value.kind !== 'side' || value.side !== 'partner') return undefined;
    if (isGathering && (isVenue(hit, folded, shared) || (value.rule === 'place' && has('multilateral'))))
      return 'venue';
    return hasOther && !hasHome ? 'aside' : undefined;
  };
  const mentions = hits.flatMap((hit): readonly Mention[] => {
    const { value } = hit.meaning;
    if (value.kind !== 'side') return [];
    const discount = discountOf(hit);
    const { needsCompany } = hit.meaning.pattern;
    return [
      {
        term: termOf(folded, hit),
        side: value.side,
        rule: value.rule,
        needsCompany,
        ...(discount ? { discount } : {}),
      },
    ];
  });
  return { hits, folded, mentions, listed: inLists };
}

function readUnit(unit: Unit, topic: Topic, language: LanguageOfTopic): ReadUnit {
  const sentences = unit.sentences.map((sentence) => readSentence(sentence, topic, language));
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
  const dateline = unit.dateline === undefined ? [] : readSentence(unit.dateline, topic, language).mentions;
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
    events: terms('event'),
    sport: terms('sport'),
    launch: terms('launch'),
    contact: terms('contact'),
  };
}

/** Reads an item: every term of the topic in every unit, with the reason where it does not count in full. */
export function readUnits(text: TopicText, topic: Topic): readonly ReadUnit[] {
  const language = topic.languages[text.language];
  const units = unitsOf(text).map((unit) => readUnit(unit, topic, language));
  const plain = new Set(units.flatMap(({ mentions }) => mentions.filter(isPlain).map(({ side }) => side)));
  const hasCompany = (side: Side): boolean => plain.has(side) || plain.has('both');
  return units.map((unit) => ({
    ...unit,
    mentions: unit.mentions.map((mention) =>
      mention.needsCompany && !hasCompany(mention.side) ? { ...mention, discount: 'ambiguous' } : mention,
    ),
  }));
}

const isPlain = (mention: Mention): boolean => !mention.needsCompany && mention.discount !== 'dateline';
