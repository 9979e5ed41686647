import type { Sql } from '../monitor/ports.ts';

/** What may wait to be written to KV, in the order in which it is written: nothing names what cannot be read yet. */
const PHASES = ['item', 'story', 'month', 'feed', 'manifest'] as const;
export type OutboxKind = (typeof PHASES)[number];

export interface OutboxEntry {
  readonly kind: OutboxKind;
  /** The KV key, `item/de/65689-2024`. */
  readonly name: string;
  readonly generation: number;
  /** To be written even where it was written before with the same bytes. */
  readonly isForced: boolean;
}

/** Marks a KV key as out of date; a mark set again while it is being written survives the write. */
export function markStale(sql: Sql, kind: OutboxKind, rest = '', isForced = false): void {
  sql.all(
    `INSERT INTO outbox (name, phase, generation, is_forced) VALUES (?, ?, 1, ?)
     ON CONFLICT (name) DO UPDATE SET generation = generation + 1, is_forced = MAX(is_forced, excluded.is_forced)`,
    rest === '' ? kind : `${kind}/${rest}`,
    PHASES.indexOf(kind),
    isForced ? 1 : 0,
  );
}

/** What is to be written, in order: an entry may be written once all before it are. */
export function staleEntries(sql: Sql): OutboxEntry[] {
  return sql
    .all<{ name: string; phase: number; generation: number; is_forced: number }>(
      `SELECT name, phase, generation, is_forced FROM outbox ORDER BY phase, name`,
    )
    .flatMap(({ name, phase, generation, is_forced }) => {
      const kind = PHASES[phase];
      return kind === undefined ? [] : [{ kind, name, generation, isForced: is_forced === 1 }];
    });
}

export function clearStale(sql: Sql, entry: OutboxEntry): void {
  sql.all('DELETE FROM outbox WHERE name = ? AND generation = ?', entry.name, entry.generation);
}

export function countStale(sql: Sql): number {
  return sql.all<{ stale: number }>('SELECT COUNT(*) AS stale FROM outbox')[0]?.stale ?? 0;
}
