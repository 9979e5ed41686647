import { COMMON_CONCEPTS, COMMON_SKELETONS } from './lexicon/commonness.ts';
import type { Rank } from './model.ts';

/** What a feature weighs by where it stands: further down, in the head, in the title. */
const RANK_WEIGHT = [0.6, 1, 1.3] as const;

export const rankWeight = (rank: Rank): number => RANK_WEIGHT[rank];

/** Share of items taken for a feature that was never counted. */
const UNCOUNTED_SHARE = 0.003;

/** Keeps the rarest from weighing without bound. */
const SMOOTHING = 0.02;

/** Rarity in nats: nothing for what is in every item, about 3.8 for what was never counted. */
const rarity = (share: number): number => Math.max(0, -Math.log(share + SMOOTHING));

const UNCOUNTED_RARITY = rarity(UNCOUNTED_SHARE);

const rarities = (shares: ReadonlyMap<string, number>) =>
  new Map([...shares].map(([feature, share]) => [feature, rarity(share)] as const));

const CONCEPT_RARITIES = rarities(COMMON_CONCEPTS);
const SKELETON_RARITIES = rarities(COMMON_SKELETONS);

export const conceptRarity = (concept: string): number => CONCEPT_RARITIES.get(concept) ?? UNCOUNTED_RARITY;

/** The more sounds, the less likely two names share a skeleton by chance. */
export function skeletonRarity(skeleton: string): number {
  const byLength = skeleton.length >= 5 ? 1 : skeleton.length === 4 ? 0.8 : 0.45;
  return (SKELETON_RARITIES.get(skeleton) ?? UNCOUNTED_RARITY) * byLength;
}

const YEAR_WEIGHT = 0.4;
const DOZEN_WEIGHT = 0.3;

/** A day of the month, an age, a round percentage. */
const SMALL_FACTOR = 0.6;

/** How much a shared figure tells: the more digits before the noughts, the more; small whole numbers and years are everywhere. */
export function figureWeight(value: number): number {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return YEAR_WEIGHT;
  if (Number.isInteger(value) && value <= 12) return DOZEN_WEIGHT;
  const digits = value.toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
  const byDigits = digits >= 3 ? 1.3 : digits === 2 ? 1 : 0.6;
  return Number.isInteger(value) && value <= 31 ? byDigits * SMALL_FACTOR : byDigits;
}
