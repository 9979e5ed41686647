import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EDITIONS, isEdition } from '../../src/belta/editions.ts';
import { belarusKazakhstan } from '../../src/topic/belarus-kazakhstan/index.ts';
import { belarusUzbekistan } from '../../src/topic/belarus-uzbekistan/index.ts';
import type { Grade, Verdict } from '../../src/topic/model.ts';
import { judge } from '../../src/topic/relevance.ts';
import type { Topic } from '../../src/topic/topic.ts';
import { judgeHeadlines } from './headlines.ts';

/** A topic is measured when it stands here. */
const TOPICS: ReadonlyMap<string, Topic> = new Map(
  [belarusKazakhstan, belarusUzbekistan].map((topic) => [topic.id, topic]),
);

/** Pieces of evidence in the confusion list, the strongest first. */
const TERMS_SHOWN = 8;

const LABELS: readonly Grade[] = ['none', 'partial', 'core'];

const lineSchema = z.object({
  id: z.string(),
  lang: z.enum(EDITIONS),
  title: z.string().default(''),
  text: z.string(),
  grade: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  why: z.string().optional(),
});
type Line = z.infer<typeof lineSchema>;

interface Judged {
  readonly line: Line;
  readonly verdict: Verdict;
}

interface Measure {
  readonly n: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly partial: Readonly<Record<Grade, number>>;
}

const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Core on grade 2 against grade 0; grade 1 apart. A share of nothing is 1: no chance to err was taken. */
function measure(items: readonly Judged[]): Measure {
  const count = (grade: number, predicted: Grade): number =>
    items.filter(({ line, verdict }) => line.grade === grade && verdict.grade === predicted).length;
  const tp = count(2, 'core');
  const fp = count(0, 'core');
  const fn = count(2, 'partial') + count(2, 'none');
  const precision = tp + fp === 0 ? 1 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 1 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    n: items.length,
    tp,
    fp,
    fn,
    precision: round4(precision),
    recall: round4(recall),
    f1: round4(f1),
    partial: { core: count(1, 'core'), partial: count(1, 'partial'), none: count(1, 'none') },
  };
}

function readLines(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      if (text.trim() === '') return [];
      const parsed = lineSchema.safeParse(parseJson(text));
      if (!parsed.success) {
        throw new Error(
          `${file}:${index + 1}: expected {id, lang, title, text, grade}: ${z.prettifyError(parsed.error)}`,
        );
      }
      return [parsed.data];
    });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const judged = (topic: Topic, line: Line): Judged => ({
  line,
  verdict: judge(topic, { language: line.lang, title: line.title, paragraphs: line.text.split(/\n\s*\n/u) }),
});

function explain({ line, verdict }: Judged, limit = Number.POSITIVE_INFINITY): string {
  const head = `${line.id}  expected ${LABELS[line.grade]}, judged ${verdict.grade} (${verdict.score.toFixed(2)})  ${line.title || '(no title)'}`;
  const rows = verdict.evidence.slice(0, limit).map((evidence) => {
    const place = evidence.paragraph === undefined ? evidence.field : `${evidence.field} ¶${evidence.paragraph}`;
    const weight = `${evidence.weight < 0 ? '−' : '+'}${Math.abs(evidence.weight).toFixed(3)}`;
    return `    ${weight}  ${evidence.side.padEnd(7)} ${evidence.rule.padEnd(13)} ${place.padEnd(9)} ${evidence.term}`;
  });
  return [head, ...rows].join('\n');
}

function row(name: string, m: Measure): string {
  const cells = [m.n, m.tp, m.fp, m.fn].map((cell) => String(cell).padStart(4));
  const shares = [m.precision, m.recall, m.f1].map((cell) => cell.toFixed(3).padStart(7));
  return `${name.padEnd(5)}${cells.join('')} ${shares.join('')}   ${m.partial.core}/${m.partial.partial}/${m.partial.none}`;
}

const USAGE = `usage: npm run evaluate -- relevance FILE.jsonl… [--explain ID] [--topic ${[...TOPICS.keys()].join('|')}]
       npm run evaluate -- relevance --headlines FILE.json… [--lang ru] [--topic …]`;

function parseOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      explain: { type: 'string' },
      topic: { type: 'string', default: belarusKazakhstan.id },
      headlines: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const topic = TOPICS.get(values.topic);
  if (!topic) throw new Error(`--topic: expected one of ${[...TOPICS.keys()].join(', ')}, seen ${values.topic}`);
  if (!isEdition(values.lang)) throw new Error(`--lang: expected one of ${EDITIONS.join(', ')}, seen ${values.lang}`);
  if (positionals.length === 0) throw new Error('no files named');
  return { files: positionals, topic, explain: values.explain, headlines: values.headlines, language: values.lang };
}

function printItem(items: readonly Judged[], id: string): void {
  const item = items.find(({ line }) => line.id === id);
  if (!item) throw new Error(`--explain: no item ${id} in the files`);
  const why = item.line.why ? `\n\nlabelled so because: ${item.line.why}` : '';
  console.log(`${explain(item)}\n\n${item.line.text}${why}\n`);
}

function printConfusions(items: readonly Judged[]): void {
  const wrong = items.filter(({ line, verdict }) => LABELS[line.grade] !== verdict.grade);
  for (const item of wrong) console.log(explain(item, TERMS_SHOWN));
  if (wrong.length > 0) console.log('');
}

function printFigures(items: readonly Judged[]): void {
  const languages = EDITIONS.filter((edition) => items.some(({ line }) => line.lang === edition));
  const perLanguage = Object.fromEntries(
    languages.map((edition) => [edition, measure(items.filter(({ line }) => line.lang === edition))]),
  );
  const all = measure(items);
  console.log('        n  tp  fp  fn   prec   rec    F1   grade 1 judged core/partial/none');
  for (const [name, m] of Object.entries({ ...perLanguage, all })) console.log(row(name, m));
  console.log(JSON.stringify({ task: 'relevance', all, ...perLanguage }));
}

function run(args: readonly string[]): void {
  const { files, topic, explain: id, headlines, language } = parseOptions(args);
  if (headlines) {
    judgeHeadlines(topic, files, language);
    return;
  }
  const items = files.flatMap(readLines).map((line) => judged(topic, line));
  if (items.length === 0) throw new Error(`no items in ${files.join(', ')}`);
  if (id === undefined) printConfusions(items);
  else printItem(items, id);
  printFigures(items);
}

/** Prints the confusion list with evidence (or one item in full), figures per language, and the line of JSON last. */
export default function evaluate(args: readonly string[]): void {
  try {
    run(args);
  } catch (error) {
    console.error(`evaluate relevance: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
  }
}
