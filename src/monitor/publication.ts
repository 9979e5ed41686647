import { countStale } from '../publish/outbox.ts';
import { publishStale, readPublishState, writePublishState } from '../publish/publisher.ts';
import type { Context } from './context.ts';
import { activeRun, tallyRun } from './runs.ts';

const MINUTE_MS = 60_000;
/** Readers see the items of a long run in parts: each minute, and less often the longer it takes, since each part writes every feed. */
const PUBLISH_EVERY_MS = MINUTE_MS;
const PUBLISH_PER_RUN_AGE = 1 / 4;
/** KV writes of one piece; far under the 1,000 operations an invocation may make. */
const PUTS_PER_PIECE = 60;
const MAX_PUBLISH_WAIT_MS = 30 * MINUTE_MS;

export interface Publication {
  /** Everything is written, or writing failed and waits for another try: a run need not stay open for it. */
  readonly isSettled: boolean;
  readonly nextMs?: number;
}

/** Publishes a piece of what is out of date, if it is time for one. */
export async function publishIfDue(context: Context, isDrained: boolean): Promise<Publication> {
  const { sql, nowMs, log } = context.ports;
  if (countStale(sql) === 0) return { isSettled: true };
  const state = readPublishState(sql);
  if (state.retryMs > nowMs()) return { isSettled: state.failures > 0, nextMs: state.retryMs };
  if (!isDrained && state.isPartial !== true) {
    const nextMs = nextPartMs(context, state.triedMs);
    if (nextMs > nowMs()) return { isSettled: false, nextMs };
  }
  const outcome = await publishStale(context, PUTS_PER_PIECE);
  tallyRun(sql, { kvWrites: outcome.puts });
  if (outcome.error !== undefined) log({ event: 'publish-failed', detail: outcome.error });
  // What could not be made holds up nothing else, and is not over before everything else has been tried.
  const goesOn = outcome.isPartial === true || outcome.notBeforeMs !== undefined;
  const error = outcome.error ?? (goesOn ? state.error : undefined);
  const failures = error === undefined ? 0 : goesOn ? Math.max(state.failures, 1) : state.failures + 1;
  const retryMs = goesOn
    ? (outcome.notBeforeMs ?? 0)
    : error === undefined
      ? 0
      : nowMs() + Math.min(5_000 * 2 ** failures, MAX_PUBLISH_WAIT_MS);
  writePublishState(sql, {
    triedMs: nowMs(),
    retryMs,
    failures,
    ...(error !== undefined && { error }),
    ...(outcome.isPartial && { isPartial: true }),
  });
  if (countStale(sql) === 0) return { isSettled: true };
  return { isSettled: failures > 0 && !goesOn, nextMs: Math.max(retryMs, nowMs()) };
}

/** When the next part of a run that goes on is to be published. */
function nextPartMs(context: Context, lastMs: number): number {
  const { sql, nowMs } = context.ports;
  const run = activeRun(sql);
  const startedMs = run === undefined ? 0 : Date.parse(run.started);
  const everyMs = Math.max(PUBLISH_EVERY_MS, (nowMs() - startedMs) * PUBLISH_PER_RUN_AGE);
  return Math.max(lastMs, startedMs) + everyMs;
}
