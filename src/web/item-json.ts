import { tagUri } from '../belta/identity.ts';
import { extensionOfItem } from '../feeds/extension.ts';
import { itemPageUrl, storyPageUrl } from '../feeds/urls.ts';
import type { ItemDocument, PublishedItem, Revision } from '../publish/model.ts';
import { rfc3339 } from '../rfc3339.ts';
import type { ItemJson, ItemMembers } from './answer-schemas.ts';

/** What `GET /items/{edition}/{id}` answers. */
export function itemJson({ item, revisions, aliases }: ItemDocument, base: string): ItemJson {
  return {
    ...itemMembers(item, base),
    text: item.paragraphs,
    html: item.bodyHtml,
    evidence: item.evidence,
    revisions: revisions.map(revisionJson),
    aliases,
  };
}

/** What identifies an item and says when it was told, without its text; the members that it shares with `_belta` of the feeds are the same. */
export function itemMembers(item: PublishedItem, base: string): ItemMembers {
  const { evidence: _, ...shared } = extensionOfItem(item);
  return {
    id: tagUri(item.key),
    key: item.key,
    ...shared,
    url: item.url,
    page: itemPageUrl(base, item),
    title: item.title,
    summary: item.summary,
    section_label: item.section?.label,
    tags: item.tags,
    author: item.author,
    image: item.image,
    published: rfc3339(item.publishedMs),
    modified: rfc3339(item.modifiedMs),
    story_page: item.story === undefined ? undefined : storyPageUrl(base, item.story),
  };
}

function revisionJson(revision: Revision): ItemJson['revisions'][number] {
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
