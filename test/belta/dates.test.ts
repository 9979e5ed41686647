import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  datelineDay,
  findDates,
  minskDay,
  minskMidnight,
  minskMs,
  parseDayHeader,
  parseFeedDate,
  parseMetaDate,
  parseVisibleDate,
} from '../../src/belta/dates.ts';
import { EDITIONS, SITES } from '../../src/belta/editions.ts';

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString());

describe('dates as pages show them', () => {
  test.each([
    ['10 июня 2025, 18:51', '2025-06-10T15:51:00.000Z'],
    ['08\u00a0января\u00a02026, 19:51', '2026-01-08T16:51:00.000Z'],
    ['29 лютага 2024, 23:50', '2024-02-29T20:50:00.000Z'],
    ['11 March 2025, 17:10', '2025-03-11T14:10:00.000Z'],
    ['March 11, 2025, 5:10 pm', '2025-03-11T14:10:00.000Z'],
    ['25 Februar 2024, 16:28', '2024-02-25T13:28:00.000Z'],
    ['25. März 2024 um 16:28 Uhr', '2024-03-25T13:28:00.000Z'],
    ['02 Septriembre 2024, 17:56', '2024-09-02T14:56:00.000Z'],
    ['2 de septiembre de 2024 a las 17:56', '2024-09-02T14:56:00.000Z'],
    ['08 Stycznia 2025, 18:20', '2025-01-08T15:20:00.000Z'],
    ['03 Listopada 2024, 20:21', '2024-11-03T17:21:00.000Z'],
    ['2025 十二月 15, 08:59', '2025-12-15T05:59:00.000Z'],
    ['2025年12月15日 08:59', '2025-12-15T05:59:00.000Z'],
    ['15:46 21 February 2020', '2020-02-21T12:46:00.000Z'],
    ['21:30 26 января 2025', '2025-01-26T18:30:00.000Z'],
    ['27.07.2017 | 12:57', '2017-07-27T09:57:00.000Z'],
    ['27/07/2017 12:57', '2017-07-27T09:57:00.000Z'],
    ['09.01.26 16:13', '2026-01-09T13:13:00.000Z'],
    ['2026-10-02 11:54', '2026-10-02T08:54:00.000Z'],
    ['01 января 2026, 00:05', '2025-12-31T21:05:00.000Z'],
  ])('%s', (text, expected) => {
    expect(iso(parseVisibleDate(text)?.ms)).toBe(expected);
    expect(parseVisibleDate(text)?.hasTime).toBe(true);
  });

  test.each([
    '29 февраля 2025, 10:00',
    '31 April 2024, 10:00',
    '30.02.2024 10:00',
    '25 Foobar 2024, 10:00',
    'Alle Nachrichten',
  ])('%s is no date', (text) => {
    expect(parseVisibleDate(text)).toBeUndefined();
  });

  test("the header's date of today has no time", () => {
    expect(findDates('flag Samstag, 27 April 2024')).toMatchObject([{ hasTime: false }]);
  });

  test('every month name of every edition is read, in any case', () => {
    for (const edition of EDITIONS) {
      for (const [at, forms] of SITES[edition].months.entries()) {
        for (const form of forms) {
          const texts =
            edition === 'zh'
              ? [`2025 ${form} 15, 08:59`]
              : [`15 ${form} 2025, 08:59`, `15 ${form.toUpperCase()} 2025, 08:59`];
          for (const text of texts)
            expect(iso(parseVisibleDate(text)?.ms), text).toBe(iso(minskMs(2025, at + 1, 15, 8, 59)));
        }
      }
    }
  });

  test('a Minsk wall time survives being written out, whatever zone the process runs in', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2005-01-01'), max: new Date('2069-01-01'), noInvalidDate: true }),
        (date) => {
          const ms = Math.floor(date.getTime() / 60_000) * 60_000;
          const wall = new Date(ms + 3 * 3_600_000).toISOString();
          expect(parseVisibleDate(wall.slice(0, 16).replace('T', ' '))?.ms).toBe(ms);
          expect(parseMetaDate(`${wall.slice(0, 19)}+00:00`)).toBe(ms);
          expect(minskMidnight(ms) + 3 * 3_600_000).toBe(Date.parse(wall.slice(0, 10)));
          const { year, month, day } = minskDay(ms);
          expect(minskMs(year, month, day)).toBe(minskMidnight(ms));
        },
      ),
    );
  });
});

