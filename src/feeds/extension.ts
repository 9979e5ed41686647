import type { Edition } from '../belta/editions.ts';
import type { ArticleField } from '../belta/model.ts';
import type { PublishedItem } from '../publish/model.ts';
import { rfc3339 } from '../rfc3339.ts';
import type { Evidence, Grade } from '../topic/model.ts';
import { plainText, webUrl } from './safe.ts';
import type { StoryEntry } from './select.ts';

/** `_belta` of a JSON Feed item: what the program knows and the format has no word for. Absent members are left out. */
export interface BeltaExtension {
  readonly edition: Edition;
  readonly article_id: string;
  /** Slug. */
  readonly section?: string;
  readonly grade: Grade;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly story?: string;
  /** RFC 3339. */
  readonly first_seen: string;
  readonly published_from: string;
  readonly urls: readonly string[];
  readonly doubtful?: readonly ArticleField[];
  /** RFC 3339: when the source was first seen without the article. */
  readonly withdrawn?: string;
  /** In the view by stories: all items of the story, earliest first. */
  readonly reports?: readonly StoryReport[];
}

interface StoryReport {
  readonly edition: Edition;
  readonly article_id: string;
  readonly title: string;
  readonly url?: string;
  readonly published: string;
  readonly first_seen: string;
}

export function extensionOfItem(item: PublishedItem): BeltaExtension {
  return {
    edition: item.edition,
    article_id: plainText(item.articleId),
    ...(item.section && { section: plainText(item.section.slug) }),
    grade: item.grade,
    score: item.score,
    evidence: item.evidence.map((evidence) => ({
      ...evidence,
      term: plainText(evidence.term),
      rule: plainText(evidence.rule),
    })),
    ...(item.story !== undefined && { story: plainText(item.story) }),
    first_seen: rfc3339(item.firstSeenMs),
    published_from: plainText(item.publishedFrom),
    urls: item.urls.flatMap((url) => webUrl(url) ?? []),
    ...(item.doubtful?.length && { doubtful: item.doubtful }),
    ...(item.withdrawnMs !== undefined && { withdrawn: rfc3339(item.withdrawnMs) }),
  };
}

export function extensionOfStory(story: StoryEntry): BeltaExtension {
  return {
    ...extensionOfItem(story.spokesman),
    story: plainText(story.id),
    reports: story.members.map((item) => {
      const url = webUrl(item.url);
      return {
        edition: item.edition,
        article_id: plainText(item.articleId),
        title: plainText(item.title),
        ...(url && { url }),
        published: rfc3339(item.publishedMs),
        first_seen: rfc3339(item.firstSeenMs),
      };
    }),
  };
}
