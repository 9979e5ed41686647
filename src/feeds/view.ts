import { MINSK_OFFSET_MS } from '../belta/dates.ts';
import { EDITIONS, type Edition } from '../belta/editions.ts';
import { tagUri } from '../belta/identity.ts';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** Which items a feed shows. The parameters of a request are parsed into this in `web/`. */
export interface View {
  /** In the order of `EDITIONS`; all seven for the combined feed, also where fewer are followed. */
  readonly editions: readonly Edition[];
  /** Section slug, lower case. */
  readonly section?: string;
  /**
   * Plain words as the reader typed them, white space collapsed; `foldWords` turns them into what is looked for. The spelling is
   * kept because it stands in the feed's address and title.
   */
  readonly q?: string;
  /** Only items published at or after this time. */
  readonly sinceMs?: number;
  readonly limit: number;
  readonly includePartial: boolean;
  /** `items`: one entry per item; `stories`: one entry per story. */
  readonly by: 'items' | 'stories';
  /** For `stories`: which edition speaks for a story, most wanted first. Empty: the edition that told it first. */
  readonly prefer: readonly Edition[];
}

export function defaultView(edition: Edition | 'all'): View {
  return {
    editions: edition === 'all' ? EDITIONS : [edition],
    limit: DEFAULT_LIMIT,
    includePartial: false,
    by: 'items',
    prefer: [],
  };
}

/** True for the feeds that are rendered at publication: all editions or one, nothing else asked for. */
export function isDefaultView(view: View): boolean {
  return canonicalQuery(view) === '';
}

/** `all`, or the edition that stands in the path; several editions are a parameter of the combined feed. */
export function editionOf(view: View): Edition | 'all' {
  const [first, ...others] = view.editions;
  return first !== undefined && others.length === 0 ? first : 'all';
}

/**
 * The query of a view's canonical address, without `?`: one order, one spelling, nothing that equals a default.
 * @param defaultBy what the address shows where nothing else is asked for
 */
export function canonicalQuery(view: View, defaultBy: View['by'] = 'items'): string {
  const isSeveral = view.editions.length > 1 && view.editions.length < EDITIONS.length;
  const parameters: Readonly<Record<string, string | undefined>> = {
    lang: isSeveral ? view.editions.join(',') : undefined,
    section: view.section,
    q: view.q,
    since: view.sinceMs === undefined ? undefined : sinceText(view.sinceMs),
    limit: view.limit === DEFAULT_LIMIT ? undefined : String(view.limit),
    include: view.includePartial ? 'partial' : undefined,
    view: view.by === defaultBy ? undefined : view.by,
    prefer: view.by === 'stories' && view.prefer.length > 0 ? view.prefer.join(',') : undefined,
  };
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeValue(value)}`] : []))
    .join('&');
}

/**
 * Identity of a feed (RFC 4287 section 4.2.6): the same in all formats, on the subscription document and every archive of it, on any
 * domain.
 */
export function viewId(view: View): string {
  const query = canonicalQuery(view);
  return tagUri(`feed/${editionOf(view)}${query && `?${query}`}`);
}

/** A day of Minsk when the time is its midnight, as `since` reads it; else the time in UTC. */
export function sinceText(sinceMs: number): string {
  const minsk = new Date(sinceMs + MINSK_OFFSET_MS).toISOString();
  if (minsk.endsWith('T00:00:00.000Z')) return minsk.slice(0, 10);
  return new Date(sinceMs).toISOString().replace('.000Z', 'Z');
}

/** Commas and colons may stand in a query (RFC 3986 section 3.4) and stay readable. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
