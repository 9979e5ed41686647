import { type Edition, SITES } from '../belta/editions.ts';
import type { Section } from '../belta/model.ts';
import type { PublishedImage, PublishedItem } from '../publish/model.ts';
import { Matching, storyId } from './matching.ts';
import type { View } from './view.ts';

/** One event as told by one or more editions. */
export interface StoryEntry {
  /** The story's id; the item's own key where it belongs to none. */
  readonly id: string;
  /** The member whose headline and text stand for the story. */
  readonly spokesman: PublishedItem;
  /** Earliest published first, the spokesman among them. */
  readonly members: readonly PublishedItem[];
  /** Of the earliest member. */
  readonly publishedMs: number;
  /** When the last member joined or changed. */
  readonly updatedMs: number;
  readonly image?: PublishedImage;
  /** In the order in which the members name them, the spokesman first, each once and in its language where that has a name for it. */
  readonly sections: readonly Section[];
}

/**
 * The items of a subscription document, newest first by publication. Only core items, and partial ones when the view includes
 * them. Where states of one item stand in several months, the first in `items` counts: pass the newest month first.
 */
export function selectItems(items: readonly PublishedItem[], view: View): PublishedItem[] {
  return newestOrCorrected(matchingItems(items, view), view.limit, (item) => item.modifiedMs);
}

/** As `selectItems`, without a limit: what an archive document holds. */
export function matchingItems(items: readonly PublishedItem[], view: View): PublishedItem[] {
  return new Matching({ ...view, by: 'items' }).add(items).items().sort(byPublication);
}

/**
 * The stories of a subscription document, newest first by their earliest member. A story is in when one of its members matches; it
 * then shows all its members in the view's editions.
 */
export function selectStories(items: readonly PublishedItem[], view: View): StoryEntry[] {
  return newestOrCorrected(matchingStories(items, view), view.limit, lastReportMs);
}

/** Not `updatedMs`: on the first run every edition joins every old story at once, and none of that is news. */
function lastReportMs(story: StoryEntry): number {
  return Math.max(...story.members.map((item) => item.modifiedMs));
}

/** As `selectStories`, without a limit. */
export function matchingStories(items: readonly PublishedItem[], view: View): StoryEntry[] {
  const matching = new Matching({ ...view, by: 'stories' }).add(items).items();
  return Array.from(Map.groupBy(matching, storyId), ([id, members]) => storyEntry(id, members, view.prefer)).sort(
    byPublication,
  );
}

type Dated = { readonly publishedMs: number } & ({ readonly key: string } | { readonly id: string });

const nameOf = (entry: Dated) => ('key' in entry ? entry.key : entry.id);

function byPublication(a: Dated, b: Dated): number {
  return b.publishedMs - a.publishedMs || (nameOf(a) < nameOf(b) ? -1 : 1);
}

/**
 * The newest `limit` entries of `sorted`, of which up to half give way to older ones that changed after they were published
 * (RFC 5005 section 4: a correction is told in the subscription document too). Only half, so that a change in how articles
 * are read, which touches everything at once, does not push the news out. The order stays that of publication.
 */
function newestOrCorrected<T extends Dated>(sorted: readonly T[], limit: number, changedMs: (entry: T) => number): T[] {
  const recencyMs = (entry: T) => Math.max(entry.publishedMs, changedMs(entry));
  const byRecency = (a: T, b: T) => recencyMs(b) - recencyMs(a) || byPublication(a, b);
  const corrected = sorted.slice(limit).filter((entry) => changedMs(entry) > entry.publishedMs);
  const candidates = [...sorted.slice(0, limit), ...corrected.sort(byRecency).slice(0, Math.floor(limit / 2))];
  return candidates.sort(byRecency).slice(0, limit).sort(byPublication);
}

function storyEntry(id: string, unsorted: readonly PublishedItem[], prefer: readonly Edition[]): StoryEntry {
  const members = unsorted.toSorted((a, b) => a.publishedMs - b.publishedMs || (a.key < b.key ? -1 : 1));
  const spokesman = spokesmanOf(members, prefer);
  const [image] = [spokesman, ...members].flatMap((item) => imageOf(item) ?? []);
  const firstSeenMs = Math.min(...members.map((item) => item.firstSeenMs));
  const joinedMs = members.map((item) => item.firstSeenMs).filter((seenMs) => seenMs > firstSeenMs);
  const sections = [spokesman, ...members].flatMap((item) => (item.section ? [item.section] : []));
  return {
    id,
    spokesman,
    members,
    publishedMs: Math.min(...members.map((item) => item.publishedMs)),
    updatedMs: Math.max(...members.map((item) => item.modifiedMs), ...joinedMs),
    ...(image && { image }),
    sections: distinctSections(sections, SITES[spokesman.edition].sections),
  };
}

/** Each slug once; the first label given for it counts, or the one that the language of the entry has for it. */
function distinctSections(sections: readonly Section[], labels: Readonly<Record<string, string>>): readonly Section[] {
  const bySlug = new Map<string, Section>();
  for (const [index, { slug, label }] of sections.entries()) {
    if (!bySlug.has(slug)) bySlug.set(slug, { slug, label: index === 0 ? label : (labels[slug] ?? label) });
  }
  return [...bySlug.values()];
}

/**
 * The first of the preferred editions that has told the story, else the one that told it first; of its items the fullest, since a
 * flash of one sentence is followed by the whole.
 */
function spokesmanOf(members: readonly PublishedItem[], prefer: readonly Edition[]): PublishedItem {
  const edition = prefer.find((wanted) => members.some((item) => item.edition === wanted)) ?? members[0]?.edition;
  const [best] = members
    .filter((item) => item.edition === edition)
    .toSorted((a, b) => textLength(b) - textLength(a) || (a.key < b.key ? -1 : 1));
  if (best === undefined) throw new RangeError('a story has no members: expected one at least');
  return best;
}

function textLength(item: PublishedItem): number {
  return hasFullText(item) ? item.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) : 0;
}

/** False for a headline-only item and for one whose body is not to be trusted. */
export function hasFullText(item: PublishedItem): boolean {
  return item.paragraphs.length > 0 && !item.doubtful?.includes('body');
}

export function imageOf(item: PublishedItem): PublishedImage | undefined {
  return item.doubtful?.includes('image') ? undefined : item.image;
}
