import type { Context, Hono } from 'hono';
import { presentationOf, type WebEnv } from '../deps.ts';
import { CACHE, COMMON_HEADERS, SILENT_CSP } from '../headers.ts';
import { drawIcon, ICON_SIZES } from '../icon.ts';
import { MOVED } from '../moved.ts';
import { openApiDocument } from '../openapi.ts';
import { opmlDocument } from '../opml.ts';
import { STYLE } from '../pages/style.ts';
import { redirect } from '../respond.ts';
import { validatedResponse } from '../validated.ts';

/** Feeds are meant for robots; what only the operator needs is of no use to them. */
const ROBOTS = `User-agent: *
Allow: /
Disallow: /runs/
Disallow: /status
Disallow: /health
`;

/** Documents that change with the program and its configuration only. */
const DOCUMENTS: Readonly<Record<string, { readonly type: string; text(c: Context<WebEnv>): string }>> = {
  '/robots.txt': { type: 'text/plain; charset=utf-8', text: () => ROBOTS },
  '/style.css': { type: 'text/css; charset=utf-8', text: () => STYLE },
  '/opml.xml': {
    type: 'text/x-opml; charset=utf-8',
    text: (c) => opmlDocument(presentationOf(c.var), c.var.deps.config.editions),
  },
  '/openapi.json': {
    type: 'application/json',
    text: (c) => `${JSON.stringify(openApiDocument(presentationOf(c.var), c.var.deps.config.editions), null, 2)}\n`,
  },
};

export function discoveryRoutes(app: Hono<WebEnv>): void {
  for (const [from, to] of Object.entries(MOVED)) {
    app.get(from, (c) => redirect(`${c.var.base}${to}${new URL(c.req.url).search}`));
  }

  for (const [path, { type, text }] of Object.entries(DOCUMENTS)) {
    app.get(path, (c) =>
      validatedResponse(c.req.raw.headers, {
        body: text(c),
        headers: fixedHeaders(type, CACHE.fixed),
      }),
    );
  }

  for (const size of ICON_SIZES) {
    let drawn: Uint8Array<ArrayBuffer> | undefined;
    app.get(`/icon-${size}.png`, () => {
      drawn ??= drawIcon(size);
      return new Response(drawn, { headers: fixedHeaders('image/png', CACHE.icon) });
    });
  }
}

function fixedHeaders(type: string, cache: string): Readonly<Record<string, string>> {
  return {
    ...COMMON_HEADERS,
    'Content-Type': type,
    'Content-Security-Policy': SILENT_CSP,
    'Cache-Control': cache,
  };
}
