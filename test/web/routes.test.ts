import { parseOpml } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { createWeb } from '../../src/web/app.ts';
import { clientOf, item, ORIGIN, siteOf } from './support.ts';

const site = await siteOf(
  [item('de', 1), item('ru', 2, { story: 'de-1' })],
  [{ schema: 1, id: 'de-1', aliases: ['ru-2'], members: ['de/1-2026'], evidence: [] }],
);
const get = clientOf(site);

/** One address for every way a request can end. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['/feed.rss', 200],
  ['/de/feed.json', 200],
  ['/archive/2026-11.atom', 200],
  ['/', 200],
  ['/de', 200],
  ['/items/de/1-2026', 200],
  ['/items/de/1-2026.html', 200],
  ['/stories/de-1', 200],
  ['/stories/de-1.html', 200],
  ['/opml.xml', 200],
  ['/openapi.json', 200],
  ['/robots.txt', 200],
  ['/style.css', 200],
  ['/icon-64.png', 200],
  ['/status', 200],
  ['/health', 200],
  ['/runs/r1', 200],
  ['/rss', 301],
  ['/favicon.ico', 301],
  ['/de/', 301],
  ['/stories/ru-2', 301],
  ['/feed.rss?limit=0', 400],
  ['/?view=x', 400],
  ['/nothing', 404],
  ['/items/de/none', 404],
  ['/items/fr/1-2026', 404],
  [`/items/de/${'9'.repeat(5000)}`, 404],
  ['/stories/none', 404],
  ['/runs/none', 404],
  ['/refresh', 405],
];

describe.each(ENDINGS)('GET %s', (address, status) => {
  test('says how it may be cached, sets no cookie and is open to other origins', async () => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toMatch(status >= 400 ? /^no-store$/ : /./);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(response.headers.get('Strict-Transport-Security')).toMatch(/^max-age=/);
    expect(response.headers.get('Vary') ?? '').not.toMatch(/\*|User-Agent|Cookie|Accept(?!-Encoding)/);
    if (status >= 400) {
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ type: 'about:blank', title: expect.any(String), status });
    }
  });

  test('HEAD answers the same without a body', async () => {
    const response = await get(address, {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([status, '']);
  });
});

test.each([
  '/fe%65d.rss',
  '/feed%2Erss',
  '/de/feed%2ejson',
  '/%64e/feed.rss',
  '/archive/2026%2D11.rss',
  '/%64e',
  '/items/d%65/1-2026',
])('%s is the same address as without the encoding', async (address) => {
  const [encoded, plain] = [await get(address), await get(decodeURI(address))];
  expect([encoded.status, encoded.headers.get('ETag')]).toEqual([200, plain.headers.get('ETag')]);
});

test.each(['/de%2Ffeed.rss', '/%2564e', '/feed.rss%00', '/feed%20.rss'])(
  '%s is no other spelling of one',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

describe('methods', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'BREW'])(
    '%s on a feed is a 405 that names what is allowed',
    async (method) => {
      const response = await get('/feed.rss', {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    },
  );

  test.each([
    ['PUT', '/de/', 405, 'GET, HEAD, OPTIONS'],
    ['POST', '/de/', 405, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/de/', 204, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/feed.rss/', 204, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/refresh/', 204, 'POST, OPTIONS'],
    ['GET', '/refresh/', 405, 'POST, OPTIONS'],
    ['POST', '/refresh/', 401, null],
    ['POST', '/nothing/', 404, null],
    ['HEAD', '/de/', 301, null],
  ])('%s %s is answered as without the closing slash', async (method, path, status, allow) => {
    const response = await get(path, {}, method);
    expect([response.status, response.headers.get('Allow')]).toEqual([status, allow]);
  });

  test('a preflight for a conditional request is granted', async () => {
    const response = await get(
      '/feed.json',
      {
        Origin: 'https://reader.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'if-none-match',
      },
      'OPTIONS',
    );
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Headers')).toMatch(/If-None-Match/i);
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  test('a preflight for refresh is not', async () => {
    const response = await get(
      '/refresh',
      { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
      'OPTIONS',
    );
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
  });
});

interface DescribedApi {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly parameters: readonly { readonly name: string; readonly schema: unknown }[] } }
    >
  >;
}

const describedApi = async (): Promise<DescribedApi> => (await get('/openapi.json')).json();

describe('discovery', () => {
  test.each([
    ['/rss', '/feed.rss'],
    ['/rss.xml', '/feed.rss'],
    ['/feed', '/feed.rss'],
    ['/feed.xml', '/feed.rss'],
    ['/index.xml', '/feed.rss'],
    ['/atom', '/feed.atom'],
    ['/atom.xml', '/feed.atom'],
    ['/atom.xml?lang=de', '/feed.atom?lang=de'],
    ['/feed/', '/feed'],
    ['/de/', '/de'],
    ['/feed.rss/', '/feed.rss'],
    ['/de/feed.json/?q=x', '/de/feed.json?q=x'],
    ['/%64e/', '/de'],
  ])('%s leads to %s for good', async (guess, feed) => {
    const response = await get(guess);
    expect(response.status).toBe(301);
    expect(response.headers.get('Location')).toBe(`${ORIGIN}${feed}`);
  });

  test.each(['//evil.example/', '/%2F%2Fevil.example/', '/\\evil.example/', '/nothing/'])(
    '%s leads nowhere',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test('OPML lists items and stories of all editions and of each', async () => {
    const response = await get('/opml.xml');
    expect(response.headers.get('Content-Type')).toBe('text/x-opml; charset=utf-8');
    const outlines = parseOpml(await response.text()).body?.outlines?.flatMap((folder) => folder.outlines ?? []) ?? [];
    expect(outlines).toHaveLength(2 * (EDITIONS.length + 1));
    for (const outline of outlines) {
      expect(outline).toMatchObject({
        type: 'rss',
        text: expect.any(String),
        htmlUrl: expect.stringContaining(ORIGIN),
      });
      expect((await get((outline.xmlUrl ?? '').slice(ORIGIN.length))).status).toBe(200);
    }
    expect(new Set(outlines.map(({ text }) => text)).size).toBe(outlines.length);
  });

  test('robots may read feeds', async () => {
    expect(await (await get('/robots.txt')).text()).toMatch(/^Allow: \/$/m);
  });

  test('the API description has the limits that are checked', async () => {
    const document = await describedApi();
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: ORIGIN }] });
    const { parameters } = document.paths['/feed.rss']?.get ?? { parameters: [] };
    const limit = parameters.find(({ name }) => name === 'limit');
    expect(limit?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
    const lang = parameters.find(({ name }) => name === 'lang');
    expect(lang).toMatchObject({
      in: 'query',
      explode: false,
      schema: { type: 'array', items: { enum: [...EDITIONS] } },
    });
  });

  test.each([
    ['/feed.rss', 'items'],
    ['/{lang}/feed.json', 'items'],
    ['/archive/{month}.atom', 'items'],
    ['/', 'stories'],
    ['/{lang}', 'stories'],
  ])('%s shows %s where nothing is asked for', async (path, by) => {
    const { paths } = await describedApi();
    const view = paths[path]?.get?.parameters.find(({ name }) => name === 'view');
    expect(view?.schema).toMatchObject({ enum: ['items', 'stories'], default: by });
  });
});

test('a fault inside is a 500 problem that tells nothing of it', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { app } = createWeb(() => {
    throw new Error('EDITIONS: /srv/secret');
  });
  const response = await app.request('/feed.rss');
  expect(response.status).toBe(500);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.text()).not.toContain('secret');
  expect(log).toHaveBeenCalled();
  log.mockRestore();
});

test('an edition that is not followed has no routes', async () => {
  const few = clientOf(site, { config: { editions: ['de', 'en'] } });
  for (const path of ['/pl', '/pl/feed.rss', '/pl/archive/2026-11.rss']) expect((await few(path)).status).toBe(404);
  expect((await few('/de/feed.rss')).status).toBe(200);
});
