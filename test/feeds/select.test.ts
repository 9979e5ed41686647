import { describe, expect, test } from 'vitest';
import { selectItems, selectStories } from '../../src/feeds/select.ts';
import { defaultView, type View } from '../../src/feeds/view.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { sampleItem } from './sample.ts';

const HOUR_MS = 3_600_000;
const T0 = Date.UTC(2026, 2, 19);
const all = defaultView('all');
const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key);

describe('items', () => {
  const items = [
    sampleItem('ru', 1, { publishedMs: T0 }),
    sampleItem('de', 2, { publishedMs: T0 + HOUR_MS, grade: 'partial' }),
    sampleItem('de', 3, { publishedMs: T0 + 2 * HOUR_MS, grade: 'none' }),
    sampleItem('en', 4, { publishedMs: T0 + 3 * HOUR_MS, section: { slug: 'Politics', label: 'Politics' } }),
  ];

  test('are core, newest first', () => {
    expect(keys(selectItems(items, all))).toEqual(['en/4-2026', 'ru/1-2026']);
  });

  test('are also partial when asked for, never off topic', () => {
    expect(keys(selectItems(items, { ...all, includePartial: true }))).toEqual(['en/4-2026', 'de/2-2026', 'ru/1-2026']);
  });

  test.each<[string, Partial<View>, readonly string[]]>([
    ['of some editions', { editions: ['ru'] }, ['ru/1-2026']],
    ['of a section', { section: 'politics' }, ['en/4-2026']],
    ['with words', { q: 'traktor поставит' }, []],
    ['with a word', { q: 'tractor' }, ['en/4-2026']],
    ['since a time, itself included', { sinceMs: T0 + 3 * HOUR_MS }, ['en/4-2026']],
    ['up to a limit', { limit: 1 }, ['en/4-2026']],
    [
      'of all that at once',
      { editions: ['en', 'ru'], section: 'economics', q: 'Казах', sinceMs: T0, limit: 5 },
      ['ru/1-2026'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(keys(selectItems(items, { ...all, ...changes }))).toEqual(expected);
  });

  test('published at one time stand in the order of their keys', () => {
    const twins = [
      sampleItem('ru', 2, { publishedMs: T0 }),
      sampleItem('ru', 1, { publishedMs: T0 }),
      sampleItem('be', 3, { publishedMs: T0 }),
    ];
    expect(keys(selectItems(twins, all))).toEqual(['be/3-2026', 'ru/1-2026', 'ru/2-2026']);
    expect(keys(selectItems(twins.toReversed(), all))).toEqual(['be/3-2026', 'ru/1-2026', 'ru/2-2026']);
  });

  test('count once, in the first state given', () => {
    const later = sampleItem('ru', 1, { title: 'corrected' });
    expect(selectItems([later, sampleItem('ru', 1)], all).map(({ title }) => title)).toEqual(['corrected']);
    expect(selectItems([sampleItem('ru', 1, { grade: 'none' }), sampleItem('ru', 1)], all)).toEqual([]);
  });
});

describe('corrections', () => {
  const hourly = (count: number) =>
    Array.from({ length: count }, (_, at) => sampleItem('ru', at, { publishedMs: T0 - at * HOUR_MS }));

  test('bring an older item back, at its place by publication', () => {
    const items = hourly(6).with(5, sampleItem('ru', 5, { publishedMs: T0 - 5 * HOUR_MS, modifiedMs: T0 + HOUR_MS }));
    expect(keys(selectItems(items, { ...all, limit: 4 }))).toEqual([
      'ru/0-2026',
      'ru/1-2026',
      'ru/2-2026',
      'ru/5-2026',
    ]);
  });

  test('older than the oldest entry bring nothing back', () => {
    const items = hourly(6).with(
      5,
      sampleItem('ru', 5, { publishedMs: T0 - 5 * HOUR_MS, modifiedMs: T0 - 4 * HOUR_MS }),
    );
    expect(keys(selectItems(items, { ...all, limit: 4 }))).not.toContain('ru/5-2026');
  });

  test('take at most half of the places, so that news is not pushed out when everything is read anew', () => {
    const items = hourly(20).map((item, at) => (at < 4 ? item : { ...item, modifiedMs: T0 + HOUR_MS + at }));
    const selected = keys(selectItems(items, { ...all, limit: 4 }));
    expect(selected.slice(0, 2)).toEqual(['ru/0-2026', 'ru/1-2026']);
    expect(selected).toHaveLength(4);
    expect(keys(selectItems(items, { ...all, limit: 1 }))).toEqual(['ru/0-2026']);
  });
});

describe('stories', () => {
  const told = [
    sampleItem('de', 1, {
      story: 's',
      publishedMs: T0 + 2 * HOUR_MS,
      firstSeenMs: T0 + 2 * HOUR_MS,
      paragraphs: ['Kurz.'],
    }),
    sampleItem('ru', 2, { story: 's', publishedMs: T0, firstSeenMs: T0 }),
    sampleItem('de', 3, { story: 's', publishedMs: T0 + 3 * HOUR_MS, firstSeenMs: T0 + 3 * HOUR_MS }),
    sampleItem('pl', 4, { story: 't', publishedMs: T0 + HOUR_MS, firstSeenMs: T0 + HOUR_MS }),
  ].map((item) => ({ ...item, modifiedMs: item.publishedMs }));
  const view: View = { ...all, by: 'stories' };

  test('are one entry each, newest first by their earliest member', () => {
    expect(selectStories(told, view).map(({ id, members }) => [id, keys(members)])).toEqual([
      ['t', ['pl/4-2026']],
      ['s', ['ru/2-2026', 'de/1-2026', 'de/3-2026']],
    ]);
  });

  test('are told by the first edition, or the first of the preferred ones that has them, in its fullest text', () => {
    const spokesmen = (prefer: View['prefer']) =>
      selectStories(told, { ...view, prefer }).map(({ spokesman }) => spokesman.key);
    expect(spokesmen([])).toEqual(['pl/4-2026', 'ru/2-2026']);
    expect(spokesmen(['en', 'de'])).toEqual(['pl/4-2026', 'de/3-2026']);
  });

  test('keep their time of publication and are updated when an edition joins, however old its report', () => {
    const late = sampleItem('zh', 5, {
      story: 's',
      publishedMs: T0 + HOUR_MS,
      firstSeenMs: T0 + 40 * HOUR_MS,
      modifiedMs: T0 + HOUR_MS,
    });
    const [before, after] = [told, [...told, late]].map((items) =>
      selectStories(items, view).find(({ id }) => id === 's'),
    );
    expect(after?.publishedMs).toBe(before?.publishedMs);
    expect(before?.updatedMs).toBe(T0 + 3 * HOUR_MS);
    expect(after?.updatedMs).toBe(T0 + 40 * HOUR_MS);
  });

  test('come back when an edition reports late, but not because old reports were found late', () => {
    const newer = Array.from({ length: 4 }, (_, at) =>
      sampleItem('en', 20 + at, { story: `newer-${at}`, publishedMs: T0 + (10 + at) * HOUR_MS }),
    );
    const shown = (joined: Partial<PublishedItem>) => {
      const late = sampleItem('zh', 5, { story: 's', firstSeenMs: T0 + 40 * HOUR_MS, ...joined });
      return selectStories([...told, ...newer, late], { ...view, limit: 4 }).map(({ id }) => id);
    };
    expect(shown({ publishedMs: T0 + 39 * HOUR_MS, modifiedMs: T0 + 39 * HOUR_MS })).toContain('s');
    expect(shown({ publishedMs: T0 + HOUR_MS, modifiedMs: T0 + HOUR_MS })).not.toContain('s');
  });

  test('match when one member does, and then show all', () => {
    expect(selectStories(told, { ...view, q: 'тракторов' }).map(({ members }) => members.length)).toEqual([3]);
    expect(selectStories(told, { ...view, editions: ['de', 'pl'] }).map(({ members }) => members.length)).toEqual([
      2, 1,
    ]);
  });

  test('of an item without a story are the item', () => {
    const { story: _, ...alone } = sampleItem('be', 9);
    expect(selectStories([alone], view)[0]).toMatchObject({ id: 'be/9-2026', members: [alone] });
  });

  test('take the image of the one who tells, else the first there is', () => {
    const images = told.map((item, at) =>
      at === 1 ? item : { ...item, image: { url: `https://img.belta.by/${at}.jpg` } },
    );
    const chosen = (prefer: View['prefer']) =>
      selectStories(images, { ...view, prefer }).map(({ image }) => image?.url.match(/\d/)?.[0]);
    expect(chosen(['de'])).toEqual(['3', '2']);
    expect(chosen([])).toEqual(['3', '0']);
  });
});
