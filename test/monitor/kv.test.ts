import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Manifest, MonthDocument } from '../../src/publish/model.ts';
import { DAY_MS, feedIds, HOUR_MS, MINUTE_MS, SECOND_MS, START_MS, World } from './harness.ts';
import type { KvFaults } from './kv.ts';
import { appearing, newsOf, report, sampleNews } from './news.ts';

const SMALL = { en: [188240, 188231, 188224], de: [85117, 85111, 85108] };
const OFF_TOPIC_KEYS = ['en/188240-2026', 'de/85111-2026'];

function smallWorld(kvFaults: KvFaults = {}): World {
  return new World({ content: sampleNews(SMALL), editions: ['en', 'de'], kvFaults });
}

/** Everything readers can see equals what the ledger says, and nothing waits. */
function expectConverged(world: World): void {
  expect(world.status().publication).toEqual({ pending: 0 });
  for (const { item } of world.items()) {
    expect(world.kv.newest(`item/${item.key}`)?.value).toContain(JSON.stringify(item));
  }
  const core = world
    .items()
    .filter(({ item }) => item.grade === 'core')
    .map(({ item }) => item.key);
  expect([...world.feedKeys()].sort()).toEqual(core.sort());
}

const MonthSchema = z.custom<MonthDocument>((value) => Array.isArray(Object(value).items));
const ManifestSchema = z.custom<Manifest>((value) => Array.isArray(Object(value).months));

/** What a document names that cannot be read at that moment. */
function unreadable(world: World, key: string): string[] {
  const value = world.kv.newest(key)?.value;
  if (value === undefined) return [];
  const isThere = (name: string) => world.kv.newest(name) !== undefined;
  if (/^feed\/\w+\.json$/.test(key)) {
    return feedIds(value)
      .map((id) => `item/${id}`)
      .filter((name) => !isThere(name));
  }
  if (key.startsWith('month/')) {
    const { items } = MonthSchema.parse(JSON.parse(value));
    return items.flatMap((item) => [`item/${item.key}`, `story/${item.story}`]).filter((name) => !isThere(name));
  }
  if (key === 'manifest') {
    const { months } = ManifestSchema.parse(JSON.parse(value));
    return [...months.map((month) => `month/${month}`), 'feed/all.rss', 'feed/en.atom'].filter(
      (name) => !isThere(name),
    );
  }
  return [];
}

describe('publication', () => {
  it('writes items, then stories, months and feeds, the manifest last: nothing is named before it can be read', async () => {
    const world = smallWorld();
    await world.run();
    const kinds = world.kv.puts.map((key) => key.split('/')[0]);
    expect([...new Set(kinds)]).toEqual(['item', 'story', 'month', 'feed', 'manifest']);
    expect(kinds).toEqual([...kinds].sort((a, b) => order(a) - order(b)));
    expect(world.kv.keys().some((key) => OFF_TOPIC_KEYS.some((each) => key.includes(each)))).toBe(false);
    expectConverged(world);
  });

  it('keeps that order wherever a write fails', async () => {
    const undisturbed = smallWorld();
    await undisturbed.run();
    const writes = undisturbed.kv.puts.length;
    for (let position = 1; position <= writes; position += 1) {
      let seen = 0;
      const world = smallWorld();
      world.kv.faults = {
        beforePut: (key) => {
          seen += 1;
          for (const name of world.kv.keys()) expect(unreadable(world, name), `${name} before ${key}`).toEqual([]);
          if (seen >= position && seen < position + 3) throw new Error('KV is away');
        },
      };
      await world.request('cron');
      await world.runUntil(START_MS + 10 * MINUTE_MS);
      expectConverged(world);
    }
  });

  it('makes one feed or month at most in a piece of work, and nothing else between the pieces', async () => {
    const world = smallWorld();
    await world.request('cron');
    for (;;) {
      const [puts, pieces] = [world.kv.puts.length, world.requestsByPiece.length];
      if (!(await world.alarm(START_MS + MINUTE_MS))) break;
      const documents = new Set(world.kv.puts.slice(puts).map((key) => key.replace(/\.\w+$/, '')));
      expect([...documents].filter((name) => /^(feed|month)/.test(name)).length).toBeLessThan(2);
      const isInTheMiddle = puts > 0 && world.status().publication.pending > 0;
      if (isInTheMiddle) expect(world.requestsByPiece[pieces]).toBe(0);
    }
    expectConverged(world);
  });

  it('writes what changed and nothing else', async () => {
    const world = smallWorld();
    await world.run();
    const before = world.kv.puts.length;
    world.change(appearing(report('cheese', 1001, 0)));
    world.nowMs += 15 * MINUTE_MS;
    const run = await world.run();
    const puts = world.kv.puts.slice(before);
    expect(puts.filter((key) => key.startsWith('item/'))).toEqual(['item/en/1001-2026']);
    expect(puts.filter((key) => key.startsWith('feed/')).sort()).toEqual(
      ['all', 'en'].flatMap((name) => ['atom', 'json', 'rss'].map((format) => `feed/${name}.${format}`)),
    );
    expect(new Set(puts).size).toBe(puts.length);
    expect(run.kv_writes).toBe(puts.length);
  });

  it('keeps the spacing of a key, so that KV never has to refuse', async () => {
    const world = new World({
      content: sampleNews(SMALL),
      editions: ['en', 'de'],
      variables: { SPACING_MS: '0' },
      kvFaults: { isStrict: true },
    });
    await world.run();
    for (let number = 1; number < 4; number += 1) {
      world.change({
        op: 'edit',
        edition: 'en',
        number: 188_231,
        title: `Amkodor launches loader assembly in Kostanay ${number}`,
      });
      await world.run('refresh');
      expect(world.status().publication).toEqual({ pending: 0 });
    }
    expect(world.log.filter(({ event }) => event === 'publish-failed')).toEqual([]);
    expectConverged(world);
  });
});

