import { describe, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { createWeb } from '../../src/web/app.ts';
import { readApi } from './described.ts';
import { clientOf, item, monitorOf, STATUS, siteOf } from './support.ts';

const IMAGE = { url: 'https://img.belta.by/a.jpg', caption: 'A plant', credit: 'BelTA' };
const site = await siteOf(
  [
    item('de', 1, { story: 'de-1', image: IMAGE, author: 'N. N.', doubtful: ['image'], withdrawnMs: 1 }),
    item('ru', 2, { story: 'de-1' }),
    item('en', 900),
  ],
  [
    {
      schema: 1,
      id: 'de-1',
      aliases: ['ru-2'],
      members: ['de/1-2026', 'ru/2-2026'],
      evidence: [{ key: 'de/1-2026', matched: 'ru/2-2026', score: 0.9, because: ['figure 5'] }],
    },
  ],
);
const first = site.documents.get('de/1-2026');
if (first) {
  site.documents.set('de/1-2026', {
    ...first,
    revisions: [{ seenMs: 1, changed: ['grade'], title: 'T', url: first.item.url, grade: 'partial', reason: 'R.' }],
  });
  site.documents.set('de/9-2026', first);
}
const get = clientOf(site);
const api = readApi(await (await get('/openapi.json')).json());
const token = { Authorization: 'Bearer right-token' };

type Asked = readonly [method: string, address: string, status: number, headers?: Record<string, string>];

/** Of every route at least one answer of each kind. */
const ANSWERS: readonly Asked[] = [
  ...['', '/de'].flatMap((edition) =>
    ['rss', 'atom', 'json'].flatMap((format) => [
      ['GET', `${edition}/feed.${format}`, 200] as const,
      ['GET', `${edition}/feed.${format}?view=stories`, 200] as const,
      ['HEAD', `${edition}/feed.${format}?q=report`, 200] as const,
      ['GET', `${edition}/archive/2026-11.${format}`, 200] as const,
      ['GET', `${edition}/archive/2020-01.${format}`, 404] as const,
    ]),
  ),
  ['GET', '/feed.rss?limit=0', 400],
  ['GET', '/de/archive/2026-11.json?view=x', 400],
  ['GET', '/feed.json', 412, { 'If-Match': '"nope"' }],
  ['OPTIONS', '/de/feed.atom', 204],
  ['GET', '/', 200],
  ['GET', '/?view=x', 400],
  ['GET', '/zh', 200],
  ['GET', '/items/de/1-2026', 200],
  ['GET', '/items/de/9-2026', 301],
  ['GET', '/items/de/none', 404],
  ['GET', '/items/de/1-2026.html', 200],
  ['GET', '/stories/de-1', 200],
  ['GET', '/stories/ru-2', 301],
  ['GET', '/stories/de-1.html', 200],
  ['GET', '/stories/none.html', 404],
  ['POST', '/refresh', 202, token],
  ['POST', '/refresh?wait=1', 200, token],
  ['POST', '/refresh?wait=x', 400, token],
  ['POST', '/refresh', 401],
  ['OPTIONS', '/refresh', 204],
  ['POST', '/republish', 200, token],
  ['POST', '/republish', 401],
  ['GET', '/runs/r1', 200],
  ['GET', '/runs/none', 404],
  ['GET', '/status', 200],
  ['GET', '/health', 200],
  ['GET', '/opml.xml', 200],
  ['GET', '/openapi.json', 200],
  ['GET', '/robots.txt', 200],
  ['GET', '/style.css', 200],
  ...[64, 144, 512].map((pixels) => ['GET', `/icon-${pixels}.png`, 200] as const),
  ...['/rss', '/rss.xml', '/feed', '/feed.xml', '/index.xml', '/index.rss'].map((path) => ['GET', path, 301] as const),
  ...['/atom', '/atom.xml', '/index.json', '/favicon.ico'].map((path) => ['GET', path, 301] as const),
];

for (const [method, address, status, headers = {}] of ANSWERS) {
  test(`${method} ${address}: the answer ${status} is described`, async () => {
    const response = await get(address, headers, method);
    expect(response.status).toBe(status);
    const etag = response.headers.get('ETag');
    await api.check(method, address, response);
    if (etag === null) return;
    const unchanged = await get(address, { 'If-None-Match': etag }, method);
    expect(unchanged.status).toBe(304);
    await api.check(method, address, unchanged);
  });
}

test('every route has an answer above', () => {
  const { app } = createWeb(() => {
    throw new Error('not asked');
  });
  const asked = ANSWERS.map(([method, address]) => `${method} ${address.replace(/\?.*/, '')}`);
  for (const { method, path } of app.routes.filter((route) => route.method !== 'ALL')) {
    // What holds for one edition holds for all.
    const sample = path.replace(/^\/(?:ru|be|en|es|pl|zh)(?=\/|$)/, '/de').replace(/^\/de$/, '/zh');
    const pattern = new RegExp(`^${method} ${sample.replaceAll('.', String.raw`\.`).replace(/:\w+/g, '[^/]+')}$`);
    expect(
      asked.filter((one) => pattern.test(one)),
      `${method} ${path}`,
    ).not.toEqual([]);
  }
});

test('every method of a path has the variables of the path as parameters', () => {
  for (const [template, methods] of Object.entries(api.paths)) {
    const variables = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const [method, { parameters }] of Object.entries(methods)) {
      const ofPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(ofPath.sort(), `${method} ${template}`).toEqual(variables.sort());
    }
  }
});

