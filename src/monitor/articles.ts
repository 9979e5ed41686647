import type { Edition } from '../belta/editions.ts';
import type { ListingItem } from '../belta/model.ts';
import type { Grade } from '../topic/model.ts';
import type { Sql, SqlRow } from './ports.ts';

/** An article the Monitor knows of, on topic or not. */
export interface KnownArticle {
  readonly key: string;
  readonly edition: Edition;
  readonly url: string;
  /** As the newest listing showed it. */
  readonly listed: ListingItem;
  readonly firstSeenMs: number;
  /** When its page was last read with success; absent while it never was. */
  readonly readMs?: number;
  readonly grade?: Grade;
  /** What was wrong with its page when it was last read; see `faultsOf`. */
  readonly faults: string;
  /** Key of the article of which this one is a copy. */
  readonly aliasOf?: string;
}

interface ArticleRow extends SqlRow {
  key: string;
  edition: Edition;
  url: string;
  listed: string;
  first_seen_ms: number;
  read_ms: number | null;
  grade: Grade | null;
  faults: string | null;
  alias_of: string | null;
}

export function findArticle(sql: Sql, key: string): KnownArticle | undefined {
  const row = sql.all<ArticleRow>('SELECT * FROM article WHERE key = ?', key)[0];
  if (row === undefined) return undefined;
  const listed: ListingItem = JSON.parse(row.listed);
  return {
    key: row.key,
    edition: row.edition,
    url: row.url,
    listed,
    firstSeenMs: row.first_seen_ms,
    faults: row.faults ?? '',
    ...(row.read_ms !== null && { readMs: row.read_ms }),
    ...(row.grade !== null && { grade: row.grade }),
    ...(row.alias_of !== null && { aliasOf: row.alias_of }),
  };
}

/** When the first article of an edition was seen: what was published before may be known in part only. */
export function followedSinceMs(sql: Sql, edition: Edition): number | undefined {
  const row = sql.all<SqlRow & { since_ms: number | null }>(
    'SELECT MIN(first_seen_ms) AS since_ms FROM article WHERE edition = ?',
    edition,
  )[0];
  return row?.since_ms ?? undefined;
}

export type Sighting = 'new' | 'known' | 'edited';

/**
 * Records that a listing shows an article.
 * @returns `new`, `known`, or `edited` when the headline or the URL differs from the last sighting. A road that shows less (no date, no
 *   summary) takes nothing away from what is known.
 */
export function sightArticle(sql: Sql, item: ListingItem, nowMs: number): Sighting {
  const known = findArticle(sql, item.key);
  if (known === undefined) {
    sql.all(
      'INSERT INTO article (key, edition, url, listed, published_ms, first_seen_ms) VALUES (?, ?, ?, ?, ?, ?)',
      item.key,
      item.edition,
      item.url,
      JSON.stringify(item),
      believedMs(item, nowMs),
      nowMs,
    );
    return 'new';
  }
  const merged: ListingItem = { ...known.listed, ...item };
  const listed = JSON.stringify(merged);
  if (listed === JSON.stringify(known.listed)) return 'known';
  sql.all(
    'UPDATE article SET url = ?, listed = ?, published_ms = COALESCE(published_ms, ?) WHERE key = ?',
    item.url,
    listed,
    believedMs(item, nowMs),
    item.key,
  );
  return item.title !== known.listed.title || item.url !== known.url ? 'edited' : 'known';
}

/** A time to come would pass for the newest article until it has come, and make all that follow look old. */
function believedMs({ publishedMs }: ListingItem, nowMs: number): number | null {
  return publishedMs === undefined ? null : Math.min(publishedMs, nowMs);
}

/** Records that the page was found unchanged. */
export function markUnchanged(sql: Sql, key: string, nowMs: number): void {
  sql.all('UPDATE article SET read_ms = ? WHERE key = ?', nowMs, key);
}

/** Records what was read: the newest judgement, what is wrong with the page, and its own time where the listing told none. */
export function markRead(
  sql: Sql,
  key: string,
  read: { readonly nowMs: number; readonly grade: Grade; readonly publishedMs: number; readonly faults: string },
): void {
  sql.all(
    'UPDATE article SET read_ms = ?, grade = ?, faults = ?, published_ms = COALESCE(published_ms, ?) WHERE key = ?',
    read.nowMs,
    read.grade,
    read.faults,
    read.publishedMs,
    key,
  );
}

export function markAlias(sql: Sql, key: string, aliasOf: string): void {
  sql.all('UPDATE article SET alias_of = ? WHERE key = ?', aliasOf, key);
}

/** Takes back that an article is a copy. */
export function unmarkAlias(sql: Sql, key: string): void {
  sql.all('UPDATE article SET alias_of = NULL WHERE key = ?', key);
}

/** Whether an article was first seen at or before a time. */
export function isSeenBy(sql: Sql, key: string, atMs: number): boolean {
  return sql.all('SELECT key FROM article WHERE key = ? AND first_seen_ms <= ?', key, atMs).length > 0;
}

/** How many known articles of an edition were published after a time. */
export function countPublishedSince(sql: Sql, edition: Edition, sinceMs: number): number {
  const [row] = sql.all<{ articles: number }>(
    'SELECT COUNT(*) AS articles FROM article WHERE edition = ? AND published_ms > ?',
    edition,
    sinceMs,
  );
  return row?.articles ?? 0;
}

/** Publication time of the oldest article of an edition that is known. */
export function oldestPublishedMs(sql: Sql, edition: Edition): number | undefined {
  return (
    sql.all<{ oldest: number | null }>('SELECT MIN(published_ms) AS oldest FROM article WHERE edition = ?', edition)[0]
      ?.oldest ?? undefined
  );
}

/** Publication time of the newest article of an edition that is known. */
export function newestPublishedMs(sql: Sql, edition: Edition): number | undefined {
  return (
    sql.all<{ newest: number | null }>('SELECT MAX(published_ms) AS newest FROM article WHERE edition = ?', edition)[0]
      ?.newest ?? undefined
  );
}