const order = (kind: string | undefined) => ['item', 'story', 'month', 'feed', 'manifest'].indexOf(kind ?? '');

describe('a KV that', () => {
  it('refuses quick writes, lags and caches misses comes to the right state, and the ledger never asks it', async () => {
    const world = smallWorld({ isStrict: true, lagMs: 70 * SECOND_MS, cachedMs: 60 * SECOND_MS });
    await world.run();
    const asked = world.kv.gets;
    for (let round = 0; round < 4; round += 1) {
      for (const key of ['manifest', 'feed/all.json', 'item/en/1001-2026']) world.kv.read(key);
      world.change(appearing(report(round % 2 === 0 ? 'cheese' : 'doctors', 1001 + round, 0)));
      world.nowMs += 30 * SECOND_MS;
      await world.run('refresh');
    }
    expect(world.kv.gets).toBe(asked);
    await world.runUntil(world.nowMs + 10 * MINUTE_MS);
    expectConverged(world);
    const visible = world.kv.read('feed/all.json')?.value ?? '{"items":[]}';
    expect(feedIds(visible)).toEqual(world.feedKeys());
    for (const id of feedIds(visible)) expect(world.kv.read(`item/${id}`)).toBeDefined();
  });

  it('fails at random comes to the right state', async () => {
    let puts = 0;
    const world = smallWorld();
    world.kv.faults = {
      beforePut: () => {
        puts += 1;
        if (puts % 3 !== 0) throw new Error('KV PUT failed: 500 Internal Server Error');
      },
    };
    await world.request('cron');
    await world.live(DAY_MS);
    world.kv.faults = {};
    await world.live(HOUR_MS);
    expectConverged(world);
  });

  it('has reached its daily limit holds no run up, is told in the status, and is written after midnight', async () => {
    const world = smallWorld({ writesPerDay: 5 });
    const run = await world.run();
    expect(run.state).toBe('finished');
    expect(world.status()).toMatchObject({
      state: 'degraded',
      publication: { pending: expect.any(Number), last_error: expect.stringContaining('limit exceeded') },
    });
    expect(world.feedKeys()).toEqual([]);
    await world.live(HOUR_MS);
    const tries = world.log.filter(({ event }) => event === 'publish-failed').length;
    expect(tries).toBeLessThan(12);
    world.kv.faults = { writesPerDay: 1000 };
    await world.runUntil(Date.parse('2026-11-25T01:00:00Z'));
    expectConverged(world);
    expect(world.status().publication).toEqual({ pending: 0 });
  });

  it('lost everything is rebuilt byte for byte by a republication', async () => {
    const world = smallWorld();
    await world.run();
    const before = world.kv.contents();
    const metadata = Object.keys(before).map((key) => world.kv.newest(key)?.metadata);
    world.kv.lose();
    world.nowMs += MINUTE_MS;
    const { keys } = await world.republish();
    expect(keys).toBeGreaterThan(10);
    await world.runUntil(world.nowMs + 5 * MINUTE_MS);
    expect(world.kv.contents()).toEqual(before);
    expect(Object.keys(before).map((key) => world.kv.newest(key)?.metadata)).toEqual(metadata);
    expect(world.status().publication).toEqual({ pending: 0 });
  });
});

