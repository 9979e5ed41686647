import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/belta/editions.ts';
import { type Fault, outage } from '../site/faults.ts';
import { sampleContent } from '../site/sample.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, keyOf, newsOf, REPORTS, report } from './news.ts';

const CHEESE = report('cheese', 1001, START_MS - 40 * MINUTE_MS);
const DOCTORS = report('doctors', 1002, START_MS - 50 * MINUTE_MS);
const NEWS = newsOf([
  CHEESE,
  DOCTORS,
  ...homeNews('en', 4, { newestMs: START_MS - HOUR_MS, everyMs: HOUR_MS, firstNumber: 900 }),
]);
const LISTING = `^${SITES.en.listingPath}$`;

function enWorld(options: Partial<ConstructorParameters<typeof World>[0]> = {}): World {
  return new World({ content: NEWS, editions: ['en'], ...options });
}

const requestsFor = (world: World, number: number) =>
  world.takeRequests().filter(({ path }) => path.includes(`${number}`));

describe('an article found long after its publication', () => {
  const EARLIER = report('doctors', 998, START_MS - 3 * DAY_MS);
  const AFTER_MS = START_MS + 3 * DAY_MS;

  it('as after an outage, is news of the moment it was found, under its own date', async () => {
    const content = newsOf([EARLIER, report('cheese', 1001, START_MS + 6 * HOUR_MS)]);
    const world = new World({
      content,
      editions: ['en'],
      faults: [outage(SITES.en.host, START_MS + HOUR_MS, AFTER_MS)],
    });
    await world.run();
    await world.live(3 * DAY_MS + 2 * HOUR_MS);
    const item = world.item(keyOf(CHEESE))?.item;
    expect(item).toMatchObject({ publishedMs: START_MS + 6 * HOUR_MS, grade: 'core' });
    expect(item?.firstSeenMs).toBeGreaterThan(AFTER_MS);
    expect(item?.modifiedMs).toBe(item?.firstSeenMs);
  });

  it('on the first run is as old as it says', async () => {
    const world = new World({ content: newsOf([EARLIER]), editions: ['en'] });
    await world.run();
    const item = world.item(keyOf(EARLIER))?.item;
    expect(item?.modifiedMs).toBe(EARLIER.publishedMs);
  });
});

describe('an article that fails', () => {
  it('once, is read at the next try, and nothing of it is published before', async () => {
    const world = enWorld({ faults: [{ path: '1001', times: 1, fault: { kind: 'reset', afterBytes: 500 } }] });
    const run = await world.run();
    expect(run.editions[0]?.failures).toMatchObject([{ reason: 'unreachable', attempts: 1 }]);
    expect(world.feedKeys()).toEqual([keyOf(DOCTORS)]);
    expect(world.status().editions[0]).toMatchObject({ waiting: 1 });
    await world.runUntil(world.nowMs + 5 * MINUTE_MS);
    expect(world.feedKeys()).toEqual([keyOf(CHEESE), keyOf(DOCTORS)]);
    expect(world.item(keyOf(CHEESE))?.revisions).toEqual([]);
    expect(world.status().editions[0]).toMatchObject({ waiting: 0 });
  });

  it('is published by headline, summary and link after the second failure, marked, and completed when its text comes', async () => {
    const world = enWorld({ faults: [{ path: '1001', fault: { kind: 'bot-wall' } }] });
    await world.run();
    await world.runUntil(START_MS + 30 * MINUTE_MS);
    const early = world.item(keyOf(CHEESE))?.item;
    expect(early).toMatchObject({
      title: REPORTS.cheese.title,
      summary: REPORTS.cheese.summary,
      paragraphs: [],
      bodyHtml: '',
      doubtful: ['body'],
      grade: 'core',
    });
    expect(world.feedKeys()).toEqual([keyOf(CHEESE), keyOf(DOCTORS)]);
    world.setFaults();
    await world.runUntil(START_MS + DAY_MS);
    const document = world.item(keyOf(CHEESE));
    expect(document?.item.paragraphs).toHaveLength(3);
    expect(document?.item.doubtful).toBeUndefined();
    expect(document?.item).toMatchObject({ publishedMs: early?.publishedMs, firstSeenMs: early?.firstSeenMs });
    expect(document?.revisions).toMatchObject([{ changed: ['body'] }]);
  });

  it('for ever, is asked for less and less, rests after a week, and only a new headline wakes it', async () => {
    const world = enWorld({ faults: [{ path: '1001', fault: { kind: 'status', status: 500 } }] });
    await world.run();
    await world.runUntil(START_MS + 8 * DAY_MS);
    const asked = requestsFor(world, 1001);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.length).toBeLessThan(30);
    expect(world.status().editions[0]).toMatchObject({ waiting: 0, resting: 1 });
    await world.live(DAY_MS);
    expect(requestsFor(world, 1001)).toEqual([]);
    world.setFaults();
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    await world.run();
    expect(world.item(keyOf(CHEESE))?.item.paragraphs).toHaveLength(3);
    expect(world.status().editions[0]).toMatchObject({ waiting: 0, resting: 0 });
  });

  it('is forgotten a month after it went to rest', async () => {
    const world = enWorld({ faults: [{ path: '1001', fault: { kind: 'status', status: 500 } }] });
    await world.run();
    await world.runUntil(START_MS + 10 * DAY_MS);
    world.nowMs = START_MS + 50 * DAY_MS;
    await world.run();
    expect(world.status().editions[0]).toMatchObject({ waiting: 0, resting: 0 });
  });

  it('holds nothing up that is not itself', async () => {
    const faults: readonly Fault[] = [
      { kind: 'status', status: 503, retryAfter: '86400' },
      { kind: 'status', status: 429, retryAfter: '86400' },
      { kind: 'status', status: 404 },
      { kind: 'empty' },
      { kind: 'bot-wall' },
      { kind: 'huge', totalBytes: 5_000_000 },
      { kind: 'redirect', to: 'https://elsewhere.example/', status: 301 },
      { kind: 'redirect-loop' },
      { kind: 'silent' },
    ];
    for (const fault of faults) {
      const world = enWorld({ faults: [{ path: '1001', fault }] });
      await world.request('cron');
      await world.runUntil(START_MS + 30 * MINUTE_MS);
      expect(world.feedKeys(), fault.kind).toContain(keyOf(DOCTORS));
      world.change(appearing(report('tractors', 1003, 0)));
      await world.live(30 * MINUTE_MS);
      expect(world.feedKeys(), fault.kind).toContain('en/1003-2026');
    }
  });

  it('is pulled forward by a refresh by hand', async () => {
    const world = enWorld({ faults: [{ path: '1001', times: 3, fault: { kind: 'status', status: 500 } }] });
    await world.run('refresh');
    await world.run('refresh');
    await world.run('refresh');
    expect(world.nowMs).toBeLessThan(START_MS + MINUTE_MS);
    await world.run('refresh');
    expect(world.item(keyOf(CHEESE))?.item.paragraphs).toHaveLength(3);
  });
});

