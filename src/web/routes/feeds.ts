import type { Context, Hono } from 'hono';
import { EDITIONS, type Edition } from '../../belta/editions.ts';
import { MEDIA_TYPES } from '../../feeds/document.ts';
import { archiveUrl, feedUrl, homeUrl } from '../../feeds/urls.ts';
import { FEED_FORMATS, type FeedFormat, type View } from '../../feeds/view.ts';
import { acceptsGzip } from '../accept-encoding.ts';
import { isFeedFormat } from '../addresses.ts';
import { isNotModified, type Validators } from '../conditional.ts';
import type { WebEnv } from '../deps.ts';
import type { FeedDocuments, PendingDocument } from '../feed-documents.ts';
import { CACHE_TAG, COMMON_HEADERS, SILENT_CSP } from '../headers.ts';
import { parseView } from '../params.ts';
import { badParameters, notFound, unavailable } from '../problem.ts';
import { notModified, validatorHeaders } from '../validated.ts';

/** KV trouble is short; readers that honour it come back soon. */
const STORAGE_RETRY_SECONDS = 60;

const ARCHIVE_FILE = /^(?<month>\d{4}-(?:0[1-9]|1[0-2]))\.(?<format>rss|atom|json)$/;

export function feedRoutes(app: Hono<WebEnv>, documents: FeedDocuments): void {
  for (const edition of [undefined, ...EDITIONS]) {
    const prefix = edition === undefined ? '' : `/${edition}`;
    for (const format of FEED_FORMATS) {
      app.get(`${prefix}/feed.${format}`, (c) =>
        answer(c, edition, format, (view, base) => ({
          self: feedUrl(base, view, format),
          document: documents.subscription({ deps: c.var.deps, base, view, format }),
        })),
      );
    }
    app.get(`${prefix}/archive/:file`, (c) => {
      const { month, format } = ARCHIVE_FILE.exec(c.req.param('file'))?.groups ?? {};
      if (month === undefined || !isFeedFormat(format))
        return notFound('An archive is /archive/{YYYY-MM}.rss, .atom or .json.');
      return answer(c, edition, format, (view, base) => ({
        self: archiveUrl(base, view, month, format),
        document: documents.archive({ deps: c.var.deps, base, view, format }, month),
      }));
    });
  }
}

interface Found {
  /** Canonical address. */
  readonly self: string;
  readonly document: Promise<PendingDocument | undefined>;
}

async function answer(
  c: Context<WebEnv>,
  edition: Edition | undefined,
  format: FeedFormat,
  find: (view: View, base: string) => Found,
): Promise<Response> {
  const { deps, base } = c.var;
  const followed = deps.config.editions;
  if (edition !== undefined && !followed.includes(edition)) {
    return notFound(`The edition ${edition} is not followed here. Followed: ${followed.join(', ')}.`);
  }
  const query = new URL(c.req.url).searchParams;
  const parsed = parseView(query, { followed, defaultBy: 'items', ...(edition && { edition }) });
  if ('bad' in parsed) return badParameters(parsed.bad);
  try {
    const { self, document } = find(parsed.view, base);
    const links = `<${self}>; rel="self", <${homeUrl(base, parsed.view)}>; rel="alternate"; type="text/html"`;
    const pending = await document;
    if (pending === undefined) return notFound('There is no archive of this month.');
    return await send(c.req.raw.headers, pending, format, links);
  } catch (error) {
    console.error(`${c.req.path} could not be answered`, error);
    return unavailable('Storage did not answer and no earlier copy is at hand.', STORAGE_RETRY_SECONDS);
  }
}

async function send(request: Headers, pending: PendingDocument, format: FeedFormat, links: string): Promise<Response> {
  const isGzip = acceptsGzip(request.get('Accept-Encoding'));
  const headersFor = ({ validators, cache }: Pick<PendingDocument, 'validators' | 'cache'>) => ({
    ...COMMON_HEADERS,
    'Content-Security-Policy': SILENT_CSP,
    'Cache-Control': cache,
    'Cache-Tag': CACHE_TAG,
    Link: links,
    Vary: 'Accept-Encoding',
    ...validatorHeaders(isGzip ? gzipVariant(validators) : validators),
  });
  if (isNotModified(request, pending.validators)) return notModified(headersFor(pending));
  const made = await pending.body();
  return new Response(isGzip ? made.gzipped() : made.bytes, {
    // Already compressed: without `manual` the runtime would compress once more.
    encodeBody: isGzip ? 'manual' : 'automatic',
    headers: {
      ...headersFor(made),
      'Content-Type': contentType(format),
      ...(isGzip && { 'Content-Encoding': 'gzip' }),
    },
  });
}

/** Other bytes need another strong tag (RFC 9110 section 8.8.3.3). */
function gzipVariant(validators: Validators): Validators {
  return { ...validators, tag: `${validators.tag}-gzip` };
}

/** RFC 8259 defines no charset parameter for JSON media types. */
function contentType(format: FeedFormat): string {
  return format === 'json' ? MEDIA_TYPES.json : `${MEDIA_TYPES[format]}; charset=utf-8`;
}
