import { storyPageUrl } from '../feeds/urls.ts';
import { rfc3339 } from '../rfc3339.ts';
import type { StoryJson } from './answer-schemas.ts';
import { itemMembers } from './item-json.ts';
import type { StoryTelling } from './story-telling.ts';

/** What `GET /stories/{id}` answers. Reports are named by their keys. */
export function storyJson({ story, reports, comparison }: StoryTelling, base: string): StoryJson {
  const [first] = reports;
  return {
    id: story.id,
    page: storyPageUrl(base, story.id),
    aliases: story.aliases,
    first: { key: first.key, edition: first.edition, published: rfc3339(first.publishedMs) },
    reports: reports.map((item) => {
      const member = comparison.members.find(({ key }) => key === item.key);
      return {
        ...itemMembers(item, base),
        seconds_after_first: Math.round((item.publishedMs - first.publishedMs) / 1000),
        paragraphs: item.paragraphs.length,
        first_with: member?.firstWith,
      };
    }),
    figures: comparison.figures,
    passages: comparison.passages.map(({ key, paragraph, sharedWith, because }) => ({
      key,
      paragraph,
      text: reports.find((item) => item.key === key)?.paragraphs[paragraph],
      shared_with: sharedWith,
      because,
    })),
    evidence: story.evidence,
  };
}
