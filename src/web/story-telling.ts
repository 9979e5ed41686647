import type { PublishedItem, StoryDocument } from '../publish/model.ts';
import { compareEditions, type EditionComparison } from '../topic/stories/index.ts';

/** A story with its reports side by side. */
export interface StoryTelling {
  readonly story: StoryDocument;
  /** Earliest published first, as in the comparison. */
  readonly reports: readonly [PublishedItem, ...PublishedItem[]];
  readonly comparison: EditionComparison;
}

/** @returns `undefined` when no report is left that is on the topic */
export function tellingOf(story: StoryDocument, items: readonly PublishedItem[]): StoryTelling | undefined {
  const told = items.filter(({ grade }) => grade !== 'none');
  const comparison = compareEditions(
    told.map(({ section, ...item }) => ({ ...item, ...(section && { section: section.slug }) })),
  );
  const [first, ...others] = comparison.members.flatMap(({ key }) => told.filter((item) => item.key === key));
  return first && { story, reports: [first, ...others], comparison };
}
