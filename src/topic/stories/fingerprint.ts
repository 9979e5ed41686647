import { type Edition, SITES } from '../../belta/editions.ts';
import { findFigures } from './figures.ts';
import { HAN_SOUNDS } from './han-sounds.ts';
import type { Fingerprint, Rank, StoryItem } from './model.ts';
import { skeletonOf } from './skeleton.ts';
import { sketchOf } from './sketch.ts';
import { type FoundTerm, findTerms, type Word, wordsOf } from './terms.ts';

/** Long texts repeat themselves; what a story is about stands in the first paragraphs. */
const MAX_PARAGRAPHS = 12;
const MAX_NAMES = 40;
const MAX_WORDS = 90;

/** A flash is one short paragraph. In letters; a Chinese character says about as much as three letters. */
const FLASH_MAX_LETTERS = 320;

/** "More follows", in every edition. */
const FLASH_NOTE: Readonly<Record<Edition, RegExp>> = {
  ru: /подробност\S* (?:позже|позднее|следуют|будут)|продолжение следует/iu,
  be: /падрабязнасц\S* (?:пазней|будуць|пасля)|працяг будзе/iu,
  en: /(?:more |further )?details (?:to follow|will follow|later|are to follow)|more to (?:follow|come)/iu,
  de: /(?:einzelheiten|details|näheres|mehr)\s(?:dazu )?(?:folgen|folgt|später|in kürze)/iu,
  es: /(?:más|mas) (?:detalles|información|adelante)|detalles (?:más adelante|en breve)|ampliaremos|seguirá ampliación/iu,
  pl: /szczegóły (?:później|wkrótce|niebawem)|więcej (?:wkrótce|informacji wkrótce)/iu,
  zh: /(?:详情|详细|更多|后续)[^。]{0,6}(?:稍后|随后|后续|报道)|稍后(?:报道|详)/u,
};

interface Part {
  readonly text: string;
  readonly rank: Rank;
}

/** Concepts the lexicon knows so that they are not taken for names or words, but which say nothing. */
const SILENT = /^(?:stop-|place-both$)/;

/** Makes the fingerprint of one state of an item. */
export function fingerprint(item: StoryItem): Fingerprint {
  const { edition } = item;
  const [first = '', ...others] = item.paragraphs;
  const { lead, place } = splitDateline(first, edition);
  const parts: readonly Part[] = [
    { text: item.title, rank: 2 },
    { text: item.summary ?? '', rank: 1 },
    { text: lead, rank: 1 },
    ...others.slice(0, MAX_PARAGRAPHS - 1).map((text) => ({ text, rank: 0 as const })),
  ];
  const figures = new Map<number, Rank>();
  const names = new Map<string, { rank: Rank; written: string }>();
  const terms = new Map<string, Rank>();
  const words = new Map<string, Rank>();
  const publishedYear = new Date(item.publishedMs).getUTCFullYear();
  for (const { text, rank } of parts) {
    if (text === '') continue;
    for (const { value } of findFigures(text, edition))
      if (!isNearYear(value, publishedYear)) raise(figures, value, rank);
    const tokens = wordsOf(text);
    const found = findTerms(text, tokens, edition);
    for (const { concept } of found) if (!SILENT.test(concept)) raise(terms, concept, rank);
    const sounds = edition === 'zh' ? hanNames(text, found) : spokenSounds(text, tokens, found, edition);
    for (const { skeleton, written, isName } of sounds) {
      if (!isName) raise(words, skeleton, rank);
      else {
        const known = names.get(skeleton);
        if (!known) names.set(skeleton, { rank, written });
        else if (known.rank < rank) names.set(skeleton, { rank, written: known.written });
      }
    }
  }
  const whole = parts.map(({ text }) => text).join('\n');
  const length = whole.replace(/[^\p{L}\d]/gu, '').length;
  return {
    schema: 1,
    key: item.key,
    edition,
    publishedMs: item.publishedMs,
    ...(item.section === undefined ? {} : { section: item.section }),
    ...(place === undefined ? {} : { place }),
    figures: [...figures],
    names: [...names].slice(0, MAX_NAMES).map(([skeleton, { rank, written }]) => [skeleton, rank, written] as const),
    terms: [...terms],
    words: [...words].filter(([skeleton]) => !names.has(skeleton)).slice(0, MAX_WORDS),
    sketch: sketchOf([lead, ...others].join('\n'), edition),
    length,
    isFlash:
      item.paragraphs.length <= 2 &&
      (FLASH_NOTE[edition].test(whole) || length * (edition === 'zh' ? 3 : 1) <= FLASH_MAX_LETTERS),
  };
}

