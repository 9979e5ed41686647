import { isSetting } from './lexicon/index.ts';
import type { Fingerprint, Rank } from './model.ts';
import { conceptRarity, figureWeight, rankWeight, skeletonRarity } from './weights.ts';

export interface Weighted {
  /** By rarity alone. */
  readonly weight: number;
  readonly rank: Rank;
  /** Times what the rank weighs. */
  readonly ranked: number;
}

/** Features of one kind with their weights. */
export interface Vector<K> {
  readonly features: ReadonlyMap<K, Weighted>;
  readonly norm: number;
  /** Sum of the ranked weights. */
  readonly total: number;
}

/** A fingerprint made ready for comparison. */
export interface Vectors {
  readonly figures: Vector<number>;
  readonly names: Vector<string>;
  /** Concepts that say what happens, and those of them in the title and in the head (title, summary, lead). */
  readonly matter: Vector<string>;
  readonly matterTitle: Vector<string>;
  readonly matterHead: Vector<string>;
  /** Concepts that say who and where. */
  readonly setting: Vector<string>;
  readonly words: Vector<string>;
  /** Weight of the most telling figure. */
  readonly bestFigure: number;
}

/** A fingerprint is immutable and is compared with many others in one call. */
const memo = new WeakMap<Fingerprint, Vectors>();

export function vectorsOf(print: Fingerprint): Vectors {
  const known = memo.get(print);
  if (known) return known;
  const matter = print.terms.filter(([concept]) => !isSetting(concept));
  const figures = vector(print.figures, figureWeight);
  const made: Vectors = {
    figures,
    names: vector(print.names, skeletonRarity),
    matter: vector(matter, conceptRarity),
    matterTitle: vector(
      matter.filter(([, rank]) => rank === 2),
      conceptRarity,
    ),
    matterHead: vector(
      matter.filter(([, rank]) => rank > 0),
      conceptRarity,
    ),
    setting: vector(
      print.terms.filter(([concept]) => isSetting(concept)),
      conceptRarity,
    ),
    words: vector(print.words, skeletonRarity),
    bestFigure: Math.max(0, ...[...figures.features.values()].map(({ weight }) => weight)),
  };
  memo.set(print, made);
  return made;
}

function vector<K>(entries: readonly (readonly [K, Rank, ...unknown[]])[], weightOf: (key: K) => number): Vector<K> {
  const features = new Map<K, Weighted>();
  let [squares, total] = [0, 0];
  for (const [key, rank] of entries) {
    const weight = weightOf(key);
    if (weight === 0) continue;
    const ranked = weight * rankWeight(rank);
    features.set(key, { weight, rank, ranked });
    squares += ranked ** 2;
    total += ranked;
  }
  return { features, norm: Math.sqrt(squares), total };
}

/** Two headlines with one word in common are not alike: with little on either side the likeness stays small. */
const COSINE_DAMPING = 6;
const SHARE_DAMPING = 1.5;

export function cosine<K>(a: Vector<K>, b: Vector<K>): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [small, large] = a.features.size <= b.features.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, { ranked }] of small.features) sum += ranked * (large.features.get(key)?.ranked ?? 0);
  return sum / (a.norm * b.norm + COSINE_DAMPING);
}

/** Share of the first vector's weight that the second has as well; undefined when the first is empty. */
export function shareIn<K>(some: Vector<K>, all: Vector<K>): number | undefined {
  if (some.total === 0) return undefined;
  let found = 0;
  for (const [key, { ranked }] of some.features) if (all.features.has(key)) found += ranked;
  return found / (some.total + SHARE_DAMPING);
}
