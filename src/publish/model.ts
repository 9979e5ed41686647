import type { Edition } from '../belta/editions.ts';
import type { ArticleField, Section } from '../belta/model.ts';
import type { Evidence, Grade } from '../topic/model.ts';

/** An item as readers get it. Times are epoch milliseconds. */
export interface PublishedItem {
  /** `de/65689-2024`; the feed id is `tag:belta.by,2026:` + key. */
  readonly key: string;
  readonly edition: Edition;
  readonly articleId: string;
  /** Newest canonical URL. */
  readonly url: string;
  /** Every URL under which the article was seen, newest first, `url` included. */
  readonly urls: readonly string[];
  readonly title: string;
  readonly summary?: string;
  /** Clean text, one entry a paragraph; empty for a headline-only item. */
  readonly paragraphs: readonly string[];
  /** Allow-listed HTML with absolute links; empty for a headline-only item. */
  readonly bodyHtml: string;
  readonly author?: string;
  readonly section?: Section;
  readonly tags: readonly string[];
  readonly image?: PublishedImage;
  /** Fixed at first sight. */
  readonly publishedMs: number;
  /** The layer that told the date, or `first-seen`. */
  readonly publishedFrom: string;
  readonly firstSeenMs: number;
  /** Last real change of content; equal to `publishedMs` while there was none. */
  readonly modifiedMs: number;
  readonly grade: Grade;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Id of the story the item belongs to. */
  readonly story?: string;
  /** Fields whose value is not to be trusted; absent when there are none. */
  readonly doubtful?: readonly ArticleField[];
  /** When the source was first seen to answer 404 or 410. */
  readonly withdrawnMs?: number;
}

export interface PublishedImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** One earlier state of an item. */
export interface Revision {
  readonly seenMs: number;
  /** What differs from the state before: `title`, `summary`, `body`, `url`, `grade`, `withdrawn`. */
  readonly changed: readonly string[];
  readonly title: string;
  readonly summary?: string;
  readonly url: string;
  readonly grade: Grade;
  /** Why the grade moved, in a sentence, where it did. */
  readonly reason?: string;
}

/** KV `item/{key}`: what `GET /items/{edition}/{id}` shows. */
export interface ItemDocument {
  readonly schema: 1;
  readonly item: PublishedItem;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  /** Other article keys of the same edition that turned out to be the same text. */
  readonly aliases: readonly string[];
  /** The alias whose text is shown, because it is the fuller one; absent: the item's own. */
  readonly textFrom?: string;
}

/**
 * KV `month/{YYYY-MM}`: the states of all items that were first published or changed in that UTC month, one per item, newest
 * published first. A past month is never written again; an item corrected later stands in the later month too, and there its
 * newer state counts (RFC 5005 section 4). An item whose grade fell to `none` stays in as a tombstone.
 */
export interface MonthDocument {
  readonly schema: 1;
  readonly month: string;
  /** As in the manifest's `monthStates`. KV shows the two writes at different times, and a reader has to notice. */
  readonly version?: string;
  readonly items: readonly PublishedItem[];
}

/** KV `story/{id}`. */
export interface StoryDocument {
  readonly schema: 1;
  readonly id: string;
  /** Set on a retired id: the story that took it in. */
  readonly mergedInto?: string;
  /** Retired ids that lead here. */
  readonly aliases: readonly string[];
  /** Item keys, earliest published first. */
  readonly members: readonly string[];
  /** Why each later member was put here. */
  readonly evidence: readonly StoryLink[];
}

export interface StoryLink {
  readonly key: string;
  /** The member it was matched with. */
  readonly matched: string;
  readonly score: number;
  /** Human-readable features: `figure 1 500 000 000 in both`, `surname zhaksylykov`… */
  readonly because: readonly string[];
}

export interface DocumentState {
  /** Another one after each change; see `version.ts`. */
  readonly version: string;
  readonly modifiedMs: number;
}

/** The part of an edition's listing that was seen without a gap. */
export interface SeenSpan {
  /** What its listing showed by then. */
  readonly untilMs: number;
  /** What was published before was never to be known; absent where the first listing told no times. */
  readonly horizonMs?: number;
}

/** KV `manifest`: written last; names what can be read. */
export interface Manifest {
  readonly schema: 1;
  /** Months that have a document, newest first. */
  readonly months: readonly string[];
  /** Per edition: the version of its items, and the time of its last change. */
  readonly editions: Readonly<Partial<Record<Edition, DocumentState>>>;
  /** State of each month's document, by month. */
  readonly monthStates?: Readonly<Record<string, DocumentState>>;
  /** Core items by the week they were published in: the date of its Monday in Minsk (`2026-03-09`), the last 53 weeks. */
  readonly weeks?: Readonly<Record<string, number>>;
  /** Per edition, what had been seen of its listing when this was written. From there a rebuilt ledger reads on. */
  readonly seen?: Readonly<Partial<Record<Edition, SeenSpan>>>;
}
