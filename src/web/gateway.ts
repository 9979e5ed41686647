import { type Edition, isEdition } from '../belta/editions.ts';
import { archiveUrl, feedUrl } from '../feeds/urls.ts';
import { FEED_FORMATS, type View } from '../feeds/view.ts';
import { acceptsGzip } from './accept-encoding.ts';
import { isFeedFormat, pageUrl } from './addresses.ts';
import { isNotModified } from './conditional.ts';
import { parseHttpDate } from './http-date.ts';
import { parseView } from './params.ts';
import { notModified } from './validated.ts';

/**
 * Workers Cache keys an answer by path and query as they were sent, so a tracking parameter or another order of parameters would be
 * an entry of its own, and it knows nothing of the host, which stands in every link. The way its documentation gives for both is a
 * gateway: an entrypoint without cache that calls a second one, which has it, with a canonical request.
 */
export interface Gateway {
  /** The editions followed. */
  readonly followed: readonly Edition[];
  /** Answers without a cache in front. */
  direct(request: Request): Promise<Response>;
  /** Answers through the cache. `origin` has to be part of the key. */
  cached(request: Request, origin: string): Promise<Response>;
}

export async function passGateway(request: Request, gateway: Gateway): Promise<Response> {
  const url = new URL(request.url);
  const target = isRead(request) ? cacheTarget(url, gateway.followed) : undefined;
  if (target === undefined) return gateway.direct(request);
  const headers = new Headers(request.headers);
  // Without it the cache would keep one variant for each spelling of the header.
  headers.set('Accept-Encoding', acceptsGzip(clientAcceptEncoding(request)) ? 'gzip' : 'identity');
  // Either would make the cache step aside; the routes behind it use neither.
  headers.delete('Authorization');
  headers.delete('Cookie');
  const canonical = new Request(new URL(target, url.origin), { method: request.method, headers });
  return revalidated(request, await gateway.cached(canonical, url.origin));
}

const FORMATS = FEED_FORMATS.join('|');
const FEED = new RegExp(
  String.raw`^(?:\/(?<edition>[a-z]{2}))?\/(?:feed|archive\/(?<month>\d{4}-\d{2}))\.(?<format>${FORMATS})$`,
);
const PAGE = /^\/(?<edition>[a-z]{2})?$/;
const WITHOUT_PARAMETERS =
  /^\/(?:(?:items\/[a-z]{2}|stories)\/[^/]+|(?:robots\.txt|opml\.xml|openapi\.json|style\.css|favicon\.ico|icon[^/]*))$/;

/** The canonical path and query under which an answer may be cached; `undefined` for what is not to be cached. */
export function cacheTarget({ pathname, searchParams }: URL, followed: readonly Edition[]): string | undefined {
  if (WITHOUT_PARAMETERS.test(pathname)) return pathname;
  const viewOf = (edition: string | undefined, defaultBy: View['by']): View | undefined => {
    if (edition !== undefined && !isEdition(edition)) return undefined;
    const parsed = parseView(searchParams, { followed, defaultBy, ...(edition && { edition }) });
    return 'view' in parsed ? parsed.view : undefined;
  };
  const page = PAGE.exec(pathname)?.groups;
  if (page) {
    const view = viewOf(page.edition, 'stories');
    return view && pageUrl('', view);
  }
  const { edition, month, format } = FEED.exec(pathname)?.groups ?? {};
  const view = isFeedFormat(format) ? viewOf(edition, 'items') : undefined;
  if (view === undefined || !isFeedFormat(format)) return undefined;
  return month === undefined ? feedUrl('', view, format) : archiveUrl('', view, month, format);
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** Cloudflare rewrites the header before the Worker sees it and keeps the client's own in `cf`. */
function clientAcceptEncoding(request: Request): string | null {
  const original = request.cf?.clientAcceptEncoding;
  return typeof original === 'string' ? original : request.headers.get('Accept-Encoding');
}

/** A cache may answer 200 to a request that carries validators; the condition is then evaluated here. */
async function revalidated(request: Request, response: Response): Promise<Response> {
  const tag = /^(?:W\/)?"(?<tag>.*)"$/.exec(response.headers.get('ETag') ?? '')?.groups?.tag;
  const modifiedMs = parseHttpDate(response.headers.get('Last-Modified') ?? '');
  if (response.status !== 200 || tag === undefined) return response;
  if (!isNotModified(request.headers, { tag, ...(modifiedMs !== undefined && { modifiedMs }) })) return response;
  await response.body?.cancel();
  return notModified(Object.fromEntries(response.headers));
}
