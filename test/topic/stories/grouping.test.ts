import { describe, expect, it } from 'vitest';
import { cluster, type Labelled, measure, shuffle } from '../../../scripts/evaluate/clusters.ts';
import { fingerprint, type StoryItem } from '../../../src/topic/stories/index.ts';
import { BLIND_FILES, LABELLED_FILES, type LabelledItem, readLabelled, readStoryItems } from './labelled.ts';

const toLabelled = (items: readonly LabelledItem[]): readonly Labelled[] =>
  items.map((item) => ({ print: fingerprint(item), story: item.story }));

const inOrder = (items: readonly Labelled[]) => items.toSorted((a, b) => a.print.publishedMs - b.print.publishedMs);

const withoutSection = ({ section: _, ...item }: LabelledItem): LabelledItem => item;

/** The bounds. */
const BOUNDS = { precision: 0.95, recall: 0.9, bcubed: 0.94 };

function expectWithinBounds(items: readonly Labelled[], order: readonly Labelled[]): void {
  const { pairs, bcubed } = measure(items, cluster(order));
  expect(pairs.precision).toBeGreaterThanOrEqual(BOUNDS.precision);
  expect(pairs.recall).toBeGreaterThanOrEqual(BOUNDS.recall);
  expect(bcubed.f1).toBeGreaterThanOrEqual(BOUNDS.bcubed);
}

describe.each([...LABELLED_FILES, ...BLIND_FILES])('labelled items: %s', (name) => {
  const items = toLabelled(readLabelled(name));

  it('are grouped as labelled in the order of publication', () => {
    expectWithinBounds(items, inOrder(items));
  });

  it.each([1, 2, 3])('are grouped as labelled in any order: %i', (seed) => {
    expectWithinBounds(items, shuffle(items, seed));
  });

  it('are grouped without knowing their sections', () => {
    const bare = toLabelled(readLabelled(name).map(withoutSection));
    expectWithinBounds(bare, inOrder(bare));
  });
});

describe('a busy week', () => {
  const DAY_MS = 86_400_000;
  const MONDAY_MS = Date.UTC(2026, 1, 2);

  /** Every story keeps its hours but moves to one of five days, so that unrelated stories meet in one window. */
  function crowd(items: readonly LabelledItem[]): readonly LabelledItem[] {
    const visits = Map.groupBy(items, ({ publishedMs }) => Math.floor(publishedMs / DAY_MS / 3));
    return [...visits.values()].flatMap((visit, index) => {
      const first = Math.min(...visit.map(({ publishedMs }) => publishedMs));
      const shift = MONDAY_MS + (index % 5) * DAY_MS + (first % DAY_MS) - first;
      return visit.map((item) => ({ ...item, publishedMs: item.publishedMs + shift }));
    });
  }

  it('with forty items a day is grouped as labelled', () => {
    const items = toLabelled(crowd(readStoryItems()));
    expectWithinBounds(items, inOrder(items));
  });

  it('keeps single items single', () => {
    const byStory = Map.groupBy(readStoryItems(), ({ story }) => story);
    const singles = [...byStory.values()].flatMap((members) => members.slice(0, 1));
    const items = toLabelled(crowd(singles));
    expect(new Set(cluster(inOrder(items)).values()).size).toBe(items.length);
  });
});

describe('items with little text', () => {
  const headline = (key: string, title: string): StoryItem => ({
    key,
    edition: key.startsWith('ru') ? 'ru' : 'en',
    publishedMs: Date.UTC(2026, 1, 2),
    title,
    paragraphs: [],
  });

  it('stay apart when all they share is a country', () => {
    const items = [
      headline('ru/1-2026', 'Казахстан готовится к выборам'),
      headline('en/2-2026', 'Kazakhstan bans single-use plastics'),
    ];
    expect(new Set(cluster(items.map((item) => ({ print: fingerprint(item), story: item.key }))).values()).size).toBe(
      2,
    );
  });

  it('may be empty', () => {
    const items = [headline('ru/1-2026', ''), headline('en/2-2026', '')];
    expect(new Set(cluster(items.map((item) => ({ print: fingerprint(item), story: item.key }))).values()).size).toBe(
      2,
    );
  });
});
