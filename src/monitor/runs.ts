import { EDITIONS, type Edition } from '../belta/editions.ts';
import type { EditionRun, Road, RunFailure, RunReport } from './model.ts';
import type { Sql, SqlRow } from './ports.ts';

/** Failures listed one by one in a report; the counts always hold all of them. */
const MAX_FAILURES_LISTED = 50;
const RUNS_KEPT = 500;

/** What asks for a run: the cron trigger, or somebody by hand. */
export type Trigger = 'cron' | 'refresh';

interface RunRow extends SqlRow {
  id: string;
  report: string;
}

/** The run that goes on, if one does. */
export function activeRun(sql: Sql): RunReport | undefined {
  return reportOf(
    sql.all<RunRow>('SELECT id, report FROM run WHERE finished_ms IS NULL ORDER BY started_ms DESC LIMIT 1')[0],
  );
}

export function findRun(sql: Sql, id: string): RunReport | undefined {
  return reportOf(sql.all<RunRow>('SELECT id, report FROM run WHERE id = ?', id)[0]);
}

export function lastFinishedRun(sql: Sql): RunReport | undefined {
  return reportOf(
    sql.all<RunRow>('SELECT id, report FROM run WHERE finished_ms IS NOT NULL ORDER BY started_ms DESC LIMIT 1')[0],
  );
}

export function openRun(
  sql: Sql,
  run: {
    readonly id: string;
    readonly trigger: Trigger;
    readonly nowMs: number;
    readonly editions: readonly Edition[];
  },
): RunReport {
  const report: RunReport = {
    run: run.id,
    state: 'running',
    triggers: [run.trigger],
    started: new Date(run.nowMs).toISOString(),
    requests: 0,
    kv_writes: 0,
    editions: run.editions.map((edition) => emptyEditionRun(edition, run.trigger)),
  };
  sql.all(
    'INSERT INTO run (id, started_ms, by_hand, report) VALUES (?, ?, ?, ?)',
    run.id,
    run.nowMs,
    run.trigger === 'refresh' ? 1 : 0,
    JSON.stringify(report),
  );
  return report;
}

/** Lets a later trigger join: it and the editions it asks for are added to the run. */
export function joinRun(sql: Sql, report: RunReport, trigger: Trigger, editions: readonly Edition[]): RunReport {
  const added = editions.filter((edition) => !report.editions.some((entry) => entry.edition === edition));
  const joined: RunReport = {
    ...report,
    triggers: report.triggers.includes(trigger) ? report.triggers : [...report.triggers, trigger],
    editions: [...report.editions, ...added.map((edition) => emptyEditionRun(edition, trigger))]
      .map((entry) => (trigger === 'refresh' && editions.includes(entry.edition) ? { ...entry, by_hand: true } : entry))
      .sort((a, b) => EDITIONS.indexOf(a.edition) - EDITIONS.indexOf(b.edition)),
  };
  saveRun(sql, joined);
  return joined;
}

/** What one piece of work adds to the report of its run. */
export interface RunTally {
  readonly requests?: number;
  readonly kvWrites?: number;
  readonly edition?: Edition;
  readonly outcome?: EditionRun['outcome'];
  readonly road?: Road;
  readonly listed?: number;
  readonly fresh?: number;
  readonly fetched?: number;
  readonly core?: number;
  readonly partial?: number;
  readonly updated?: number;
  readonly failure?: RunFailure;
}

/** A listing that failed on one road and was read on another counts as read; nothing-new never hides items. */
const OUTCOME_RANK: Readonly<Record<EditionRun['outcome'], number>> = {
  pending: 0,
  failed: 1,
  'nothing-new': 2,
  items: 3,
};

export function tallyRun(sql: Sql, tally: RunTally): void {
  const report = activeRun(sql);
  if (report === undefined) return;
  saveRun(sql, {
    ...report,
    requests: report.requests + (tally.requests ?? 0),
    kv_writes: report.kv_writes + (tally.kvWrites ?? 0),
    editions: report.editions.map((entry) => (entry.edition === tally.edition ? addTally(entry, tally) : entry)),
  });
}

function addTally(entry: EditionRun, tally: RunTally): EditionRun {
  const isBetter = tally.outcome !== undefined && OUTCOME_RANK[tally.outcome] > OUTCOME_RANK[entry.outcome];
  const road = tally.road ?? entry.road;
  return {
    ...entry,
    ...(isBetter && { outcome: tally.outcome }),
    ...(road !== undefined && { road }),
    listed: entry.listed + (tally.listed ?? 0),
    new: entry.new + (tally.fresh ?? 0),
    fetched: entry.fetched + (tally.fetched ?? 0),
    core: entry.core + (tally.core ?? 0),
    partial: entry.partial + (tally.partial ?? 0),
    updated: entry.updated + (tally.updated ?? 0),
    failed: entry.failed + (tally.failure ? 1 : 0),
    failures:
      tally.failure && entry.failures.length < MAX_FAILURES_LISTED
        ? [...entry.failures, tally.failure]
        : entry.failures,
  };
}

export function closeRun(sql: Sql, nowMs: number): RunReport | undefined {
  const report = activeRun(sql);
  if (report === undefined) return undefined;
  const closed: RunReport = { ...report, state: 'finished', finished: new Date(nowMs).toISOString() };
  sql.all('UPDATE run SET finished_ms = ?, report = ? WHERE id = ?', nowMs, JSON.stringify(closed), report.run);
  sql.all(
    'DELETE FROM run WHERE finished_ms IS NOT NULL AND started_ms < (SELECT started_ms FROM run ORDER BY started_ms DESC LIMIT 1 OFFSET ?)',
    RUNS_KEPT,
  );
  return closed;
}

/** Starting times of the runs by hand since `sinceMs`, oldest first. */
export function runsByHandSince(sql: Sql, sinceMs: number): number[] {
  return sql
    .all<{ started_ms: number }>(
      'SELECT started_ms FROM run WHERE by_hand = 1 AND started_ms > ? ORDER BY started_ms',
      sinceMs,
    )
    .map((row) => row.started_ms);
}

function saveRun(sql: Sql, report: RunReport): void {
  sql.all('UPDATE run SET report = ? WHERE id = ?', JSON.stringify(report), report.run);
}

function emptyEditionRun(edition: Edition, trigger: Trigger): EditionRun {
  return {
    edition,
    by_hand: trigger === 'refresh',
    outcome: 'pending',
    listed: 0,
    new: 0,
    fetched: 0,
    core: 0,
    partial: 0,
    updated: 0,
    failed: 0,
    failures: [],
  };
}

function reportOf(row: RunRow | undefined): RunReport | undefined {
  if (row === undefined) return undefined;
  const report: RunReport = JSON.parse(row.report);
  return report;
}
