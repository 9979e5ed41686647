import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/belta/editions.ts';
import { outage } from '../site/faults.ts';
import { generateMonth } from '../site/generator.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, keyOf, newsOf, report } from './news.ts';
import { compareWithTruth } from './truth.ts';

const HOST = SITES.en.host;
const LIGHT = { perPage: 10, boilerplateBytes: 0 };

/** Home news every half hour, with a report on topic in the middle of the last day. */
function steadyNews(endMs: number, count = 200) {
  const news = homeNews('en', count, { newestMs: endMs, everyMs: HOUR_MS / 2, firstNumber: 9000 });
  const onTopic = report('doctors', 7777, endMs - 12 * HOUR_MS);
  return { content: newsOf([...news, onTopic]), key: keyOf(onTopic) };
}

const pagesAsked = (world: World) => world.takeRequests().filter(({ path }) => /\/page\/\d+/.test(path)).length;

describe('after an outage', () => {
  it('pages on until it meets what is known, and finds all that came meanwhile', async () => {
    const month = generateMonth({ startMs: START_MS, days: 3, otherPerDay: 40 });
    const world = new World({
      content: month.content,
      editions: ['en', 'de'],
      startMs: START_MS + 6 * HOUR_MS,
      site: LIGHT,
      faults: [outage(HOST, START_MS + 8 * HOUR_MS, START_MS + 50 * HOUR_MS)],
    });
    await world.live(44 * HOUR_MS - 1);
    expect(world.status().editions.map(({ state }) => state)).toEqual(['failed', 'ok']);
    world.takeRequests();
    await world.live(HOUR_MS);
    expect(pagesAsked(world)).toBeLessThan(20);
    await world.live(3 * DAY_MS);
    const truth = compareWithTruth(
      world,
      month.content,
      month.expected.filter(({ edition }) => edition === 'en' || edition === 'de'),
    );
    expect(truth).toMatchObject({ lost: [], doubled: [], oldText: [], invented: [] });
    expect(truth.exactlyOnce).toBeGreaterThan(3);
    expect(world.status().state).toBe('ok');
  });

  it('finds what an old page hid that was served for hours as if it were new', async () => {
    const endMs = START_MS + DAY_MS;
    const { content, key } = steadyNews(endMs);
    const world = new World({ content, editions: ['en'], site: { ...LIGHT, perPage: 5 } });
    const stoppedMs = endMs - 16 * HOUR_MS;
    world.nowMs = stoppedMs;
    await world.run();
    for (let hours = 1; hours <= 15; hours += 1) {
      world.nowMs = stoppedMs + hours * HOUR_MS;
      world.setFaults({ path: '^/all_news', fault: { kind: 'replay', agoMs: hours * HOUR_MS } });
      await world.run();
    }
    expect(world.feedKeys()).toEqual([]);
    world.setFaults();
    world.nowMs = endMs;
    await world.run();
    expect(world.feedKeys()).toEqual([key]);
    expect(world.status().editions[0]).toMatchObject({ state: 'ok' });
  });

  it('misses nothing where a sweep runs past the end of a short listing', async () => {
    const world = new World({
      content: newsOf(homeNews('en', 12, { newestMs: START_MS, everyMs: HOUR_MS, firstNumber: 900 })),
      editions: ['en'],
      site: LIGHT,
    });
    await world.run();
    await world.live(8 * HOUR_MS);
    expect(world.log.some(({ event }) => event === 'second-road')).toBe(false);
    expect(world.status().editions[0]).toMatchObject({ state: 'ok', waiting: 0 });
  });

  it('finds an item behind pinned old ones', async () => {
    const endMs = START_MS + DAY_MS;
    const { content, key } = steadyNews(endMs);
    const pinned = homeNews('en', 1, { newestMs: START_MS - 5 * DAY_MS, everyMs: 1, firstNumber: 50 }).map(
      (article) => ({
        ...article,
        publishedMs: START_MS - 5 * DAY_MS,
      }),
    );
    const world = new World({ content: newsOf([...content.en, ...pinned]), editions: ['en'], site: LIGHT });
    await world.run();
    world.nowMs = endMs;
    await world.run();
    expect(world.feedKeys()).toEqual([key]);
  });

  it('asks twice before it believes that a named page is not there', async () => {
    const endMs = START_MS + DAY_MS;
    const { content, key } = steadyNews(endMs);
    const world = new World({ content, editions: ['en'], site: LIGHT });
    await world.run();
    world.setFaults({ path: '/page/2', times: 1, fault: { kind: 'status', status: 404 } });
    world.nowMs = endMs;
    await world.request('cron');
    await world.runUntil(endMs + HOUR_MS);
    expect(world.feedKeys()).toEqual([key]);
    expect(world.status().editions[0]).toMatchObject({ state: 'ok', waiting: 0 });
    expect(world.log.some(({ event }) => event === 'second-road')).toBe(false);
  });

  it.each([
    ['repeats page 1', 'repeats-first'],
    ['has no end', 'endless'],
  ] as const)('stays within bounds where paging %s, and invents nothing', async (_, paging) => {
    const endMs = START_MS + DAY_MS;
    const { content } = steadyNews(endMs);
    const world = new World({ content, editions: ['en'], site: LIGHT, variables: { BACKFILL_PAGES: '2' } });
    await world.run();
    world.setFaults({ fault: { kind: 'quirk', quirk: { paging } } });
    world.nowMs = endMs;
    world.takeRequests();
    await world.live(2 * HOUR_MS);
    expect(pagesAsked(world)).toBeLessThan(20);
    const onSite = new Set(content.en.map(keyOf));
    expect(world.items().filter(({ item }) => !onSite.has(item.key))).toEqual([]);
  });

  it('tries at once by hand what could not be reached, even where the listing shows nothing new', async () => {
    const endMs = START_MS + DAY_MS;
    const world = new World({ content: steadyNews(endMs).content, editions: ['en'], site: LIGHT });
    await world.run();
    world.setFaults({ path: '/page/2', fault: { kind: 'status', status: 404 } });
    world.nowMs = endMs;
    await world.request('cron');
    await world.runUntil(endMs + 10 * MINUTE_MS);
    expect(world.status().editions[0]?.reason).toContain('may be missing');
    world.setFaults();
    world.takeRequests();
    await world.run('refresh');
    expect(pagesAsked(world)).toBeGreaterThan(3);
    expect(world.status().editions[0]).toMatchObject({ state: 'ok' });
  });

  it('says in the status that items may be missing where paging does not work', async () => {
    const endMs = START_MS + DAY_MS;
    const world = new World({ content: steadyNews(endMs).content, editions: ['en'], site: LIGHT });
    await world.run();
    world.setFaults({ fault: { kind: 'quirk', quirk: { paging: 'repeats-first' } } });
    world.nowMs = endMs;
    await world.run();
    expect(world.status().editions[0]).toMatchObject({
      state: 'degraded',
      reason: expect.stringContaining('may be missing'),
    });
    world.setFaults();
    await world.live(2 * DAY_MS + HOUR_MS);
    expect(world.status().editions[0]?.reason).not.toContain('may be missing');
  });
});

