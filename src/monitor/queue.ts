import { type Edition, SITES } from '../belta/editions.ts';
import type { FailureReason } from '../belta/model.ts';
import type { Sql, SqlRow } from './ports.ts';

/** `listing`: the newest page of an edition. `page`: an older page. `road`: a source RSS or section page. `article`: one article. */
export type UnitKind = 'listing' | 'page' | 'road' | 'article';

/** One piece of work that survives everything but its own success. */
export interface Unit {
  readonly kind: UnitKind;
  /** Unique within its kind: edition, `edition/chain`, path or article key. */
  readonly target: string;
  readonly edition: Edition;
  readonly details: UnitDetails;
  readonly dueMs: number;
  /** Failures so far. */
  readonly attempts: number;
  /** Reason of the last failure, and how many failures in a row it was the reason of. */
  readonly lastReason?: FailureReason;
  readonly sameReason: number;
  /** Times it was taken up without an end, success or failure, being recorded. */
  readonly picks: number;
  readonly firstFailedMs?: number;
  readonly run?: string;
}

export interface UnitDetails {
  /** What to ask for, where the target does not say it. */
  readonly path?: string;
  /** Pages of the listing that were read before, the newest one included. */
  readonly pagesRead?: number;
  /** Pages to read even if known items are met before. */
  readonly leastPages?: number;
  /** Pages after which the chain ends in any case. */
  readonly mostPages?: number;
  /**
   * When the edition's listing was last read before the chain began: what was seen by then counts as known, and is to be met. Absent in an
   * edition's first run.
   */
  readonly untilMs?: number;
  /** Whether the page before was known: what is behind it is read to make sure, and missed by nobody. */
  readonly isMet?: boolean;
  /** Whether the page before named this one. A page whose address is guessed may be past the end. */
  readonly isNamed?: boolean;
  /** Article keys of the page before. */
  readonly keysBefore?: readonly string[];
  /** Pages in a row that repeated the page before. */
  readonly repeats?: number;
}

const PRIORITY: Readonly<Record<UnitKind, number>> = { listing: 0, page: 1, road: 1, article: 2 };
/** Rereads wait until everything that was never read is done. */
const REREAD_PRIORITY = 3;
/** Every priority there is, for SQLite's `json_each`: one look into the index for each, however many units wait. */
const PRIORITIES = JSON.stringify([0, 1, 2, REREAD_PRIORITY]);

interface UnitRow extends SqlRow {
  kind: UnitKind;
  target: string;
  edition: Edition;
  details: string;
  due_ms: number;
  attempts: number;
  picks: number;
  first_failed_ms: number | null;
  reason: FailureReason | null;
  reason_count: number;
  run: string | null;
}

export interface NewUnit {
  readonly kind: UnitKind;
  readonly target: string;
  readonly edition: Edition;
  readonly details?: UnitDetails;
  readonly dueMs: number;
  readonly run?: string | undefined;
  readonly isReread?: boolean;
}

/**
 * Adds a unit; one that is there already becomes due at the earlier of the two times, but not before the site said, and wakes if it
 * rested.
 */
export function addUnit(sql: Sql, unit: NewUnit): void {
  sql.all(
    `INSERT INTO unit (kind, target, edition, host, details, priority, due_ms, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, target) DO UPDATE SET
       due_ms = MIN(due_ms, MAX(excluded.due_ms, not_before_ms)), run = COALESCE(excluded.run, run), priority = MIN(priority, excluded.priority),
       first_failed_ms = CASE WHEN resting = 1 THEN NULL ELSE first_failed_ms END,
       attempts = CASE WHEN resting = 1 THEN 0 ELSE attempts END, resting = 0`,
    unit.kind,
    unit.target,
    unit.edition,
    SITES[unit.edition].host,
    JSON.stringify(unit.details ?? {}),
    unit.isReread ? REREAD_PRIORITY : PRIORITY[unit.kind],
    unit.dueMs,
    unit.run ?? null,
  );
}

/**
 * The most urgent due unit of each host that may be asked now, marked as picked; at most `most`.
 * @param editions Those that are followed; the units of others keep their place for when they are followed again.
 */
export function pickUnits(sql: Sql, nowMs: number, most: number, editions: readonly Edition[]): Unit[] {
  return sql.transaction(() => {
    const units: Unit[] = [];
    for (const { host, openMs } of hostsByIdleness(sql, editions)) {
      if (units.length >= most) break;
      if (openMs > nowMs) continue;
      const row = mostUrgent(sql, host, nowMs);
      if (row === undefined) continue;
      sql.all('UPDATE unit SET picks = picks + 1 WHERE kind = ? AND target = ?', row.kind, row.target);
      units.push(unitOf(row));
    }
    return units;
  });
}

/** The due unit of the lowest priority number, and of those the one that is due longest. */
function mostUrgent(sql: Sql, host: string, nowMs: number): UnitRow | undefined {
  return sql.all<UnitRow>(
    `SELECT unit.* FROM json_each(?1) AS each JOIN unit ON (unit.kind, unit.target) = (
       SELECT kind, target FROM unit WHERE host = ?2 AND resting = 0 AND priority = each.value AND due_ms <= ?3
       ORDER BY due_ms, target DESC LIMIT 1)
     ORDER BY unit.priority LIMIT 1`,
    PRIORITIES,
    host,
    nowMs,
  )[0];
}

