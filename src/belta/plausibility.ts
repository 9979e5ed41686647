import type { Listing, ListingResult } from './model.ts';
import { failed } from './page-faults.ts';

export interface ListingWitness {
  readonly nowMs: number;
  readonly isKnown: (key: string) => boolean;
  /** Publication of the newest article known of this edition; absent before the first run. */
  readonly newestKnownMs?: number;
}

/** A listing whose newest item is this much older than what is known has gone back in time: a stale cache or another page. */
export const MAX_STEP_BACK_MS = 48 * 3_600_000;
/** An item further ahead than this was dated wrongly, as by another zone: no clock is that far ahead. */
const MISDATED_AHEAD_MS = 3_600_000;
/** Share of the items that may lie in the future: a mistyped time is one item's trouble, a clock that is ahead is the page's. */
const MAX_FUTURE = 0.2;
/** Share of the items that must be known or newer than what is known. */
const MIN_EXPLAINED = 0.5;

/**
 * Whether the newest listing page can be true in the light of what is known: its items are mostly known or newer.
 * An old page from a cache, another site's list, or dates read wrongly give unknown items from the past.
 */
export function judgeListing(listing: Listing, witness: ListingWitness): ListingResult {
  const { nowMs, isKnown, newestKnownMs } = witness;
  const dated = listing.items.filter((item) => item.publishedMs !== undefined);
  const future = dated.filter((item) => (item.publishedMs ?? 0) > nowMs + MISDATED_AHEAD_MS);
  if (future.length > dated.length * MAX_FUTURE) {
    return failed(
      'implausible',
      `${future.length} of ${listing.items.length} items lie in the future, first "${future[0]?.title}"`,
    );
  }
  if (newestKnownMs === undefined) return listing;
  const known = listing.items.filter((item) => isKnown(item.key));
  const fresh = listing.items.filter((item) => !isKnown(item.key));
  const newer = fresh.filter(
    (item) => item.publishedMs === undefined || item.publishedMs >= newestKnownMs - MAX_STEP_BACK_MS,
  );
  const explained = (known.length + newer.length) / listing.items.length;
  if (explained >= MIN_EXPLAINED) return listing;
  return failed(
    'implausible',
    `${fresh.length - newer.length} of ${listing.items.length} items are unknown and more than 48 hours older than what is known: expected known or newer ones`,
  );
}
