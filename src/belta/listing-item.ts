import {
  findDates,
  MINSK_OFFSET_MS,
  minutesOf,
  parseDayHeader,
  parseMetaDate,
  parseYearless,
  type YearlessDay,
  zeroOffset,
} from './dates.ts';
import { attr, type Element, isElement, isSilent, type Node } from './dom.ts';
import { type EditionSite, SITES } from './editions.ts';
import { pictureOf } from './images.ts';
import type { ItemContainer } from './listing-containers.ts';
import type { ListingItem, Section } from './model.ts';
import { undoubled } from './repetition.ts';
import { cleanLabel, isCutFrom, overlap, skeleton, textWeight } from './text.ts';

/** A piece of shown text with what tells its role. */
export interface Chunk {
  readonly text: string;
  readonly classes: string;
  /** Classes of the element around that one. */
  readonly outerClasses?: string;
  readonly tag: string;
  /** `article`: inside the link to the item; `other`: inside another link. */
  readonly link: 'article' | 'other' | 'none';
  readonly href?: string;
  /** Value of the `datetime` of a `<time>`. */
  readonly datetime?: string;
}

const FORMATTING: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'mark',
  'small',
  'sup',
  'sub',
  'font',
  'br',
  'wbr',
]);

/** What a `<time>` or microdata of an item says. */
function datetimeOf(element: Element): string | undefined {
  if (element.name === 'time') return attr(element, 'datetime');
  const isDate = element.name === 'meta' && attr(element, 'itemprop') === 'datePublished';
  return isDate ? attr(element, 'content') : undefined;
}

/** Texts of an element in order, cut at every element that is not mere formatting. */
export function chunksOf(element: Element, anchors: readonly Element[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let buffer = '';
  const flush = (owner: Element, link: Chunk['link'], href: string | undefined) => {
    const text = buffer === '' || !/\S/.test(buffer) ? '' : cleanLabel(buffer);
    buffer = '';
    const datetime = datetimeOf(owner);
    if (text === '' && datetime === undefined) return;
    chunks.push({
      text,
      classes: attr(owner, 'class') ?? '',
      outerClasses: isElement(owner.parent) ? (attr(owner.parent, 'class') ?? '') : '',
      tag: owner.name,
      link,
      ...(href !== undefined && { href }),
      ...(datetime !== undefined && { datetime }),
    });
  };
  const walk = (node: Node, owner: Element, link: Chunk['link'], href: string | undefined) => {
    if (node.type === 'text') {
      buffer += node.data;
      return;
    }
    if (!isElement(node) || isSilent(node)) return;
    if (FORMATTING.has(node.name)) {
      if (node.name === 'br') buffer += ' ';
      for (const child of node.childNodes) walk(child, owner, link, href);
      return;
    }
    flush(owner, link, href);
    const isLink = node.name === 'a';
    const ownLink = isLink ? (anchors.includes(node) ? 'article' : 'other') : link;
    const ownHref = isLink ? attr(node, 'href') : href;
    for (const child of node.childNodes) walk(child, node, ownLink, ownHref);
    flush(node, ownLink, ownHref);
  };
  const isAnchor = anchors.includes(element);
  for (const child of element.childNodes) walk(child, element, isAnchor ? 'article' : 'none', undefined);
  flush(element, isAnchor ? 'article' : 'none', undefined);
  return chunks;
}

const CLOCK = String.raw`(?:(?<day>\d{1,2}\.\d{1,2}\.\d{2,4})[\s,|]*)?(?<hour>[01]?\d|2[0-3])(?:[:h](?<minute>[0-5]\d)(?::[0-5]\d)?|\.(?<dotted>[0-5]\d)(?=\s*uhr))(?:\s*(?<half>[ap])\.?m\b\.?)?(?:\s*uhr)?`;
const TIME_ONLY = new RegExp(`^${CLOCK}$`, 'i');
const TIME_FIRST = new RegExp(`^${CLOCK}(?![\\d:])`, 'i');

/** When an item says it appeared. */
export interface ItemTime {
  /** Minutes after Minsk midnight, when a time was shown. */
  readonly minutes?: number;
  /** Start of the Minsk day, when the item itself shows its day. */
  readonly dayMs?: number;
  /** The instant, when the item tells it whole. */
  readonly instantMs?: number;
  /** The day, when the item shows it without its year. */
  readonly yearless?: YearlessDay;
}

function timeOfText(text: string, pattern: RegExp): ItemTime | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const { day, hour, minute, dotted, half } = match.groups ?? {};
  const dayMs = day === undefined ? undefined : parseDayHeader(day);
  return {
    minutes: minutesOf(Number(hour), Number(minute ?? dotted), half),
    ...(dayMs !== undefined && { dayMs }),
  };
}

