import { escapeHtml } from '../belta/text.ts';
import type { FeedDocument } from './document.ts';
import { distinct, type FeedEntry } from './entry.ts';
import { GENERATOR, PUBLISHER } from './labels.ts';
import { plainText } from './safe.ts';
import { iconUrl } from './urls.ts';
import { cdata, element, lines, XML_DECLARATION, type Xml } from './xml.ts';

/** How often the source is looked at; a reader has no use in coming more often. */
const TTL_MINUTES = 15;

export const MEDIA_NAMESPACE = { 'xmlns:media': 'http://search.yahoo.com/mrss/' } as const;

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  ...MEDIA_NAMESPACE,
} as const;

/** RFC 5005, which goes by this namespace in RSS and Atom alike. */
export const HISTORY_NAMESPACE = { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' } as const;

/** RSS 2.0 by the profile of the RSS Advisory Board. */
export function renderRss(document: FeedDocument): string {
  const { self, current, prevArchive } = document.addresses.rss;
  const head = [
    element('title', {}, document.title),
    element('link', {}, document.homeUrl),
    element('description', {}, document.description),
    element('language', {}, document.language),
    element('copyright', {}, PUBLISHER.name),
    element('lastBuildDate', {}, rfc822(document.updatedMs)),
    element('generator', {}, GENERATOR),
    element('ttl', {}, String(TTL_MINUTES)),
    element(
      'image',
      {},
      element('url', {}, iconUrl(document.origin, 144)),
      element('title', {}, document.title),
      element('link', {}, document.homeUrl),
      element('width', {}, '144'),
      element('height', {}, '144'),
    ),
    link('self', self),
    link('current', current),
    link('prev-archive', prevArchive),
    document.isArchive ? element('fh:archive', {}) : undefined,
  ];
  const channel = element('channel', {}, lines([...head, ...document.entries.map(item)]));
  const namespaces = { ...NAMESPACES, ...(document.isArchive && HISTORY_NAMESPACE) };
  return `${XML_DECLARATION}${element('rss', { version: '2.0', ...namespaces }, channel).xml}\n`;
}

function link(rel: string, href: string | undefined): Xml | undefined {
  return href === undefined ? undefined : element('atom:link', { rel, type: 'application/rss+xml', href });
}

function item(entry: FeedEntry): Xml {
  const categories = distinct([...entry.sections.map(({ label }) => plainText(label)), ...entry.tags]);
  return element(
    'item',
    {},
    lines([
      element('title', {}, entry.title),
      element('link', {}, entry.url),
      // The description is HTML, so its plain text is escaped once as HTML and once as XML.
      element('description', {}, escapeHtml(entry.summary)),
      element('content:encoded', {}, cdata(entry.contentHtml)),
      element('dc:creator', {}, entry.author),
      ...categories.map((category) => element('category', {}, category)),
      picture(entry),
      element('guid', { isPermaLink: 'false' }, entry.id),
      element('pubDate', {}, rfc822(entry.publishedMs)),
      element('source', { url: entry.source.feedUrl }, entry.source.name),
      element('dc:language', {}, entry.language),
    ]),
  );
}

/**
 * Media RSS, in RSS and Atom alike. An enclosure would need the length of the picture, and the attachments of JSON Feed its type, which
 * the agency's pages do not tell.
 */
export function picture({ imageUrl }: FeedEntry): Xml | undefined {
  return imageUrl === undefined ? undefined : element('media:content', { url: imageUrl, medium: 'image' });
}

/** RFC 822 with four digits for the year; the format of `toUTCString` is fixed by ECMA-262. */
function rfc822(ms: number): string {
  return new Date(ms).toUTCString();
}
