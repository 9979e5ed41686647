import { expect, test } from 'vitest';
import { Matching } from '../../src/feeds/matching.ts';
import { defaultView, type View } from '../../src/feeds/view.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { sampleItem } from './sample.ts';

const DAY_MS = 86_400_000;
const NEWEST_MS = Date.UTC(2026, 11, 31);

/** Ten documents of a month each, newest first, and how often the text of each item was read. */
function counted() {
  const searches = new Map<string, number>();
  const documents = Array.from({ length: 10 }, (_, month) =>
    Array.from({ length: 20 }, (_, at): PublishedItem => {
      const number = month * 20 + at;
      const item = sampleItem('ru', number, {
        publishedMs: NEWEST_MS - number * 1.5 * DAY_MS,
        story: `s${number % 7}`,
      });
      return {
        ...item,
        get title() {
          searches.set(item.key, (searches.get(item.key) ?? 0) + 1);
          return item.title;
        },
      };
    }),
  );
  return { documents, searches };
}

test.each(['items', 'stories'] as const)('by %s no text is searched twice, however many documents come', (by) => {
  const view: View = { ...defaultView('ru'), by, q: 'калий' };
  const { documents, searches } = counted();
  const matching = new Matching(view);
  for (const document of documents) expect(matching.add(document).countSince(0)).toBe(0);
  expect(matching.items()).toEqual([]);
  expect(searches.size).toBe(200);
  expect([...searches.values()].every((times) => times === 1)).toBe(true);
});

test('entries are counted by their publication, a story by its first member', () => {
  const told = [3, 1, 2].map((day) => sampleItem('ru', day, { story: 's', publishedMs: NEWEST_MS - day * DAY_MS }));
  const count = (by: View['by'], days: number) =>
    new Matching({ ...defaultView('ru'), by }).add(told).countSince(NEWEST_MS - days * DAY_MS);
  expect([1, 2, 3].map((days) => count('items', days))).toEqual([1, 2, 3]);
  expect([1, 2, 3].map((days) => count('stories', days))).toEqual([0, 0, 1]);
});

test('of a story with one match all members are given', () => {
  const told = [sampleItem('ru', 1, { story: 's', tags: ['калий'] }), sampleItem('de', 2, { story: 's' })];
  const found = (by: View['by']) =>
    new Matching({ ...defaultView('all'), by, q: 'калий' })
      .add(told)
      .items()
      .map(({ key }) => key);
  expect(found('stories')).toEqual(['ru/1-2026', 'de/2-2026']);
  expect(found('items')).toEqual(['ru/1-2026']);
});
