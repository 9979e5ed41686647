import { describe, expect, it } from 'vitest';
import { closeGap, noteGap, openGap, readGap } from '../../src/monitor/gap.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { DAY_MS, HOUR_MS, START_MS } from './harness.ts';
import { NodeDatabase } from './sqlite.ts';

function ledgerWithGap(sinceMs: number) {
  const sql = new NodeDatabase().sql();
  migrate(sql);
  noteGap(sql, 'en', sinceMs, START_MS);
  return sql;
}

describe('a gap', () => {
  const SINCE_MS = START_MS - HOUR_MS;

  it('stays part of a later one while it is tried', () => {
    const sql = ledgerWithGap(SINCE_MS);
    noteGap(sql, 'en', START_MS + DAY_MS, START_MS + 2 * DAY_MS);
    expect(readGap(sql, 'en')).toEqual({ sinceMs: SINCE_MS, atMs: START_MS + 2 * DAY_MS });
  });

  it('that is tried no longer does not keep a later one from being tried', () => {
    const sql = ledgerWithGap(SINCE_MS);
    const laterMs = START_MS + 8 * DAY_MS;
    expect(openGap(sql, 'en', laterMs)).toBeUndefined();
    noteGap(sql, 'en', laterMs - HOUR_MS, laterMs);
    expect(openGap(sql, 'en', laterMs)).toEqual({ sinceMs: laterMs - HOUR_MS, atMs: laterMs });
  });

  it('is closed by what reaches back to its beginning', () => {
    const sql = ledgerWithGap(SINCE_MS);
    closeGap(sql, 'en', SINCE_MS + 1);
    expect(readGap(sql, 'en')).toBeDefined();
    closeGap(sql, 'en', SINCE_MS);
    expect(readGap(sql, 'en')).toBeUndefined();
  });
});
