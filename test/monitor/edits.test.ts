import { describe, expect, it } from 'vitest';
import type { SiteArticle } from '../site/model.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, keyOf, newsOf, REPORTS, report } from './news.ts';

const PUBLISHED_MS = START_MS - 40 * MINUTE_MS;
const CHEESE = report('cheese', 1001, PUBLISHED_MS);
const KEY = keyOf(CHEESE);

async function worldWith(...articles: readonly SiteArticle[]): Promise<World> {
  const world = new World({ content: newsOf(articles), editions: ['en'] });
  await world.run();
  return world;
}

function itemOf(world: World, key = KEY) {
  const document = world.item(key);
  if (document === undefined) throw new Error(`expected an item ${key}`);
  return document;
}

/** What readers see of the item in the JSON feed. */
function entryOf(world: World, key = KEY): string {
  const feed: { items: { id: string }[] } = JSON.parse(world.kv.newest('feed/en.json')?.value ?? '{"items":[]}');
  return JSON.stringify(feed.items.find(({ id }) => id.endsWith(key)) ?? null);
}

describe('a page that holds something else in place of its text', () => {
  const placeholder = ['The details are on their way to you, stay with us.'];

  it('leaves text, grade and feed as they are, and is read again soon', async () => {
    const world = await worldWith(CHEESE);
    const before = itemOf(world).item;
    world.change({ op: 'edit', edition: 'en', number: 1001, paragraphs: placeholder });
    await world.live(70 * MINUTE_MS);
    world.change({ op: 'edit', edition: 'en', number: 1001, paragraphs: [...CHEESE.paragraphs] });
    expect(itemOf(world).item.paragraphs).toEqual(before.paragraphs);
    await world.live(HOUR_MS);
    expect(itemOf(world).item).toMatchObject({ paragraphs: before.paragraphs, grade: 'core' });
    expect(world.feedKeys()).toEqual([KEY]);
  });

  it('from the first, under a headline that names no country, is read again soon for the text that follows', async () => {
    const headline = { title: 'Cheese and butter exports double', summary: 'Dairies opened a trading house abroad.' };
    const world = await worldWith({ ...CHEESE, ...headline, paragraphs: placeholder });
    expect(world.item(KEY)).toBeUndefined();
    world.nowMs += 5 * MINUTE_MS;
    world.change({ op: 'edit', edition: 'en', number: 1001, paragraphs: [...CHEESE.paragraphs] });
    await world.live(15 * MINUTE_MS);
    expect(world.feedKeys()).toEqual([KEY]);
  });

  it('is believed when it still says so some time later', async () => {
    const world = await worldWith(CHEESE);
    world.change({ op: 'edit', edition: 'en', number: 1001, paragraphs: placeholder });
    await world.live(3 * HOUR_MS);
    expect(itemOf(world).item.paragraphs.join(' ')).toContain('on their way');
  });
});

describe('an edited headline', () => {
  it('is a revision of the same item, with the page read again at once', async () => {
    const world = await worldWith(CHEESE);
    const before = itemOf(world);
    world.nowMs += 15 * MINUTE_MS;
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    await world.run();
    const after = itemOf(world);
    expect(after.item).toMatchObject({
      key: KEY,
      title: 'Belarusian butter exports to Kazakhstan double',
      publishedMs: before.item.publishedMs,
      firstSeenMs: before.item.firstSeenMs,
    });
    expect(after.item.modifiedMs).toBeGreaterThan(before.item.modifiedMs);
    expect(after.revisions).toMatchObject([{ title: REPORTS.cheese.title, changed: ['title'] }]);
    expect(world.feedKeys()).toEqual([KEY]);
    expect(entryOf(world)).toContain('butter exports');
  });

  it('is seen even where the page answers that it did not change', async () => {
    const world = await worldWith(CHEESE);
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    // Validators that did not follow the edit: whoever asks conditionally is told that nothing changed.
    world.setFaults();
    world.ledger.all(`UPDATE validator SET etag = '*', last_modified = NULL WHERE url LIKE '%/view/%'`);
    await world.run();
    expect(itemOf(world).item.title).toBe('Belarusian butter exports to Kazakhstan double');
  });

  it('with another slug keeps the old address as an alias', async () => {
    const world = await worldWith(CHEESE);
    const oldUrl = itemOf(world).item.url;
    world.change({
      op: 'edit',
      edition: 'en',
      number: 1001,
      slug: 'butter',
      title: 'Butter for Kazakhstan from Belarus',
    });
    await world.run();
    const { item, revisions } = itemOf(world);
    expect(item.url).toContain('butter-1001');
    expect(item.urls).toEqual([item.url, oldUrl]);
    expect(revisions[0]?.changed).toEqual(['title', 'url']);
    expect(world.items()).toHaveLength(1);
  });
});

