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
import { rhythmOf } from './rhythm.ts';
import { activeRun, lastFinishedRun } from './runs.ts';
import { articleCounts, newestArticleCounts, recentListings } from './statistics.ts';

const LISTINGS_LOOKED_AT = 30;
const NEWEST_LOOKED_AT = 12;
/** Longer than an article waits for its turn while its host answers. */
const UNREAD_PATIENCE_MS = 20 * 60_000;
const ARTICLES_LOOKED_AT_MS = 48 * 3_600_000;

/** Takes the snapshots, lets the rules judge them, and puts it all in words. Asks the site nothing. */
export function takeStatus(context: Context): Status {
  const { sql, nowMs } = context.ports;
  const now = nowMs();
  const troubled = new Map(countTroubled(sql).map((row) => [row.edition, row]));
  const editions = context.config.editions.map((edition): EditionStatus => {
    const attempts = recentListings(sql, edition, LISTINGS_LOOKED_AT);
    const newestMs = newestPublishedMs(sql, edition);
    const rhythm = rhythmOf(sql, edition, now);
    const gap = readGap(sql, edition);
    const pageFailing = failingPage(sql, edition);
    const listed = readFact(sql, factNames.listed(edition));
    const listedMs = listed === undefined ? undefined : Number(listed);
    const { state, reason } = evaluateEdition({
      attempts,
      articles: articleCounts(sql, edition, now - ARTICLES_LOOKED_AT_MS),
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
