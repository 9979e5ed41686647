/**
 * Groups items of all editions by the event they tell. How it works and how to extend its data: docs/stories.md.
 *
 * The Monitor, for every new item and every change of an item's text:
 * 1. `fingerprint(item)`, and store it with the item;
 * 2. load the `MemberRow`s with `publishedMs` within `STORY_WINDOW_MS` before and after the item, its own row if it has one, and the
 *    `StoryRow`s of their `home` and `left`, of the ids those lead to (`into`, over and over), of the aliases that lead to any of these,
 *    and of `storyIdOf(key)` itself; more rows than needed do no harm;
 * 3. `placeItem(state, print, nowMs)`, and store its changes in order: `found` inserts a story row, `place` inserts or replaces the
 *    item's row, `merge` sets `into`, `part` clears it and adds to `partedFrom`. `currentStory` follows `into` for readers.
 */
export { compareEditions, type EditionComparison } from './compare-editions.ts';
export { fingerprint } from './fingerprint.ts';
export type {
  Fingerprint,
  Link,
  MemberRow,
  StoryChange,
  StoryItem,
  StoryRow,
  StoryState,
} from './model.ts';
export { placeItem } from './place.ts';
export { sameArticle } from './same-article.ts';
export { STORY_WINDOW_MS } from './similarity.ts';
export { applyChanges, currentStory } from './state.ts';
