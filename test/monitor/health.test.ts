import { describe, expect, it } from 'vitest';
import { type EditionSnapshot, evaluateAll, evaluateEdition } from '../../src/monitor/health.ts';
import type { EditionState } from '../../src/monitor/model.ts';
import type { Rhythm } from '../../src/monitor/rhythm.ts';
import type { ArticleCounts, ListingAttempt } from '../../src/monitor/statistics.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, START_MS } from './harness.ts';

const good = (minutesAgo: number, more: Partial<ListingAttempt> = {}): ListingAttempt => ({
  edition: 'de',
  atMs: START_MS - minutesAgo * MINUTE_MS,
  ok: true,
  road: 'all_news',
  fallback: false,
  listed: 30,
  fresh: 1,
  ...more,
});

function bad(minutesAgo: number): ListingAttempt {
  const { road: _, ...rest } = good(minutesAgo, { ok: false, listed: 0, reason: 'unreachable', detail: 'no answer' });
  return rest;
}

const COUNTS: ArticleCounts = { known: 20, read: 20, failing: 0, body_fallback: 0, body_doubtful: 0, undated: 0 };
const HOURLY: Rhythm = { measuredMs: START_MS, itemsPerHour: new Array<number>(168).fill(1) };

const HEALTHY: EditionSnapshot = {
  attempts: [good(5), good(20), good(35)],
  articles: COUNTS,
  newest: COUNTS,
  newestPublishedMs: START_MS - HOUR_MS,
  rhythm: HOURLY,
  nowMs: START_MS,
};

interface Rule {
  readonly name: string;
  readonly fires: Partial<EditionSnapshot>;
  readonly state: EditionState;
  readonly says: RegExp;
  /** As near to it as can be without firing. */
  readonly twin: Partial<EditionSnapshot>;
}

type CountName = 'known' | 'read' | 'failing' | 'body_fallback' | 'body_doubtful' | 'undated';
const counts = (changes: Partial<Record<CountName, number>>) => ({
  articles: { ...COUNTS, ...changes } satisfies ArticleCounts,
});

const RULES: readonly Rule[] = [
  {
    name: 'was never read',
    fires: { attempts: [] },
    state: 'unknown',
    says: /^Not read yet/,
    twin: { attempts: [good(5)] },
  },
  {
    name: 'has a listing that fails',
    fires: { attempts: [bad(5), bad(20)], listedMs: START_MS - 5 * HOUR_MS },
    state: 'failed',
    says: /could not be read since 2026-11-24 02:00 UTC \(unreachable\): no answer\.$/,
    twin: { attempts: [good(5), bad(20)] },
  },
  {
    name: 'has a listing that never worked',
    fires: { attempts: [bad(5), bad(20)] },
    state: 'failed',
    says: /could not be read so far/,
    twin: { attempts: [good(1), bad(5), bad(20)] },
  },
  {
    name: 'is read by a second road',
    fires: { attempts: [good(4, { road: 'sections', fallback: true }), bad(5), good(20)] },
    state: 'degraded',
    says: /no answer; read through sections instead/,
    twin: { attempts: [good(3), good(4, { road: 'sections', fallback: true }), bad(5), good(20)] },
  },
  {
    name: 'was read by a second road long before its listing failed',
    fires: { attempts: [bad(5), good(60, { road: 'rss' })] },
    state: 'failed',
    says: /could not be read/,
    twin: { attempts: [good(5), bad(50), good(60, { road: 'rss' })] },
  },
  {
    name: 'is not asked any more',
    fires: { attempts: [good(121)] },
    state: 'degraded',
    says: /is the cron trigger running/,
    twin: { attempts: [good(119)] },
  },
  {
    name: 'is read by a fallback layer',
    fires: { attempts: [good(5, { fallback: true }), good(20)] },
    state: 'degraded',
    says: /no longer has the expected markup/,
    twin: { attempts: [good(5), good(6, { road: 'rss', fallback: true }), good(20, { fallback: true })] },
  },
  {
    name: 'was read by a fallback layer, and not changed since',
    fires: { attempts: [good(5, { listed: 0 }), good(20, { fallback: true })] },
    state: 'degraded',
    says: /expected markup/,
    twin: { attempts: [good(5, { listed: 0 }), good(20)] },
  },
  {
    name: 'has a gap behind it',
    fires: { gap: { sinceMs: START_MS - DAY_MS, atMs: START_MS - HOUR_MS } },
    state: 'degraded',
    says: /items published since 2026-11-23 07:00 UTC may be missing/,
    twin: { gap: { sinceMs: START_MS - 4 * DAY_MS, atMs: START_MS - 3 * DAY_MS } },
  },
  {
    name: 'has a listing much shorter than usual',
    fires: { attempts: [good(5, { listed: 14 }), ...[20, 35, 50, 65, 80].map((ago) => good(ago))] },
    state: 'degraded',
    says: /held 14 items; 30 are usual/,
    twin: { attempts: [good(5, { listed: 15 }), ...[20, 35, 50, 65, 80].map((ago) => good(ago))] },
  },
  {
    name: 'has a listing that has been short for most of what is remembered',
    fires: {
      attempts: [
        ...[5, 20, 35, 50, 65, 80, 95].map((ago) => good(ago, { listed: 3 })),
        ...[110, 125].map((ago) => good(ago)),
      ],
    },
    state: 'degraded',
    says: /held 3 items; 30 are usual/,
    twin: { attempts: [good(5, { listed: 3 }), good(20), good(35)] },
  },
  {
    name: 'has newest articles that cannot be read, however many older ones could',
    fires: { newest: { ...COUNTS, known: 12, failing: 7 } },
    state: 'degraded',
    says: /7 of its newest 12 articles cannot be read/,
    twin: { newest: { ...COUNTS, known: 12, failing: 6 } },
  },
  {
    name: 'has newest articles without a body to trust',
    fires: { newest: { ...COUNTS, read: 12, body_doubtful: 7 } },
    state: 'degraded',
    says: /7 of its last 12 articles have no body that can be trusted/,
    twin: { newest: { ...COUNTS, read: 12, body_doubtful: 6 } },
  },
  {
    name: 'has articles that cannot be read',
    fires: counts({ failing: 7 }),
    state: 'degraded',
    says: /7 of its last 20 articles cannot be read/,
    twin: counts({ failing: 6 }),
  },
  {
    name: 'has articles without a body to trust',
    fires: counts({ body_doubtful: 5 }),
    state: 'degraded',
    says: /5 of its last 20 articles have no body/,
    twin: counts({ body_doubtful: 4 }),
  },
  {
    name: 'has too few articles for a judgement',
    fires: counts({ known: 4, read: 4, undated: 2 }),
    state: 'degraded',
    says: /no date that can be trusted/,
    twin: counts({ known: 3, read: 3, undated: 3, body_doubtful: 3, failing: 3 }),
  },
  {
    name: 'has articles read by a fallback layer',
    fires: counts({ body_fallback: 11 }),
    state: 'degraded',
    says: /body only to a fallback layer/,
    twin: counts({ body_fallback: 10 }),
  },
  {
    name: 'is quiet for its rhythm',
    fires: { newestPublishedMs: START_MS - 5 * HOUR_MS },
    state: 'quiet',
    says: /usual rhythm 5 should have followed\. The pages read well/,
    twin: { newestPublishedMs: START_MS - 4 * HOUR_MS },
  },
  {
    name: 'is too quiet to be believed',
    fires: { newestPublishedMs: START_MS - 25 * HOUR_MS },
    state: 'degraded',
    says: /An old page may be served/,
    twin: { newestPublishedMs: START_MS - 3 * HOUR_MS },
  },
];

