import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, matcher } from '../../src/feeds/search.ts';
import { sampleItem } from './sample.ts';

function matches(q: string, text: string): boolean {
  return matcher(q)(sampleItem('ru', 1, { title: '-', summary: '-', paragraphs: [text] }));
}

describe('a word of the query matches', () => {
  test.each([
    ['the beginning of a word', 'Kasach', 'Handel mit Kasachstan'],
    ['in any case', 'КАЗАХСТАН', 'в казахстане'],
    ['an inflected form', 'Казахстан', 'с Казахстаном'],
    ['a form whose own ending differs', 'Астана', 'переговоры в Астане'],
    ['an adjective in another case', 'казахстанский', 'казахстанского посла'],
    ['a soft ending', 'торговля', 'объём торговли'],
    ['a Polish noun', 'współpraca', 'o współpracy'],
    ['without diacritics', 'Zusammenhange', 'Zusammenhänge'],
    ['with diacritics that the text lacks', 'Astaná', 'en Astana'],
    ['ё as е', 'объём', 'объем торговли'],
    ['е as ё', 'объем', 'объём торговли'],
    ['ў as у', 'прамыслоуцы', 'прамыслоўцы'],
    ['a letter with a stroke', 'zloty', 'złotych'],
    ['ß as ss', 'Strasse', 'Straße'],
    ['full-width digits', '15', '１５ 亿'],
    ['after punctuation', 'BelTA', '(BelTA) –'],
    ['after a hyphen', 'Султан', 'в Нур-Султане'],
    ['across an apostrophe', "аб'ём", 'аб’ёму гандлю'],
    ['Chinese anywhere in a run', '哈萨克', '白俄罗斯与哈萨克斯坦'],
    ['Chinese beside Latin', '哈萨克斯坦 BelTA', 'BelTA哈萨克斯坦'],
  ])('%s', (_, q, text) => {
    expect(matches(q, text)).toBe(true);
  });
});

describe('a word of the query does not match', () => {
  test.each([
    ['inside a word', 'стан', 'Казахстан'],
    ['inside a word after a letter beyond ASCII', 'zug', 'Äzug'],
    ['a longer number', '55', '550 тонн'],
    ['another short word', 'мир', 'минск'],
    ['a word that only begins alike', 'Казань', 'Казахстан'],
  ])('%s', (_, q, text) => {
    expect(matches(q, text)).toBe(false);
  });
});

test('all words must match, each in whichever field', () => {
  const item = sampleItem('de', 1, { title: 'Handel', summary: 'Treffen', paragraphs: ['Minsk'], tags: ['Traktoren'] });
  expect(matcher('minsk treff handel traktor')(item)).toBe(true);
  expect(matcher('minsk treff handel astana')(item)).toBe(false);
});

test('signs of a regular expression are no words', () => {
  expect(foldWords('.* (a|b) [^x] \\d+ $')).toEqual(['a', 'b', 'x', 'd']);
  expect(foldWords('!!! — …')).toEqual([]);
});

test('any word of any text finds that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const word of foldWords(text)) expect(matches(word, text)).toBe(true);
    }),
  );
});
