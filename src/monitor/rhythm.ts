import { MINSK_OFFSET_MS } from '../belta/dates.ts';
import type { Edition } from '../belta/editions.ts';
import { followedSinceMs } from './articles.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MEASURED_MS = 28 * DAY_MS;
/** With less history nothing is known of weekends. */
const LEAST_HISTORY_MS = 7 * DAY_MS;

/** Items an hour, by hour of the week in Minsk, Monday 00:00 first: nights and weekends are quiet by measurement, not by assumption. */
export interface Rhythm {
  readonly measuredMs: number;
  /** 168 rates. */
  readonly itemsPerHour: readonly number[];
}

/**
 * The rhythm that a history shows.
 * @param hours hour since the epoch in Minsk time, and the number of articles published in it
 * @param sinceMs from when on every article is known: of what was older at the first run only some are
 */
export function rhythmIn(
  hours: readonly { readonly hour: number; readonly items: number }[],
  sinceMs: number,
  nowMs: number,
): Rhythm | undefined {
  if (nowMs - sinceMs < LEAST_HISTORY_MS) return undefined;
  const first = hourOf(sinceMs);
  const last = hourOf(nowMs);
  const items = new Array<number>(168).fill(0);
  const seen = new Array<number>(168).fill(0);
  for (let hour = first; hour < last; hour += 1) seen[hourOfWeek(hour)] = (seen[hourOfWeek(hour)] ?? 0) + 1;
  for (const entry of hours) {
    if (entry.hour >= first && entry.hour < last)
      items[hourOfWeek(entry.hour)] = (items[hourOfWeek(entry.hour)] ?? 0) + entry.items;
  }
  return {
    measuredMs: nowMs,
    itemsPerHour: items.map((count, index) => (seen[index] ? count / (seen[index] ?? 1) : 0)),
  };
}

/** How many items the rhythm lets expect between two times. */
export function expectedItems(rhythm: Rhythm, fromMs: number, toMs: number): number {
  const lengthMs = Math.min(toMs - fromMs, MEASURED_MS);
  let expected = 0;
  for (let ms = toMs - lengthMs; ms < toMs; ) {
    const endMs = Math.min(toMs, (Math.floor(ms / HOUR_MS) + 1) * HOUR_MS);
    expected += ((endMs - ms) / HOUR_MS) * (rhythm.itemsPerHour[hourOfWeek(hourOf(ms))] ?? 0);
    ms = endMs;
  }
  return expected;
}

/** Measures the rhythm of an edition from its known articles, and keeps it. */
export function measureRhythm(sql: Sql, edition: Edition, nowMs: number): void {
  const hours = sql.all<{ hour: number; items: number }>(
    `SELECT CAST((published_ms + ?) / ? AS INTEGER) AS hour, COUNT(*) AS items FROM article WHERE edition = ? AND published_ms > ? GROUP BY hour`,
    MINSK_OFFSET_MS,
    HOUR_MS,
    edition,
    nowMs - MEASURED_MS,
  );
  const sinceMs = Math.max(nowMs - MEASURED_MS, followedSinceMs(sql, edition) ?? nowMs);
  writeFact(sql, factNames.rhythm(edition), JSON.stringify({ rhythm: rhythmIn(hours, sinceMs, nowMs) ?? null }));
}

/** The rhythm as it was last measured; absent where nothing is known of weekends yet. */
export function readRhythm(sql: Sql, edition: Edition): Rhythm | undefined {
  const value = readFact(sql, factNames.rhythm(edition));
  if (value === undefined) return undefined;
  const stored: { readonly rhythm: Rhythm | null } = JSON.parse(value);
  return stored.rhythm ?? undefined;
}

function hourOf(ms: number): number {
  return Math.floor((ms + MINSK_OFFSET_MS) / HOUR_MS);
}

/** The epoch began on a Thursday. */
function hourOfWeek(hour: number): number {
  return (hour + 3 * 24) % 168;
}
