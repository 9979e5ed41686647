import { countStale } from '../publish/outbox.ts';
import { readPublishState } from '../publish/publisher.ts';
import { rfc3339 } from '../rfc3339.ts';
import { newestPublishedMs } from './articles.ts';
import { countTroubled } from './claims.ts';
import type { Context } from './context.ts';
import { factNames, readFact } from './facts.ts';
import { readGap } from './gap.ts';
import { evaluateAll, evaluateEdition } from './health.ts';
import type { EditionStatus, Status } from './model.ts';
import { failingPage } from './queue.ts';
import { readRhythm } from './rhythm.ts';
import { activeRun, lastFinishedRun } from './runs.ts';
import { newestArticleCounts, readArticleCounts, recentListings } from './statistics.ts';

const LISTINGS_LOOKED_AT = 30;
const NEWEST_LOOKED_AT = 12;
/** Longer than an article waits for its turn while its host answers. */
const UNREAD_PATIENCE_MS = 20 * 60_000;

/** A status serves for so long where the Monitor has done nothing since: time alone changes a state after hours. */
const KEPT_MS = 30_000;

/**
 * The status, and in memory what it was a moment ago: whoever asks, and however often, may not use up the rows that the free plan lets the
 * Monitor read.
 */
export class KeptStatus {
  readonly #context: Context;
  #kept: { readonly status: Status; readonly untilMs: number } | undefined;

  constructor(context: Context) {
    this.#context = context;
  }

  take(): Status {
    const nowMs = this.#context.ports.nowMs();
    if (this.#kept === undefined || nowMs >= this.#kept.untilMs) {
      this.#kept = { status: takeStatus(this.#context), untilMs: nowMs + KEPT_MS };
    }
    return this.#kept.status;
  }

  /** To be called whenever the Monitor has done something. */
  forget(): void {
    this.#kept = undefined;
  }
}

/** Takes the snapshots, lets the rules judge them, and puts it all in words. Asks the site nothing. */
export function takeStatus(context: Context): Status {
  const { sql, nowMs } = context.ports;
  const now = nowMs();
  const troubled = new Map(countTroubled(sql).map((row) => [row.edition, row]));
  const editions = context.config.editions.map((edition): EditionStatus => {
    const attempts = recentListings(sql, edition, LISTINGS_LOOKED_AT);
    const newestMs = newestPublishedMs(sql, edition);
    const rhythm = readRhythm(sql, edition);
    const gap = readGap(sql, edition);
    const pageFailing = failingPage(sql, edition);
    const listed = readFact(sql, factNames.listed(edition));
    const listedMs = listed === undefined ? undefined : Number(listed);
    const { state, reason } = evaluateEdition({
      attempts,
      articles: readArticleCounts(sql, edition),
      newest: newestArticleCounts(sql, edition, NEWEST_LOOKED_AT, now - UNREAD_PATIENCE_MS),
      nowMs: now,
      ...(newestMs !== undefined && { newestPublishedMs: newestMs }),
      ...(rhythm && { rhythm }),
      ...(gap && { gap }),
      ...(pageFailing && { pageFailing }),
      ...(listedMs !== undefined && { listedMs }),
    });
    const lastGood = attempts.find((attempt) => attempt.ok);
    const lastSuccessMs = lastGood?.atMs ?? listedMs;
    return {
      edition,
      state,
      reason,
      ...(lastSuccessMs !== undefined && { last_success: rfc3339(lastSuccessMs) }),
      ...(newestMs !== undefined && { last_new_item: rfc3339(newestMs) }),
      ...(attempts[0] && { last_attempt: rfc3339(attempts[0].atMs) }),
      ...(lastGood?.road !== undefined && { road: lastGood.road }),
      waiting: troubled.get(edition)?.waiting ?? 0,
      resting: troubled.get(edition)?.resting ?? 0,
    };
  });
  const publication = readPublishState(sql);
  const lastRun = lastFinishedRun(sql)?.run;
  return {
    state: evaluateAll(
      editions.map(({ state }) => state),
      publication.failures,
    ),
    checked_at: rfc3339(now),
    ...(lastRun !== undefined && { last_run: lastRun }),
    running: activeRun(sql) !== undefined,
    publication: {
      pending: countStale(sql),
      ...(publication.error !== undefined && { last_error: publication.error }),
    },
    editions,
  };
}
