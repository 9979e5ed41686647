import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { canonicalQuery, defaultView, sinceText } from '../../src/feeds/view.ts';
import { parseSince } from '../../src/web/since.ts';
import { parseRefresh, parseView } from '../../src/web/view-query.ts';

const context = { followed: EDITIONS, defaultBy: 'items' } as const;
const parse = (query: string) => parseView(new URLSearchParams(query), context);

function viewOf(query: string) {
  const parsed = parse(query);
  if ('bad' in parsed) throw new Error(JSON.stringify(parsed.bad));
  return parsed.view;
}

describe('the view a query asks for', () => {
  test('nothing asked: all editions, core items, 50', () => expect(viewOf('')).toEqual(defaultView('all')));

  test('unknown parameters and empty values are ignored', () => {
    expect(viewOf('utm_source=x&q=&limit=&section=%20&foo')).toEqual(defaultView('all'));
  });

  test.each([
    ['lang=de,en', { editions: ['en', 'de'] }],
    ['lang=DE&lang=en', { editions: ['en', 'de'] }],
    ['lang=ru,be,en,de,es,pl,zh', { editions: EDITIONS }],
    ['section=Economics', { section: 'economics' }],
    ['q=%20trade%20%20Kasach%20', { q: 'trade Kasach' }],
    ['q=哈萨克斯坦', { q: '哈萨克斯坦' }],
    ['q=a%00b%1F%E2%80%AEc', { q: 'abc' }],
    ['limit=1', { limit: 1 }],
    ['limit=200', { limit: 200 }],
    ['limit=007', { limit: 7 }],
    ['include=partial', { includePartial: true }],
    ['view=stories&prefer=de,en,de', { by: 'stories', prefer: ['de', 'en'] }],
    ['view=items', { by: 'items' }],
    ['since=2026-03-01', { sinceMs: Date.UTC(2026, 1, 28, 21) }],
    ['since=2026-03-01T12:00:00Z', { sinceMs: Date.UTC(2026, 2, 1, 12) }],
    ['since=2026-03-01T12:00:00%2B03:00', { sinceMs: Date.UTC(2026, 2, 1, 9) }],
    ['since=1900-01-01', { sinceMs: Date.UTC(1899, 11, 31, 21) }],
    ['since=2199-12-31', { sinceMs: Date.UTC(2199, 11, 30, 21) }],
    ['since=2026-03-01T12:00:00+03:00', { sinceMs: Date.UTC(2026, 2, 1, 9) }],
    ['since=2026-03-01 12:00:00 03:00', { sinceMs: Date.UTC(2026, 2, 1, 9) }],
    ['since=2026-03-01t12:00:00z', { sinceMs: Date.UTC(2026, 2, 1, 12) }],
    ['since=2026-03-01T12:00:00.123456Z', { sinceMs: Date.UTC(2026, 2, 1, 12, 0, 0, 123) }],
    ['since=2026-03-01T12:00:00.123456%2B00:00', { sinceMs: Date.UTC(2026, 2, 1, 12, 0, 0, 123) }],
    ['since=2026-03-01T12:00:00.9999999999Z', { sinceMs: Date.UTC(2026, 2, 1, 12, 0, 0, 999) }],
    ['since=2026-03-01T12:00:00.5-23:59', { sinceMs: Date.UTC(2026, 2, 2, 11, 59, 0, 500) }],
    ['since=2026-06-30T23:59:60Z', { sinceMs: Date.UTC(2026, 6, 1) }],
  ])('%s', (query, expected) => expect(viewOf(query)).toMatchObject(expected));

  test('the path says the edition, so lang is unknown there', () => {
    const parsed = parseView(new URLSearchParams('lang=xx'), { ...context, edition: 'de' });
    expect(parsed).toMatchObject({ view: { editions: ['de'] } });
  });
});

