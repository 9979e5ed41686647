import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EDITIONS } from '../../src/belta/editions.ts';
import { fingerprint, type StoryItem } from '../../src/topic/stories/index.ts';
import { compare } from '../../src/topic/stories/similarity.ts';
import { cluster, type Labelled, type Measure, measure, shuffle } from './clusters.ts';

const USAGE = 'usage: npm run evaluate -- stories FILE.jsonl… [--explain] [--only dev|validation] [--shuffles N]';

const lineSchema = z.object({
  id: z.string().min(1),
  edition: z.enum(EDITIONS),
  published: z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a date and time'),
  title: z.string(),
  summary: z.string().nullish(),
  paragraphs: z.array(z.string()),
  rubric: z.string().nullish(),
  story: z.string().min(1),
});

interface TitledItem extends Labelled {
  readonly title: string;
}

/** Every line is an item of its own, also a flash or a second state of a text: all must end up in one story. */
export default function evaluate(args: readonly string[]): void {
  const options = parseArguments(args);
  const items = options.files
    .flatMap(readLabelled)
    .filter(({ story }) => !options.part || partOf(story) === options.part);
  if (items.length === 0) fail(`no items in ${options.files.join(', ')}`);
  const inOrder = items.toSorted((a, b) => a.print.publishedMs - b.print.publishedMs);
  const clusters = cluster(inOrder);
  const result = measure(items, clusters);
  const shuffled = Array.from({ length: options.shuffles }, (_, seed) =>
    measure(items, cluster(shuffle(items, seed + 1))),
  );

  console.log(
    `${items.length} items, ${new Set(items.map(({ story }) => story)).size} stories, ${new Set(clusters.values()).size} found`,
  );
  console.log('order              pairs P     R     F1   b-cubed P     R     F1');
  console.log(row('published', result));
  shuffled.forEach((other, index) => {
    console.log(row(`shuffled ${index + 1}`, other));
  });
  if (options.explain) explain(items, clusters);
  console.log(
    JSON.stringify({
      task: 'stories',
      pairs: result.pairs,
      bcubed: result.bcubed,
      items: items.length,
      shuffled: shuffled.map(({ pairs, bcubed }) => ({ pairs: pairs.f1, bcubed: bcubed.f1 })),
    }),
  );
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

interface Options {
  readonly files: readonly string[];
  readonly explain: boolean;
  readonly part?: string;
  readonly shuffles: number;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        explain: { type: 'boolean', default: false },
        only: { type: 'string' },
        shuffles: { type: 'string', default: '3' },
      },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function parseArguments(args: readonly string[]): Options {
  const { values, positionals: files } = readArguments(args);
  const { explain: explainWrong, only: part } = values;
  const shuffles = Number(values.shuffles);
  const isPart = part === undefined || part === 'dev' || part === 'validation';
  if (files.length === 0 || !isPart || !Number.isInteger(shuffles) || shuffles < 0) fail(USAGE);
  return { files, explain: explainWrong, shuffles, ...(part === undefined ? {} : { part }) };
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    return fail(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return fail(`${where}: expected one JSON object a line, seen: ${line.slice(0, 80)}`);
  }
}

function readLabelled(file: string): readonly TitledItem[] {
  const lines = readLines(file);
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = lineSchema.safeParse(parseLine(line, `${file}:${index + 1}`));
    if (!parsed.success) fail(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    const { id, edition, published, title, summary, paragraphs, rubric, story } = parsed.data;
    const item: StoryItem = {
      // A second line with the same id is another item: what counts is whether it joins the first.
      key: seen.has(id) ? `${id}#${index + 1}` : id,
      edition,
      publishedMs: Date.parse(published),
      title,
      paragraphs,
      ...(summary ? { summary } : {}),
      ...(rubric ? { section: rubric } : {}),
    };
    seen.add(id);
    return [{ print: fingerprint(item), story, title }];
  });
}

/** A fixed half of the stories, by name: one to tune on, one to check with. */
function partOf(story: string): 'dev' | 'validation' {
  let sum = 7;
  for (const character of story) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return sum % 2 === 0 ? 'dev' : 'validation';
}

function row(name: string, { pairs, bcubed }: Measure): string {
  const cells = [pairs, bcubed].map(({ precision, recall, f1 }) =>
    [precision, recall, f1].map((value) => value.toFixed(3)).join(' '),
  );
  return `${name.padEnd(18)} ${cells.join('       ')}`;
}

function explain(items: readonly TitledItem[], clusters: ReadonlyMap<string, string>): void {
  items.forEach((a, index) => {
    for (const b of items.slice(index + 1)) {
      const isFound = clusters.get(a.print.key) === clusters.get(b.print.key);
      if (isFound === (a.story === b.story)) continue;
      const { points, because } = compare(a.print, b.print);
      console.log(
        `\n${isFound ? 'WRONGLY TOGETHER' : 'WRONGLY APART'} ${points.toFixed(2)} points\n  ${a.print.key}: ${a.title}\n  ${b.print.key}: ${b.title}\n  ${because().join('; ')}`,
      );
    }
  });
}
