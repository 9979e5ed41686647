import { type Edition, SITES } from '../belta/editions.ts';
import { countStale } from '../publish/outbox.ts';
import { markAllStale, readPublishState } from '../publish/publisher.ts';
import { workArticle } from './article-work.ts';
import { REST_AFTER_MS, waitMs } from './backoff.ts';
import { claimUnits, hasOpenUnits, pruneRestingUnits, releaseUnits } from './claims.ts';
import { type Context, pruneValidators } from './context.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import { blockedUntilMs, liftOwnBlock } from './hosts.ts';
import { workListing, workRoad } from './listing-work.ts';
import type { RefreshOutcome, RunReport } from './model.ts';
import { seekGap, workPage } from './page-work.ts';
import { publishIfDue } from './publication.ts';
import { addUnit, failUnit, finishUnit, nextDueMs, pickUnits, type Unit, type UnitKind } from './queue.ts';
import { isRestored, restorePiece } from './restore.ts';
import { measureRhythm } from './rhythm.ts';
import { activeRun, closeRun, findRun, joinRun, openRun, runsByHandSince, type Trigger, tallyRun } from './runs.ts';
import { lastAttemptMs, measureArticles, pruneStatistics } from './statistics.ts';

/** Hosts worked on at once: KV and fetch share six connections an invocation (docs/operations.md). */
const UNITS_PER_PIECE = 5;
/** A leaked token must not hammer the site: so many runs by hand in a minute, then 429. */
const RUNS_BY_HAND_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
/** A run that joins a long one asks again for the listings that were asked for before this. */
const LISTING_STALE_MS = 5 * MINUTE_MS;
const RESTORE_RETRY_MS = 10_000;
/** Times a unit may be taken up without an end. An article decides for itself, so that its headline is published. */
const MAX_PICKS = 4;
const FIRST_REPORT_POLL_MS = 50;
const MAX_REPORT_POLL_MS = 500;

const WORK: Readonly<Record<UnitKind, (context: Context, unit: Unit) => Promise<void>>> = {
  listing: workListing,
  page: workPage,
  road: workRoad,
  article: workArticle,
};

/**
 * Asks for a run; starts one, or joins the one that goes on. Cron is never refused. What a request by hand pulls forward, it does once a
 * run and edition: further ones would ask again for what has just failed.
 */
export async function requestRun(
  context: Context,
  request: { readonly trigger: Trigger; readonly editions?: readonly Edition[]; readonly id: string },
): Promise<RefreshOutcome> {
  const { sql, nowMs, setAlarm, log } = context.ports;
  const editions = context.config.editions.filter((edition) => request.editions?.includes(edition) ?? true);
  const outcome = sql.transaction((): RefreshOutcome => {
    const active = activeRun(sql);
    if (active === undefined && request.trigger === 'refresh') {
      const recent = runsByHandSince(sql, nowMs() - MINUTE_MS);
      const oldest = recent[recent.length - RUNS_BY_HAND_PER_MINUTE];
      if (oldest !== undefined) {
        return { kind: 'limited', retryAfterSeconds: Math.max(1, Math.ceil((oldest + MINUTE_MS - nowMs()) / 1000)) };
      }
    }
    const run = active
      ? joinRun(sql, active, request.trigger, editions)
      : openRun(sql, { id: request.id, trigger: request.trigger, nowMs: nowMs(), editions });
    for (const edition of editions) {
      const before = active?.editions.find((entry) => entry.edition === edition);
      const isFirstByHand = request.trigger === 'refresh' && before?.by_hand !== true;
      // Where one edition has much to catch up on, the listings of the others must not wait for the end of the run.
      const isStale = nowMs() - (lastAttemptMs(sql, edition) ?? 0) > LISTING_STALE_MS;
      if (before !== undefined && !isStale && !isFirstByHand) continue;
      if (isFirstByHand) liftOwnBlock(sql, SITES[edition].host);
      const isSought = isFirstByHand && seekGap(context, edition);
      if (before === undefined || isStale || isSought)
        addUnit(sql, { kind: 'listing', target: edition, edition, dueMs: nowMs(), run: run.run });
      claimUnits(sql, { run: run.run, edition, nowMs: nowMs(), byHand: isFirstByHand });
    }
    return { kind: 'accepted', run: run.run, joined: active !== undefined };
  });
  log({ event: 'run-requested', trigger: request.trigger, outcome: outcome.kind });
  // Also where a run goes on: an alarm that was lost comes back with the next tick.
  if (outcome.kind === 'accepted') await setAlarm(nowMs());
  return outcome;
}

/**
 * Does one bounded piece: at most one unit for each of a few hosts, then a publication if it is time for one, then the next alarm. A
 * unit's failure is recorded with the unit; whatever else is thrown is for the platform, which repeats the alarm.
 */
export async function workPiece(context: Context): Promise<void> {
  const { sql, nowMs, setAlarm } = context.ports;
  if (!isRestored(sql)) {
    await setAlarm(nowMs() + (await restoreSafely(context)));
    return;
  }
  // What is recorded between two pieces of a publication would make it begin anew.
  if (readPublishState(sql).isPartial !== true || countStale(sql) === 0) await workUnits(context);
  const publication = await publishIfDue(context, isDrained(context));
  if (publication.isSettled) endDrainedRun(context);
  // A run that came while this piece was writing must not wait for whatever is due next.
  const isWaitedFor = activeRun(sql) !== undefined && isDrained(context) && publication.isSettled;
  const nextMs = isWaitedFor
    ? nowMs()
    : Math.min(
        nextDueMs(sql, context.config.editions) ?? Number.POSITIVE_INFINITY,
        publication.nextMs ?? Number.POSITIVE_INFINITY,
      );
  if (Number.isFinite(nextMs)) await setAlarm(Math.max(nextMs, nowMs()));
}

