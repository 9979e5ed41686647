import type { Sql } from '../monitor/ports.ts';

/** What may wait to be written to KV, in the order in which it is written: nothing names what cannot be read yet. */
const PHASES = ['item', 'story', 'month', 'feed', 'manifest'] as const;
export type OutboxKind = (typeof PHASES)[number];

export interface OutboxEntry {
  readonly kind: OutboxKind;
  /** The KV key, `item/de/65689-2024`. */
  readonly name: string;
  readonly generation: number;
}

/** Marks a KV key as out of date; a mark set again while it is being written survives the write. */
export function markStale(sql: Sql, kind: OutboxKind, rest = ''): void {
  sql.all(
    `INSERT INTO outbox (name, phase, generation) VALUES (?, ?, 1)
     ON CONFLICT (name) DO UPDATE SET generation = generation + 1`,
    rest === '' ? kind : `${kind}/${rest}`,
    PHASES.indexOf(kind),
  );
}

/** The entries that may be written next: all of the earliest phase that has any. */
export function nextStale(sql: Sql, most: number): OutboxEntry[] {
  return sql
    .all<{ name: string; phase: number; generation: number }>(
      `SELECT name, phase, generation FROM outbox WHERE phase = (SELECT MIN(phase) FROM outbox) ORDER BY name LIMIT ?`,
      most,
    )
    .flatMap(({ name, phase, generation }) => {
      const kind = PHASES[phase];
      return kind === undefined ? [] : [{ kind, name, generation }];
    });
}

export function clearStale(sql: Sql, entry: OutboxEntry): void {
  sql.all('DELETE FROM outbox WHERE name = ? AND generation = ?', entry.name, entry.generation);
}

export function countStale(sql: Sql): number {
  return sql.all<{ stale: number }>('SELECT COUNT(*) AS stale FROM outbox')[0]?.stale ?? 0;
}
