import { z } from 'zod';
import { EDITIONS, type Edition } from '../belta/editions.ts';
import { MEDIA_TYPES } from '../feeds/document.ts';
import { DEFAULT_LIMIT, FEED_FORMATS, type FeedFormat, type View } from '../feeds/view.ts';
import { ANSWER_SCHEMAS, type AnswerName } from './answer-schemas.ts';
import type { Presentation } from './deps.ts';
import { ICON_SIZES } from './icon.ts';
import { MOVED } from './moved.ts';
import { allowedOf, FEED_PARAMETERS, type Parameter, REFRESH_PARAMETERS } from './parameter-schemas.ts';

/** A part of the document. */
type Described = Readonly<Record<string, unknown>>;

/**
 * OpenAPI 3.1 of all routes. Query parameters are described by the schemas that check them, answers by those they have their types from.
 * @param followed the editions that may be asked for
 */
export function openApiDocument({ base, names }: Presentation, followed: readonly Edition[]): Described {
  return {
    openapi: '3.1.0',
    info: {
      title: 'belta-monitor',
      version: '1',
      description: `${names.feeds.en.description} Unknown query parameters are ignored. HEAD goes with every GET; a method that a path does not know is a 405 problem with Allow.`,
    },
    servers: [{ url: base }],
    paths: {
      ...feedPaths(followed),
      ...pagePaths(followed),
      ...PATHS,
      '/refresh': post({
        summary: 'Read the sites at once',
        parameters: queryParameters(REFRESH_PARAMETERS, followed),
        answers: {
          200: {
            ...json('Run'),
            description: 'The report, where the run ended in time',
            ...headers('Content-Location'),
          },
          202: { ...json('Accepted'), description: 'Started, or joined to the run under way', ...headers('Location') },
          ...others(400, 401, 429, 503),
        },
      }),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      headers: HEADERS,
      responses: RESPONSES,
      schemas: schemas(),
    },
  };
}

/** Headers that a client can act on, beside those of caching and safety. */
const HEADERS = {
  Allow: header('The methods that the path knows.'),
  'Content-Location': header('Where the report stays.'),
  ETag: header('Tag of the state, for If-None-Match.'),
  'Last-Modified': header('Left out where it would stand still while the document changes.', false),
  Link: header('The document itself and others with the same content.', false),
  Location: header('The other address, absolute.'),
  'Retry-After': header('Seconds until it is worth asking again.'),
  'WWW-Authenticate': header('The challenge of RFC 6750.'),
} as const;

/** Answers that are the same wherever they are given, by their status. */
const RESPONSES = {
  204: { description: 'The methods of the path', ...headers('Allow') },
  301: { description: 'Known under another address', ...headers('Location') },
  304: { description: 'Nothing has changed since', ...headers('ETag', 'Last-Modified', 'Link') },
  400: problem('A parameter cannot be used; the problem names it, its value and what is allowed', 'BadRequest'),
  401: { ...problem('No token, or not the right one'), ...headers('WWW-Authenticate') },
  404: problem('There is none'),
  412: problem('If-Match or If-Unmodified-Since does not hold'),
  429: { ...problem('Too soon after the last'), ...headers('Retry-After') },
  503: { ...problem('Not now'), ...headers('Retry-After') },
  default: problem('A fault inside'),
} as const;

const TEXT = { type: 'string' };
const PAGE = validated(content('text/html', TEXT));
const ID = pathParameter('id', TEXT);
/** Of any edition: one that is no longer followed keeps its items. */
const ITEM = [
  pathParameter('edition', { ...TEXT, enum: EDITIONS }),
  pathParameter('id', { ...TEXT, examples: ['65689-2024'] }),
];

