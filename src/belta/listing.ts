import { looksLikeChrome } from './chrome.ts';
import { parseDottedDay } from './dates.ts';
import {
  attr,
  baseOf,
  type Element,
  elementsOf,
  findElement,
  isElement,
  isSilent,
  isWithin,
  type Node,
  type Parent,
  parseHtml,
  type Root,
} from './dom.ts';
import { type Edition, editionOfHost, SITES } from './editions.ts';
import { chooseList, type ListingLayer } from './listing-choice.ts';
import { findContainers, type ItemContainer } from './listing-containers.ts';
import { DayReader } from './listing-days.ts';
import { readableItems } from './listing-faults.ts';
import { type Chunk, chunksOf, readDays, readItem, readTime } from './listing-item.ts';
import type { Failure, Listing, ListingItem, ListingResult } from './model.ts';
import { failed, faultOf, isFragmentCut, isTruncated, unlessTooDeep } from './page-faults.ts';
import { listingSlice } from './slice.ts';
import { cleanLabel, isCutFrom } from './text.ts';

export interface ListingContext {
  readonly edition: Edition;
  /** URL the page came from. */
  readonly url: string;
  readonly fetchedAtMs: number;
}

interface Ordered {
  readonly kind: 'item' | 'text';
  readonly chunk?: Chunk;
  /** Element the text stands in. */
  readonly element?: Element;
  readonly container?: ItemContainer;
}

/** Items and the texts between them in page order. */
function inOrder(root: Root, containers: readonly ItemContainer[]): readonly Ordered[] {
  const byElement = new Map(containers.map((container) => [container.element, container]));
  const order: Ordered[] = [];
  const walk = (parent: Parent) => {
    for (const child of parent.childNodes) {
      if (child.type === 'text') {
        const text = /\S/.test(child.data) ? cleanLabel(child.data) : '';
        if (text === '' || !isElement(parent)) continue;
        const link = parent.name === 'a' ? 'other' : 'none';
        const href = attr(parent, 'href');
        order.push({
          kind: 'text',
          element: parent,
          chunk: {
            text,
            classes: attr(parent, 'class') ?? '',
            tag: parent.name,
            link,
            ...(href !== undefined && { href }),
          },
        });
      } else if (isElement(child)) {
        const container = byElement.get(child);
        if (container) order.push({ kind: 'item', container });
        else if (!isSilent(child)) walk(child);
      }
    }
  };
  walk(root);
  return order;
}

/** Whether an item says more than what is known of its article: nothing yet, or a ticker's link with the beginning of the headline. */
const saysMore = (known: ListingItem | undefined, { title }: ListingItem): boolean =>
  known === undefined || (title !== known.title && isCutFrom(known.title, title));

/** The header of a page shows the day of today, which is not that of the items. */
function isInPageHeader(element: Element, list: Parent): boolean {
  for (let at: Node | null = element; isElement(at) && at !== list; at = at.parent as Node | null) {
    if (at.name === 'header' || looksLikeChrome(at)) return true;
  }
  return false;
}

/** The lowest element around all items; none where that is the page, whose header shows the day of today. */
function commonBox(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  for (let at: Node | null = first?.parent as Node | null; isElement(at); at = at.parent as Node | null) {
    const box = at;
    if (PAGE_BOXES.has(box.name)) return undefined;
    if (others.every((element) => isWithin(element, box))) return box;
  }
  return undefined;
}
const PAGE_BOXES: ReadonlySet<string> = new Set(['html', 'body']);

function readMembers(
  order: readonly Ordered[],
  members: ReadonlySet<ItemContainer>,
  days: DayReader,
  base: string,
): { items: ListingItem[]; dropped: string[] } {
  const items = new Map<string, ListingItem>();
  const dropped: string[] = [];
  let gap: Ordered[] = [];
  let timesTrail = false;
  const whole = commonBox([...members].map(({ element }) => element));
  for (const entry of order) {
    const { container } = entry;
    if (container === undefined) {
      gap.push(entry);
      continue;
    }
    if (members.has(container)) {
      // Before the list stands the page's header with today's date in words; only what is in the list may be in words.
      const list = whole ?? (container.element.parent as Parent);
      const inList = gap.flatMap(({ chunk, element }) => (chunk && isWithin(element, list) ? [chunk] : []));
      const texts = gap.flatMap(
        ({ chunk, element }) => (element && !isInPageHeader(element, list) && chunk?.text) || [],
      );
      const said = inList.map(({ text }) => text);
      const { relativeDays } = SITES[container.article.edition];
      days.header(
        readDays(texts, parseDottedDay) ?? readDays(said) ?? days.relative(said, relativeDays) ?? days.yearless(said),
      );
      // Where an item without a time of its own has none before it either, the texts between items may belong to the item before them.
      timesTrail ||=
        readTime(chunksOf(container.element, container.anchors)) === undefined && readTime(inList) === undefined;
      const read = readItem(container, timesTrail ? [] : inList, base);
      if (read === undefined) {
        dropped.push(`${container.article.key}: an item without a headline`);
      } else if (saysMore(items.get(read.item.key), read.item)) {
        const publishedMs = days.dated(read);
        items.set(read.item.key, publishedMs === undefined ? read.item : { ...read.item, publishedMs });
      }
    }
    gap = [];
  }
  return { items: [...items.values()], dropped };
}

