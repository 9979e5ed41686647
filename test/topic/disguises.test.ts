import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition, SITES } from '../../src/belta/editions.ts';
import { belarusKazakhstan } from '../../src/topic/belarus-kazakhstan/index.ts';
import { TRADITIONAL } from '../../src/topic/engine/han.ts';
import { judge } from '../../src/topic/relevance.ts';
import { given, own } from './items.ts';

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  А: 'A',
  К: 'K',
  С: 'C',
  М: 'M',
};
const DISGUISED_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LOOKALIKES).map(([cyrillic, latin]) => [latin, cyrillic]),
);

const replaceLetters = (table: Readonly<Record<string, string>>) => (text: string) =>
  Array.from(text, (letter) => table[letter] ?? letter).join('');

/** Puts something between the letters of every longer word. */
const inWords = (mark: string) => (text: string) =>
  text.replace(/\p{L}{6,}/gu, (word) => `${word.slice(0, 3)}${mark}${word.slice(3)}`);

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

/** Every longer word keeps its first two letters, so that its script can be told. */
const mixed = (table: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(/\p{L}{5,}/gu, (word) => word.slice(0, 2) + replaceLetters(table)(word.slice(2)));

interface Disguise {
  readonly name: string;
  readonly editions: readonly Edition[];
  readonly apply: (text: string) => string;
}

const written = (script: string): readonly Edition[] => EDITIONS.filter((edition) => SITES[edition].script === script);

const DISGUISES: readonly Disguise[] = [
  { name: 'decomposed letters', editions: EDITIONS, apply: (text) => text.normalize('NFD') },
  { name: 'soft hyphens', editions: EDITIONS, apply: inWords('\u00AD') },
  { name: 'zero-width blanks', editions: EDITIONS, apply: inWords('\u200B') },
  { name: 'no-break blanks', editions: EDITIONS, apply: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'Latin letters in Cyrillic words', editions: written('cyrillic'), apply: mixed(LOOKALIKES) },
  { name: 'Cyrillic letters in Latin words', editions: written('latin'), apply: mixed(DISGUISED_LATIN) },
  { name: 'dropped diacritics', editions: ['pl', 'es'], apply: withoutDiacritics },
  { name: 'е for ё', editions: ['ru', 'be'], apply: (text) => text.replaceAll('ё', 'е') },
  { name: 'у for ў', editions: ['be'], apply: (text) => text.replaceAll('ў', 'у').replaceAll('Ў', 'У') },
  {
    name: 'traditional characters',
    editions: ['zh'],
    apply: (text) => Array.from(text, (c) => TRADITIONAL.get(c) ?? c).join(''),
  },
  {
    name: 'full-width signs',
    editions: ['zh'],
    apply: (text) =>
      replaceLetters({ ',': '\uFF0C', '(': '\uFF08', ')': '\uFF09', ':': '\uFF1A', '!': '\uFF01', '?': '\uFF1F' })(
        text,
      ),
  },
];

const CASES = DISGUISES.flatMap(({ name, editions, apply }) => editions.map((edition) => ({ name, edition, apply })));

describe('the same story reads the same', () => {
  test.each(CASES)('$edition with $name', ({ edition, apply }) => {
    const changed = [...given(edition), ...own(edition)].flatMap(({ id, text }) => {
      const plain = judge(belarusKazakhstan, text);
      const { title, paragraphs } = text;
      const disguised = judge(belarusKazakhstan, {
        language: edition,
        title: apply(title),
        paragraphs: paragraphs.map(apply),
      });
      return plain.grade === disguised.grade
        ? []
        : [`${id}: ${plain.grade} ${plain.score} → ${disguised.grade} ${disguised.score}`];
    });
    expect(changed).toEqual([]);
  });
});
