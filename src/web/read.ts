import { Matching } from '../feeds/matching.ts';
import type { View } from '../feeds/view.ts';
import type { Manifest, MonthDocument, PublishedItem } from '../publish/model.ts';

/** The part of the read model that lists are made from. */
export interface Months {
  month(month: string): Promise<MonthDocument | undefined>;
}

/**
 * Most months that one request reads, and an isolate keeps: each is up to 3 MB to read, parse and search. What is older is reached by the
 * archives.
 */
export const MAX_MONTHS_READ = 6;

/** Items for one view, and whether they are as new as the manifest says. */
export interface ViewItems {
  /** All that were read: states of a newer month before those of an older one. */
  readonly items: readonly PublishedItem[];
  /** Of these, the states that `feeds/select.ts` chooses from. */
  readonly matching: readonly PublishedItem[];
  /** Keys of the matching items in the newest month. */
  readonly newestKeys: readonly string[];
  /** The newest month that was not read although it could fill the view. */
  readonly unreadMonth?: string;
  /**
   * Versions of documents that were read and are not those of the manifest. KV shows writes to different keys in any order, so an old
   * document can still be met after the new manifest; what is made of it must not pass for the new state.
   */
  readonly skewed: readonly string[];
}

/** Before the first run. */
export const NOTHING_READ: ViewItems = { items: [], matching: [], newestKeys: [], skewed: [] };

/**
 * Reads month documents from the newest back until the view is filled. A document of month M holds nothing published after M, and
 * the newest state of an item published in M stands in M or later: so whatever was published since the start of a month is known
 * once that month has been read.
 */
export async function readView(months: Months, manifest: Manifest, view: View): Promise<ViewItems> {
  const items: PublishedItem[] = [];
  const skewed: string[] = [];
  const matching = new Matching(view);
  let newest: ReadonlySet<string> = new Set();
  let monthsAfterFilled = 0;
  for (const [index, month] of manifest.months.slice(0, MAX_MONTHS_READ).entries()) {
    // A story's first members may have been told in the month before.
    if (monthsAfterFilled > (view.by === 'stories' ? 1 : 0)) break;
    const document = await months.month(month);
    skewed.push(...skewOf(manifest, month, document));
    const recorded = document?.items ?? [];
    if (index === 0) newest = new Set(recorded.map(({ key }) => key));
    items.push(...recorded);
    matching.add(recorded);
    const knownSinceMs = monthStartMs(month);
    const isPastSince = view.sinceMs !== undefined && view.sinceMs >= knownSinceMs;
    if (isPastSince || matching.countSince(knownSinceMs) >= view.limit) monthsAfterFilled += 1;
  }
  const unreadMonth = monthsAfterFilled === 0 ? manifest.months[MAX_MONTHS_READ] : undefined;
  const matched = matching.items();
  const newestKeys = matched.flatMap(({ key }) => (newest.has(key) ? [key] : []));
  return { items, matching: matched, newestKeys, ...(unreadMonth && { unreadMonth }), skewed };
}

/** Name and version of a document that is not the one the manifest speaks of. */
export function skewOf(manifest: Manifest, month: string, document: MonthDocument | undefined): readonly string[] {
  const expected = manifest.monthStates?.[month]?.version;
  if (expected === undefined || (document !== undefined && document.version === expected)) return [];
  return [`${month}=${document?.version ?? 'missing'}`];
}

function monthStartMs(month: string): number {
  return Date.parse(`${month}-01T00:00:00Z`);
}
