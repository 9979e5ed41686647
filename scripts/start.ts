import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { decodeHtml } from '../src/belta/charset.ts';
import { EDITIONS, SITES } from '../src/belta/editions.ts';
import { parseConfig } from '../src/config.ts';
import type { RunReport } from '../src/monitor/model.ts';
import { type SampleSite, startSampleSite } from '../test/site/serve.ts';
import { endLeftovers, recordProcesses, recordStarter, runningStarter } from './local-processes.ts';
import { politeSource } from './polite-source.ts';

/**
 * `npm start`: runs the Worker in local workerd, makes the first refresh with visible progress, prints what to subscribe to, and stays up
 * with the cron trigger simulated. The source is the live site if it answers within a few seconds, else the bundled sample site.
 */
const ROOT = join(import.meta.dirname, '..');
const STATE = join(ROOT, '.wrangler', 'start');
const LIVE_PATIENCE_MS = 4_000;
const READY_PATIENCE_MS = 60_000;
const CRON_EVERY_MS = 15 * 60_000;
const POLL_MS = 400;
/** Where the output is a file, progress is a line now and then. */
const SLOW_POLL_MS = 2_000;

const { values: options } = parseArgs({
  options: { live: { type: 'boolean' }, sample: { type: 'boolean' }, port: { type: 'string', short: 'p' } },
});
const port = Number(options.port ?? process.env.PORT ?? 8787);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`port: expected a whole number from 1 to 65535, seen ${JSON.stringify(options.port ?? process.env.PORT)}`);
}
if (options.live && options.sample) fail('choose one of --live and --sample');

let worker: ChildProcess | undefined;
let site: SampleSite | undefined;
let isStopping = false;
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));

mkdirSync(STATE, { recursive: true });
const base = `http://127.0.0.1:${port}`;
const running = runningStarter(join(STATE, 'starter.json'));
if (running !== undefined)
  fail(`npm start already runs here as process ${running}. End it first, with Ctrl-C in its window.`);
recordStarter(join(STATE, 'starter.json'));
await endLeftovers(join(STATE, 'processes.json'));
if (await isPortTaken(port)) {
  fail(`port ${port} is taken by another program. Choose another one: npm start -- --port ${port + 1}`);
}

const isSample = options.sample || (!options.live && !(await isLiveSiteReachable()));
if (isSample) {
  if (!options.sample) {
    banner([
      'BelTA could not be reached from this machine.',
      'Serving the bundled SAMPLE site instead: its items are invented for the project.',
      'Page and feed titles are marked [sample data]. For the live site: npm run start:live',
    ]);
  }
  site = await startSampleSite({ port: 0 });
}
const token = localToken();
console.log(`Starting the Worker on ${base} (${isSample ? 'sample site' : 'live site'}) …`);
worker = startWorker();
await waitUntilReady();
recordProcesses(join(STATE, 'processes.json'), worker.pid);
await refresh();
printAddresses();
setInterval(() => void tick(), CRON_EVERY_MS);

function startWorker(): ChildProcess {
  const environmentFile = join(STATE, 'local.env');
  writeFileSync(environmentFile, `REFRESH_TOKEN=${token}\n`, { mode: 0o600 });
  const variables = {
    ...(site ? { SOURCE_RELAY: site.url, SAMPLE_DATA: '1', SPACING_MS: '10' } : {}),
    PUBLIC_URL: '',
  };
  const log = openSync(join(STATE, 'worker.log'), 'w');
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'wrangler', 'bin', 'wrangler.js'),
      'dev',
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      ...['--persist-to', join(STATE, isSample ? 'sample' : 'live')],
      ...['--env-file', environmentFile],
      '--show-interactive-dev-session=false',
      ...Object.entries(variables).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    { cwd: ROOT, stdio: ['ignore', log, log], env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' } },
  );
  closeSync(log);
  child.on('exit', (code) => {
    if (isStopping) return;
    console.error(`The Worker ended by itself (exit code ${code}). Its log:\n${tailOfLog()}`);
    void stop(1);
  });
  return child;
}