/** A line of day and time, and perhaps the rubric, is no sentence about a day. */
const MAX_DATE_LINE_LENGTH = 60;
const LEAST_DATE_SHARE = 0.4;

function wholeDate(text: string): ItemTime | undefined {
  if (text.length > MAX_DATE_LINE_LENGTH || !/\d[:.]\d\d/.test(text)) return undefined;
  const date = findDates(text)[0];
  if (date?.hasTime && date.length >= text.length * LEAST_DATE_SHARE) return { instantMs: date.ms };
  const yearless = parseYearless(text);
  return yearless?.minutes === undefined ? undefined : { minutes: yearless.minutes, yearless };
}

const DATE_CLASS = /(?:^|[\s_-])date(?=$|[\s_-])/i;
/** How long a video runs looks like a time of day. */
const DURATION_CLASS = /duration|length|runtime/i;

/** The time among chunks: one that is nothing but a time, then one that begins with a time outside the link, then a `<time>`. */
export function readTime(all: readonly Chunk[]): { readonly time: ItemTime; readonly chunk: Chunk } | undefined {
  const chunks = all.filter(({ classes }) => !DURATION_CLASS.test(classes));
  const readings: readonly ((chunk: Chunk) => ItemTime | undefined)[] = [
    (chunk) => timeOfText(chunk.text, TIME_ONLY) && instantOf(chunk),
    (chunk) => (DATE_CLASS.test(chunk.classes) ? timeOfText(chunk.text, TIME_ONLY) : undefined),
    (chunk) => timeOfText(chunk.text, TIME_ONLY),
    (chunk) => wholeDate(chunk.text),
    (chunk) => (chunk.link === 'article' ? undefined : timeOfText(chunk.text, TIME_FIRST)),
    (chunk) => {
      const [ms] = chunk.datetime === undefined ? [] : instantsOf(chunk.datetime);
      return ms === undefined ? undefined : { instantMs: ms };
    },
  ];
  for (const reading of readings) {
    for (const [at, chunk] of chunks.entries()) {
      const time = reading(chunk);
      if (time === undefined) continue;
      const dayMs = time.dayMs ?? dayOfChunk(chunks[at - 1]);
      return { time: { ...time, ...(dayMs !== undefined && { dayMs }) }, chunk };
    }
  }
  return undefined;
}

/** The instant of a `<time>` whose attribute and text show the same clock of Minsk, a zero offset being true or a mistake. */
function instantOf({ text, datetime }: Chunk): ItemTime | undefined {
  if (datetime === undefined) return undefined;
  const shows = (ms: number) =>
    new Date(ms + MINSK_OFFSET_MS).toISOString().slice(11, 16) === text.trim().padStart(5, '0');
  const ms = instantsOf(datetime).find(shows);
  return ms === undefined ? undefined : { instantMs: ms };
}

/** What an attribute of a time can mean, the likelier first. */
function instantsOf(datetime: string): readonly number[] {
  const asMinsk = parseMetaDate(datetime);
  if (asMinsk === undefined) return [];
  const zero = zeroOffset(datetime);
  if (zero === undefined) return [asMinsk];
  const asUtc = asMinsk + MINSK_OFFSET_MS;
  return zero === 'utc' ? [asUtc, asMinsk] : [asMinsk, asUtc];
}

