import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Edition } from '../../src/belta/editions.ts';
import type { TopicText, Verdict } from '../../src/topic/model.ts';
import { judge } from '../../src/topic/relevance.ts';
import type { Topic } from '../../src/topic/topic.ts';

/** An array of listing entries as scrapers keep them; the summary goes by several names. */
const fileSchema = z.array(
  z.object({
    title: z.string(),
    description: z.string().optional(),
    text_small: z.string().optional(),
    text: z.string().optional(),
  }),
);

type Entry = z.infer<typeof fileSchema>[number];

/** Headline alone, with its summary, and with whatever text there is: as the Monitor may see an item on its way. */
function viewsOf(entry: Entry, language: Edition): readonly TopicText[] {
  const { title } = entry;
  return [
    { language, title, paragraphs: [] },
    { language, title, paragraphs: [], summary: entry.description ?? entry.text_small ?? '' },
    { language, title, paragraphs: (entry.text ?? '').split(/\n\s*\n/u) },
  ];
}

/**
 * Judges the headlines of ordinary days, on which nearly nothing is on topic, and prints every one that is not `none` for a person to look at.
 * Throws with the file's name when it does not hold an array of entries with titles.
 */
export function judgeHeadlines(topic: Topic, files: readonly string[], language: Edition): void {
  const counts: Record<Verdict['grade'], number> = { core: 0, partial: 0, none: 0 };
  for (const file of files) {
    const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: expected an array of {title, …}: ${z.prettifyError(parsed.error)}`);
    for (const text of parsed.data.flatMap((entry) => viewsOf(entry, language))) {
      const { grade, score, evidence } = judge(topic, text);
      counts[grade]++;
      if (grade === 'none') continue;
      const terms = evidence.slice(0, 4).map(({ rule, term }) => `${rule} “${term}”`);
      console.log(`${grade} ${score.toFixed(2)}  ${text.title.replace(/\s+/gu, ' ').trim()}  (${terms.join(', ')})`);
    }
  }
  console.log(`headlines of ordinary days: ${counts.core} core, ${counts.partial} partial, ${counts.none} none`);
}
