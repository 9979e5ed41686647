import { matchingItems, matchingStories } from '../feeds/select.ts';
import type { View } from '../feeds/view.ts';
import type { Manifest, MonthDocument, PublishedItem } from '../publish/model.ts';

/** The part of the read model that lists are made from. */
export interface Months {
  month(month: string): Promise<MonthDocument | undefined>;
}

/** Items for one view, and whether they are as new as the manifest says. */
export interface ViewItems {
  /** States of a newer month before those of an older one, as `feeds/select.ts` wants them. */
  readonly items: readonly PublishedItem[];
  /**
   * Versions of documents that were read and are not those of the manifest. KV shows writes to different keys in any order, so an old
   * document can still be met after the new manifest; what is made of it must not pass for the new state.
   */
  readonly skewed: readonly string[];
}

/**
 * Reads month documents from the newest back until the view is filled. A document of month M holds nothing published after M, and
 * the newest state of an item published in M stands in M or later: so whatever was published since the start of a month is known
 * once that month has been read.
 */
export async function readView(months: Months, manifest: Manifest, view: View): Promise<ViewItems> {
  const items: PublishedItem[] = [];
  const skewed: string[] = [];
  let monthsAfterFilled = 0;
  for (const month of manifest.months) {
    const document = await months.month(month);
    skewed.push(...skewOf(manifest, month, document));
    if (document !== undefined) items.push(...document.items);
    if (isFilled(items, view, monthStartMs(month))) monthsAfterFilled += 1;
    // A story's first members may have been told in the month before.
    if (monthsAfterFilled > (view.by === 'stories' ? 1 : 0)) break;
  }
  return { items, skewed };
}

/** Name and version of a document that is not the one the manifest speaks of. */
export function skewOf(manifest: Manifest, month: string, document: MonthDocument | undefined): readonly string[] {
  const expected = manifest.monthStates?.[month]?.version;
  if (expected === undefined || (document !== undefined && document.version === expected)) return [];
  return [`${month}=${document?.version ?? 'missing'}`];
}

function isFilled(items: readonly PublishedItem[], view: View, knownSinceMs: number): boolean {
  if (view.sinceMs !== undefined && view.sinceMs >= knownSinceMs) return true;
  if (items.length < view.limit) return false;
  const entries = view.by === 'stories' ? matchingStories(items, view) : matchingItems(items, view);
  return entries.filter(({ publishedMs }) => publishedMs >= knownSinceMs).length >= view.limit;
}

function monthStartMs(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`);
}
