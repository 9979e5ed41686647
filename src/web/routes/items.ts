import type { Hono } from 'hono';
import { isEdition } from '../../belta/editions.ts';
import type { ItemDocument } from '../../publish/model.ts';
import type { WebEnv } from '../deps.ts';
import { CACHE, COMMON_HEADERS, SILENT_CSP } from '../headers.ts';
import { itemJson } from '../item-json.ts';
import { notFound } from '../problem.ts';
import { redirect } from '../respond.ts';
import { validatedResponse } from '../validated.ts';

const HTML = '.html';

export function itemRoutes(app: Hono<WebEnv>): void {
  app.get('/items/:edition/:file', async (c) => {
    const { edition, file } = c.req.param();
    const isPage = file.endsWith(HTML);
    const articleId = isPage ? file.slice(0, -HTML.length) : file;
    const { readModel } = c.var.deps;
    const document = isEdition(edition) ? await readModel.item(`${edition}/${articleId}`) : undefined;
    if (document === undefined)
      return notFound('There is no such item. An address is /items/{edition}/{id}, as in /items/de/65689-2024.');
    const { item } = document;
    if (item.articleId !== articleId) return redirect(`${c.var.base}/items/${item.key}${isPage ? HTML : ''}`);
    const body = `${JSON.stringify(itemJson(document, c.var.base), null, 2)}\n`;
    return validatedResponse(c.req.raw.headers, {
      body,
      modifiedMs: lastSeenMs(document),
      headers: {
        ...COMMON_HEADERS,
        'Content-Type': 'application/json',
        'Content-Security-Policy': SILENT_CSP,
        'Cache-Control': CACHE.page,
        'Cache-Tag': 'items',
      },
    });
  });
}

function lastSeenMs({ item, revisions }: ItemDocument): number {
  return Math.max(item.modifiedMs, ...revisions.map(({ seenMs }) => seenMs));
}
