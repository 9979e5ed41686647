import type { EditionState } from './model.ts';
import { expectedItems, type Rhythm } from './rhythm.ts';
import type { ArticleCounts, ListingAttempt } from './statistics.ts';

/**
 * "Silence means silence": an edition is `ok` or `quiet` only while its pages are read as they should be, and `quiet` only after the
 * pages were read and simply held nothing new for longer than usual. The snapshot is taken elsewhere; the rules here are pure.
 */
export interface EditionSnapshot {
  /** Newest first. */
  readonly attempts: readonly ListingAttempt[];
  /** When its own listing was last read with success. */
  readonly listedMs?: number;
  /** Of the last two days. */
  readonly articles: ArticleCounts;
  /** Of the newest few, in which a fault shows long before it does among two days of a busy edition. */
  readonly newest: ArticleCounts;
  /** Older pages could not be reached: what was published since may be missing, as noticed at `atMs`. */
  readonly gap?: { readonly sinceMs: number; readonly atMs: number };
  /** An older page of its listing that is still to be read and failed: what was published since `sinceMs` may be missing. */
  readonly pageFailing?: { readonly sinceMs?: number; readonly reason: string; readonly detail: string };
  /** When the newest known article was published. */
  readonly newestPublishedMs?: number;
  readonly rhythm?: Rhythm;
  readonly nowMs: number;
}

export interface Evaluation {
  readonly state: EditionState;
  readonly reason: string;
}

const HOUR_MS = 3_600_000;
/** A second road counts as long as it was read about as lately as the listing failed: it is asked after each failure. */
const OTHER_ROAD_MS = 30 * 60_000;
/** A gap that was noticed is told for so long. */
const GAP_TOLD_MS = 48 * HOUR_MS;
/** Cron asks every 15 minutes; after this long without any attempt something stopped asking. */
const UNASKED_MS = 2 * HOUR_MS;
/** Too few articles say nothing about a layout. */
const LEAST_ARTICLES = 4;
const MAX_FALLBACK_SHARE = 0.5;
const MAX_DOUBTFUL_SHARE = 0.2;
const MAX_UNDATED_SHARE = 0.2;
const MAX_FAILED_SHARE = 0.3;
/** Among the newest few, of whatever fault. */
const MAX_NEWEST_SHARE = 0.5;
/** Listing sizes compared with what nearly all were below: a median would soon be that of a listing that stays short. */
const USUAL_QUANTILE = 0.9;
const LEAST_LISTINGS = 3;
const LEAST_LISTING_SHARE = 0.5;
/** Items that the measured rhythm lets expect since the newest one: from here on it is unusually quiet, or too quiet to believe. */
const QUIET_EXPECTED_ITEMS = 5;
const SILENT_EXPECTED_ITEMS = 25;
/** While no rhythm is measured. */
const QUIET_AGE_MS = 72 * HOUR_MS;

type Rule = (snapshot: EditionSnapshot) => Evaluation | undefined;

