import { minskMidnight, parseDottedDay } from './dates.ts';
import {
  attr,
  baseOf,
  type Element,
  elementsOf,
  isElement,
  isSilent,
  isWithin,
  type Parent,
  parseHtml,
  type Root,
} from './dom.ts';
import { type Edition, SITES } from './editions.ts';
import {
  type ContainerGroup,
  findContainers,
  groupByParent,
  type ItemContainer,
  signatureOf,
} from './listing-containers.ts';
import { atMinutes, type Chunk, chunksOf, type ReadItem, readDays, readItem, readTime } from './listing-item.ts';
import type { Listing, ListingItem, ListingResult } from './model.ts';
import { failed, faultOf } from './page-faults.ts';
import { listingSlice } from './slice.ts';
import { cleanLabel, textWeight } from './text.ts';

export interface ListingContext {
  readonly edition: Edition;
  /** URL the page came from. */
  readonly url: string;
  readonly fetchedAtMs: number;
}

/** Where the items of a page came from, the best first. */
type ListingLayer = 'lenta_item' | 'news_item' | 'article-links' | 'tl_item';

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

interface ScoredGroup extends ContainerGroup {
  readonly layer: ListingLayer;
  readonly score: number;
}

const LAYER_WEIGHT: Readonly<Record<ListingLayer, number>> = {
  lenta_item: 1000,
  news_item: 100,
  'article-links': 1,
  tl_item: 0.01,
};

function score(group: ContainerGroup): ScoredGroup {
  const classes = group.containers.map(({ itemClass }) => itemClass);
  const layer =
    (['lenta_item', 'news_item', 'tl_item'] as const).find(
      (name) => classes.filter((found) => found === name).length * 2 > classes.length,
    ) ?? (classes.includes('lenta_item') ? 'lenta_item' : 'article-links');
  // The main list needs no comparison when it bears its name.
  if (layer === 'lenta_item') return { ...group, layer, score: group.containers.length * LAYER_WEIGHT[layer] };
  let richness = 0;
  for (const { element, anchors } of group.containers) {
    const chunks = chunksOf(element, anchors);
    const hasTime = readTime(chunks) !== undefined;
    const hasSummary = new Set(chunks.filter(({ text }) => textWeight(text) > 20).map(({ text }) => text)).size > 1;
    richness += 1 + (hasTime ? 1 : 0) + (hasSummary ? 2 : 0);
  }
  return { ...group, layer, score: richness * LAYER_WEIGHT[layer] };
}

/** The main list: the best group, and what belongs to it although a wrapper tore it off. */
function chooseList(
  groups: readonly ContainerGroup[],
): { layer: ListingLayer; members: ReadonlySet<ItemContainer> } | undefined {
  const scored = groups.map(score).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return undefined;
  const signatures = new Set(best.containers.map(({ element }) => signatureOf(element)));
  const belongs = (group: ScoredGroup, container: ItemContainer) => {
    if (group === best) return true;
    if (group.layer === 'tl_item' && best.layer !== 'tl_item') return false;
    if (group.layer === best.layer && best.layer !== 'article-links') return true;
    const signature = signatureOf(container.element);
    return isWithin(container.element, best.parent) || (!signature.endsWith('.') && signatures.has(signature));
  };
  const members = scored.flatMap((group) => group.containers.filter((container) => belongs(group, container)));
  return { layer: best.layer, members: new Set(members) };
}

/** A missing day header shows as a time that jumps up; small inversions happen on the live site. */
const MAX_INVERSION_MINUTES = 120;
/** Clocks of site and reader differ a little. */
const FUTURE_TOLERANCE_MS = 15 * 60_000;

/** Gives items their dates from the day headers between them. An item whose day cannot be known stays undated. */
class DayReader {
  #dayMs: number | undefined;
  #lastMinutes: number | undefined;
  readonly #todayMs: number;
  readonly #nowMs: number;
  readonly #assumeToday: boolean;

  constructor(nowMs: number, assumeToday: boolean) {
    this.#nowMs = nowMs;
    this.#todayMs = minskMidnight(nowMs);
    this.#assumeToday = assumeToday;
  }

