import { z } from 'zod';
import { EDITIONS } from '../belta/editions.ts';
import { MEDIA_TYPES } from '../feeds/document.ts';
import { DEFAULT_LIMIT, FEED_FORMATS, type FeedFormat, type View } from '../feeds/view.ts';
import type { Presentation } from './deps.ts';
import { FEED_PARAMETERS, type Parameter, REFRESH_PARAMETERS } from './parameter-schemas.ts';

/** OpenAPI 3.1 of all routes but those of style and icons. Any of them answers 405 to another method. Query parameters are described by the schemas that check them. */
export function openApiDocument({ base, names }: Presentation): Readonly<Record<string, unknown>> {
  const feed = viewParameters('items');
  const page = viewParameters('stories');
  const isOfEdition = ({ name }: DescribedParameter) => name !== 'lang';
  const feedOfEdition = feed.filter(isOfEdition);
  const whole = ({ name }: DescribedParameter) => name !== 'limit';
  const refresh = Object.entries(REFRESH_PARAMETERS).map(([name, parameter]) => queryParameter(name, parameter));
  const feedPaths = FEED_FORMATS.flatMap((format) => [
    [`/feed.${format}`, get(`Newest entries of all editions, ${NAMES[format]}`, feedAnswers(format), feed)],
    [
      `/{lang}/feed.${format}`,
      get(`Newest entries of one edition, ${NAMES[format]}`, feedAnswers(format), [LANG, ...feedOfEdition]),
    ],
    [
      `/archive/{month}.${format}`,
      get(`All entries of a month, ${NAMES[format]}`, feedAnswers(format), [MONTH, ...feed.filter(whole)]),
    ],
    [
      `/{lang}/archive/{month}.${format}`,
      get(`All entries of a month in one edition, ${NAMES[format]}`, feedAnswers(format), [
        LANG,
        MONTH,
        ...feedOfEdition.filter(whole),
      ]),
    ],
  ]);
  const item = [
    pathParameter('edition', { enum: EDITIONS }),
    pathParameter('id', { type: 'string', examples: ['65689-2024'] }),
  ];
  const story = [pathParameter('id', { type: 'string' })];
  return {
    openapi: '3.1.0',
    info: {
      title: 'belta-monitor',
      version: '1',
      description: `${names.feeds.en.description} Unknown query parameters are ignored.`,
    },
    servers: [{ url: base }],
    paths: {
      ...Object.fromEntries(feedPaths),
      '/': get('The page for people', validated('text/html', 400, 503), page),
      '/{lang}': get('The page for people, one edition', validated('text/html', 400, 404, 503), [
        LANG,
        ...page.filter(isOfEdition),
      ]),
      '/items/{edition}/{id}': get(
        'One item with its evidence and revisions',
        validated('application/json', 301, 404, 503),
        item,
      ),
      '/items/{edition}/{id}.html': get('The same for people', validated('text/html', 301, 404, 503), item),
      '/stories/{id}': get('One event as told by each edition', validated('application/json', 301, 404, 503), story),
      '/stories/{id}.html': get('The same for people', validated('text/html', 301, 404, 503), story),
      '/refresh': {
        post: operation(
          'Read the sites at once',
          {
            ...answers('application/json', 400, 401, 429, 503),
            202: described('Started, or joined to the run under way; Location names the run.', 'application/json'),
          },
          refresh,
          true,
        ),
      },
      '/republish': {
        post: operation('Write everything readers read once more', answers('application/json', 401, 503), [], true),
      },
      '/runs/{id}': get('The report of a run', answers('application/json', 404, 503), [
        pathParameter('id', { type: 'string' }),
      ]),
      '/status': get('How each edition is doing', answers('application/json', 503), []),
      '/health': get('200 while items can arrive, else 503', answers('application/json', 503), []),
      '/opml.xml': get('All feeds as OPML', validated('text/x-opml'), []),
      '/robots.txt': get('What robots may read', validated('text/plain'), []),
      '/openapi.json': get('This description', validated('application/json'), []),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: PROBLEM },
    },
  };
}

const NAMES: Readonly<Record<FeedFormat, string>> = { rss: 'RSS 2.0', atom: 'Atom', json: 'JSON Feed 1.1' };

const LANG = pathParameter('lang', { enum: EDITIONS });
const MONTH = pathParameter('month', { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` });

/** RFC 9457. */
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    parameters: {
      type: 'array',
      items: {
        type: 'object',
        properties: { parameter: { type: 'string' }, value: { type: 'string' }, allowed: { type: 'string' } },
      },
    },
  },
} as const;

const ANSWERS: Readonly<Record<number, string>> = {
  301: 'Known under another address',
  400: 'A parameter cannot be used; the problem names it, its value and what is allowed',
  401: 'No token, or not the right one',
  404: 'There is none',
  429: 'Too soon after the last; Retry-After says when',
  503: 'Not now; Retry-After says when',
};

interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly [member: string]: unknown;
}

/** The parameters of feeds and of pages, which differ in what is shown where `view` is left out. */
function viewParameters(defaultBy: View['by']): readonly DescribedParameter[] {
  const defaults = new Map<string, unknown>([
    ['limit', DEFAULT_LIMIT],
    ['view', defaultBy],
  ]);
  return Object.entries(FEED_PARAMETERS).map(([name, parameter]) =>
    queryParameter(name, parameter, defaults.has(name) ? { default: defaults.get(name) } : {}),
  );
}

function queryParameter(
  name: string,
  { schema, description, allowed, isList }: Parameter<unknown>,
  more: Readonly<Record<string, unknown>> = {},
): DescribedParameter {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io: 'output' });
  return {
    name,
    in: 'query',
    description: `${description} Allowed: ${allowed}.`,
    schema: { ...described, ...more },
    ...(isList && { style: 'form', explode: false }),
  };
}

function pathParameter(name: string, schema: Readonly<Record<string, unknown>>): DescribedParameter {
  return { name, in: 'path', required: true, schema };
}

type Answers = Readonly<Record<string, unknown>>;

function described(description: string, mediaType: string, schema?: unknown): Readonly<Record<string, unknown>> {
  return { description, content: { [mediaType]: schema === undefined ? {} : { schema } } };
}

function answers(mediaType: string, ...others: readonly number[]): Answers {
  const problem = { $ref: '#/components/schemas/Problem' };
  return {
    200: described('As asked for', mediaType),
    ...Object.fromEntries(
      others.map((status) => [
        status,
        status === 301
          ? { description: ANSWERS[status] }
          : described(ANSWERS[status] ?? '', 'application/problem+json', problem),
      ]),
    ),
  };
}

/** Of a route that sends validators. */
function validated(mediaType: string, ...others: readonly number[]): Answers {
  return { ...answers(mediaType, ...others), 304: { description: 'Nothing has changed since' } };
}

function feedAnswers(format: FeedFormat): Answers {
  return validated(MEDIA_TYPES[format], 400, 404, 503);
}

function get(summary: string, responses: Answers, parameters: readonly DescribedParameter[]) {
  return { get: operation(summary, responses, parameters, false) };
}

function operation(
  summary: string,
  responses: Answers,
  parameters: readonly DescribedParameter[],
  needsToken: boolean,
) {
  return { summary, parameters, responses, ...(needsToken && { security: [{ token: [] }] }) };
}
