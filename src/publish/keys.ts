import type { FeedFormat } from '../feeds/view.ts';

/** The names of everything in KV; shapes in `model.ts`, lifetimes in docs/storage.md. */
export const kvKeys = {
  manifest: 'manifest',
  item: (key: string) => `item/${key}`,
  month: (month: string) => `month/${month}`,
  story: (id: string) => `story/${id}`,
  /** `name` is an edition or `all`. */
  feed: (name: string, format: FeedFormat) => `feed/${name}.${format}`,
} as const;

/** What stands in the KV metadata of a rendered feed, so that a 304 needs no body. */
export interface FeedMetadata {
  readonly hash: string;
  readonly modifiedMs: number;
}
