import { load } from 'cheerio/slim';
import { MAX_CLOCK_SKEW_MS, parseFeedDate } from './dates.ts';
import { attr, type Element, elementsOf, isElement, type Node, parseHtml, textOf } from './dom.ts';
import { SITES } from './editions.ts';
import { parseArticleUrl } from './identity.ts';
import type { ListingContext } from './listing.ts';
import { readableItems } from './listing-faults.ts';
import type { ListingItem, ListingResult } from './model.ts';
import { failed, faultOf } from './page-faults.ts';
import { cleanLabel, safeUrl, skeleton } from './text.ts';

/** Text of an XML element, CDATA included. */
function xmlText(node: Node): string {
  if (node.type === 'text') return node.data;
  return 'childNodes' in node ? node.childNodes.map(xmlText).join('') : '';
}

/** Feeds carry HTML in titles and descriptions, escaped or in CDATA: `&amp;quot;` is a quotation mark. */
const htmlText = (source: string) => (/[&<]/.test(source) ? textOf(parseHtml(source)) : source);

/**
 * The site's own RSS, the second road. Tolerates undeclared entities, bare ampersands and a feed cut off in the middle; what an item lacks is
 * left out, an item without an article link or title is dropped.
 */
export function parseSourceRss(xml: string, context: ListingContext): ListingResult {
  const what = `feed ${context.url}`;
  const end = xml.toLowerCase().lastIndexOf('</item>');
  if (end === -1) return faultOf(xml, what);
  const [root] = load(xml.slice(0, end + '</item>'.length), { xml: { xmlMode: true, lowerCaseTags: true } }).root();
  const elements = root === undefined ? [] : elementsOf(root).filter((element) => element.name === 'item');
  const items = new Map<string, ListingItem>();
  const dropped: string[] = [];
  for (const element of elements) {
    const item = readRssItem(element, context);
    if (typeof item === 'string') dropped.push(item);
    else if (!items.has(item.key)) items.set(item.key, item);
  }
  if (items.size === 0) {
    return failed(
      'unknown-layout',
      `${what}: ${elements.length} items, none with an article of this edition: ${dropped[0] ?? ''}`,
    );
  }
  const readable = readableItems([...items.values()], context.edition, what);
  if (readable.kind === 'failed') return readable;
  return {
    kind: 'items',
    items: readable.items,
    layer: 'rss',
    isFallback: true,
    dropped: [...dropped, ...readable.dropped],
  };
}

function readRssItem(element: Element, context: ListingContext): ListingItem | string {
  const fields = new Map<string, Element>();
  for (const child of element.childNodes)
    if (isElement(child) && !fields.has(child.name)) fields.set(child.name, child);
  const text = (name: string) => {
    const field = fields.get(name);
    return field === undefined ? '' : xmlText(field).trim();
  };
  const link = [text('link'), text('guid')].find((url) => parseArticleUrl(url, context.edition) !== undefined);
  const article = link === undefined ? undefined : parseArticleUrl(link, context.edition);
  if (article === undefined) return `no article link in the item "${text('title').slice(0, 60)}"`;
  const title = cleanLabel(htmlText(text('title')));
  if (title === '') return `${article.key}: an item without a title`;
  const summary = cleanLabel(htmlText(text('description')));
  const publishedMs = parseFeedDate(text('pubdate') || text('dc:date'));
  const label = cleanLabel(htmlText(text('category')));
  const slug = article.sectionSlug;
  const enclosure = fields.get('enclosure');
  const imageUrl = /^image\//.test((enclosure && attr(enclosure, 'type')) ?? '')
    ? safeUrl(enclosure && attr(enclosure, 'url'), article.canonicalUrl)
    : undefined;
  const isPast = publishedMs !== undefined && publishedMs <= context.fetchedAtMs + MAX_CLOCK_SKEW_MS;
  return {
    edition: article.edition,
    articleId: article.articleId,
    key: article.key,
    url: article.canonicalUrl,
    title,
    ...(summary !== '' && skeleton(summary) !== skeleton(title) && { summary }),
    ...(isPast && { publishedMs }),
    section: { slug, label: label || (SITES[context.edition].sections[slug] ?? slug) },
    ...(imageUrl !== undefined && { imageUrl }),
  };
}
