import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FEED_FORMATS } from '../../src/feeds/view.ts';
import { bumpPublicationEpoch } from '../../src/publish/epoch.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { KEPT_MS } from '../../src/web/kept-reads.ts';
import { clientOf, DAY_MS, item, monthOf, NOW_MS, ORIGIN, type Site, siteOf } from './support.ts';

const ITEMS = [item('de', 1), item('en', 2), item('ru', 3, { grade: 'partial' }), item('de', 900), item('de', 1800)];
const VIEWS = ['/feed.', '/de/feed.', '/feed.q', '/archive/2026-11.'];
const addressOf = (view: string, format: string) =>
  view === '/feed.q' ? `/feed.${format}?q=report&include=partial` : `${view}${format}`;
const ADDRESSES = VIEWS.flatMap((view) => FEED_FORMATS.map((format) => addressOf(view, format)));
const MEDIA_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json',
};

beforeEach(() => bumpPublicationEpoch());
afterEach(() => vi.restoreAllMocks());

const etagOf = (response: Response) => response.headers.get('ETag') ?? '';

describe.each(ADDRESSES)('%s', (address) => {
  test('is a feed that caches, browsers and readers may use', async () => {
    const get = clientOf(await siteOf(ITEMS));
    const response = await get(address);
    expect(response.status).toBe(200);
    const { headers } = response;
    const format = FEED_FORMATS.find((name) => address.includes(`.${name}`)) ?? 'rss';
    expect(headers.get('Content-Type')).toBe(MEDIA_TYPES[format]);
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{24}"$/);
    expect(headers.get('Last-Modified')).toMatch(/ GMT$/);
    expect(headers.get('Cache-Control')).toMatch(
      /^public, max-age=300, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    );
    expect(headers.get('Vary')).toBe('Accept-Encoding');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('ETag');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Link')).toContain(`<${ORIGIN}${address}>; rel="self"`);
    expect(await response.text()).toContain('report 1');
  });

  test('answers 304 with the headers of the 200 and nothing else, also to HEAD', async () => {
    const get = clientOf(await siteOf(ITEMS));
    const whole = await get(address);
    for (const method of ['GET', 'HEAD']) {
      const response = await get(address, { 'If-None-Match': `"other", W/${etagOf(whole)}` }, method);
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
      for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Vary', 'Link', 'Access-Control-Allow-Origin']) {
        expect(response.headers.get(name), name).toBe(whole.headers.get(name));
      }
      expect(response.headers.get('Content-Type')).toBeNull();
    }
    const since = whole.headers.get('Last-Modified') ?? '';
    expect((await get(address, { 'If-Modified-Since': since })).status).toBe(304);
    expect((await get(address, { 'If-None-Match': '"other"', 'If-Modified-Since': since })).status).toBe(200);
  });

  test('has the same bytes and validators on another machine, at another time', async () => {
    const here = await clientOf(await siteOf(ITEMS))(address);
    bumpPublicationEpoch();
    const there = await clientOf(await siteOf(ITEMS), { clock: { nowMs: NOW_MS + 40 * DAY_MS } })(address);
    expect(etagOf(there)).toBe(etagOf(here));
    expect(there.headers.get('Last-Modified')).toBe(here.headers.get('Last-Modified'));
    expect(await there.text()).toBe(await here.text());
  });

  test('HEAD has the headers of GET and no body', async () => {
    const get = clientOf(await siteOf(ITEMS));
    const head = await get(address, {}, 'HEAD');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries((await get(address)).headers));
    expect(await head.text()).toBe('');
  });

  test('is compressed under a tag of its own for those who take gzip', async () => {
    const get = clientOf(await siteOf(ITEMS));
    const plain = await get(address, { 'Accept-Encoding': 'gzip;q=0, br' });
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    const packed = await get(address, { 'Accept-Encoding': 'br, gzip' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(etagOf(packed)).toBe(`${etagOf(plain).slice(0, -1)}-gzip"`);
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
    for (const tag of [etagOf(plain), etagOf(packed)]) {
      const again = await get(address, { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
      expect([again.status, etagOf(again)]).toEqual([304, etagOf(packed)]);
    }
  });
});

describe('what a 304 costs', () => {
  test('a rendered feed: its state, never its body', async () => {
    const site = await siteOf(ITEMS);
    const tag = etagOf(await clientOf(site)('/feed.rss'));
    bumpPublicationEpoch();
    site.reads.length = 0;
    expect((await clientOf(site)('/feed.rss', { 'If-None-Match': tag })).status).toBe(304);
    expect(site.reads).toEqual(['state/all.rss']);
  });

  test('a view made on request: the manifest, no items', async () => {
    const site = await siteOf(ITEMS);
    const tag = etagOf(await clientOf(site)('/feed.rss?q=report'));
    site.reads.length = 0;
    expect((await clientOf(site)('/feed.rss?q=report', { 'If-None-Match': tag })).status).toBe(304);
    expect(site.reads).toEqual(['manifest']);
  });

  test('within a few seconds nothing is read again', async () => {
    const site = await siteOf(ITEMS);
    const clock = { nowMs: NOW_MS };
    const get = clientOf(site, { clock });
    await get('/feed.rss');
    site.reads.length = 0;
    clock.nowMs += KEPT_MS - 1;
    await get('/feed.rss');
    expect(site.reads).toEqual([]);
    clock.nowMs += 1;
    await get('/feed.rss');
    expect(site.reads).toEqual(['state/all.rss']);
  });
});

describe('a publication', () => {
  test('shows at once in the isolate that made it, with other validators', async () => {
    const site = await siteOf(ITEMS);
    const get = clientOf(site);
    for (const address of ['/feed.rss', '/feed.rss?q=report']) {
      const before = await get(address);
      await site.publish([item('zh', 7, { title: 'Fresh news', modifiedMs: NOW_MS }), ...ITEMS]);
      bumpPublicationEpoch();
      const after = await get(address, { 'If-None-Match': etagOf(before) });
      expect(after.status).toBe(200);
      expect(await after.text()).toContain('Fresh news');
      await site.publish(ITEMS);
      bumpPublicationEpoch();
    }
  });

  test('of another edition leaves the validators of a view alone', async () => {
    const site = await siteOf(ITEMS);
    const get = clientOf(site);
    const tag = etagOf(await get('/de/feed.rss?q=report'));
    await site.publish([item('zh', 7), ...ITEMS]);
    bumpPublicationEpoch();
    expect((await get('/de/feed.rss?q=report', { 'If-None-Match': tag })).status).toBe(304);
  });

  test('of another edition that begins a month changes the archive a view leads to, and its tag', async () => {
    const site = await siteOf([item('de', 1), item('de', 900)]);
    const get = clientOf(site);
    const before = await get('/de/feed.json?q=report');
    expect(await before.json()).toMatchObject({ next_url: `${ORIGIN}/de/archive/2026-10.json?q=report` });
    await site.publish([item('zh', 7, { publishedMs: NOW_MS + 20 * DAY_MS }), item('de', 1), item('de', 900)]);
    bumpPublicationEpoch();
    const after = await get('/de/feed.json?q=report', { 'If-None-Match': etagOf(before) });
    expect(await after.json()).toMatchObject({ next_url: `${ORIGIN}/de/archive/2026-11.json?q=report` });
  });

  test('that storage shows in part does not pass for the whole', async () => {
    const site = await siteOf(ITEMS);
    const old = await site.readModel.month('2026-11');
    await site.publish([item('de', 7, { title: 'Fresh news' }), ...ITEMS]);
    let isLagging = true;
    const lagging = {
      readModel: { ...site.readModel, month: async (month: string) => (isLagging ? old : site.readModel.month(month)) },
    };
    const clock = { nowMs: NOW_MS };
    const get = clientOf(lagging, { clock });
    const early = await get('/feed.rss?q=report');
    expect(await early.text()).not.toContain('Fresh news');
    expect(early.headers.get('Cache-Control')).toBe('public, max-age=30');
    isLagging = false;
    clock.nowMs += KEPT_MS;
    const late = await get('/feed.rss?q=report', { 'If-None-Match': etagOf(early) });
    expect(late.status).toBe(200);
    expect(await late.text()).toContain('Fresh news');
    const since = early.headers.get('Last-Modified') ?? '';
    expect((await get('/feed.rss?q=report', { 'If-Modified-Since': since })).status).toBe(200);
  });
});

describe('when things are wrong', () => {
  test('before the first run every feed is empty and valid', async () => {
    const get = clientOf(await siteOf([]));
    for (const address of ['/feed.rss', '/feed.atom', '/feed.json', '/de/feed.rss', '/feed.json?q=x&view=stories']) {
      const response = await get(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=30');
      expect(response.headers.get('Last-Modified')).toBe('Thu, 01 Jan 2026 00:00:00 GMT');
      expect((await get(address, { 'If-None-Match': etagOf(response) })).status).toBe(304);
    }
    expect(await (await get('/feed.json')).json()).toMatchObject({ items: [] });
  });

  test('the last good bytes are served while storage fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const site = await siteOf(ITEMS);
    const clock = { nowMs: NOW_MS };
    const get = clientOf(site, { clock });
    for (const address of ['/feed.rss', '/feed.json?q=report', '/archive/2026-10.atom']) {
      const good = await get(address);
      clock.nowMs += 60_000;
      site.breakDown();
      const response = await get(address);
      expect(response.status).toBe(200);
      expect(etagOf(response)).toBe(etagOf(good));
      expect(await response.text()).toBe(await good.text());
      site.repair();
    }
  });

  test('without any copy the answer is a 503 problem that is not kept and tells nothing of the inside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const site = await siteOf(ITEMS);
    site.breakDown();
    const response = await clientOf(site)('/feed.rss');
    expect(response.status).toBe(503);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await response.text()).not.toContain('secret');
  });

  test('a bad value is a 400 problem that names parameter, value and what is allowed', async () => {
    const response = await clientOf(await siteOf(ITEMS))('/de/feed.json?limit=201&view=table');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      status: 400,
      title: 'Bad Request',
      detail: expect.stringContaining('limit: "201"'),
      parameters: [
        { parameter: 'limit', value: '201', allowed: 'a whole number from 1 to 200' },
        { parameter: 'view', value: 'table', allowed: 'items or stories' },
      ],
    });
  });
});

