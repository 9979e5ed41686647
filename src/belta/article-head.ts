import { attr, type Element, findElement, isElement, textOf } from './dom.ts';
import { cleanLabel } from './text.ts';

/** What the page says of itself in its head, wherever in the document that stands. */
export interface PageHead {
  /** First value per `property`, `name` or `itemprop`, in lower case. */
  readonly metas: ReadonlyMap<string, string>;
  readonly titleTag: string;
  readonly canonical?: string;
  /** Values of JSON-LD news objects: `headline`, `datePublished`, `image`, `url`. */
  readonly jsonLd: Readonly<Record<string, string>>;
}

export function readHead(elements: readonly Element[]): PageHead {
  const metas = new Map<string, string>();
  let titleTag = '';
  let canonical: string | undefined;
  const jsonLd: Record<string, string> = {};
  for (const element of elements) {
    if (element.name === 'meta') {
      const name = attr(element, 'property') ?? attr(element, 'name') ?? ownItemprop(element);
      const content = attr(element, 'content');
      if (name === undefined || content === undefined || content.trim() === '') continue;
      const key = name.trim().toLowerCase();
      if (!metas.has(key)) metas.set(key, content.trim());
    } else if (element.name === 'title' && titleTag === '') {
      titleTag = cleanLabel(element.childNodes.map((node) => (node.type === 'text' ? node.data : '')).join(''));
    } else if (element.name === 'link' && attr(element, 'rel')?.toLowerCase() === 'canonical') {
      canonical ??= attr(element, 'href');
    } else if (element.name === 'script' && attr(element, 'type')?.toLowerCase() === 'application/ld+json') {
      const source = element.childNodes.map((node) => (node.type === 'text' ? node.data : textOf(node))).join('');
      Object.assign(jsonLd, { ...readJsonLd(source), ...jsonLd });
    }
  }
  return { metas, titleTag, jsonLd, ...(canonical !== undefined && { canonical }) };
}

/** Microdata of other stories stands in their boxes; the article's own beside its headline or in the head. */
function ownItemprop(meta: Element): string | undefined {
  const { parent } = meta;
  const isOwn =
    isElement(parent) && (parent.name === 'head' || findElement(parent, ({ name }) => name === 'h1') !== undefined);
  return isOwn ? attr(meta, 'itemprop') : undefined;
}

const JSON_LD_FIELDS = ['headline', 'datePublished', 'url', 'image'] as const;

/** The news object of a JSON-LD script, which may lie in a list or a graph. Broken JSON says nothing. */
function readJsonLd(source: string): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return {};
  }
  const candidates = [parsed]
    .flatMap(listed)
    .flatMap((value) => (isRecord(value) ? [value, ...listed(value['@graph'])] : []));
  const news = candidates.find((value) => isRecord(value) && /Article|BlogPosting|Report/.test(String(value['@type'])));
  if (!isRecord(news)) return {};
  const fields: Record<string, string> = {};
  for (const name of JSON_LD_FIELDS) {
    const value = firstText(news[name]);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function firstText(value: unknown): string | undefined {
  const [first] = listed(value);
  if (typeof first === 'string') return first;
  return isRecord(first) && typeof first.url === 'string' ? first.url : undefined;
}
