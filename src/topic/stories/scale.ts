import type { Fingerprint, Link, MemberRow } from './model.ts';
import { type Comparison, probability } from './similarity.ts';

/** How much two items have in common; `compare` but for tests of the state machine. */
export type Likeness = (a: Fingerprint, b: Fingerprint) => Comparison;

/** Two items of one edition this far apart are rivals: two reports, so two events. */
const RIVALS = -2;

/** What each edition with rivals takes from the fit of two sets: not averaged away, however much all else agrees. */
const RIVAL_POINTS = 5;

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

  areRivals(a: Fingerprint, b: Fingerprint): boolean {
    return a.edition === b.edition && a.key !== b.key && this.compare(a, b).points < RIVALS;
  }

  /** Mean log-odds between two sets of items, less what rivals take; undefined when one set is empty. */
  fit(some: readonly MemberRow[], others: readonly MemberRow[]): number | undefined {
    if (some.length === 0 || others.length === 0) return undefined;
    const editions = new Set<string>();
    let [sum, pairs] = [0, 0];
    for (const { print: a } of some) {
      for (const { print: b } of others) {
        if (this.areRivals(a, b)) editions.add(a.edition);
        else {
          sum += this.compare(a, b).points;
          pairs += 1;
        }
      }
    }
    return (pairs === 0 ? 0 : sum / pairs) - RIVAL_POINTS * editions.size;
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