describe('views', () => {
  const titles = async (response: Response) => {
    const feed: { items: readonly { title: string }[]; feed_url: string; next_url?: string } = await response.json();
    return feed.items.map(({ title }) => title.match(/report (\d+)/)?.[1]);
  };

  test.each([
    ['/feed.json', ['1', '2', '900', '1800']],
    ['/feed.json?include=partial', ['1', '2', '3', '900', '1800']],
    ['/en/feed.json', ['2']],
    ['/feed.json?lang=en,ru&include=partial', ['2', '3']],
    ['/feed.json?limit=2', ['1', '2']],
    ['/feed.json?since=2026-11-01', ['1', '2']],
    ['/feed.json?q=REP%C3%96RT%20900', ['900']],
    ['/feed.json?section=sport', []],
    ['/feed.json?since=2026-01-01&lang=de,en&q=report&limit=3', ['1', '2', '900']],
  ])('%s', async (address, expected) => {
    expect(await titles(await clientOf(await siteOf(ITEMS))(address))).toEqual(expected);
  });

  test.each(['/feed.json', '/feed.json?view=stories', '/de/feed.json?q=report&limit=2'])(
    '%s leads to a page with the same entries',
    async (address) => {
      const told = { story: 's', title: 'Told twice, report 5' };
      const get = clientOf(await siteOf([...ITEMS, item('de', 5, told), item('en', 6, told)]));
      const response = await get(address);
      const home = response.headers.get('Link')?.match(/<([^>]+)>; rel="alternate"/)?.[1] ?? '';
      const feed: { items: unknown[]; home_page_url: string } = await response.json();
      expect(feed.home_page_url).toBe(home);
      const page = await (await get(home.slice(ORIGIN.length))).text();
      expect(page.match(/<article/g)).toHaveLength(feed.items.length);
    },
  );

  test('a view filled by the newest months reads no older one', async () => {
    const site = await siteOf(ITEMS);
    await clientOf(site)('/feed.json?limit=2');
    expect(site.reads.filter((what) => what.startsWith('month/'))).toEqual(['month/2026-11']);
  });

  test('a search without a match reads six months, the newest, and leads on to the others', async () => {
    const monthly = Array.from({ length: 9 }, (_, month) =>
      item('ru', month, { publishedMs: Date.UTC(2026, month, 5) }),
    );
    const site = await siteOf(monthly);
    const feed = await clientOf(site)('/feed.json?q=potash');
    expect(site.reads.filter((what) => what.startsWith('month/'))).toEqual(
      ['09', '08', '07', '06', '05', '04'].map((month) => `month/2026-${month}`),
    );
    expect(await feed.json()).toMatchObject({ items: [], next_url: `${ORIGIN}/archive/2026-08.json?q=potash` });
  });

  test('one feed under every spelling of its query', async () => {
    const get = clientOf(await siteOf(ITEMS));
    const first = await get('/feed.json?lang=de&q=report&limit=50&utm_source=x');
    const second = await get('/de/feed.json?q=report');
    expect(etagOf(first)).toBe(etagOf(second));
    expect(await first.text()).toBe(await second.text());
  });

  test('another origin has other links and another tag', async () => {
    const site = await siteOf(ITEMS);
    const plain = await clientOf(site)('/feed.rss');
    const configured = await clientOf(site, { config: { publicUrl: 'https://news.example' } })('/feed.rss');
    expect(await configured.text()).toContain('https://news.example/feed.rss');
    expect(etagOf(configured)).not.toBe(etagOf(plain));
  });
});

