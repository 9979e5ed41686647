import { describe, expect, test } from 'vitest';
import type { Listing, ListingItem } from '../../src/belta/model.ts';
import { judgeListing } from '../../src/belta/plausibility.ts';

const NOW_MS = Date.UTC(2026, 0, 9, 12);
const HOUR_MS = 3_600_000;

const item = (number: number, hoursAgo: number): ListingItem => ({
  edition: 'de',
  articleId: `${number}-2026`,
  key: `de/${number}-2026`,
  url: `https://deu.belta.by/politics/view/a-${number}-2026/`,
  title: `Nachricht ${number}`,
  publishedMs: NOW_MS - hoursAgo * HOUR_MS,
});

const listing = (...items: ListingItem[]): Listing => ({
  kind: 'items',
  items,
  layer: 'lenta_item',
  isFallback: false,
  dropped: [],
});
const witness = (known: readonly number[], newestKnownHoursAgo?: number) => ({
  nowMs: NOW_MS,
  isKnown: (key: string) => known.some((number) => key === `de/${number}-2026`),
  ...(newestKnownHoursAgo !== undefined && { newestKnownMs: NOW_MS - newestKnownHoursAgo * HOUR_MS }),
});

describe('a listing in the light of what is known', () => {
  test('known and newer items are believed, in any order of their numbers', () => {
    const page = listing(item(7, 1), item(9, 2), item(8, 3), item(5, 4));
    expect(judgeListing(page, witness([5, 8], 3))).toBe(page);
  });

  test('a first run has nothing to compare with', () => {
    const page = listing(item(1, 300), item(2, 400));
    expect(judgeListing(page, witness([]))).toBe(page);
  });

  test('after an outage everything is new and newer', () => {
    const page = listing(item(1, 1), item(2, 2), item(3, 3));
    expect(judgeListing(page, witness([], 24 * 9))).toBe(page);
  });

  test('late items among known ones are believed', () => {
    const page = listing(item(1, 1), item(2, 2), item(3, 90));
    expect(judgeListing(page, witness([1, 2], 1))).toBe(page);
  });

  test('unknown items of the past are another page or a stale one', () => {
    const page = listing(item(1, 500), item(2, 501), item(3, 502));
    expect(judgeListing(page, witness([9], 1))).toMatchObject({ kind: 'failed', reason: 'implausible' });
  });

  test('items of the future are dates read wrongly', () => {
    const page = listing(item(1, -3), item(2, 2));
    expect(judgeListing(page, witness([2], 2))).toMatchObject({ kind: 'failed', reason: 'implausible' });
  });

  test('undated items are not held against a page', () => {
    const { publishedMs: _, ...undated } = item(1, 0);
    const page = listing(undated, item(2, 2));
    expect(judgeListing(page, witness([2], 1))).toBe(page);
  });
});
