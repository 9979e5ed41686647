import type { FailureReason } from '../belta/model.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** After this long without success an article is left to rest: it is shown in `/status`, and only a changed headline wakes it. */
export const REST_AFTER_MS = 7 * 24 * HOUR_MS;
/** Failures after which an article that was never read is published with its headline alone. */
export const HEADLINE_ONLY_AFTER = 2;
/** A single 404 or 410 can be a slip of the site; the second is believed. */
export const WITHDRAWN_AFTER = 2;
/** Answers of 404 or 410 in a row after which an article is asked for only at the ages of its rereads. */
export const GONE_FOR_GOOD_AFTER = 4;

/** Waits after the first, second… failure; the last one repeats. */
const WAITS_MS: Readonly<Record<FailureReason, readonly number[]>> = {
  unreachable: [1, 2, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE_MS),
  refused: [2, 10, 60, 240, 720].map((minutes) => minutes * MINUTE_MS),
  'slow-down': [2, 5, 15, 60].map((minutes) => minutes * MINUTE_MS),
  gone: [5, 60, 240].map((minutes) => minutes * MINUTE_MS),
  'bot-wall': [5, 30, 120, 720].map((minutes) => minutes * MINUTE_MS),
  empty: [2, 10, 60, 240, 720].map((minutes) => minutes * MINUTE_MS),
  // A page that cannot be understood stays so until the site or this program changes.
  'unknown-layout': [10, 60, 360, 1440].map((minutes) => minutes * MINUTE_MS),
  implausible: [10, 60, 360, 1440].map((minutes) => minutes * MINUTE_MS),
  truncated: [2, 10, 60, 360].map((minutes) => minutes * MINUTE_MS),
};

/** A listing is asked again at least as often as cron asks, however long it has failed. */
const MAX_LISTING_WAIT_MS = 10 * MINUTE_MS;

export interface Failed {
  readonly reason: FailureReason;
  /** Failures so far, this one included. */
  readonly attempts: number;
}

/**
 * How long to wait before the next try: exponential by reason, spread by up to a fifth so that units that failed together do not return
 * together.
 * @param random 0 inclusive to 1 exclusive.
 */
export function waitMs(kind: 'listing' | 'article', failed: Failed, random: number): number {
  const waits = WAITS_MS[failed.reason];
  const step = waits[Math.min(failed.attempts, waits.length) - 1] ?? HOUR_MS;
  const bounded = kind === 'listing' ? Math.min(step, MAX_LISTING_WAIT_MS) : step;
  return Math.round(bounded * (1 + random / 5));
}
