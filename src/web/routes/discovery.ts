import type { Hono } from 'hono';
import type { WebEnv } from '../deps.ts';
import { CACHE, COMMON_HEADERS, SILENT_CSP } from '../headers.ts';
import { redirect } from '../respond.ts';

/** Where readers look for a feed when a page names none. */
const GUESSES: Readonly<Record<string, string>> = {
  '/rss': '/feed.rss',
  '/rss.xml': '/feed.rss',
  '/feed': '/feed.rss',
  '/feed.xml': '/feed.rss',
  '/index.xml': '/feed.rss',
  '/index.rss': '/feed.rss',
  '/atom': '/feed.atom',
  '/atom.xml': '/feed.atom',
  '/index.json': '/feed.json',
};

/** Feeds are meant for robots; what only the operator needs is of no use to them. */
const ROBOTS = `User-agent: *
Allow: /
Disallow: /runs/
Disallow: /status
Disallow: /health
`;

export function discoveryRoutes(app: Hono<WebEnv>): void {
  for (const [guess, feed] of Object.entries(GUESSES)) {
    app.get(guess, (c) => redirect(`${c.var.base}${feed}${new URL(c.req.url).search}`));
  }

  app.get('/robots.txt', () => {
    return new Response(ROBOTS, {
      headers: {
        ...COMMON_HEADERS,
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Security-Policy': SILENT_CSP,
        'Cache-Control': CACHE.fixed,
      },
    });
  });
}
