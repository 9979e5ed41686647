import { expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { archiveUrl, feedUrl, homeUrl, itemPageUrl } from '../../src/feeds/urls.ts';
import { canonicalQuery, defaultView, isDefaultView, type View, viewId } from '../../src/feeds/view.ts';

const origin = 'https://feeds.example';
const all = defaultView('all');

test('default views have no query', () => {
  for (const edition of ['all', ...EDITIONS] as const) expect(isDefaultView(defaultView(edition))).toBe(true);
  expect(isDefaultView({ ...all, limit: 10 })).toBe(false);
});

test.each<[Partial<View>, string]>([
  [{}, ''],
  [{ editions: ['en', 'de'] }, 'lang=en,de'],
  [{ editions: ['de'] }, ''],
  [{ section: 'economics' }, 'section=economics'],
  [{ q: 'Handel Минск' }, 'q=Handel%20%D0%9C%D0%B8%D0%BD%D1%81%D0%BA'],
  [{ q: "a&b=c#(d)'" }, 'q=a%26b%3Dc%23%28d%29%27'],
  [{ sinceMs: Date.parse('2026-03-01T00:00:00+03:00') }, 'since=2026-03-01'],
  [{ sinceMs: Date.parse('2026-03-01T00:00:00Z') }, 'since=2026-03-01T00:00:00Z'],
  [{ limit: 50, includePartial: true }, 'include=partial'],
  [{ by: 'items', prefer: ['de'] }, ''],
  [{ by: 'stories', prefer: ['de', 'ru'] }, 'view=stories&prefer=de,ru'],
  [
    { by: 'stories', includePartial: true, limit: 7, q: 'x', section: 's' },
    'section=s&q=x&limit=7&include=partial&view=stories',
  ],
])('the query of %j', (changes, query) => {
  expect(canonicalQuery({ ...all, ...changes })).toBe(query);
});

test('addresses', () => {
  const view: View = { ...defaultView('de'), q: 'Handel' };
  expect(feedUrl(origin, all, 'rss')).toBe('https://feeds.example/feed.rss');
  expect(feedUrl(origin, { ...all, editions: ['en', 'de'] }, 'json')).toBe(
    'https://feeds.example/feed.json?lang=en,de',
  );
  expect(feedUrl(origin, view, 'atom')).toBe('https://feeds.example/de/feed.atom?q=Handel');
  expect(archiveUrl(origin, view, '2026-10', 'rss')).toBe('https://feeds.example/de/archive/2026-10.rss?q=Handel');
  expect(homeUrl(origin, all)).toBe('https://feeds.example/?view=items');
  expect(homeUrl(origin, view)).toBe('https://feeds.example/de?q=Handel&view=items');
  expect(homeUrl(origin, { ...all, by: 'stories' })).toBe('https://feeds.example/');
  expect(homeUrl(origin, { ...view, by: 'stories', prefer: ['de', 'en'] })).toBe(
    'https://feeds.example/de?q=Handel&prefer=de,en',
  );
  expect(itemPageUrl(origin, { edition: 'de', articleId: '65689-2024' })).toBe(
    'https://feeds.example/items/de/65689-2024.html',
  );
});

test('the identity of a feed', () => {
  expect(viewId(all)).toBe('tag:belta.by,2026:feed/all');
  expect(viewId({ ...defaultView('de'), q: 'Handel' })).toBe('tag:belta.by,2026:feed/de?q=Handel');
});
