import type { PublishedItem } from '../publish/model.ts';
import { matcher } from './search.ts';
import type { View } from './view.ts';

interface Entry {
  /** Of the earliest member. */
  publishedMs: number;
  /** One member at least has what the view asks for. */
  isHit: boolean;
}

/**
 * The items of a view, from documents that come one after the other. Of several states of an item the first counts: give the newest month
 * first. No text is searched twice, since that is what costs most of a request.
 */
export class Matching {
  readonly #view: View;
  readonly #isHit: (item: PublishedItem) => boolean;
  readonly #keys = new Set<string>();
  readonly #admitted: PublishedItem[] = [];
  readonly #entries = new Map<string, Entry>();

  constructor(view: View) {
    const matches = matcher(view.q);
    this.#view = view;
    this.#isHit = (item) => inSection(item, view) && matches(item);
  }

  add(items: readonly PublishedItem[]): this {
    for (const item of items) {
      if (this.#keys.has(item.key)) continue;
      this.#keys.add(item.key);
      if (isAdmitted(item, this.#view)) this.#admit(item);
    }
    return this;
  }

  #admit(item: PublishedItem): void {
    this.#admitted.push(item);
    const name = this.#entryOf(item);
    const entry = this.#entries.get(name);
    if (entry === undefined) {
      this.#entries.set(name, { publishedMs: item.publishedMs, isHit: this.#isHit(item) });
    } else {
      entry.publishedMs = Math.min(entry.publishedMs, item.publishedMs);
      entry.isHit ||= this.#isHit(item);
    }
  }

  /** How many entries of the view were published at or after `sinceMs`. */
  countSince(sinceMs: number): number {
    return [...this.#entries.values()].filter((entry) => this.#isShown(entry) && entry.publishedMs >= sinceMs).length;
  }

  /** Those that match; by stories, all members of a story of which one does. */
  items(): PublishedItem[] {
    return this.#admitted.filter((item) => {
      const entry = this.#entries.get(this.#entryOf(item));
      return entry !== undefined && this.#isShown(entry);
    });
  }

  #entryOf(item: PublishedItem): string {
    return this.#view.by === 'stories' ? storyId(item) : item.key;
  }

  #isShown({ publishedMs, isHit }: Entry): boolean {
    return isHit && (this.#view.sinceMs === undefined || publishedMs >= this.#view.sinceMs);
  }
}

/** Where the Monitor has not grouped an item yet, the item is its own story. */
export function storyId(item: PublishedItem): string {
  return item.story ?? item.key;
}

function isAdmitted(item: PublishedItem, view: View): boolean {
  return (
    view.editions.includes(item.edition) && (item.grade === 'core' || (item.grade === 'partial' && view.includePartial))
  );
}

function inSection(item: PublishedItem, view: View): boolean {
  return view.section === undefined || item.section?.slug.toLowerCase() === view.section;
}