describe('a value that cannot be used', () => {
  test.each([
    ['limit=0', 'limit', '0', '1 to 200'],
    ['limit=201', 'limit', '201', '1 to 200'],
    ['limit=-5', 'limit', '-5', '1 to 200'],
    ['limit=1e2', 'limit', '1e2', '1 to 200'],
    ['limit=5.0', 'limit', '5.0', '1 to 200'],
    ['limit=abc', 'limit', 'abc', '1 to 200'],
    ['limit=1&limit=2', 'limit', '1,2', 'only once'],
    ['lang=xx', 'lang', 'xx', 'ru, be, en, de, es, pl, zh'],
    ['lang=de,xx', 'lang', 'de,xx', 'ru, be, en, de, es, pl, zh'],
    ['since=yesterday', 'since', 'yesterday', '2026-03-01'],
    ['since=2026-02-30', 'since', '2026-02-30', '2026-03-01'],
    ['since=2026-03-01T12:00', 'since', '2026-03-01T12:00', 'offset'],
    ['since=2026-03-01T25:00Z', 'since', '2026-03-01T25:00Z', 'offset'],
    ['since=2026-03-01T24:00:00Z', 'since', '2026-03-01T24:00:00Z', 'offset'],
    ['since=2026-03-01T12:60:00Z', 'since', '2026-03-01T12:60:00Z', 'offset'],
    ['since=2026-03-01T12:00:61Z', 'since', '2026-03-01T12:00:61Z', 'offset'],
    ['since=2026-03-01T12:00:00.Z', 'since', '2026-03-01T12:00:00.Z', 'offset'],
    ['since=2026-03-01T12:00:00%2B24:00', 'since', '2026-03-01T12:00:00+24:00', 'offset'],
    ['since=9999-12-31T23:59:59-23:59', 'since', '9999-12-31T23:59:59-23:59', '1900 to 2199'],
    ['since=0000-01-01', 'since', '0000-01-01', '1900 to 2199'],
    ['q=%21%3F', 'q', '!?', 'letters or digits'],
    ['q=%00', 'q', '\u0000', 'letters or digits'],
    [`q=${'a'.repeat(201)}`, 'q', 'a'.repeat(201), '200'],
    ['section=%2Fetc', 'section', '/etc', 'economics'],
    ['include=all', 'include', 'all', 'partial'],
    ['view=table', 'view', 'table', 'items or stories'],
    ['prefer=fr', 'prefer', 'fr', 'ru, be, en, de, es, pl, zh'],
  ])('%s is named with its value and what is allowed', (query, parameter, value, allowed) => {
    expect(parse(query)).toEqual({ bad: [{ parameter, value, allowed: expect.stringContaining(allowed) }] });
  });

  test('every one is named', () => {
    expect(parse('limit=0&view=x&q=a')).toMatchObject({ bad: [{ parameter: 'limit' }, { parameter: 'view' }] });
  });

  test.each([
    ['lang=pl,de', 'pl'],
    ['lang=de,xx', 'de,xx'],
  ])('%s where that edition is not followed', (query, value) => {
    const parsed = parseView(new URLSearchParams(query), { followed: ['de', 'en'], defaultBy: 'items' });
    expect(parsed).toEqual({
      bad: [{ parameter: 'lang', value, allowed: 'one or more of de, en, separated by commas' }],
    });
  });
});

describe('the canonical query of a view asks for the same view', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const dayOf = (first: string, last: string) =>
    fc
      .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  const day = fc.oneof(dayOf('0000-01-01', '9999-12-31'), dayOf('1899-12-31', '2200-01-01'));
  const zone = fc
    .record({ sign: fc.constantFrom('+', '-'), hours: fc.nat(23), minutes: fc.nat(59) })
    .map(({ sign, hours, minutes }) => `${sign}${two(hours)}:${two(minutes)}`);
  const since = fc.oneof(
    day,
    fc
      .tuple(
        day,
        fc.constantFrom('00:00', '12:00:00', '21:00', '23:59:59', '12:00:00.250'),
        fc.oneof(zone, fc.constant('Z')),
      )
      .map(([date, time, offset]) => `${date}T${time}${offset}`),
  );
  const query = fc.record(
    {
      lang: fc.subarray([...EDITIONS], { minLength: 2 }).map((list) => list.join(',')),
      section: fc.constantFrom('economics', 'politics', 'in-pictures'),
      q: fc.oneof(fc.constantFrom('торговля Казахстан', '贸易', 'a+b & c'), fc.string({ unit: 'grapheme' })),
      since: fc.oneof(since, fc.constantFrom('1900-01-01', '2199-12-31T20:59:59.999Z')),
      limit: fc.integer({ min: 1, max: 200 }).map(String),
      include: fc.constant('partial'),
      view: fc.constantFrom('items', 'stories'),
      prefer: fc.subarray([...EDITIONS], { minLength: 1 }).map((list) => list.join(',')),
    },
    { requiredKeys: [] },
  );

  test('for every query that can be used', () => {
    fc.assert(
      fc.property(query, (parameters) => {
        const parsed = parse(new URLSearchParams(parameters).toString());
        fc.pre('view' in parsed);
        const { view } = parsed;
        // Nobody is preferred where no story is told.
        expect(viewOf(canonicalQuery(view))).toEqual({ ...view, prefer: view.by === 'stories' ? view.prefer : [] });
      }),
    );
  });

  test('and a time that can be used has a canonical form that can', () => {
    fc.assert(
      fc.property(since, (text) => {
        const sinceMs = parseSince(text);
        fc.pre(sinceMs !== undefined);
        expect(parseSince(sinceText(sinceMs))).toBe(sinceMs);
      }),
    );
  });
});

test('no text makes since throw or roll over', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ms = parseSince(text);
      expect(ms === undefined || Number.isFinite(ms)).toBe(true);
    }),
  );
});

describe('refresh', () => {
  const parseQuery = (query: string) => parseRefresh(new URLSearchParams(query), EDITIONS);
  test.each([
    ['', { waitSeconds: 0 }],
    ['wait=60', { waitSeconds: 60 }],
    ['edition=de', { waitSeconds: 0, editions: ['de'] }],
    ['edition=de,en&edition=ru', { waitSeconds: 0, editions: ['de', 'en', 'ru'] }],
  ])('%s', (query, expected) => expect(parseQuery(query)).toEqual(expected));
  test.each(['wait=61', 'wait=-1', 'wait=soon', 'edition=fr'])('%s is bad', (query) => {
    expect(parseQuery(query)).toHaveProperty('bad');
  });
});
