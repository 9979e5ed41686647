import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { bumpPublicationEpoch } from '../../src/publish/epoch.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';
import { createWeb } from '../../src/web/app.ts';
import { cacheTarget } from '../../src/web/gateway.ts';
import { item, monitorOf, NOW_MS, ORIGIN, type Site, siteOf } from './support.ts';

const targetOf = (address: string) => cacheTarget(new URL(address, ORIGIN), EDITIONS);

describe('one cache entry for everything that is the same', () => {
  test.each([
    [
      '/feed.rss',
      ['/feed.rss?utm_source=x', '/feed.rss?fbclid=1&limit=50', '/feed.rss?q=&lang=', '/feed.rss?view=items'],
    ],
    ['/de/feed.atom', ['/feed.atom?lang=de', '/de/feed.atom?lang=en', '/de/feed.atom?foo']],
    ['/feed.json?lang=en,de&q=a', ['/feed.json?q=a&lang=de,en', '/feed.json?lang=de&lang=en&q=%20a&x=y']],
    ['/archive/2026-10.rss', ['/archive/2026-10.rss?x=1', '/%61rchive/2026%2D10.rss']],
    ['/', ['/?view=stories', '/?utm_medium=mail']],
    ['/de?view=items', ['/?lang=de&view=items', '/de?x&view=items', '/%64%65?view=items']],
    ['/items/de/65689-2024', ['/items/de/65689-2024?x=1', '/items/%64e/65689%2D2024']],
    ['/stories/de-1.html', ['/stories/de-1.html?x=1']],
    ['/opml.xml', ['/opml.xml?x=1', '/opml%2exml']],
  ])('%s', (canonical, others) => {
    expect(targetOf(canonical)).toBe(canonical);
    for (const other of others) expect(targetOf(other), other).toBe(canonical);
  });

  test.each([
    '/feed.rss?q=a',
    '/feed.rss?limit=10',
    '/feed.rss?include=partial',
    '/en/feed.rss',
    '/feed.atom',
    '/feed.rss?view=stories',
  ])('%s is an entry of its own', (address) => expect(targetOf(address)).toBe(address));
});

test.each([
  '/status',
  '/health',
  '/runs/r1',
  '/refresh',
  '/nothing',
  '/feed.rss?limit=0',
  '/?view=x',
  '/rss',
  '/fr/feed.rss',
  '/fr',
])('%s is not cached', (address) => expect(targetOf(address)).toBeUndefined());

describe('the way through the gateway', () => {
  const items = [item('de', 1), item('en', 2)];
  let site: Site;
  const context = { waitUntil: () => {}, passThroughOnException: () => {} } as unknown as ExecutionContext;

  beforeEach(async () => {
    bumpPublicationEpoch();
    site = await siteOf(items);
  });
  afterEach(() => vi.restoreAllMocks());

  /** Two isolates, as in production: one runs the gateway, the other the cached entrypoint behind a cache without mercy. */
  function twoIsolates() {
    const deps = () => ({
      readModel: site.readModel,
      monitor: monitorOf(),
      config: { isSample: false, editions: EDITIONS },
      names,
      nowMs: NOW_MS,
    });
    const front = createWeb(deps);
    const back = createWeb(deps);
    const store = new Map<string, Response>();
    const asked: string[] = [];
    const cached = async (request: Request, origin: string) => {
      const url = new URL(request.url);
      const key = [origin, url.pathname, url.search, request.headers.get('Accept-Encoding')].join(' ');
      asked.push(key);
      const kept = store.get(key);
      if (kept) return kept.clone();
      const response = await back.app.fetch(
        new Request(request.url, { headers: { 'Accept-Encoding': request.headers.get('Accept-Encoding') ?? '' } }),
      );
      if (response.headers.get('Cache-Control')?.startsWith('public')) store.set(key, response.clone());
      return response;
    };
    const get = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
      front.pass(new Request(new URL(address, ORIGIN), { method, headers }), {}, context, cached);
    return { get, store, asked };
  }

  test('unknown parameters and spellings of headers share an entry', async () => {
    const { get, store } = twoIsolates();
    await get('/feed.rss');
    await get('/feed.rss?utm_source=a', { 'Accept-Encoding': 'br', Cookie: 'a=b', Authorization: 'Bearer x' });
    await get('/feed.rss?limit=50', { 'Accept-Encoding': 'deflate' });
    expect([...store.keys()]).toEqual([`${ORIGIN} /feed.rss  identity`]);
  });

  test('hosts do not', async () => {
    const { get } = twoIsolates();
    const first = await get('/feed.rss');
    const second = await get('https://other.example/feed.rss');
    expect(await first.text()).toContain(`${ORIGIN}/feed.rss`);
    expect(await second.text()).toContain('https://other.example/feed.rss');
  });

  test('conditions are answered from the newest state, before anything cached', async () => {
    const { get, asked } = twoIsolates();
    const whole = await get('/feed.rss');
    const etag = whole.headers.get('ETag') ?? '';
    asked.length = 0;
    expect((await get('/feed.rss?x=1', { 'If-None-Match': etag })).status).toBe(304);
    expect(asked).toEqual([]);
    await site.publish([item('zh', 7), ...items]);
    bumpPublicationEpoch();
    site.reads.length = 0;
    expect((await get('/feed.rss', { 'If-None-Match': '"other"' })).status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  test('a 200 out of the cache still becomes a 304, also for HEAD and pages', async () => {
    const { get } = twoIsolates();
    for (const address of ['/', '/items/de/1-2026', '/style.css', '/feed.json?q=report']) {
      const etag = (await get(address)).headers.get('ETag') ?? '';
      for (const method of ['GET', 'HEAD']) {
        const response = await get(address, { 'If-None-Match': etag }, method);
        expect([address, response.status, await response.text()]).toEqual([address, 304, '']);
        expect(response.headers.get('Cache-Control')).toMatch(/^public/);
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      }
    }
  });

  test('routes without cache, bad values and other methods go round it', async () => {
    const { get, asked } = twoIsolates();
    expect((await get('/status')).status).toBe(200);
    expect((await get('/feed.rss?limit=0')).status).toBe(400);
    expect((await get('/feed.rss', {}, 'POST')).status).toBe(405);
    expect((await get('/feed.rss', {}, 'OPTIONS')).status).toBe(204);
    expect(asked).toEqual([]);
  });

  test('a cache that fails is gone round', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const web = createWeb(() => ({
      readModel: site.readModel,
      monitor: monitorOf(),
      config: { isSample: false, editions: EDITIONS },
      names,
      nowMs: NOW_MS,
    }));
    const response = await web.pass(new Request(`${ORIGIN}/feed.rss`), {}, context, async () => {
      throw new Error('no cache today');
    });
    expect(response.status).toBe(200);
    expect(log).toHaveBeenCalled();
  });

  test('a configuration that cannot be read is a 500 problem', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const web = createWeb(() => {
      throw new Error('EDITIONS');
    });
    const response = await web.pass(new Request(`${ORIGIN}/feed.rss`), {}, context, async () => new Response('never'));
    expect(response.status).toBe(500);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});
