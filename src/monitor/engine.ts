import { type Edition, SITES } from '../belta/editions.ts';
import { countStale } from '../publish/outbox.ts';
import { markAllStale, publishStale, readPublishState, writePublishState } from '../publish/publisher.ts';
import { workArticle } from './article-work.ts';
import { waitMs } from './backoff.ts';
import type { Context } from './context.ts';
import { blockedUntilMs, liftOwnBlock } from './hosts.ts';
import { workListing, workPage, workRoad } from './listing-work.ts';
import type { RefreshOutcome, RunReport } from './model.ts';
import { addUnit, claimUnits, failUnit, nextDueMs, openUnits, pickUnits, type Unit, type UnitKind } from './queue.ts';
import { isRestored, restorePiece } from './restore.ts';
import { activeRun, closeRun, findRun, joinRun, openRun, runsByHandSince, tallyRun } from './runs.ts';
import { pruneStatistics } from './statistics.ts';

/** Hosts worked on at once: KV and fetch share six connections an invocation (docs/operations.md). */
const UNITS_PER_PIECE = 5;
/** A leaked token must not hammer the site: so many runs by hand in a minute, then 429. */
const RUNS_BY_HAND_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
/** Readers see the items of a long run in parts, so often. */
const PUBLISH_EVERY_MS = 60_000;
/** KV writes of one piece; far under the 1,000 operations an invocation may make. */
const PUTS_PER_PIECE = 60;
const MAX_PUBLISH_WAIT_MS = 30 * MINUTE_MS;
/** Times a unit may be taken up without an end. An article decides for itself, so that its headline is published. */
const MAX_PICKS = 4;
const REPORT_POLL_MS = 50;

const WORK: Readonly<Record<UnitKind, (context: Context, unit: Unit) => Promise<void>>> = {
  listing: workListing,
  page: workPage,
  road: workRoad,
  article: workArticle,
};

/**
 * Asks for a run; starts one, or joins the one that goes on. Cron is never refused.
 * @param request.trigger `cron`, or `refresh` for a run by hand.
 */
export async function requestRun(
  context: Context,
  request: { readonly trigger: 'cron' | 'refresh'; readonly editions?: readonly Edition[]; readonly id: string },
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
    const added = editions.filter((edition) => !active?.editions.some((entry) => entry.edition === edition));
    const run = active
      ? joinRun(sql, active, request.trigger, added)
      : openRun(sql, { id: request.id, trigger: request.trigger, nowMs: nowMs(), editions });
    for (const edition of added) {
      if (request.trigger === 'refresh') liftOwnBlock(sql, SITES[edition].host);
      addUnit(sql, { kind: 'listing', target: edition, edition, dueMs: nowMs(), run: run.run });
      claimUnits(sql, { run: run.run, edition, nowMs: nowMs(), byHand: request.trigger === 'refresh' });
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
    await restorePiece(context);
    await setAlarm(nowMs());
    return;
  }
  await workUnits(context);
  const run = activeRun(sql);
  const isDrained = run === undefined || openUnits(sql, run.run, nowMs()) === 0;
  const publication = await publishIfDue(context, isDrained);
  if (run !== undefined && isDrained && publication.isSettled) endRun(context);
  const nextMs = Math.min(nextDueMs(sql) ?? Number.POSITIVE_INFINITY, publication.nextMs ?? Number.POSITIVE_INFINITY);
  if (Number.isFinite(nextMs)) await setAlarm(Math.max(nextMs, nowMs()));
}

async function workUnits(context: Context): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const units = pickUnits(sql, nowMs(), UNITS_PER_PIECE);
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
    failUnit(sql, unit, {
      reason: 'unknown-layout',
      detail,
      nowMs: nowMs(),
      dueMs:
        nowMs() + waitMs('article', { reason: 'unknown-layout', attempts: unit.attempts + 1 }, context.ports.random()),
      isResting: false,
    });
  });
}

interface Publication {
  /** Everything is written, or writing failed and waits for another try: a run need not stay open for it. */
  readonly isSettled: boolean;
  readonly nextMs?: number;
}

async function publishIfDue(context: Context, isDrained: boolean): Promise<Publication> {
  const { sql, nowMs, log } = context.ports;
  if (countStale(sql) === 0) return { isSettled: true };
  const state = readPublishState(sql);
  if (state.retryMs > nowMs()) return { isSettled: state.failures > 0, nextMs: state.retryMs };
  if (!isDrained && state.triedMs + PUBLISH_EVERY_MS > nowMs()) {
    return { isSettled: false, nextMs: state.triedMs + PUBLISH_EVERY_MS };
  }
  const outcome = await publishStale(context.ports, context.config, PUTS_PER_PIECE);
  tallyRun(sql, { kvWrites: outcome.puts });
  if (outcome.error !== undefined) log({ event: 'publish-failed', detail: outcome.error });
  const failures = outcome.error === undefined ? 0 : state.failures + 1;
  const retryMs =
    outcome.error === undefined
      ? (outcome.notBeforeMs ?? 0)
      : nowMs() + Math.min(5_000 * 2 ** failures, MAX_PUBLISH_WAIT_MS);
  writePublishState(sql, { triedMs: nowMs(), retryMs, failures, ...(outcome.error && { error: outcome.error }) });
  if (countStale(sql) === 0) return { isSettled: true };
  return { isSettled: failures > 0, nextMs: Math.max(retryMs, nowMs()) };
}

function endRun(context: Context): void {
  const { sql, nowMs, log } = context.ports;
  const closed = sql.transaction(() => {
    const report = activeRun(sql);
    if (report === undefined) return undefined;
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
    pruneStatistics(sql, nowMs());
    return closeRun(sql, nowMs());
  });
  if (closed) log({ event: 'run-finished', run: closed.run, requests: closed.requests, kv_writes: closed.kv_writes });
}

/** The report of a run; waits for its end, but not longer than `waitMs`. */
export async function awaitReport(context: Context, id: string, waitMs: number): Promise<RunReport | undefined> {
  const { sql, nowMs, sleep } = context.ports;
  const untilMs = nowMs() + waitMs;
  for (;;) {
    const report = findRun(sql, id);
    if (report === undefined || report.state === 'finished' || nowMs() >= untilMs) return report;
    await sleep(Math.min(REPORT_POLL_MS, untilMs - nowMs()));
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
