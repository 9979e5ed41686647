import type { Edition } from '../belta/editions.ts';
import type { Article } from '../belta/model.ts';
import type { Sql, SqlRow } from './ports.ts';

const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 30 * DAY_MS;

/** One attempt to read an edition's listing, on whatever road. */
export interface ListingAttempt {
  readonly edition: Edition;
  readonly atMs: number;
  readonly ok: boolean;
  readonly road?: string;
  /** Whether a layer below the expected one found the items. */
  readonly fallback?: boolean;
  /** 0 when the page was unchanged. */
  readonly listed?: number;
  readonly fresh?: number;
  readonly reason?: string;
  readonly detail?: string;
}

export function logListing(sql: Sql, attempt: ListingAttempt): void {
  sql.all(
    `INSERT OR REPLACE INTO listing_log (edition, at_ms, ok, road, fallback, listed, fresh, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    attempt.edition,
    attempt.atMs,
    attempt.ok ? 1 : 0,
    attempt.road ?? null,
    attempt.fallback ? 1 : 0,
    attempt.listed ?? 0,
    attempt.fresh ?? 0,
    attempt.reason ?? null,
    attempt.detail ?? null,
  );
}

/** Counts an article that was read, or without `article` one that failed, into its edition's day. */
export function countArticle(sql: Sql, edition: Edition, atMs: number, article?: Article): void {
  const counts = [
    article ? 1 : 0,
    article ? 0 : 1,
    article?.fallbacks.includes('body') ? 1 : 0,
    article?.doubtful.includes('body') || article?.paragraphs.length === 0 ? 1 : 0,
    article && (article.publishedMs === undefined || article.doubtful.includes('published')) ? 1 : 0,
  ];
  sql.all(
    `INSERT INTO article_log (edition, day, read, failed, body_fallback, body_doubtful, undated) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (edition, day) DO UPDATE SET read = read + excluded.read, failed = failed + excluded.failed,
       body_fallback = body_fallback + excluded.body_fallback, body_doubtful = body_doubtful + excluded.body_doubtful,
       undated = undated + excluded.undated`,
    edition,
    dayOf(atMs),
    ...counts,
  );
}

export function pruneStatistics(sql: Sql, nowMs: number): void {
  sql.all('DELETE FROM listing_log WHERE at_ms < ?', nowMs - KEPT_MS);
  sql.all('DELETE FROM article_log WHERE day < ?', dayOf(nowMs - KEPT_MS));
}

interface AttemptRow extends SqlRow {
  edition: Edition;
  at_ms: number;
  ok: number;
  road: string | null;
  fallback: number;
  listed: number;
  fresh: number;
  reason: string | null;
  detail: string | null;
}

/** When an edition's news were last asked for, on whatever road and with whatever success. */
export function lastAttemptMs(sql: Sql, edition: Edition): number | undefined {
  const [row] = sql.all<{ at_ms: number | null }>(
    'SELECT MAX(at_ms) AS at_ms FROM listing_log WHERE edition = ?',
    edition,
  );
  return row?.at_ms ?? undefined;
}

/** The newest attempts of an edition, newest first. */
export function recentListings(sql: Sql, edition: Edition, most: number): ListingAttempt[] {
  return sql
    .all<AttemptRow>('SELECT * FROM listing_log WHERE edition = ? ORDER BY at_ms DESC LIMIT ?', edition, most)
    .map((row) => ({
      edition: row.edition,
      atMs: row.at_ms,
      ok: row.ok === 1,
      fallback: row.fallback === 1,
      listed: row.listed,
      fresh: row.fresh,
      ...(row.road !== null && { road: row.road }),
      ...(row.reason !== null && { reason: row.reason }),
      ...(row.detail !== null && { detail: row.detail }),
    }));
}

export interface ArticleCounts extends SqlRow {
  read: number;
  failed: number;
  body_fallback: number;
  body_doubtful: number;
  undated: number;
}

/** Sums over the last days, today included. */
export function articleCounts(sql: Sql, edition: Edition, nowMs: number, days: number): ArticleCounts {
  const row = sql.all<ArticleCounts>(
    `SELECT COALESCE(SUM(read), 0) AS read, COALESCE(SUM(failed), 0) AS failed, COALESCE(SUM(body_fallback), 0) AS body_fallback,
       COALESCE(SUM(body_doubtful), 0) AS body_doubtful, COALESCE(SUM(undated), 0) AS undated
     FROM article_log WHERE edition = ? AND day > ?`,
    edition,
    dayOf(nowMs - days * DAY_MS),
  )[0];
  return row ?? { read: 0, failed: 0, body_fallback: 0, body_doubtful: 0, undated: 0 };
}

/** UTC day, `2026-11-24`. */
function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}
