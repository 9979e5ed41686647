import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { WebDeps, WebEnv } from './deps.ts';
import { FeedDocuments } from './feed-documents.ts';
import { HSTS, PREFLIGHT_HEADERS } from './headers.ts';
import { KeptReads } from './kept-reads.ts';
import { notFound, problemResponse } from './problem.ts';
import { redirect } from './respond.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { feedRoutes } from './routes/feeds.ts';
import { itemRoutes } from './routes/items.ts';
import { operateRoutes } from './routes/operate.ts';
import { pageRoutes } from './routes/pages.ts';

/**
 * Everything the service answers over HTTP.
 *
 * @param depsOf what a request is answered from, given the Worker's bindings.
 */
export function createApp(depsOf: (bindings: unknown) => WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => otherMethod(c.req.method, methods) }));
  app.use(async function requestContext(c, next) {
    const deps = depsOf(c.env);
    const { origin, protocol } = new URL(c.req.url);
    c.set('deps', deps);
    c.set('base', deps.config.publicUrl ?? origin);
    await next();
    // RFC 6797 section 7.2 forbids the header over plain HTTP.
    if (protocol === 'https:') c.res.headers.set('Strict-Transport-Security', HSTS);
  });

  const reads = new KeptReads();
  feedRoutes(app, new FeedDocuments(reads));
  pageRoutes(app, reads);
  discoveryRoutes(app);
  itemRoutes(app);
  operateRoutes(app);

  app.notFound((c) => {
    const { pathname, search } = new URL(c.req.url);
    const trimmed = withoutClosingSlash(pathname);
    if (trimmed !== undefined && hasRoute(app, trimmed)) return redirect(`${c.var.base}${trimmed}${search}`);
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
function otherMethod(method: string, allowed: readonly string[]): Response {
  const Allow = [...allowed, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') {
    const isReadable = allowed.includes('GET');
    return new Response(null, {
      status: 204,
      headers: { ...(isReadable && PREFLIGHT_HEADERS), 'Cache-Control': 'no-store', Allow },
    });
  }
  return problemResponse({
    status: 405,
    title: 'Method Not Allowed',
    detail: `This path knows ${Allow}.`,
    headers: { Allow },
  });
}

/** One address per resource: `/de/` leads to `/de`. Two slashes at the start would make a redirect to another host. */
function withoutClosingSlash(path: string): string | undefined {
  return /^(\/[^/]+)+\/$/.test(path) ? path.slice(0, -1) : undefined;
}

function hasRoute(app: Hono<WebEnv>, path: string): boolean {
  return app.router.match('GET', path)[0].some(([[, route]]) => route.method === 'GET');
}
