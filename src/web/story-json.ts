import { storyPageUrl } from '../feeds/urls.ts';
import type { PublishedItem, StoryDocument } from '../publish/model.ts';
import { itemMembers } from './item-json.ts';
import type { StoryComparison } from './story-comparison.ts';
import { isoTime } from './times.ts';

export interface StoryAnswer {
  readonly base: string;
  readonly story: StoryDocument;
  /** Earliest published first. */
  readonly members: readonly PublishedItem[];
  readonly comparison: StoryComparison;
}

/** What `GET /stories/{id}` answers. */
export function storyJson({ base, story, members, comparison }: StoryAnswer): Readonly<Record<string, unknown>> {
  const [first] = members;
  return {
    id: story.id,
    page: storyPageUrl(base, story.id),
    aliases: story.aliases,
    first: first && { key: first.key, edition: first.edition, published: isoTime(first.publishedMs) },
    reports: members.map((item) => ({
      ...itemMembers(item, base),
      seconds_after_first: first && Math.round((item.publishedMs - first.publishedMs) / 1000),
      paragraphs: item.paragraphs.length,
    })),
    figures: comparison.figures,
    passages: comparison.passages,
    evidence: story.evidence,
  };
}
