import type { Edition } from '../../src/belta/editions.ts';

/** Deviations of single pages from the usual markup. Each was seen on the real site, or is what best explains what was seen. */
export const ODDITIES = [
  'nested-body', // the body container once more inside itself
  'repeated-body', // the whole text twice, one after the other
  'p-paragraphs', // every paragraph a <p>, no bare text node
  'div-paragraphs', // first paragraph a bare text node, the others <div>
  'list-paragraph', // the last paragraph as <ul>
  'caption-twice', // the caption as text twice before the dateline
  'photo-line', // "Фото …" as last line of the body
  'end-mark', // -0- after the last paragraph
  'semicolon-dateline', // MINSK; 26. Januar
  'hyphen-dateline', // (BelTA) - instead of –
  'spaced-dateline', // 12 月 24 日电
  'no-dateline',
  'time-first-date', // 15:46 21 February 2020, as on photo and video pages
  'video',
  'telegram',
  'tweet',
  'read-also', // a nofollow link to another article between two paragraphs
  'no-credit',
] as const;

export type Oddity = (typeof ODDITIES)[number];

interface SampleImage {
  readonly caption: string;
  readonly credit?: string;
}

/** What an article says from a moment on. */
export interface ArticleState {
  readonly title: string;
  readonly slug: string;
  readonly summary?: string;
  readonly paragraphs: readonly string[];
}

interface ArticleRevision extends Partial<ArticleState> {
  readonly fromMs: number;
}

/** One article of the look-alike. Its appearance is a function of time: late arrival, edits and removal are part of the data. */
export interface SiteArticle extends ArticleState {
  readonly edition: Edition;
  /** The publisher's counter. */
  readonly number: number;
  /** Path segment. `comments`, `photonews` and `video` make URLs without a year. */
  readonly path: string;
  /** Slug of the rubric shown; differs from `path` for comments. */
  readonly section: string;
  /** The time the site shows; the URL's year is the year of this in Minsk. */
  readonly publishedMs: number;
  /** When it first stands in listings; default `publishedMs`. */
  readonly visibleFromMs?: number;
  /** From then on the page is 404 and the listing does not name it. */
  readonly removedFromMs?: number;
  /** Oldest first. */
  readonly revisions?: readonly ArticleRevision[];
  /** Place of the dateline in the edition's own writing. */
  readonly place?: string;
  readonly tags: readonly string[];
  readonly image?: SampleImage;
  readonly oddities: readonly Oddity[];
  /** 2 core, 1 partial, 0 not on topic. */
  readonly grade: 0 | 1 | 2;
  /** Label shared by the items that tell one event, across editions. */
  readonly story?: string;
}

export type SiteContent = Readonly<Record<Edition, readonly SiteArticle[]>>;

export interface SiteRequest {
  /** Canonical form, `https://deu.belta.by/all_news`. */
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
}

/** How the bytes travel, where that is not simply at once. */
export type Delivery =
  | { readonly kind: 'silent' } // never a status line
  | { readonly kind: 'reset'; readonly afterBytes: number } // connection cut
  | { readonly kind: 'drip'; readonly bytesPerSecond: number }
  | { readonly kind: 'padded'; readonly totalBytes: number }; // body, then filler up to that size

export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  readonly delivery?: Delivery;
}

/** Whole-site deviations that change what is rendered; switched on by the fault layer. */
export interface Quirk {
  /** Added to every time shown. */
  readonly shiftMs?: number;
  readonly order?: 'reversed';
  /** `repeats-first`: page N is page 1 again. `endless`: every page N is full of older, made-up items. */
  readonly paging?: 'repeats-first' | 'endless';
  /** `renamed`: same structure under other class names and ids. `app-shell`: an empty script application. */
  readonly layout?: 'renamed' | 'app-shell';
  /** Control characters, lone separators and bidi marks in titles. */
  readonly titles?: 'control-characters';
  /** A different byte sequence in every answer, as from a counter or token in the page. */
  readonly nonce?: string;
  /** Menu and frame, but an empty list or body. */
  readonly content?: 'none';
}

export type Handle = (request: SiteRequest, nowMs: number, quirk?: Quirk) => SiteResponse;