describe('an edited text', () => {
  it('is found by reading again at growing intervals, conditionally, and no more after two days', async () => {
    const world = await worldWith(CHEESE);
    world.takeRequests();
    world.nowMs += 20 * MINUTE_MS;
    const paragraphs = [...REPORTS.cheese.paragraphs, 'The embassy later added figures for November.'];
    world.change({ op: 'edit', edition: 'en', number: 1001, paragraphs });
    await world.runUntil(START_MS + 4 * DAY_MS);
    const reads = world.takeRequests().filter(({ path }) => path.includes('1001'));
    expect(reads.map(({ atMs }) => Math.round((atMs - START_MS) / HOUR_MS))).toEqual([1, 4, 12, 24, 44]);
    expect(reads.every(({ ifNoneMatch, ifModifiedSince }) => ifNoneMatch ?? ifModifiedSince)).toBe(true);
    const { item, revisions } = itemOf(world);
    expect(item.paragraphs.at(-1)).toBe('The embassy later added figures for November.');
    expect(revisions).toMatchObject([{ changed: ['body'] }]);
    expect(entryOf(world)).toContain('figures for November');
    expect(world.status().editions[0]?.waiting).toBe(0);
  });

  it('that is one line of something else, under a new headline, does not replace the text', async () => {
    const world = await worldWith(CHEESE);
    world.nowMs += HOUR_MS;
    world.change({
      op: 'edit',
      edition: 'en',
      number: 1001,
      title: `${REPORTS.cheese.title}: details`,
      paragraphs: ['We are still writing this one. Please come back later.'],
    });
    await world.run();
    expect(itemOf(world).item.title).toBe(`${REPORTS.cheese.title}: details`);
    expect(itemOf(world).item.paragraphs).not.toContain('We are still writing this one. Please come back later.');
    expect(entryOf(world)).not.toContain('still writing');
  });

  it('that takes the item off topic takes it out of the feed, says why, and lets it come back', async () => {
    const world = await worldWith(CHEESE);
    const titles = { on: REPORTS.cheese.title, off: 'Dairies count the harvest of the year' };
    const edit = (title: string, summary: string, paragraphs: readonly string[]) =>
      world.change({ op: 'edit', edition: 'en', number: 1001, title, summary, paragraphs: [...paragraphs] });
    world.nowMs += HOUR_MS;
    edit(titles.off, 'Milk in all regions.', [
      'Dairies in Brest Region processed more milk than a year ago, the ministry told.',
    ]);
    await world.run();
    expect(world.feedKeys()).toEqual([]);
    const off = itemOf(world);
    expect(off.item.grade).toBe('none');
    expect(off.revisions.at(-1)?.changed).toContain('grade');
    expect(off.revisions.at(-1)?.reason).toMatch(/^judged none instead of core/);
    expect(world.kv.newest('month/2026-11')?.value).toContain('"grade":"none"');
    world.nowMs += HOUR_MS;
    edit(titles.on, REPORTS.cheese.summary, REPORTS.cheese.paragraphs);
    await world.run();
    expect(world.feedKeys()).toEqual([KEY]);
    expect(itemOf(world).item.publishedMs).toBe(off.item.publishedMs);
    expect(itemOf(world).revisions.at(-1)?.reason).toMatch(/^judged core instead of none/);
  });
});

