import type { Link, MemberRow, StoryChange, StoryRow, StoryState } from './model.ts';

/** `de/65689-2024` founds `de-65689-2024`. */
function storyIdOf(key: string): string {
  return key.replaceAll('/', '-');
}

/** The id a story has today: follows `into`. An id without a row is its own. */
export function currentStory(id: string, stories: ReadonlyMap<string, StoryRow>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = stories.get(at)?.into; next !== undefined && !seen.has(next); next = stories.get(at)?.into) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The state after the changes; what a store does row by row. */
export function applyChanges(state: StoryState, changes: readonly StoryChange[]): StoryState {
  const draft = new Draft(state);
  for (const change of changes) draft.apply(change);
  return draft.state();
}

/** A state being changed: keeps the rows by id and records each change. */
export class Draft {
  readonly changes: StoryChange[] = [];
  readonly #stories: Map<string, StoryRow>;
  readonly #members: Map<string, MemberRow>;
  /** Members by current story; made again after a change. */
  #groups: ReadonlyMap<string, readonly MemberRow[]> | undefined;

  constructor(state: StoryState) {
    this.#stories = new Map(state.stories.map((row) => [row.id, row]));
    this.#members = new Map(state.members.map((row) => [row.print.key, row]));
  }

  state(): StoryState {
    return { stories: [...this.#stories.values()], members: [...this.#members.values()] };
  }

  member(key: string): MemberRow | undefined {
    return this.#members.get(key);
  }

  current(id: string): string {
    return currentStory(id, this.#stories);
  }

  storyOf(key: string): string {
    const row = this.#members.get(key);
    return row ? this.current(row.home) : storyIdOf(key);
  }

  members(): readonly MemberRow[] {
    return [...this.#members.values()];
  }

  /** Whether the story has its id from this item, with or without the number `found` may add. */
  founded(story: string, key: string): boolean {
    const base = storyIdOf(key);
    return story === base || (story.startsWith(`${base}-`) && /^\d+$/.test(story.slice(base.length + 1)));
  }

  membersOf(story: string): readonly MemberRow[] {
    this.#groups ??= Map.groupBy(this.#members.values(), (row) => this.current(row.home));
    return this.#groups.get(story) ?? [];
  }

  /** Retired ids that lead to a story. */
  aliasesOf(story: string): readonly string[] {
    return [...this.#stories.keys()].filter((id) => id !== story && this.current(id) === story);
  }

  /** Whether the way from one id to its current story passes another. */
  leadsThrough(id: string, through: string): boolean {
    for (
      let at: string | undefined = id, steps = 0;
      at !== undefined && steps <= this.#stories.size;
      at = this.#stories.get(at)?.into, steps += 1
    ) {
      if (at === through) return true;
    }
    return false;
  }

  /** Whether two stories may never be one: they were, or a member of one has left the other. */
  areParted(a: string, b: string): boolean {
    const knows = (some: string, other: string) => {
      const parted = [some, ...this.aliasesOf(some)].flatMap((id) => this.#stories.get(id)?.partedFrom ?? []);
      const left = this.membersOf(some).flatMap((row) => row.left ?? []);
      return [...parted, ...left].some((id) => this.current(id) === other);
    };
    return knows(a, b) || knows(b, a);
  }

  /** A new id for an item's story; a second one of the same founder gets a number. */
  found(key: string, foundedMs: number, partedFrom?: string): string {
    const base = storyIdOf(key);
    let id = base;
    for (let number = 2; this.#stories.has(id); number += 1) id = `${base}-${number}`;
    this.#record({ kind: 'found', id, foundedMs, ...(partedFrom === undefined ? {} : { partedFrom: [partedFrom] }) });
    return id;
  }

  place(row: MemberRow, from?: string, link?: Link): void {
    this.#record({
      kind: 'place',
      row,
      ...(from === undefined ? {} : { from }),
      ...(link === undefined ? {} : { link }),
    });
  }

  /** The older of two current stories takes the other in. */
  merge(a: string, b: string, link: Link): void {
    const age = (id: string) => this.#stories.get(id)?.foundedMs ?? Number.POSITIVE_INFINITY;
    const [older, newer] = age(a) < age(b) || (age(a) === age(b) && a < b) ? [a, b] : [b, a];
    this.#record({ kind: 'merge', id: newer, into: older, link });
  }

  part(id: string, from: string, because: readonly string[]): void {
    this.#record({ kind: 'part', id, from, because });
  }

  apply(change: StoryChange): void {
    this.#groups = undefined;
    switch (change.kind) {
      case 'found': {
        const { id, foundedMs, partedFrom } = change;
        this.#stories.set(id, { id, foundedMs, ...(partedFrom === undefined ? {} : { partedFrom }) });
        break;
      }
      case 'place':
        this.#members.set(change.row.print.key, change.row);
        break;
      case 'merge': {
        const row = this.#stories.get(change.id);
        if (row) this.#stories.set(change.id, { ...row, into: change.into });
        break;
      }
      case 'part': {
        const row = this.#stories.get(change.id);
        if (row)
          this.#stories.set(change.id, {
            id: row.id,
            foundedMs: row.foundedMs,
            partedFrom: [...(row.partedFrom ?? []), change.from],
          });
        break;
      }
    }
  }

  #record(change: StoryChange): void {
    this.changes.push(change);
    this.apply(change);
  }
}
