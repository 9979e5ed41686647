import { abortAllDurableObjects, evictDurableObject, reset, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { feedItems, itemAnswer, keyOf } from './support/feed.ts';
import { resetSite, sampleKeys, siteRequests } from './support/site.ts';
import { getJson, monitor, post, settled, tick } from './support/worker.ts';

beforeEach(async () => {
  await reset();
  await resetSite();
});

describe('a run that is cut off', () => {
  test('by the eviction of the Durable Object goes on by itself and ends with every item once', async () => {
    const run = await beginRun();
    await evictDurableObject(monitor());
    await settled();
    expect(await getJson(`/runs/${run}`)).toMatchObject({ state: 'finished' });
    await expectEveryItemOnce();
  });

  test('by the death of the process, again and again, ends with every item once', async () => {
    await beginRun();
    const deaths = 3;
    for (let death = 0; death < deaths; death += 1) {
      await progress(10 * (death + 1));
      await abortAllDurableObjects();
      await tick();
    }
    await settled();
    await expectEveryItemOnce();
    const asked = (await siteRequests()).map(({ host, path }) => `${host}${path}`);
    const mostOften = Math.max(...asked.map((url) => asked.filter((other) => other === url).length));
    expect(mostOften, 'only what was under way is asked for again').toBeLessThanOrEqual(1 + deaths);
  });

  test('by a lost alarm is finished by the next tick', async () => {
    const run = await beginRun();
    await runInDurableObject(monitor(), (_, state) => state.storage.deleteAlarm());
    await tick();
    await settled();
    expect(await getJson(`/runs/${run}`)).toMatchObject({ state: 'finished', triggers: ['refresh', 'cron'] });
    await expectEveryItemOnce();
  });
});

/** Starts a run and waits until it is well under way. */
async function beginRun(): Promise<string> {
  const { run } = await (await post('/refresh')).json<{ run: string }>();
  await progress(10);
  return run;
}

/** Waits until so many requests reached the site, or no run goes on. */
async function progress(requests: number): Promise<void> {
  await vi.waitUntil(async () => (await siteRequests()).length >= requests, { timeout: 20_000, interval: 10 });
}

async function expectEveryItemOnce(): Promise<void> {
  const keys = (await feedItems('/feed.json?limit=200')).map(({ id }) => keyOf(id));
  const items = await Promise.all(keys.map(itemAnswer));
  const shown = [...keys, ...items.flatMap(({ aliases }) => aliases)].sort();
  expect(shown).toEqual(EDITIONS.flatMap((edition) => sampleKeys(edition, 'core')).sort());
  for (const item of items) expect(item.text.length, item.title).toBeGreaterThan(0);
}
