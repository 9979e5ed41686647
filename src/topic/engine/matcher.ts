import type { Script } from '../../belta/editions.ts';
import type { Folded } from './fold.ts';
import { fold, foldText, isHan } from './fold.ts';
import type { Capitals, Entry, Pattern } from './lexicon.ts';
import { undisguise } from './lookalike.ts';

/** What a term means to the judge; `T` is given when the matcher is built. */
interface Meaning<T> {
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
  readonly isShared: boolean;
}

/** A list of terms with one meaning. */
export interface Terms<T> {
  readonly entries: readonly Entry[];
  readonly value: T;
  /** Plain words may mean several things at once (a championship is a contest and a gathering); names mean one. */
  readonly isShared: boolean;
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
const WORDS_KEPT = 4096;

/** Finds the terms of one language in a text. Built once, at module load. */
export class Matcher<T> {
  readonly #script: Script;
  readonly #closed = new Map<string, Candidate<T>[]>();
  readonly #open = new Map<string, Candidate<T>[]>();
  readonly #inside: Candidate<T>[] = [];
  readonly #han = new Map<string, Candidate<T>[]>();
  readonly #byWord = new Map<string, readonly Candidate<T>[]>();

  constructor(script: Script, terms: readonly Terms<T>[]) {
    this.#script = script;
    terms.forEach(({ entries, value, isShared }, rank) => {
      for (const entry of entries) {
        for (const pattern of entry.patterns) this.#add(pattern, value, rank, isShared);
      }
    });
  }

  #add(pattern: Pattern, value: T, rank: number, isShared: boolean): void {
    const meaning = { pattern, value };
    const [first = [], ...rest] = pattern.words.map((forms) => forms.map((form) => this.#wordForm(form)));
    for (const form of first) {
      const candidate = { first: form, rest, capitals: pattern.capitals, meaning, rank, isShared };
      if (isHan(form.stem[0])) push(this.#han, form.stem.charAt(0), candidate);
      else if (form.open === 'both') this.#inside.push(candidate);
      else if (form.open === 'end') push(this.#open, form.stem.slice(0, KEY_LENGTH), candidate);
      else push(this.#closed, form.stem, candidate);
    }
  }

  #wordForm(written: string): WordForm {
    const open = written.startsWith('*') ? 'both' : written.endsWith('*') ? 'end' : 'no';
    return { stem: undisguise(bareOf(written), this.#script), open };
  }

  /** The terms found, in reading order. Of names that overlap the longest is kept; words inside a name are not looked at. */
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
      i += this.#scanWords(tokens, i, folded, hits);
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
      const matching = (this.#han.get(token.word.charAt(i)) ?? [])
        .filter(({ first }) => token.word.startsWith(first.stem, i))
        .map((candidate) => ({ candidate, length: candidate.first.stem.length }));
      const from = token.from + i;
      const name = longest(matching.filter(({ length }) => !this.#isCutOff(token.word, i, length)));
      for (const { candidate, length } of name ? [name] : onePerList(matching)) {
        hits.push({ meaning: candidate.meaning, from, to: from + length });
      }
      i += name?.length ?? 1;
    }
  }

  /** True where a name that begins inside goes on beyond the end: `在哈` in `在哈尔滨`. */
  #isCutOff(word: string, from: number, length: number): boolean {
    for (let i = from + 1; i < from + length; i++) {
      const reachesOver = ({ first, isShared }: Candidate<T>): boolean =>
        !isShared && i + first.stem.length > from + length && word.startsWith(first.stem, i);
      if (this.#han.get(word.charAt(i))?.some(reachesOver)) return true;
    }
    return false;
  }

  /** Takes up the terms that begin at a word; returns how many words they cover. */
  #scanWords(tokens: readonly Token[], at: number, folded: Folded, hits: Hit<T>[]): number {
    const token = tokens[at];
    if (!token) return 1;
    const candidates = this.#candidates(token.word);
    if (candidates.length === 0) return 1;
    const matching = candidates.flatMap((candidate) => {
      const length = matchedWords(candidate, tokens, at, folded);
      return length === 0 ? [] : [{ candidate, length }];
    });
    const name = longest(matching);
    for (const { candidate, length } of name ? [name] : onePerList(matching)) {
      const last = tokens[at + length - 1] ?? token;
      hits.push({ meaning: candidate.meaning, from: token.from, to: last.to });
    }
    return name?.length ?? 1;
  }

  /** Terms that may begin at a word. Most words of a text are the same few hundred, so what is found once is kept. */
  #candidates(word: string): readonly Candidate<T>[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const found = [...(this.#closed.get(word) ?? [])];
    for (let size = Math.min(KEY_LENGTH, word.length); size > 0; size--) {
      found.push(...(this.#open.get(word.slice(0, size)) ?? []).filter(({ first }) => word.startsWith(first.stem)));
    }
    found.push(...this.#inside.filter(({ first }) => word.includes(first.stem)));
    if (this.#byWord.size < WORDS_KEPT) this.#byWord.set(word, found);
    return found;
  }
}

/** A pattern's word folded as a text would be. */
const bareOf = (written: string): string => {
  const word = written.replaceAll('*', '');
  return isHan(word[0]) ? fold(word).text : foldText(word);
};

interface Matching<T> {
  readonly candidate: Candidate<T>;
  readonly length: number;
}

/** The name that covers most; a name that opens a word goes before one found inside it, then the longer stem, then the list named first. */
function longest<T>(matching: readonly Matching<T>[]): Matching<T> | undefined {
  return matching
    .filter(({ candidate }) => !candidate.isShared)
    .reduce<Matching<T> | undefined>((best, next) => (best && !isBetter(next, best) ? best : next), undefined);
}

function isBetter<T>(a: Matching<T>, b: Matching<T>): boolean {
  const inside = (matching: Matching<T>): number => (matching.candidate.first.open === 'both' ? 1 : 0);
  const order =
    a.length - b.length ||
    inside(b) - inside(a) ||
    a.candidate.first.stem.length - b.candidate.first.stem.length ||
    b.candidate.rank - a.candidate.rank;
  return order > 0;
}

/** The words of the shared lists, each list heard once. */
function onePerList<T>(matching: readonly Matching<T>[]): readonly Matching<T>[] {
  return matching.filter(
    ({ candidate }, i) =>
      candidate.isShared && matching.findIndex((other) => other.candidate.rank === candidate.rank) === i,
  );
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
