import type { Fingerprint, Link, MemberRow } from './model.ts';
import { type Comparison, probability } from './similarity.ts';

/** How much two items have in common; `compare` but for tests of the state machine. */
export type Likeness = (a: Fingerprint, b: Fingerprint) => Comparison;

/** Compares every pair once within a call. */
export class Scale {
  readonly #known = new Map<string, Comparison>();
  readonly #likeness: Likeness;

  constructor(likeness: Likeness) {
    this.#likeness = likeness;
  }

  compare(a: Fingerprint, b: Fingerprint): Comparison {
    const id = a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`;
    let comparison = this.#known.get(id);
    if (!comparison) {
      comparison = this.#likeness(a, b);
      this.#known.set(id, comparison);
    }
    return comparison;
  }

  /** Mean log-odds between two sets of items; undefined when one is empty. */
  mean(some: readonly MemberRow[], others: readonly MemberRow[]): number | undefined {
    if (some.length === 0 || others.length === 0) return undefined;
    let sum = 0;
    for (const a of some) for (const b of others) sum += this.compare(a.print, b.print).points;
    return sum / (some.length * others.length);
  }

  /** The member an item has most in common with, and what that is. */
  bestLink(item: Fingerprint, members: readonly MemberRow[]): Link | undefined {
    let best: { readonly matched: string; readonly comparison: Comparison } | undefined;
    for (const { print } of members) {
      if (print.key === item.key) continue;
      const comparison = this.compare(item, print);
      if (!best || comparison.points > best.comparison.points) best = { matched: print.key, comparison };
    }
    if (!best) return undefined;
    const { matched, comparison } = best;
    return { key: item.key, matched, score: probability(comparison.points), because: comparison.because() };
  }
}