test('everything described is served', async () => {
  const served = new Set<string | undefined>();
  for (const [method, address, , headers = {}] of ANSWERS) {
    served.add(await api.check(method, address, await get(address, headers, method)));
  }
  expect([...served].sort()).toEqual(Object.keys(api.paths).sort());
});

describe('answers of a Monitor in trouble are described', () => {
  const limited = monitorOf({ refresh: async () => ({ kind: 'limited', retryAfterSeconds: 5 }) });
  const failed = monitorOf({ status: async () => ({ ...STATUS, state: 'failed', last_run: 'r1' }) });
  const down = async () => Promise.reject(new Error('down'));
  const broken = monitorOf({ refresh: down, republish: down, status: down, report: down });

  test.each([
    ['POST', '/refresh', 429, limited],
    ['GET', '/health', 503, failed],
    ['GET', '/health', 503, broken],
    ['GET', '/status', 503, broken],
    ['GET', '/runs/r1', 503, broken],
    ['POST', '/refresh', 503, broken],
    ['POST', '/republish', 503, broken],
  ])('%s %s: %i', async (method, address, status, monitor) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await clientOf(site, { monitor })(address, token, method);
    expect(response.status).toBe(status);
    await api.check(method, address, response);
    vi.restoreAllMocks();
  });

  test('sample data too', async () => {
    await api.check('GET', '/status', await clientOf(site, { config: { isSample: true } })('/status'));
  });
});

test('an answer with a member that is not described is found', async () => {
  const more = { ...STATUS, mood: 'good' };
  const response = await clientOf(site, { monitor: monitorOf({ status: async () => more }) })('/status');
  await expect(api.check('GET', '/status', response)).rejects.toThrow(/mood/);
});

test('only editions that are followed can be asked for', async () => {
  const followed = ['en', 'de'] as const;
  const few = readApi(await (await clientOf(site, { config: { editions: followed } })('/openapi.json')).json());
  const parameters = Object.values(few.paths).flatMap((methods) =>
    Object.values(methods).flatMap((one) => one.parameters),
  );
  const ofEditions = parameters
    .filter(({ schema }) => JSON.stringify(schema).includes('"de"'))
    .map(({ name, in: where, schema }) => ({ name: `${where} ${name}`, schema: JSON.stringify(schema) }));
  expect(new Set(ofEditions.map(({ name }) => name))).toEqual(
    new Set(['path edition', 'path lang', 'query edition', 'query lang', 'query prefer']),
  );
  for (const { name, schema } of ofEditions) {
    // An item stays when its edition is no longer followed.
    const editions = name === 'path edition' ? EDITIONS : followed;
    expect(schema, name).toContain(`"enum":${JSON.stringify(editions)}`);
  }
});
