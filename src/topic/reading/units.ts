import type { TextField, TopicText } from '../model.ts';
import { datelineLength } from './dateline.ts';

/** A piece of an item that speaks once: the title, the summary, the lead, a paragraph or a stretch of a long one. */
export interface Unit {
  readonly field: TextField;
  readonly paragraph?: number;
  /** How much of the item it is; not normalised. */
  readonly weight: number;
  readonly sentences: readonly string[];
  /** Place, day and agency at the head of the lead; proves nothing. */
  readonly dateline?: string;
}

const TITLE_WEIGHT = 3;
const LEAD_WEIGHT = 2.5;
const SUMMARY_WEIGHT = 1.5;
/** All paragraphs after the lead together never weigh more than this, so that a long background section does not decide. */
const BODY_WEIGHT = 3;
/** A paragraph longer than this many UTF-16 units (a Han character says about as much as three letters) is read in stretches. */
const LONGEST_STRETCH = 600;
const HAN_FACTOR = 3;

/** A sentence ends at a full stop before a capital, but not after a digit (`8. April`) or a single letter (`А. Лукашенко`). */
const SENTENCE_END =
  /(?<=[^\d\s.]{2}[.!?…]["»”’)]*)\s+(?=["«„“(–—-]?\s?\p{Lu})|(?<=[\u3002\uFF01\uFF1F\uFF1B]["”』」)]*)|\n+/u;
const HAN = /\p{Script=Han}/u;

const sentencesOf = (text: string): readonly string[] => text.split(SENTENCE_END).filter((part) => part.trim() !== '');

function stretches(sentences: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    const length = sentence.length * (HAN.test(sentence) ? HAN_FACTOR : 1);
    const last = parts.at(-1);
    if (last && room >= length) {
      last.push(sentence);
      room -= length;
    } else {
      parts.push([sentence]);
      room = LONGEST_STRETCH - length;
    }
  }
  return parts;
}

/** The listing's summary is as a rule the beginning of the text; it then says nothing of its own. */
function repeats(summary: string, lead: string): boolean {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return bare(lead).includes(bare(summary));
}

/** The index of the lead: a standfirst may stand above it, and then the dateline opens the second paragraph. */
function openingOf(paragraphs: readonly string[]): 0 | 1 {
  const [first = '', second = ''] = paragraphs;
  return datelineLength(first) === 0 && datelineLength(second) > 0 ? 1 : 0;
}

/** The item as units, title first, in reading order. Empty parts are left out. */
export function unitsOf(text: TopicText): readonly Unit[] {
  const units: Unit[] = [];
  const titleSentences = sentencesOf(text.title);
  if (titleSentences.length > 0) units.push({ field: 'title', weight: TITLE_WEIGHT, sentences: titleSentences });
  const opening = openingOf(text.paragraphs);
  const standfirst = text.paragraphs.slice(0, opening);
  const lead = text.paragraphs[opening] ?? '';
  if (text.summary?.trim() && ![lead, ...standfirst].some((part) => repeats(text.summary ?? '', part))) {
    units.push({ field: 'summary', weight: SUMMARY_WEIGHT, sentences: sentencesOf(text.summary) });
  }
  standfirst.forEach((part, paragraph) => {
    units.push({ field: 'summary', paragraph, weight: SUMMARY_WEIGHT, sentences: sentencesOf(part) });
  });
  const cut = datelineLength(lead);
  const stretched = text.paragraphs.flatMap((paragraph, index) => {
    if (index < opening) return [];
    const sentences = sentencesOf(index === opening ? paragraph.slice(cut) : paragraph);
    return stretches(sentences).map((stretch) => ({ index, sentences: stretch }));
  });
  const bodyWeight = Math.min(1, BODY_WEIGHT / Math.max(1, stretched.length - 1));
  stretched.forEach(({ index, sentences }, i) => {
    units.push({
      field: i === 0 ? 'lead' : 'body',
      paragraph: index,
      weight: i === 0 ? LEAD_WEIGHT : bodyWeight,
      sentences,
      ...(i === 0 && cut > 0 ? { dateline: lead.slice(0, cut) } : {}),
    });
  });
  return units;
}
