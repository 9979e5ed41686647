import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/belta/editions.ts';
import {
  applyChanges,
  currentStory,
  type Fingerprint,
  fingerprint,
  placeItem,
  type StoryState,
} from '../../../src/topic/stories/index.ts';
import type { Likeness } from '../../../src/topic/stories/scale.ts';
import { readStoryItems } from './labelled.ts';

const EMPTY: StoryState = { stories: [], members: [] };

/** A fingerprint that counts only by its key. `length` stands for the state of its text. */
function print(key: string, length = 1): Fingerprint {
  const [edition = 'ru'] = key.split('/');
  const known: Readonly<Record<string, Edition>> = { ru: 'ru', en: 'en', de: 'de', zh: 'zh' };
  return {
    schema: 1,
    key,
    edition: known[edition] ?? 'ru',
    publishedMs: 0,
    figures: [],
    names: [],
    people: [],
    terms: [],
    words: [],
    sketch: [],
    length,
  };
}

/** Points by pair of keys, in either order; -5 for pairs not listed. */
function likeness(points: Readonly<Record<string, number>>): Likeness {
  return (a, b) => ({
    points: points[`${a.key} ${b.key}`] ?? points[`${b.key} ${a.key}`] ?? -5,
    because: () => [`${a.key} like ${b.key}`],
  });
}

function place(state: StoryState, item: Fingerprint, nowMs: number, points: Readonly<Record<string, number>>) {
  const { decision, changes } = placeItem(state, item, nowMs, likeness(points));
  return { decision, changes, state: applyChanges(state, changes) };
}

function storyOf(state: StoryState, key: string): string | undefined {
  const home = state.members.find((row) => row.print.key === key)?.home;
  return home === undefined ? undefined : currentStory(home, new Map(state.stories.map((row) => [row.id, row])));
}

describe('a new item', () => {
  it('founds a story whose id is its key', () => {
    const { decision, changes } = place(EMPTY, print('de/65689-2024'), 7, {});
    expect(decision).toEqual({ story: 'de-65689-2024', outcome: 'founded', because: [] });
    expect(changes).toEqual([
      { kind: 'found', id: 'de-65689-2024', foundedMs: 7 },
      { kind: 'place', row: { print: print('de/65689-2024'), home: 'de-65689-2024' } },
    ]);
  });

  it('joins the story it fits best, and says which member it was matched with and why', () => {
    const points = { 'ru/1 en/9': 2, 'ru/2 en/9': 1 };
    const first = place(EMPTY, print('ru/1'), 1, points);
    const second = place(first.state, print('ru/2'), 2, points);
    const { decision, changes } = place(second.state, print('en/9'), 3, points);
    expect(decision).toEqual({ story: 'ru-1', outcome: 'joined', score: 0.88, because: ['en/9 like ru/1'] });
    expect(changes).toEqual([
      {
        kind: 'place',
        row: { print: print('en/9'), home: 'ru-1' },
        link: { key: 'en/9', matched: 'ru/1', score: 0.88, because: ['en/9 like ru/1'] },
      },
    ]);
  });

  it('changes nothing when it comes again unchanged', () => {
    const { state } = place(EMPTY, print('ru/1'), 1, {});
    expect(place(state, print('ru/1'), 2, {}).changes).toEqual([]);
  });
});

describe('a late merge', () => {
  // The Russian and the Chinese item share little; the English one shows that they tell the same.
  const points = { 'ru/1 zh/2': -0.1, 'ru/1 en/3': 3, 'zh/2 en/3': 2.5 };
  const founded = place(place(EMPTY, print('ru/1'), 1, points).state, print('zh/2'), 2, points);

  it('keeps the older id; the newer becomes its alias', () => {
    expect(storyOf(founded.state, 'zh/2')).toBe('zh-2');
    const { state, changes } = place(founded.state, print('en/3'), 3, points);
    expect(changes.at(-1)).toMatchObject({ kind: 'merge', id: 'zh-2', into: 'ru-1' });
    expect(['ru/1', 'zh/2', 'en/3'].map((key) => storyOf(state, key))).toEqual(['ru-1', 'ru-1', 'ru-1']);
  });

  it('is undone by items that speak against it, and never made again', () => {
    const merged = place(founded.state, print('en/3'), 3, points).state;
    const against = { ...points, 'ru/1 zh/4': -6, 'en/3 zh/4': -6, 'zh/2 zh/4': 4, 'ru/1 zh/2': -4, 'en/3 zh/2': -4 };
    const parted = place(merged, print('zh/2', 2), 5, against);
    expect(parted.changes).toContainEqual(expect.objectContaining({ kind: 'part', id: 'zh-2', from: 'ru-1' }));
    expect(storyOf(parted.state, 'zh/2')).toBe('zh-2');
    expect(storyOf(parted.state, 'en/3')).toBe('ru-1');

    const tempted = place(parted.state, print('zh/2', 3), 6, { ...points, 'ru/1 zh/2': 9, 'en/3 zh/2': 9 });
    expect(storyOf(tempted.state, 'zh/2')).toBe('zh-2');
  });
});