describe('a listing that moves while it is read', () => {
  it('loses nothing and reads nothing twice when new items push the others on', async () => {
    const endMs = START_MS + DAY_MS;
    const { content, key } = steadyNews(endMs);
    const world = new World({ content, editions: ['en'], site: LIGHT, variables: { SPACING_MS: '60000' } });
    await world.run();
    world.nowMs = endMs;
    world.takeRequests();
    await world.request('cron');
    for (let number = 10_000; number < 10_020; number += 1) {
      const [late] = homeNews('en', 1, { newestMs: world.nowMs, everyMs: 1, firstNumber: number });
      if (late === undefined) break;
      world.change(appearing(late));
      await world.runUntil(world.nowMs + 3 * MINUTE_MS);
    }
    await world.live(3 * HOUR_MS);
    expect(world.feedKeys()).toEqual([key]);
    const known = world.ledger.all<{ key: string }>('SELECT key FROM article').length;
    expect(known).toBeGreaterThanOrEqual(48 + 20 + 1);
    const reads = world
      .takeRequests()
      .filter(({ path, ifNoneMatch, ifModifiedSince }) => path.includes('/view/') && !(ifNoneMatch ?? ifModifiedSince));
    expect(new Set(reads.map(({ path }) => path)).size).toBe(reads.length);
  });

  it('finds an article that turns up late behind the newest page', async () => {
    const { content } = steadyNews(START_MS + DAY_MS);
    const late = report('cheese', 5555, START_MS - 7 * HOUR_MS, { visibleFromMs: START_MS + HOUR_MS });
    const world = new World({ content: newsOf([...content.en, late]), editions: ['en'], site: LIGHT });
    await world.live(8 * HOUR_MS);
    expect(world.feedKeys()).toContain(keyOf(late));
  });

  it('is read whole in reverse order too', async () => {
    const { content, key } = steadyNews(START_MS + DAY_MS);
    const world = new World({ content, editions: ['en'], site: LIGHT });
    world.setFaults({ fault: { kind: 'quirk', quirk: { order: 'reversed' } } });
    await world.run();
    world.nowMs = START_MS + DAY_MS;
    await world.run();
    expect(world.feedKeys()).toEqual([key]);
  });
});