function raise<K>(ranks: Map<K, Rank>, key: K, rank: Rank): void {
  const known = ranks.get(key);
  if (known === undefined || known < rank) ranks.set(key, rank);
}

/** The years around the publication stand in every second item. */
function isNearYear(value: number, published: number): boolean {
  return Number.isInteger(value) && Math.abs(value - published) <= 2;
}

function splitDateline(first: string, edition: Edition): { readonly lead: string; readonly place?: string } {
  const match = SITES[edition].dateline.exec(first);
  if (!match) return { lead: first };
  const written = match.groups?.place ?? '';
  const place = findTerms(written, wordsOf(written), edition).find(({ concept }) =>
    concept.startsWith('place-'),
  )?.concept;
  const lead = first.slice(match[0].length);
  return place === undefined ? { lead } : { lead, place };
}

interface Sound {
  readonly skeleton: string;
  readonly written: string;
  readonly isName: boolean;
}

const MIN_NAME_SOUNDS = 3;
const MIN_WORD_SOUNDS = 4;
const MIN_WORD_LETTERS = 6;

/** Ends a sentence, so that the next word's capital says nothing; also an opening quotation mark or a dash with a space. */
const SENTENCE_START = /(?:^|[.!?:…]["”»“]?\s+|\n\s*|[–—]\s+|^["„“«])$/u;

function spokenSounds(
  text: string,
  tokens: readonly Word[],
  found: readonly FoundTerm[],
  edition: Edition,
): readonly Sound[] {
  const covered = new Set(
    found.flatMap(({ start, end }) =>
      tokens.filter((word) => word.start >= start && word.end <= end).map(({ start }) => start),
    ),
  );
  const sounds: Sound[] = [];
  tokens.forEach((word, index) => {
    if (covered.has(word.start) || /\d/.test(word.raw)) return;
    const skeleton = skeletonOf(word.raw.replace(/['’]s?$/u, ''), edition);
    const isCapital = /^\p{Lu}/u.test(word.raw);
    const startsSentence = SENTENCE_START.test(text.slice(Math.max(0, word.start - 4), word.start)) || word.start === 0;
    const next = tokens[index + 1];
    const leadsName =
      next !== undefined && next.start === word.end + 1 && /^\p{Lu}/u.test(next.raw) && !covered.has(next.start);
    const isName = isCapital && (edition === 'de' || !startsSentence || leadsName);
    if (
      isName
        ? skeleton.length >= MIN_NAME_SOUNDS
        : skeleton.length >= MIN_WORD_SOUNDS && word.raw.length >= MIN_WORD_LETTERS
    ) {
      sounds.push({ skeleton, written: word.raw, isName });
    }
  });
  return sounds;
}

/** Runs of characters that write foreign names, `·` parting given name and surname, outside what the lexicon knows. */
function hanNames(text: string, found: readonly FoundTerm[]): readonly Sound[] {
  const open = Array.from(text);
  for (const { start, end } of found) for (let at = start; at < end; at += 1) open[at] = '|';
  const sounds: Sound[] = [];
  let run = '';
  for (const character of [...open, '|']) {
    if (HAN_SOUNDS.has(character)) {
      run += character;
      continue;
    }
    if (run.length >= 2) {
      const skeleton = skeletonOf(run, 'zh');
      if (skeleton.length >= MIN_NAME_SOUNDS || (character === '·' && skeleton.length >= 2))
        sounds.push({ skeleton, written: run, isName: true });
    }
    run = '';
  }
  return sounds;
}
