import { type Edition, SITES } from '../../belta/editions.ts';
import { flashKind } from './flash.ts';
import type { Fingerprint, Rank, StoryItem } from './model.ts';
import { peopleOf, settleNames } from './names.ts';
import { readText } from './read-text.ts';
import { sketchOf } from './sketch.ts';
import { findTerms, wordsOf } from './terms.ts';

/** Long texts repeat themselves; what a story is about stands in the first paragraphs. */
const MAX_PARAGRAPHS = 12;
const MAX_NAMES = 40;
const MAX_WORDS = 90;
const MAX_PEOPLE = 8;

interface Part {
  readonly text: string;
  readonly rank: Rank;
}

/** Makes the fingerprint of one state of an item. */
export function fingerprint(item: StoryItem): Fingerprint {
  const { edition } = item;
  const [first = '', ...others] = item.paragraphs;
  const { lead, place, day } = splitDateline(first, edition);
  // The lead before the summary: it names first who acts.
  const parts: readonly Part[] = [
    { text: item.title, rank: 2 },
    { text: lead, rank: 1 },
    { text: item.summary ?? '', rank: 1 },
    ...others.slice(0, MAX_PARAGRAPHS - 1).map((text) => ({ text, rank: 0 as const })),
  ];
  const read = parts.map(({ text }) => readText(text, edition, item.publishedMs));
  const sounds = settleNames(read.map((part) => part.sounds));

  const figures = new Map<number, Rank>();
  const terms = new Map<string, Rank>();
  const names = new Map<string, { rank: Rank; readonly written: string }>();
  const words = new Map<string, Rank>();
  const people: string[] = [];
  parts.forEach(({ rank }, index) => {
    const partTerms = read[index]?.terms ?? [];
    const partSounds = sounds[index] ?? [];
    for (const { value } of read[index]?.figures ?? []) raise(figures, value, rank);
    for (const { concept } of partTerms) raise(terms, concept, rank);
    for (const { kind, skeleton, written } of partSounds) {
      if (kind === 'word') raise(words, skeleton, rank);
      else
        names.set(skeleton, {
          rank: highest(rank, names.get(skeleton)?.rank),
          written: names.get(skeleton)?.written ?? written,
        });
    }
    if (rank > 0) people.push(...peopleOf(partSounds, partTerms));
  });

  const whole = parts.map(({ text }) => text).join('\n');
  const length = whole.replace(/[^\p{L}\d]/gu, '').length;
  const flash = flashKind(whole, item.paragraphs.length, length, edition);
  return {
    schema: 1,
    key: item.key,
    edition,
    publishedMs: item.publishedMs,
    ...(item.section === undefined ? {} : { section: item.section }),
    ...(place === undefined ? {} : { place }),
    ...(day === undefined ? {} : { day }),
    figures: [...figures],
    names: [...names].slice(0, MAX_NAMES).map(([skeleton, { rank, written }]) => [skeleton, rank, written] as const),
    people: [...new Set(people)].slice(0, MAX_PEOPLE),
    terms: [...terms],
    words: [...words].filter(([skeleton]) => !names.has(skeleton)).slice(0, MAX_WORDS),
    // A headline-only item is recognised by its headline and summary.
    sketch: sketchOf(item.paragraphs.length === 0 ? whole : [lead, ...others].join('\n'), edition),
    length,
    ...(flash === undefined ? {} : { flash }),
  };
}

function highest(rank: Rank, other: Rank | undefined): Rank {
  return other !== undefined && other > rank ? other : rank;
}

function raise<K>(ranks: Map<K, Rank>, key: K, rank: Rank): void {
  ranks.set(key, highest(rank, ranks.get(key)));
}

interface Dateline {
  readonly lead: string;
  readonly place?: string;
  readonly day?: number;
}

function splitDateline(first: string, edition: Edition): Dateline {
  const match = SITES[edition].dateline.exec(first);
  if (!match) return { lead: first };
  const written = match.groups?.place ?? '';
  const place = findTerms(written, wordsOf(written), edition).find(({ concept }) =>
    concept.startsWith('place-'),
  )?.concept;
  const lead = first.slice(match[0].length);
  const day = Number(match.groups?.day);
  return { lead, ...(place !== undefined && { place }), ...(day > 0 && { day }) };
}
