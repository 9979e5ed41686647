import { z } from 'zod';
import { EDITIONS } from '../belta/editions.ts';
import type { ItemDocument, PublishedItem, StoryDocument } from './model.ts';
import { isVersion } from './version.ts';

/** The last instant a `Date` can hold. */
const MAX_TIME_MS = 8.64e15;

const timeMs = z.int().min(0).max(MAX_TIME_MS);
const grade = z.enum(['core', 'partial', 'none']);

/** An item as it stands in a month, and in its own document. */
export const publishedItemSchema = z.object({
  key: z.string(),
  edition: z.enum(EDITIONS),
  articleId: z.string(),
  url: z.string(),
  urls: z.array(z.string()),
  title: z.string(),
  summary: z.string().exactOptional(),
  paragraphs: z.array(z.string()),
  bodyHtml: z.string(),
  author: z.string().exactOptional(),
  section: z.object({ slug: z.string(), label: z.string() }).exactOptional(),
  tags: z.array(z.string()),
  image: z
    .object({
      url: z.string(),
      type: z.string().exactOptional(),
      lengthBytes: z.number().exactOptional(),
      caption: z.string().exactOptional(),
      credit: z.string().exactOptional(),
    })
    .exactOptional(),
  publishedMs: timeMs,
  publishedFrom: z.string(),
  firstSeenMs: timeMs,
  modifiedMs: timeMs,
  grade,
  score: z.number(),
  evidence: z.array(
    z.object({
      term: z.string(),
      field: z.enum(['title', 'summary', 'lead', 'body']),
      paragraph: z.number().exactOptional(),
      side: z.enum(['home', 'partner', 'both']),
      rule: z.string(),
      weight: z.number(),
    }),
  ),
  story: z.string().exactOptional(),
  doubtful: z.array(z.enum(['title', 'published', 'section', 'body', 'image', 'identity'])).exactOptional(),
  withdrawnMs: timeMs.exactOptional(),
}) satisfies z.ZodType<PublishedItem>;

export const itemDocumentSchema = z.object({
  schema: z.literal(1),
  item: publishedItemSchema,
  revisions: z.array(
    z.object({
      seenMs: timeMs,
      changed: z.array(z.string()),
      title: z.string(),
      summary: z.string().exactOptional(),
      url: z.string(),
      grade,
      reason: z.string().exactOptional(),
    }),
  ),
  aliases: z.array(z.string()),
  textFrom: z.string().exactOptional(),
}) satisfies z.ZodType<ItemDocument>;

export const storyDocumentSchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  mergedInto: z.string().exactOptional(),
  aliases: z.array(z.string()),
  members: z.array(z.string()),
  evidence: z.array(
    z.object({ key: z.string(), matched: z.string(), score: z.number(), because: z.array(z.string()) }),
  ),
}) satisfies z.ZodType<StoryDocument>;

/** A month whose items are still to be looked at, each by itself: one that is malformed takes none of the others with it. */
export const monthFrameSchema = z.object({
  schema: z.literal(1),
  version: z.string().exactOptional(),
  items: z.array(z.unknown()),
});

const statesSchema = z.record(
  z.string(),
  z.object({ version: z.string().refine(isVersion, 'expected a version'), modifiedMs: timeMs }),
);

/** What a restore takes from the manifest. */
export const manifestSchema = z.object({
  schema: z.literal(1),
  months: z.array(z.string().regex(/^\d{4}-\d{2}$/)),
  editions: statesSchema,
  monthStates: statesSchema.exactOptional(),
  seen: z
    .partialRecord(z.enum(EDITIONS), z.object({ untilMs: timeMs, horizonMs: timeMs.exactOptional() }))
    .exactOptional(),
});

/**
 * Holds a value against a schema and leaves it as it is: what a schema gives back has its fields in another order and lacks those it does
 * not know.
 * @throws {Error} naming the document and the first field that is not as expected.
 */
export function assertDocument<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  value: unknown,
): asserts value is z.input<Schema> {
  const issue = schema.safeParse(value).error?.issues[0];
  if (issue !== undefined)
    throw new Error(`KV ${name}: ${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}`);
}
