import type { Edition } from '../belta/editions.ts';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** Which items a feed shows. The parameters of a request are parsed into this in `web/`. */
export interface View {
  /** In the order of `EDITIONS`; all seven for the combined feed. */
  readonly editions: readonly Edition[];
  /** Section slug, lower case. */
  readonly section?: string;
  /** Folded words, all of which must match by prefix. */
  readonly words: readonly string[];
  /** Only items published at or after this time. */
  readonly sinceMs?: number;
  readonly limit: number;
  readonly includePartial: boolean;
  /** `items`: one entry per item; `stories`: one entry per story. */
  readonly by: 'items' | 'stories';
  /** For `stories`: which edition speaks for a story, most wanted first. */
  readonly prefer: readonly Edition[];
}
