import { describe, expect, it } from 'vitest';
import type { ItemDocument } from '../../src/publish/model.ts';
import { sampleContent } from '../site/sample.ts';
import { DAY_MS, feedIds, HOUR_MS, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, newsOf, report } from './news.ts';

function identityOf({ item, revisions, aliases }: ItemDocument) {
  const { key, publishedMs, publishedFrom, firstSeenMs, story, title, paragraphs } = item;
  return { key, publishedMs, publishedFrom, firstSeenMs, story, title, paragraphs, revisions, aliases };
}

/** Two editions with items, an edited one, a copy under another number, and an item of an earlier day. */
async function worldWithHistory(): Promise<World> {
  const content = sampleContent(START_MS);
  const cheese = report('cheese', 1001, START_MS - 2 * HOUR_MS);
  const world = new World({
    content: { ...newsOf([cheese]), en: [...content.en, cheese], de: content.de },
    editions: ['en', 'de'],
  });
  await world.run();
  world.nowMs += HOUR_MS / 2;
  world.change(
    { op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' },
    { op: 'duplicate', edition: 'en', number: 1001, as: 2002, section: 'society' },
  );
  await world.run();
  await world.live(3 * DAY_MS);
  return world;
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
    // No news for three days, but pages that read well.
    expect(world.status().editions.map(({ state }) => state)).toEqual(['quiet', 'quiet']);
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

  it('is not misled by a manifest that KV says is missing', async () => {
    const world = await worldWithHistory();
    const before = world.items().map(identityOf);
    world.loseLedger();
    const read = world.kv.get.bind(world.kv);
    world.kv.get = async (key) => (key === 'manifest' ? null : read(key));
    await world.live(HOUR_MS);
    expect(world.items().map(identityOf)).toEqual(before);
  });

  it('passes over what cannot be read, and is not stopped by it', async () => {
    const world = await worldWithHistory();
    const [first] = world.items();
    if (first === undefined) throw new Error('expected an item');
    await world.kv.put(`item/${first.item.key}`, '{"schema":2}');
    world.loseLedger();
    await world.live(HOUR_MS);
    expect(world.item(first.item.key)?.item).toMatchObject({
      title: first.item.title,
      firstSeenMs: first.item.firstSeenMs,
    });
    expect(world.log.some(({ event, key }) => event === 'restore-skipped' && key === `item/${first.item.key}`)).toBe(
      true,
    );
  });

  it('goes on from there: new items come, edits of old ones are revisions, versions do not repeat', async () => {
    const world = await worldWithHistory();
    const manifest = world.kv.newest('manifest')?.value;
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
    expect(edited?.revisions.map(({ title }) => title)).toContain('Belarusian butter exports to Kazakhstan double');
    expect(world.kv.newest('manifest')?.value).not.toBe(manifest);
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
});

describe('a first Monitor over an empty KV', () => {
  it('takes the ledger for a first one after a few reads', async () => {
    const world = new World({ content: newsOf([report('cheese', 1001, START_MS - HOUR_MS)]), editions: ['en'] });
    await world.run();
    expect(world.kv.gets).toBeLessThan(6);
    expect(world.feedKeys()).toEqual(['en/1001-2026']);
  });
});
