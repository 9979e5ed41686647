import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/monitor/stories.ts';
import type { ItemDocument, Manifest, MonthDocument } from '../../src/publish/model.ts';
import { skewOf } from '../../src/web/read.ts';
import { sampleContent } from '../site/sample.ts';
import { DAY_MS, feedIds, HOUR_MS, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, keyOf, newsOf, report } from './news.ts';

const CHEESE = report('cheese', 1001, START_MS - 2 * HOUR_MS);
const BUTTER = 'Belarusian butter exports to Kazakhstan double';
const MONTH = 'month/2026-11';

function identityOf({ item, revisions, aliases }: ItemDocument) {
  const { key, publishedMs, publishedFrom, firstSeenMs, story, title, paragraphs } = item;
  return { key, publishedMs, publishedFrom, firstSeenMs, story, title, paragraphs, revisions, aliases };
}

/** Two editions with items, an edited one, a copy under another number, and an item of an earlier day. */
async function worldWithHistory(): Promise<World> {
  const content = sampleContent(START_MS);
  const world = new World({
    content: { ...newsOf([CHEESE]), en: [...content.en, CHEESE], de: content.de },
    editions: ['en', 'de'],
  });
  await world.run();
  world.nowMs += HOUR_MS / 2;
  world.change(
    { op: 'edit', edition: 'en', number: 1001, title: BUTTER },
    { op: 'duplicate', edition: 'en', number: 1001, as: 2002, section: 'society' },
  );
  await world.run();
  await world.live(3 * DAY_MS);
  return world;
}

/** Three items, one of them edited and copied under another number. */
async function smallWorld(): Promise<World> {
  const world = new World({
    content: newsOf([
      CHEESE,
      report('tractors', 1002, START_MS - 3 * HOUR_MS),
      report('doctors', 1003, START_MS - 4 * HOUR_MS),
      ...homeNews('en', 3, { newestMs: START_MS - 5 * HOUR_MS, everyMs: HOUR_MS, firstNumber: 900 }),
    ]),
    editions: ['en'],
    site: { boilerplateBytes: 0 },
  });
  await world.run();
  world.nowMs += HOUR_MS / 2;
  world.change(
    { op: 'edit', edition: 'en', number: 1001, title: BUTTER },
    { op: 'duplicate', edition: 'en', number: 1001, as: 2002, section: 'society' },
  );
  await world.live(DAY_MS, HOUR_MS);
  return world;
}

/** An item recorded in each of two months, and one of the first that was corrected in the second. */
async function worldOverMonths(): Promise<World> {
  const startMs = Date.parse('2026-10-30T07:00:00Z');
  const world = new World({
    content: newsOf([
      report('cheese', 1001, startMs - HOUR_MS),
      report('tractors', 1002, startMs - 2 * HOUR_MS),
      report('doctors', 1003, startMs + 3 * DAY_MS),
    ]),
    editions: ['en'],
    startMs,
  });
  await world.live(3 * DAY_MS + HOUR_MS, HOUR_MS);
  world.change({ op: 'edit', edition: 'en', number: 1001, title: BUTTER });
  await world.live(DAY_MS, HOUR_MS);
  return world;
}

const manifestOf = (world: World): Manifest => JSON.parse(world.kv.newest('manifest')?.value ?? '{}');

const monthOf = (world: World, month: string): MonthDocument | undefined => {
  const value = world.kv.newest(`month/${month}`)?.value;
  return value === undefined ? undefined : JSON.parse(value);
};

const titles = (world: World) =>
  world
    .items()
    .map(({ item }) => item.title)
    .sort();

const logged = (world: World, event: string) => world.log.filter((line) => line.event === event);

