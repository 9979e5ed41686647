import { type Edition, SITES } from '../belta/editions.ts';
import type { Sql, SqlRow } from './ports.ts';

/** Whoever refreshes by hand wants edits of recent items too, but not those of a moment ago. */
const BY_HAND_REREAD_AGE_MS = 2 * 60_000;

/**
 * Takes into a run what is due, and for a run by hand also what waits after a failure or for its next reread; never before the time that
 * the site named.
 */
export function claimUnits(
  sql: Sql,
  claim: { readonly run: string; readonly edition: Edition; readonly nowMs: number; readonly byHand: boolean },
): void {
  const { host } = SITES[claim.edition];
  if (claim.byHand) {
    sql.all(
      `UPDATE unit SET due_ms = MIN(due_ms, MAX(?1, not_before_ms)) WHERE host = ?4 AND edition = ?2 AND resting = 0 AND (attempts > 0 OR (kind = 'article' AND target IN
         (SELECT key FROM article WHERE edition = ?2 AND grade IN ('core', 'partial') AND read_ms < ?3)))`,
      claim.nowMs,
      claim.edition,
      claim.nowMs - BY_HAND_REREAD_AGE_MS,
      host,
    );
  }
  sql.all(
    'UPDATE unit SET run = ? WHERE host = ? AND edition = ? AND resting = 0 AND due_ms <= ?',
    claim.run,
    host,
    claim.edition,
    claim.nowMs,
  );
}

/**
 * Whether a run has units that can still be worked on. Those of a blocked host, those that the site asked to leave alone, and those of an
 * edition that is followed no more do not hold it open.
 */
export function hasOpenUnits(sql: Sql, run: string, nowMs: number, editions: readonly Edition[]): boolean {
  const open = sql.all(
    `SELECT each.value FROM json_each(?3) AS each
     WHERE NOT EXISTS (SELECT 1 FROM host WHERE host.host = each.value AND blocked_until_ms > ?2)
       AND EXISTS (SELECT 1 FROM unit WHERE unit.run = ?1 AND unit.host = each.value AND not_before_ms <= ?2)
     LIMIT 1`,
    run,
    nowMs,
    JSON.stringify(editions.map((edition) => SITES[edition].host)),
  );
  return open.length > 0;
}

/** Lets go what a run that ends could not work on. It keeps its place in the queue. */
export function releaseUnits(sql: Sql, run: string): void {
  sql.all('UPDATE unit SET run = NULL WHERE run = ?', run);
}

export interface WaitingCount extends SqlRow {
  edition: string;
  waiting: number;
  resting: number;
}

/** Per edition: units waiting after a failure, and units at rest. */
export function countTroubled(sql: Sql): WaitingCount[] {
  return sql.all<WaitingCount>(
    `SELECT edition, SUM(CASE WHEN resting = 0 THEN 1 ELSE 0 END) AS waiting, SUM(resting) AS resting
     FROM unit WHERE attempts > 0 GROUP BY edition`,
  );
}

/** A unit that rested for so long concerns nothing a listing still shows. */
const FORGOTTEN_AFTER_MS = 30 * 24 * 3_600_000;

export function pruneRestingUnits(sql: Sql, nowMs: number): void {
  sql.all('DELETE FROM unit WHERE resting = 1 AND due_ms < ?', nowMs - FORGOTTEN_AFTER_MS);
}
