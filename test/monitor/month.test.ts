import { expect, it } from 'vitest';
import { simulateMonth } from './month.ts';

it('two days of news with their faults: every item exactly once with its last text, none invented, within the limits', async () => {
  const { truth, days, mostOpen, leastSpacingMs, scans } = await simulateMonth({
    days: 2,
    seed: 7,
    russianPerDay: 40,
    otherPerDay: 12,
  });
  expect(truth).toMatchObject({ lost: [], doubled: [], oldText: [], invented: [] });
  expect(truth.exactlyOnce).toBe(truth.expected - truth.judgedOut.length);
  expect(truth.exactlyOnce).toBeGreaterThan(10);
  for (const day of days) {
    expect(day.mostRequests).toBeLessThanOrEqual(40);
    expect(day.kvWrites).toBeLessThan(200);
    expect(day.rowsWritten).toBeLessThan(100_000);
  }
  expect(mostOpen).toBe(1);
  expect(leastSpacingMs).toBeGreaterThanOrEqual(1000);
  // The free plan counts rows that are read: only what is pruned once a day, tables of a few rows, and those of which a
  // LIMIT wants the first few, may be read from end to end.
  expect(
    scans.filter(
      (scan) =>
        !/: DELETE FROM|^SCAN (?:migration|host|outbox|step|json_each|\(subquery|newest|run USING INDEX run_(?:going_on|by_time)|unit USING INDEX unit_troubled)/.test(
          scan,
        ),
    ),
  ).toEqual([]);
}, 60_000);
