import { rfc3339 } from '../rfc3339.ts';
import type { FeedDocument } from './document.ts';
import { distinct, type FeedEntry } from './entry.ts';
import type { BeltaExtension } from './extension.ts';
import { plainText } from './safe.ts';
import { iconUrl } from './urls.ts';

/** JSON Feed 1.1; the members stand in the order of the specification and an absent one is left out. */
export function renderJson(document: FeedDocument): string {
  const { self, prevArchive } = document.addresses.json;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: document.title,
    home_page_url: document.homeUrl,
    feed_url: self,
    description: document.description,
    next_url: prevArchive,
    icon: iconUrl(document.origin, 512),
    favicon: iconUrl(document.origin, 64),
    language: document.language,
    items: document.entries.map(item),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(entry: FeedEntry): Readonly<Record<string, unknown>> & { readonly _belta: BeltaExtension } {
  const tags = distinct([...entry.sections.map(({ label }) => plainText(label)), ...entry.tags]);
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.contentHtml,
    summary: entry.summary,
    image: entry.imageUrl,
    date_published: rfc3339(entry.publishedMs),
    date_modified: rfc3339(entry.updatedMs),
    authors: [{ name: entry.author, url: entry.source.homeUrl }],
    tags: tags.length > 0 ? tags : undefined,
    language: entry.language,
    _belta: entry.extension,
  };
}
