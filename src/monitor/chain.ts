import type { Listing } from '../belta/model.ts';
import type { UnitDetails } from './queue.ts';

/** After an outage of a week the Russian edition stands about 60 pages back; beyond this the listing has no end. */
export const MAX_CHAIN_PAGES = 100;
/** Publication and appearance in the listing can differ by so much. */
const REACH_BACK_MARGIN_MS = 3_600_000;
/** Share of a page that must be known or old before the pages behind it are taken for known. One item alone may be pinned there. */
const REACHED_SHARE = 1 / 3;
/** Pages in a row that repeat the one before, after which a chain goes nowhere. One may: page 1 can be the newest page again. */
const MAX_REPEATS = 2;

export type ChainStep =
  | { readonly kind: 'next'; readonly details: UnitDetails }
  /** Everything that was asked for has been read. */
  | { readonly kind: 'done' }
  /** What was known before was not met, and further pages would not bring it. */
  | { readonly kind: 'stuck'; readonly why: string };

/**
 * What to do after a page of a listing was read: a chain goes on until it has met what was known before it began, and has read the least
 * number of pages.
 * @param chain The chain as it was before this page; with `pagesRead` 0 for the newest page.
 * @param isSeenBefore Whether an article was seen by `chain.untilMs`. What only a second road or an unfinished chain brought since does
 *   not count: between it and what is known there may be a gap.
 */
export function stepChain(
  chain: UnitDetails,
  page: Pick<Listing, 'items' | 'nextPath'>,
  guessPath: (page: number) => string,
  isSeenBefore: (key: string) => boolean,
): ChainStep {
  const { leastPages = 1, mostPages = MAX_CHAIN_PAGES, untilMs, keysBefore = [] } = chain;
  const pagesRead = (chain.pagesRead ?? 0) + 1;
  const isReached = untilMs === undefined || reachesBack(page, untilMs, isSeenBefore);
  if (isReached && pagesRead >= leastPages) return { kind: 'done' };
  if (pagesRead >= mostPages) {
    return isReached ? { kind: 'done' } : { kind: 'stuck', why: `nothing known was met on ${pagesRead} pages` };
  }
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
      ...(untilMs !== undefined && !isReached && { untilMs }),
      pagesRead,
      path: page.nextPath ?? guessPath(pagesRead),
      isNamed: page.nextPath !== undefined,
      keysBefore: keys,
      repeats,
    },
  };
}

/** Judged over the whole page, in whatever order it lists. */
function reachesBack(page: Pick<Listing, 'items'>, untilMs: number, isSeenBefore: (key: string) => boolean): boolean {
  const reached = page.items.filter(
    ({ key, publishedMs }) =>
      (publishedMs !== undefined && publishedMs < untilMs - REACH_BACK_MARGIN_MS) || isSeenBefore(key),
  );
  return reached.length >= Math.ceil(page.items.length * REACHED_SHARE);
}
