import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHttpDate, parseHttpDate } from '../../src/web/http-date.ts';

const NOV_6_1994 = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('HTTP dates', () => {
  test.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    'the three forms of one moment: %s',
    (text) => expect(parseHttpDate(text)).toBe(NOV_6_1994),
  );

  test('a two-digit year before 70 is of this century', () => {
    expect(parseHttpDate('Friday, 20-Nov-26 11:00:00 GMT')).toBe(Date.UTC(2026, 10, 20, 11));
  });

  test.each([
    '',
    'Sun, 6 Nov 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 06 nov 1994 08:49:37 GMT',
    'Sun, 31 Feb 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 00 Nov 1994 08:49:37 GMT',
    'Mon, 99 Foo 2024 99:99:99 GMT',
  ])('no date: %s', (text) => expect(parseHttpDate(text)).toBeUndefined());

  test('what is written is read back', () => {
    const seconds = fc.integer({ min: 0, max: 4_102_444_799 });
    fc.assert(
      fc.property(seconds, (at) => {
        expect(parseHttpDate(formatHttpDate(at * 1000))).toBe(at * 1000);
      }),
    );
  });
});
