import type { Listing } from '../belta/model.ts';
import { pageNumberOf } from '../belta/paths.ts';
import type { UnitDetails } from './queue.ts';

/** After an outage of a week the Russian edition stands about 60 pages back; beyond this the listing has no end. */
export const MAX_CHAIN_PAGES = 100;
/** Share of a page that must be known before the pages behind it are taken for known. One item alone may be pinned there. */
const REACHED_SHARE = 1 / 3;
/** Pages in a row that repeat the one before, after which a chain goes nowhere. One may: page 1 can be the newest page again. */
const MAX_REPEATS = 2;

export type ChainStep =
  | { readonly kind: 'next'; readonly details: UnitDetails }
  /** Everything that was asked for has been read. */
  | { readonly kind: 'done' }
  /** What was known before was not met, and further pages would not bring it. */
  | { readonly kind: 'stuck'; readonly why: string };

/** What is known of an edition. */
export interface Reach {
  /**
   * Whether an article was seen by `chain.untilMs`. What only a second road or an unfinished chain brought since does not count: between it
   * and what is known there may be a gap.
   */
  readonly isSeenBefore: (key: string) => boolean;
  /** What was published before is not missed: older than the first run's pages, or than any page that could pass for the newest. */
  readonly horizonMs?: number;
}

/**
 * What to do after a page of a listing was read: a chain goes on until a page is known before the chain began, and has read the least number
 * of pages. Age alone makes nothing known: when an old page was served for a while, what is older than the last look is missing too.
 * @param chain The chain as it was before this page; with `pagesRead` 0 for the newest page.
 */
export function stepChain(
  chain: UnitDetails,
  page: Pick<Listing, 'items' | 'nextPath'>,
  guessPath: (page: number) => string,
  reach: Reach,
): ChainStep {
  const { leastPages = 1, mostPages = MAX_CHAIN_PAGES, untilMs, keysBefore = [] } = chain;
  const pagesRead = (chain.pagesRead ?? 0) + 1;
  const isReached = untilMs === undefined || reachesBack(page, reach);
  if (isReached && pagesRead >= leastPages) return { kind: 'done' };
  if (pagesRead >= mostPages) {
    return isReached ? { kind: 'done' } : { kind: 'stuck', why: `nothing known was met on ${pagesRead} pages` };
  }
  const asked = pageNumberOf(chain.path ?? '');
  const keys = page.items.map(({ key }) => key);
  const repeats = keys.every((key) => keysBefore.includes(key)) ? (chain.repeats ?? 0) + 1 : 0;
  if (repeats >= MAX_REPEATS) {
    return isReached
      ? { kind: 'done' }
      : { kind: 'stuck', why: 'expected older items than on the page before, seen the same again' };
  }
  return {
    kind: 'next',
    details: {
      leastPages,
      mostPages,
      ...(untilMs !== undefined && { untilMs }),
      ...(isReached && { isMet: true }),
      pagesRead,
      path: page.nextPath ?? guessPath(asked === undefined ? pagesRead : asked + 1),
      isNamed: page.nextPath !== undefined,
      keysBefore: keys,
      repeats,
    },
  };
}

/** Judged over the whole page, in whatever order it lists. */
function reachesBack(
  page: Pick<Listing, 'items'>,
  { isSeenBefore, horizonMs = Number.NEGATIVE_INFINITY }: Reach,
): boolean {
  const reached = page.items.filter(
    ({ key, publishedMs }) => (publishedMs !== undefined && publishedMs < horizonMs) || isSeenBefore(key),
  );
  return reached.length >= Math.ceil(page.items.length * REACHED_SHARE);
}
