import { matchingItems, matchingStories } from '../feeds/select.ts';
import type { View } from '../feeds/view.ts';
import type { Manifest, PublishedItem } from '../publish/model.ts';

/** Storage shows a write everywhere within minutes; a day leaves nobody with the wrong bytes for a year. */
const SETTLED_AFTER_MS = 24 * 3_600_000;

/**
 * True when a month's archive cannot change any more: a later month has begun to be written, which also settles the link to it, and
 * every reader of storage sees the last state.
 */
export function isClosedMonth(manifest: Manifest, month: string, nowMs: number): boolean {
  return manifest.months.some((other) => other > month) && nowMs >= endOfMonthMs(month) + SETTLED_AFTER_MS;
}

/** The month before in the archive, `undefined` for the first. */
export function monthBefore(manifest: Manifest, month: string): string | undefined {
  return manifest.months
    .filter((other) => other < month)
    .sort()
    .at(-1);
}

/**
 * The archives a subscription document leads to, so that together they show everything: the months before the newest, and the newest
 * too once it holds more entries than the document does.
 *
 * @param months newest first
 * @param items at least all of the newest month
 */
export function linkedArchives(
  months: readonly string[],
  items: readonly PublishedItem[],
  view: View,
): readonly string[] {
  const [newest, ...earlier] = months;
  if (newest === undefined) return [];
  const startMs = Date.parse(`${newest}-01T00:00:00Z`);
  const entries = view.by === 'stories' ? matchingStories(items, view) : matchingItems(items, view);
  const isOverflowing = entries.filter(({ publishedMs }) => publishedMs >= startMs).length > view.limit;
  return isOverflowing ? months : earlier;
}

function endOfMonthMs(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Date.UTC(year, number, 1);
}
