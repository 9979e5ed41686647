import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { claimUnits, hasOpenUnits, pruneRestingUnits, releaseUnits } from '../../src/monitor/claims.ts';
import { reserveHost } from '../../src/monitor/hosts.ts';
import type { Sql } from '../../src/monitor/ports.ts';
import {
  addUnit,
  advanceUnit,
  failUnit,
  finishUnit,
  type NewUnit,
  nextDueMs,
  pickUnits,
  postponeUnit,
  type Unit,
} from '../../src/monitor/queue.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS } from './harness.ts';
import { NodeDatabase } from './sqlite.ts';

let sql: Sql;

beforeEach(() => {
  sql = new NodeDatabase().sql();
  migrate(sql);
});

const add = (target: string, more: Partial<NewUnit> = {}) =>
  addUnit(sql, { kind: 'article', target, edition: 'de', dueMs: START_MS, ...more });
const pick = (nowMs = START_MS, most = 5) => pickUnits(sql, nowMs, most, EDITIONS);
const targets = (units: readonly Unit[]) => units.map(({ target }) => target);

function pickOne(nowMs = START_MS): Unit {
  const [unit] = pick(nowMs);
  if (unit === undefined) throw new Error('expected a unit');
  return unit;
}

const failure = (changes: Partial<Parameters<typeof failUnit>[2]> = {}) => ({
  reason: 'unreachable' as const,
  detail: 'no answer',
  nowMs: START_MS,
  dueMs: START_MS + MINUTE_MS,
  isResting: false,
  ...changes,
});

describe('the queue', () => {
  it('gives the newest listing first, then older pages, then articles, rereads last', () => {
    add('de/1-2026', { isReread: true, dueMs: START_MS - DAY_MS });
    add('de/2-2026', { dueMs: START_MS - HOUR_MS });
    add('de/9', { kind: 'page' });
    add('de', { kind: 'listing' });
    const order: string[] = [];
    for (let unit = pick()[0]; unit !== undefined; unit = pick()[0]) {
      order.push(unit.target);
      finishUnit(sql, unit);
    }
    expect(order).toEqual(['de', 'de/9', 'de/2-2026', 'de/1-2026']);
  });

  it('gives one unit a host, the longest idle host first, so many at most', () => {
    for (const edition of ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh'] as const) {
      add(`${edition}/1-2026`, { edition });
      add(`${edition}/2-2026`, { edition });
    }
    reserveHost(sql, 'belta.by', START_MS - 10_000, 1000);
    const units = pick();
    expect(new Set(units.map(({ edition }) => edition)).size).toBe(5);
    expect(units.map(({ edition }) => edition)).not.toContain('ru');
  });

  it('waits for the spacing and the patience of a host, and knows when', () => {
    add('de/1-2026');
    reserveHost(sql, 'deu.belta.by', START_MS, 1500);
    expect(pick()).toEqual([]);
    expect(nextDueMs(sql, EDITIONS)).toBe(START_MS + 1500);
    expect(targets(pick(START_MS + 1500))).toEqual(['de/1-2026']);
    sql.all('UPDATE host SET blocked_until_ms = ?', START_MS + HOUR_MS);
    expect(nextDueMs(sql, EDITIONS)).toBe(START_MS + HOUR_MS);
    expect(pick(START_MS + HOUR_MS - 1)).toEqual([]);
  });

  it('knows when it is empty', () => {
    expect(nextDueMs(sql, EDITIONS)).toBeUndefined();
    add('de/1-2026');
    failUnit(sql, pickOne(), failure({ isResting: true }));
    expect(nextDueMs(sql, EDITIONS)).toBeUndefined();
  });

  it('counts how often a unit was taken up without an end, and forgets it at an end', () => {
    add('de/1-2026');
    expect([pickOne().picks, pickOne().picks, pickOne().picks]).toEqual([0, 1, 2]);
    failUnit(sql, pickOne(), failure());
    expect(pickOne(START_MS + MINUTE_MS).picks).toBe(0);
  });

  it('counts failures of one reason in a row', () => {
    add('de/1-2026');
    const reasons = ['gone', 'gone', 'unreachable', 'gone'] as const;
    const counted = reasons.map((reason) => {
      failUnit(sql, pickOne(), failure({ reason, dueMs: START_MS }));
      const { lastReason, sameReason, attempts } = pickOne();
      return [lastReason, sameReason, attempts];
    });
    expect(counted).toEqual([
      ['gone', 1, 1],
      ['gone', 2, 2],
      ['unreachable', 1, 3],
      ['gone', 1, 4],
    ]);
  });

  it('keeps the earlier time of a unit that is added again, and wakes one that rests', () => {
    add('de/1-2026');
    failUnit(sql, pickOne(), failure({ dueMs: START_MS + HOUR_MS }));
    add('de/1-2026', { dueMs: START_MS + DAY_MS });
    expect(nextDueMs(sql, EDITIONS)).toBe(START_MS + HOUR_MS);
    failUnit(sql, pickOne(START_MS + HOUR_MS), failure({ isResting: true }));
    add('de/1-2026', { dueMs: START_MS + DAY_MS });
    const woken = pickOne(START_MS + DAY_MS);
    expect(woken).toMatchObject({ attempts: 0 });
    expect(woken.firstFailedMs).toBeUndefined();
  });

  it('forgets what has rested for a month', () => {
    add('de/1-2026');
    failUnit(sql, pickOne(), failure({ isResting: true }));
    pruneRestingUnits(sql, START_MS + 29 * DAY_MS);
    expect(sql.all('SELECT target FROM unit')).toHaveLength(1);
    pruneRestingUnits(sql, START_MS + 31 * DAY_MS);
    expect(sql.all('SELECT target FROM unit')).toHaveLength(0);
  });

  it('moves a chain on as if it had never failed', () => {
    add('de/9', { kind: 'page', details: { pagesRead: 1 }, run: 'r' });
    failUnit(sql, pickOne(), failure({ dueMs: START_MS }));
    advanceUnit(sql, pickOne(), { pagesRead: 2 });
    expect(pickOne()).toMatchObject({ attempts: 0, picks: 0, details: { pagesRead: 2 } });
  });
});