/** What depends on no configuration. */
const PATHS: Described = {
  '/items/{edition}/{id}': get({
    summary: 'One item with its evidence and revisions',
    parameters: ITEM,
    answers: { ...validated(json('Item')), ...others(301, 404, 503) },
  }),
  '/items/{edition}/{id}.html': get({
    summary: 'The same for people',
    parameters: ITEM,
    answers: { ...PAGE, ...others(301, 404, 503) },
  }),
  '/stories/{id}': get({
    summary: 'One event as told by each edition',
    parameters: [ID],
    answers: { ...validated(json('Story')), ...others(301, 404, 503) },
  }),
  '/stories/{id}.html': get({
    summary: 'The same for people',
    parameters: [ID],
    answers: { ...PAGE, ...others(301, 404, 503) },
  }),
  '/republish': post({
    summary: 'Write everything readers read once more',
    answers: { 200: json('Republished'), ...others(401, 503) },
  }),
  '/runs/{id}': get({
    summary: 'The report of a run',
    parameters: [ID],
    answers: { 200: json('Run'), ...others(404, 503) },
  }),
  '/status': get({ summary: 'How each edition is doing', answers: { 200: json('Status'), ...others(503) } }),
  '/health': get({
    summary: '200 while items can arrive, else 503',
    answers: { 200: json('Health'), 503: { ...problem('Not now', 'Unhealthy'), ...headers('Retry-After') } },
  }),
  '/opml.xml': get({ summary: 'All feeds as OPML', answers: validated(content('text/x-opml', TEXT)) }),
  '/openapi.json': get({
    summary: 'This description',
    answers: validated(content('application/json', { type: 'object' })),
  }),
  '/robots.txt': get({ summary: 'What robots may read', answers: validated(content('text/plain', TEXT)) }),
  '/style.css': get({ summary: 'The style of the pages', answers: validated(content('text/css', TEXT)) }),
  '/icon-{pixels}.png': get({
    summary: 'The icon',
    parameters: [pathParameter('pixels', { type: 'integer', enum: ICON_SIZES })],
    answers: { 200: content('image/png') },
  }),
  ...Object.fromEntries(
    Object.entries(MOVED).map(([from, to]) => [from, get({ summary: `Leads to ${to}`, answers: others(301) })]),
  ),
};

const FEEDS: Readonly<Record<FeedFormat, { readonly name: string; readonly answer: Described }>> = {
  rss: { name: 'RSS 2.0', answer: validated(content(MEDIA_TYPES.rss, TEXT)) },
  atom: { name: 'Atom', answer: validated(content(MEDIA_TYPES.atom, TEXT)) },
  json: { name: 'JSON Feed 1.1', answer: validated(content(MEDIA_TYPES.json, ref('JsonFeed'))) },
};

function feedPaths(followed: readonly Edition[]): Described {
  const ofAll = viewParameters('items', followed);
  const kinds = [
    { file: 'feed', summary: 'Newest entries', own: [], isTaken: () => true, missing: [] },
    {
      file: 'archive/{month}',
      summary: 'All entries of a month',
      own: [pathParameter('month', { ...TEXT, pattern: String.raw`^\d{4}-\d{2}$` })],
      isTaken: ({ name }: DescribedParameter) => name !== 'limit',
      missing: [404],
    },
  ] as const;
  const paths = FEED_FORMATS.flatMap((format) =>
    kinds.flatMap(({ file, summary, own, isTaken, missing }) => {
      const { name, answer } = FEEDS[format];
      const parameters = [...own, ...ofAll.filter(isTaken)];
      return [
        [
          `/${file}.${format}`,
          get({
            summary: `${summary}, all editions, ${name}`,
            parameters,
            answers: { ...answer, ...others(400, ...missing, 503) },
          }),
        ],
        [
          `/{lang}/${file}.${format}`,
          get({
            summary: `${summary}, one edition, ${name}`,
            parameters: ofEdition(parameters, followed),
            answers: { ...answer, ...others(400, 404, 503) },
          }),
        ],
      ];
    }),
  );
  return Object.fromEntries(paths);
}

