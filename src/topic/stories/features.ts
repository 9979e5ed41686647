import { COMMON_CONCEPTS, COMMON_SKELETONS } from './lexicon/commonness.ts';
import { isSetting } from './lexicon/index.ts';
import type { Fingerprint, Rank } from './model.ts';
import { soundsAlike } from './skeleton.ts';

/** What speaks for or against two items telling the same event; the scale of each is about 0 to 1 unless said otherwise. */
export interface PairFeatures {
  /** Cosine of the concepts that say what happens. */
  readonly matter: number;
  /** Cosine of the concepts that say who and where. */
  readonly setting: number;
  /** Share of the heads' concepts (title, summary, lead) that the other item has too, smaller and larger direction. */
  readonly headLow: number;
  readonly headHigh: number;
  /** Cosine of the title concepts alone. */
  readonly title: number;
  /** Weighted share of names in common. */
  readonly names: number;
  readonly nameHead: number;
  /** 1 when both name the same of their common persons first, -1 when not, 0 with less than two in common. */
  readonly first: number;
  /** Weight of the figures in common, open ended. */
  readonly figures: number;
  /** 1 when both have telling figures and none in common. */
  readonly figuresApart: number;
  /** Cosine of the other words; 0 where one item is Chinese. */
  readonly words: number;
  /** 0 when published at once, -1 half a day apart or more. */
  readonly promptness: number;
  readonly sameSection: number;
  readonly otherSection: number;
}

const HALF_DAY_MS = 12 * 3_600_000;

/** A feature in the title counts for more than one further down. */
const RANK_WEIGHT: readonly number[] = [0.6, 1, 1.3];

const rankWeight = (rank: Rank): number => RANK_WEIGHT[rank] ?? 1;

/** Rarity in nats; what is in every item weighs nothing, what was never counted about four. */
const rarity = (share: number): number => Math.max(0, -Math.log(share + 0.02));

export const conceptRarity = (concept: string): number => rarity(COMMON_CONCEPTS.get(concept) ?? 0.003);

/** The more sounds, the less likely two names share a skeleton by chance. */
export const skeletonRarity = (skeleton: string): number =>
  rarity(COMMON_SKELETONS.get(skeleton) ?? 0.003) * (skeleton.length >= 5 ? 1 : skeleton.length === 4 ? 0.8 : 0.45);

/**
 * How much a shared figure tells: the more digits that are not noughts, the more; small whole numbers and years are in many texts.
 */
export function figureWeight(value: number): number {
  const digits = value.toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
  const byDigits = digits >= 3 ? 1.3 : digits === 2 ? 1 : 0.6;
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (isYear) return 0.4;
  if (Number.isInteger(value) && value <= 12) return 0.3;
  if (Number.isInteger(value) && value <= 31) return byDigits * 0.6;
  return byDigits;
}

/** A figure that both items put at the head is what they report; one in passing may be there by chance. */
function prominence(rank: Rank, other: Rank | undefined): number {
  if (rank === 0 || other === undefined || other === 0) return 0.8;
  return rank + other >= 3 ? 1.3 : 1;
}

interface Weighted {
  /** Weight without the rank. */
  readonly weight: number;
  readonly rank: Rank;
}

/** A fingerprint with its features in maps; made once per fingerprint object. */
interface Prepared {
  readonly figures: ReadonlyMap<number, Weighted>;
  readonly names: ReadonlyMap<string, Weighted>;
  readonly matter: ReadonlyMap<string, Weighted>;
  readonly setting: ReadonlyMap<string, Weighted>;
  readonly words: ReadonlyMap<string, Weighted>;
  readonly matterNorm: number;
  readonly settingNorm: number;
  readonly wordNorm: number;
}

const prepared = new WeakMap<Fingerprint, Prepared>();

