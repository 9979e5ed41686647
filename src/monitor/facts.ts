import type { Sql } from './ports.ts';

/** Small values that outlive a run; the names in use are listed in docs/storage.md. */
export function readFact(sql: Sql, name: string): string | undefined {
  return sql.all<{ value: string }>('SELECT value FROM fact WHERE name = ?', name)[0]?.value;
}

export function writeFact(sql: Sql, name: string, value: string): void {
  sql.all(
    'INSERT INTO fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    name,
    value,
  );
}
