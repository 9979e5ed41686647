import type { PublishedItem, StoryDocument } from '../publish/model.ts';
import type { Sql } from './ports.ts';

export interface Placement {
  readonly story: string;
  readonly fingerprint?: string;
  readonly moved: readonly { readonly key: string; readonly story: string }[];
  readonly changedStories: readonly string[];
}

export function placeInStory(_sql: Sql, item: PublishedItem, _nowMs: number): Placement {
  return { story: item.story ?? item.key.replace('/', '-'), moved: [], changedStories: [] };
}

export function findSameArticle(_sql: Sql, _item: PublishedItem): { key: string; isFuller: boolean } | undefined {
  return undefined;
}

export function loadStory(_sql: Sql, _id: string): StoryDocument | undefined {
  return undefined;
}

export function restoreStory(_sql: Sql, _item: PublishedItem): void {}
