import { Hono } from 'hono';
import { failsPrecondition } from './conditional.ts';
import type { WebDeps, WebEnv } from './deps.ts';
import { answerAtHand } from './feed-answer.ts';
import { FeedDocuments } from './feed-documents.ts';
import { type Gateway, passGateway } from './gateway.ts';
import { CACHE, HSTS, PREFLIGHT_HEADERS } from './headers.ts';
import { formatHttpDate } from './http-date.ts';
import { KeptReads } from './kept-reads.ts';
import { normalPath } from './path.ts';
import { notFound, problemResponse } from './problem.ts';
import { redirect } from './respond.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { feedRoutes } from './routes/feeds.ts';
import { itemRoutes } from './routes/items.ts';
import { operateRoutes } from './routes/operate.ts';
import { pageRoutes } from './routes/pages.ts';

/** What a request is answered from, given the Worker's bindings. */
export type DepsOf = (bindings: unknown) => WebDeps;

export interface Web {
  /** Everything the service answers over HTTP; complete without the gateway. */
  readonly app: Hono<WebEnv>;
  /** The same with a cache behind it. */
  pass(request: Request, bindings: unknown, context: ExecutionContext, cached: Gateway['cached']): Promise<Response>;
}

export function createWeb(depsOf: DepsOf): Web {
  const reads = new KeptReads();
  const documents = new FeedDocuments(reads);
  const app = routes(depsOf, reads, documents);
  return {
    app,
    pass: async (request, bindings, context, cached) => {
      const direct = async (asked: Request) => app.fetch(asked, bindings, context);
      const deps = attempt(() => depsOf(bindings));
      // The routes meet the same error and know what to answer.
      if (deps === undefined) return direct(request);
      return passGateway(request, {
        followed: deps.config.editions,
        atHand: (url, headers) => answerAtHand({ url, headers, deps, base: baseOf(deps, url.origin), documents }),
        direct,
        cached,
      });
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Besides HEAD, which goes with GET, and OPTIONS. */
const METHODS = ['GET', 'POST'];

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

function baseOf(deps: WebDeps, origin: string): string {
  return deps.config.publicUrl ?? origin;
}

function routes(depsOf: DepsOf, reads: KeptReads, documents: FeedDocuments): Hono<WebEnv> {
  // Not strict: a path with a closing slash is routed as the one without.
  const app = new Hono<WebEnv>({ strict: false });

  app.use(async function requestContext(c, next) {
    const deps = depsOf(c.env);
    c.set('deps', deps);
    c.set('base', baseOf(deps, new URL(c.req.url).origin));
    await next();
    // RFC 9110 section 6.6.1; Cloudflare adds it where it is missing, local workerd does not.
    c.res.headers.set('Date', formatHttpDate(deps.nowMs));
    // RFC 6797 section 7.2 forbids the header over plain HTTP.
    if (c.req.url.startsWith('https:')) c.res.headers.set('Strict-Transport-Security', HSTS);
  });

  app.use(async function preconditions(c, next) {
    await next();
    // Section 13.2.1 of RFC 9110: only where the answer would be a 2xx; a 304 stands for one.
    const isDocument = c.res.ok || c.res.status === 304;
    if (!isRead(c.req.method) || !isDocument || !failsPrecondition(c.req.raw.headers, c.res.headers)) return;
    // Else Hono would take over the headers of the answer that is not sent.
    c.res = undefined;
    c.res = problemResponse({
      status: 412,
      title: 'Precondition Failed',
      detail: 'The document is in another state than If-Match or If-Unmodified-Since supposes.',
    });
  });

  /** One address for all that is read: `/de/` leads to `/de`. */
  app.use(async function closingSlash(c, next) {
    const { pathname, search } = new URL(c.req.url);
    const isClosed = pathname.length > 1 && pathname.endsWith('/');
    if (!isClosed || !isRead(c.req.method) || !hasRoute(app, 'GET', c.req.path)) return next();
    return redirect(`${c.var.base}${normalPath(pathname).slice(0, -1)}${search}`);
  });

  feedRoutes(app, documents);
  pageRoutes(app, reads);
  discoveryRoutes(app);
  itemRoutes(app);
  operateRoutes(app);

  app.notFound((c) => {
    const methods = METHODS.filter((method) => hasRoute(app, method, c.req.path));
    if (methods.length > 0) return otherMethod(c.req.method, methods);
    return notFound(
      'Nothing is served under this path. The feeds are listed at /opml.xml, all routes at /openapi.json.',
    );
  });

  app.onError((error, c) => {
    console.error(`${c.req.method} ${c.req.path} failed`, error);
    return problemResponse({
      status: 500,
      title: 'Internal Server Error',
      detail: 'The answer could not be made. The log of the service has the reason.',
    });
  });

  return app;
}

/** The answer where a path is known and the method is not. */
function otherMethod(method: string, known: readonly string[]): Response {
  const allowed = known.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]));
  const Allow = [...allowed, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') {
    // Pages of other origins may read, not start runs.
    const headers = known.includes('GET') ? PREFLIGHT_HEADERS : { 'Cache-Control': CACHE.never };
    return new Response(null, { status: 204, headers: { ...headers, Allow } });
  }
  return problemResponse({
    status: 405,
    title: 'Method Not Allowed',
    detail: `This path knows ${Allow}.`,
    headers: { Allow },
  });
}

function hasRoute(app: Hono<WebEnv>, method: string, path: string): boolean {
  return app.router.match(method, path)[0].some(([[, route]]) => route.method === method);
}
