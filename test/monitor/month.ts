import { generateMonth, monthFaults } from '../site/generator.ts';
import { Random } from '../site/random.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, World } from './harness.ts';
import type { LedgerDatabase } from './sqlite.ts';
import { type Comparison, compareWithTruth } from './truth.ts';

export interface SimulationOptions {
  readonly days: number;
  readonly seed: number;
  readonly russianPerDay?: number;
  readonly otherPerDay?: number;
  /** How often somebody asks for the status. */
  readonly statusEveryMs?: number;
  readonly openDatabase?: () => LedgerDatabase;
  /** Called, and waited for, after each day. */
  readonly onDay?: (day: DayFigures) => void | Promise<void>;
}

/** What one day cost. */
export interface DayFigures {
  readonly day: number;
  readonly requests: number;
  /** Largest number of requests to the site in one invocation. */
  readonly mostRequests: number;
  readonly kvWrites: number;
  readonly kvReads: number;
  readonly rowsWritten: number;
  /** As the database counts them, if it does. */
  readonly rowsRead?: number;
  readonly alarms: number;
  readonly failedArticles: number;
}

export interface Simulation {
  readonly world: World;
  readonly days: readonly DayFigures[];
  readonly truth: Comparison;
  /** Largest number of requests to one host that were under way together. */
  readonly mostOpen: number;
  /** Shortest time between the starts of two requests to one host. */
  readonly leastSpacingMs: number;
  /** Statements that read a table from end to end. */
  readonly scans: readonly string[];
}

/** 00:00 in Minsk of a Monday. */
const FIRST_DAY_MS = Date.parse('2026-11-01T21:00:00Z');
const CRON_MS = 15 * MINUTE_MS;
/** Edits and removals of the last day's items come up to two days later, and are found at the next reread. */
const AFTERMATH_DAYS = 3;
/** Once a day the process is killed at one of its next steps, as by a deployment. */
const MOST_STEPS_TO_DEATH = 5000;

/** The real Monitor through a month of made-up news, with the bad days of `monthFaults` and a death of the process each day. */
export async function simulateMonth(options: SimulationOptions): Promise<Simulation> {
  const { days, seed, onDay, statusEveryMs = CRON_MS, openDatabase, ...volume } = options;
  const random = new Random(seed);
  const month = generateMonth({ startMs: FIRST_DAY_MS, days, seed, ...volume });
  const world = new World({
    content: month.content,
    startMs: FIRST_DAY_MS + HOUR_MS,
    faults: monthFaults(FIRST_DAY_MS),
    site: { boilerplateBytes: 0 },
    seed,
    ...(openDatabase && { openDatabase }),
  });
  let stepsToDeath = Number.POSITIVE_INFINITY;
  world.beforeStep = () => {
    stepsToDeath -= 1;
    if (stepsToDeath === 0) world.die();
  };
  const lastAtMs = new Map<string, number>();
  let mostOpen = 0;
  let leastSpacingMs = Number.POSITIVE_INFINITY;
  const figures: DayFigures[] = [];
  for (let day = 1; day <= days + AFTERMATH_DAYS; day += 1) {
    const before = {
      puts: world.kv.puts.length,
      gets: world.kv.gets,
      rows: world.rowsWritten,
      read: world.rowsRead,
      logged: world.log.length,
    };
    world.requestsByPiece.length = 0;
    stepsToDeath = random.between(1, MOST_STEPS_TO_DEATH);
    for (const endMs = world.nowMs + DAY_MS; world.nowMs < endMs; ) {
      // A tick that dies is no more than one that did not come.
      await world.request('cron').catch(() => undefined);
      for (const tickMs = world.nowMs + CRON_MS; world.nowMs < tickMs; ) {
        await world.runUntil(world.nowMs + statusEveryMs);
        try {
          world.status();
        } catch {
          // Nor is a question.
        }
      }
    }
    const requests = world.takeRequests();
    for (const { host, atMs, open } of requests) {
      mostOpen = Math.max(mostOpen, open);
      leastSpacingMs = Math.min(leastSpacingMs, atMs - (lastAtMs.get(host) ?? Number.NEGATIVE_INFINITY));
      lastAtMs.set(host, atMs);
    }
    const figure: DayFigures = {
      day,
      requests: requests.length,
      mostRequests: Math.max(0, ...world.requestsByPiece),
      kvWrites: world.kv.puts.length - before.puts,
      kvReads: world.kv.gets - before.gets,
      rowsWritten: world.rowsWritten - before.rows,
      ...(world.rowsRead !== undefined && { rowsRead: world.rowsRead - (before.read ?? 0) }),
      alarms: world.requestsByPiece.length,
      failedArticles: world.log.slice(before.logged).filter(({ event }) => event === 'article-failed').length,
    };
    figures.push(figure);
    await onDay?.(figure);
  }
  const { scans } = world;
  return {
    world,
    days: figures,
    truth: compareWithTruth(world, month.content, month.expected),
    mostOpen,
    leastSpacingMs,
    scans,
  };
}
