import type { Fingerprint, Rank } from './model.ts';
import { soundsAlike } from './skeleton.ts';
import { cosine, shareIn, type Vector, type Vectors, vectorsOf, type Weighted } from './vectors.ts';

/** What speaks for or against two items telling the same event; the scale of each is about 0 to 1 unless said otherwise. */
export interface PairFeatures {
  /** Cosine of the concepts that say what happens. */
  readonly matter: number;
  /** Cosine of the concepts that say who and where. */
  readonly setting: number;
  /** Share of what the head (title, summary, lead) says happens that the other item says too: the smaller and the larger direction. */
  readonly headLow: number;
  readonly headHigh: number;
  /** Cosine of the titles' concepts. */
  readonly title: number;
  /** Weighted share of names in common. */
  readonly names: number;
  /** Weight of the names in common, 0 to 2. */
  readonly nameWeight: number;
  /** 1 when both name the same of their common persons first, -1 when not, 0 with less than two in common. */
  readonly first: number;
  /** Weight of the figures in common, 0 to 3. */
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

/** Where an item has no such feature at all, nothing is known: between agreement and disagreement. */
const UNKNOWN_SHARE = 0.3;

/** Summed rarity of the shared names that counts as 1. */
const NAME_WEIGHT_UNIT = 6;

/** From this weight a figure is telling: its absence in the other item speaks against. */
const TELLING_FIGURE = 0.5;

export function pairFeatures(a: Fingerprint, b: Fingerprint): PairFeatures {
  const [left, right] = [vectorsOf(a), vectorsOf(b)];
  const isHan = isWithHan(a, b);
  const names = sharedNames(left, right, isHan);
  const sharedWeight = Math.min(weigh(left, names, 0), weigh(right, names, 1));
  const leastNames = Math.min(left.names.total, right.names.total);
  const headLeft = shareIn(left.matterHead, right.matter) ?? UNKNOWN_SHARE;
  const headRight = shareIn(right.matterHead, left.matter) ?? UNKNOWN_SHARE;
  const figures = figuresInCommon(left.figures, right.figures);
  const areSectionsKnown = a.section !== undefined && b.section !== undefined;
  return {
    matter: cosine(left.matter, right.matter),
    setting: cosine(left.setting, right.setting),
    headLow: Math.min(headLeft, headRight),
    headHigh: Math.max(headLeft, headRight),
    title: cosine(left.matterTitle, right.matterTitle),
    names: leastNames === 0 ? UNKNOWN_SHARE : Math.min(1, sharedWeight / leastNames),
    nameWeight: Math.min(2, sharedWeight / NAME_WEIGHT_UNIT),
    first: firstPerson(a.people, b.people, isHan ? soundsAlike : Object.is),
    figures: Math.min(3, figures),
    figuresApart: Number(figures === 0 && Math.min(left.bestFigure, right.bestFigure) >= TELLING_FIGURE),
    words: isHan ? 0 : cosine(left.words, right.words),
    promptness: -Math.min(1, Math.abs(a.publishedMs - b.publishedMs) / HALF_DAY_MS),
    sameSection: Number(areSectionsKnown && a.section === b.section),
    otherSection: Number(areSectionsKnown && a.section !== b.section),
  };
}

/** One of the two is Chinese: names are compared by ear, other words not at all. */
const isWithHan = (a: Fingerprint, b: Fingerprint): boolean => (a.edition === 'zh') !== (b.edition === 'zh');

type NamePair = readonly [left: string, right: string];

/** What is a name in one item may be an unsure word in the other; so many sounds make it the same all the same. */
const MIN_SURE_SOUNDS = 4;

/** The names both items have, as pairs of skeletons. With a Chinese item one sound may differ. */
function sharedNames(a: Vectors, b: Vectors, isFuzzy: boolean): readonly NamePair[] {
  const pairs: NamePair[] = [];
  for (const skeleton of a.names.features.keys()) {
    const isKnown =
      b.names.features.has(skeleton) || (skeleton.length >= MIN_SURE_SOUNDS && b.words.features.has(skeleton));
    if (isKnown) pairs.push([skeleton, skeleton]);
    else if (isFuzzy) {
      for (const other of b.names.features.keys()) {
        if (a.names.features.has(other) || !soundsAlike(skeleton, other)) continue;
        pairs.push([skeleton, other]);
        break;
      }
    }
  }
  for (const skeleton of b.names.features.keys()) {
    const isWordInA =
      skeleton.length >= MIN_SURE_SOUNDS && !a.names.features.has(skeleton) && a.words.features.has(skeleton);
    if (isWordInA) pairs.push([skeleton, skeleton]);
  }
  return pairs;
}

function weigh({ names, words }: Vectors, pairs: readonly NamePair[], side: 0 | 1): number {
  let total = 0;
  for (const pair of pairs) total += (names.features.get(pair[side]) ?? words.features.get(pair[side]))?.ranked ?? 0;
  return total;
}

/** Two reports on one meeting, each on what another party said, name the same persons in another order. */
function firstPerson(a: readonly string[], b: readonly string[], isSame: (a: string, b: string) => boolean): number {
  const inB = a.filter((person) => b.some((other) => isSame(person, other)));
  const [firstA] = inB;
  if (firstA === undefined || inB.length < 2) return 0;
  const firstB = b.find((person) => a.some((other) => isSame(person, other)));
  return firstB !== undefined && isSame(firstA, firstB) ? 1 : -1;
}

function figuresInCommon(a: Vector<number>, b: Vector<number>): number {
  let total = 0;
  for (const [value, { weight, rank }] of a.features) {
    const other = b.features.get(value);
    if (other) total += weight * prominence(rank, other.rank);
  }
  return total;
}

/** A figure that both items put at the head is what they report; one in passing may be there by chance. */
function prominence(rank: Rank, other: Rank): number {
  if (rank === 0 || other === 0) return 0.8;
  return rank + other >= 3 ? 1.3 : 1;
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
  const [left, right] = [vectorsOf(a), vectorsOf(b)];
  const written = (print: Fingerprint, skeleton: string) =>
    print.names.find(([key]) => key === skeleton)?.[2] ?? skeleton;
  return {
    figures: inBoth(left.figures, right.figures),
    names: sharedNames(left, right, isWithHan(a, b)).map(([x, y]) => [written(a, x), written(b, y)] as const),
    terms: [...inBoth(left.matter, right.matter), ...inBoth(left.setting, right.setting)],
    words: isWithHan(a, b) ? [] : inBoth(left.words, right.words),
  };
}

function inBoth<K>(some: Vector<K>, others: Vector<K>): readonly K[] {
  const weightOf = ([, { weight }]: readonly [K, Weighted]) => weight;
  return [...some.features]
    .filter(([key]) => others.features.has(key))
    .sort((x, y) => weightOf(y) - weightOf(x))
    .map(([key]) => key);
}