async function waitUntilReady(): Promise<void> {
  const until = Date.now() + READY_PATIENCE_MS;
  while (Date.now() < until) {
    const response = await fetch(`${base}/status`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  console.error(`The Worker did not answer within ${READY_PATIENCE_MS / 1000} s. Its log:\n${tailOfLog()}`);
  await stop(1);
}

/** Makes the first run and shows each edition's progress; the Worker stays up whatever comes of it. */
async function refresh(): Promise<void> {
  const accepted = await fetch(`${base}/refresh`, { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
  if (!accepted.ok) {
    console.error(`The first refresh was refused: ${accepted.status} ${await accepted.text()}`);
    return;
  }
  const { run } = (await accepted.json()) as { run: string };
  let shown: readonly string[] = [];
  for (;;) {
    const response = await fetch(`${base}/runs/${run}`);
    const report = (await response.json()) as RunReport;
    const lines = report.editions.map(progressLine);
    if (process.stdout.isTTY && shown.length > 0) process.stdout.write(`\x1b[${shown.length}A\x1b[J`);
    for (const line of lines) {
      if (process.stdout.isTTY || !shown.includes(line)) console.log(line);
    }
    shown = lines;
    if (report.state === 'finished') {
      for (const { failures } of report.editions) {
        for (const failure of failures.slice(0, 3)) console.log(`  ! ${failure.reason}: ${failure.detail}`);
      }
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, process.stdout.isTTY ? POLL_MS : SLOW_POLL_MS));
  }
}

function progressLine(edition: RunReport['editions'][number]): string {
  const { nativeName } = SITES[edition.edition];
  return (
    `  ${edition.edition}  ${edition.outcome.padEnd(11)} listed ${String(edition.listed).padStart(3)}   read ${String(edition.fetched).padStart(3)}` +
    `   on topic ${String(edition.core).padStart(3)}   partly ${String(edition.partial).padStart(3)}   failed ${String(edition.failed).padStart(2)}   ${nativeName}`
  );
}

function printAddresses(): void {
  console.log(`
Subscribe (all editions):  ${base}/feed.rss   ${base}/feed.atom   ${base}/feed.json
One edition:               ${base}/de/feed.rss   (${EDITIONS.join(', ')})
Page:                      ${base}/
State:                     ${base}/status
Refresh:                   curl -X POST -H 'Authorization: Bearer ${token}' '${base}/refresh?wait=60'

Runs every ${CRON_EVERY_MS / 60_000} minutes, like the deployed cron trigger. Log: .wrangler/start/worker.log. Ctrl-C ends everything.`);
}

async function tick(): Promise<void> {
  const response = await fetch(`${base}/cdn-cgi/local/scheduled?cron=*/15+*+*+*+*&format=json`).catch(() => undefined);
  await response?.body?.cancel();
}

async function isLiveSiteReachable(): Promise<boolean> {
  console.log('Looking for the live site …');
  const source = politeSource({ ...parseConfig({}), sourceTimeoutMs: LIVE_PATIENCE_MS });
  const page = await source(`https://${SITES.en.host}${SITES.en.listingPath}`, 'en');
  return page.kind === 'page' && decodeHtml(page.bytes, page.contentType).text.includes('/view/');
}

/** The token of `.dev.vars` where there is one, else one made for this machine and kept. */
function localToken(): string {
  for (const file of [join(ROOT, '.dev.vars'), join(STATE, 'local.env')]) {
    const kept = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')).REFRESH_TOKEN : undefined;
    if (kept) return kept;
  }
  return randomBytes(18).toString('base64url');
}

function isPortTaken(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}

async function stop(code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  const child = worker;
  if (child && child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3_000))]);
  }
  await endLeftovers(join(STATE, 'processes.json'));
  await site?.close();
  rmSync(join(STATE, 'starter.json'), { force: true });
  process.exit(code);
}

function tailOfLog(): string {
  return readFileSync(join(STATE, 'worker.log'), 'utf8').split('\n').slice(-25).join('\n');
}

function banner(lines: readonly string[]): void {
  const width = Math.max(...lines.map((line) => line.length));
  console.log(['', ...lines.map((line) => `!! ${line.padEnd(width)} !!`), ''].join('\n'));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