describe('an article that asks for patience', () => {
  const asking = { kind: 'status', status: 503, retryAfter: '3600' } as const;

  it.each([
    ['a refresh by hand', async (world: World) => world.run('refresh')],
    [
      'a changed headline',
      async (world: World) => {
        world.change({
          op: 'edit',
          edition: 'en',
          number: 1001,
          title: 'Belarusian butter exports to Kazakhstan double',
        });
        return world.run();
      },
    ],
  ])('is left alone for so long, whatever comes of %s, which does not wait for it', async (_, happens) => {
    const world = enWorld({ faults: [{ path: '1001', fault: asking }] });
    await world.run();
    world.setFaults();
    const askedMs = requestsFor(world, 1001)[0]?.atMs ?? 0;
    world.nowMs += 10 * MINUTE_MS;
    await happens(world);
    expect(world.nowMs - START_MS).toBeLessThan(15 * MINUTE_MS);
    await world.runUntil(askedMs + HOUR_MS - 1);
    expect(requestsFor(world, 1001)).toEqual([]);
    await world.runUntil(askedMs + HOUR_MS + MINUTE_MS);
    expect(world.item(keyOf(CHEESE))?.item.paragraphs).toHaveLength(3);
  });
});

describe('a site that asks for patience', () => {
  it.each(['429', '503'])('with %s and Retry-After is left alone for so long, and then asked again', async (status) => {
    const world = enWorld({ faults: [{ fault: { kind: 'status', status: Number(status), retryAfter: '1800' } }] });
    const run = await world.run('refresh');
    expect(run.editions[0]).toMatchObject({ outcome: 'failed', failures: [{ reason: 'slow-down' }] });
    expect(world.takeRequests()).toHaveLength(1);
    world.setFaults();
    await world.live(29 * MINUTE_MS, 5 * MINUTE_MS);
    const byHand = await world.run('refresh');
    expect(byHand.editions[0]?.failures[0]?.detail).toContain('asked for patience until 2026-11-24T07:30');
    expect(world.takeRequests()).toEqual([]);
    await world.live(3 * MINUTE_MS);
    expect(world.feedKeys()).toHaveLength(2);
  });

  it('in the middle of its articles is not asked for others meanwhile', async () => {
    const world = enWorld({
      faults: [{ path: '/view/', times: 1, fault: { kind: 'status', status: 429, retryAfter: '300' } }],
    });
    await world.run();
    const times = world.takeRequests().map(({ atMs }) => atMs - START_MS);
    await world.runUntil(START_MS + 20 * MINUTE_MS);
    const later = world.takeRequests().map(({ atMs }) => atMs - START_MS);
    expect(Math.max(...times)).toBeLessThan(MINUTE_MS);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(300_000);
    expect(world.feedKeys()).toHaveLength(2);
  });

  it('without saying for how long is given a minute, then longer', async () => {
    const world = enWorld({ faults: [outage(SITES.en.host, START_MS, START_MS + 2 * HOUR_MS)] });
    await world.request('cron');
    await world.runUntil(START_MS + 2 * HOUR_MS);
    const times = world.takeRequests().map(({ atMs }) => atMs);
    expect(times.length).toBeLessThan(15);
    const gaps = times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0));
    expect(gaps[0]).toBeGreaterThanOrEqual(MINUTE_MS);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(8 * MINUTE_MS);
    await world.runUntil(START_MS + 3 * HOUR_MS);
    expect(world.feedKeys()).toHaveLength(2);
  });
});

