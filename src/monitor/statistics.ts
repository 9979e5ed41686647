import type { Edition } from '../belta/editions.ts';
import type { Article } from '../belta/model.ts';
import { textWeight } from '../belta/text.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import type { Road } from './model.ts';
import type { Sql, SqlRow } from './ports.ts';

const DAY_MS = 24 * 3_600_000;
const KEPT_MS = 30 * DAY_MS;

/** One attempt to read an edition's listing, on whatever road. */
export interface ListingAttempt {
  readonly edition: Edition;
  readonly atMs: number;
  readonly ok: boolean;
  readonly road?: Road;
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

export function pruneStatistics(sql: Sql, nowMs: number): void {
  sql.all('DELETE FROM listing_log WHERE at_ms < ?', nowMs - KEPT_MS);
}

interface AttemptRow extends SqlRow {
  edition: Edition;
  at_ms: number;
  ok: number;
  road: Road | null;
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

/** Articles published lately, each counted once and as it was read last. */
export interface ArticleCounts extends SqlRow {
  known: number;
  read: number;
  /** Those that wait for another try after a failure. */
  failing: number;
  body_fallback: number;
  body_doubtful: number;
  undated: number;
}

/** A flash, or a line that holds the place of a text to come. */
const MAX_BRIEF_WEIGHT = 200;

/** What can be wrong with an article that was read, or be yet to come; kept with it in one text. */
export function faultsOf(article: Article): string {
  const faults = {
    body_fallback: article.fallbacks.includes('body'),
    body_doubtful: article.doubtful.includes('body') || article.paragraphs.length === 0,
    undated: article.publishedMs === undefined || article.doubtful.includes('published'),
    brief: article.paragraphs.length === 1 && textWeight(article.paragraphs.join()) < MAX_BRIEF_WEIGHT,
  };
  return Object.entries(faults)
    .flatMap(([name, isSo]) => (isSo ? name : []))
    .join(' ');
}

const FAULT_COUNTS = (['body_fallback', 'body_doubtful', 'undated'] satisfies readonly (keyof ArticleCounts)[])
  .map((fault) => `COUNT(CASE WHEN faults LIKE '%${fault}%' THEN 1 END) AS ${fault}`)
  .join(', ');

/** Counts the newest articles. Those that are not read long after they were listed count as failing: their host is not asked. */
export function newestArticleCounts(sql: Sql, edition: Edition, most: number, listedBeforeMs: number): ArticleCounts {
  const [row] = sql.all<ArticleCounts>(
    `SELECT COUNT(*) AS known, COUNT(read_ms) AS read,
       COUNT(CASE WHEN unit.attempts > 0 OR (read_ms IS NULL AND first_seen_ms < ?) THEN 1 END) AS failing,
       ${FAULT_COUNTS}
     FROM (SELECT * FROM article WHERE edition = ? AND published_ms IS NOT NULL ORDER BY published_ms DESC LIMIT ?) AS newest
     LEFT JOIN unit ON unit.kind = 'article' AND unit.target = newest.key AND unit.resting = 0`,
    listedBeforeMs,
    edition,
    most,
  );
  return row ?? NO_ARTICLES;
}

const NO_ARTICLES: ArticleCounts = { known: 0, read: 0, failing: 0, body_fallback: 0, body_doubtful: 0, undated: 0 };

const MEASURED_MS = 2 * DAY_MS;

/** Counts the articles of the last two days, and keeps the counts: to look is not worth two thousand rows each time somebody asks. */
export function measureArticles(sql: Sql, edition: Edition, nowMs: number): void {
  const [row] = sql.all<ArticleCounts>(
    `SELECT COUNT(*) AS known, COUNT(read_ms) AS read, COUNT(unit.target) AS failing,
       ${FAULT_COUNTS}
     FROM article LEFT JOIN unit ON unit.kind = 'article' AND unit.target = article.key AND unit.attempts > 0 AND unit.resting = 0
     WHERE article.edition = ? AND article.published_ms > ?`,
    edition,
    nowMs - MEASURED_MS,
  );
  writeFact(sql, factNames.articles(edition), JSON.stringify(row ?? NO_ARTICLES));
}

/** The articles of two days as they stood at the end of the last run. */
export function readArticleCounts(sql: Sql, edition: Edition): ArticleCounts {
  const value = readFact(sql, factNames.articles(edition));
  if (value === undefined) return NO_ARTICLES;
  const counts: ArticleCounts = JSON.parse(value);
  return counts;
}
