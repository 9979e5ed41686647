import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureReason } from '../../src/belta/model.ts';
import { REST_AFTER_MS, waitMs } from '../../src/monitor/backoff.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './harness.ts';

const REASONS = [
  'unreachable',
  'refused',
  'slow-down',
  'gone',
  'bot-wall',
  'empty',
  'unknown-layout',
  'implausible',
  'truncated',
] as const satisfies readonly FailureReason[];
const reason = fc.constantFrom(...REASONS);
const attempts = fc.integer({ min: 1, max: 100 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the wait before the next try', () => {
  it('grows with each failure and is bounded by about a day', () => {
    fc.assert(
      fc.property(reason, attempts, random, (why, count, jitter) => {
        const wait = waitMs('article', { reason: why, attempts: count }, jitter);
        expect(wait).toBeGreaterThanOrEqual(MINUTE_MS);
        expect(wait).toBeLessThanOrEqual(1.2 * DAY_MS);
        expect(waitMs('article', { reason: why, attempts: count + 1 }, jitter)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });

  it('is spread by up to a fifth, never shortened', () => {
    fc.assert(
      fc.property(reason, attempts, random, (why, count, jitter) => {
        const plain = waitMs('article', { reason: why, attempts: count }, 0);
        const spread = waitMs('article', { reason: why, attempts: count }, jitter);
        expect(spread).toBeGreaterThanOrEqual(plain);
        expect(spread).toBeLessThanOrEqual(plain * 1.2 + 1);
      }),
    );
  });

  it('of a listing is never longer than cron takes to come again', () => {
    fc.assert(
      fc.property(reason, attempts, random, (why, count, jitter) => {
        expect(waitMs('listing', { reason: why, attempts: count }, jitter)).toBeLessThanOrEqual(15 * MINUTE_MS);
      }),
    );
  });

  it('lets an article be tried between 8 and 40 times before it rests', () => {
    for (const why of REASONS) {
      let [spentMs, tries] = [0, 1];
      while (spentMs < REST_AFTER_MS) {
        spentMs += waitMs('article', { reason: why, attempts: tries }, 0);
        tries += 1;
      }
      if (why === 'slow-down') expect(tries).toBeLessThan(200);
      else expect(tries, why).toBeLessThan(60);
      expect(tries, why).toBeGreaterThan(8);
    }
  });

  it('tells a page that is gone from one that cannot be understood', () => {
    expect(waitMs('article', { reason: 'gone', attempts: 1 }, 0)).toBe(5 * MINUTE_MS);
    expect(waitMs('article', { reason: 'unknown-layout', attempts: 1 }, 0)).toBe(10 * MINUTE_MS);
    expect(waitMs('article', { reason: 'unreachable', attempts: 1 }, 0)).toBe(MINUTE_MS);
    expect(waitMs('article', { reason: 'unreachable', attempts: 50 }, 0)).toBe(12 * HOUR_MS);
  });
});
