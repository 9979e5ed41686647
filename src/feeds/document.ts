import type { PublishedItem } from '../publish/model.ts';
import type { TopicNames } from '../topic/topic.ts';
import { renderAtom } from './atom.ts';
import { ARCHIVE_BUDGET, SUBSCRIPTION_BUDGET, withinBudget } from './budget.ts';
import { entryOfItem, entryOfStory, type FeedEntry } from './entry.ts';
import { renderJson } from './json.ts';
import { feedDescription, feedLanguage, feedTitle, markedTitle } from './labels.ts';
import { storyId } from './matching.ts';
import { renderRss } from './rss.ts';
import { plainText } from './safe.ts';
import { matchingItems, matchingStories, selectItems, selectStories } from './select.ts';
import { archiveUrl, feedUrl, homeUrl } from './urls.ts';
import { DEFAULT_LIMIT, type FeedFormat, type View, viewId } from './view.ts';

/**
 * Goes into the ETag of every document that is rendered on request, because that ETag is made from the state of the items and not
 * from the bytes: raise it with every change of output, or readers keep what they have.
 */
export const RENDERER_VERSION = '3';

/** A filtered feed without entries and a feed before the first run changed last when the service began. */
export const FEED_EPOCH_MS = Date.UTC(2026, 0, 1);

/** RFC 4287 section 7, RSS Advisory Board, JSON Feed 1.1; the last is JSON and knows no charset parameter. */
export const MEDIA_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** What a document needs to know beside items and view. */
export interface FeedContext {
  /** Public origin without a trailing slash. */
  readonly origin: string;
  readonly names: TopicNames;
  /** The items come from the bundled sample site: the title says so. */
  readonly sample: boolean;
  /** Last change of an item that has left the feed; the time of a subscription document is never before it. */
  readonly modifiedMs?: number;
}

/** RFC 5005 section 4 and `next_url`. */
interface Addresses {
  readonly self: string;
  /** On archive documents: the subscription document. */
  readonly current?: string;
  /** No `next-archive`, though RFC 5005 recommends it: it could appear only when the next month ends, and an archive never changes. */
  readonly prevArchive?: string;
}

/** A feed before it takes the shape of a format. */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of title and description; each entry has its own. */
  readonly language: string;
  readonly homeUrl: string;
  readonly origin: string;
  readonly updatedMs: number;
  readonly isArchive: boolean;
  readonly addresses: Readonly<Record<FeedFormat, Addresses>>;
  readonly entries: readonly FeedEntry[];
}

/** What was recorded in which month. */
export interface History {
  /** Months (`2026-10`) that have a document, in any order. */
  readonly months: readonly string[];
  /** Keys of the items in the newest month's document that match the view: all, or more than can be shown. */
  readonly newestKeys: readonly string[];
}

/**
 * The document that readers poll.
 * @param items at least those that the view can show; states of a newer month before those of an older one
 */
export function subscriptionDocument(
  items: readonly PublishedItem[],
  view: View,
  context: FeedContext,
  history: History,
): FeedDocument {
  const selected =
    view.by === 'stories'
      ? selectStories(items, view).map((story) => ({
          keys: story.members.map(({ key }) => key),
          entry: entryOfStory(story, context.origin),
        }))
      : selectItems(items, view).map((item) => ({ keys: [item.key], entry: entryOfItem(item, context.origin) }));
  const entries = withinBudget(
    selected.map(({ entry }) => entry),
    SUBSCRIPTION_BUDGET,
  );
  const shown = new Set(selected.slice(0, entries.length).flatMap(({ keys }) => keys));
  const linked = linkedMonth(history, view, shown);
  return feedDocument(view, context, entries, {
    isArchive: false,
    addresses: (format) => ({
      self: feedUrl(context.origin, view, format),
      ...(linked && { prevArchive: archiveUrl(context.origin, view, linked, format) }),
    }),
  });
}

/**
 * The archive from which on a reader finds all that a subscription document does not show. It is the newest month's only where that holds
 * such an item, since it still changes, and a reader takes an archive it has read for final. The months of publication do not tell: an
 * item can be found or corrected in a later one.
 */
function linkedMonth({ months, newestKeys }: History, view: View, shownKeys: ReadonlySet<string>): string | undefined {
  const isNewestShown = newestKeys.every((key) => shownKeys.has(key));
  return monthsOf(months, view).at(isNewestShown ? -2 : -1);
}

/**
 * The archive of a past month, which never changes.
 * @param items of the month's document
 * @param months months that have an archive document, in any order; `month` among them or not
 * @param earlier items of the months before, newest month first: a story that goes on in this month is shown with all its members
 */
export function archiveDocument(
  month: string,
  items: readonly PublishedItem[],
  view: View,
  context: FeedContext,
  months: readonly string[],
  earlier: readonly PublishedItem[] = [],
): FeedDocument {
  const prev = monthsOf(months, view).findLast((other) => other < month);
  return feedDocument(view, context, withinBudget(archiveEntries(items, earlier, view, context), ARCHIVE_BUDGET), {
    isArchive: true,
    month,
    addresses: (format) => ({
      self: archiveUrl(context.origin, view, month, format),
      current: feedUrl(context.origin, view, format),
      ...(prev && { prevArchive: archiveUrl(context.origin, view, prev, format) }),
    }),
  });
}

export function renderFeed(format: FeedFormat, document: FeedDocument): string {
  return RENDERERS[format](document);
}

const RENDERERS: Readonly<Record<FeedFormat, (document: FeedDocument) => string>> = {
  rss: renderRss,
  atom: renderAtom,
  json: renderJson,
};

function archiveEntries(
  items: readonly PublishedItem[],
  earlier: readonly PublishedItem[],
  view: View,
  context: FeedContext,
): readonly FeedEntry[] {
  if (view.by === 'items') return matchingItems(items, view).map((item) => entryOfItem(item, context.origin));
  const touched = new Set(items.map(storyId));
  return matchingStories([...items, ...earlier], view)
    .filter((story) => touched.has(story.id))
    .map((story) => entryOfStory(story, context.origin));
}

interface Place {
  readonly isArchive: boolean;
  /** Of an archive document. */
  readonly month?: string;
  readonly addresses: (format: FeedFormat) => Addresses;
}

function feedDocument(view: View, context: FeedContext, entries: readonly FeedEntry[], place: Place): FeedDocument {
  const month = place.month === undefined ? '' : ` – ${place.month}`;
  // An archive holds its whole month.
  const shown = place.isArchive ? { ...view, limit: DEFAULT_LIMIT } : view;
  const elsewhereMs = place.isArchive ? 0 : (context.modifiedMs ?? 0);
  const changesMs = [FEED_EPOCH_MS, elsewhereMs, ...entries.map((entry) => entry.updatedMs)];
  return {
    id: viewId(view),
    title: markedTitle(`${plainText(feedTitle(shown, context.names))}${month}`, context.sample),
    description: feedDescription(view, context.names),
    language: feedLanguage(view),
    homeUrl: homeUrl(context.origin, view),
    origin: context.origin,
    updatedMs: Math.max(...changesMs),
    isArchive: place.isArchive,
    addresses: { rss: place.addresses('rss'), atom: place.addresses('atom'), json: place.addresses('json') },
    entries,
  };
}

/** Oldest first; months before `since` hold nothing that the view shows. */
function monthsOf(months: readonly string[], view: View): readonly string[] {
  const since = view.sinceMs === undefined ? '' : new Date(view.sinceMs).toISOString().slice(0, 7);
  return months.filter((month) => month >= since).sort();
}
