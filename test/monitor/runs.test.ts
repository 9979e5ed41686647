import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/belta/editions.ts';
import { sampleContent } from '../site/sample.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, join, newsOf, report, sampleNews } from './news.ts';

const SMALL = { en: [188240, 188231, 188224], de: [85117, 85111, 85108] };

function smallWorld(): World {
  return new World({ content: sampleNews(SMALL), editions: ['en', 'de'] });
}

describe('a first run', () => {
  it('lists every edition, reads every article and publishes what is on topic', async () => {
    const world = new World({ content: sampleContent(START_MS) });
    const report = await world.run('refresh');
    expect(report.state).toBe('finished');
    for (const edition of report.editions) {
      expect(edition).toMatchObject({ outcome: 'items', road: 'all_news', failed: 0, failures: [] });
      expect(edition.fetched).toBe(edition.new);
      expect(edition.core).toBeGreaterThan(3);
      expect(world.feedKeys(edition.edition)).toHaveLength(edition.core);
    }
    expect(world.feedKeys()).toContain('de/85117-2026');
    expect(world.feedKeys()).not.toContain('en/188240-2026');
    expect(world.status().state).toBe('ok');
  });

  it('reads as many listing pages as it was told to, and no more', async () => {
    const many = homeNews('en', 60, { newestMs: START_MS - MINUTE_MS, everyMs: HOUR_MS, firstNumber: 5000 });
    const world = new World({
      content: newsOf(many),
      editions: ['en'],
      site: { perPage: 5 },
      variables: { BACKFILL_PAGES: '4' },
    });
    const report = await world.run();
    expect(report.editions[0]).toMatchObject({ new: 20, fetched: 20, failed: 0 });
    await world.live(HOUR_MS);
    expect(world.ledger.all('SELECT key FROM article')).toHaveLength(20);
  });

  it('keeps the configured spacing to each host, at most one request at a time', async () => {
    const world = new World({ content: sampleContent(START_MS), variables: { SPACING_MS: '1500' } });
    await world.run();
    const times = new Map<string, number[]>();
    for (const { host, atMs, open } of world.takeRequests()) {
      expect(open).toBe(1);
      times.set(host, [...(times.get(host) ?? []), atMs]);
    }
    expect(times.size).toBe(7);
    for (const host of times.values()) {
      const gaps = host.slice(1).map((atMs, index) => atMs - (host[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1500);
    }
    expect(Math.max(...world.requestsByPiece)).toBeLessThanOrEqual(40);
  });
});

describe('a run with nothing new', () => {
  it('asks conditionally, writes nothing to KV and leaves every byte', async () => {
    const world = smallWorld();
    await world.run();
    world.takeRequests();
    const before = world.kv.contents();
    const puts = world.kv.puts.length;
    world.nowMs += 15 * MINUTE_MS;
    const report = await world.run();
    const requests = world.takeRequests();
    expect(report.kv_writes).toBe(0);
    expect(world.kv.puts).toHaveLength(puts);
    expect(world.kv.contents()).toEqual(before);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.every(({ ifNoneMatch, ifModifiedSince }) => ifNoneMatch ?? ifModifiedSince)).toBe(true);
    expect(report.editions.map(({ outcome }) => outcome)).toEqual(['nothing-new', 'nothing-new']);
  });

  it('does the same where a site sends no validators, by the bytes themselves', async () => {
    const world = new World({
      content: sampleNews(SMALL),
      editions: ['en', 'de'],
      site: { validators: { etag: false, lastModified: false } },
    });
    await world.run();
    const puts = world.kv.puts.length;
    const report = await world.run();
    expect(report.editions.map(({ outcome }) => outcome)).toEqual(['nothing-new', 'nothing-new']);
    expect(world.kv.puts).toHaveLength(puts);
  });
});

describe('simultaneous triggers', () => {
  it('make one run of 50 refreshes and a cron tick, and every caller gets its report', async () => {
    const world = smallWorld();
    const outcomes = await Promise.all([
      ...Array.from({ length: 25 }, () => world.request('refresh')),
      world.request('cron'),
      ...Array.from({ length: 25 }, () => world.request('refresh')),
    ]);
    const runs = new Set(outcomes.map((outcome) => (outcome.kind === 'accepted' ? outcome.run : 'limited')));
    expect([...runs]).toEqual(['run-1']);
    await world.runUntil(world.nowMs + HOUR_MS / 2);
    const reports = await Promise.all(outcomes.map(() => world.report('run-1', SECOND_MS)));
    expect(new Set(reports.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(reports[0]).toMatchObject({ state: 'finished', triggers: ['refresh', 'cron'] });
    const listings = world
      .takeRequests()
      .filter(({ path, host }) => path === SITES.de.listingPath && host === 'deu.belta.by');
    expect(listings).toHaveLength(1);
  });

  it('let a refresh of another edition join with its own work, even while the run publishes', async () => {
    const world = smallWorld();
    await world.request('refresh', ['en']);
    let joined: Promise<unknown> | undefined;
    world.kv.faults = {
      beforePut: () => {
        joined ??= world.request('refresh', ['de']);
      },
    };
    await world.runUntil(world.nowMs + 20 * MINUTE_MS);
    expect(joined).toBeDefined();
    const report = await world.report('run-1');
    expect(report?.state).toBe('finished');
    expect(report?.editions.map(({ edition, outcome }) => [edition, outcome])).toEqual([
      ['en', 'items'],
      ['de', 'items'],
    ]);
  });

  it('pull forward by hand what waits in each edition, the first time that it is asked for in a run', async () => {
    const world = new World({
      content: sampleNews(SMALL),
      editions: ['en', 'de'],
      faults: [{ path: '188231|85111', times: 2, each: 'url', fault: { kind: 'status', status: 404 } }],
    });
    await world.run();
    const waiting = () =>
      world.ledger.all('SELECT edition FROM unit WHERE attempts > 0 AND due_ms > ? ORDER BY edition', world.nowMs);
    expect(waiting()).toEqual([{ edition: 'de' }, { edition: 'en' }]);
    await world.request('cron');
    expect(waiting()).toEqual([{ edition: 'de' }, { edition: 'en' }]);
    await world.request('refresh', ['de']);
    expect(waiting()).toEqual([{ edition: 'en' }]);
    await world.request('refresh', ['en']);
    expect(waiting()).toEqual([]);
    await world.runUntil(world.nowMs + 10 * SECOND_MS);
    expect(world.status().running).toBe(false);
  });

  it('refuse the twenty-first run by hand within a minute, never cron, and say when to come back', async () => {
    const world = smallWorld();
    for (let run = 0; run < 20; run += 1) expect((await world.run('refresh', MINUTE_MS)).state).toBe('finished');
    const spentMs = world.nowMs - START_MS;
    expect(spentMs).toBeLessThan(MINUTE_MS);
    const refused = await world.request('refresh');
    expect(refused).toMatchObject({ kind: 'limited' });
    expect((await world.request('cron')).kind).toBe('accepted');
    await world.runUntil(world.nowMs + 5 * SECOND_MS);
    const seconds = refused.kind === 'limited' ? refused.retryAfterSeconds : 0;
    expect(seconds).toBeGreaterThan(0);
    world.nowMs += seconds * SECOND_MS;
    expect((await world.request('refresh')).kind).toBe('accepted');
  });
});

describe('a deployment that follows fewer editions', () => {
  it('ends the run that was under way, asks nothing more of the others, and takes them up again later', async () => {
    const world = smallWorld();
    await world.request('cron');
    await world.alarm(world.nowMs);
    world.follow(['en']);
    world.takeRequests();
    await world.live(HOUR_MS);
    expect((await world.report('run-1'))?.state).toBe('finished');
    expect(world.takeRequests().filter(({ host }) => host === SITES.de.host)).toEqual([]);
    expect(world.feedKeys()).toEqual(world.feedKeys('en'));
    world.follow(['en', 'de']);
    await world.live(HOUR_MS);
    expect(world.feedKeys('de')).toHaveLength(2);
  });
});

describe('one edition with much to catch up on', () => {
  it('does not keep the listings of the others from being read', async () => {
    const backlog = homeNews('en', 400, { newestMs: START_MS - MINUTE_MS, everyMs: MINUTE_MS, firstNumber: 9000 });
    const world = new World({
      content: join(newsOf(backlog), sampleNews({ de: [85117] })),
      editions: ['en', 'de'],
      variables: { BACKFILL_PAGES: '14', SPACING_MS: '10000' },
    });
    await world.request('cron');
    await world.runUntil(START_MS + 15 * MINUTE_MS);
    expect(world.status().running).toBe(true);
    world.change(appearing({ ...report('cheese', 99_001, 0), edition: 'de' }));
    world.takeRequests();
    await world.request('cron');
    await world.runUntil(START_MS + 20 * MINUTE_MS);
    expect(world.status().running).toBe(true);
    const paths = world.takeRequests().map(({ host, path }) => host + path);
    expect(paths).toContain(`deu.belta.by${SITES.de.listingPath}`);
    expect(paths.some((path) => path.includes('99001'))).toBe(true);
  });
});
