import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedItems, type Rhythm, rhythmIn } from '../../src/monitor/rhythm.ts';
import { DAY_MS, HOUR_MS } from './harness.ts';

const MONDAY_MS = Date.parse('2026-11-22T21:00:00Z');
const hourOf = (ms: number) => Math.floor((ms + 3 * HOUR_MS) / HOUR_MS);

/** Two weeks with so many items in each hour. */
function history(itemsAt: (weekday: number, hour: number) => number) {
  const first = hourOf(MONDAY_MS - 14 * DAY_MS);
  return Array.from({ length: 14 * 24 }, (_, index) => ({
    hour: first + index,
    items: itemsAt(Math.floor(index / 24) % 7, index % 24),
  })).filter(({ items }) => items > 0);
}

function measured(itemsAt: (weekday: number, hour: number) => number): Rhythm {
  const rhythm = rhythmIn(history(itemsAt), MONDAY_MS - 14 * DAY_MS, MONDAY_MS);
  if (rhythm === undefined) throw new Error('expected a rhythm');
  return rhythm;
}

describe('the rhythm of an edition', () => {
  const working = measured((weekday, hour) => (weekday < 5 && hour >= 9 && hour < 18 ? 3 : 0));

  it('is measured by hour of the week in Minsk', () => {
    expect(working.itemsPerHour[9]).toBe(3);
    expect(working.itemsPerHour[8]).toBe(0);
    expect(working.itemsPerHour[5 * 24 + 12]).toBe(0);
  });

  it('expects nothing of nights and weekends that were always quiet', () => {
    const friday = MONDAY_MS - 3 * DAY_MS + 18 * HOUR_MS;
    expect(expectedItems(working, friday, MONDAY_MS + 9 * HOUR_MS)).toBe(0);
    expect(expectedItems(working, friday, MONDAY_MS + 11 * HOUR_MS)).toBe(6);
    expect(expectedItems(working, MONDAY_MS, MONDAY_MS + 7 * DAY_MS)).toBeCloseTo(5 * 9 * 3);
  });

  it('counts an hour without items as one', () => {
    const second = measured((weekday, hour) => (weekday === 0 && hour === 10 ? 4 : weekday === 1 ? 1 : 0));
    expect(second.itemsPerHour[10]).toBe(4);
    const first = hourOf(MONDAY_MS - 14 * DAY_MS);
    const once = rhythmIn([{ hour: first + 10, items: 4 }], MONDAY_MS - 14 * DAY_MS, MONDAY_MS);
    expect(once?.itemsPerHour[10]).toBe(2);
  });

  it('is not known before a week has been seen', () => {
    const items = [{ hour: hourOf(MONDAY_MS - 5 * DAY_MS), items: 9 }];
    expect(rhythmIn(items, MONDAY_MS - 6 * DAY_MS, MONDAY_MS)).toBeUndefined();
    expect(rhythmIn(items, MONDAY_MS - 7 * DAY_MS, MONDAY_MS)).toBeDefined();
  });

  it('does not count the days before the first run, of which only some articles are known', () => {
    const young = rhythmIn(
      [
        { hour: hourOf(MONDAY_MS - 20 * DAY_MS), items: 1 },
        { hour: hourOf(MONDAY_MS - 7 * DAY_MS) + 10, items: 4 },
      ],
      MONDAY_MS - 7 * DAY_MS,
      MONDAY_MS,
    );
    expect(young?.itemsPerHour[10]).toBe(4);
  });

  it('adds up: two spans expect together what the whole does', () => {
    const hours = fc.integer({ min: 0, max: 10 * DAY_MS });
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const parts =
          expectedItems(working, MONDAY_MS, MONDAY_MS + a) + expectedItems(working, MONDAY_MS + a, MONDAY_MS + a + b);
        expect(parts).toBeCloseTo(expectedItems(working, MONDAY_MS, MONDAY_MS + a + b), 6);
      }),
    );
  });
});
