import type { Manifest } from '../publish/model.ts';

/** Storage shows a write everywhere within minutes; a day leaves nobody with the wrong bytes for a year. */
const SETTLED_AFTER_MS = 24 * 3_600_000;

/**
 * True when a month's archive cannot change any more: a later month has begun to be written, which also settles the link to it, and
 * every reader of storage sees the last state.
 */
export function isClosedMonth(manifest: Manifest, month: string, nowMs: number): boolean {
  return manifest.months.some((other) => other > month) && nowMs >= endOfMonthMs(month) + SETTLED_AFTER_MS;
}

/** The month before in the archive, `undefined` for the first. */
export function monthBefore(manifest: Manifest, month: string): string | undefined {
  return manifest.months
    .filter((other) => other < month)
    .sort()
    .at(-1);
}

function endOfMonthMs(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Date.UTC(year, number, 1);
}