function prepare(print: Fingerprint): Prepared {
  const known = prepared.get(print);
  if (known) return known;
  const weigh = <K>(entries: readonly (readonly [K, Rank, ...unknown[]])[], weightOf: (key: K) => number) =>
    new Map(
      entries
        .map(([key, rank]) => [key, { weight: weightOf(key), rank }] as const)
        .filter(([, { weight }]) => weight > 0),
    );
  const setting = weigh(
    print.terms.filter(([concept]) => isSetting(concept)),
    conceptRarity,
  );
  const matter = weigh(
    print.terms.filter(([concept]) => !isSetting(concept)),
    conceptRarity,
  );
  const words = weigh(print.words, skeletonRarity);
  const made: Prepared = {
    figures: weigh(print.figures, figureWeight),
    names: weigh(print.names, skeletonRarity),
    matter,
    setting,
    words,
    matterNorm: norm(matter),
    settingNorm: norm(setting),
    wordNorm: norm(words),
  };
  prepared.set(print, made);
  return made;
}

function norm(features: ReadonlyMap<unknown, Weighted>): number {
  let sum = 0;
  for (const { weight, rank } of features.values()) sum += (weight * rankWeight(rank)) ** 2;
  return Math.sqrt(sum);
}

function cosine(
  a: ReadonlyMap<string, Weighted>,
  b: ReadonlyMap<string, Weighted>,
  normA: number,
  normB: number,
): number {
  if (normA === 0 || normB === 0) return 0;
  let sum = 0;
  for (const [key, { weight, rank }] of a) {
    const other = b.get(key);
    if (other) sum += weight * rankWeight(rank) * other.weight * rankWeight(other.rank);
  }
  return sum / (normA * normB);
}

function titleOnly(features: ReadonlyMap<string, Weighted>): ReadonlyMap<string, Weighted> {
  return new Map([...features].filter(([, { rank }]) => rank === 2));
}

/** Share of the head's weight found anywhere in the other item. */
function headShare(head: ReadonlyMap<string, Weighted>, other: ReadonlyMap<string, Weighted>): number {
  let [all, found] = [0, 0];
  for (const [key, { weight, rank }] of head) {
    if (rank === 0) continue;
    all += weight * rankWeight(rank);
    if (other.has(key)) found += weight * rankWeight(rank);
  }
  return all === 0 ? 0.3 : found / all;
}

/** The names of `a` that `b` has as well, as pairs of skeletons. With a Chinese item one sound may differ. */
function sharedNames(a: Prepared, b: Prepared, isFuzzy: boolean): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const skeleton of a.names.keys()) {
    if (b.names.has(skeleton)) pairs.push([skeleton, skeleton]);
    else if (b.words.has(skeleton) && skeleton.length >= 4) pairs.push([skeleton, skeleton]);
    else if (isFuzzy) {
      for (const other of b.names.keys()) {
        if (!a.names.has(other) && soundsAlike(skeleton, other)) {
          pairs.push([skeleton, other]);
          break;
        }
      }
    }
  }
  for (const skeleton of b.names.keys())
    if (skeleton.length >= 4 && !a.names.has(skeleton) && a.words.has(skeleton)) pairs.push([skeleton, skeleton]);
  return pairs;
}

