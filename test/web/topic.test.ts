import { expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { names } from '../../src/topic/belarus-uzbekistan/names.ts';
import { clientOf, item, siteOf } from './support.ts';

/** Another topic than the one that is followed, and items that speak of neither. */
const over = { title: 'Cotton for cheese', tags: [], evidence: [] };
const news = ['A first paragraph.', 'A second one.'];
const items = EDITIONS.map((edition, i) =>
  item(edition, i + 1, { ...over, paragraphs: news, bodyHtml: '<p>A first paragraph.</p>', story: 'cotton' }),
);
const site = await siteOf(items);
const get = clientOf({ readModel: { ...site.readModel, feedState: async () => undefined } }, { names });

const ADDRESSES = [
  '/',
  '/?view=items',
  ...EDITIONS.map((edition) => `/${edition}`),
  ...['', ...EDITIONS.map((edition) => `/${edition}`)].flatMap((path) =>
    ['rss', 'atom', 'json'].map((format) => `${path}/feed.${format}`),
  ),
  '/de/archive/2026-11.atom',
  '/items/de/4-2026',
  '/items/de/4-2026.html',
  '/opml.xml',
  '/openapi.json',
  '/robots.txt',
];

test.each(ADDRESSES)('%s speaks of the topic it is given, and of no other', async (address) => {
  const response = await get(address);
  expect(response.status).toBe(200);
  expect(await response.text()).not.toMatch(/ka[zs]a[ck]h|kazaj|казах|哈萨克/i);
});

test('feeds, page, list of feeds and description are named by the topic', async () => {
  expect(await (await get('/de/feed.rss')).text()).toContain(`<title>${names.feeds.de.title}</title>`);
  expect(await (await get('/zh/feed.atom')).text()).toContain(`>${names.feeds.zh.description}<`);
  expect(await (await get('/')).text()).toContain(names.site);
  expect(await (await get('/opml.xml')).text()).toContain(names.feeds.en.title);
  expect(await (await get('/openapi.json')).text()).toContain(names.feeds.en.description);
});
