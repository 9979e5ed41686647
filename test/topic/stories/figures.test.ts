import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../../src/belta/editions.ts';
import { findFigures } from '../../../src/topic/stories/figures.ts';

const values = (edition: Edition, text: string) => findFigures(text, edition).map(({ value }) => value);

describe('one amount, however it is written', () => {
  const WAYS: readonly (readonly [amount: number, edition: Edition, text: string])[] = [
    [1.5e9, 'ru', 'оборот вырос до $1,5 млрд'],
    [1.5e9, 'ru', 'полтора миллиарда долларов'],
    [1.5e9, 'be', 'паўтара мільярда долараў'],
    [1.5e9, 'en', 'trade of $1.5 billion'],
    [1.5e9, 'de', '1,5 Mrd. Dollar'],
    [1.5e9, 'de', 'anderthalb Milliarden Dollar'],
    [1.5e9, 'es', '1.500 millones de dólares'],
    [1.5e9, 'pl', 'półtora miliarda dolarów'],
    [1.5e9, 'zh', '达到15亿美元'],
    [1.5e9, 'zh', '十五亿美元'],
    [5e8, 'ru', 'полмиллиарда'],
    [5e8, 'en', 'half a billion'],
    [5e8, 'de', 'eine halbe Milliarde'],
    [5e8, 'pl', 'pół miliarda'],
    [5e5, 'es', 'medio millón'],
    [1e9, 'pl', 'przekraczają miliard'],
    [1e9, 'ru', 'перевысил миллиард'],
    [1e9, 'de', 'über einer Milliarde'],
    [14_000, 'ru', '14 тыс. зрителей'],
    [14_000, 'ru', '14 000 зрителей'],
    [14_000, 'en', '14,000 fans'],
    [14_000, 'de', '14.000 Zuschauer'],
    [14_000, 'es', 'catorce mil espectadores'],
    [14_000, 'zh', '1.4万人'],
    [45, 'de', 'fünfundvierzig Betriebe'],
    [45, 'es', 'cuarenta y cinco fábricas'],
    [45, 'en', 'forty-five factories'],
    [350, 'en', 'three hundred and fifty jobs'],
    [5200, 'ru', 'пять тысяч двести'],
    [150, 'zh', '一百五十家企业'],
    [0.227, 'de', 'um 22,7 % gestiegen'],
    [0.227, 'zh', '增长22.7%'],
    [0.09, 'ru', 'на девять процентов'],
    [0.09, 'es', 'un 9 por ciento'],
    [9, 'en', 'nine companies'],
  ];

  it.each(WAYS)('%d in %s: %s', (amount, edition, text) => {
    expect(values(edition, text)).toContain(amount);
  });

  it.each([
    ['es', 'entre 900 y 1.000 millones', [9e8, 1e9]],
    ['ru', '5-7 млн тонн', [5e6, 7e6]],
    ['en', '3 to 5 million', [3e6, 5e6]],
    ['zh', '900至1000万', [9e6, 1e7]],
  ] as const)('a range shares the scale of its end: %s %s', (edition, text, expected) => {
    expect(values(edition, text)).toEqual(expected);
  });
});

describe('what is no figure', () => {
  it.each([
    ['ru', 'встретятся 6 ноября'],
    ['en', 'will be held on October 15'],
    ['en', 'from 31 August till 6 September'],
    ['de', 'am 15. Oktober'],
    ['es', 'el 15 de octubre'],
    ['pl', 'od 3 czerwca'],
    ['zh', '10月15日'],
    ['ru', 'начало в 14:05, счет 2:3'],
    ['zh', '第五次会议,一些国家'],
    ['de', 'eine Delegation'],
  ] as const)('%s: %s', (edition, text) => {
    expect(values(edition, text)).toEqual([]);
  });
});

describe('on any text', () => {
  it('gives finite positive values in order and inside the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITIONS), fc.string({ unit: 'grapheme' }), (edition, text) => {
        let last = 0;
        for (const { value, start, end } of findFigures(text, edition)) {
          expect(Number.isFinite(value) && value > 0).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it('reads back a number of thousands grouped as its language does', () => {
    const marks = { en: ',', de: '.', es: '.', ru: ' ' } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'de', 'es', 'ru' as const),
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        (edition, high, low) => {
          const text = `x ${high}${marks[edition]}${String(low).padStart(3, '0')} y`;
          expect(values(edition, text)).toEqual([high * 1000 + low]);
        },
      ),
    );
  });
});
