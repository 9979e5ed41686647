import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EDITIONS } from '../../../src/belta/editions.ts';
import type { StoryItem } from '../../../src/topic/stories/index.ts';

/** The labelled files beside this one: `own` mixed, `visits` several events of one visit a day, `unseen` and `short` written after the weights. */
export const LABELLED_FILES = ['own', 'visits', 'unseen', 'short'] as const;
/** By writers who had not seen the code; each by itself, since they tell some of the same real events. */
export const BLIND_FILES = ['blind-b', 'blind-c'] as const;

export interface LabelledItem extends StoryItem {
  readonly story: string;
}

const lineSchema = z.object({
  id: z.string(),
  story: z.string(),
  edition: z.enum(EDITIONS),
  published: z.iso.datetime({ offset: true }),
  rubric: z.string(),
  title: z.string(),
  summary: z.string(),
  paragraphs: z.array(z.string()),
});

export function readLabelled(name: (typeof LABELLED_FILES | typeof BLIND_FILES)[number]): readonly LabelledItem[] {
  const lines = readFileSync(`${import.meta.dirname}/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { id, published, rubric, ...rest } = lineSchema.parse(JSON.parse(line));
    return { ...rest, key: id, publishedMs: Date.parse(published), section: rubric };
  });
}

export function readStoryItems(): readonly LabelledItem[] {
  return LABELLED_FILES.flatMap(readLabelled);
}
