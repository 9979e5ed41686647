import { DAY_MS, MINUTE_MS, World } from '../test/monitor/harness.ts';
import { type DayFigures, type Simulation, simulateMonth } from '../test/monitor/month.ts';
import { generateMonth } from '../test/site/generator.ts';
import { wholeNumber } from './support/arguments.ts';

/** The free plan's, and what is aimed at; docs/operations.md. */
const MOST_REQUESTS_PER_INVOCATION = 50;
const MOST_KV_WRITES_PER_DAY = 1000;
const AIMED_KV_WRITES_PER_DAY = 200;
const MOST_ROWS_PER_DAY = 100_000;
const MOST_OPEN_PER_HOST = 2;
const SPACING_MS = 1000;

const COLUMNS: readonly (readonly [title: string, value: (day: DayFigures) => number])[] = [
  ['day', ({ day }) => day],
  ['requests', ({ requests }) => requests],
  ['most/invocation', ({ mostRequests }) => mostRequests],
  ['KV writes', ({ kvWrites }) => kvWrites],
  ['KV reads', ({ kvReads }) => kvReads],
  // The port through which the Monitor reaches KV has no list.
  ['KV lists', () => 0],
  ['rows written', ({ rowsWritten }) => rowsWritten],
  ['alarms', ({ alarms }) => alarms],
  ['failed reads', ({ failedArticles }) => failedArticles],
];

/** `npm run bench -- month [DAYS] [SEED]`: what a month of all seven editions costs and whether anything is lost. */
export default async function month(args: readonly string[]): Promise<void> {
  const [days, seed] = [wholeNumber('DAYS', args[0], 30), wholeNumber('SEED', args[1], 1)];
  const startedMs = performance.now();
  console.log(COLUMNS.map(([title]) => title.padStart(Math.max(title.length, 8))).join('  '));
  const simulation = await simulateMonth({ days, seed, onDay: printDay });
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const broken = printResult(simulation);
  await printTimes();
  console.log(`\n${days} days in ${seconds} s, seed ${seed}`);
  for (const promise of broken) console.error(`BROKEN: ${promise}`);
  if (broken.length > 0) process.exitCode = 1;
}

function printDay(day: DayFigures): void {
  console.log(COLUMNS.map(([title, value]) => String(value(day)).padStart(Math.max(title.length, 8))).join('  '));
}

function printResult({ truth, days, mostOpen, leastSpacingMs }: Simulation): string[] {
  const most = (value: (day: DayFigures) => number) => Math.max(...days.map(value));
  const kvWrites = most((day) => day.kvWrites);
  const judged = truth.judgedOut.length + truth.judgedIn.length;
  console.log(`
relevant items       ${truth.expected}
exactly once         ${truth.exactlyOnce}
  with last text     ${truth.withLastText}
lost                 ${truth.lost.length} ${truth.lost.join(', ')}
more than once       ${truth.doubled.length} ${truth.doubled.join(', ')}
with an older text   ${truth.oldText.length} ${truth.oldText.join(', ')}
invented             ${truth.invented.length} ${truth.invented.join(', ')}
judged otherwise     ${judged} (out: ${truth.judgedOut.join('; ') || 'none'}; in: ${truth.judgedIn.join('; ') || 'none'})
open per host        ${mostOpen}
least spacing        ${leastSpacingMs} ms
KV writes            ${kvWrites} on the worst day, ${Math.round(average(days, (day) => day.kvWrites))} on average`);
  const promises: readonly (readonly [isKept: boolean, promise: string])[] = [
    [truth.lost.length === 0, 'no item is lost'],
    [truth.doubled.length === 0, 'no item is shown twice'],
    [truth.oldText.length === 0, 'every item has its last text'],
    [truth.invented.length === 0, 'no item is invented'],
    [
      most((day) => day.mostRequests) <= MOST_REQUESTS_PER_INVOCATION,
      `at most ${MOST_REQUESTS_PER_INVOCATION} requests an invocation`,
    ],
    [kvWrites <= MOST_KV_WRITES_PER_DAY, `at most ${MOST_KV_WRITES_PER_DAY} KV writes a day`],
    [kvWrites <= AIMED_KV_WRITES_PER_DAY, `no more than the aim of ${AIMED_KV_WRITES_PER_DAY} KV writes a day`],
    [most((day) => day.rowsWritten) <= MOST_ROWS_PER_DAY, `at most ${MOST_ROWS_PER_DAY} rows written a day`],
    [mostOpen <= MOST_OPEN_PER_HOST, `at most ${MOST_OPEN_PER_HOST} connections to a host`],
    [leastSpacingMs >= SPACING_MS, `${SPACING_MS} ms between two requests to a host`],
  ];
  return promises.filter(([isKept]) => !isKept).map(([, promise]) => promise);
}

const average = (days: readonly DayFigures[], value: (day: DayFigures) => number) =>
  days.reduce((sum, day) => sum + value(day), 0) / days.length;

/** How long one piece of work computes once warm, the answer of the sample site left out. One edition alone, so that pieces do not mix. */
async function printTimes(): Promise<void> {
  const startMs = Date.parse('2026-11-01T21:00:00Z');
  const world = new World({
    content: generateMonth({ startMs, days: 4 }).content,
    editions: ['ru'],
    startMs: startMs + 3 * DAY_MS,
    variables: { BACKFILL_PAGES: '20' },
  });
  const times: number[] = [];
  const publications: number[] = [];
  for (let tick = 0; tick < 96; tick += 1) {
    await world.request('cron');
    const untilMs = world.nowMs + 15 * MINUTE_MS;
    for (;;) {
      const [siteMs, puts, beginMs] = [world.siteMs, world.kv.puts.length, performance.now()];
      if (!(await world.alarm(untilMs))) break;
      const tookMs = performance.now() - beginMs - (world.siteMs - siteMs);
      (world.kv.puts.length > puts ? publications : times).push(tookMs);
    }
    world.nowMs = untilMs;
  }
  const quantile = (values: readonly number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]?.toFixed(1) ?? '-';
  console.log(`
computing a piece    median ${quantile(times, 0.5)} ms, 95 % under ${quantile(times, 0.95)} ms (${times.length} pieces)
with publication     median ${quantile(publications, 0.5)} ms, 95 % under ${quantile(publications, 0.95)} ms (${publications.length} pieces)`);
}