function without<Key extends keyof EditionSnapshot>(snapshot: EditionSnapshot, key: Key): Omit<EditionSnapshot, Key> {
  const { [key]: _, ...rest } = snapshot;
  return rest;
}

describe('an edition', () => {
  it('is ok while its pages are read and news come, and says since when', () => {
    expect(evaluateEdition(HEALTHY)).toEqual({
      state: 'ok',
      reason: 'Its listing is read; the newest item is of 2026-11-24 06:00 UTC.',
    });
  });

  it.each(RULES)('that $name is $state', ({ fires, state, says }) => {
    const evaluation = evaluateEdition({ ...HEALTHY, ...fires });
    expect(evaluation.state).toBe(state);
    expect(evaluation.reason).toMatch(says);
  });

  it.each(RULES)('is ok where it only nearly $name', ({ twin }) => {
    expect(evaluateEdition({ ...HEALTHY, ...twin }).state).toBe('ok');
  });

  it('without a measured rhythm is quiet after three days', () => {
    const young = without(HEALTHY, 'rhythm');
    expect(evaluateEdition({ ...young, newestPublishedMs: START_MS - 73 * HOUR_MS }).state).toBe('quiet');
    expect(evaluateEdition({ ...young, newestPublishedMs: START_MS - 71 * HOUR_MS }).state).toBe('ok');
  });

  it('may sleep at night and rest at weekends as it always does', () => {
    const officeHours: Rhythm = {
      measuredMs: START_MS,
      itemsPerHour: Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 9 && hour % 24 < 18 && hour < 120 ? 2 : 0)),
    };
    const friday = Date.parse('2026-11-20T15:00:00Z');
    const mondayMorning = Date.parse('2026-11-23T06:00:00Z');
    const snapshot = { ...HEALTHY, rhythm: officeHours, newestPublishedMs: friday };
    const at = (nowMs: number) => evaluateEdition({ ...snapshot, attempts: [good(0, { atMs: nowMs })], nowMs }).state;
    expect(at(mondayMorning)).toBe('ok');
    expect(at(mondayMorning + 3 * HOUR_MS)).toBe('quiet');
    expect(at(mondayMorning + 30 * HOUR_MS)).toBe('degraded');
  });
});

describe('the whole', () => {
  it.each<[EditionState, EditionState[], number]>([
    ['unknown', [], 0],
    ['unknown', ['unknown', 'unknown'], 0],
    ['ok', ['ok', 'unknown', 'quiet'], 0],
    ['quiet', ['quiet', 'quiet'], 0],
    ['degraded', ['ok', 'ok', 'degraded'], 0],
    ['degraded', ['ok', 'ok', 'failed'], 0],
    ['failed', ['ok', 'failed'], 0],
    ['degraded', ['ok', 'ok'], 1],
  ])('is %s for %j with %d failed publications', (whole, parts, failures) => {
    expect(evaluateAll(parts, failures)).toBe(whole);
  });
});
