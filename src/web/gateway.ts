import { type Edition, isEdition } from '../belta/editions.ts';
import { homeUrl } from '../feeds/urls.ts';
import type { View } from '../feeds/view.ts';
import { acceptsGzip } from './accept-encoding.ts';
import { hasPrecondition, isNotModified } from './conditional.ts';
import { feedTarget, targetUrl } from './feed-target.ts';
import { parseHttpDate } from './http-date.ts';
import { normalPath } from './path.ts';
import { notModified } from './validated.ts';
import { parseView } from './view-query.ts';

/**
 * Workers Cache keys an answer by path and query as they were sent, so a tracking parameter or another order of parameters would be
 * an entry of its own, and it leaves out the host, which stands in every link. The way its documentation gives for both is a gateway:
 * an entrypoint without cache that calls a second one, which has it, with a canonical request.
 */
export interface Gateway {
  /** The editions followed. */
  readonly followed: readonly Edition[];
  /** The answer where it costs one small read at most; `undefined` where it costs more. */
  atHand(url: URL, headers: Headers): Promise<Response | undefined>;
  /** Answers without a cache in front. */
  direct(request: Request): Promise<Response>;
  /** Answers through the cache. `origin` has to be part of its key. */
  cached(request: Request, origin: string): Promise<Response>;
}

export async function passGateway(request: Request, gateway: Gateway): Promise<Response> {
  const url = new URL(request.url);
  const isCacheable = isRead(request) && !hasPrecondition(request.headers);
  const target = isCacheable ? cacheTarget(url, gateway.followed) : undefined;
  if (target === undefined) return gateway.direct(request);

  const headers = new Headers(request.headers);
  // Cached variants follow this header letter by letter, and there are more ways to write it than encodings.
  headers.set('Accept-Encoding', wantsGzip(request) ? 'gzip' : 'identity');
  // Either would make the cache step aside; no route behind it uses them.
  headers.delete('Authorization');
  headers.delete('Cookie');
  const atHand = request.method === 'GET' ? await gateway.atHand(url, headers) : undefined;
  if (atHand) return atHand;
  const canonical = new Request(new URL(target, url.origin), {
    method: request.method,
    headers,
    // A redirect is the client's to follow.
    redirect: 'manual',
  });
  return revalidated(headers, await throughCache(canonical, url.origin, gateway));
}

/** Trouble with the cache is no reason to answer nothing. */
async function throughCache(canonical: Request, origin: string, gateway: Gateway): Promise<Response> {
  try {
    return await gateway.cached(canonical, origin);
  } catch (error) {
    console.error('the cached entrypoint did not answer', error);
    return gateway.direct(canonical);
  }
}

const PAGE = /^\/(?<edition>[a-z]{2})?$/;
const WITHOUT_PARAMETERS =
  /^\/(?:(?:items\/[a-z]{2}|stories)\/[^/]+|robots\.txt|opml\.xml|openapi\.json|style\.css|favicon\.ico|icon-\d+\.png)$/;

/** The canonical path and query under which an answer may be cached; `undefined` for what is not to be cached. */
export function cacheTarget(url: URL, followed: readonly Edition[]): string | undefined {
  const { searchParams } = url;
  const pathname = normalPath(url.pathname);
  if (WITHOUT_PARAMETERS.test(pathname)) return pathname;
  const viewOf = (edition: Edition | undefined, defaultBy: View['by']): View | undefined => {
    const parsed = parseView(searchParams, { followed, defaultBy, ...(edition && { edition }) });
    return 'view' in parsed ? parsed.view : undefined;
  };
  const feed = feedTarget(pathname);
  if (feed) {
    const view = viewOf(feed.edition, 'items');
    return view && targetUrl('', feed, view);
  }
  const page = PAGE.exec(pathname)?.groups;
  if (page === undefined || (page.edition !== undefined && !isEdition(page.edition))) return undefined;
  const view = viewOf(page.edition, 'stories');
  return view && homeUrl('', view);
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/**
 * On Cloudflare the header is rewritten to name gzip always, and the client's own is kept in `cf`. In local workerd it is the other way
 * round: the header is the client's, and `cf` holds made-up values. Either alone would be wrong in one of the two.
 */
function wantsGzip(request: Request): boolean {
  const original = request.cf?.clientAcceptEncoding;
  const accepted = request.headers.get('Accept-Encoding');
  return acceptsGzip(accepted) && (typeof original !== 'string' || acceptsGzip(original));
}

/** A cache may answer 200 to a request that carries validators; the condition is then evaluated here. */
function revalidated(request: Headers, response: Response): Response {
  const tag = /^(?:W\/)?"(?<tag>.*)"$/.exec(response.headers.get('ETag') ?? '')?.groups?.tag;
  if (response.status !== 200 || tag === undefined) return response;
  const modifiedMs = parseHttpDate(response.headers.get('Last-Modified') ?? '');
  if (!isNotModified(request, { tag, ...(modifiedMs !== undefined && { modifiedMs }) })) return response;
  // Not awaited: where the cache has split the stream, it waits for the other half.
  response.body?.cancel().catch(() => {});
  return notModified(Object.fromEntries(response.headers));
}
