import type { Edition } from '../belta/editions.ts';
import { factNames, forgetFact, readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';

/** Older pages of a listing could not be reached: what was published since `sinceMs` may be missing, as noticed at `atMs`. */
export interface Gap {
  readonly sinceMs: number;
  readonly atMs: number;
}

/** A gap is tried again with each sweep while it is younger than this. */
const GAP_TRIED_MS = 7 * 24 * 3_600_000;

/** The gap that is still tried: what could not be reached when it was missed may have come into reach since. */
export function openGap(sql: Sql, edition: Edition, nowMs: number): Gap | undefined {
  const gap = readGap(sql, edition);
  return gap !== undefined && nowMs - gap.sinceMs < GAP_TRIED_MS ? gap : undefined;
}

export function readGap(sql: Sql, edition: Edition): Gap | undefined {
  const value = readFact(sql, factNames.gap(edition));
  if (value === undefined) return undefined;
  const gap: Gap = JSON.parse(value);
  return gap;
}

/** Notes that what was published since `untilMs` was not met; a gap that is still open stays part of it. */
export function noteGap(sql: Sql, edition: Edition, untilMs: number, nowMs: number): void {
  const sinceMs = Math.min(untilMs, openGap(sql, edition, nowMs)?.sinceMs ?? untilMs);
  const gap: Gap = { sinceMs, atMs: nowMs };
  writeFact(sql, factNames.gap(edition), JSON.stringify(gap));
}

/** A chain of pages that met what was known by `untilMs` has filled every gap since. */
export function closeGap(sql: Sql, edition: Edition, untilMs: number): void {
  const gap = readGap(sql, edition);
  if (gap !== undefined && untilMs <= gap.sinceMs) forgetFact(sql, factNames.gap(edition));
}
