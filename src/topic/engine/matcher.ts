import type { Script } from '../../belta/editions.ts';
import type { Folded } from './fold.ts';
import { fold, isHan } from './fold.ts';
import type { Capitals, Entry, Pattern } from './lexicon.ts';
import { undisguise } from './lookalike.ts';

/** What a term means to the judge; `T` is given when the matcher is built. */
export interface Meaning<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

export interface Hit<T> {
  readonly meaning: Meaning<T>;
  /** Offsets in the folded text. */
  readonly from: number;
  readonly to: number;
}

interface WordForm {
  readonly stem: string;
  readonly open: 'no' | 'end' | 'both';
}

interface Candidate<T> {
  readonly first: WordForm;
  readonly rest: readonly (readonly WordForm[])[];
  readonly capitals: Capitals;
  readonly meaning: Meaning<T>;
  /** Earlier lists win over later ones when two terms cover the same letters. */
  readonly rank: number;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /\p{L}+/gu;
/** What may stand between the words of one term. */
const GLUE = /^[\s\-–—‑'’ʼ"«»“”„.]{1,4}$/u;
/** Candidates are found by the first letters of a word. */
const KEY_LENGTH = 3;

/** Finds the terms of one language in a text. Built once, at module load. */
export class Matcher<T> {
  readonly #script: Script;
  readonly #closed = new Map<string, Candidate<T>[]>();
  readonly #open = new Map<string, Candidate<T>[]>();
  readonly #inside: Candidate<T>[] = [];
  readonly #han = new Map<string, Candidate<T>[]>();

  constructor(script: Script, terms: readonly { readonly entries: readonly Entry[]; readonly value: T }[]) {
    this.#script = script;
    terms.forEach(({ entries, value }, rank) => {
      for (const entry of entries) {
        for (const pattern of entry.patterns) this.#add(pattern, value, rank);
      }
    });
  }

  #add(pattern: Pattern, value: T, rank: number): void {
    const meaning = { pattern, value };
    const [first = [], ...rest] = pattern.words.map((forms) => forms.map((form) => this.#wordForm(form)));
    for (const form of first) {
      const candidate = { first: form, rest, capitals: pattern.capitals, meaning, rank };
      if (isHan(form.stem[0])) push(this.#han, form.stem.charAt(0), candidate);
      else if (form.open === 'both') this.#inside.push(candidate);
      else if (form.open === 'end') push(this.#open, form.stem.slice(0, KEY_LENGTH), candidate);
      else push(this.#closed, form.stem, candidate);
    }
  }

  #wordForm(written: string): WordForm {
    const open = written.startsWith('*') ? 'both' : written.endsWith('*') ? 'end' : 'no';
    return { stem: undisguise(fold(written.replaceAll('*', '')).text, this.#script), open };
  }

  /** The terms found, in reading order, none overlapping; of overlapping ones the longest is kept. */
  scan(folded: Folded): readonly Hit<T>[] {
    const tokens = this.#tokens(folded.text);
    const hits: Hit<T>[] = [];
    for (let i = 0; i < tokens.length; ) {
      const token = tokens[i];
      if (token === undefined) break;
      if (isHan(token.word[0])) {
        this.#scanHan(token, hits);
        i++;
        continue;
      }
      const found = this.#best(tokens, i, folded);
      if (found) hits.push(found.hit);
      i += found?.length ?? 1;
    }
    return hits;
  }

  #tokens(text: string): readonly Token[] {
    return Array.from(text.matchAll(WORD))
      .flatMap((found) => splitScripts(found[0], found.index))
      .map((token) => ({
        ...token,
        word: undisguise(token.word, this.#script),
      }));
  }

  #scanHan(token: Token, hits: Hit<T>[]): void {
    for (let i = 0; i < token.word.length; ) {
      let best: Candidate<T> | undefined;
      for (const candidate of this.#han.get(token.word.charAt(i)) ?? []) {
        const longer = candidate.first.stem.length - (best?.first.stem.length ?? 0);
        if (
          (longer > 0 || (longer === 0 && best && candidate.rank < best.rank)) &&
          token.word.startsWith(candidate.first.stem, i)
        ) {
          best = candidate;
        }
      }
      const length = best?.first.stem.length ?? 1;
      if (best) hits.push({ meaning: best.meaning, from: token.from + i, to: token.from + i + length });
      i += length;
    }
  }

  #best(tokens: readonly Token[], at: number, folded: Folded): { hit: Hit<T>; length: number } | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    let best: { candidate: Candidate<T>; length: number } | undefined;
    const consider = (candidate: Candidate<T>): void => {
      const length = matchedWords(candidate, tokens, at, folded);
      if (length === 0) return;
      if (!best || length > best.length || (length === best.length && isBetter(candidate, best.candidate))) {
        best = { candidate, length };
      }
    };
    for (const candidate of this.#closed.get(token.word) ?? []) consider(candidate);
    for (let size = Math.min(KEY_LENGTH, token.word.length); size > 0; size--) {
      for (const candidate of this.#open.get(token.word.slice(0, size)) ?? []) consider(candidate);
    }
    if (!best) for (const candidate of this.#inside) consider(candidate);
    if (!best) return undefined;
    const last = tokens[at + best.length - 1] ?? token;
    return { hit: { meaning: best.candidate.meaning, from: token.from, to: last.to }, length: best.length };
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Han and other letters stand side by side without a blank. */
function splitScripts(word: string, from: number): Token[] {
  const tokens: Token[] = [];
  let begin = 0;
  for (let i = 1; i <= word.length; i++) {
    if (i < word.length && isHan(word[i]) === isHan(word[i - 1])) continue;
    tokens.push({ word: word.slice(begin, i), from: from + begin, to: from + i });
    begin = i;
  }
  return tokens;
}

/** Same number of words: the longer stem says more; then the list named first. */
function isBetter<T>(a: Candidate<T>, b: Candidate<T>): boolean {
  const longer = a.first.stem.length - b.first.stem.length;
  return longer > 0 || (longer === 0 && a.rank < b.rank);
}

function fits(form: WordForm, word: string): boolean {
  if (form.open === 'no') return word === form.stem;
  return form.open === 'end' ? word.startsWith(form.stem) : word.includes(form.stem);
}

function matchedWords<T>(candidate: Candidate<T>, tokens: readonly Token[], at: number, folded: Folded): number {
  const first = tokens[at];
  if (!first || !fits(candidate.first, first.word)) return 0;
  let previous = first;
  for (const [i, forms] of candidate.rest.entries()) {
    const next = tokens[at + i + 1];
    if (!next || !GLUE.test(folded.text.slice(previous.to, next.from)) || !forms.some((form) => fits(form, next.word)))
      return 0;
    previous = next;
  }
  return hasCapitals(candidate.capitals, folded, first, previous) ? 1 + candidate.rest.length : 0;
}

function hasCapitals(capitals: Capitals, folded: Folded, first: Token, last: Token): boolean {
  if (capitals === 'any') return true;
  const source = folded.source.slice(folded.start[first.from] ?? 0, folded.end[last.to - 1] ?? 0);
  const wanted = capitals === 'all' ? source : source.slice(0, 1);
  return wanted !== wanted.toLowerCase() && wanted === wanted.toUpperCase();
}
