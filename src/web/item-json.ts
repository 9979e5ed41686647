import { tagUri } from '../belta/identity.ts';
import { itemPageUrl, storyPageUrl } from '../feeds/urls.ts';
import type { ItemDocument, PublishedItem, Revision } from '../publish/model.ts';
import { rfc3339 } from '../rfc3339.ts';

/** What `GET /items/{edition}/{id}` answers. Members follow the names of the feeds' `_belta` extension. */
export function itemJson(document: ItemDocument, base: string): Readonly<Record<string, unknown>> {
  return {
    ...itemMembers(document.item, base),
    text: document.item.paragraphs,
    html: document.item.bodyHtml,
    evidence: document.item.evidence,
    revisions: document.revisions.map(revisionJson),
    aliases: document.aliases,
  };
}

/** What identifies an item and says when it was told, without its text. */
export function itemMembers(item: PublishedItem, base: string): Readonly<Record<string, unknown>> {
  return {
    id: tagUri(item.key),
    key: item.key,
    edition: item.edition,
    article_id: item.articleId,
    url: item.url,
    urls: item.urls,
    page: itemPageUrl(base, item),
    title: item.title,
    summary: item.summary,
    section: item.section,
    tags: item.tags,
    author: item.author,
    image: item.image,
    published: rfc3339(item.publishedMs),
    published_from: item.publishedFrom,
    first_seen: rfc3339(item.firstSeenMs),
    modified: rfc3339(item.modifiedMs),
    withdrawn: item.withdrawnMs === undefined ? undefined : rfc3339(item.withdrawnMs),
    grade: item.grade,
    score: item.score,
    story: item.story,
    story_page: item.story === undefined ? undefined : storyPageUrl(base, item.story),
    doubtful: item.doubtful,
  };
}

function revisionJson(revision: Revision): Readonly<Record<string, unknown>> {
  return {
    seen: rfc3339(revision.seenMs),
    changed: revision.changed,
    title: revision.title,
    summary: revision.summary,
    url: revision.url,
    grade: revision.grade,
    reason: revision.reason,
  };
}
