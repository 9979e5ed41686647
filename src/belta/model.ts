import type { Edition } from './editions.ts';

/**
 * The publisher's own identity of an article: edition + number + year where the URL has one (`de/65689-2024`,
 * `ru/comments-10163`). Never the URL, slug, title or time: slugs do not follow headline edits and may be empty.
 */
export interface Identity {
  readonly edition: Edition;
  /** `65689-2024`, `comments-10163`. */
  readonly articleId: string;
  /** `de/65689-2024`. */
  readonly key: string;
}

export interface Section {
  /** Path segment, `economics`. */
  readonly slug: string;
  /** What the page shows, `Wirtschaft`. */
  readonly label: string;
}

/** One item of a listing page, section page or source RSS feed. */
export interface ListingItem extends Identity {
  /** Absolute, https, canonical host, without query or fragment. */
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  /** Absent where the road shows no date (section pages). */
  readonly publishedMs?: number;
  readonly section?: Section;
  readonly imageUrl?: string;
}

/** Why a page gave nothing. The first four are decided by the source client, the rest by the parsers. */
export type FailureReason =
  | 'unreachable' // no answer: DNS, connection, timeout
  | 'refused' // 401, 403, 5xx, a redirect out of the editions' hosts
  | 'slow-down' // 429, 503
  | 'gone' // 404, 410
  | 'bot-wall' // an answer that is a challenge, not a page
  | 'empty' // nothing in it
  | 'unknown-layout' // a page, but no layer found items or a title
  | 'implausible' // found something that cannot be true
  | 'truncated'; // cut off before its end, or over the size cap

export interface Failure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** One sentence: what was looked at, what was expected, what was seen. */
  readonly detail: string;
}

export interface Listing {
  readonly kind: 'items';
  /** In page order, one per identity. Never empty. */
  readonly items: readonly ListingItem[];
  /** Which layer found the items, `lenta_item`, `tl_item`, `article-links`, `rss`… */
  readonly layer: string;
  /** True when `layer` is not the one expected of a healthy page. */
  readonly isFallback: boolean;
  /** Items that were found but could not be used, one sentence each. */
  readonly dropped: readonly string[];
  /** Path and query of the next page as the page's own "load more" names it. */
  readonly nextPath?: string;
}

export type ListingResult = Listing | Failure;

export type ArticleField = 'title' | 'published' | 'section' | 'body' | 'image' | 'identity';

export interface ArticleImage {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface Article {
  readonly kind: 'article';
  /** Absent when neither the page nor its URL told. */
  readonly identity?: Identity;
  /** Canonical URL of the page. */
  readonly url: string;
  readonly title: string;
  readonly publishedMs?: number;
  readonly section?: Section;
  /** Clean text, one entry a paragraph, no dateline removed. Empty when no body could be found. */
  readonly paragraphs: readonly string[];
  /** Allow-listed HTML of the same body, links absolute. */
  readonly bodyHtml: string;
  /** `MINSK, 11 March (BelTA) –` as it stands at the head of the first paragraph. */
  readonly dateline?: string;
  readonly author?: string;
  readonly image?: ArticleImage;
  readonly tags: readonly string[];
  /** Which layer spoke for each field, e.g. `{ published: 'date_full', body: 'js-mediator-article' }`. */
  readonly from: Readonly<Partial<Record<ArticleField, string>>>;
  /** Fields that came from a layer below the expected one. */
  readonly fallbacks: readonly ArticleField[];
  /** Fields whose value is not to be trusted. */
  readonly doubtful: readonly ArticleField[];
}

export type ArticleResult = Article | Failure;