/** The ledger, every document and the manifest say the same. */
function expectOneTruth(world: World): void {
  expect(world.status().publication).toEqual({ pending: 0 });
  const manifest = manifestOf(world);
  const months = manifest.months.map((month) => monthOf(world, month));
  expect(manifest.months.flatMap((month, index) => skewOf(manifest, month, months[index]))).toEqual([]);
  const states = months.flatMap((month) => month?.items ?? []);
  for (const document of world.items()) {
    const { key, story = '' } = document.item;
    expect(JSON.parse(world.kv.newest(`item/${key}`)?.value ?? '{}'), key).toEqual(document);
    expect(
      states.find((state) => state.key === key),
      key,
    ).toEqual(document.item);
    expect(JSON.parse(world.kv.newest(`story/${story}`)?.value ?? '{}'), story).toEqual(loadStory(world.ledger, story));
  }
  const core = world.items().filter(({ item }) => item.grade === 'core');
  expect([...world.feedKeys()].sort()).toEqual(core.map(({ item }) => item.key).sort());
}

describe('a Monitor that lost its ledger', () => {
  it('gets it back from KV: the same items, first sights, histories, stories and aliases, and announces nothing again', async () => {
    const world = await worldWithHistory();
    const before = world.items().map(identityOf);
    const feed = world.kv.newest('feed/all.json')?.value ?? '';
    expect(before.some(({ revisions }) => revisions.length > 0)).toBe(true);
    expect(before.some(({ aliases }) => aliases.length > 0)).toBe(true);
    world.loseLedger();
    world.nowMs += MINUTE_MS;
    await world.live(2 * HOUR_MS);
    expect(world.items().map(identityOf)).toEqual(before);
    expect(world.feedKeys()).toEqual(feedIds(feed));
    expect(world.kv.newest('feed/all.json')?.value).toBe(feed);
    expectOneTruth(world);
    // No news for three days, but pages that read well.
    expect(world.status().editions.map(({ state }) => state)).toEqual(['quiet', 'quiet']);
  });

  it('writes nothing to KV while there is nothing new', async () => {
    const world = await worldOverMonths();
    const writes = world.kv.puts.length;
    world.loseLedger();
    world.nowMs += MINUTE_MS;
    await world.live(2 * HOUR_MS);
    expect(world.items()).toHaveLength(3);
    expect(world.kv.puts.slice(writes)).toEqual([]);
  });

  it('asks nothing of the site before it knows what it knew', async () => {
    const world = await worldWithHistory();
    world.loseLedger();
    world.takeRequests();
    world.kv.faults = {
      beforeGet: () => {
        throw new Error('KV is away');
      },
    };
    await world.live(HOUR_MS);
    expect(world.takeRequests()).toEqual([]);
    world.kv.faults = {};
    await world.live(HOUR_MS);
    expect(world.items().length).toBeGreaterThan(5);
    expect(world.takeRequests().length).toBeGreaterThan(2);
  });

  it('ends the same wherever a read of KV fails on the way', async () => {
    const world = await worldWithHistory();
    const before = world.items().map(identityOf);
    for (let position = 1; position < 12; position += 1) {
      world.loseLedger();
      let seen = 0;
      world.beforeStep = (step) => {
        if (step !== 'kv-get') return;
        seen += 1;
        if (seen === position) throw new Error('KV is away');
      };
      await world.live(HOUR_MS / 2);
      expect(world.items().map(identityOf), `read ${position}`).toEqual(before);
    }
  });

  it('goes on from there: new items come, edits of old ones are revisions, versions do not repeat', async () => {
    const world = await worldWithHistory();
    const before = manifestOf(world).editions.en;
    world.loseLedger();
    world.change(appearing(report('doctors', 3003, 0)), {
      op: 'edit',
      edition: 'en',
      number: 1001,
      title: 'Belarusian milk exports to Kazakhstan double',
    });
    await world.live(HOUR_MS);
    expect(world.feedKeys('en')[0]).toBe('en/3003-2026');
    const edited = world.item('en/1001-2026');
    expect(edited?.item.title).toBe('Belarusian milk exports to Kazakhstan double');
    expect(edited?.revisions.map(({ title }) => title)).toContain(BUTTER);
    expect(manifestOf(world).editions.en?.version).not.toBe(before?.version);
    expectOneTruth(world);
  });

  it('goes on trying for the text of an item it published by its headline', async () => {
    const world = new World({
      content: newsOf([report('cheese', 1001, START_MS - HOUR_MS)]),
      editions: ['en'],
      faults: [{ path: '1001', fault: { kind: 'status', status: 500 } }],
    });
    await world.live(3 * DAY_MS);
    expect(world.item('en/1001-2026')?.item.paragraphs).toEqual([]);
    world.loseLedger();
    world.setFaults();
    await world.live(HOUR_MS);
    expect(world.item('en/1001-2026')?.item.paragraphs).toHaveLength(3);
  });

  it('leaves the documents of past months as they are, under the versions by which the manifest knows them', async () => {
    const world = await worldOverMonths();
    const before = manifestOf(world);
    expect(before.months).toEqual(['2026-11', '2026-10']);
    world.loseLedger();
    world.change(appearing(report('cheese', 1004, 0, { title: 'Kazakhstan buys more Belarusian cheese' })));
    await world.live(6 * HOUR_MS, HOUR_MS);
    const after = manifestOf(world);
    expect(after.monthStates?.['2026-11']).not.toEqual(before.monthStates?.['2026-11']);
    expect(after.monthStates?.['2026-10']).toEqual(before.monthStates?.['2026-10']);
    expectOneTruth(world);
  });

  it('knows again which item turned out to be a copy after it was published by its headline', async () => {
    const world = new World({
      content: newsOf([CHEESE]),
      editions: ['en'],
      faults: [{ path: '2002', fault: { kind: 'status', status: 500 } }],
    });
    await world.run();
    const title = 'Dairies of Belarus grow on the market of Kazakhstan';
    const { summary: _, ...copy } = { ...CHEESE, number: 2002, title, slug: 'dairies' };
    world.change(appearing(copy));
    await world.live(5 * MINUTE_MS);
    world.setFaults();
    await world.live(HOUR_MS);
    const copies = () => world.ledger.all('SELECT key, alias_of FROM article ORDER BY key');
    const before = copies();
    expect(world.items()).toHaveLength(2);
    expect(before).toContainEqual({ key: 'en/2002-2026', alias_of: 'en/1001-2026' });
    world.loseLedger();
    await world.request('cron');
    await world.alarm(world.nowMs);
    expect(copies()).toEqual(before);
  });

  it('reads a month of more items than it reads in one piece, and several months', async () => {
    const world = new World({ content: newsOf([CHEESE]), editions: ['en'] });
    await world.run();
    const [document] = world.items();
    if (document === undefined) throw new Error('expected an item');
    const months = ['2026-11', '2026-10'];
    const keys: string[] = [];
    for (const [index, month] of months.entries()) {
      const items = Array.from({ length: 230 }, (_, each) => {
        const articleId = `${5000 + index * 1000 + each}-2026`;
        return { ...document.item, key: `en/${articleId}`, articleId, title: `${document.item.title} ${articleId}` };
      });
      keys.push(...items.map(({ key }) => key));
      for (const item of items) await world.kv.put(`item/${item.key}`, JSON.stringify({ ...document, item }));
      await world.kv.put(`month/${month}`, JSON.stringify({ schema: 1, month, items }));
    }
    await world.kv.put('manifest', JSON.stringify({ schema: 1, months, editions: {} }));
    world.loseLedger();
    await world.request('cron');
    for (let piece = 0; piece < 6; piece += 1) await world.alarm(world.nowMs + MINUTE_MS);
    expect(world.items().map(({ item }) => item.key)).toEqual(keys.sort());
    expect(world.ledger.all('SELECT month, COUNT(*) AS items FROM month_item GROUP BY month')).toEqual([
      { month: '2026-10', items: 230 },
      { month: '2026-11', items: 230 },
    ]);
  });

  it('comes to one truth wherever in a publication it was lost', async () => {
    const content = newsOf([CHEESE, report('doctors', 1002, START_MS - HOUR_MS)]);
    const prepare = async () => {
      const world = new World({ content, editions: ['en'] });
      await world.run();
      world.nowMs += 15 * MINUTE_MS;
      world.change(appearing(report('tractors', 1003, 0)), { op: 'edit', edition: 'en', number: 1001, title: BUTTER });
      return world;
    };
    const undisturbed = await prepare();
    const before = undisturbed.kv.puts.length;
    await undisturbed.run();
    const writes = undisturbed.kv.puts.length - before;
    expect(writes).toBeGreaterThan(8);
    for (let written = 0; written <= writes; written += 1) {
      const world = await prepare();
      const lastWrite = world.kv.puts.length + written;
      world.kv.faults = {
        beforePut: () => {
          if (world.kv.puts.length >= lastWrite) throw new Error('KV is away');
        },
      };
      await world.request('cron');
      await world.runUntil(world.nowMs + 2 * MINUTE_MS);
      world.loseLedger();
      world.kv.faults = {};
      await world.live(HOUR_MS);
      expectOneTruth(world);
      expect(titles(world)).toEqual(titles(undisturbed));
    }
  });
});

