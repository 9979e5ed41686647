import {
  applyChanges,
  currentStory,
  type Fingerprint,
  placeItem,
  STORY_WINDOW_MS,
  type StoryState,
} from '../../src/topic/stories/index.ts';

/** An item and the story it truly belongs to. */
export interface Labelled {
  readonly print: Fingerprint;
  readonly story: string;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Measure {
  /** Over all pairs of items. */
  readonly pairs: Quality;
  /** B-cubed: the mean over items, so that small stories count like large ones. */
  readonly bcubed: Quality;
}

/** Places the items one by one as the Monitor does, and tells each key's story in the end. */
export function cluster(items: readonly Labelled[]): ReadonlyMap<string, string> {
  let state: StoryState = { stories: [], members: [] };
  items.forEach(({ print }, order) => {
    const near = state.members.filter((row) => Math.abs(row.print.publishedMs - print.publishedMs) <= STORY_WINDOW_MS);
    const { changes } = placeItem({ stories: state.stories, members: near }, print, order);
    state = applyChanges(state, changes);
  });
  const stories = new Map(state.stories.map((story) => [story.id, story]));
  return new Map(state.members.map(({ print, home }) => [print.key, currentStory(home, stories)]));
}

export function measure(items: readonly Labelled[], clusters: ReadonlyMap<string, string>): Measure {
  let [both, found, wanted] = [0, 0, 0];
  let [precisionSum, recallSum] = [0, 0];
  for (const a of items) {
    let [shared, inCluster, inStory] = [0, 0, 0];
    for (const b of items) {
      const isFound = clusters.get(a.print.key) === clusters.get(b.print.key);
      const isWanted = a.story === b.story;
      inCluster += Number(isFound);
      inStory += Number(isWanted);
      shared += Number(isFound && isWanted);
    }
    precisionSum += shared / inCluster;
    recallSum += shared / inStory;
    both += shared - 1;
    found += inCluster - 1;
    wanted += inStory - 1;
  }
  return {
    pairs: quality(found === 0 ? 1 : both / found, wanted === 0 ? 1 : both / wanted),
    bcubed: quality(precisionSum / items.length, recallSum / items.length),
  };
}

function quality(precision: number, recall: number): Quality {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const round = (value: number) => Math.round(value * 10_000) / 10_000;
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** Fisher-Yates with a small linear congruential generator: the same order for the same seed. */
export function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  const keyed = items.map((item) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return { item, place: state };
  });
  return keyed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}