/** In order of weight; the first that speaks decides. */
const RULES: readonly Rule[] = [
  function neverRead({ attempts }) {
    return attempts.length === 0 ? { state: 'unknown', reason: 'Not read yet.' } : undefined;
  },
  function listingFails({ attempts, listedMs }) {
    const newest = attempts.find(isOwnListing);
    if (newest === undefined || newest.ok) return undefined;
    const since = listedMs === undefined ? 'so far' : `since ${timeOf(listedMs)}`;
    const failure = `Its listing could not be read ${since} (${newest.reason}): ${newest.detail}`;
    const other = attempts.find(
      (attempt) => attempt.ok && !isOwnListing(attempt) && newest.atMs - attempt.atMs < OTHER_ROAD_MS,
    );
    return other
      ? { state: 'degraded', reason: `${failure}; read through ${other.road} instead.` }
      : { state: 'failed', reason: `${failure}.` };
  },
  function notAsked({ attempts, nowMs }) {
    const newest = attempts[0];
    return newest && nowMs - newest.atMs > UNASKED_MS
      ? { state: 'degraded', reason: `Not asked since ${timeOf(newest.atMs)}: is the cron trigger running?` }
      : undefined;
  },
  function listingByFallback({ attempts }) {
    const newest = attempts.filter(isOwnListing).find((attempt) => (attempt.listed ?? 0) > 0);
    return newest?.fallback
      ? { state: 'degraded', reason: 'Its listing no longer has the expected markup and was read by a fallback layer.' }
      : undefined;
  },
  function gapLeft({ gap, nowMs }) {
    return gap && nowMs - gap.atMs <= GAP_TOLD_MS
      ? {
          state: 'degraded',
          reason: `Older pages of its listing could not be reached (${timeOf(gap.atMs)}): items published since ${timeOf(gap.sinceMs)} may be missing.`,
        }
      : undefined;
  },
  function pageFails({ pageFailing: page }) {
    if (page === undefined) return undefined;
    const missing = page.sinceMs === undefined ? 'older items' : `items published since ${timeOf(page.sinceMs)}`;
    return {
      state: 'degraded',
      reason: `An older page of its listing cannot be read (${page.reason}): ${page.detail}; ${missing} may be missing until it is.`,
    };
  },
  function listingShrank({ attempts }) {
    const sizes = attempts
      .filter(isOwnListing)
      .flatMap(({ listed }) => (listed !== undefined && listed > 0 ? [listed] : []));
    const [newest = 0, ...earlier] = sizes;
    const usual = quantile(earlier, USUAL_QUANTILE);
    return earlier.length >= LEAST_LISTINGS && newest < usual * LEAST_LISTING_SHARE
      ? { state: 'degraded', reason: `Its listing held ${newest} items; ${usual} are usual.` }
      : undefined;
  },
  function newestFail({ newest }) {
    return newest.known >= LEAST_ARTICLES && newest.failing > newest.known * MAX_NEWEST_SHARE
      ? { state: 'degraded', reason: `${newest.failing} of its newest ${newest.known} articles cannot be read.` }
      : undefined;
  },
  function articlesFail({ articles }) {
    return articles.known >= LEAST_ARTICLES && articles.failing > articles.known * MAX_FAILED_SHARE
      ? { state: 'degraded', reason: `${articles.failing} of its last ${articles.known} articles cannot be read.` }
      : undefined;
  },
  share('body_doubtful', MAX_DOUBTFUL_SHARE, 'have no body that can be trusted'),
  share('undated', MAX_UNDATED_SHARE, 'have no date that can be trusted'),
  share('body_fallback', MAX_FALLBACK_SHARE, 'give their body only to a fallback layer'),
  function silent({ newestPublishedMs, rhythm, nowMs }) {
    if (newestPublishedMs === undefined) return undefined;
    const newest = `The newest item is of ${timeOf(newestPublishedMs)}`;
    if (rhythm === undefined) {
      return nowMs - newestPublishedMs > QUIET_AGE_MS
        ? { state: 'quiet', reason: `${newest}; the pages read well.` }
        : undefined;
    }
    const expected = Math.round(expectedItems(rhythm, newestPublishedMs, nowMs));
    if (expected >= SILENT_EXPECTED_ITEMS) {
      return {
        state: 'degraded',
        reason: `${newest}; by its usual rhythm ${expected} should have followed. An old page may be served.`,
      };
    }
    return expected >= QUIET_EXPECTED_ITEMS
      ? {
          state: 'quiet',
          reason: `${newest}; by its usual rhythm ${expected} should have followed. The pages read well.`,
        }
      : undefined;
  },
];

/** Whether an edition can be relied on, and a sentence why. */
export function evaluateEdition(snapshot: EditionSnapshot): Evaluation {
  for (const rule of RULES) {
    const evaluation = rule(snapshot);
    if (evaluation !== undefined) return evaluation;
  }
  const newest = snapshot.newestPublishedMs;
  return {
    state: 'ok',
    reason:
      newest === undefined ? 'Its listing is read.' : `Its listing is read; the newest item is of ${timeOf(newest)}.`,
  };
}

/** The whole from its parts: failed when at least half of the editions are, degraded when any is not well. */
export function evaluateAll(states: readonly EditionState[], publicationFailures: number): EditionState {
  const count = (state: EditionState) => states.filter((each) => each === state).length;
  if (states.length === 0 || count('unknown') === states.length) return 'unknown';
  if (count('failed') * 2 >= states.length) return 'failed';
  if (count('failed') + count('degraded') > 0 || publicationFailures > 0) return 'degraded';
  return count('ok') > 0 ? 'ok' : 'quiet';
}

/** Failures are of the listing itself: a second road that fails changes nothing. */
function isOwnListing(attempt: ListingAttempt): boolean {
  return !attempt.ok || attempt.road === 'all_news';
}

function share(column: 'body_doubtful' | 'undated' | 'body_fallback', most: number, what: string): Rule {
  const isFaulty = (counts: ArticleCounts, share: number) =>
    counts.read >= LEAST_ARTICLES && counts[column] > counts.read * share;
  return ({ articles, newest }) => {
    const counts = isFaulty(articles, most) ? articles : newest;
    return isFaulty(counts, Math.max(most, counts === newest ? MAX_NEWEST_SHARE : 0))
      ? { state: 'degraded', reason: `${counts[column]} of its last ${counts.read} articles ${what}.` }
      : undefined;
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function timeOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