describe('day headers of a listing', () => {
  test.each([
    ['09.01.26', '2026-01-08T21:00:00.000Z'],
    ['31 .12.25', '2025-12-30T21:00:00.000Z'],
    ['29.02.24', '2024-02-28T21:00:00.000Z'],
    ['17.02.2026', '2026-02-16T21:00:00.000Z'],
    ['9 января 2026', '2026-01-08T21:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(iso(parseDayHeader(text))).toBe(expected);
  });

  test.each(['29.02.25', '16:13', 'Экономика', '9.1', '1.2.3.4'])('%s is none', (text) => {
    expect(parseDayHeader(text)).toBeUndefined();
  });
});

describe('machine dates', () => {
  test.each([
    ['a zero offset is Minsk wall time under a wrong label', '2026-10-02T11:54:00+00:00', '2026-10-02T08:54:00.000Z'],
    ['Z likewise', '2026-10-02T11:54:00Z', '2026-10-02T08:54:00.000Z'],
    ['no offset likewise', '2026-10-02 11:54:00', '2026-10-02T08:54:00.000Z'],
    ['the offset of Minsk is true', '2026-10-02T11:54:00+03:00', '2026-10-02T08:54:00.000Z'],
    ['another offset is believed', '2026-10-02T11:54:00+0500', '2026-10-02T06:54:00.000Z'],
  ])('%s', (_, text, expected) => {
    expect(iso(parseMetaDate(text))).toBe(expected);
  });

  test.each(['2025-02-29T10:00:00+03:00', '2026-13-01T00:00:00', '2026-10-02', 'yesterday', ''])(
    '%s is no instant',
    (text) => {
      expect(parseMetaDate(text)).toBeUndefined();
    },
  );

  test.each([
    ['Thu, 17 Jun 2021 11:34:41 +0300', '2021-06-17T08:34:41.000Z'],
    ['Thu, 17 Jun 2021 08:34:41 GMT', '2021-06-17T08:34:41.000Z'],
    ['17 Jun 21 11:34', '2021-06-17T08:34:00.000Z'],
  ])('RFC 822: %s', (text, expected) => {
    expect(iso(parseFeedDate(text))).toBe(expected);
  });
});

describe('datelines', () => {
  test.each([
    ['ru', '17 апреля, Минск /Корр. БЕЛТА/. Текст', 4, 17],
    ['ru', '10 июня, Москва /Эдуард Пивовар - БЕЛТА/. Текст', 6, 10],
    ['be', '29 лютага, Гомель /Кар. БЕЛТА/. Тэкст', 2, 29],
    ['en', 'MINSK, 11 March (BelTA) – Text', 3, 11],
    ['de', 'MINSK, 8. April (BelTA) – Text', 4, 8],
    ['de', 'MINSK, 25. Februar (BelTA) - Text', 2, 25],
    ['de', 'MINSK; 26. Januar (BelTA) - Text', 1, 26],
    ['es', 'VÍTEBSK, 2 sep (BelTA). – Texto', 9, 2],
    ['pl', '8 stycznia, Mińsk /Kor. BELTA/. Tekst', 1, 8],
    ['zh', '白通社明斯克12月15日电 白通社报道。正文', 12, 15],
    ['zh', '白通社明斯克12 月 24 日电 正文', 12, 24],
  ] as const)('%s: %s', (edition, text, month, day) => {
    expect(datelineDay(text, SITES[edition])).toEqual({ month, day });
  });

  test.each([
    ['ru', '17 апреля в Минске открылась выставка.'],
    ['de', 'Am 8. April (Montag) beginnt die Messe.'],
    ['zh', '会议于12月15日举行。'],
  ] as const)('%s: %s is none', (edition, text) => {
    expect(datelineDay(text, SITES[edition])).toBeUndefined();
  });
});
