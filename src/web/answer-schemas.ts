import { z } from 'zod';
import { EDITIONS } from '../belta/editions.ts';
import type { FailureReason } from '../belta/model.ts';
import type { BeltaExtension } from '../feeds/extension.ts';
import type { EditionRun, EditionState, EditionStatus, Road, RunFailure, RunReport, Status } from '../monitor/model.ts';
import type { PublishedImage, StoryLink } from '../publish/model.ts';
import type { Evidence } from '../topic/model.ts';

/** What every JSON answer looks like: `GET /openapi.json` is made from it, and the types of what the routes make themselves. */

/** As a route may give it: nobody changes an answer. */
type Answer<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
type Frozen<T> = T extends readonly (infer Element)[]
  ? readonly Frozen<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A schema of a type that is declared where it is filled. Neither can change alone; only a member that may be absent escapes the compiler. */
const schemaOf =
  <T>() =>
  <Schema extends z.ZodType<T>>(schema: Schema & (T extends Answer<Schema> ? unknown : never)): Schema =>
    schema;

const text = z.string();
const count = z.int().min(0);
/** The patterns that zod writes for these are longer than what they say. */
const time = z.string().meta({ format: 'date-time' });
const url = z.string().meta({ format: 'uri' });
const edition = z.enum(EDITIONS);
const grade = z.enum(['core', 'partial', 'none']);
const state = schemaOf<EditionState>()(z.enum(['ok', 'quiet', 'degraded', 'failed', 'unknown']));
const road = schemaOf<Road>()(z.enum(['all_news', 'sections', 'rss']));
const failureReason = schemaOf<FailureReason | 'internal'>()(
  z.enum([
    'unreachable',
    'refused',
    'slow-down',
    'gone',
    'bot-wall',
    'empty',
    'unknown-layout',
    'implausible',
    'truncated',
    'internal',
  ]),
);

const evidence = schemaOf<Evidence>()(
  z.object({
    term: text.describe('As it stands in the item.'),
    field: z.enum(['title', 'summary', 'lead', 'body']),
    paragraph: count.exactOptional().describe('Index into the paragraphs.'),
    side: z.enum(['home', 'partner', 'both']),
    rule: text,
    weight: z.number().describe('Points added to the score, or taken from it.'),
  }),
);

const belta = schemaOf<BeltaExtension>()(
  z.object({
    edition,
    article_id: text,
    section: text.exactOptional().describe('Slug.'),
    grade,
    score: z.number(),
    evidence: z.array(evidence),
    story: text.exactOptional().describe('Id of the story it belongs to.'),
    first_seen: time,
    published_from: text.describe('The part of the page that told the time, or `first-seen`.'),
    urls: z.array(url).describe('Every address under which the article was seen, newest first.'),
    doubtful: z
      .array(z.enum(['title', 'published', 'section', 'body', 'image', 'identity']))
      .exactOptional()
      .describe('Fields whose value is not to be trusted.'),
    withdrawn: time.exactOptional().describe('When the source was first seen without it.'),
    reports: z
      .array(
        z.object({
          edition,
          article_id: text,
          title: text,
          url: url.exactOptional(),
          published: time,
          first_seen: time,
        }),
      )
      .exactOptional()
      .describe('In the view by stories: all items of the story, earliest first.'),
  }),
);

/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: url,
  feed_url: url,
  description: text,
  next_url: url.optional().describe('The archive of the month before.'),
  icon: url,
  favicon: url,
  language: text,
  items: z.array(
    z.object({
      id: text,
      url,
      title: text,
      content_html: text,
      summary: text,
      image: url.optional(),
      date_published: time,
      date_modified: time,
      authors: z.array(z.object({ name: text, url })),
      tags: z.array(text).optional(),
      language: text,
      _belta: belta,
    }),
  ),
});

const image = schemaOf<PublishedImage>()(
  z.object({
    url,
    caption: text.exactOptional(),
    credit: text.exactOptional(),
  }),
);

const itemMembers = belta.omit({ evidence: true, reports: true }).extend({
  id: text.describe('As in the feeds.'),
  key: text,
  url,
  page: url,
  title: text,
  summary: text.optional(),
  section_label: text.optional().describe('What the source calls the section.'),
  tags: z.array(text),
  author: text.optional(),
  image: image.optional(),
  published: time,
  modified: time,
  story_page: url.optional(),
});

