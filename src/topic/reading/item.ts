import type { Side, TopicText } from '../model.ts';
import type { LanguageOfTopic, Meaning, Topic } from '../topic.ts';
import { joinsAgencies } from './lists.ts';
import type { Context, Found, Mention, ReadUnit, Scanned } from './model.ts';
import { readSentence, scan, termOf } from './sentence.ts';
import { type Unit, unitsOf } from './units.ts';

interface ScannedUnit extends Unit {
  readonly scanned: readonly Scanned[];
}

/** Two sets or more of a match, `6:4, 7:6` or `6-3, 6-4`: no clock time and no share is written so. */
const SET_SCORES =
  /(?<![\d:.-])[0-7][:\uFF1A\u2013-][0-7](?![\d:-])(?:\s?\(\d[^)]{0,6}\))?[,;\u3001\uFF0C]?\s?(?=[0-7][:\uFF1A\u2013-][0-7](?![\d:-]))/gu;

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
    sport: [...terms('sport'), ...unit.sentences.flatMap((sentence) => sentence.match(SET_SCORES) ?? [])],
    launch: terms('launch'),
    weather: terms('weather'),
    meetings: sentences.flatMap(({ meeting }) => meeting ?? []),
    dealings: sentences.flatMap(({ dealing }) => dealing ?? []),
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
    const { side, rule } = meaning.value;
    if (rule === 'envoy' || rule === 'agency') continue;
    for (const named of side === 'both' ? (['home', 'partner', 'both'] as const) : [side]) sides.add(named);
  }
  for (const side of corroborated([...units.flatMap(({ scanned }) => scanned), ...datelines])) sides.add(side);
  return sides;
}

/** Sides of which two ambiguous terms of different kinds speak: an akim and a Turkistan tell which Turkistan. */
function corroborated(scanned: readonly Scanned[]): readonly Side[] {
  const kinds = new Map<Side, Set<string>>();
  for (const { meaning } of scanned.flatMap(({ hits }) => hits)) {
    if (meaning.value.kind !== 'side' || !meaning.pattern.needsCompany) continue;
    const { side, rule } = meaning.value;
    kinds.set(side, (kinds.get(side) ?? new Set()).add(rule));
  }
  return [...kinds].filter(([, rules]) => rules.size > 1).map(([side]) => side);
}

const isHostedWord = ({ meaning }: Found): boolean => meaning.value.kind === 'hosted';

/** A headline names no sources: agencies of both sides in one are who it is about. */
const agencySides = (hits: readonly Found[]): number =>
  new Set(
    hits.flatMap(({ meaning: { value } }) => (value.kind === 'side' && value.rule === 'agency' ? value.side : [])),
  ).size;

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
  const areAgenciesParties = units.some(({ field, scanned }) =>
    scanned.some(
      ({ hits, folded }) =>
        joinsAgencies(hits, folded, language.shared) || (field === 'title' && agencySides(hits) > 1),
    ),
  );
  const isTwosome = plain.has('partner') && !namesOther;
  const context = { topic, language, plain, isTwosome, isHosted, areAgenciesParties };
  return units.map((unit) => readUnit(unit, context));
}
