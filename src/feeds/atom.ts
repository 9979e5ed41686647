import { tagUri } from '../belta/identity.ts';
import { rfc3339 } from '../rfc3339.ts';
import type { FeedDocument } from './document.ts';
import type { FeedEntry } from './entry.ts';
import { GENERATOR, PUBLISHER } from './labels.ts';
import { HISTORY_NAMESPACE, MEDIA_NAMESPACE, picture } from './rss.ts';
import { plainText } from './safe.ts';
import { iconUrl } from './urls.ts';
import { cdata, element, lines, XML_DECLARATION, type Xml } from './xml.ts';

const SECTION_SCHEME = tagUri('section');

/** Atom 1.0, RFC 4287, with the archives of RFC 5005. */
export function renderAtom(document: FeedDocument): string {
  const { self, current, prevArchive } = document.addresses.atom;
  const head = [
    element('id', {}, document.id),
    element('title', {}, document.title),
    element('subtitle', {}, document.description),
    element('updated', {}, rfc3339(document.updatedMs)),
    link('self', self),
    link('current', current),
    link('prev-archive', prevArchive),
    element('link', { rel: 'alternate', type: 'text/html', href: document.homeUrl }),
    document.isArchive ? element('fh:archive', {}) : undefined,
    author(PUBLISHER.name, PUBLISHER.url),
    element('rights', {}, PUBLISHER.name),
    element('generator', {}, GENERATOR),
    element('icon', {}, iconUrl(document.origin, 64)),
    element('logo', {}, iconUrl(document.origin, 512)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    ...MEDIA_NAMESPACE,
    ...(document.isArchive && HISTORY_NAMESPACE),
    'xml:lang': document.language,
  };
  return `${XML_DECLARATION}${element('feed', attributes, lines([...head, ...document.entries.map(entryElement)])).xml}\n`;
}

function link(rel: string, href: string | undefined): Xml | undefined {
  return href === undefined ? undefined : element('link', { rel, type: 'application/atom+xml', href });
}

function author(name: string, uri: string): Xml {
  return element('author', {}, element('name', {}, name), element('uri', {}, uri));
}

function entryElement(entry: FeedEntry): Xml {
  return element(
    'entry',
    { 'xml:lang': entry.language },
    lines([
      element('id', {}, entry.id),
      element('title', {}, entry.title),
      element('published', {}, rfc3339(entry.publishedMs)),
      element('updated', {}, rfc3339(entry.updatedMs)),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }),
      ...translations(entry),
      element('link', { rel: 'related', type: 'text/html', href: entry.pageUrl }),
      author(entry.author, entry.source.homeUrl),
      ...entry.sections.map(({ slug, label }) =>
        element('category', { term: plainText(slug), scheme: SECTION_SCHEME, label: plainText(label) }),
      ),
      ...entry.tags.map((tag) => element('category', { term: tag })),
      element('summary', {}, entry.summary),
      element('content', { type: 'html' }, cdata(entry.contentHtml)),
      picture(entry),
      source(entry),
    ]),
  );
}

/**
 * The article in other languages. The entry's own link is said once more at the end, without a language: some readers open the first
 * alternate and some the last (measured with feedparser and newsboat).
 */
function translations({ translations, url }: FeedEntry): readonly Xml[] {
  if (translations.length === 0) return [];
  return [
    ...translations.map((other) =>
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: other.language,
        href: other.url,
        title: other.title,
      }),
    ),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
  ];
}

/** RFC 4287 section 4.2.11; the agency has no Atom feed, so its site's address is the identity. */
function source({ source, updatedMs, language }: FeedEntry): Xml {
  return element(
    'source',
    {},
    element('id', {}, source.homeUrl),
    element('title', {}, source.name),
    element('updated', {}, rfc3339(updatedMs)),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: source.homeUrl }),
  );
}
