import type { Edition } from '../../belta/editions.ts';

/** What the grouping reads of an item. */
export interface StoryItem {
  /** `de/65689-2024`. */
  readonly key: string;
  readonly edition: Edition;
  readonly publishedMs: number;
  readonly title: string;
  readonly summary?: string;
  readonly paragraphs: readonly string[];
  /** Section slug, `economics`. */
  readonly section?: string;
}

/** How prominent a feature is in its item: 2 in the title, 1 in the summary or the first paragraph, 0 further down. */
export type Rank = 0 | 1 | 2;

/**
 * All that the grouping remembers of an item: plain JSON of one to three kilobytes, made once per state of the text.
 * Two fingerprints can be compared whatever languages they come from.
 */
export interface Fingerprint {
  readonly schema: 1;
  readonly key: string;
  readonly edition: Edition;
  readonly publishedMs: number;
  readonly section?: string;
  /** Concept id of the dateline's place, `place-astana`; absent without a dateline or for a place outside the lexicon. */
  readonly place?: string;
  /** Day of the month in the dateline. */
  readonly day?: number;
  /** Absolute values, scale words applied; dates and the years around the publication left out. */
  readonly figures: readonly (readonly [value: number, rank: Rank])[];
  /** Words that look like names: sound skeleton, and the word as written where it stood first. */
  readonly names: readonly (readonly [skeleton: string, rank: Rank, written: string])[];
  /** Who is named in title, lead and summary, in that order: surname skeletons and `who-` concepts. The first is mostly who acts or speaks. */
  readonly people: readonly string[];
  /** Concept ids of the lexicon. */
  readonly terms: readonly (readonly [concept: string, rank: Rank])[];
  /** Sound skeletons of the other long words: `kooperation` and `кооперация` share one. Empty for Chinese. */
  readonly words: readonly (readonly [skeleton: string, rank: Rank])[];
  /** Smallest hashes of the text's shingles (bottom-k sketch), ascending. */
  readonly sketch: readonly number[];
  /** Letters and digits in title, summary and text. */
  readonly length: number;
  /** `announced`: says that its full version follows; `short`: as short as a flash. */
  readonly flash?: 'announced' | 'short';
}

/** Why two items were put together. */
export interface StoryDecision {
  /** Id of the story the item belongs to after the call. */
  readonly story: string;
  readonly outcome: 'joined' | 'founded' | 'stayed';
  /** Probability that the item and the member it was matched with tell the same event; absent for a founder. */
  readonly score?: number;
  readonly because: readonly string[];
}

/** One row a story. A retired id keeps its row. */
export interface StoryRow {
  readonly id: string;
  /** When the id came into being; of two merged stories the smaller one's id stays. */
  readonly foundedMs: number;
  /** Set while the story is merged: the id that took it in, which may itself be merged later. */
  readonly into?: string;
  /** Stories this one was parted from. Final: they are never merged again. */
  readonly partedFrom?: readonly string[];
}

/** One row an item. */
export interface MemberRow {
  readonly print: Fingerprint;
  /** The story the item was placed in; follow `into` from there for the current id. */
  readonly home: string;
  /** Stories the item has left. It never returns to one. */
  readonly left?: readonly string[];
}

/** What the Monitor loads: the members published within `STORY_WINDOW_MS` of the item, and the rows of their stories with all they lead to. */
export interface StoryState {
  readonly stories: readonly StoryRow[];
  readonly members: readonly MemberRow[];
}

export interface Link {
  readonly key: string;
  readonly matched: string;
  readonly score: number;
  readonly because: readonly string[];
}

/** What the Monitor stores, in order. */
export type StoryChange =
  /** A new id; `partedFrom` when its items were split off from another story. */
  | { readonly kind: 'found'; readonly id: string; readonly foundedMs: number; readonly partedFrom?: readonly string[] }
  /** The item's row: insert or replace. `from` is the story it left, where it left one. */
  | { readonly kind: 'place'; readonly row: MemberRow; readonly from?: string; readonly link?: Link }
  /** `id` becomes an alias of `into`. */
  | { readonly kind: 'merge'; readonly id: string; readonly into: string; readonly link: Link }
  /** `id` was an alias of `from` and is a story of its own again, for good. */
  | { readonly kind: 'part'; readonly id: string; readonly from: string; readonly because: readonly string[] };
