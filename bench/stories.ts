import { EDITIONS } from '../src/belta/editions.ts';
import {
  applyChanges,
  type Fingerprint,
  fingerprint,
  type MemberRow,
  placeItem,
  STORY_WINDOW_MS,
  type StoryItem,
  type StoryRow,
} from '../src/topic/stories/index.ts';
import { readStoryItems } from '../test/topic/stories/labelled.ts';

const DAYS = 90;
const BUDGET_MS = 5;
const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 0, 1);

/**
 * `npm run bench -- stories [ITEMS_A_DAY…]`: what one new item costs when 90 days of items are stored. Measured as the Monitor
 * does it: the item's text to a fingerprint, the rows of the window from JSON, the placement, the changes back to JSON.
 */
export default function bench(args: readonly string[]): void {
  const rates = args.length > 0 ? args.map(Number) : [8, 20, 60];
  if (rates.some((rate) => !Number.isInteger(rate) || rate <= 0)) {
    console.error(`bench stories: expected whole numbers of items a day, seen: ${args.join(' ')}`);
    process.exit(2);
  }
  console.log('items a day  stored  in window   median ms   95 % ms   worst ms   bytes an item');
  const medians = rates.map((rate) => measure(rate));
  console.log(
    medians.every((ms) => ms < BUDGET_MS) ? `all medians under ${BUDGET_MS} ms` : `OVER the budget of ${BUDGET_MS} ms`,
  );
}

interface Stored {
  readonly publishedMs: number;
  readonly home: string;
  readonly json: string;
}

function measure(itemsADay: number): number {
  const templates = readStoryItems();
  let rows: Stored[] = [];
  let stories: readonly StoryRow[] = [];
  const times: number[] = [];
  let [inWindow, placed, bytes] = [0, 0, 0];
  const total = itemsADay * DAYS;
  for (let index = 0; index < total; index += 1) {
    const template = templates[index % templates.length];
    if (!template) break;
    const item = variantOf(template, index, itemsADay);
    const from = performance.now();
    const print = fingerprint(item);
    const near = rows.filter(({ publishedMs }) => Math.abs(publishedMs - print.publishedMs) <= STORY_WINDOW_MS);
    const members = near.map(({ json }): MemberRow => JSON.parse(json));
    const homes = new Set(members.map(({ home }) => home));
    const state = {
      stories: stories.filter(({ id, into }) => homes.has(id) || (into !== undefined && homes.has(into))),
      members,
    };
    const { changes } = placeItem(state, print, START_MS + index);
    const json = JSON.stringify(changes);
    const took = performance.now() - from;
    bytes += json.length;
    if (index > total * 0.5) {
      times.push(took);
      inWindow += near.length;
      placed += 1;
    }
    ({ rows, stories } = store(rows, stories, changes));
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const cells = [
    itemsADay,
    rows.length,
    Math.round(inWindow / placed),
    at(0.5).toFixed(2),
    at(0.95).toFixed(2),
    at(1).toFixed(2),
    Math.round(bytes / total),
  ];
  console.log(cells.map((cell, column) => String(cell).padStart([11, 8, 11, 12, 10, 11, 14][column] ?? 10)).join(''));
  return at(0.5);
}

function store(rows: readonly Stored[], stories: readonly StoryRow[], changes: Parameters<typeof applyChanges>[1]) {
  const next = applyChanges({ stories, members: [] }, changes);
  const replaced = new Set(next.members.map(({ print }) => print.key));
  const fresh = next.members.map((row) => ({
    publishedMs: row.print.publishedMs,
    home: row.home,
    json: JSON.stringify(row),
    key: row.print.key,
  }));
  return {
    rows: [...rows.filter((row) => !('key' in row && replaced.has(String(row.key)))), ...fresh],
    stories: next.stories,
  };
}

/** The same text at another time under another key; every copy of the set stands for another week of news. */
function variantOf(template: StoryItem, index: number, itemsADay: number): StoryItem {
  const edition: Fingerprint['edition'] = EDITIONS.includes(template.edition) ? template.edition : 'ru';
  return {
    ...template,
    edition,
    key: `${edition}/${index}-2026`,
    publishedMs: START_MS + Math.floor((index / itemsADay) * DAY_MS),
  };
}
