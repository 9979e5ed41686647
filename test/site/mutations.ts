import { z } from 'zod';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { ODDITIES, type SiteArticle, type SiteContent } from './model.ts';

const edition = z.enum(EDITIONS);

const addedArticle = z.strictObject({
  edition,
  number: z.int().positive(),
  path: z.string(),
  section: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string().exactOptional(),
  paragraphs: z.array(z.string()),
  place: z.string().exactOptional(),
  tags: z.array(z.string()).default([]),
  oddities: z.array(z.enum(ODDITIES)).default([]),
  grade: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(0),
  story: z.string().exactOptional(),
  /** Default: the moment of the change. An earlier one makes the article turn up late in the list. */
  publishedMs: z.number().exactOptional(),
});

/** A change of what the site says, from `nowMs` on. JSON, so that a test can ask for it over HTTP. */
export const mutation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), article: addedArticle }),
  z.strictObject({
    op: z.literal('edit'),
    edition,
    number: z.int(),
    title: z.string().exactOptional(),
    slug: z.string().exactOptional(),
    summary: z.string().exactOptional(),
    paragraphs: z.array(z.string()).exactOptional(),
  }),
  z.strictObject({ op: z.literal('remove'), edition, number: z.int() }),
  /** The same text once more under another number, as from a second section. */
  z.strictObject({
    op: z.literal('duplicate'),
    edition,
    number: z.int(),
    as: z.int(),
    section: z.string().exactOptional(),
  }),
]);

export type Mutation = z.infer<typeof mutation>;

export class UnknownArticle extends Error {}

export function mutate(content: SiteContent, change: Mutation, nowMs: number): SiteContent {
  switch (change.op) {
    case 'add': {
      const { publishedMs = nowMs, ...article } = change.article;
      return append(content, { ...article, publishedMs, visibleFromMs: nowMs });
    }
    case 'edit': {
      const { op: _, edition, number, ...revision } = change;
      return replace(content, edition, number, (article) => ({
        ...article,
        revisions: [...(article.revisions ?? []), { ...revision, fromMs: nowMs }],
      }));
    }
    case 'remove':
      return replace(content, change.edition, change.number, (article) => ({ ...article, removedFromMs: nowMs }));
    case 'duplicate': {
      const original = find(content, change.edition, change.number);
      return append(content, {
        ...original,
        number: change.as,
        section: change.section ?? original.section,
        path: change.section ?? original.path,
        visibleFromMs: nowMs,
      });
    }
  }
}

function find(content: SiteContent, edition: Edition, number: number): SiteArticle {
  const found = content[edition].find((article) => article.number === number);
  if (found === undefined) throw new UnknownArticle(`no article ${edition}/${number} on the sample site`);
  return found;
}

function append(content: SiteContent, article: SiteArticle): SiteContent {
  return { ...content, [article.edition]: [...content[article.edition], article] };
}

function replace(
  content: SiteContent,
  edition: Edition,
  number: number,
  change: (article: SiteArticle) => SiteArticle,
): SiteContent {
  const old = find(content, edition, number);
  return { ...content, [edition]: content[edition].map((article) => (article === old ? change(article) : article)) };
}