/** Two reports on one meeting, each on what another party said, name the same persons in another order. */
function firstPerson(a: readonly string[], b: readonly string[]): number {
  const common = (some: readonly string[], others: readonly string[]) =>
    some.filter((person) => others.some((other) => soundsAlike(person, other)));
  const [inA, inB] = [common(a, b), common(b, a)];
  const [firstA, firstB] = [inA[0], inB[0]];
  if (firstA === undefined || firstB === undefined || inA.length < 2) return 0;
  return soundsAlike(firstA, firstB) ? 1 : -1;
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** One of the two is Chinese: names are compared by ear, other words not at all. */
const isWithHan = (a: Fingerprint, b: Fingerprint): boolean => (a.edition === 'zh') !== (b.edition === 'zh');

export function pairFeatures(a: Fingerprint, b: Fingerprint): PairFeatures {
  const [left, right] = [prepare(a), prepare(b)];
  const withHan = isWithHan(a, b);
  const weightOf = (side: Prepared, key: string) =>
    side.names.get(key) ?? side.words.get(key) ?? { weight: 0, rank: 0 as const };
  const pairs = sharedNames(left, right, withHan);
  const weightOfNames = (side: Prepared) =>
    sum([...side.names.values()].map(({ weight, rank }) => weight * rankWeight(rank)));
  const sharedLeft = sum(
    pairs.map(([key]) => weightOf(left, key)).map(({ weight, rank }) => weight * rankWeight(rank)),
  );
  const sharedRight = sum(
    pairs.map(([, key]) => weightOf(right, key)).map(({ weight, rank }) => weight * rankWeight(rank)),
  );
  const least = Math.min(weightOfNames(left), weightOfNames(right));
  const heads = [headShare(left.matter, right.matter), headShare(right.matter, left.matter)];
  const commonFigures = [...left.figures].filter(([value]) => right.figures.has(value));
  const telling = (side: Prepared) => Math.max(0, ...[...side.figures.values()].map(({ weight }) => weight));
  const [titleLeft, titleRight] = [titleOnly(left.matter), titleOnly(right.matter)];
  const areSectionsKnown = a.section !== undefined && b.section !== undefined;
  return {
    matter: cosine(left.matter, right.matter, left.matterNorm, right.matterNorm),
    setting: cosine(left.setting, right.setting, left.settingNorm, right.settingNorm),
    headLow: Math.min(...heads),
    headHigh: Math.max(...heads),
    title: cosine(titleLeft, titleRight, norm(titleLeft), norm(titleRight)),
    names: least === 0 ? 0.3 : Math.min(1, Math.min(sharedLeft, sharedRight) / least),
    nameHead: Math.min(2, Math.min(sharedLeft, sharedRight) / 6),
    first: firstPerson(a.people, b.people),
    figures: Math.min(
      3,
      sum(commonFigures.map(([value, { weight, rank }]) => weight * prominence(rank, right.figures.get(value)?.rank))),
    ),
    figuresApart: commonFigures.length === 0 && telling(left) >= 0.5 && telling(right) >= 0.5 ? 1 : 0,
    words: withHan ? 0 : cosine(left.words, right.words, left.wordNorm, right.wordNorm),
    promptness: -Math.min(1, Math.abs(a.publishedMs - b.publishedMs) / HALF_DAY_MS),
    sameSection: Number(areSectionsKnown && a.section === b.section),
    otherSection: Number(areSectionsKnown && a.section !== b.section),
  };
}

/** What two items have in common, the most telling first. */
export interface SharedFeatures {
  readonly figures: readonly number[];
  /** As written in the one and in the other item. */
  readonly names: readonly (readonly [string, string])[];
  readonly terms: readonly string[];
  readonly words: readonly string[];
}

export function sharedFeatures(a: Fingerprint, b: Fingerprint): SharedFeatures {
  const [left, right] = [prepare(a), prepare(b)];
  const inBoth = <K>(some: ReadonlyMap<K, Weighted>, others: ReadonlyMap<K, Weighted>): readonly K[] =>
    [...some]
      .filter(([key]) => others.has(key))
      .sort(([, x], [, y]) => y.weight - x.weight)
      .map(([key]) => key);
  const written = (print: Fingerprint, skeleton: string) =>
    print.names.find(([key]) => key === skeleton)?.[2] ?? skeleton;
  return {
    figures: inBoth(left.figures, right.figures),
    names: sharedNames(left, right, isWithHan(a, b)).map(([x, y]) => [written(a, x), written(b, y)] as const),
    terms: [...inBoth(left.matter, right.matter), ...inBoth(left.setting, right.setting)],
    words: isWithHan(a, b) ? [] : inBoth(left.words, right.words),
  };
}