/** The sidebar shows the day of an older item in an element before its time. */
const dayOfChunk = (chunk: Chunk | undefined): number | undefined =>
  chunk === undefined || chunk.text.length > 10 ? undefined : parseDayHeader(chunk.text);

/** `(upd. 23:59)`: a time with a word or two around it. */
const LABELLED_TIME = /^(?=.{0,30}$)[^\p{L}\d]*(?:\p{L}{1,12}[^\p{L}\d]*)?\d{1,2}:\d{2}[^\p{L}\d]*$/u;

/** Day numbers and times are never a headline. */
const isMoment = ({ text }: Chunk): boolean =>
  /^[\d\s.,:|/-]*$/.test(text) ||
  LABELLED_TIME.test(text) ||
  dayOfChunk({ text, classes: '', tag: '', link: 'none' }) !== undefined;

/** Below this a leftover text is a button or an image credit, not a summary; the summary's own element is believed. */
const MIN_SUMMARY_WEIGHT = 16;
const SUMMARY_CLASS = /textsmall|summary|lead|news_item_text/;

const LABELS = new Map<EditionSite, ReadonlySet<string>>();

function labelsOf(site: EditionSite): ReadonlySet<string> {
  const labels = LABELS.get(site) ?? new Set(Object.values(site.sections));
  LABELS.set(site, labels);
  return labels;
}

function readSection(chunks: readonly Chunk[], slug: string, site: EditionSite): { section: Section; chunk?: Chunk } {
  const isRubric = (chunk: Chunk) =>
    /rubric|tl_node/.test(chunk.classes) ||
    (chunk.link === 'other' && /^(?:https?:)?(?:\/\/[^/]+)?\/[a-z_-]+\/?$/i.test(chunk.href ?? ''));
  const chunk = chunks.find(isRubric) ?? chunks.find(({ text }) => labelsOf(site).has(text));
  const label = chunk?.text ?? site.sections[slug] ?? slug;
  return { section: { slug, label }, ...(chunk && { chunk }) };
}

const headlineRank = (chunk: Chunk): number => {
  if (/lenta_item_title|tl_news|\btitle\b/.test(chunk.classes)) return 0;
  if (/^h[1-6]$/.test(chunk.tag)) return 1;
  return chunk.link === 'article' ? 2 : 3;
};

/** Same letters and digits; texts of very different length need no closer look. */
const saysSame = (a: string, b: string): boolean =>
  a === b || (Math.abs(a.length - b.length) <= 12 && skeleton(a) === skeleton(b));

interface Headline {
  readonly title: string;
  readonly chunks: readonly Chunk[];
}

/**
 * The headline: the link's `title` attribute and the first text of the link say the same on a healthy page. Where they do not, a text that
 * looks like a headline wins over an attribute that may be a tooltip.
 */
function readTitle(container: ItemContainer, chunks: readonly Chunk[]): Headline | undefined {
  const attributes = container.anchors.map((anchor) => cleanLabel(attr(anchor, 'title') ?? '')).filter((t) => t !== '');
  const texts = chunks.filter((chunk) => chunk.text.length > 1).sort((a, b) => headlineRank(a) - headlineRank(b));
  const shown = texts.find((chunk) => chunk.link === 'article' && headlineRank(chunk) <= 1)?.text;
  for (const title of attributes) {
    // `title="Details"` on every link, beside a link that says so.
    if (shown !== undefined && overlap(shown, title) === 0) continue;
    const same = chunks.filter(({ text }) => saysSame(text, title));
    if (same.length > 0) return { title, chunks: same };
  }
  for (const title of attributes) {
    const close = texts.find((chunk) => chunk.link === 'article' && overlap(chunk.text, title) >= 0.6);
    if (close)
      return { title: headlineRank(close) <= 1 && !isCutFrom(close.text, title) ? close.text : title, chunks: [close] };
  }
  const best = texts.find((chunk) => chunk.link === 'article') ?? undefined;
  if (best) return { title: best.text, chunks: chunks.filter(({ text }) => saysSame(text, best.text)) };
  const [attribute] = attributes;
  const alt = attribute ?? imageOf(container.element, (image) => cleanLabel(attr(image, 'alt') ?? '') || undefined);
  return alt === undefined ? undefined : { title: alt, chunks: [] };
}

