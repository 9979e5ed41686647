import type { Hono } from 'hono';
import { EDITIONS } from '../../belta/editions.ts';
import { FEED_FORMATS } from '../../feeds/view.ts';
import type { WebEnv } from '../deps.ts';
import { answerFeed } from '../feed-answer.ts';
import type { FeedDocuments } from '../feed-documents.ts';

/** One format per URL, whatever the request accepts: readers' Accept headers are a lottery. */
export function feedRoutes(app: Hono<WebEnv>, documents: FeedDocuments): void {
  const prefixes = ['', ...EDITIONS.map((edition) => `/${edition}`)];
  const files = [...FEED_FORMATS.map((format) => `feed.${format}`), 'archive/:file'];
  for (const path of prefixes.flatMap((prefix) => files.map((file) => `${prefix}/${file}`))) {
    app.get(path, (c) =>
      answerFeed({
        url: new URL(c.req.url),
        headers: c.req.raw.headers,
        deps: c.var.deps,
        base: c.var.base,
        documents,
      }),
    );
  }
}
