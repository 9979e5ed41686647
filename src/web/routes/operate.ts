import type { Context, Hono } from 'hono';
import type { EditionState, Status } from '../../monitor/model.ts';
import type { WebEnv } from '../deps.ts';
import { CACHE } from '../headers.ts';
import { badParameters, notFound, problemResponse, unavailable } from '../problem.ts';
import { jsonResponse } from '../respond.ts';
import { refuse } from '../token.ts';
import { parseRefresh } from '../view-query.ts';

const MONITOR_RETRY_SECONDS = 10;
const HEALTH_RETRY_SECONDS = 300;

/**
 * `unknown` counts as unhealthy: a monitor whose cron never fired would otherwise look well for ever. `degraded` does not: items
 * still arrive, and `/status` says by which road.
 */
const UNHEALTHY: readonly EditionState[] = ['failed', 'unknown'];

/** What the operator uses: refresh, republish, runs, status, health. None of it is ever cached. */
export function operateRoutes(app: Hono<WebEnv>): void {
  app.post('/refresh', (c) => guarded(c, () => refresh(c)));
  app.post('/republish', (c) => guarded(c, () => republish(c)));

  app.get('/runs/:run', (c) =>
    ofMonitor(async () => {
      const run = c.req.param('run');
      const report = await c.var.deps.monitor.report(run, 0);
      if (report === undefined)
        return notFound(`There is no run ${JSON.stringify(run.slice(0, 80))}; reports are kept for a while only.`);
      return jsonResponse(report, { cache: CACHE.never });
    }),
  );

  app.get('/status', (c) =>
    ofMonitor(async () => {
      const { monitor, config } = c.var.deps;
      const status = await monitor.status();
      return jsonResponse({ ...status, ...(config.isSample && { sample: true }) }, { cache: CACHE.never });
    }),
  );

  app.get('/health', (c) => ofMonitor(async () => healthResponse(await c.var.deps.monitor.status())));
}

async function guarded(c: Context<WebEnv>, action: () => Promise<Response>): Promise<Response> {
  const refusal = await refuse(c.req.header('Authorization'), c.var.deps.config.refreshToken);
  return refusal ?? ofMonitor(action);
}

/** The Monitor is another object, perhaps on another machine: its absence is no fault of the request. */
async function ofMonitor(action: () => Promise<Response>): Promise<Response> {
  try {
    return await action();
  } catch (error) {
    console.error('the Monitor did not answer', error);
    return unavailable('The monitor did not answer. Feeds are not affected.', MONITOR_RETRY_SECONDS);
  }
}

async function refresh(c: Context<WebEnv>): Promise<Response> {
  const { monitor, config } = c.var.deps;
  const parsed = parseRefresh(new URL(c.req.url).searchParams, config.editions);
  if ('bad' in parsed) return badParameters(parsed.bad);
  const outcome = await monitor.refresh({ trigger: 'refresh', ...(parsed.editions && { editions: parsed.editions }) });
  if (outcome.kind === 'limited') {
    return problemResponse({
      status: 429,
      title: 'Too Many Requests',
      detail: `The last refresh was a moment ago; the next is possible in ${outcome.retryAfterSeconds} s.`,
      headers: { 'Retry-After': String(Math.max(1, Math.ceil(outcome.retryAfterSeconds))) },
    });
  }
  const location = `${c.var.base}/runs/${encodeURIComponent(outcome.run)}`;
  const report = parsed.waitSeconds > 0 ? await monitor.report(outcome.run, parsed.waitSeconds * 1000) : undefined;
  if (report?.state === 'finished')
    return jsonResponse(report, { cache: CACHE.never, headers: { 'Content-Location': location } });
  return jsonResponse(
    { run: outcome.run, location, joined: outcome.joined },
    { status: 202, cache: CACHE.never, headers: { Location: location } },
  );
}

async function republish(c: Context<WebEnv>): Promise<Response> {
  return jsonResponse(await c.var.deps.monitor.republish(), { cache: CACHE.never });
}

function healthResponse(status: Status): Response {
  const body = {
    state: status.state,
    editions: Object.fromEntries(status.editions.map(({ edition, state }) => [edition, state])),
  };
  if (!UNHEALTHY.includes(status.state)) return jsonResponse(body, { cache: CACHE.never });
  return problemResponse({
    status: 503,
    title: 'Service Unavailable',
    detail:
      status.state === 'unknown'
        ? 'No run has finished yet.'
        : status.editions
            .filter(({ state }) => UNHEALTHY.includes(state))
            .map(({ edition, reason }) => `${edition}: ${reason}`)
            .join(' '),
    extra: body,
    headers: { 'Retry-After': String(HEALTH_RETRY_SECONDS) },
  });
}