/** When the queue next has something to do, or `undefined` when it is empty. */
export function nextDueMs(sql: Sql, editions: readonly Edition[]): number | undefined {
  const times = hostsByIdleness(sql, editions).flatMap(({ host, openMs }) => {
    const dueMs = sql.all<{ due_ms: number | null }>(
      `SELECT MIN((SELECT due_ms FROM unit WHERE host = ?2 AND resting = 0 AND priority = each.value ORDER BY due_ms LIMIT 1)) AS due_ms
       FROM json_each(?1) AS each`,
      PRIORITIES,
      host,
    )[0]?.due_ms;
    return dueMs === null || dueMs === undefined ? [] : [Math.max(dueMs, openMs)];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Every host there is work for, and from when on it may be asked: neither spaced nor blocked. Longest idle first. */
function hostsByIdleness(
  sql: Sql,
  editions: readonly Edition[],
): { readonly host: string; readonly nextMs: number; readonly openMs: number }[] {
  const rows = sql.all<{ host: string; next_ms: number; blocked_until_ms: number }>(
    'SELECT host, next_ms, blocked_until_ms FROM host',
  );
  const asked = new Map(rows.map((row) => [row.host, row]));
  return editions
    .map((edition) => {
      const { host } = SITES[edition];
      const { next_ms: nextMs = 0, blocked_until_ms: blockedUntilMs = 0 } = asked.get(host) ?? {};
      return { host, nextMs, openMs: Math.max(nextMs, blockedUntilMs) };
    })
    .sort((a, b) => a.nextMs - b.nextMs);
}

export function finishUnit(sql: Sql, unit: Unit): void {
  sql.all('DELETE FROM unit WHERE kind = ? AND target = ?', unit.kind, unit.target);
}

/** Keeps the unit for later, as if it had never failed. */
export function postponeUnit(sql: Sql, unit: Unit, dueMs: number): void {
  sql.all(
    `UPDATE unit SET due_ms = ?, priority = ?, attempts = 0, picks = 0, first_failed_ms = NULL, reason = NULL, reason_count = 0, detail = NULL,
       run = NULL WHERE kind = ? AND target = ?`,
    dueMs,
    REREAD_PRIORITY,
    unit.kind,
    unit.target,
  );
}

/** Moves a chain on to its next page. */
export function advanceUnit(sql: Sql, unit: Unit, details: UnitDetails): void {
  sql.all(
    `UPDATE unit SET details = ?, attempts = 0, picks = 0, first_failed_ms = NULL, reason = NULL, reason_count = 0, detail = NULL
     WHERE kind = ? AND target = ?`,
    JSON.stringify(details),
    unit.kind,
    unit.target,
  );
}

export interface UnitFailure {
  readonly reason: FailureReason;
  readonly detail: string;
  readonly nowMs: number;
  readonly dueMs: number;
  /** For how long the site asked to be left alone with this, if it did (RFC 9110 section 10.2.3): nothing makes the unit due before. */
  readonly retryAfterMs?: number;
  readonly isResting: boolean;
}

/** Keeps the place of a unit that failed; it leaves its run, so that the run can end. */
export function failUnit(sql: Sql, unit: Unit, failure: UnitFailure): void {
  sql.all(
    `UPDATE unit SET due_ms = MAX(?1, ?8), not_before_ms = ?8, attempts = attempts + 1, picks = 0, first_failed_ms = COALESCE(first_failed_ms, ?2),
       reason_count = CASE WHEN reason = ?3 THEN reason_count + 1 ELSE 1 END, reason = ?3, detail = ?4, resting = ?5, run = NULL
     WHERE kind = ?6 AND target = ?7`,
    failure.dueMs,
    failure.nowMs,
    failure.reason,
    failure.detail,
    failure.isResting ? 1 : 0,
    unit.kind,
    unit.target,
    failure.retryAfterMs === undefined ? 0 : failure.nowMs + failure.retryAfterMs,
  );
}

/** An older page of an edition's listing that failed and waits for another try. */
export function failingPage(
  sql: Sql,
  edition: Edition,
): { sinceMs?: number; reason: string; detail: string } | undefined {
  const [row] = sql.all<UnitRow & { detail: string | null }>(
    `SELECT * FROM unit WHERE kind = 'page' AND edition = ? AND attempts > 0 AND resting = 0 LIMIT 1`,
    edition,
  );
  if (row === undefined) return undefined;
  const { untilMs, isMet } = unitOf(row).details;
  if (isMet) return undefined;
  return {
    ...(untilMs !== undefined && { sinceMs: untilMs }),
    reason: row.reason ?? 'failed',
    detail: row.detail ?? '',
  };
}

/** The earliest time that chains of older pages are to reach back to and have not met yet. */
export function openChainsUntilMs(sql: Sql, edition: Edition): number | undefined {
  const times = sql
    .all<UnitRow>(`SELECT * FROM unit WHERE kind = 'page' AND edition = ? AND resting = 0`, edition)
    .flatMap((row) => {
      const { untilMs, isMet } = unitOf(row).details;
      return untilMs === undefined || isMet ? [] : untilMs;
    });
  return times.length > 0 ? Math.min(...times) : undefined;
}

function unitOf(row: UnitRow): Unit {
  const details: UnitDetails = JSON.parse(row.details);
  return {
    kind: row.kind,
    target: row.target,
    edition: row.edition,
    details,
    dueMs: row.due_ms,
    attempts: row.attempts,
    picks: row.picks,
    sameReason: row.reason_count,
    ...(row.reason !== null && { lastReason: row.reason }),
    ...(row.first_failed_ms !== null && { firstFailedMs: row.first_failed_ms }),
    ...(row.run !== null && { run: row.run }),
  };
}
