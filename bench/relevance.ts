import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { EDITIONS, type Edition } from '../src/belta/editions.ts';
import { belarusKazakhstan } from '../src/topic/belarus-kazakhstan/index.ts';
import type { TopicText } from '../src/topic/model.ts';
import { judge } from '../src/topic/relevance.ts';

const ROUNDS = 50;
const WARM_UP = 5;
const CORPUS = resolve(import.meta.dirname, '../test/corpus');

const lineSchema = z.object({ lang: z.enum(EDITIONS), title: z.string(), text: z.string() });

function readItems(files: readonly string[]): readonly TopicText[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { lang, title, text } = lineSchema.parse(JSON.parse(line));
        return { language: lang, title, paragraphs: text.split(/\n\s*\n/u) };
      }),
  );
}

/** Milliseconds each item takes on average over the rounds. */
function timesOf(items: readonly TopicText[]): readonly number[] {
  return items.map((item) => {
    for (let i = 0; i < WARM_UP; i++) judge(belarusKazakhstan, item);
    const begin = performance.now();
    for (let i = 0; i < ROUNDS; i++) judge(belarusKazakhstan, item);
    return (performance.now() - begin) / ROUNDS;
  });
}

const quantile = (sorted: readonly number[], q: number): number => sorted[Math.floor(q * (sorted.length - 1))] ?? 0;

/** `npm run bench -- relevance [FILE.jsonl…]`: time to judge one item, by language; without files, the corpus of the tests. */
export default function bench(args: readonly string[]): void {
  const own = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  const items = readItems(args.length > 0 ? args : own.map((name) => resolve(CORPUS, name)));
  console.log('        n   median ms      p99 ms      max ms');
  const report = (name: string, times: readonly number[]): void => {
    const sorted = times.toSorted((a, b) => a - b);
    const cells = [quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.at(-1) ?? 0].map((ms) =>
      ms.toFixed(3).padStart(12),
    );
    console.log(`${name.padEnd(5)}${String(times.length).padStart(4)}${cells.join('')}`);
  };
  const byLanguage = EDITIONS.map(
    (edition: Edition) => [edition, items.filter(({ language }) => language === edition)] as const,
  );
  for (const [edition, some] of byLanguage) if (some.length > 0) report(edition, timesOf(some));
  report('all', timesOf(items));
}
