import { exports } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { FEED_FORMATS } from '../../src/feeds/view.ts';
import { kvKeys } from '../../src/publish/keys.ts';
import { fillKv, item, siteOf } from '../web/support.ts';
import { bindings, ORIGIN } from './support/worker.ts';

/** The HTTP side in workerd, over real KV and through the gateway: what plain Node cannot show. */

/** The declared type of `exports` names only what the Worker itself calls. */
const entrypoint: Fetcher = Reflect.get(exports, 'default');

const ITEMS = [item('de', 1), item('en', 2), item('zh', 900, { title: '哈萨克斯坦' })];

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
  return entrypoint.fetch(new Request(`${ORIGIN}${path}`, { method, headers, redirect: 'manual' }));
}

const etagOf = (response: Response) => response.headers.get('ETag') ?? '';

describe('before the first run', () => {
  test.each(FEED_FORMATS)('feed.%s is empty and valid', async (format) => {
    const response = await ask(`/feed.${format}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toMatch(/<item>|<entry>|"id"/);
  });
});

describe('with items in KV', () => {
  beforeAll(async () => fillKv(bindings.READ_MODEL, (await siteOf(ITEMS)).readModel));

  const ADDRESSES = [
    '/feed.rss',
    '/de/feed.atom',
    '/feed.json?q=report&limit=1',
    '/archive/2026-11.rss',
    '/',
    '/items/de/1-2026',
  ];

  test.each(ADDRESSES)(
    '%s is answered 200, and 304 to the tag of that answer, both ways of reading it',
    async (address) => {
      const whole = await ask(address);
      expect(whole.status).toBe(200);
      expect(await whole.text()).toContain('report 1');
      for (const method of ['GET', 'HEAD']) {
        const response = await ask(address, { 'If-None-Match': etagOf(whole) }, method);
        expect([method, response.status, await response.text()]).toEqual([method, 304, '']);
        expect(response.headers.get('Cache-Control')).toBe(whole.headers.get('Cache-Control'));
      }
      expect((await ask(address, { 'If-None-Match': '"other"' })).status).toBe(200);
    },
  );

  test.each(FEED_FORMATS)('feed.%s is the same compressed and plain', async (format) => {
    const plain = await ask(`/feed.${format}`, { 'Accept-Encoding': 'identity' });
    const packed = await ask(`/feed.${format}`, { 'Accept-Encoding': 'gzip' });
    expect([plain.headers.get('Content-Encoding'), packed.headers.get('Content-Encoding')]).toEqual([null, 'gzip']);
    expect(etagOf(packed)).not.toBe(etagOf(plain));
    expect(await packed.text()).toBe(await plain.text());
  });

  test('an unknown parameter changes neither bytes nor validators', async () => {
    const [plain, tracked] = [await ask('/feed.rss'), await ask('/feed.rss?utm_source=letter')];
    expect(etagOf(tracked)).toBe(etagOf(plain));
    expect(await tracked.text()).toBe(await plain.text());
  });

  test.each([
    ['/fe%65d.rss', '/feed.rss'],
    ['/de/feed%2Eatom', '/de/feed.atom'],
    ['/%64e', '/de'],
  ])('%s is %s', async (encoded, plain) => {
    const [one, other] = [await ask(encoded), await ask(plain)];
    expect([one.status, etagOf(one)]).toEqual([200, etagOf(other)]);
  });

  test('a closing slash is led away from by GET and HEAD only', async () => {
    const answers = ['GET', 'HEAD', 'OPTIONS', 'PUT'].map(async (method) => (await ask('/de/', {}, method)).status);
    expect(await Promise.all(answers)).toEqual([301, 301, 204, 405]);
  });

  test('links lead to the host that was asked', async () => {
    const other = await entrypoint.fetch('https://other.example/feed.rss');
    expect(await other.text()).toContain('href="https://other.example/feed.rss"');
    expect(await (await ask('/feed.rss')).text()).toContain(`href="${ORIGIN}/feed.rss"`);
  });

  test('a bad value is a 400, another method a 405, an unknown path a 404, each a problem', async () => {
    for (const [method, path, status] of [
      ['GET', '/feed.rss?limit=0', 400],
      ['POST', '/feed.rss', 405],
      ['GET', '/nothing', 404],
      ['GET', `/items/de/${'x'.repeat(600)}`, 404],
    ] as const) {
      const response = await ask(path, {}, method);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });

  test('a redirect reaches the client, who has to know the other address', async () => {
    const document = { ...(await siteOf(ITEMS)).documents.get('de/1-2026'), aliases: ['de/7-2026'] };
    await bindings.READ_MODEL.put(kvKeys.item('de/7-2026'), JSON.stringify(document));
    const merged = { schema: 1, id: 's1', aliases: [], members: [], evidence: [], mergedInto: 's2' };
    await bindings.READ_MODEL.put(kvKeys.story('s1'), JSON.stringify(merged));
    for (const [from, to] of [
      ['/items/de/7-2026', '/items/de/1-2026'],
      ['/items/de/7-2026.html', '/items/de/1-2026.html'],
      ['/stories/s1', '/stories/s2'],
      ['/favicon.ico', '/icon-64.png'],
    ] as const) {
      const response = await ask(from);
      expect([from, response.status, response.headers.get('Location')]).toEqual([from, 301, `${ORIGIN}${to}`]);
    }
  });

  test.each(['/feed.rss', '/feed.json?q=report', '/', '/items/de/1-2026', '/icon-64.png', '/status'])(
    '%s is a 412 problem where what the reader supposes does not hold, before any 304',
    async (address) => {
      const whole = await ask(address);
      const supposed = { 'If-Match': '"nope"', 'If-None-Match': etagOf(whole) };
      for (const method of ['GET', 'HEAD']) {
        const response = await ask(address, supposed, method);
        expect([response.status, response.headers.get('Cache-Control')]).toEqual([412, 'no-store']);
        expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      }
      expect((await ask(address, { 'If-Match': '*' })).status).toBe(200);
    },
  );

  test('a feed that did not change since is sent, one that did is not', async () => {
    const feed = await ask('/feed.rss');
    const changed = feed.headers.get('Last-Modified') ?? '';
    expect((await ask('/feed.rss', { 'If-Match': etagOf(feed), 'If-Unmodified-Since': changed })).status).toBe(200);
    const before = { 'If-Unmodified-Since': 'Thu, 01 Jan 2026 00:00:00 GMT' };
    expect((await ask('/feed.rss', before)).status).toBe(412);
  });

  test('reading writes nothing', async () => {
    const before = await bindings.READ_MODEL.list();
    for (const address of ADDRESSES) await (await ask(address)).arrayBuffer();
    expect(await bindings.READ_MODEL.list()).toEqual(before);
  });
});

test.each([64, 144, 512])('the icon of %i pixels is a PNG of that size', async (size) => {
  const bytes = new DataView(await (await ask(`/icon-${size}.png`)).arrayBuffer());
  expect(bytes.getUint32(0)).toBe(0x89504e47);
  expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([size, size]);
});

test.each([
  ['no token', {}, 401],
  ['a wrong one', { Authorization: 'Bearer nope' }, 401],
])('refresh with %s is refused', async (_, headers, status) => {
  const response = await ask('/refresh', headers, 'POST');
  expect(response.status).toBe(status);
  expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
});
