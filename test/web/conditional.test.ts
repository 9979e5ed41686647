import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failsPrecondition, isNotModified, matchesTag } from '../../src/web/conditional.ts';

const TAG = 'a1b2c3';
const MODIFIED_MS = Date.UTC(2026, 10, 20, 11, 0, 0, 500);
const validators = { tag: TAG, modifiedMs: MODIFIED_MS };

describe('If-None-Match matches a tag', () => {
  const matching = [
    '"a1b2c3"',
    'W/"a1b2c3"',
    '  "a1b2c3"  ',
    '"other", "a1b2c3"',
    '"other","a1b2c3"',
    'W/"a,b", "a1b2c3"',
    '"other", , "a1b2c3"',
    '*',
    ' * ',
    '"a1b2c3-gzip"',
    '"a1b2c3;gzip"',
    '"a1b2c3--gzip"',
    'W/"a1b2c3-br"',
  ];
  test.each(matching)('%s', (value) => expect(matchesTag(value, TAG)).toBe(true));
  test('also when the tag at hand is that of the compressed form', () => {
    expect(matchesTag('"a1b2c3"', `${TAG}-gzip`)).toBe(true);
  });
});

describe('If-None-Match does not match', () => {
  const other = [
    '"a1b2c3x"',
    '"a1b2c"',
    '"A1B2C3"',
    '"a1b2c3-zip"',
    '"other"',
    'W/"other"',
    '""',
    '',
    'a1b2c3',
    '"a1b2c3',
    'a1b2c3"',
    "'a1b2c3'",
    'w/"a1b2c3"',
    '"a1b2c3" "other"',
    '"a1b2c3", unquoted',
    '"a1b2c3", *',
    ',,,',
    `"${'x'.repeat(4000)}"`,
  ];
  test.each(other)('%s', (value) => expect(matchesTag(value, TAG)).toBe(false));

  test('whatever is sent, and without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        fc.pre(!value.includes(TAG) && value.trim() !== '*');
        expect(matchesTag(value, TAG)).toBe(false);
      }),
    );
  });

  test('and a long list of empty elements takes no long time', () => {
    expect(matchesTag(`${' ,'.repeat(20_000)}x`, TAG)).toBe(false);
  });
});

describe('the conditions of a request', () => {
  const asked = (headers: Record<string, string>) => isNotModified(new Headers(headers), validators);

  test('none: the answer is sent whole', () => expect(asked({})).toBe(false));

  test('If-None-Match alone decides where it is present, in both directions', () => {
    expect(asked({ 'If-None-Match': '"other"', 'If-Modified-Since': 'Fri, 20 Nov 2026 12:00:00 GMT' })).toBe(false);
    expect(asked({ 'If-None-Match': `"${TAG}"`, 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).toBe(true);
    expect(asked({ 'If-None-Match': 'malformed', 'If-Modified-Since': 'Fri, 20 Nov 2026 12:00:00 GMT' })).toBe(false);
  });

  test('several lines are one list', () => {
    const headers = new Headers([
      ['If-None-Match', '"other"'],
      ['If-None-Match', `"${TAG}"`],
    ]);
    expect(isNotModified(headers, validators)).toBe(true);
  });

  test.each([
    ['the very second', 'Fri, 20 Nov 2026 11:00:00 GMT', true],
    ['later', 'Fri, 20 Nov 2026 11:30:00 GMT', true],
    ['a second before', 'Fri, 20 Nov 2026 10:59:59 GMT', false],
    ['RFC 850', 'Friday, 20-Nov-26 11:00:00 GMT', true],
    ['asctime', 'Fri Nov 20 11:00:00 2026', true],
    ['no date', 'garbage', false],
    ['ISO 8601', '2026-11-20T12:00:00Z', false],
    ['a number', '0', false],
    ['a day that does not exist', 'Mon, 31 Nov 2026 11:00:00 GMT', false],
    ['two dates', 'Fri, 20 Nov 2026 11:30:00 GMT, Fri, 20 Nov 2026 11:31:00 GMT', false],
  ])('If-Modified-Since: %s', (_, value, expected) => expect(asked({ 'If-Modified-Since': value })).toBe(expected));

  test('If-Modified-Since says nothing of what has no time', () => {
    const headers = new Headers({ 'If-Modified-Since': 'Fri, 20 Nov 2026 12:00:00 GMT' });
    expect(isNotModified(headers, { tag: TAG })).toBe(false);
  });
});

describe('a precondition', () => {
  const answer = new Headers({ ETag: `"${TAG}"`, 'Last-Modified': 'Fri, 20 Nov 2026 11:00:00 GMT' });
  const weak = new Headers({ ETag: `W/"${TAG}"` });
  const bare = new Headers();
  const EARLIER = 'Fri, 20 Nov 2026 10:59:59 GMT';

  test.each<[string, Record<string, string>, Headers, boolean]>([
    ['none', {}, answer, false],
    ['the tag', { 'If-Match': `"${TAG}"` }, answer, false],
    ['the tag in a list', { 'If-Match': `"other", "${TAG}"` }, answer, false],
    ['the tag of the compressed form', { 'If-Match': `"${TAG}-gzip"` }, answer, false],
    ['any state there is', { 'If-Match': '*' }, bare, false],
    ['another tag', { 'If-Match': '"nope"' }, answer, true],
    ['a weak tag', { 'If-Match': `W/"${TAG}"` }, answer, true],
    ['a strong tag against a weak one', { 'If-Match': `"${TAG}"` }, weak, true],
    ['a malformed list', { 'If-Match': TAG }, answer, true],
    ['a tag of what has none', { 'If-Match': `"${TAG}"` }, bare, true],
    ['the time', { 'If-Unmodified-Since': 'Fri, 20 Nov 2026 11:00:00 GMT' }, answer, false],
    ['an earlier time', { 'If-Unmodified-Since': EARLIER }, answer, true],
    ['no time', { 'If-Unmodified-Since': 'yesterday' }, answer, false],
    ['a time of what has none', { 'If-Unmodified-Since': EARLIER }, weak, false],
    ['the tag and an earlier time', { 'If-Match': `"${TAG}"`, 'If-Unmodified-Since': EARLIER }, answer, false],
  ])('of %s', (_, headers, of, expected) => expect(failsPrecondition(new Headers(headers), of)).toBe(expected));
});