describe('a republication', () => {
  it('asked for while a key is being written writes that key again', async () => {
    const world = smallWorld();
    let asked: Promise<unknown> | undefined;
    world.kv.faults = {
      beforePut: (key) => {
        if (key === 'manifest') asked ??= world.republish();
      },
    };
    await world.request('cron');
    await world.runUntil(START_MS + 5 * MINUTE_MS);
    expect(asked).toBeDefined();
    const writes = (name: string) => world.kv.puts.filter((key) => key === name).length;
    for (const key of world.kv.keys()) expect(writes(key), key).toBe(2);
  });
});

describe('a document that cannot be made', () => {
  it('is told and passed over, and the rest is published', async () => {
    const world = smallWorld();
    await world.run();
    world.ledger.all(`UPDATE item SET document = '{' WHERE key = 'de/85117-2026'`);
    world.change(appearing(report('cheese', 1001, 0)));
    world.nowMs += 15 * MINUTE_MS;
    const run = await world.run();
    expect(run.state).toBe('finished');
    expect(world.feedKeys('en')).toContain('en/1001-2026');
    expect(world.status().publication.last_error).toContain('feed/all');
  });

  it('is told as long as the rest is published, piece by piece, and holds none of that up', async () => {
    const world = smallWorld();
    await world.run();
    world.ledger.all(`UPDATE item SET document = '{' WHERE key = 'de/85117-2026'`);
    world.nowMs += MINUTE_MS;
    await world.republish();
    const errors = new Set<string | undefined>();
    const startMs = world.nowMs;
    await world.alarm(world.nowMs);
    while (world.alarmAtMs !== undefined && world.alarmAtMs < world.nowMs + 2 * SECOND_MS) {
      errors.add(world.status().publication.last_error);
      expect(world.status().state).toBe('degraded');
      await world.alarm(world.alarmAtMs);
    }
    expect(world.nowMs - startMs).toBeLessThan(30 * SECOND_MS);
    expect(errors).toEqual(new Set([expect.stringContaining('item/de/85117-2026')]));
    expect(world.log.filter(({ event }) => event === 'publish-failed').length).toBeGreaterThan(2);
  });
});

describe('the months', () => {
  it('take an item that changes later into the later month, and leave the earlier one as it was', async () => {
    const startMs = Date.parse('2026-11-30T20:00:00Z');
    const world = new World({
      content: newsOf([report('cheese', 1001, startMs - HOUR_MS)]),
      editions: ['en'],
      startMs,
    });
    await world.run();
    const november = world.kv.newest('month/2026-11')?.value;
    world.nowMs = Date.parse('2026-12-01T09:00:00Z');
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    await world.run();
    expect(world.kv.newest('month/2026-11')?.value).toBe(november);
    expect(world.kv.newest('month/2026-12')?.value).toContain('butter');
    expect(ManifestSchema.parse(JSON.parse(world.kv.newest('manifest')?.value ?? '')).months).toEqual([
      '2026-12',
      '2026-11',
    ]);
  });

  it('begun by a first run lead from the feed to what that run found and the feed does not show', async () => {
    const startMs = Date.parse('2026-11-01T05:00:00Z');
    const goods = ['butter', 'tractors', 'potash', 'linen', 'glass', 'tyres', 'sugar', 'lifts', 'paper', 'buses'];
    const articles = Array.from({ length: 60 }, (_, at) => {
      const [one, other] = [goods[at % 10] ?? '', goods[Math.floor(at / 10)] ?? ''];
      return report('cheese', 5000 - at, startMs - (at + 1) * HOUR_MS, {
        slug: `supply-${at}`,
        title: `Belarus to supply ${at * 37 + 11} tonnes of ${one} and ${other} to Kazakhstan`,
        paragraphs: [
          `Belarus will supply ${one} worth $${at * 13 + 7} million to Kazakhstan, factory number ${at * 3} told.`,
          `Kazakhstan buys ${other} for ${at * 29 + 5} shops; contract ${at * 101} was signed by director ${at}.`,
        ],
      });
    });
    const world = new World({ content: newsOf(articles), editions: ['en'], startMs });
    await world.run();
    const recorded = MonthSchema.parse(JSON.parse(world.kv.newest('month/2026-11')?.value ?? ''));
    expect(recorded.items.filter(({ grade }) => grade === 'core').length).toBeGreaterThan(50);
    expect(recorded.items.filter(({ publishedMs }) => publishedMs >= Date.UTC(2026, 10, 1)).length).toBeLessThan(50);
    for (const [name, path] of [
      ['all', ''],
      ['en', '/en'],
    ]) {
      expect(JSON.parse(world.kv.newest(`feed/${name}.json`)?.value ?? '')).toMatchObject({
        items: { length: 50 },
        next_url: `https://origin.invalid${path}/archive/2026-11.json`,
      });
    }
  });
});