function imageOf<T>(element: Element, read: (image: Element) => T | undefined): T | undefined {
  if (element.name === 'img' || element.name === 'amp-img') return read(element);
  for (const child of element.childNodes) {
    const found = isElement(child) ? imageOf(child, read) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface ReadItem {
  readonly item: ListingItem;
  readonly time?: ItemTime;
  /** A day header that stands inside the container before the headline. */
  readonly dayHeaderMs?: number;
}

/** Day header among consecutive texts: `09`, `.`, `01.26` stand in three elements. The last one wins. */
export function readDays(texts: readonly string[], parse = parseDayHeader): number | undefined {
  let found: number | undefined;
  for (let from = 0; from < texts.length; from += 1) {
    for (let to = Math.min(from + 4, texts.length); to > from; to -= 1) {
      const joined = texts.slice(from, to).join('');
      const day = joined.length > 40 ? undefined : parse(joined);
      if (day === undefined) continue;
      found = day;
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Reads one item. `before` are the texts between the item before and this one, where a page without item boxes keeps the time. */
export function readItem(container: ItemContainer, before: readonly Chunk[], base: string): ReadItem | undefined {
  const { article } = container;
  const site = SITES[article.edition];
  const inside = chunksOf(container.element, container.anchors);
  const timed = readTime(inside) ?? readTime(before.slice(-4));
  const rest = inside.filter((chunk) => chunk !== timed?.chunk);
  const ownRubric = readSection(rest, article.sectionSlug, site);
  const rubric = ownRubric.chunk ? ownRubric : readSection(before.slice(-4), article.sectionSlug, site);
  const texts = rest.filter((chunk) => chunk !== rubric.chunk && !isMoment(chunk));
  const headline = readTitle(container, texts);
  if (headline === undefined || headline.title === '') return undefined;

  const firstTitle = headline.chunks[0];
  const titleAt = firstTitle === undefined ? -1 : texts.indexOf(firstTitle);
  const summaries = texts
    .filter((chunk, i) => i > titleAt && !headline.chunks.includes(chunk) && chunk.link !== 'other')
    .map((chunk) => ({
      text: undoubled(chunk.text),
      isNamed: SUMMARY_CLASS.test(`${chunk.classes} ${chunk.outerClasses ?? ''}`),
    }))
    .filter(
      ({ text, isNamed }) => (isNamed || textWeight(text) >= MIN_SUMMARY_WEIGHT) && !saysSame(text, headline.title),
    )
    .map(({ text }) => text);
  const longest = Math.max(0, ...summaries.map((text) => text.length));
  const summary = summaries.findLast((text) => text.length * 2 >= longest);

  const imageUrl = imageOf(container.element, (image) => pictureOf(image, base));
  const dayHeaderMs = readDays(
    rest.slice(0, titleAt === -1 ? 4 : rest.indexOf(texts[titleAt] as Chunk)).map((c) => c.text),
  );
  return {
    item: {
      edition: article.edition,
      articleId: article.articleId,
      key: article.key,
      url: article.canonicalUrl,
      title: headline.title,
      ...(summary !== undefined && { summary }),
      section: rubric.section,
      ...(imageUrl !== undefined && { imageUrl }),
    },
    ...(timed && { time: timed.time }),
    ...(dayHeaderMs !== undefined && { dayHeaderMs }),
  };
}

/** Instant of a shown time on a given Minsk day. */
export const atMinutes = (dayMs: number, minutes: number): number => dayMs + minutes * 60_000;