describe('a listing that fails', () => {
  it.each([
    ['status', { kind: 'status', status: 500 }],
    ['a layout nobody knows', { kind: 'quirk', quirk: { layout: 'app-shell' } }],
    ['a bot wall', { kind: 'bot-wall' }],
    ['an empty page', { kind: 'empty' }],
  ] as const)('with %s is replaced by the second road, and the status says so', async (_, fault) => {
    const world = enWorld({ faults: [{ path: LISTING, fault }] });
    const run = await world.run();
    expect(run.editions[0]).toMatchObject({ outcome: 'items', road: 'sections' });
    expect(world.feedKeys()).toEqual([keyOf(CHEESE), keyOf(DOCTORS)]);
    expect(world.status().editions[0]).toMatchObject({
      state: 'degraded',
      reason: expect.stringContaining('sections'),
    });
    world.setFaults();
    await world.live(HOUR_MS);
    expect(world.status().editions[0]).toMatchObject({ state: 'ok', road: 'all_news' });
    expect(world.feedKeys()).toHaveLength(2);
  });

  it('is replaced by the source RSS where there is one, asked for as a feed and not as a page', async () => {
    const world = new World({
      content: newsOf([{ ...CHEESE, edition: 'ru' }]),
      editions: ['ru'],
      faults: [{ path: `^${SITES.ru.listingPath}$`, fault: { kind: 'empty' } }],
    });
    await world.run();
    const accepted = world.takeRequests().map(({ path, accept }) => [path, accept?.split(',')[0]]);
    expect(accepted).toContainEqual([SITES.ru.rssPaths[0], 'application/rss+xml']);
    expect(accepted).toContainEqual([SITES.ru.sectionPaths[0], 'text/html']);
  });

  it('is not believed where it is an old one', async () => {
    const world = enWorld();
    await world.run();
    const before = world.kv.contents();
    world.nowMs += 3 * DAY_MS;
    world.change(appearing(report('tractors', 1003, 0)));
    await world.run();
    expect(world.feedKeys()).toContain('en/1003-2026');
    world.setFaults({ fault: { kind: 'replay', agoMs: 3 * DAY_MS } });
    const run = await world.run();
    expect(run.editions[0]?.outcome).not.toBe('items');
    expect(world.feedKeys()).toHaveLength(3);
    expect(Object.keys(before).length).toBeGreaterThan(0);
  });
});

describe('the other editions', () => {
  const FAULTS: readonly Fault[] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 429, retryAfter: '3600' },
    { kind: 'silent' },
    { kind: 'bot-wall' },
    { kind: 'empty' },
    { kind: 'reset', afterBytes: 100 },
    { kind: 'redirect', to: 'https://www.example.org/news', status: 302 },
    { kind: 'redirect-loop' },
    { kind: 'truncated', share: 0.3 },
    { kind: 'huge', totalBytes: 5_000_000 },
    { kind: 'quirk', quirk: { layout: 'app-shell' } },
    { kind: 'quirk', quirk: { content: 'none' } },
    { kind: 'quirk', quirk: { shiftMs: 5 * HOUR_MS } },
  ];

  it.each(FAULTS.map((fault) => [JSON.stringify(fault), fault] as const))(
    'come to no harm by %s of one, whose feed stays, and which recovers wholly',
    async (_, fault) => {
      const content = sampleContent(START_MS);
      const world = new World({ content: { ...content, de: content.de.slice(0, 8) }, editions: ['en', 'de'] });
      await world.run();
      const before = world.feedKeys('de');
      expect(before.length).toBeGreaterThan(0);
      world.setFaults({ host: SITES.de.host, fault });
      world.change(appearing(CHEESE), appearing({ ...DOCTORS, edition: 'de', number: 99_002 }));
      world.takeRequests();
      await world.live(HOUR_MS);
      expect(world.feedKeys('en')).toContain(keyOf(CHEESE));
      // The new item may come by a second road; nothing else may change.
      expect(world.feedKeys('de').filter((key) => key !== 'de/99002-2026')).toEqual(before);
      expect(world.takeRequests().filter(({ host }) => host === SITES.de.host).length).toBeLessThan(100);
      // What is wrong with the articles of two days is counted at the end of a run.
      await world.live(15 * MINUTE_MS);
      const [en, de] = world.status().editions;
      expect(en?.state).toBe('ok');
      expect(['failed', 'degraded']).toContain(de?.state);
      world.setFaults();
      await world.live(2 * HOUR_MS);
      expect(world.status().editions.map(({ state }) => state)).toEqual(['ok', 'ok']);
      expect(new Set(world.feedKeys('de')).size).toBe(before.length + 1);
    },
  );
});