describe('archives', () => {
  test('of a past month are immutable once storage has settled', async () => {
    const site = await siteOf(ITEMS);
    const cacheAt = async (nowMs: number) =>
      (await clientOf(site, { clock: { nowMs } })('/archive/2026-10.rss')).headers.get('Cache-Control');
    const november = Date.UTC(2026, 10, 1);
    expect(await cacheAt(november + DAY_MS - 1)).toContain('max-age=300');
    expect(await cacheAt(november + DAY_MS)).toBe('public, max-age=31536000, immutable');
  });

  test('of the newest month are not, however long ago it was', async () => {
    const response = await clientOf(await siteOf(ITEMS), { clock: { nowMs: NOW_MS + 400 * DAY_MS } })(
      '/archive/2026-11.rss',
    );
    expect(response.headers.get('Cache-Control')).toContain('max-age=300');
  });

  test('keep their validators when something new is published', async () => {
    const site = await siteOf(ITEMS);
    const get = clientOf(site);
    const tag = etagOf(await get('/archive/2026-10.json'));
    await site.publish([item('de', 7), ...ITEMS]);
    bumpPublicationEpoch();
    expect((await get('/archive/2026-10.json', { 'If-None-Match': tag })).status).toBe(304);
  });

  const Page = z.object({
    items: z.array(z.object({ id: z.string() })),
    next_url: z.string().optional(),
  });

  /** Ids on the way from a feed back through its archives. */
  async function walk(site: Site, address: string) {
    const get = clientOf(site);
    const seen = new Set<string>();
    const pages: string[] = [];
    for (let next: string | undefined = address; next !== undefined; ) {
      pages.push(next);
      const page = Page.parse(await (await get(next)).json());
      for (const { id } of page.items) seen.add(id);
      next = page.next_url?.slice(ORIGIN.length);
    }
    return { seen, pages };
  }

  /** Over more months than one request reads. */
  const day = fc.integer({ min: 0, max: 240 });
  const history = fc.array(
    fc.record({
      publishedDay: day,
      recordedAfter: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
      correctedAfter: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      story: fc.integer({ min: 0, max: 20 }),
      isHit: fc.boolean(),
    }),
    { minLength: 1, maxLength: 60 },
  );
  const queries = fc.record({
    limit: fc.integer({ min: 1, max: 12 }),
    view: fc.constantFrom('items', 'stories'),
    q: fc.constantFrom(undefined, 'potash'),
    sinceDay: fc.option(day, { nil: undefined }),
  });

  test('lead to everything from the subscription document, whenever it was recorded and corrected', async () => {
    const startMs = Date.UTC(2026, 2, 20);
    await fc.assert(
      fc.asyncProperty(history, queries, async (entries, { limit, view, q, sinceDay }) => {
        bumpPublicationEpoch();
        const recorded = entries.map((entry, number) => {
          const publishedMs = startMs + entry.publishedDay * DAY_MS;
          const recordedMs = publishedMs + entry.recordedAfter * DAY_MS;
          const first = item('ru', number, {
            publishedMs,
            firstSeenMs: recordedMs,
            story: `s${entry.story}`,
            tags: entry.isHit ? ['potash'] : [],
          });
          const correctedMs = entry.correctedAfter && recordedMs + entry.correctedAfter * DAY_MS;
          const states = [{ atMs: recordedMs, state: first }];
          if (correctedMs) states.push({ atMs: correctedMs, state: { ...first, modifiedMs: correctedMs } });
          return { first, states };
        });
        const site = await siteOf([]);
        const states = recorded.flatMap((one) => one.states).toSorted((a, b) => b.atMs - a.atMs);
        const byMonth = Map.groupBy(states, ({ atMs }) => monthOf(atMs));
        await site.publishMonths(
          new Map(Array.from(byMonth, ([month, members]) => [month, members.map(({ state }) => state)])),
        );
        const sinceMs = sinceDay === undefined ? 0 : startMs + sinceDay * DAY_MS;
        const items = recorded.map(({ first }) => first);
        const isHit = (one: PublishedItem) => q === undefined || one.tags.includes(q);
        const wanted =
          view === 'items'
            ? items.filter((one) => isHit(one) && one.publishedMs >= sinceMs).map(({ key }) => key)
            : Array.from(Map.groupBy(items, ({ story }) => `story/${story}`))
                .filter(([, told]) => told.some(isHit) && told.every((one) => one.publishedMs >= sinceMs))
                .map(([id]) => id);
        const query = new URLSearchParams({
          limit: String(limit),
          view,
          ...(q && { q }),
          ...(sinceDay !== undefined && { since: new Date(sinceMs).toISOString() }),
        });
        const { seen } = await walk(site, `/feed.json?${query}`);
        expect([...seen]).toEqual(expect.arrayContaining(wanted.map((name) => `tag:belta.by,2026:${name}`)));
        if (view === 'items') expect(seen.size).toBe(wanted.length);
      }),
      { numRuns: 60 },
    );
  });

  test('begin with the month before while the feed shows all of the newest', async () => {
    const { pages } = await walk(await siteOf(ITEMS), '/feed.json');
    expect(pages).toEqual(['/feed.json', '/archive/2026-10.json', '/archive/2026-09.json']);
  });

  test.each([
    '/archive/2026-13.rss',
    '/archive/2026-1.rss',
    '/archive/2019-01.rss',
    '/archive/x',
    '/de/archive/2026-10.txt',
  ])('%s is a 404 problem', async (address) => {
    const response = await clientOf(await siteOf(ITEMS))(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});
