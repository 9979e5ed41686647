import type { Edition } from '../belta/editions.ts';
import type { Sql } from './ports.ts';

/** The small values that outlive a run; shapes and lifetimes in docs/storage.md. */
export const factNames = {
  /** When an edition's own listing was last read with success, epoch milliseconds. */
  listed: (edition: Edition) => `listed/${edition}`,
  /** Up to when a ledger that was lost had seen it, epoch milliseconds; counts until `listed` is there. */
  seenUntil: (edition: Edition) => `seen/${edition}`,
  /** When older pages of it were last read for late arrivals, epoch milliseconds. */
  swept: (edition: Edition) => `swept/${edition}`,
  /** Publication of the oldest article of its first run, epoch milliseconds. */
  horizon: (edition: Edition) => `horizon/${edition}`,
  /** `{ sinceMs, atMs }`: what was published since may be missing, as noticed then. */
  gap: (edition: Edition) => `gap/${edition}`,
  rhythm: (edition: Edition) => `rhythm/${edition}`,
  /** `ArticleCounts` of the last two days. */
  articles: (edition: Edition) => `articles/${edition}`,
  /** `{ text, sinceMs }`: the text that stands in place of an item's own, and since when. */
  distrusted: (key: string) => `distrusted/${key}`,
  publication: 'publish',
  /** When what is done once a day was last done, epoch milliseconds. */
  daily: 'daily',
  restored: 'restored',
  restoring: 'restoring',
  /** When a document that a restore needs was first missed, epoch milliseconds. */
  missed: 'missed',
} as const;

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

export function forgetFact(sql: Sql, name: string): void {
  sql.all('DELETE FROM fact WHERE name = ?', name);
}