  header(dayMs: number | undefined) {
    if (dayMs === undefined || dayMs > this.#todayMs) return;
    if (dayMs !== this.#dayMs) this.#lastMinutes = undefined;
    this.#dayMs = dayMs;
  }

  dated(read: ReadItem): number | undefined {
    this.header(read.dayHeaderMs);
    const { time } = read;
    if (time === undefined) return undefined;
    if (time.instantMs !== undefined) return this.#notFuture(time.instantMs);
    if (time.minutes === undefined) return undefined;
    if (time.dayMs !== undefined) return this.#notFuture(atMinutes(time.dayMs, time.minutes));
    if (this.#dayMs === undefined) {
      if (!this.#assumeToday) return undefined;
      const today = atMinutes(this.#todayMs, time.minutes);
      return today <= this.#nowMs + FUTURE_TOLERANCE_MS ? today : undefined;
    }
    if (this.#lastMinutes !== undefined && time.minutes > this.#lastMinutes + MAX_INVERSION_MINUTES) {
      this.#dayMs = undefined;
      return undefined;
    }
    this.#lastMinutes = time.minutes;
    return this.#notFuture(atMinutes(this.#dayMs, time.minutes));
  }

  #notFuture(ms: number): number | undefined {
    return ms <= this.#nowMs + FUTURE_TOLERANCE_MS ? ms : undefined;
  }
}

function readMembers(
  order: readonly Ordered[],
  members: ReadonlySet<ItemContainer>,
  days: DayReader,
  base: string,
): { items: ListingItem[]; dropped: string[] } {
  const items = new Map<string, ListingItem>();
  const dropped: string[] = [];
  let gap: Ordered[] = [];
  for (const entry of order) {
    const { container } = entry;
    if (container === undefined) {
      gap.push(entry);
      continue;
    }
    if (members.has(container)) {
      // Before the list stands the page's header with today's date in words; only what is in the list may be in words.
      const list = container.element.parent as Parent;
      const inList = gap.flatMap(({ chunk, element }) => (chunk && isWithin(element, list) ? [chunk] : []));
      const texts = gap.flatMap(({ chunk }) => chunk?.text ?? []);
      days.header(readDays(texts, parseDottedDay) ?? readDays(inList.map(({ text }) => text)));
      const read = readItem(container, inList, base);
      if (read === undefined) {
        dropped.push(`${container.article.key}: an item without a headline`);
      } else if (!items.has(read.item.key)) {
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

function implausible(items: readonly ListingItem[], what: string): ListingResult | undefined {
  if (items.length < 4) return undefined;
  if (new Set(items.map(({ title }) => title)).size === 1) {
    return failed('implausible', `${what}: all ${items.length} items have the headline "${items[0]?.title}"`);
  }
  return undefined;
}

function parseList(html: string, context: ListingContext, expected: ListingLayer): ListingResult {
  const what = `listing ${context.url}`;
  const root = parseHtml(html);
  const elements = elementsOf(root);
  const containers = findContainers(root, context.edition);
  const list = chooseList(groupByParent(containers));
  if (list === undefined) return faultOf(html, what);
  const pageUrl = URL.canParse(context.url) ? context.url : `https://${SITES[context.edition].host}/`;
  const days = new DayReader(context.fetchedAtMs, list.layer === 'tl_item');
  const { items, dropped } = readMembers(inOrder(root, containers), list.members, days, baseOf(elements, pageUrl));
  const isGuess = list.layer === 'article-links' || list.layer === 'tl_item';
  if (items.length === 0 || (isGuess && items.length < MIN_GUESSED_ITEMS)) return faultOf(html, what);
  const fault = implausible(items, what);
  if (fault) return fault;
  const nextPath = loadMorePath(elements);
  const listing: Listing = {
    kind: 'items',
    items,
    layer: list.layer,
    isFallback: list.layer !== expected && list.layer !== 'lenta_item',
    dropped,
    ...(nextPath !== undefined && { nextPath }),
  };
  return listing;
}

/** `/all_news`, the whole page or the bare fragment of `/all_news/page/N/`. */
export function parseListing(html: string, context: ListingContext): ListingResult {
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
  return parseList(html, context, 'news_item');
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
