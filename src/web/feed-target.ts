import { type Edition, isEdition } from '../belta/editions.ts';
import { archiveUrl, feedUrl } from '../feeds/urls.ts';
import { FEED_FORMATS, type FeedFormat, type View } from '../feeds/view.ts';
import { normalPath } from './path.ts';

/** What the path of a feed says; the rest of its view is in the query. */
export interface FeedTarget {
  readonly edition?: Edition;
  /** `2026-10` for an archive. */
  readonly month?: string;
  readonly format: FeedFormat;
}

const FEED_PATH = new RegExp(
  String.raw`^(?:\/(?<edition>[a-z]{2}))?\/(?:feed|archive\/(?<month>\d{4}-(?:0[1-9]|1[0-2])))\.(?<format>${FEED_FORMATS.join('|')})$`,
);

/** `/feed.rss`, `/de/feed.json`, `/archive/2026-10.atom`, `/de/archive/2026-10.rss`; `undefined` for any other path. */
export function feedTarget(pathname: string): FeedTarget | undefined {
  const { edition, month, format } = FEED_PATH.exec(normalPath(pathname))?.groups ?? {};
  const known = FEED_FORMATS.find((candidate) => candidate === format);
  if (known === undefined || (edition !== undefined && !isEdition(edition))) return undefined;
  return { format: known, ...(edition && { edition }), ...(month && { month }) };
}

/** The canonical address of a target's view. */
export function targetUrl(base: string, { month, format }: FeedTarget, view: View): string {
  return month === undefined ? feedUrl(base, view, format) : archiveUrl(base, view, month, format);
}
