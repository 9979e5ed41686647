import { type PairFeatures, pairFeatures, type SharedFeatures, sharedFeatures } from './features.ts';
import type { Fingerprint } from './model.ts';
import { mayBeFlash, sameArticle } from './same-article.ts';

/** How far apart the tellings of one event are published: minutes to a day and a half, and a margin for a late edition. */
export const STORY_WINDOW_MS = 48 * 3_600_000;

/** The comparison of two items. */
export interface Comparison {
  /** Log-odds that both tell the same event; 0 is undecided. */
  readonly points: number;
  readonly because: () => readonly string[];
}

/** Log-odds per unit of each feature, fitted by logistic regression on labelled pairs (docs/stories.md tells how). */
const WEIGHTS: Readonly<Record<keyof PairFeatures, number>> = {
  matter: 3.2,
  setting: 2,
  headLow: 2.3,
  headHigh: 3.6,
  title: 1,
  names: 0.8,
  nameWeight: 0.4,
  first: 2,
  figures: 1.4,
  figuresApart: -1.9,
  words: 0.3,
  promptness: 0.7,
  sameSection: 0.8,
  otherSection: -1.2,
};

const BIAS = -5.6;

/** An edition tells an event once: two items of one edition are two stories unless they are one article. */
const SAME_EDITION_POINTS = -4;
const SAME_ARTICLE_POINTS = 6;

/** Never together. */
const OUT_OF_WINDOW_POINTS = -12;

export function compare(a: Fingerprint, b: Fingerprint): Comparison {
  if (Math.abs(a.publishedMs - b.publishedMs) > STORY_WINDOW_MS) {
    return { points: OUT_OF_WINDOW_POINTS, because: () => ['published more than two days apart'] };
  }
  const features = pairFeatures(a, b);
  let points = BIAS;
  for (const name of FEATURE_NAMES) points += WEIGHTS[name] * features[name];
  const article = sameArticle(a, b);
  if (article) {
    return {
      points: Math.max(0, points) + SAME_ARTICLE_POINTS,
      because: () => [...article.because, ...tell(sharedFeatures(a, b))],
    };
  }
  if (a.edition === b.edition && !mayBeFlash(a, b)) points = Math.min(0, points) + SAME_EDITION_POINTS;
  return { points, because: () => tell(sharedFeatures(a, b)) };
}

const FEATURE_NAMES = Object.keys(WEIGHTS) as (keyof PairFeatures)[];

const MAX_EVIDENCE = 8;

function tell({ figures, names, terms, words }: SharedFeatures): readonly string[] {
  return [
    ...figures.map((value) => `figure ${writeFigure(value)} in both`),
    ...names.map(([written, other]) => (written === other ? `name ${written}` : `name ${written} = ${other}`)),
    ...(terms.length === 0 ? [] : [`terms ${terms.slice(0, MAX_EVIDENCE).join(', ')}`]),
    ...(words.length === 0 ? [] : [`words of the same sound: ${words.slice(0, MAX_EVIDENCE).join(', ')}`]),
  ];
}

/** `1 500 000 000`, whatever the reader's language; a fraction is a share, `22.7 %`. */
function writeFigure(value: number): string {
  if (value < 1) return `${Number((value * 100).toPrecision(6))} %`;
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Points as a probability, two decimals. */
export const probability = (points: number): number => Math.round(100 / (1 + Math.exp(-points))) / 100;
