/**
 * A lexicon is text for people who know the language, one line an entry or a few entries that belong together:
 *
 *     Астан(а|ы|е|у|ой) : Астаной, в Астане ! Останкино
 *
 * Left of the colon the patterns, divided by commas; then examples, of which each pattern must match one; after `!` look-alikes that no pattern of
 * the line may match. `#` opens a comment. In a pattern
 *
 *     *          any letters, at the end or the beginning of a word
 *     (a|b|)     one of these, or nothing
 *     blank      blank, hyphen or quotation mark between words
 *     ^Word      the text must write a capital
 *     РК         a pattern all in capitals matches capitals only
 *     word?      counts only where another term of the same side that needs no help stands in the item
 *
 * Case, diacritics and look-alike letters are folded on both sides. In Han text a pattern matches anywhere.
 */
export interface Entry {
  readonly patterns: readonly Pattern[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

export type Capitals = 'any' | 'initial' | 'all';

export interface Pattern {
  /** As written in the lexicon. */
  readonly source: string;
  /** Every spelling of every word, `*` kept. */
  readonly words: readonly (readonly string[])[];
  readonly capitals: Capitals;
  readonly needsCompany: boolean;
}

const ALTERNATIVES = /^(.*?)\(([^()]*)\)(.*)$/u;

function spellings(word: string): readonly string[] {
  const found = ALTERNATIVES.exec(word);
  if (!found) return [word];
  const [, before = '', choices = '', after = ''] = found;
  return choices.split('|').flatMap((choice) => spellings(before + choice + after));
}

const CAPITALS_ONLY = /^\p{Lu}{2,}$/u;
const HAN_LETTER = /\p{Script=Han}/u;

function parsePattern(written: string): Pattern {
  const needsCompany = written.endsWith('?');
  const initial = written.startsWith('^');
  const source = written.slice(initial ? 1 : 0, needsCompany ? -1 : undefined);
  const words = (HAN_LETTER.test(source) ? [source] : source.split(/[\s-]+/u)).map(spellings);
  if (
    source.length < 2 ||
    words.some((forms) => forms.some((form) => /[()|^?]/u.test(form) || form.replaceAll('*', '') === ''))
  ) {
    throw new Error(`lexicon: pattern "${written}": expected words with balanced (a|b) and * at their ends`);
  }
  const capitals = initial ? 'initial' : CAPITALS_ONLY.test(source) && !HAN_LETTER.test(source) ? 'all' : 'any';
  return { source: written, words, capitals, needsCompany };
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Reads one line's patterns, examples and counterexamples. Throws with the pattern's text when a pattern is malformed. */
export function parseEntry(line: string): Entry {
  const [patterns = '', rest = ''] = line.split(' : ');
  const [examples = '', counterexamples = ''] = rest.split(' ! ');
  return {
    patterns: list(patterns).map(parsePattern),
    examples: list(examples),
    counterexamples: list(counterexamples),
  };
}

/** The entries of a lexicon text; blank lines and comments skipped. */
export function parseLexicon(text: string): readonly Entry[] {
  return text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '')
    .map(parseEntry);
}