describe('a Monitor that lost its ledger in an outage', () => {
  const LATER = report('doctors', 1500, START_MS + 3 * HOUR_MS);
  const OUTAGE_MS = 12 * HOUR_MS;

  /** 144 articles came in the outage, one of them on topic; the site goes back three days before it. */
  const NEWS = [
    LATER,
    ...homeNews('en', 144, { newestMs: START_MS + OUTAGE_MS, everyMs: 5 * MINUTE_MS, firstNumber: 1900 }).filter(
      ({ number }) => number !== LATER.number,
    ),
    ...homeNews('en', 80, { newestMs: START_MS - HOUR_MS, everyMs: HOUR_MS, firstNumber: 900 }),
  ];

  async function worldAfterOutage(spoil: (world: World) => Promise<void> | void = () => undefined): Promise<World> {
    const world = new World({ content: newsOf([CHEESE, ...NEWS]), editions: ['en'] });
    await world.live(HOUR_MS);
    await spoil(world);
    world.loseLedger();
    world.nowMs = START_MS + OUTAGE_MS;
    return world;
  }

  it('reads the listing back to where it had been read, as it would have with its ledger', async () => {
    const world = await worldAfterOutage();
    await world.live(HOUR_MS);
    expect(world.item(keyOf(LATER))?.item.grade).toBe('core');
    expect(world.status().editions[0]?.state).toBe('ok');
  });

  it('reads it back to the newest first sight where the manifest does not tell', async () => {
    const world = await worldAfterOutage(async ({ kv }) => {
      const { seen, ...older } = JSON.parse(kv.newest('manifest')?.value ?? '{}');
      await kv.put('manifest', JSON.stringify(older));
    });
    await world.live(HOUR_MS);
    expect(world.item(keyOf(LATER))?.item.grade).toBe('core');
  });

  it('reads back an edition that never had an item too', async () => {
    const world = new World({
      content: { ...newsOf(NEWS), de: sampleContent(START_MS).de },
      editions: ['en', 'de'],
    });
    await world.live(HOUR_MS);
    expect(world.items().map(({ item }) => item.edition)).not.toContain('en');
    world.loseLedger();
    world.nowMs = START_MS + OUTAGE_MS;
    await world.live(HOUR_MS);
    expect(world.item(keyOf(LATER))?.item.grade).toBe('core');
  });

  it('says in the status that items may be missing where older pages cannot be reached', async () => {
    const world = await worldAfterOutage();
    world.setFaults({ path: '/page/', fault: { kind: 'status', status: 404 } });
    await world.live(HOUR_MS);
    expect(world.status().editions[0]).toMatchObject({
      state: 'degraded',
      reason: expect.stringContaining('items published since 2026-11-24 07:00 UTC may be missing'),
    });
  });

  it('keeps a gap that was open before', async () => {
    const world = await worldAfterOutage(async (world) => {
      world.nowMs = START_MS + OUTAGE_MS;
      // The section pages and the source RSS show it too.
      world.setFaults({ path: '^/(page|economics|rss|all_news/page)', fault: { kind: 'status', status: 404 } });
      await world.live(HOUR_MS);
      world.change(appearing(report('tractors', 2001, 0)));
      await world.live(HOUR_MS);
      expect(world.item(keyOf(LATER))).toBeUndefined();
      world.setFaults();
    });
    await world.live(HOUR_MS);
    expect(world.item(keyOf(LATER))?.item.grade).toBe('core');
    expect(world.status().editions[0]?.state).toBe('ok');
  });
});

