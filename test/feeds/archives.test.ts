import { describe, expect, test } from 'vitest';
import {
  archiveDocument,
  type FeedContext,
  type History,
  renderFeed,
  subscriptionDocument,
} from '../../src/feeds/document.ts';
import { defaultView, FEED_FORMATS, type View } from '../../src/feeds/view.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { attribute, child, children, parseXml } from './parsed.ts';
import { CONTEXT, sampleItem } from './sample.ts';

const MONTHS = ['2026-01', '2026-02', '2026-04'];
/** The newest month holds what the document does not. */
const HISTORY: History = { months: MONTHS, newestKeys: ['de/1-2026'] };
const view: View = { ...defaultView('de'), q: 'Handel' };

function links(format: 'rss' | 'atom', text: string): Record<string, string | undefined> {
  const head = format === 'rss' ? child(child(parseXml(text), 'rss'), 'channel') : child(parseXml(text), 'feed');
  const found = children(head, format === 'rss' ? 'atom:link' : 'link');
  return Object.fromEntries(found.map((link) => [attribute(link, 'rel'), attribute(link, 'href')]));
}

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  const base = 'https://feeds.example/de';

  test('the subscription document leads to the newest archive', () => {
    const text = renderFeed(format, subscriptionDocument([], view, CONTEXT, HISTORY));
    expect(links(format, text)).toMatchObject({
      self: `${base}/feed.${format}?q=Handel`,
      'prev-archive': `${base}/archive/2026-04.${format}?q=Handel`,
    });
    expect(text).not.toContain('fh:archive');
  });

  test('an archive is marked as one and leads to the one before and back to the feed', () => {
    const text = renderFeed(format, archiveDocument('2026-04', [], view, CONTEXT, MONTHS));
    expect(links(format, text)).toMatchObject({
      self: `${base}/archive/2026-04.${format}?q=Handel`,
      current: `${base}/feed.${format}?q=Handel`,
      'prev-archive': `${base}/archive/2026-02.${format}?q=Handel`,
    });
    expect(text).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"');
    expect(text).toContain('<fh:archive/>');
  });

  test('an archive promises no number of entries, since it holds its whole month', () => {
    const few = { ...defaultView('en'), limit: 5 };
    expect(archiveDocument('2026-04', [], few, CONTEXT, MONTHS).title).not.toContain('≤');
    expect(subscriptionDocument([], few, CONTEXT, HISTORY).title).toContain('≤ 5');
  });

  test('the oldest archive leads nowhere further', () => {
    const text = renderFeed(format, archiveDocument('2026-01', [], view, CONTEXT, MONTHS));
    expect(links(format, text)).not.toHaveProperty('prev-archive');
  });
});

test('JSON Feed goes back through next_url', () => {
  const nextUrl = (document: Parameters<typeof renderFeed>[1]) => JSON.parse(renderFeed('json', document)).next_url;
  expect(nextUrl(subscriptionDocument([], defaultView('all'), CONTEXT, HISTORY))).toBe(
    'https://feeds.example/archive/2026-04.json',
  );
  expect(nextUrl(archiveDocument('2026-02', [], defaultView('all'), CONTEXT, MONTHS))).toBe(
    'https://feeds.example/archive/2026-01.json',
  );
  expect(nextUrl(archiveDocument('2026-01', [], defaultView('all'), CONTEXT, MONTHS))).toBeUndefined();
});

describe('the newest month', () => {
  const view: View = { ...defaultView('de'), limit: 4 };
  const month = Date.UTC(2026, 3, 1);
  const hourly = (count: number, changes: Partial<PublishedItem> = {}) =>
    Array.from({ length: count }, (_, at) =>
      sampleItem('de', at, { publishedMs: month + (10 - at) * 3_600_000, ...changes }),
    );
  const linked = (items: readonly PublishedItem[], recorded: readonly PublishedItem[]) =>
    subscriptionDocument(items, view, CONTEXT, {
      months: MONTHS,
      newestKeys: recorded.map(({ key }) => key),
    }).addresses.json.prevArchive?.match(/\d{4}-\d{2}/)?.[0];

  test('is not led to while the document shows all of it', () => {
    const earlier = [20, 21].map((number) => sampleItem('de', number, { publishedMs: month - number * 9e8 }));
    expect(linked([...hourly(4), ...earlier], hourly(4))).toBe('2026-02');
    expect(linked([], [])).toBe('2026-02');
  });

  test('is led to where it holds more than there are places', () => {
    expect(linked(hourly(5), hourly(5))).toBe('2026-04');
  });

  test('is led to where corrections of older items take the places of its own', () => {
    const corrected = [7, 8].map((number) =>
      sampleItem('de', number, { publishedMs: month - 9e9, modifiedMs: month + 9e8 }),
    );
    const items = [...hourly(4), ...corrected];
    expect(linked(items, items)).toBe('2026-04');
  });

  test('is led to where an item found late belongs to a month before', () => {
    const late = sampleItem('de', 20, { publishedMs: month - 9e9 });
    expect(linked([...hourly(4), late], [...hourly(4), late])).toBe('2026-04');
    expect(linked([...hourly(4), late], hourly(4))).toBe('2026-02');
  });
});

test('an archive keeps its bytes when later months and later changes come', () => {
  const items = [sampleItem('de', 1), sampleItem('de', 2)];
  const later: FeedContext = { ...CONTEXT, modifiedMs: Date.UTC(2027, 0, 1) };
  for (const format of FEED_FORMATS) {
    const then = renderFeed(
      format,
      archiveDocument('2026-02', items, defaultView('de'), CONTEXT, ['2026-01', '2026-02']),
    );
    const now = renderFeed(format, archiveDocument('2026-02', items, defaultView('de'), later, MONTHS));
    expect(now).toBe(then);
  }
});

test('subscription document and archives are one feed', () => {
  expect(archiveDocument('2026-02', [], view, CONTEXT, MONTHS).id).toBe(
    subscriptionDocument([], view, CONTEXT, HISTORY).id,
  );
});

test('an archive holds everything of its month, however much a subscription document would show', () => {
  const items = Array.from({ length: 300 }, (_, number) => sampleItem('de', number));
  const { entries } = archiveDocument('2026-02', items, { ...defaultView('de'), limit: 5 }, CONTEXT, MONTHS);
  expect(entries).toHaveLength(300);
});

test('a feed since some day does not lead to months before it', () => {
  const since: View = { ...defaultView('de'), sinceMs: Date.UTC(2026, 1, 20) };
  const document = archiveDocument('2026-02', [], since, CONTEXT, MONTHS);
  expect(document.addresses.atom.prevArchive).toBeUndefined();
});

test('a story that goes on in a month stands in its archive with the members of the month before; one that does not stays out', () => {
  const stories: View = { ...defaultView('all'), by: 'stories' };
  const january = [
    sampleItem('ru', 1, { story: 'goes-on', publishedMs: Date.UTC(2026, 0, 31, 20) }),
    sampleItem('ru', 2, { story: 'is-over', publishedMs: Date.UTC(2026, 0, 30) }),
  ];
  const february = [sampleItem('de', 3, { story: 'goes-on', publishedMs: Date.UTC(2026, 1, 1, 8) })];
  const { entries } = archiveDocument('2026-02', february, stories, CONTEXT, MONTHS, january);
  expect(entries.map(({ id }) => id)).toEqual(['tag:belta.by,2026:story/goes-on']);
  expect(entries[0]?.publishedMs).toBe(Date.UTC(2026, 0, 31, 20));
  expect(entries[0]?.extension.reports).toHaveLength(2);
});
