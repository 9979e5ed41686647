import type { Edition } from '../belta/editions.ts';
import { factNames, forgetFact, readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';

/** Older pages of a listing could not be reached: what was published since `sinceMs` may be missing, as noticed at `atMs`. */
export interface Gap {
  readonly sinceMs: number;
  readonly atMs: number;
}

export function readGap(sql: Sql, edition: Edition): Gap | undefined {
  const value = readFact(sql, factNames.gap(edition));
  if (value === undefined) return undefined;
  const gap: Gap = JSON.parse(value);
  return gap;
}

/** Notes that what was published since `untilMs` was not met; a gap from before stays part of it. */
export function noteGap(sql: Sql, edition: Edition, untilMs: number, nowMs: number): void {
  const sinceMs = Math.min(untilMs, readGap(sql, edition)?.sinceMs ?? untilMs);
  const gap: Gap = { sinceMs, atMs: nowMs };
  writeFact(sql, factNames.gap(edition), JSON.stringify(gap));
}

/** A chain of pages that met what was known by `untilMs` has filled every gap since. */
export function closeGap(sql: Sql, edition: Edition, untilMs: number): void {
  const gap = readGap(sql, edition);
  if (gap !== undefined && untilMs <= gap.sinceMs) forgetFact(sql, factNames.gap(edition));
}
