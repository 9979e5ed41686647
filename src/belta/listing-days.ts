import { latestDay, MAX_CLOCK_SKEW_MS, minskMidnight, parseYearless } from './dates.ts';
import { atMinutes, type ReadItem } from './listing-item.ts';

/** A missing day header shows as a time that jumps up; small inversions happen on the live site. */
const MAX_INVERSION_MINUTES = 120;
const DAY_MS = 24 * 3_600_000;

/** Gives items their dates from the day headers between them. An item whose day cannot be known stays undated. */
export class DayReader {
  #dayMs: number | undefined;
  #lastMinutes: number | undefined;
  readonly #todayMs: number;
  readonly #nowMs: number;
  readonly #assumeToday: boolean;

  constructor(nowMs: number, assumeToday: boolean) {
    this.#nowMs = nowMs;
    this.#todayMs = minskMidnight(nowMs);
    this.#assumeToday = assumeToday;
  }

  header(dayMs: number | undefined) {
    if (dayMs === undefined || dayMs > this.#todayMs) return;
    if (dayMs !== this.#dayMs) this.#lastMinutes = undefined;
    this.#dayMs = dayMs;
  }

  /** The day meant by `Today` or `Yesterday`, standing alone. */
  relative(texts: readonly string[], [today, yesterday]: readonly [string, string]): number | undefined {
    const says = (word: string) => texts.some((text) => text.toLowerCase() === word.toLowerCase());
    if (says(today)) return this.#todayMs;
    return says(yesterday) ? this.#todayMs - DAY_MS : undefined;
  }

  /** `14 July`, of this year or the last. */
  yearless(texts: readonly string[]): number | undefined {
    const day = texts.map(parseYearless).findLast((found) => found !== undefined && found.minutes === undefined);
    return day && latestDay(day, this.#nowMs);
  }

  dated(read: ReadItem): number | undefined {
    this.header(read.dayHeaderMs);
    const { time } = read;
    if (time === undefined) return undefined;
    if (time.instantMs !== undefined) return this.#notFuture(time.instantMs);
    if (time.minutes === undefined) return undefined;
    const ownDayMs = time.dayMs ?? (time.yearless && latestDay(time.yearless, this.#nowMs));
    if (ownDayMs !== undefined) return this.#notFuture(atMinutes(ownDayMs, time.minutes));
    if (this.#dayMs === undefined) {
      if (!this.#assumeToday) return undefined;
      const today = atMinutes(this.#todayMs, time.minutes);
      return today <= this.#nowMs + MAX_CLOCK_SKEW_MS ? today : undefined;
    }
    if (this.#lastMinutes !== undefined && time.minutes > this.#lastMinutes + MAX_INVERSION_MINUTES) {
      this.#dayMs = undefined;
      return undefined;
    }
    this.#lastMinutes = time.minutes;
    return this.#notFuture(atMinutes(this.#dayMs, time.minutes));
  }

  #notFuture(ms: number): number | undefined {
    return ms <= this.#nowMs + MAX_CLOCK_SKEW_MS ? ms : undefined;
  }
}
