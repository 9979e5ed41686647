import type { Script } from '../../belta/editions.ts';

/** Pairs of lower-case letters that look alike in lower or upper case, Latin first. `һ` has been folded to `х` before. */
const PAIRS = ['aа', 'bв', 'cс', 'eе', 'hн', 'iі', 'jј', 'kк', 'mм', 'oо', 'pр', 'sѕ', 'tт', 'xх', 'yу'] as const;

const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const TO_LATIN: ReadonlyMap<string, string> = new Map(PAIRS.map((pair) => [pair.slice(1), pair.slice(0, 1)]));

/** Shorter words made only of look-alikes are more often a foreign abbreviation than a disguised word. */
const SHORTEST_DISGUISE = 4;

const isLatin = (letter: string): boolean => letter >= 'a' && letter <= 'z';
const isCyrillic = (letter: string): boolean => letter >= '\u0400' && letter <= '\u04ff';

/** Folded text with every look-alike in one alphabet, letter by letter: `белта` and `бeлтa` both become `бeлta`. */
export const skeleton = (text: string): string => Array.from(text, (letter) => TO_LATIN.get(letter) ?? letter).join('');

/** The word (folded) in the script of its edition where letters of the other script are mixed into it or are all it consists of. */
export function undisguise(word: string, script: Script): string {
  if (script === 'han') return word;
  const [isForeign, table] = script === 'cyrillic' ? [isLatin, TO_CYRILLIC] : [isCyrillic, TO_LATIN];
  let foreign = 0;
  let convertible = 0;
  for (const letter of word) {
    if (!isForeign(letter)) continue;
    foreign++;
    if (table.has(letter)) convertible++;
  }
  if (foreign === 0) return word;
  if (foreign === word.length && (convertible < foreign || word.length < SHORTEST_DISGUISE)) return word;
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('');
}
