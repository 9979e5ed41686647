import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { DurableDatabase } from '../monitor/durable-database.ts';
import { MINUTE_MS } from '../monitor/harness.ts';
import { simulateMonth } from '../monitor/month.ts';
import { bindings } from './support/worker.ts';

/** What the free plan counts only workerd tells: node:sqlite does not say how many rows a statement read. */

/** `npm run bench -- rows` measures it at the volume of the real site. */
const SMALL = { days: 1, seed: 7, russianPerDay: 40, otherPerDay: 12 };

test('the rows that a day reads leave room for many times as many news, somebody asking for the status each minute', async () => {
  const { days, status } = await runInDurableObject(bindings.MONITOR.getByName('rows'), async (_, { storage }) => {
    const database = new DurableDatabase(storage);
    const { world, days } = await simulateMonth({
      ...SMALL,
      statusEveryMs: MINUTE_MS,
      openDatabase: () => database,
    });
    const before = { read: database.rowsRead, written: database.rowsWritten };
    world.status();
    return { days, status: { read: database.rowsRead - before.read, written: database.rowsWritten - before.written } };
  });
  for (const { rowsRead } of days) expect(rowsRead).toBeLessThan(1_000_000);
  expect(status.written).toBe(0);
  expect(status.read).toBeLessThan(500);
}, 120_000);
