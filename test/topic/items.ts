import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import type { Grade, TopicText } from '../../src/topic/model.ts';

/** A labelled item of test/corpus. */
export interface LabelledItem {
  readonly id: string;
  readonly expected: Grade;
  readonly text: TopicText;
}

const GRADES = ['none', 'partial', 'core'] as const;

const lineSchema = z.object({
  id: z.string(),
  lang: z.enum(EDITIONS),
  title: z.string(),
  text: z.string(),
  grade: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

/** The items of `test/corpus/NAME.jsonl`; paragraphs are divided by blank lines. */
export function readCorpus(name: string): readonly LabelledItem[] {
  return readFileSync(resolve(import.meta.dirname, `../corpus/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, lang, title, text, grade } = lineSchema.parse(JSON.parse(line));
      return { id, expected: GRADES[grade], text: { language: lang, title, paragraphs: text.split(/\n\s*\n/u) } };
    });
}

/** The given items are split by a hash of their id: rules were made on one half and only measured on the other. */
export function halfOf({ id }: LabelledItem): 'development' | 'validation' {
  const digest = createHash('sha256').update(id).digest();
  return (digest.at(-1) ?? 0) % 2 === 0 ? 'development' : 'validation';
}

export const given = (edition: Edition): readonly LabelledItem[] => readCorpus(edition);
export const own = (edition: Edition): readonly LabelledItem[] => readCorpus(`own-${edition}`);

/** Rounds by writers who had not seen the judge: `blind-LANG.jsonl`, `blind-b-LANG.jsonl` and on. Not every round has every language. */
export const blind = (edition: Edition): readonly LabelledItem[] =>
  readdirSync(resolve(import.meta.dirname, '../corpus'))
    .filter((file) => new RegExp(`^blind-(?:[a-z]-)?${edition}\\.jsonl$`).test(file))
    .flatMap((file) => readCorpus(file.replace('.jsonl', '')));
