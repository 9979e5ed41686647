import { z } from 'zod';
import { EDITIONS, type Edition } from '../belta/editions.ts';
import { cleanText } from '../belta/text.ts';
import { foldWords } from '../feeds/search.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../feeds/view.ts';
import { parseSince, SINCE_YEARS } from './since.ts';

/** A query parameter: how its text becomes a value, and the words for people that go with it. */
export type Parameter<T> = {
  readonly schema: z.ZodType<T>;
  readonly description: string;
} & (
  | {
      /** Completes the sentence "allowed: …". */
      readonly allowed: string;
    }
  | {
      /** Some of the editions followed. May be given more than once; the values are joined with commas. */
      readonly isEditions: true;
    }
);

/** Completes the sentence "allowed: …". */
export function allowedOf(parameter: Parameter<unknown>, followed: readonly Edition[]): string {
  return 'allowed' in parameter ? parameter.allowed : `one or more of ${followed.join(', ')}, separated by commas`;
}

const MAX_Q_LENGTH = 200;
const MAX_WAIT_SECONDS = 60;

const editionList: z.ZodType<readonly Edition[]> = z
  .string()
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
  )
  .pipe(z.array(z.enum(EDITIONS)).min(1));

const sectionSlug: z.ZodType<string> = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));

const plainWords: z.ZodType<string> = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .max(MAX_Q_LENGTH)
      .refine((text) => foldWords(text).length > 0),
  );

const wholeNumber = (min: number, max: number): z.ZodType<number> =>
  z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

/** The parameters of a feed, from which both the checks and `GET /openapi.json` are made. */
export const FEED_PARAMETERS = {
  lang: {
    schema: editionList,
    description: 'Editions to show; all when left out. Unknown under `/{lang}/`, where the path says it.',
    isEditions: true,
  },
  section: {
    schema: sectionSlug,
    allowed: 'a section as it stands in the URL of its articles, such as economics or politics',
    description: 'Only items of this section.',
  },
  q: {
    schema: plainWords,
    allowed: `words of letters or digits, at most ${MAX_Q_LENGTH} characters`,
    description:
      'Only items in which all these words occur. A word also matches the beginning of a longer one; case and diacritics do not count.',
  },
  since: {
    schema: z.string().refine((text) => parseSince(text) !== undefined),
    allowed: `a date (2026-03-01, from midnight in Minsk) or a date and time with offset (2026-03-01T12:00:00Z), ${SINCE_YEARS.first} to ${SINCE_YEARS.last}`,
    description: 'Only items published at or after this time.',
  },
  limit: {
    schema: wholeNumber(1, MAX_LIMIT),
    allowed: `a whole number from 1 to ${MAX_LIMIT}`,
    description: `How many entries at most; ${DEFAULT_LIMIT} when left out.`,
  },
  include: {
    schema: z.enum(['partial']),
    allowed: 'partial',
    description: 'Also items of which only a part is on the topic.',
  },
  view: {
    schema: z.enum(['items', 'stories']),
    allowed: 'items or stories',
    description: 'One entry for each item, or one for each story, whichever editions told it.',
  },
  prefer: {
    schema: editionList,
    description: 'With `view=stories`: the editions that shall speak for a story, most wanted first.',
    isEditions: true,
  },
} as const satisfies Record<string, Parameter<unknown>>;

/** The parameters of `POST /refresh`. */
export const REFRESH_PARAMETERS = {
  wait: {
    schema: wholeNumber(0, MAX_WAIT_SECONDS),
    allowed: `a whole number of seconds from 0 to ${MAX_WAIT_SECONDS}`,
    description: 'How long to wait for the run to finish; when it does, its report is the answer.',
  },
  edition: {
    schema: editionList,
    description: 'Editions to read; all when left out.',
    isEditions: true,
  },
} as const satisfies Record<string, Parameter<unknown>>;
