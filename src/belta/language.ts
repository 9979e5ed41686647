import { EDITIONS, type Edition, SITES } from './editions.ts';
import { scriptShares } from './text.ts';

/** Share of an edition's own script below which a text is in another. */
const MIN_SCRIPT_SHARE = 0.2;
/** Small words of another language that make a text one of that language, when its own are rarer by so much. */
const MIN_WORDS = 8;
const MIN_RATIO = 3;

const EDITION_OF_WORD: ReadonlyMap<string, Edition> = new Map(
  EDITIONS.flatMap((edition) => SITES[edition].functionWords.map((word) => [word, edition] as const)),
);

/** The edition in whose language a text is, where that is not the language of `edition`; `undefined` where nothing says so. */
export function otherLanguage(text: string, edition: Edition): Edition | undefined {
  const counts = new Map<Edition, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const of = EDITION_OF_WORD.get(word);
    if (of !== undefined) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const least = Math.max(MIN_WORDS, (counts.get(edition) ?? 0) * MIN_RATIO);
  return [...counts].find(([other, words]) => other !== edition && words >= least)?.[0];
}

/** Any text this long in a language with an alphabet of Latin letters holds one of its small words. */
const MIN_WORDS_OF_TEXT = 40;

/** Whether a text is long and holds no small word of the edition's language: filler, or a language no edition has. */
export function isNoLanguage(text: string, edition: Edition): boolean {
  if (SITES[edition].script !== 'latin') return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= MIN_WORDS_OF_TEXT && !words.some((word) => EDITION_OF_WORD.get(word) === edition);
}

/** Whether a text is in another script than the edition's. */
export const isOtherScript = (text: string, edition: Edition): boolean =>
  scriptShares(text)[SITES[edition].script] < MIN_SCRIPT_SHARE;
