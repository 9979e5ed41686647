import type { ItemDocument, Manifest, MonthDocument, StoryDocument } from './model.ts';

/** A feed rendered at publication time. `ORIGIN_PLACEHOLDER` stands where the public origin goes. */
export interface RenderedFeed {
  readonly body: string;
  /** Hex hash of `body`; not yet an ETag, since the origin is not in it. */
  readonly hash: string;
  readonly modifiedMs: number;
}

export type RenderedFeedState = Omit<RenderedFeed, 'body'>;

/** Stands for the public origin in rendered feeds, which are made before any request is seen. */
export const ORIGIN_PLACEHOLDER = 'https://origin.invalid';

/** What readers may read. `undefined` where nothing was published yet. */
export interface ReadModel {
  manifest(): Promise<Manifest | undefined>;
  month(month: string): Promise<MonthDocument | undefined>;
  item(key: string): Promise<ItemDocument | undefined>;
  items(keys: readonly string[]): Promise<readonly ItemDocument[]>;
  story(id: string): Promise<StoryDocument | undefined>;
  /** `name` is `{edition or all}.{rss|atom|json}`. */
  feed(name: string): Promise<RenderedFeed | undefined>;
  /** What `feed` would answer, without reading the body: all that a 304 needs. */
  feedState(name: string): Promise<RenderedFeedState | undefined>;
}
