import { type Mention, type ReadUnit, readUnits } from './mentions.ts';
import type { Evidence, Grade, Side, TopicText, Verdict } from './model.ts';
import type { SideRule, Topic } from './topic.ts';

const CORE_FROM = 0.55;
const PARTIAL_FROM = 0.15;

/** How surely a term speaks of its side. */
const STRENGTH: Readonly<Record<SideRule, number>> = {
  country: 1,
  pair: 1,
  body: 0.9,
  place: 0.8,
  official: 0.8,
  company: 0.8,
  implied: 0.7,
};

/** What is left of a mention under each discount. */
const REMAINS = { list: 0, dateline: 0, venue: 0.25, aside: 0.4, ambiguous: 0 } as const;

/** The strongest mention of a unit counts for most of it, a second one for the rest; where both sides meet in a sentence one is enough. */
const SLOTS = [0.75, 0.35] as const;

/** A side that fills this share of the item is a principal party. */
const PRINCIPAL_SHARE = { partner: 0.5, home: 0.35 } as const;

const LISTED_OTHER = 0.3;

/** The most an item can score on thin terms. */
const THIN = 0.4;

const SAYS_COUNTRY: readonly SideRule[] = ['country', 'pair'];

/** Share of the item that makes it a story of the partner in which the home side may have its passage. */
const SECOND_STORY = 0.15;

/** A third country that fills more than this is in the foreground. */
const FOREGROUND = 0.25;

/** Share of the item the home side fills when its journey to a gathering in the partner country is the story. */
const GUEST_SHARE = 0.5;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
const round2 = (value: number): number => Math.round(value * 100) / 100;
const round3 = (value: number): number => Math.round(value * 1000) / 1000;
const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

interface Voice {
  readonly unit: ReadUnit;
  readonly mention: Mention;
  /** Share of the item this mention fills, before and after its discount. */
  readonly full: number;
  readonly kept: number;
}

const speaksFor = (mention: Mention, side: Exclude<Side, 'both'>): boolean =>
  mention.side === side || mention.side === 'both';

const kept = (mention: Mention): number => STRENGTH[mention.rule] * (mention.discount ? REMAINS[mention.discount] : 1);

