/// <reference types="@cloudflare/vitest-plugin/types" />
import {
  createExecutionContext,
  createScheduledController,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { expect, vi } from 'vitest';
import type { Edition } from '../../../src/belta/editions.ts';
import { isEnvironment } from '../../../src/config.ts';
import handler from '../../../src/index.ts';
import type { EditionRun, EditionStatus, RunReport, Status } from '../../../src/monitor/model.ts';
import type { SqlRow, SqlValue } from '../../../src/monitor/ports.ts';

export const ORIGIN = 'https://monitor.example';
const TOKEN = 'test-token';

if (!isEnvironment(env)) throw new Error('expected the bindings of wrangler.toml');
export const bindings = env;

/** The Worker's default entrypoint; the declared type of `exports` names only what the Worker itself calls. */
const entrypoint: Fetcher = Reflect.get(exports, 'default');

export function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return entrypoint.fetch(`${ORIGIN}${path}`, { headers });
}

export async function getJson<T>(path: string): Promise<T> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.json<T>();
}

export function post(path: string, token: string | undefined = TOKEN): Promise<Response> {
  return entrypoint.fetch(`${ORIGIN}${path}`, {
    method: 'POST',
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  });
}

/** A request to the Worker with some of its variables or secrets set otherwise. */
export async function requestWith(
  changed: Record<string, unknown>,
  path: string,
  init: RequestInit<IncomingRequestCfProperties>,
): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request<unknown, IncomingRequestCfProperties>(`${ORIGIN}${path}`, init);
  const response = await handler.fetch(request, { ...bindings, ...changed }, context);
  await waitOnExecutionContext(context);
  return response;
}

/** Refreshes by hand and waits for the run to end, as if the last refresh and the last write to KV were some time ago. */
export async function refresh(query = ''): Promise<RunReport> {
  await ledger('UPDATE run SET by_hand = 0');
  await ledger('UPDATE published SET put_ms = put_ms - 2000');
  const response = await post(`/refresh?wait=60${query}`);
  const report = await response.json<RunReport>();
  expect(response.status, JSON.stringify(report)).toBe(200);
  expect(report.state).toBe('finished');
  return report;
}

/** What the cron trigger does. */
export async function tick(): Promise<void> {
  await handler.scheduled(createScheduledController({ cron: '*/15 * * * *' }), bindings);
}

/** Waits until no run goes on and everything is published. */
export async function settled(): Promise<Status> {
  return vi.waitUntil(
    async () => {
      const now = await status();
      return !now.running && now.publication.pending === 0 && now;
    },
    { timeout: 25_000, interval: 50 },
  );
}

export const status = () => getJson<Status>('/status');

export async function statusOf(edition: Edition): Promise<EditionStatus> {
  const found = (await status()).editions.find((entry) => entry.edition === edition);
  if (found === undefined) throw new Error(`/status does not name ${edition}`);
  return found;
}

export function runOf(report: RunReport, edition: Edition): EditionRun {
  const found = report.editions.find((entry) => entry.edition === edition);
  if (found === undefined) throw new Error(`the report does not name ${edition}`);
  return found;
}

export const monitor = () => bindings.MONITOR.getByName('main');

/** Asks or changes the ledger from inside the Durable Object, mostly to let time have passed. */
export function ledger<Row extends SqlRow>(statement: string, ...values: SqlValue[]): Promise<Row[]> {
  return runInDurableObject(monitor(), (_, state) => state.storage.sql.exec<Row>(statement, ...values).toArray());
}

/** Makes the next refresh by hand read the articles on topic again, as it does after some minutes. */
export const ageReads = () => ledger('UPDATE article SET read_ms = read_ms - 600000');

/** Everything in KV, values and metadata. */
export async function kvContents(): Promise<Record<string, unknown>> {
  const contents: Record<string, unknown> = {};
  for (let cursor: string | undefined; ; ) {
    const page = await bindings.READ_MODEL.list(cursor === undefined ? {} : { cursor });
    for (const { name } of page.keys) contents[name] = await bindings.READ_MODEL.getWithMetadata(name, 'text');
    if (page.list_complete) return contents;
    cursor = page.cursor;
  }
}
