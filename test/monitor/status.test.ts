import { expect, it } from 'vitest';
import { KeptStatus } from '../../src/monitor/status.ts';
import { SECOND_MS, World } from './harness.ts';
import { sampleNews } from './news.ts';

it('is looked up once in half a minute however often it is asked for, and at once when something was done', async () => {
  let statements = 0;
  const world = new World({
    content: sampleNews({ en: [188240] }),
    editions: ['en'],
    beforeStep: (step) => {
      if (step === 'statement') statements += 1;
    },
  });
  const kept = new KeptStatus(world.context);
  const look = () => {
    const before = statements;
    const { state } = kept.take();
    return { state, isLookedUp: statements > before };
  };
  expect(look()).toEqual({ state: 'unknown', isLookedUp: true });
  world.nowMs += 29 * SECOND_MS;
  expect(look()).toEqual({ state: 'unknown', isLookedUp: false });
  world.nowMs += SECOND_MS;
  expect(look()).toEqual({ state: 'unknown', isLookedUp: true });
  await world.run();
  kept.forget();
  expect(look()).toEqual({ state: 'ok', isLookedUp: true });
});

it('is told without a word written to the ledger', async () => {
  const world = new World({ content: sampleNews({ en: [188240] }), editions: ['en'] });
  await world.run();
  const written = world.rowsWritten;
  world.status();
  expect(world.rowsWritten).toBe(written);
});
