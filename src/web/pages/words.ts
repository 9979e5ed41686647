import { MINSK_OFFSET_MS } from '../../belta/dates.ts';
import type { EditionState } from '../../monitor/model.ts';
import type { Grade } from '../../topic/model.ts';

export const STATE_WORDS: Readonly<Record<EditionState, string>> = {
  ok: 'works',
  quiet: 'works, but tells nothing new for longer than usual',
  degraded: 'works by a detour',
  failed: 'cannot be read',
  unknown: 'was not read yet',
};

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  core: 'on the topic',
  partial: 'partly on the topic',
  none: 'not on the topic',
};

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Minsk wall time as if it were UTC, which is how it can be formatted without a time-zone table. */
const wall = (ms: number) => new Date(ms + MINSK_OFFSET_MS);

/** `2026-11-20`, the day in Minsk. */
export function minskDate(ms: number): string {
  return wall(ms).toISOString().slice(0, 10);
}

/** `14:05`. */
export function minskClock(ms: number): string {
  return wall(ms).toISOString().slice(11, 16);
}

/** `Friday, 20 November 2026`, the day in Minsk. */
export function minskDayName(ms: number): string {
  return DAY.format(wall(ms));
}

/** `1 item`, `2 items`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