function voices(units: readonly ReadUnit[], side: 'home' | 'partner', total: number): readonly Voice[] {
  return units.flatMap((unit) => {
    const strongest = unit.mentions
      .filter((mention) => speaksFor(mention, side))
      .toSorted((a, b) => kept(b) - kept(a))
      .slice(0, SLOTS.length);
    let room = 1;
    return strongest.map((mention, slot): Voice => {
      const part = unit.meetings.length > 0 ? room : Math.min(room, SLOTS[slot] ?? 0);
      room -= part;
      const share = (part * unit.weight) / total;
      return { unit, mention, full: share * STRENGTH[mention.rule], kept: share * kept(mention) };
    });
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Share of the item in which something was found, by how often per unit. */
function share(units: readonly ReadUnit[], total: number, countIn: (unit: ReadUnit) => number): number {
  return sum(units.map((unit) => (unit.weight / total) * presence(countIn(unit))));
}

const presence = (count: number): number =>
  Math.min(1, count <= 1 ? count * SLOTS[0] : SLOTS[0] + (count - 1) * SLOTS[1]);

interface Weighed {
  readonly points: number;
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

function place(unit: ReadUnit): Pick<Evidence, 'field' | 'paragraph'> {
  return { field: unit.field, ...(unit.paragraph === undefined ? {} : { paragraph: unit.paragraph }) };
}

/** Half of the score each side can earn, with the mentions that earned it and what was taken from them. */
function weigh(units: readonly ReadUnit[], side: 'home' | 'partner', total: number): Weighed {
  const spoken = voices(units, side, total);
  const filled = sum(spoken.map((voice) => voice.kept));
  const scale = 0.5 / Math.max(filled, PRINCIPAL_SHARE[side]);
  const evidence = spoken.flatMap(({ unit, mention, full, kept: left }): readonly Evidence[] => {
    const found = { term: mention.term, ...place(unit), side: mention.side };
    const counted = { ...found, rule: mention.rule, weight: full * scale };
    if (mention.discount === undefined) return [counted];
    return [counted, { ...found, rule: mention.discount, weight: (left - full) * scale }];
  });
  return { points: filled * scale, share: filled, evidence };
}

interface Dominance {
  readonly share: number;
  readonly evidence: Pick<Evidence, 'term' | 'field' | 'paragraph'>;
}

/** The other country that fills most of the item. */
function strongestOther(units: readonly ReadUnit[], total: number): Dominance | undefined {
  const codes = new Set(units.flatMap((unit) => [...unit.others.keys()]));
  let best: Dominance | undefined;
  for (const code of codes) {
    const filled = share(units, total, (unit) => {
      const found = unit.others.get(code);
      return found ? found.terms.length + LISTED_OTHER * found.listed.length : 0;
    });
    const unit = units.find(({ others }) => (others.get(code)?.terms.length ?? 0) > 0);
    const term = unit?.others.get(code)?.terms[0];
    if (unit && term !== undefined && filled > (best?.share ?? 0))
      best = { share: filled, evidence: { term, ...place(unit) } };
  }
  return best;
}

function firstTerm(
  units: readonly ReadUnit[],
  terms: (unit: ReadUnit) => readonly string[],
): Pick<Evidence, 'term' | 'field' | 'paragraph'> {
  const unit = units.find((candidate) => terms(candidate).length > 0);
  return unit ? { term: terms(unit)[0] ?? '', ...place(unit) } : { term: '', field: 'title' };
}

/** Formats that are about something else than two countries. Each takes points for the share of the item it fills beyond what is normal. */
const FRAMES = [
  { rule: 'multilateral', terms: (unit: ReadUnit) => unit.multilateral, isSoftened: false, free: 0.25, cost: 0.7 },
  { rule: 'sport', terms: (unit: ReadUnit) => unit.sport, isSoftened: true, free: 0.15, cost: 2 },
  { rule: 'launch', terms: (unit: ReadUnit) => unit.launch, isSoftened: true, free: 0.15, cost: 2 },
] as const;

const OTHER_COST = 1.2;
const OCCASION_COST = 0.6;

interface Reading {
  readonly units: readonly ReadUnit[];
  readonly total: number;
  readonly home: Weighed;
  readonly partner: Weighed;
}

function thirdCountry({ units, total, home, partner }: Reading): readonly Evidence[] {
  const other = strongestOther(units, total);
  const weaker = Math.min(home.share, partner.share);
  if (!other || other.share <= weaker) return [];
  return [{ ...other.evidence, side: 'both', rule: 'third-country', weight: -OTHER_COST * (other.share - weaker) }];
}

function frames({ units, total }: Reading): readonly Evidence[] {
  const cooperation = share(units, total, (unit) => unit.cooperation.length);
  return FRAMES.flatMap(({ rule, terms, isSoftened, free, cost }) => {
    const filled = share(units, total, (unit) => terms(unit).length) - (isSoftened ? cooperation : 0);
    return filled <= free ? [] : [{ ...firstTerm(units, terms), side: 'both', rule, weight: -cost * (filled - free) }];
  });
}

/** A lead that tells of a multilateral gathering makes it the occasion, unless the text beside the title speaks of the partner all the same. */
function occasion({ units }: Reading): readonly Evidence[] {
  const opening = units.find((unit) => unit.field !== 'body' && unit.gatherings.length > 0);
  if (!opening) return [];
  const text = units.filter((unit) => unit.field !== 'title');
  const total = sum(text.map((unit) => unit.weight));
  const spoken = sum(voices(text, 'partner', total).map((voice) => voice.kept));
  const weight = -OCCASION_COST * (1 - Math.min(1, spoken / PRINCIPAL_SHARE.partner));
  const term = opening.multilateral[0] ?? '';
  return isNear(weight, 0) ? [] : [{ term, ...place(opening), side: 'both', rule: 'occasion', weight }];
}

/**
 * Terms too thin to carry a verdict: names of people and nothing else (namesakes occur, and the same people turn up in other stories), or one place
 * or firm named once below the title (where somebody was born, where else somebody sells).
 */
function thin({ units, partner, home }: Reading): readonly Evidence[] {
  const counted = units.flatMap((unit) =>
    unit.mentions.filter((m) => speaksFor(m, 'partner') && kept(m) > 0).map((mention) => ({ unit, mention })),
  );
  const [first] = counted;
  if (first === undefined) return [];
  const isOnlyNames = counted.every(({ mention }) => mention.rule === 'official');
  const isSaidOnce = counted.length === 1 && first.unit.field !== 'title' && !SAYS_COUNTRY.includes(first.mention.rule);
  const excess = 2 * Math.min(home.points, partner.points) - THIN;
  if (excess <= 0 || !(isOnlyNames || isSaidOnce)) return [];
  const rule = isOnlyNames ? 'names-alone' : 'said-once';
  return [{ term: first.mention.term, ...place(first.unit), side: 'partner', rule, weight: -excess }];
}

/** A term is heard more than in passing when a unit has it this often. */
const MORE_THAN_PASSING = 2;

/** The unit in which both countries deal with each other, whatever the rest of the item is about. */
function bilateralPassage({ units, home, partner }: Reading): Omit<Evidence, 'weight'> | undefined {
  const stories = { home: home.share >= PRINCIPAL_SHARE.home, partner: partner.share >= SECOND_STORY };
  for (const unit of units.filter(({ contact, sport }) => contact.length > 0 && sport.length === 0)) {
    const spoken = unit.mentions.filter((mention) => mention.discount === undefined);
    const ofPartner = spoken.filter((mention) => speaksFor(mention, 'partner'));
    const ofHome = spoken.filter((mention) => speaksFor(mention, 'home'));
    const isHeld =
      unit.meetings.length > 0 ||
      (ofPartner.length >= MORE_THAN_PASSING && (stories.home || ofHome.length > 0)) ||
      (ofHome.length >= MORE_THAN_PASSING && stories.partner);
    const term = unit.meetings[0] ?? ofPartner[0]?.term ?? ofHome[0]?.term;
    if (isHeld && term !== undefined) return { term, ...place(unit), side: 'both', rule: 'passage' };
  }
  return undefined;
}

/** The gathering in the partner country to which the home side travels, when that journey is the story. */
function guest({ units, home }: Reading): Omit<Evidence, 'weight'> | undefined {
  if (home.share < GUEST_SHARE || units.some(({ field, sport }) => field !== 'body' && sport.length > 0))
    return undefined;
  for (const unit of units.filter(({ field }) => field !== 'body')) {
    const host = unit.mentions.find(({ side, discount }) => side === 'partner' && discount === 'venue');
    if (host) return { term: host.term, ...place(unit), side: 'both', rule: 'guest' };
  }
  return undefined;
}

/** A word on the partner in a multilateral story of the home side, with no third country in the foreground. */
function segment(reading: Reading): Omit<Evidence, 'weight'> | undefined {
  const { units, total, home } = reading;
  const other = strongestOther(units, total)?.share ?? 0;
  if (home.share < PRINCIPAL_SHARE.home || other > FOREGROUND) return undefined;
  for (const unit of units.filter(({ sport, launch }) => sport.length === 0 && launch.length === 0)) {
    const found = unit.mentions.find((m) => speaksFor(m, 'partner') && m.discount !== 'venue' && kept(m) > 0);
    if (found) return { term: found.term, ...place(unit), side: 'both', rule: 'segment' };
  }
  return undefined;
}

function gradeOf(score: number): Grade {
  if (score >= CORE_FROM) return 'core';
  return score >= PARTIAL_FROM ? 'partial' : 'none';
}

/** Takes back what the stronger side earned beyond the weaker one. */
function oneSided({ home, partner }: Reading): readonly Evidence[] {
  const excess = Math.abs(home.points - partner.points);
  if (isNear(excess, 0)) return [];
  const [weaker, stronger] = home.points < partner.points ? [home, partner] : [partner, home];
  const found = weaker.evidence[0] ?? stronger.evidence[0];
  if (!found) return [];
  const side = weaker === home ? 'home' : 'partner';
  return [{ ...found, side, rule: 'one-sided', weight: -excess }];
}

/**
 * Judges whether an item is about the two countries of a topic. Pure; the weights of the evidence, each rounded to three decimals, add up to
 * the score before it is cut to 0…1.
 *
 * Each side earns up to half a point by the share of the item in which it is spoken of, title and lead weighing most. A story is as bilateral as its
 * weaker side, so what the stronger side has in excess is taken back; then third countries, multilateral formats, contests and launches that fill the
 * item take their part. What is left below the partial threshold is lifted to it where one passage is bilateral.
 */
export function judge(topic: Topic, text: TopicText): Verdict {
  const units = readUnits(text, topic);
  const total = sum(units.map((unit) => unit.weight));
  if (total === 0) return { grade: 'none', score: 0, evidence: [] };
  const home = weigh(units, 'home', total);
  const partner = weigh(units, 'partner', total);
  const reading = { units, total, home, partner };
  const evidence: Evidence[] = [
    ...partner.evidence,
    ...home.evidence,
    ...oneSided(reading),
    ...thirdCountry(reading),
    ...frames(reading),
    ...occasion(reading),
    ...thin(reading),
  ];
  const lacking = PARTIAL_FROM - sum(evidence.map(({ weight }) => weight));
  const passage = lacking > 0 ? (bilateralPassage(reading) ?? guest(reading) ?? segment(reading)) : undefined;
  if (passage) evidence.push({ ...passage, weight: lacking });
  const score = round2(clamp01(sum(evidence.map(({ weight }) => weight))));
  return {
    grade: gradeOf(score),
    score,
    evidence: evidence
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((one) => ({ ...one, weight: round3(one.weight) })),
  };
}
