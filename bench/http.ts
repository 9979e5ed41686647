import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { EDITIONS } from '../src/belta/editions.ts';
import type { PublishedItem } from '../src/publish/model.ts';
import { fillKv, item, siteOf } from '../test/web/support.ts';
import { wholeNumber } from './support/arguments.ts';

/**
 * `npm run bench -- http [REQUESTS]`: requests per second and CPU per request of feeds in local workerd, beside a route of the same
 * Worker that returns a constant. The Worker is `bench/http/worker.ts`: the product's HTTP side over a local KV filled here. CPU is that
 * of the workerd process that runs it, so the load generator and wrangler's proxy do not count; requests per second include both.
 */

const DEFAULT_REQUESTS = 3000;
const WARM_UP_REQUESTS = 300;
const CONNECTIONS = 8;
/** USER_HZ, which Linux fixes at 100 for what it shows in /proc. */
const TICKS_PER_SECOND = 100;
const ITEMS = 150;
const PARAGRAPHS = 8;

interface Case {
  readonly name: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

interface Result extends Case {
  readonly bytes: number;
  readonly perSecond: number;
  readonly cpuMicros: number;
}

export default async function bench(args: readonly string[]): Promise<void> {
  const requests = wholeNumber('REQUESTS', args[0], DEFAULT_REQUESTS);
  const server = createTestHarness({ workers: [{ configPath: join(import.meta.dirname, 'http/wrangler.toml') }] });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const { url } = await server.listen();
    const { READ_MODEL } = await server.getWorker<{ READ_MODEL: KVNamespace }>().getEnv();
    const { readModel } = await siteOf(Array.from({ length: ITEMS }, (_, i) => article(i + 1)));
    await fillKv(READ_MODEL, readModel);
    const tagOf = async (path: string) => (await send(agent, new URL(path, url), {})).etag ?? '';
    const filtered = '/feed.rss?q=Kazakhstan&section=economics&limit=50';
    const cases: readonly Case[] = [
      { name: 'constant', path: '/constant', status: 200 },
      { name: 'constant behind the cache', path: '/cached-constant', status: 200 },
      {
        name: 'default feed 304',
        path: '/feed.rss',
        headers: { 'If-None-Match': await tagOf('/feed.rss') },
        status: 304,
      },
      { name: 'filtered feed 304', path: filtered, headers: { 'If-None-Match': await tagOf(filtered) }, status: 304 },
      { name: 'constant of the feed’s size', path: '/constant-body', status: 200 },
      { name: 'default feed 200', path: '/feed.rss', status: 200 },
      { name: 'default feed 200, gzip', path: '/feed.rss', headers: { 'Accept-Encoding': 'gzip' }, status: 200 },
      { name: 'filtered feed 200', path: filtered, status: 200 },
    ];
    for (const each of cases) await run(agent, url, each, WARM_UP_REQUESTS, undefined);
    const worker = await busiestWorkerd(() =>
      run(agent, url, { name: '', path: '/feed.rss', status: 200 }, requests, undefined),
    );
    const results: Result[] = [];
    for (const each of cases) results.push(await run(agent, url, each, requests, worker));
    print(results, requests);
  } finally {
    agent.destroy();
    await server.close();
  }
}

function article(number: number): PublishedItem {
  const edition = EDITIONS[number % EDITIONS.length] ?? 'ru';
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, i) =>
      `Paragraph ${i + 1} of report ${number}: trade between Belarus and Kazakhstan grew by ${number + i} per cent, and both sides agreed to go on with assembly plants, dairy deliveries and joint training of specialists in the regions.`,
  );
  return item(edition, number, { paragraphs, bodyHtml: paragraphs.map((text) => `<p>${text}</p>`).join('') });
}

async function run(agent: Agent, url: URL, each: Case, requests: number, pid: number | undefined): Promise<Result> {
  const target = new URL(each.path, url);
  const cpuBefore = pid === undefined ? 0 : cpuSeconds(pid);
  const started = performance.now();
  let left = requests;
  let bytes = 0;
  const connection = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await send(agent, target, each.headers ?? {});
      if (answer.status !== each.status)
        throw new Error(`${each.path}: expected ${each.status}, seen ${answer.status}`);
      bytes = answer.bytes;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const seconds = (performance.now() - started) / 1000;
  const cpu = pid === undefined ? 0 : cpuSeconds(pid) - cpuBefore;
  return { ...each, bytes, perSecond: requests / seconds, cpuMicros: (cpu / requests) * 1e6 };
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly etag?: string;
}

function send(agent: Agent, url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpRequest(url.href, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        const { etag } = response.headers;
        resolve({ status: response.statusCode ?? 0, bytes, ...(etag !== undefined && { etag }) });
      });
    })
      .on('error', reject)
      .end();
  });
}

/** The workerd process below this one that worked most during `load`: wrangler runs its proxy in another. */
async function busiestWorkerd(load: () => Promise<unknown>): Promise<number> {
  const candidates = descendants(process.pid).filter((pid) => commandOf(pid) === 'workerd');
  const before = candidates.map(cpuSeconds);
  await load();
  const used = candidates.map((pid, i) => cpuSeconds(pid) - (before[i] ?? 0));
  const busiest = candidates[used.indexOf(Math.max(...used))];
  if (busiest === undefined) throw new Error('no workerd process below this one; /proc is needed, as on Linux');
  return busiest;
}

function descendants(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ child: Number(name), parent: Number(statOf(Number(name))[1]) }));
  const below = (root: number): readonly number[] =>
    parents.filter(({ parent }) => parent === root).flatMap(({ child }) => [child, ...below(child)]);
  return below(pid);
}

/** Fields of /proc/PID/stat after the command, which may hold spaces. */
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** User and system time. */
function cpuSeconds(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

function print(results: readonly Result[], requests: number): void {
  const constant = results[0]?.cpuMicros ?? 0;
  console.log(`${requests} requests each, ${CONNECTIONS} connections, ${ITEMS} items`);
  console.log(
    ['route'.padEnd(30), 'status', 'bytes'.padStart(8), 'req/s'.padStart(7), 'CPU µs'.padStart(8), 'to constant'].join(
      '  ',
    ),
  );
  for (const { name, status, bytes, perSecond, cpuMicros } of results) {
    console.log(
      [
        name.padEnd(30),
        String(status).padStart(6),
        String(bytes).padStart(8),
        perSecond.toFixed(0).padStart(7),
        cpuMicros.toFixed(0).padStart(8),
        (cpuMicros / constant).toFixed(2).padStart(11),
      ].join('  '),
    );
  }
}