describe('a changed text', () => {
  it('moves its item to the story that fits it, which does not take it back', () => {
    const points = { 'ru/1 en/3': 1, 'ru/2 en/3': 0.5 };
    let state = place(EMPTY, print('ru/1'), 1, points).state;
    state = place(state, print('ru/2'), 2, points).state;
    state = place(state, print('en/3'), 3, points).state;
    expect(storyOf(state, 'en/3')).toBe('ru-1');

    const moved = place(state, print('en/3', 2), 4, { 'ru/1 en/3': -3, 'ru/2 en/3': 4 });
    expect(moved.decision).toMatchObject({ story: 'ru-2', outcome: 'joined' });
    expect(moved.changes).toContainEqual(expect.objectContaining({ kind: 'place', from: 'ru-1' }));

    const tempted = place(moved.state, print('en/3', 3), 5, { 'ru/1 en/3': 9, 'ru/2 en/3': -3 });
    expect(storyOf(tempted.state, 'en/3')).not.toBe('ru-1');
  });

  it('stays where it is when another story is only a little better', () => {
    const before = { 'ru/1 en/3': 1, 'ru/2 en/3': 0.5 };
    let state = place(EMPTY, print('ru/1'), 1, before).state;
    state = place(state, print('ru/2'), 2, before).state;
    state = place(state, print('en/3'), 3, before).state;
    const after = place(state, print('en/3', 2), 4, { 'ru/1 en/3': 1, 'ru/2 en/3': 1.3 });
    expect(after.decision.story).toBe('ru-1');
  });
});

describe('a story that proves to be two', () => {
  it('is split when an edition tells both halves; the founder keeps the id', () => {
    const like = { 'ru/1 en/2': 0.5, 'ru/1 de/3': 3, 'de/3 en/2': 0.2 };
    let state = place(EMPTY, print('ru/1'), 1, like).state;
    state = place(state, print('de/3'), 2, like).state;
    state = place(state, print('en/2'), 3, like).state;
    expect(storyOf(state, 'en/2')).toBe('ru-1');

    const after = {
      'ru/1 en/2': -2,
      'ru/1 de/3': 3,
      'de/3 en/2': -2,
      'ru/9 en/2': 5,
      'ru/9 ru/1': -4,
      'ru/9 de/3': -1.5,
    };
    const split = place(state, print('ru/9'), 4, after).state;
    expect(storyOf(split, 'ru/1')).toBe('ru-1');
    expect(storyOf(split, 'de/3')).toBe('ru-1');
    expect(storyOf(split, 'en/2')).toBe(storyOf(split, 'ru/9'));
    expect(storyOf(split, 'en/2')).not.toBe('ru-1');
  });
});

describe('ids over time', () => {
  const prints = readStoryItems().map((item) => fingerprint(item));

  it('never come back to an item that has left them, in whatever order items arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(prints, { minLength: 20, maxLength: 40 }), (order) => {
        let state = EMPTY;
        const history = new Map<string, string[]>();
        order.forEach((item, nowMs) => {
          // All published at once, so that everything meets everything.
          const { changes } = placeItem(state, { ...item, publishedMs: 0 }, nowMs);
          state = applyChanges(state, changes);
          for (const { print: member } of state.members) {
            const ids = history.get(member.key) ?? [];
            const now = storyOf(state, member.key) ?? '';
            if (ids.at(-1) !== now) history.set(member.key, [...ids, now]);
          }
        });
        for (const ids of history.values()) {
          const returns = ids.length - new Set(ids).size;
          expect(returns, ids.join(' > ')).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('survive storing as JSON', () => {
    const { changes } = placeItem(EMPTY, prints[0] ?? print('ru/1'), 1);
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});