describe('an article that is gone', () => {
  it('keeps its place, marked as withdrawn, after a second 404', async () => {
    const world = await worldWith(CHEESE);
    world.nowMs += 30 * MINUTE_MS;
    world.change({ op: 'remove', edition: 'en', number: 1001 });
    await world.runUntil(START_MS + HOUR_MS + MINUTE_MS);
    expect(itemOf(world).item.withdrawnMs).toBeUndefined();
    await world.runUntil(START_MS + 2 * HOUR_MS);
    const { item, revisions } = itemOf(world);
    expect(item.withdrawnMs).toBeGreaterThan(START_MS + HOUR_MS);
    expect(item.paragraphs).toHaveLength(3);
    expect(revisions.at(-1)?.changed).toEqual(['withdrawn']);
    expect(world.feedKeys()).toEqual([KEY]);
    await world.runUntil(START_MS + 4 * DAY_MS);
    expect(world.takeRequests().filter(({ path }) => path.includes('1001')).length).toBeLessThan(15);
    expect(world.ledger.all('SELECT target FROM unit')).toEqual([]);
  });

  it('from first sight is told by its headline, and changes once when it is marked', async () => {
    const world = new World({
      content: newsOf([CHEESE]),
      editions: ['en'],
      faults: [{ path: '1001', fault: { kind: 'status', status: 404 } }],
    });
    await world.run();
    await world.runUntil(START_MS + 5 * HOUR_MS);
    const { item } = itemOf(world);
    expect(item).toMatchObject({ grade: 'core', paragraphs: [], withdrawnMs: item.modifiedMs });
    await world.runUntil(START_MS + 4 * DAY_MS);
    expect(itemOf(world).item).toEqual(item);
  });

  it('loses the mark when it comes back, even as it was', async () => {
    const world = await worldWith(CHEESE);
    world.setFaults({ path: '1001', fault: { kind: 'status', status: 410 } });
    await world.runUntil(START_MS + 2 * HOUR_MS);
    expect(itemOf(world).item.withdrawnMs).toBeDefined();
    world.setFaults();
    await world.runUntil(START_MS + 13 * HOUR_MS);
    expect(itemOf(world).item.withdrawnMs).toBeUndefined();
    expect(itemOf(world).revisions.map(({ changed }) => changed)).toEqual([['withdrawn'], ['withdrawn']]);
  });

  it('is not withdrawn by one 404 among other failures', async () => {
    const world = await worldWith(CHEESE);
    world.setFaults(
      { path: '1001', times: 1, fault: { kind: 'status', status: 500 } },
      { path: '1001', times: 2, fault: { kind: 'status', status: 404 } },
    );
    await world.runUntil(START_MS + 2 * DAY_MS);
    expect(itemOf(world).item.withdrawnMs).toBeUndefined();
    expect(itemOf(world).revisions).toEqual([]);
  });
});