describe('a document that is named and missing', () => {
  const DOCUMENTS = ['manifest', MONTH, 'item/en/1001-2026', 'story/en/1001-2026'];

  async function lostWorld() {
    const world = await smallWorld();
    const before = world.items().map(identityOf);
    const story = before.find(({ key }) => key === 'en/1001-2026')?.story;
    world.loseLedger();
    world.takeRequests();
    const read = world.kv.get.bind(world.kv);
    const hide = (key: string, untilMs: number) => {
      const name = key.startsWith('story/') ? `story/${story}` : key;
      world.kv.get = async (asked) => (asked === name && world.nowMs < untilMs ? null : read(asked));
      return name;
    };
    return { world, before, hide };
  }

  it.each(DOCUMENTS)('is waited for, since KV can go on for a while saying that there is none: %s', async (key) => {
    const { world, before, hide } = await lostWorld();
    hide(key, world.nowMs + 5 * MINUTE_MS);
    await world.live(4 * MINUTE_MS);
    expect(world.takeRequests()).toEqual([]);
    await world.live(HOUR_MS);
    expect(world.items().map(identityOf)).toEqual(before);
    expect(logged(world, 'restore-lost')).toEqual([]);
    expectOneTruth(world);
  });

  it.each(DOCUMENTS)(
    'is given up after a while with a word in the log, and made anew from what is known: %s',
    async (key) => {
      const { world, hide } = await lostWorld();
      const name = hide(key, Number.POSITIVE_INFINITY);
      await world.live(2 * HOUR_MS);
      expect(logged(world, 'restore-lost')).toEqual([expect.objectContaining({ key: name })]);
      expect(world.takeRequests().length).toBeGreaterThan(2);
      expect(world.kv.puts).toContain(name);
      expectOneTruth(world);
    },
  );

  it('takes its items along when it is a month, and those the site still lists come back', async () => {
    const { world, before, hide } = await lostWorld();
    hide(MONTH, Number.POSITIVE_INFINITY);
    await world.live(2 * HOUR_MS);
    expect(titles(world)).toEqual(before.map(({ title }) => title).sort());
  });

  it('says in the status that items may be missing when it is the newest month, and the site does not go back so far', async () => {
    const world = await smallWorld();
    world.setFaults({ path: '/page/', fault: { kind: 'status', status: 404 } });
    const read = world.kv.get.bind(world.kv);
    world.loseLedger();
    world.kv.get = async (key) => (key === MONTH ? null : read(key));
    await world.live(2 * HOUR_MS);
    expect(world.status().editions[0]).toMatchObject({
      state: 'degraded',
      reason: expect.stringContaining('items published since 2026-11-01 00:00 UTC may be missing'),
    });
  });

  it.each([
    ['for a while', 5 * MINUTE_MS],
    ['for ever', Number.POSITIVE_INFINITY],
  ])('may be an item in an older state than its month tells, %s: the newer state counts', async (_, forMs) => {
    const world = await smallWorld();
    const before = world.item('en/1001-2026');
    if (before === undefined) throw new Error('expected an item');
    const { item } = before;
    const older = { ...before, item: { ...item, title: CHEESE.title, modifiedMs: item.publishedMs }, revisions: [] };
    const untilMs = world.nowMs + forMs;
    const read = world.kv.get.bind(world.kv);
    world.kv.get = async (key) =>
      key === 'item/en/1001-2026' && world.nowMs < untilMs ? JSON.stringify(older) : read(key);
    world.loseLedger();
    await world.live(HOUR_MS);
    expect(world.item('en/1001-2026')?.item).toEqual(item);
    expectOneTruth(world);
  });

  it('may be a month in an older state, which is not taken for the newest', async () => {
    const world = await worldOverMonths();
    const newest = world.kv.newest(MONTH)?.value ?? '';
    const older = JSON.stringify({ ...JSON.parse(newest), version: 'old.1', items: [] });
    const untilMs = world.nowMs + 5 * MINUTE_MS;
    const read = world.kv.get.bind(world.kv);
    world.kv.get = async (key) => (key === MONTH && world.nowMs < untilMs ? older : read(key));
    world.loseLedger();
    await world.live(HOUR_MS);
    expect(world.item('en/1003-2026')).toBeDefined();
    expectOneTruth(world);
  });
});

