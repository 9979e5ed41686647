import type { PublishedItem } from '../publish/model.ts';

/**
 * Search by plain words. A word matches at the beginning of a word of the text, so that `Kasach` finds `Kasachstans`; one or two vowels
 * at its own end are not held against it, so that `Астана` finds `в Астане`. Chinese has no gaps between words: a run of its characters
 * matches anywhere.
 */

/** The blocks of combining marks; several times faster than `\p{M}`, and the vowel signs of other scripts stay. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+|[\u3099\u309a]+/g;
/** Between letters an apostrophe joins (`аб'ём`, `Kazakhstan's`); keyboards and editors have several. */
const APOSTROPHES = /['’ʼ‘]/g;
const LETTER = /\p{L}/u;
/** Letters that decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const WHOLE_LETTER = /[łßøđæœı]/g;
const GAP_LESS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const WORD = new RegExp(`[${GAP_LESS}]+|(?:(?![${GAP_LESS}])[\\p{L}\\p{N}])+`, 'gu');
const IS_GAP_LESS = new RegExp(`^[${GAP_LESS}]`, 'u');
/** After folding: й is и, ё is е, ў is у, Polish ą is a. */
const ENDING = /[аеиоуыьэюяіaeiouy]{1,2}$/;
const MIN_STEM_LENGTH = 4;

/** Case and diacritics taken off: NFKD without marks, so ё is е, ў is у, й is и and full-width digits are digits. */
function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const joined = bare.replace(APOSTROPHES, (mark, at: number) =>
    LETTER.test(bare.charAt(at - 1)) && LETTER.test(bare.charAt(at + 1)) ? '' : mark,
  );
  return joined.replace(WHOLE_LETTER, (letter) => WHOLE[letter] ?? letter);
}

/** The words of a query, folded; empty when it holds neither letters nor digits. */
export function foldWords(q: string): readonly string[] {
  return [...new Set(fold(q).match(WORD) ?? [])];
}

/** A test for items in which every word of `q` occurs, each in whichever field. A query without words matches everything. */
export function matcher(q: string | undefined): (item: PublishedItem) => boolean {
  const tests = foldWords(q ?? '').map(wordTest);
  if (tests.length === 0) return () => true;
  return (item) => {
    let open = tests;
    for (const text of texts(item)) {
      const folded = fold(text);
      open = open.filter((test) => !test(folded));
      if (open.length === 0) return true;
    }
    return false;
  };
}

function* texts(item: PublishedItem): Generator<string> {
  yield item.title;
  if (item.summary !== undefined) yield item.summary;
  yield* item.tags;
  yield* item.paragraphs;
}

function wordTest(word: string): (folded: string) => boolean {
  if (IS_GAP_LESS.test(word)) return (folded) => folded.includes(word);
  const cut = word.replace(ENDING, '');
  const stem = cut.length >= MIN_STEM_LENGTH ? cut : word;
  // Not `\b`: it knows ASCII letters only, also with the u flag.
  // A number has no endings: 55 is not the beginning of 550.
  const end = /^\p{N}+$/u.test(word) ? '(?!\\p{N})' : '';
  const start = new RegExp(`(?<![[\\p{L}\\p{N}]--[${GAP_LESS}]])${stem}${end}`, 'v');
  return (folded) => start.test(folded);
}
