import type { Edition } from '../../belta/editions.ts';
import type { StoryItem } from './model.ts';
import { readText } from './read-text.ts';
import { soundsAlike } from './skeleton.ts';
import { conceptRarity, figureWeight, skeletonRarity } from './weights.ts';

/** A figure of the story, and who has it. */
interface FigureTelling {
  readonly value: number;
  /** Who says it, earliest first, with the words it is said in. */
  readonly said: readonly { readonly key: string; readonly written: string }[];
  /** Keys of the members that do not. */
  readonly missing: readonly string[];
}

/** A paragraph whose content not all members have. */
interface Passage {
  readonly key: string;
  /** Index into the item's paragraphs. */
  readonly paragraph: number;
  /** The members that say it too; empty when only this one does. */
  readonly sharedWith: readonly string[];
  /** What the other members lack: figures and names as written, concepts of the lexicon. */
  readonly because: readonly string[];
}

interface MemberTelling {
  readonly key: string;
  readonly edition: Edition;
  readonly publishedMs: number;
  /** After the story's first item. */
  readonly delayMs: number;
  /** Figures and passages that no earlier member has. */
  readonly firstWith: { readonly figures: readonly number[]; readonly passages: readonly number[] };
}

export interface EditionComparison {
  /** Earliest first. */
  readonly members: readonly MemberTelling[];
  /** The most widely told first. */
  readonly figures: readonly FigureTelling[];
  /** In the order of the members, and within one in that of its text. */
  readonly passages: readonly Passage[];
}

/** A feature of a text: comparable across languages by `id`, shown as `label`. */
interface Feature {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  /** Skeleton of a name. */
  readonly sound?: string;
  readonly isHan: boolean;
}

/** Numbers up to a dozen are in many texts without being news. */
const MIN_FIGURE_WEIGHT = 0.5;

/** A paragraph that weighs less says too little to be looked for elsewhere. */
const MIN_PASSAGE_WEIGHT = 6;

/** From this share of its weight a paragraph counts as told by another member too. */
const TOLD_SHARE = 0.45;

const MAX_BECAUSE = 6;

/** What each edition's telling of one story has that others have not, and who had it first. */
export function compareEditions(items: readonly StoryItem[]): EditionComparison {
  const ordered = items.toSorted((a, b) => a.publishedMs - b.publishedMs || (a.key < b.key ? -1 : 1));
  const whole = new Map(
    ordered.map((item) => [item.key, featuresOf([item.title, item.summary ?? '', ...item.paragraphs], item)]),
  );
  const figures = figuresOf(ordered);
  const told = ordered.flatMap((item) => passagesOf(item, ordered, whole));
  const firstMs = ordered[0]?.publishedMs ?? 0;
  const rank = new Map(ordered.map(({ key }, index) => [key, index]));
  const members = ordered.map(({ key, edition, publishedMs }, index): MemberTelling => {
    const isNew = (others: readonly string[]) => others.every((other) => (rank.get(other) ?? 0) > index);
    return {
      key,
      edition,
      publishedMs,
      delayMs: publishedMs - firstMs,
      firstWith: {
        figures: figures.filter(({ said }) => said[0]?.key === key).map(({ value }) => value),
        passages: told
          .filter((passage) => passage.key === key && isNew(passage.sharedWith))
          .map(({ paragraph }) => paragraph),
      },
    };
  });
  return { members, figures, passages: told.filter(({ sharedWith }) => sharedWith.length < ordered.length - 1) };
}

function figuresOf(ordered: readonly StoryItem[]): readonly FigureTelling[] {
  const said = new Map<number, { key: string; written: string }[]>();
  for (const item of ordered) {
    for (const text of [item.title, item.summary ?? '', ...item.paragraphs]) {
      for (const { value, start, end } of readText(text, item.edition, item.publishedMs).figures) {
        if (figureWeight(value) < MIN_FIGURE_WEIGHT) continue;
        const known = said.get(value) ?? [];
        if (!known.some(({ key }) => key === item.key))
          said.set(value, [...known, { key: item.key, written: text.slice(start, end) }]);
      }
    }
  }
  const tellings = [...said].map(([value, who]): FigureTelling => {
    const keys = new Set(who.map(({ key }) => key));
    return { value, said: who, missing: ordered.map(({ key }) => key).filter((key) => !keys.has(key)) };
  });
  return tellings.sort((a, b) => b.said.length - a.said.length || b.value - a.value);
}

function passagesOf(
  item: StoryItem,
  all: readonly StoryItem[],
  whole: ReadonlyMap<string, readonly Feature[]>,
): readonly Passage[] {
  return item.paragraphs.flatMap((text, paragraph) => {
    const features = featuresOf([text], item);
    const total = weightOf(features);
    if (total < MIN_PASSAGE_WEIGHT) return [];
    const others = all.filter(({ key }) => key !== item.key);
    const lacking = (key: string) => features.filter((feature) => !has(whole.get(key) ?? [], feature));
    const sharedWith = others.map(({ key }) => key).filter((key) => 1 - weightOf(lacking(key)) / total >= TOLD_SHARE);
    const without = others.filter(({ key }) => !sharedWith.includes(key));
    const because = features
      .filter((feature) => without.every(({ key }) => !has(whole.get(key) ?? [], feature)))
      .sort((a, b) => b.weight - a.weight)
      .map(({ label }) => label);
    return [{ key: item.key, paragraph, sharedWith, because: because.slice(0, MAX_BECAUSE) }];
  });
}

const weightOf = (features: readonly Feature[]): number => features.reduce((sum, { weight }) => sum + weight, 0);

function has(features: readonly Feature[], wanted: Feature): boolean {
  const isLike = (other: Feature) =>
    wanted.sound !== undefined && other.sound !== undefined && soundsAlike(wanted.sound, other.sound);
  return features.some((feature) => feature.id === wanted.id || (feature.isHan !== wanted.isHan && isLike(feature)));
}

/** A figure in a text outweighs a concept, as it is the surest sign that two paragraphs say the same. */
const FIGURE_FACTOR = 3;

function featuresOf(texts: readonly string[], { edition, publishedMs }: StoryItem): readonly Feature[] {
  const features = new Map<string, Feature>();
  for (const text of texts) {
    const { terms, figures, sounds } = readText(text, edition, publishedMs);
    const found: readonly Omit<Feature, 'isHan'>[] = [
      ...figures.map(({ value, start, end }) => ({
        id: `figure ${value}`,
        label: text.slice(start, end),
        weight: figureWeight(value) * FIGURE_FACTOR,
      })),
      ...sounds
        .filter(({ kind, leadsName }) => kind === 'name' && !leadsName && edition !== 'de')
        .map(({ skeleton, written }) => ({
          id: `name ${skeleton}`,
          sound: skeleton,
          label: written,
          weight: skeletonRarity(skeleton),
        })),
      ...terms.map(({ concept }) => ({ id: `term ${concept}`, label: concept, weight: conceptRarity(concept) })),
    ];
    for (const feature of found)
      if (feature.weight > 0) features.set(feature.id, { ...feature, isHan: edition === 'zh' });
  }
  return [...features.values()];
}
