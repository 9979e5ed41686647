import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { FeedFormat } from '../../src/feeds/view.ts';

/** What a reader takes from one entry, whichever the format. */
interface ParsedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly content: string;
  readonly published: number;
}

export interface ParsedFeed {
  readonly title: string;
  readonly entries: readonly ParsedEntry[];
}

/** Reads a feed with a parser that shares no code with the renderers. Throws where the document is malformed. */
export function parseFeed(format: FeedFormat, text: string): ParsedFeed {
  return PARSERS[format](text);
}

/** The document as a tree: arrays for repeatable elements, attributes under `@`, text undecoded by guesses. */
export function parseXml(text: string): Tree {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new SyntaxError(`line ${verdict.err.line}: ${verdict.err.msg}`);
  return Tree.parse(parser.parse(text));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
  isArray: (name) => ['item', 'entry', 'link', 'atom:link', 'category', 'media:content'].includes(name),
});

type Tree = { readonly [name: string]: Tree | readonly Tree[] | string };
const Tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), Tree, z.array(Tree)])));

export function child(tree: Tree, name: string): Tree {
  const value = tree[name];
  if (value === undefined || typeof value === 'string' || isList(value)) {
    throw new TypeError(`expected one element ${name}, seen ${JSON.stringify(value)?.slice(0, 80)}`);
  }
  return value;
}

export function children(tree: Tree, name: string): readonly Tree[] {
  const value = tree[name];
  return value !== undefined && typeof value !== 'string' && isList(value) ? value : [];
}

export function textOf(tree: Tree, name?: string): string {
  const value = name === undefined ? tree['#text'] : child(tree, name)['#text'];
  return typeof value === 'string' ? value : '';
}

export function attribute(tree: Tree, name: string): string | undefined {
  const value = tree[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

function isList(value: Tree | readonly Tree[]): value is readonly Tree[] {
  return Array.isArray(value);
}

const JsonFeed = z.object({
  title: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.string(),
      summary: z.string(),
      content_html: z.string(),
      date_published: z.string(),
    }),
  ),
});

const PARSERS: Readonly<Record<FeedFormat, (text: string) => ParsedFeed>> = {
  rss: (text) => {
    const channel = child(child(parseXml(text), 'rss'), 'channel');
    return {
      title: textOf(channel, 'title'),
      entries: children(channel, 'item').map((item) => ({
        id: textOf(item, 'guid'),
        title: textOf(item, 'title'),
        url: textOf(children(item, 'link')[0] ?? {}),
        summary: unescapeHtml(textOf(item, 'description')),
        content: textOf(item, 'content:encoded'),
        published: Date.parse(textOf(item, 'pubDate')),
      })),
    };
  },
  atom: (text) => {
    const feed = child(parseXml(text), 'feed');
    return {
      title: textOf(feed, 'title'),
      entries: children(feed, 'entry').map((entry) => ({
        id: textOf(entry, 'id'),
        title: textOf(entry, 'title'),
        url: attribute(children(entry, 'link')[0] ?? {}, 'href') ?? '',
        summary: textOf(entry, 'summary'),
        content: textOf(entry, 'content'),
        published: Date.parse(textOf(entry, 'published')),
      })),
    };
  },
  json: (text) => {
    const feed = JsonFeed.parse(JSON.parse(text));
    return {
      title: feed.title,
      entries: feed.items.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        summary: item.summary,
        content: item.content_html,
        published: Date.parse(item.date_published),
      })),
    };
  },
};

/** The description of RSS is HTML: its plain text comes out after one more turn. */
function unescapeHtml(html: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return html.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => characters[entity] ?? entity);
}