/** Fewer items than this from a layer that guesses is a menu or a teaser, not a list. */
const MIN_GUESSED_ITEMS = 2;

/** The section links of most items lead to another edition's host. */
function ofOtherEdition(members: ReadonlySet<ItemContainer>, edition: Edition, what: string): Failure | undefined {
  const hosts = [...members].flatMap(({ element }) => {
    const link = findElement(element, (inner) => inner.name === 'a' && /^https?:/i.test(attr(inner, 'href') ?? ''));
    const url = link && URL.parse(attr(link, 'href') ?? '');
    const of = url ? editionOfHost(url.hostname) : undefined;
    return url && of !== undefined && of !== edition ? [url.hostname] : [];
  });
  if (hosts.length * 2 > members.size) {
    return failed(
      'implausible',
      `${what}: ${hosts.length} of ${members.size} items link to ${hosts[0]}, another edition`,
    );
  }
  return undefined;
}

/** Reads a list by the best layer, or by `only` one. */
export function parseList(
  html: string,
  context: ListingContext,
  expected: ListingLayer,
  only?: ListingLayer,
): ListingResult {
  const isDocument = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000));
  const isCutOff = isDocument ? isTruncated(html) : isFragmentCut(html);
  const what = `listing ${context.url}`;
  const root = parseHtml(html);
  const elements = elementsOf(root);
  const containers = findContainers(root, context.edition);
  const list = chooseList(containers, only);
  if (list === undefined) return faultOf(html, what);
  const pageUrl = URL.canParse(context.url) ? context.url : `https://${SITES[context.edition].host}/`;
  const days = new DayReader(context.fetchedAtMs, list.layer === 'tl_item');
  const order = inOrder(root, list.containers);
  const cut = isCutOff ? order.findLast(({ container }) => container !== undefined)?.container : undefined;
  const members = new Set([...list.members].filter((member) => member !== cut));
  const { items, dropped } = readMembers(order, members, days, baseOf(elements, pageUrl));
  if (cut && list.members.has(cut)) dropped.push(`${cut.article.key}: the page breaks off in or after this item`);
  const isGuess = list.layer === 'article-links' || list.layer === 'tl_item';
  if (items.length === 0 || (isGuess && items.length < MIN_GUESSED_ITEMS)) return faultOf(html, what);
  const readable = ofOtherEdition(members, context.edition, what) ?? readableItems(items, context.edition, what);
  if (readable.kind === 'failed') return readable;
  const nextPath = loadMorePath(elements);
  const listing: Listing = {
    kind: 'items',
    items: readable.items,
    layer: list.layer,
    isFallback: list.layer !== expected && list.layer !== 'lenta_item',
    dropped: [...dropped, ...readable.dropped],
    ...(nextPath !== undefined && { nextPath }),
  };
  return listing;
}

/** `/all_news`, the whole page or the bare fragment of `/all_news/page/N/`. */
export function parseListing(html: string, context: ListingContext): ListingResult {
  return unlessTooDeep(`listing ${context.url}`, () => parseSlicedOrWhole(html, context));
}

function parseSlicedOrWhole(html: string, context: ListingContext): ListingResult {
  const slice = listingSlice(html);
  const fromSlice = slice === undefined ? undefined : parseList(slice, context, 'lenta_item');
  return fromSlice !== undefined && isClean(fromSlice) ? fromSlice : parseList(html, context, 'lenta_item');
}

const isClean = (result: ListingResult): boolean =>
  result.kind === 'items' &&
  result.layer === 'lenta_item' &&
  result.dropped.length === 0 &&
  result.items.every(({ publishedMs }) => publishedMs !== undefined);

/** A rubric page such as `/economics/`. Its items may show no date. */
export function parseSectionPage(html: string, context: ListingContext): ListingResult {
  return unlessTooDeep(`listing ${context.url}`, () => parseList(html, context, 'news_item'));
}

/** `return get_page('/all_news/page/7/?day=08&month=01&year=26/','inner','1');` (seen 2026-01). */
const GET_PAGE = /get_page\(\s*['"]([^'"]+)['"]/;

function loadMorePath(elements: readonly Element[]): string | undefined {
  for (const element of elements) {
    const path = GET_PAGE.exec(attr(element, 'onclick') ?? '')?.[1];
    if (path !== undefined && /^\/all_news\/page\/\d+/.test(path)) return path;
  }
  return undefined;
}

export { parseSourceRss } from './source-rss.ts';