function pagePaths(followed: readonly Edition[]): Described {
  const parameters = viewParameters('stories', followed);
  return {
    '/': get({ summary: 'The page for people', parameters, answers: { ...PAGE, ...others(400, 503) } }),
    '/{lang}': get({
      summary: 'The page for people, one edition',
      parameters: ofEdition(parameters, followed),
      answers: { ...PAGE, ...others(400, 404, 503) },
    }),
  };
}

interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly [member: string]: unknown;
}

/** The parameters of feeds and of pages, which differ in what is shown where `view` is left out. */
function viewParameters(defaultBy: View['by'], followed: readonly Edition[]): readonly DescribedParameter[] {
  return queryParameters(FEED_PARAMETERS, followed, { limit: DEFAULT_LIMIT, view: defaultBy });
}

/** Where the path says the edition. */
function ofEdition(
  parameters: readonly DescribedParameter[],
  followed: readonly Edition[],
): readonly DescribedParameter[] {
  const lang = pathParameter('lang', { ...TEXT, enum: followed });
  return [lang, ...parameters.filter(({ name }) => name !== lang.name)];
}

function queryParameters(
  parameters: Readonly<Record<string, Parameter<unknown>>>,
  followed: readonly Edition[],
  defaults: Described = {},
): readonly DescribedParameter[] {
  return Object.entries(parameters).map(([name, parameter]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(parameter.schema, { io: 'output' });
    const isEditions = 'isEditions' in parameter;
    return {
      name,
      in: 'query',
      description: `${parameter.description} Allowed: ${allowedOf(parameter, followed)}.`,
      schema: {
        ...schema,
        ...(isEditions && { items: { ...TEXT, enum: followed } }),
        ...(name in defaults && { default: defaults[name] }),
      },
      ...(isEditions && { style: 'form', explode: false }),
    };
  });
}

function pathParameter(name: string, schema: Described): DescribedParameter {
  return { name, in: 'path', required: true, schema };
}

interface Operation {
  readonly summary: string;
  readonly parameters?: readonly DescribedParameter[];
  readonly answers: Described;
}

function get({ summary, parameters = [], answers }: Operation): Described {
  const conditional = '200' in answers ? others(412) : {};
  const responses = { ...answers, ...conditional, ...others('default') };
  return { get: { summary, parameters, responses }, options: methods(parameters) };
}

function post({ summary, parameters = [], answers }: Operation): Described {
  const responses = { ...answers, ...others('default') };
  return { post: { summary, parameters, responses, security: [{ token: [] }] }, options: methods(parameters) };
}

function methods(parameters: readonly DescribedParameter[]): Described {
  const ofPath = parameters.filter((parameter) => parameter.in === 'path');
  return { summary: 'Methods and preflight', parameters: ofPath, responses: others(204) };
}

function others(...statuses: readonly (keyof typeof RESPONSES)[]): Described {
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }]));
}

function problem(description: string, schema: AnswerName = 'Problem'): Described {
  return { ...content('application/problem+json', ref(schema)), description };
}

function json(name: AnswerName): Described {
  return content('application/json', ref(name));
}

/** The answers of a route that sends validators. */
function validated(answer: Described): Described {
  return { 200: { ...answer, ...headers('ETag', 'Last-Modified', 'Link') }, ...others(304) };
}

/** Bytes have no schema (OpenAPI 3.1 section 4.8.14.4). */
function content(mediaType: string, schema?: Described): Described {
  return { description: 'As asked for', content: { [mediaType]: schema === undefined ? {} : { schema } } };
}

function ref(name: AnswerName): Described {
  return { $ref: `#/components/schemas/${name}` };
}

function header(description: string, required = true): Described {
  return { description, required, schema: { type: 'string' } };
}

function headers(...names: readonly (keyof typeof HEADERS)[]): Described {
  return { headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])) };
}

/** Members may be added one day, so none is forbidden: as zod describes what it takes, not what it gives. */
function schemas(): Described {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ANSWER_SCHEMAS)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(described.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
