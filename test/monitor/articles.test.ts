import { beforeEach, describe, expect, it } from 'vitest';
import type { ListingItem } from '../../src/belta/model.ts';
import {
  countPublishedSince,
  findArticle,
  isSeenBy,
  newestPublishedMs,
  sightArticle,
} from '../../src/monitor/articles.ts';
import type { Sql } from '../../src/monitor/ports.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { DAY_MS, HOUR_MS, START_MS } from './harness.ts';
import { NodeDatabase } from './sqlite.ts';

const ITEM: ListingItem = {
  edition: 'de',
  articleId: '65689-2026',
  key: 'de/65689-2026',
  url: 'https://deu.belta.by/economics/view/a-65689-2026/',
  title: 'Headline',
  summary: 'Summary',
  publishedMs: START_MS - HOUR_MS,
};

let sql: Sql;

beforeEach(() => {
  sql = new NodeDatabase().sql();
  migrate(sql);
});

describe('a listing that shows an article', () => {
  it('tells whether it is new, known, or shown with another headline or address', () => {
    expect(sightArticle(sql, ITEM, START_MS)).toBe('new');
    expect(sightArticle(sql, ITEM, START_MS)).toBe('known');
    expect(sightArticle(sql, { ...ITEM, summary: 'Other' }, START_MS)).toBe('known');
    expect(sightArticle(sql, { ...ITEM, title: 'Other' }, START_MS)).toBe('edited');
    expect(sightArticle(sql, { ...ITEM, title: 'Other', url: `${ITEM.url}b/` }, START_MS)).toBe('edited');
  });

  it('takes nothing away that an earlier one told, and never moves the first sight', () => {
    sightArticle(sql, ITEM, START_MS);
    const { summary: _, publishedMs: __, ...less } = ITEM;
    sightArticle(sql, { ...less, title: 'Other' }, START_MS + DAY_MS);
    expect(findArticle(sql, ITEM.key)).toMatchObject({
      firstSeenMs: START_MS,
      listed: { title: 'Other', summary: 'Summary', publishedMs: ITEM.publishedMs },
    });
    expect(isSeenBy(sql, ITEM.key, START_MS)).toBe(true);
    expect(isSeenBy(sql, ITEM.key, START_MS - 1)).toBe(false);
  });

  it('with a date to come does not make all that follow look old', () => {
    sightArticle(sql, { ...ITEM, publishedMs: START_MS + 300 * DAY_MS }, START_MS);
    expect(newestPublishedMs(sql, 'de')).toBe(START_MS);
    expect(newestPublishedMs(sql, 'en')).toBeUndefined();
    expect(countPublishedSince(sql, 'de', START_MS)).toBe(0);
    expect(countPublishedSince(sql, 'de', START_MS - 1)).toBe(1);
  });
});
