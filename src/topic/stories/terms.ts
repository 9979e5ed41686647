import { EDITIONS, type Edition } from '../../belta/editions.ts';
import { LEXICON } from './lexicon/index.ts';
import { fold } from './skeleton.ts';

/** A concept of the lexicon found in a text, with the offsets of the words it covers. */
export interface FoundTerm {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly concept: string;
  /** Folded stems of the words in order; a stem that ends in `$` is a whole word, one that starts with `*` may stand inside a word. */
  readonly stems: readonly string[];
}

interface Index {
  /** By the first stem's first three letters (whole stem when shorter). */
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
  readonly inside: readonly Entry[];
}

const HEAD = 3;

function entriesOf(column: number): readonly Entry[] {
  return LEXICON.flatMap(([concept, ...columns]) =>
    (columns[column] ?? '')
      .split(' ')
      .filter((form) => form !== '' && form !== '-')
      .map((form) => ({
        concept,
        stems: form
          .split(/[_-]/)
          .filter((stem) => stem !== '')
          .map(fold),
      })),
  );
}

function indexOf(entries: readonly Entry[]): Index {
  const byStart = new Map<string, Entry[]>();
  const inside: Entry[] = [];
  for (const entry of entries) {
    const first = entry.stems[0] ?? '';
    if (first.startsWith('*')) {
      inside.push({ ...entry, stems: [first.slice(1), ...entry.stems.slice(1)] });
      continue;
    }
    const head = first.replace('$', '').slice(0, HEAD);
    const known = byStart.get(head);
    if (known) known.push(entry);
    else byStart.set(head, [entry]);
  }
  return { byStart, inside };
}

const indexes = new Map<Edition, Index>();

function indexFor(edition: Edition): Index {
  let index = indexes.get(edition);
  if (!index) {
    index = indexOf(entriesOf(EDITIONS.indexOf(edition)));
    indexes.set(edition, index);
  }
  return index;
}

/** A word of a text with its offsets; `folded` is what stems are compared with. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\d]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    raw: match[0],
    folded: fold(match[0].replace(/[’ʼ]/g, "'")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** All concepts of the lexicon in a text, the longest match at every place. */
export function findTerms(text: string, words: readonly Word[], edition: Edition): readonly FoundTerm[] {
  return edition === 'zh' ? findHanTerms(text) : findSpokenTerms(words, edition);
}

function findSpokenTerms(words: readonly Word[], edition: Edition): readonly FoundTerm[] {
  const index = indexFor(edition);
  const found: FoundTerm[] = [];
  let at = 0;
  while (at < words.length) {
    const matches = longestMatches(words, at, index);
    const [first] = matches;
    const word = words[at];
    const last = first && words[at + first.stems.length - 1];
    if (first && word && last) {
      for (const { concept } of matches) found.push({ concept, start: word.start, end: last.end });
      at += first.stems.length;
      continue;
    }
    if (word) {
      for (const entry of index.inside) {
        if (word.folded.includes(entry.stems[0] ?? ''))
          found.push({ concept: entry.concept, start: word.start, end: word.end });
      }
    }
    at += 1;
  }
  return found;
}

/** The entries that cover most words, and of these the ones with the longest first stem. */
function longestMatches(words: readonly Word[], at: number, index: Index): readonly Entry[] {
  const folded = words[at]?.folded ?? '';
  let best: Entry[] = [];
  let bestSize = 0;
  for (let length = Math.min(HEAD, folded.length); length > 0; length -= 1) {
    for (const entry of index.byStart.get(folded.slice(0, length)) ?? []) {
      const size = entry.stems.length * 1000 + (entry.stems[0] ?? '').replace('$', '').length;
      if (size < bestSize || !entry.stems.every((stem, offset) => fits(words[at + offset]?.folded, stem))) continue;
      if (size > bestSize) best = [];
      bestSize = size;
      best.push(entry);
    }
  }
  return best;
}

function fits(folded: string | undefined, stem: string): boolean {
  if (folded === undefined) return false;
  return stem.endsWith('$') ? folded === stem.slice(0, -1) : folded.startsWith(stem);
}

let hanIndex:
  | { readonly bySize: readonly ReadonlyMap<string, readonly string[]>[]; readonly longest: number }
  | undefined;

function hanEntries(): NonNullable<typeof hanIndex> {
  if (hanIndex) return hanIndex;
  const bySize: Map<string, string[]>[] = [];
  for (const { concept, stems } of entriesOf(EDITIONS.indexOf('zh'))) {
    const form = stems.join('');
    while (bySize.length <= form.length) bySize.push(new Map());
    const forms = bySize[form.length];
    const known = forms?.get(form);
    if (known) known.push(concept);
    else forms?.set(form, [concept]);
  }
  hanIndex = { bySize, longest: bySize.length - 1 };
  return hanIndex;
}

/** Chinese has no blanks: at every character the longest form of the lexicon wins and is passed over as a whole. */
function findHanTerms(text: string): readonly FoundTerm[] {
  const { bySize, longest } = hanEntries();
  const found: FoundTerm[] = [];
  let at = 0;
  while (at < text.length) {
    let step = 1;
    for (let size = Math.min(longest, text.length - at); size > 0; size -= 1) {
      const concepts = bySize[size]?.get(text.slice(at, at + size));
      if (!concepts) continue;
      for (const concept of concepts) found.push({ concept, start: at, end: at + size });
      step = size;
      break;
    }
    at += step;
  }
  return found;
}