/** @returns how long to wait before the next piece. */
async function restoreSafely(context: Context): Promise<number> {
  try {
    await restorePiece(context);
    return 0;
  } catch (error) {
    // Without the ledger everything would be new; so nothing is asked of the site until KV has answered.
    context.ports.log({ event: 'restore-failed', detail: describe(error) });
    return RESTORE_RETRY_MS;
  }
}

/** Whether nothing is left to do for a run. */
function isDrained(context: Context): boolean {
  const { sql, nowMs } = context.ports;
  const run = activeRun(sql);
  return run === undefined || !hasOpenUnits(sql, run.run, nowMs(), context.config.editions);
}

async function workUnits(context: Context): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const units = pickUnits(sql, nowMs(), UNITS_PER_PIECE, context.config.editions);
  const results = await Promise.allSettled(
    units.map(async (unit) => (unit.picks >= MAX_PICKS ? giveUp(context, unit) : WORK[unit.kind](context, unit))),
  );
  results.forEach((result, index) => {
    if (result.status === 'rejected') {
      log({
        event: 'unit-crashed',
        kind: units[index]?.kind,
        target: units[index]?.target,
        detail: describe(result.reason),
      });
    }
  });
}

/** A unit that was taken up again and again without an end is taken for the cause of the end. */
function giveUp(context: Context, unit: Unit): void {
  const { sql, nowMs, log } = context.ports;
  const detail = `${unit.kind} ${unit.target}: taken up ${unit.picks} times without an end`;
  log({ event: 'unit-given-up', kind: unit.kind, target: unit.target });
  sql.transaction(() => {
    tallyRun(sql, {
      edition: unit.edition,
      failure: { url: unit.target, reason: 'internal', detail, attempts: unit.attempts + 1 },
    });
    if (unit.kind === 'road') {
      finishUnit(sql, unit);
      return;
    }
    const failure = { reason: 'unknown-layout' as const, attempts: unit.attempts + 1 };
    const isForever = unit.kind === 'listing';
    failUnit(sql, unit, {
      reason: failure.reason,
      detail,
      nowMs: nowMs(),
      dueMs: nowMs() + waitMs(isForever ? 'listing' : 'article', failure, context.ports.random()),
      isResting: !isForever && nowMs() - (unit.firstFailedMs ?? nowMs()) >= REST_AFTER_MS,
    });
  });
}

const DAY_MS = 24 * 3_600_000;

/** Deletes what is past its time and measures rhythms, once a day: both read much, and the free plan counts rows that are read. */
function doDaily(context: Context): void {
  const { sql } = context.ports;
  const nowMs = context.ports.nowMs();
  if (nowMs - Number(readFact(sql, factNames.daily) ?? 0) < DAY_MS) return;
  pruneStatistics(sql, nowMs);
  pruneValidators(sql, nowMs);
  pruneRestingUnits(sql, nowMs);
  for (const edition of context.config.editions) measureRhythm(sql, edition, nowMs);
  writeFact(sql, factNames.daily, String(nowMs));
}

/** Ends the run that goes on, unless somebody joined it meanwhile with work of their own. */
function endDrainedRun(context: Context): void {
  const { sql, nowMs, log } = context.ports;
  const closed = sql.transaction(() => {
    const report = activeRun(sql);
    if (report === undefined || !isDrained(context)) return undefined;
    for (const entry of report.editions.filter(({ outcome }) => outcome === 'pending')) {
      const { host, listingPath } = SITES[entry.edition];
      const until = blockedUntilMs(sql, host);
      const detail =
        until === undefined
          ? 'its listing waits for another try'
          : `${host} asked for patience until ${new Date(until).toISOString()}`;
      tallyRun(sql, {
        edition: entry.edition,
        outcome: 'failed',
        failure: { url: `https://${host}${listingPath}`, reason: 'slow-down', detail, attempts: 0 },
      });
    }
    releaseUnits(sql, report.run);
    for (const edition of context.config.editions) measureArticles(sql, edition, nowMs());
    doDaily(context);
    return closeRun(sql, nowMs());
  });
  if (closed) log({ event: 'run-finished', run: closed.run, requests: closed.requests, kv_writes: closed.kv_writes });
}

/** The report of a run; waits for its end, but not longer than `waitMs`. */
export async function awaitReport(context: Context, id: string, waitMs: number): Promise<RunReport | undefined> {
  const { sql, nowMs, sleep } = context.ports;
  const untilMs = nowMs() + waitMs;
  let pollMs = FIRST_REPORT_POLL_MS;
  for (;;) {
    const report = findRun(sql, id);
    if (report === undefined || report.state === 'finished' || nowMs() >= untilMs) return report;
    await sleep(Math.min(pollMs, untilMs - nowMs()));
    pollMs = Math.min(pollMs * 1.5, MAX_REPORT_POLL_MS);
  }
}

/** Marks all of the read model as out of date, so that it is written again whole. */
export async function requestRepublication(context: Context): Promise<{ readonly keys: number }> {
  const { sql, nowMs, setAlarm } = context.ports;
  const keys = sql.transaction(() => {
    markAllStale(sql, context.config.editions);
    return countStale(sql);
  });
  await setAlarm(nowMs());
  return { keys };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown';
}