describe('one story of one edition under two numbers', () => {
  const flash: SiteArticle = (({ summary: _, ...rest }) => ({
    ...rest,
    number: 1000,
    publishedMs: PUBLISHED_MS - 20 * MINUTE_MS,
    paragraphs: REPORTS.cheese.paragraphs.slice(0, 1),
  }))(CHEESE);

  it('shows a flash and its full version once, with the full text and the other number as alias', async () => {
    const world = await worldWith(flash);
    expect(world.feedKeys()).toEqual([keyOf(flash)]);
    world.change(appearing(CHEESE));
    await world.run();
    const document = itemOf(world, keyOf(flash));
    expect(world.items()).toHaveLength(1);
    expect(document.aliases).toEqual([KEY]);
    expect(document.item.paragraphs).toHaveLength(3);
    expect(document.item.urls).toHaveLength(2);
    expect(world.feedKeys()).toEqual([keyOf(flash)]);
  });

  it('follows later edits of the fuller text', async () => {
    const world = await worldWith(flash);
    world.change(appearing(CHEESE));
    await world.run();
    world.nowMs += HOUR_MS / 4;
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    await world.run();
    expect(itemOf(world, keyOf(flash)).item.title).toBe('Belarusian butter exports to Kazakhstan double');
    expect(world.items()).toHaveLength(1);
  });

  it('shows the same text in another section once', async () => {
    const world = await worldWith(CHEESE);
    world.change({ op: 'duplicate', edition: 'en', number: 1001, as: 2002, section: 'society' });
    await world.run();
    expect(world.items()).toHaveLength(1);
    expect(itemOf(world).aliases).toEqual(['en/2002-2026']);
    expect(itemOf(world).item.urls.some((url) => url.includes('2002'))).toBe(true);
  });

  it('joins a copy that was published by its headline once its text is there', async () => {
    const world = await worldWith(CHEESE);
    const title = 'Dairies of Belarus grow on the market of Kazakhstan';
    const { summary: _, ...copy } = { ...CHEESE, number: 2002, title, slug: 'dairies' };
    world.change(appearing(copy));
    world.setFaults({ path: '2002', fault: { kind: 'status', status: 500 } });
    await world.request('cron');
    await world.runUntil(world.nowMs + 5 * MINUTE_MS);
    expect(world.feedKeys()).toHaveLength(2);
    world.setFaults();
    await world.runUntil(world.nowMs + HOUR_MS);
    expect(world.feedKeys()).toEqual([KEY]);
    expect(itemOf(world).aliases).toEqual(['en/2002-2026']);
    expect(itemOf(world, 'en/2002-2026').revisions.at(-1)?.reason).toBe(`same text as ${KEY}`);
  });

  it('parts a report that went out with the text of another one, once it has its own', async () => {
    const doctors = report('doctors', 1002, PUBLISHED_MS + 30 * MINUTE_MS);
    const world = await worldWith(CHEESE);
    world.change(appearing({ ...doctors, paragraphs: CHEESE.paragraphs }));
    await world.live(5 * MINUTE_MS);
    expect(itemOf(world).aliases).toEqual([keyOf(doctors)]);
    world.change({ op: 'edit', edition: 'en', number: 1002, paragraphs: [...doctors.paragraphs] });
    await world.live(5 * HOUR_MS);
    expect(world.feedKeys().toSorted()).toEqual([KEY, keyOf(doctors)].toSorted());
    expect(itemOf(world)).toMatchObject({ aliases: [], item: { title: CHEESE.title } });
    expect(itemOf(world).item.paragraphs.join(' ')).toContain(CHEESE.paragraphs[1]);
    expect(itemOf(world, keyOf(doctors)).item.paragraphs.join(' ')).toContain(doctors.paragraphs[1]);
  });

  it('keeps two different reports apart', async () => {
    const world = await worldWith(
      CHEESE,
      report('tractors', 1002, PUBLISHED_MS),
      report('doctors', 1003, PUBLISHED_MS),
    );
    expect(world.feedKeys()).toHaveLength(3);
    expect(world.items().flatMap(({ aliases }) => aliases)).toEqual([]);
  });
});

describe('the time of publication', () => {
  it('is fixed at first sight', async () => {
    const world = await worldWith(CHEESE);
    world.setFaults({ fault: { kind: 'quirk', quirk: { shiftMs: -3 * HOUR_MS } } });
    world.change({ op: 'edit', edition: 'en', number: 1001, title: 'Belarusian butter exports to Kazakhstan double' });
    await world.run();
    expect(itemOf(world).item).toMatchObject({
      title: 'Belarusian butter exports to Kazakhstan double',
      publishedMs: PUBLISHED_MS,
    });
  });

  it('is never one to come, and says where it is from', async () => {
    const early = report('doctors', 1004, START_MS - 2 * MINUTE_MS);
    const world = new World({
      content: newsOf([early, ...homeNews('en', 3, { newestMs: START_MS - DAY_MS, everyMs: HOUR_MS, firstNumber: 9 })]),
      editions: ['en'],
      faults: [{ fault: { kind: 'quirk', quirk: { shiftMs: 30 * MINUTE_MS } } }],
    });
    await world.run();
    const { item } = itemOf(world, keyOf(early));
    expect(item).toMatchObject({ publishedMs: item.firstSeenMs, publishedFrom: 'first-seen' });
    expect(item.publishedMs).toBeLessThanOrEqual(world.nowMs);
  });
});