describe('a document that is malformed', () => {
  type Spoil = (document: Record<string, unknown>) => unknown;
  const without =
    (field: string): Spoil =>
    ({ [field]: _, ...rest }) =>
      rest;

  /** Puts `item/en/1001-2026` and its state in the month into KV as `spoil` makes them, and loses the ledger. */
  async function spoiled(spoilItem: Spoil, spoilState: Spoil) {
    const world = await smallWorld();
    const others = world.items().flatMap(({ item }) => (item.key === 'en/1001-2026' ? [] : item.key));
    const document = JSON.parse(world.kv.newest('item/en/1001-2026')?.value ?? '{}');
    const month = JSON.parse(world.kv.newest(MONTH)?.value ?? '{}');
    const items = month.items.map((item: { key: string }) =>
      item.key === 'en/1001-2026' ? spoilState({ ...item }) : item,
    );
    await world.kv.put('item/en/1001-2026', JSON.stringify(spoilItem(document)));
    await world.kv.put(MONTH, JSON.stringify({ ...month, items }));
    world.loseLedger();
    world.takeRequests();
    return { world, others };
  }

  const keep: Spoil = (document) => document;
  const MALFORMED: readonly (readonly [string, Spoil, Spoil])[] = [
    ['an item of another schema', (document) => ({ ...document, schema: 2 }), keep],
    ['an item without revisions', without('revisions'), keep],
    [
      'an item whose item lacks paragraphs',
      ({ item, ...rest }) => ({ ...rest, item: { ...Object(item), paragraphs: undefined } }),
      keep,
    ],
    ['a state without paragraphs', keep, without('paragraphs')],
    ['a state with a time that is none', keep, (state) => ({ ...state, publishedMs: 1e300 })],
    ['a state without a key', keep, without('key')],
    ['a state that is null', keep, () => null],
    ['both', without('item'), without('paragraphs')],
  ];

  it.each(MALFORMED)('is told and passed over, and stops nothing: %s', async (_, spoilItem, spoilState) => {
    const { world, others } = await spoiled(spoilItem, spoilState);
    await world.live(6 * HOUR_MS);
    expect(logged(world, 'restore-failed')).toEqual([]);
    expect(logged(world, 'restore-skipped').map(({ key }) => key)).not.toEqual([]);
    expect(world.takeRequests().length).toBeGreaterThan(2);
    expect(world.items().map(({ item }) => item.key)).toEqual(expect.arrayContaining(others));
  });

  it.each(MALFORMED.slice(0, 4))('is made good by the other of the two: %s', async (_, spoilItem, spoilState) => {
    const { world } = await spoiled(spoilItem, spoilState);
    await world.live(HOUR_MS);
    expect(world.item('en/1001-2026')?.item).toMatchObject({ title: BUTTER, publishedMs: CHEESE.publishedMs });
    expectOneTruth(world);
  });

  it.each([
    ['manifest', '{'],
    ['manifest', '{"schema":1,"months":"2026-11","editions":{}}'],
    [MONTH, '{"schema":1,"items":{}}'],
    [MONTH, 'null'],
  ])('is made anew from what else is known, or from the site: %s %s', async (key, value) => {
    const world = await smallWorld();
    const before = titles(world);
    await world.kv.put(key, value);
    world.loseLedger();
    await world.live(2 * HOUR_MS);
    expect(logged(world, 'restore-skipped')).toEqual([expect.objectContaining({ key })]);
    expect(titles(world)).toEqual(before);
    expectOneTruth(world);
  });
});

describe('a first Monitor over an empty KV', () => {
  it('takes the ledger for a first one after a few reads', async () => {
    const world = new World({ content: newsOf([report('cheese', 1001, START_MS - HOUR_MS)]), editions: ['en'] });
    await world.run();
    expect(world.kv.gets).toBeLessThan(6);
    expect(world.feedKeys()).toEqual(['en/1001-2026']);
  });
});
