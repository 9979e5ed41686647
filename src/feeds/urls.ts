import type { Edition } from '../belta/editions.ts';
import { canonicalQuery, editionOf, type FeedFormat, type View } from './view.ts';

/** Addresses of the service. `origin` is without a trailing slash everywhere. */

/** `/feed.rss`, `/de/feed.rss?q=Handel`. */
export function feedUrl(origin: string, view: View, format: FeedFormat): string {
  return `${origin}${base(view)}/feed.${format}${search(view)}`;
}

/** `/archive/2026-10.rss`, `/de/archive/2026-10.rss?q=Handel`. */
export function archiveUrl(origin: string, view: View, month: string, format: FeedFormat): string {
  return `${origin}${base(view)}/archive/${month}.${format}${search(view)}`;
}

/** `/?view=items`, `/de?section=economics`: the page for people with the same entries. It shows stories unless told otherwise. */
export function homeUrl(origin: string, view: View): string {
  return `${origin}${base(view) || '/'}${search(view, 'stories')}`;
}

export function itemPageUrl(origin: string, item: { readonly edition: Edition; readonly articleId: string }): string {
  return `${origin}/items/${item.edition}/${encodeURIComponent(item.articleId.toWellFormed())}.html`;
}

export function storyPageUrl(origin: string, storyId: string): string {
  return `${origin}/stories/${encodeURIComponent(storyId.toWellFormed())}.html`;
}

function base(view: View): string {
  const edition = editionOf(view);
  return edition === 'all' ? '' : `/${edition}`;
}

function search(view: View, defaultBy?: View['by']): string {
  const query = canonicalQuery(view, defaultBy);
  return query && `?${query}`;
}

/** Square PNG of `pixels` width. */
export function iconUrl(origin: string, pixels: IconSize): string {
  return `${origin}/icon-${pixels}.png`;
}

/** RSS allows at most 144, JSON Feed wants 64 for a favicon and 512 for an icon. */
type IconSize = 64 | 144 | 512;