const item = itemMembers.extend({
  text: z.array(text).describe('One entry for each paragraph; empty where only the headline could be read.'),
  html: text,
  evidence: z.array(evidence),
  revisions: z
    .array(
      z.object({
        seen: time,
        changed: z.array(text),
        title: text,
        summary: text.optional(),
        url,
        grade,
        reason: text.optional(),
      }),
    )
    .describe('Oldest first.'),
  aliases: z.array(text).describe('Keys of the same text.'),
});

const story = z.object({
  id: text,
  page: url,
  aliases: z.array(text),
  first: z.object({ key: text, edition, published: time }),
  reports: z
    .array(
      itemMembers.extend({
        seconds_after_first: count,
        paragraphs: count.describe('How many.'),
        first_with: z
          .object({ figures: z.array(z.number()), passages: z.array(count) })
          .optional()
          .describe('Figures and paragraphs that no earlier report has.'),
      }),
    )
    .describe('Earliest first.'),
  figures: z.array(
    z.object({
      value: z.number(),
      said: z.array(z.object({ key: text, written: text })),
      missing: z.array(text).describe('Keys of the reports without it.'),
    }),
  ),
  passages: z
    .array(
      z.object({
        key: text,
        paragraph: count,
        text: text.optional(),
        shared_with: z.array(text),
        because: z.array(text),
      }),
    )
    .describe('Paragraphs whose content not all reports have.'),
  evidence: z
    .array(schemaOf<StoryLink>()(z.object({ key: text, matched: text, score: z.number(), because: z.array(text) })))
    .describe('Why each later report was put here.'),
});

const accepted = z.object({
  run: text,
  location: url,
  joined: z.boolean().describe('True where a run was under way.'),
});

const run = schemaOf<RunReport>()(
  z.object({
    run: text,
    state: z.enum(['running', 'finished']),
    triggers: z.array(text),
    started: time,
    finished: time.exactOptional(),
    requests: count,
    kv_writes: count,
    editions: z.array(
      schemaOf<EditionRun>()(
        z.object({
          edition,
          by_hand: z.boolean().describe('Whether a refresh by hand asked for it.'),
          outcome: z.enum(['items', 'nothing-new', 'failed', 'pending']),
          road: road.exactOptional(),
          listed: count,
          new: count,
          fetched: count,
          core: count,
          partial: count,
          updated: count,
          failed: count,
          failures: z.array(
            schemaOf<RunFailure>()(z.object({ url: text, reason: failureReason, detail: text, attempts: count })),
          ),
        }),
      ),
    ),
  }),
);

const republished = z.object({ keys: count.describe('How many were written.') });

const status = schemaOf<Status>()(
  z.object({
    state,
    checked_at: time,
    last_run: text.exactOptional(),
    running: z.boolean(),
    publication: z.object({ pending: count, last_error: text.exactOptional() }),
    editions: z.array(
      schemaOf<EditionStatus>()(
        z.object({
          edition,
          state,
          reason: text,
          last_success: time.exactOptional(),
          last_new_item: time.exactOptional(),
          last_attempt: time.exactOptional(),
          road: road.exactOptional(),
          waiting: count.describe('Units that wait for another try.'),
          resting: count.describe('Units that were given up.'),
        }),
      ),
    ),
  }),
).extend({ sample: z.literal(true).optional().describe('The data are made up.') });

const health = z.object({ state, editions: z.partialRecord(edition, state) });

/** RFC 9457. */
const problem = z.object({
  type: z.string().meta({ format: 'uri-reference' }),
  title: text,
  status: z.int().min(400).max(599),
  detail: text.optional(),
});

/** By the names that `GET /openapi.json` gives them. */
export const ANSWER_SCHEMAS = {
  Edition: edition,
  Evidence: evidence,
  Belta: belta,
  JsonFeed: jsonFeed,
  Item: item,
  Story: story,
  Accepted: accepted,
  Run: run,
  Republished: republished,
  Status: status,
  Health: health,
  Problem: problem,
  BadRequest: problem.extend({ parameters: z.array(z.object({ parameter: text, value: text, allowed: text })) }),
  Unhealthy: problem.extend(health.partial().shape).describe('Without state where the Monitor does not answer.'),
} as const satisfies Record<string, z.ZodType>;

export type AnswerName = keyof typeof ANSWER_SCHEMAS;
export type ItemMembers = Answer<typeof itemMembers>;
export type ItemJson = Answer<typeof item>;
export type StoryJson = Answer<typeof story>;
