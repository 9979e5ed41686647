import type { Edition } from '../../belta/editions.ts';
import { HAN_SOUNDS } from './han-sounds.ts';
import { skeletonOf } from './skeleton.ts';
import type { FoundTerm, Word } from './terms.ts';

/** A word outside the lexicon, by its sound. */
export interface Sound {
  readonly skeleton: string;
  readonly written: string;
  readonly start: number;
  /** `unsure`: capitalised where every word is, at the beginning of a sentence. */
  readonly kind: 'name' | 'unsure' | 'word';
  /** A name stands right behind, as a surname does behind a given name. */
  readonly leadsName: boolean;
}

const MIN_NAME_SOUNDS = 3;
const MIN_WORD_SOUNDS = 4;
const MIN_WORD_LETTERS = 6;

/** What ends a sentence or opens a quotation, so that the capital after it says nothing. */
const SENTENCE_START = /(?:[.!?:…]["”»“]?\s+|\n\s*|[–—-]\s+|["„“«])$/u;

/** The sounds of a text's words that no term of the lexicon covers. */
export function soundsOf(
  text: string,
  words: readonly Word[],
  terms: readonly FoundTerm[],
  edition: Edition,
): readonly Sound[] {
  return edition === 'zh' ? hanSounds(text, terms) : spokenSounds(text, words, terms, edition);
}

function spokenSounds(
  text: string,
  words: readonly Word[],
  terms: readonly FoundTerm[],
  edition: Edition,
): readonly Sound[] {
  const covered = new Set<number>();
  for (const { start, end } of terms) for (let at = start; at < end; at += 1) covered.add(at);
  const persons = new Set(terms.filter(isPerson).map(({ start }) => start));
  const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.raw);
  return words.flatMap((word, index) => {
    if (covered.has(word.start) || /\d/.test(word.raw)) return [];
    const skeleton = skeletonOf(word.raw.replace(/['’]s?$/u, ''), edition);
    const next = words[index + 1];
    const leadsName =
      next !== undefined &&
      next.start === word.end + 1 &&
      isCapital(next) &&
      (!covered.has(next.start) || persons.has(next.start));
    const kind = kindOf(text, word, isCapital(word), leadsName, edition);
    const isLongEnough =
      kind === 'name'
        ? skeleton.length >= MIN_NAME_SOUNDS
        : kind === 'unsure' || (skeleton.length >= MIN_WORD_SOUNDS && word.raw.length >= MIN_WORD_LETTERS);
    return isLongEnough ? [{ skeleton, written: word.raw, start: word.start, kind, leadsName }] : [];
  });
}

/** German capitalises every noun, so there each capital is a name until the comparison finds no other item that has it. */
function kindOf(text: string, word: Word, isCapital: boolean, leadsName: boolean, edition: Edition): Sound['kind'] {
  if (!isCapital) return 'word';
  if (edition === 'de' || leadsName) return 'name';
  const startsSentence = word.start === 0 || SENTENCE_START.test(text.slice(Math.max(0, word.start - 4), word.start));
  return startsSentence ? 'unsure' : 'name';
}

/** Runs of characters that write foreign names, `·` parting given name and surname, outside what the lexicon knows. */
function hanSounds(text: string, terms: readonly FoundTerm[]): readonly Sound[] {
  const covered = new Set<number>();
  for (const { start, end } of terms) for (let at = start; at < end; at += 1) covered.add(at);
  const sounds: Sound[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at] ?? '';
    if (HAN_SOUNDS.has(character) && !covered.has(at)) continue;
    const written = text.slice(start, at);
    start = at + 1;
    const skeleton = skeletonOf(written, 'zh');
    const leadsName = character === '·' || character === '•';
    if (written.length >= 2 && skeleton.length >= (leadsName ? 2 : MIN_NAME_SOUNDS)) {
      sounds.push({ skeleton, written, start: at - written.length, kind: 'name', leadsName });
    }
  }
  return sounds;
}

const isPerson = ({ concept }: FoundTerm): boolean => concept.startsWith('who-');

/** Settles the capitals at sentence beginnings: a name where the same sound is one elsewhere in the item, else a word. */
export function settleNames(parts: readonly (readonly Sound[])[]): readonly (readonly Sound[])[] {
  const certain = new Set(parts.flat().flatMap(({ kind, skeleton }) => (kind === 'name' ? [skeleton] : [])));
  return parts.map((sounds) =>
    sounds.flatMap((sound) => {
      if (sound.kind !== 'unsure') return [sound];
      if (certain.has(sound.skeleton)) return [{ ...sound, kind: 'name' as const }];
      const isWord = sound.skeleton.length >= MIN_WORD_SOUNDS && sound.written.length >= MIN_WORD_LETTERS;
      return isWord ? [{ ...sound, kind: 'word' as const }] : [];
    }),
  );
}

/** Surnames and the persons the lexicon knows, in the order of the text; a given name before a surname is left out. */
export function peopleOf(sounds: readonly Sound[], terms: readonly FoundTerm[]): readonly string[] {
  const named = sounds.filter(({ kind, leadsName }) => kind === 'name' && !leadsName);
  return [
    ...named.map(({ skeleton, start }) => ({ person: skeleton, start })),
    ...terms.filter(isPerson).map(({ concept, start }) => ({ person: concept, start })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ person }) => person);
}
