import { beforeEach, describe, expect, it } from 'vitest';
import type { Sql } from '../../src/monitor/ports.ts';
import { activeRun, closeRun, findRun, joinRun, lastFinishedRun, openRun, tallyRun } from '../../src/monitor/runs.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { MINUTE_MS, START_MS } from './harness.ts';
import { NodeDatabase } from './sqlite.ts';

let sql: Sql;

beforeEach(() => {
  sql = new NodeDatabase().sql();
  migrate(sql);
});

const open = (id: string, nowMs = START_MS) => openRun(sql, { id, trigger: 'cron', nowMs, editions: ['de'] });
const FAILURE = { url: 'https://deu.belta.by/x', reason: 'unreachable', detail: 'no answer', attempts: 1 } as const;

describe('the report of a run', () => {
  it('adds up what its pieces did', () => {
    open('a');
    tallyRun(sql, { requests: 2, kvWrites: 3 });
    tallyRun(sql, { edition: 'de', listed: 30, fresh: 2, outcome: 'items', road: 'all_news' });
    tallyRun(sql, { edition: 'de', fetched: 1, core: 1, updated: 1 });
    tallyRun(sql, { edition: 'de', failure: FAILURE });
    expect(activeRun(sql)).toMatchObject({
      requests: 2,
      kv_writes: 3,
      editions: [
        {
          edition: 'de',
          outcome: 'items',
          road: 'all_news',
          listed: 30,
          new: 2,
          fetched: 1,
          core: 1,
          updated: 1,
          failed: 1,
          failures: [FAILURE],
        },
      ],
    });
  });

  it.each([
    [['failed', 'nothing-new'], 'nothing-new'],
    [['items', 'nothing-new'], 'items'],
    [['items', 'failed'], 'items'],
    [['failed', 'items'], 'items'],
  ] as const)('makes %j %s', (outcomes, expected) => {
    open('a');
    for (const outcome of outcomes) tallyRun(sql, { edition: 'de', outcome });
    expect(activeRun(sql)?.editions[0]?.outcome).toBe(expected);
  });

  it('counts every failure and lists the first fifty', () => {
    open('a');
    for (let each = 0; each < 60; each += 1) tallyRun(sql, { edition: 'de', failure: FAILURE });
    expect(activeRun(sql)?.editions[0]?.failed).toBe(60);
    expect(activeRun(sql)?.editions[0]?.failures).toHaveLength(50);
  });

  it('takes a second trigger and its editions in, in the order of the editions', () => {
    const run = open('a');
    joinRun(sql, run, 'refresh', ['zh', 'ru', 'de']);
    expect(activeRun(sql)).toMatchObject({ triggers: ['cron', 'refresh'] });
    expect(activeRun(sql)?.editions.map(({ edition }) => edition)).toEqual(['ru', 'de', 'zh']);
  });

  it('ends once and is found afterwards', () => {
    open('a');
    expect(closeRun(sql, START_MS + MINUTE_MS)).toMatchObject({
      state: 'finished',
      finished: '2026-11-24T07:01:00.000Z',
    });
    expect(closeRun(sql, START_MS)).toBeUndefined();
    expect(activeRun(sql)).toBeUndefined();
    expect(findRun(sql, 'a')?.state).toBe('finished');
    expect(lastFinishedRun(sql)?.run).toBe('a');
    tallyRun(sql, { requests: 1 });
    expect(findRun(sql, 'a')?.requests).toBe(0);
  });

  it('is kept for the last five hundred runs', () => {
    for (let run = 0; run < 520; run += 1) {
      open(`run-${run}`, START_MS + run * MINUTE_MS);
      closeRun(sql, START_MS + run * MINUTE_MS);
    }
    const kept = sql.all('SELECT id FROM run').length;
    expect(kept).toBeGreaterThanOrEqual(500);
    expect(kept).toBeLessThan(505);
    expect(findRun(sql, 'run-519')).toBeDefined();
    expect(findRun(sql, 'run-0')).toBeUndefined();
  });
});
