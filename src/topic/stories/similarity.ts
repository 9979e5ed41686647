import type { Fingerprint } from './model.ts';

/** How far apart the tellings of one event are published: minutes to a day and a half, and a margin for a late edition. */
export const STORY_WINDOW_MS = 48 * 3_600_000;

/** The comparison of two items. */
export interface Comparison {
  /** Log-odds that both tell the same event; 0 is undecided. */
  readonly points: number;
  readonly because: readonly string[];
}

export function compare(a: Fingerprint, b: Fingerprint): Comparison {
  const gap = Math.abs(a.publishedMs - b.publishedMs);
  if (gap > STORY_WINDOW_MS) return { points: -8, because: [] };
  const names = shared(a.names, b.names);
  const figures = shared(a.figures, b.figures);
  const terms = shared(a.terms, b.terms);
  const because = [
    ...figures.map((value) => `figure ${value} in both`),
    ...names.map((name) => `name ${name}`),
    ...terms.map((term) => `term ${term}`),
  ];
  const points = -3 + names.length * 0.5 + figures.length + terms.length * 0.2 - gap / 36_000_000;
  return { points, because };
}

function shared(
  a: readonly (readonly [string | number, ...unknown[]])[],
  b: readonly (readonly [string | number, ...unknown[]])[],
): readonly (string | number)[] {
  const inB = new Set(b.map(([feature]) => feature));
  return a.map(([feature]) => feature).filter((feature) => inB.has(feature));
}

export const probability = (points: number): number => Math.round(100 / (1 + Math.exp(-points))) / 100;
