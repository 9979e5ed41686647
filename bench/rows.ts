import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTestHarness } from 'wrangler';
import { z } from 'zod';
import { wholeNumber } from './support/arguments.ts';

/**
 * `npm run bench -- rows [DAYS] [SEED]`: rows that the ledger reads and writes a day, as Cloudflare counts them, in the first days of the
 * month of `npm run bench -- month`, with a look at the status each minute. It runs in local workerd, which takes minutes for a day:
 * node:sqlite does not count what is read.
 */

/** The free plan's; docs/operations.md. */
const MOST_ROWS_READ_PER_DAY = 5_000_000;
const MOST_ROWS_WRITTEN_PER_DAY = 100_000;

const daySchema = z.object({ day: z.number(), rowsRead: z.number(), rowsWritten: z.number(), alarms: z.number() });

export default async function rows(args: readonly string[]): Promise<void> {
  const [days, seed] = [wholeNumber('DAYS', args[0], 2), wholeNumber('SEED', args[1], 1)];
  const server = createTestHarness({ workers: [{ configPath: join(import.meta.dirname, 'rows/wrangler.toml') }] });
  const worst = { rowsRead: 0, rowsWritten: 0 };
  try {
    const { url } = await server.listen();
    console.log('     day  rows read  rows written    alarms');
    for await (const line of linesAt(new URL(`/?days=${days}&seed=${seed}`, url))) {
      const day = daySchema.parse(JSON.parse(line));
      worst.rowsRead = Math.max(worst.rowsRead, day.rowsRead);
      worst.rowsWritten = Math.max(worst.rowsWritten, day.rowsWritten);
      console.log(
        [String(day.day).padStart(8), String(day.rowsRead).padStart(9), String(day.rowsWritten).padStart(12)].join(
          '  ',
        ) + String(day.alarms).padStart(10),
      );
    }
  } finally {
    await server.close();
  }
  console.log(`\nworst day: ${worst.rowsRead} read, ${worst.rowsWritten} written`);
  if (worst.rowsRead > MOST_ROWS_READ_PER_DAY || worst.rowsWritten > MOST_ROWS_WRITTEN_PER_DAY) process.exitCode = 1;
}

/** Lines of an answer that may take minutes for each; `fetch` would give it up. */
async function* linesAt(url: URL): AsyncGenerator<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, resolve).on('error', reject);
  });
  if (response.statusCode !== 200) throw new Error(`expected days, seen ${response.statusCode}`);
  yield* createInterface({ input: response });
}
