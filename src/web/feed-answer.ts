import { MEDIA_TYPES } from '../feeds/document.ts';
import { homeUrl } from '../feeds/urls.ts';
import type { FeedFormat } from '../feeds/view.ts';
import { acceptsGzip } from './accept-encoding.ts';
import { isNotModified, type Validators } from './conditional.ts';
import type { WebDeps } from './deps.ts';
import type { FeedDocuments, MadeDocument, PendingDocument } from './feed-documents.ts';
import { feedTarget, targetUrl } from './feed-target.ts';
import { CACHE_TAG, COMMON_HEADERS, HSTS, SILENT_CSP } from './headers.ts';
import { formatHttpDate } from './http-date.ts';
import { badParameters, notFound, unavailable } from './problem.ts';
import { validatorHeaders } from './validated.ts';
import { parseView } from './view-query.ts';

export interface FeedQuestion {
  readonly url: URL;
  readonly headers: Headers;
  readonly deps: WebDeps;
  /** Public origin without a trailing slash. */
  readonly base: string;
  readonly documents: FeedDocuments;
}

interface Found {
  readonly pending: PendingDocument;
  readonly format: FeedFormat;
  /** Headers that do not depend on the document's state. */
  readonly headers: Readonly<Record<string, string>>;
}

/** KV trouble is short. */
const STORAGE_RETRY_SECONDS = 60;

/** The answer to a request for a feed or an archive. */
export async function answerFeed(question: FeedQuestion): Promise<Response> {
  try {
    const found = await find(question);
    return found instanceof Response ? found : await send(question.headers, found);
  } catch (error) {
    console.error(`${question.url.pathname} could not be answered`, error);
    return unavailable('Storage did not answer and no earlier copy is at hand.', STORAGE_RETRY_SECONDS);
  }
}

/**
 * The answer where it takes one small read at most: a 304, or a document that is in memory. `undefined` where there is more to do, or
 * storage does not answer.
 */
export async function answerAtHand(question: FeedQuestion): Promise<Response | undefined> {
  try {
    const found = await find(question);
    if (found instanceof Response) return undefined;
    if (isNotModified(question.headers, found.pending.validators)) return unchanged(question.headers, found);
    const kept = found.pending.kept();
    return kept && whole(question.headers, found, kept);
  } catch {
    return undefined;
  }
}

/** The document asked for, before its body is made, or the problem with the question. */
async function find({ url, deps, base, documents }: FeedQuestion): Promise<Found | Response> {
  const target = feedTarget(url.pathname);
  if (target === undefined) return notFound('An archive is /archive/{YYYY-MM}.rss, .atom or .json.');
  const { edition, month, format } = target;
  const followed = deps.config.editions;
  if (edition !== undefined && !followed.includes(edition)) {
    return notFound(`The edition ${edition} is not followed here. Followed: ${followed.join(', ')}.`);
  }
  const parsed = parseView(url.searchParams, { followed, defaultBy: 'items', ...(edition && { edition }) });
  if ('bad' in parsed) return badParameters(parsed.bad);
  const { view } = parsed;
  const asked = { deps, base, view, format };
  const pending = month === undefined ? await documents.subscription(asked) : await documents.archive(asked, month);
  if (pending === undefined) return notFound('There is no archive of this month.');
  const self = targetUrl(base, target, view);
  return {
    pending,
    format,
    headers: {
      ...COMMON_HEADERS,
      Date: formatHttpDate(deps.nowMs),
      // RFC 6797 section 7.2 forbids it over plain HTTP.
      ...(url.protocol === 'https:' && { 'Strict-Transport-Security': HSTS }),
      'Content-Security-Policy': SILENT_CSP,
      'Cache-Tag': CACHE_TAG,
      Link: `<${self}>; rel="self", <${homeUrl(base, view)}>; rel="alternate"; type="text/html"`,
      Vary: 'Accept-Encoding',
    },
  };
}

async function send(request: Headers, found: Found): Promise<Response> {
  if (isNotModified(request, found.pending.validators)) return unchanged(request, found);
  return whole(request, found, await found.pending.body());
}

function whole(request: Headers, { format, headers }: Found, made: MadeDocument): Response {
  const isGzip = acceptsGzip(request.get('Accept-Encoding'));
  return new Response(isGzip ? made.gzipped() : made.bytes, {
    // Already compressed: without `manual` the runtime would compress once more.
    encodeBody: isGzip ? 'manual' : 'automatic',
    headers: {
      ...headers,
      ...stateHeaders(made, isGzip),
      'Content-Type': contentType(format),
      ...(isGzip && { 'Content-Encoding': 'gzip' }),
    },
  });
}

/** Carries what the 200 would (RFC 9110 section 15.4.5), except what describes a body. */
function unchanged(request: Headers, { pending, headers }: Found): Response {
  const isGzip = acceptsGzip(request.get('Accept-Encoding'));
  return new Response(null, { status: 304, headers: { ...headers, ...stateHeaders(pending, isGzip) } });
}

function stateHeaders(
  { validators, cache }: Pick<PendingDocument, 'validators' | 'cache'>,
  isGzip: boolean,
): Readonly<Record<string, string>> {
  return { 'Cache-Control': cache, ...validatorHeaders(isGzip ? gzipVariant(validators) : validators) };
}

/** Other bytes need another strong tag (RFC 9110 section 8.8.3.3). */
function gzipVariant(validators: Validators): Validators {
  return { ...validators, tag: `${validators.tag}-gzip` };
}

/** RFC 8259 defines no charset parameter for JSON media types. */
function contentType(format: FeedFormat): string {
  return format === 'json' ? MEDIA_TYPES.json : `${MEDIA_TYPES[format]}; charset=utf-8`;
}