describe('a run', () => {
  it('takes what is due, and by hand what waits after a failure and rereads on topic of some minutes ago', () => {
    const article = (key: string, grade: string, readMs: number) =>
      sql.all(
        `INSERT INTO article (key, edition, url, listed, first_seen_ms, grade, read_ms) VALUES (?, 'de', '', '{}', 0, ?, ?)`,
        key,
        grade,
        readMs,
      );
    article('de/core', 'core', START_MS - HOUR_MS);
    article('de/fresh', 'core', START_MS - MINUTE_MS);
    article('de/none', 'none', START_MS - HOUR_MS);
    for (const key of ['de/core', 'de/fresh', 'de/none']) add(key, { dueMs: START_MS + HOUR_MS, isReread: true });
    add('de/failed');
    failUnit(sql, pickOne(), failure({ dueMs: START_MS + HOUR_MS }));
    add('de/due');
    const claim = (run: string, byHand: boolean) => claimUnits(sql, { run, edition: 'de', nowMs: START_MS, byHand });
    const claimed = (run: string) =>
      sql.all<{ target: string }>('SELECT target FROM unit WHERE run = ? ORDER BY target', run);
    claim('cron', false);
    expect(claimed('cron').map(({ target }) => target)).toEqual(['de/due']);
    claim('hand', true);
    expect(claimed('hand').map(({ target }) => target)).toEqual(['de/core', 'de/due', 'de/failed']);
  });

  it('is held open neither by a blocked host, nor by an edition that is followed no more, nor by what failed', () => {
    const isOpen = (editions: readonly Edition[] = EDITIONS) => hasOpenUnits(sql, 'r', START_MS, editions);
    expect(isOpen()).toBe(false);
    for (const edition of ['de', 'en'] as const) add(`${edition}/1-2026`, { edition, run: 'r' });
    expect(isOpen(['de'])).toBe(true);
    reserveHost(sql, 'deu.belta.by', START_MS, 0);
    sql.all('UPDATE host SET blocked_until_ms = ?', START_MS + HOUR_MS);
    expect(isOpen()).toBe(true);
    expect(isOpen(['de', 'es'])).toBe(false);
    failUnit(sql, pickOne(), failure());
    expect(isOpen()).toBe(false);
    expect(hasOpenUnits(sql, 'r', START_MS + HOUR_MS, EDITIONS)).toBe(true);
    releaseUnits(sql, 'r');
    expect(hasOpenUnits(sql, 'r', START_MS + HOUR_MS, EDITIONS)).toBe(false);
    expect(sql.all('SELECT target FROM unit')).toHaveLength(2);
  });

  it('neither takes nor waits for a unit before the time that the site named, whoever asks for it', () => {
    add('de/1-2026', { run: 'r' });
    failUnit(sql, pickOne(), failure({ retryAfterMs: HOUR_MS }));
    claimUnits(sql, { run: 'r', edition: 'de', nowMs: START_MS, byHand: true });
    add('de/1-2026', { run: 'r' });
    expect(nextDueMs(sql, EDITIONS)).toBe(START_MS + HOUR_MS);
    expect(hasOpenUnits(sql, 'r', START_MS, EDITIONS)).toBe(false);
    expect(hasOpenUnits(sql, 'r', START_MS + HOUR_MS, EDITIONS)).toBe(true);
  });
});

describe('through any series of events', () => {
  const event = fc.record({
    what: fc.constantFrom('add', 'fail', 'rest', 'postpone', 'advance', 'nothing'),
    target: fc.integer({ min: 1, max: 6 }),
    passedMs: fc.integer({ min: 0, max: 2 * HOUR_MS }),
  });

  it('no unit is lost but by its success, and whatever does not rest comes up again', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        sql = new NodeDatabase().sql();
        migrate(sql);
        const alive = new Set<string>();
        let nowMs = START_MS;
        for (const { what, target, passedMs } of events) {
          nowMs += passedMs;
          if (what === 'add') {
            add(`de/${target}-2026`, { dueMs: nowMs });
            alive.add(`de/${target}-2026`);
            continue;
          }
          const [unit] = pick(nowMs);
          if (unit === undefined) continue;
          if (what === 'fail') failUnit(sql, unit, failure({ nowMs, dueMs: nowMs + HOUR_MS }));
          if (what === 'rest') failUnit(sql, unit, failure({ nowMs, dueMs: nowMs, isResting: true }));
          if (what === 'postpone') postponeUnit(sql, unit, nowMs + HOUR_MS);
          if (what === 'advance') advanceUnit(sql, unit, {});
        }
        const kept = sql.all<{ target: string; resting: number }>('SELECT target, resting FROM unit');
        expect(new Set(kept.map(({ target }) => target))).toEqual(alive);
        const found = new Set<string>();
        for (let unit = pick(nowMs + DAY_MS)[0]; unit !== undefined; unit = pick(nowMs + DAY_MS)[0]) {
          found.add(unit.target);
          finishUnit(sql, unit);
        }
        expect(found).toEqual(new Set(kept.filter(({ resting }) => resting === 0).map(({ target }) => target)));
      }),
      { numRuns: 60 },
    );
  });
});
