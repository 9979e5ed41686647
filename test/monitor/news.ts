import type { Edition } from '../../src/belta/editions.ts';
import { articleKey } from '../site/articles.ts';
import type { SiteArticle, SiteContent } from '../site/model.ts';
import type { Mutation } from '../site/mutations.ts';
import { sampleContent } from '../site/sample.ts';
import { START_MS } from './harness.ts';

/** Articles of the sample site by their numbers, and nothing else. */
export function sampleNews(numbers: Partial<Readonly<Record<Edition, readonly number[]>>>): SiteContent {
  return newsOf(
    Object.values(sampleContent(START_MS))
      .flat()
      .filter((article) => numbers[article.edition]?.includes(article.number)),
  );
}

export function newsOf(articles: readonly SiteArticle[]): SiteContent {
  const of = (edition: Edition) => articles.filter((article) => article.edition === edition);
  return { ru: of('ru'), be: of('be'), en: of('en'), de: of('de'), es: of('es'), pl: of('pl'), zh: of('zh') };
}

export function join(...contents: readonly SiteContent[]): SiteContent {
  return newsOf(contents.flatMap((content) => Object.values(content).flat()));
}

/** Home news without interest, the first one newest. */
export function homeNews(
  edition: Edition,
  count: number,
  options: { readonly newestMs: number; readonly everyMs: number; readonly firstNumber: number },
): SiteArticle[] {
  return Array.from({ length: count }, (_, index) => ({
    edition,
    number: options.firstNumber - index,
    path: 'society',
    section: 'society',
    publishedMs: options.newestMs - index * options.everyMs,
    title: `Library ${options.firstNumber - index} of the district opens its doors`,
    slug: `library-${options.firstNumber - index}`,
    paragraphs: [
      `MINSK, 24 November (BelTA) – District library ${options.firstNumber - index} opened after repairs in the morning.`,
      'Readers borrowed the first books before noon, and children drew pictures of their favourite heroes.',
    ],
    tags: [],
    oddities: [],
    grade: 0,
  }));
}

/** Items on topic whose texts have nothing in common but the two countries. */
export const REPORTS = {
  tractors: {
    title: 'Minsk Tractor Works to assemble 300 tractors in Kostanay, Kazakhstan',
    summary: 'Belarus and Kazakhstan agreed on a second assembly line.',
    paragraphs: [
      'Minsk Tractor Works will assemble three hundred tractors in Kostanay next year, the press service of the Belarusian company told.',
      'Kazakhstan buys cabins and engines from Belarus and welds the frames at its own plant in Kostanay, the director said.',
      'A second assembly line opens in spring, and eighty workers from Kazakhstan are being trained in Minsk.',
    ],
  },
  doctors: {
    title: 'Belarus, Kazakhstan to exchange experience in heart surgery',
    summary: 'Cardiologists of both countries signed a memorandum in Astana.',
    paragraphs: [
      'Surgeons of the Belarusian cardiology centre and their colleagues from Astana signed a memorandum on common operations.',
      'Doctors from Kazakhstan have learned transplantation in Minsk since last autumn, the ministry of healthcare of Belarus informed.',
      'The first joint operation on a child is planned for February; both sides share the costs of equipment.',
    ],
  },
  cheese: {
    title: 'Belarusian cheese exports to Kazakhstan double',
    summary: 'Savushkin and other dairies opened a trading house in Almaty.',
    paragraphs: [
      'Belarus doubled its deliveries of cheese and butter to Kazakhstan within ten months, the embassy in Astana reported.',
      'A trading house of Belarusian dairies was opened in Almaty in summer, with a cold store for nine hundred tonnes.',
      'Buyers in Kazakhstan praise the quality; the Belarusian ambassador expects the growth to go on next year.',
    ],
  },
} as const;

/** An English article on topic. */
export function report(
  name: keyof typeof REPORTS,
  number: number,
  publishedMs: number,
  changes: Partial<SiteArticle> = {},
): SiteArticle {
  return {
    ...REPORTS[name],
    edition: 'en',
    number,
    path: 'economics',
    section: 'economics',
    slug: name,
    publishedMs,
    place: 'MINSK',
    tags: [],
    oddities: [],
    grade: 2,
    ...changes,
  };
}

export const keyOf = articleKey;

/** The article as a change of the site: it appears at the moment of the change. */
export function appearing(article: SiteArticle): Mutation {
  const { edition, number, path, section, slug, title, grade } = article;
  const text = { title, paragraphs: [...article.paragraphs], ...(article.summary && { summary: article.summary }) };
  return { op: 'add', article: { edition, number, path, section, slug, grade, tags: [], oddities: [], ...text } };
}
