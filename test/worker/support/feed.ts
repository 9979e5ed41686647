import { getJson } from './worker.ts';

/** The part of a JSON Feed item that the tests look at. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly _belta: {
    readonly edition: string;
    readonly article_id: string;
    readonly grade: string;
    readonly story?: string;
    readonly urls: readonly string[];
    readonly doubtful?: readonly string[];
    readonly withdrawn?: string;
    readonly reports?: readonly { readonly edition: string; readonly article_id: string }[];
  };
}

const PREFIX = 'tag:belta.by,2026:';

/** Item key of a feed id: `tag:belta.by,2026:de/65689-2024` to `de/65689-2024`. */
export const keyOf = (id: string) => id.slice(PREFIX.length);
export const idOf = (key: string) => `${PREFIX}${key}`;

export async function feedItems(path = '/feed.json?limit=200'): Promise<readonly FeedItem[]> {
  return (await getJson<{ items: FeedItem[] }>(path)).items;
}

/** Keys of a feed's items, sorted. */
export async function feedKeys(path?: string): Promise<string[]> {
  return (await feedItems(path)).map(({ id }) => keyOf(id)).sort();
}

export async function feedItem(key: string, path = `/${key.slice(0, 2)}/feed.json`): Promise<FeedItem> {
  const found = (await feedItems(path)).find(({ id }) => id === idOf(key));
  if (found === undefined) throw new Error(`${path} does not hold ${key}`);
  return found;
}

/** What `GET /items/{edition}/{id}` answers, as far as the tests look at it. */
export interface ItemAnswer {
  readonly title: string;
  readonly url: string;
  readonly urls: readonly string[];
  readonly grade: string;
  readonly text: readonly string[];
  readonly story?: string;
  readonly published: string;
  readonly first_seen: string;
  readonly modified: string;
  readonly withdrawn?: string;
  readonly doubtful?: readonly string[];
  readonly evidence: readonly { readonly term: string; readonly field: string; readonly side: string }[];
  readonly revisions: readonly {
    readonly changed: readonly string[];
    readonly title: string;
    readonly reason?: string;
  }[];
  readonly aliases: readonly string[];
}

export const itemAnswer = (key: string) => getJson<ItemAnswer>(`/items/${key}`);

/** The words of a piece of HTML. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
