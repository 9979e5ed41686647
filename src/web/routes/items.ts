import type { Context, Hono } from 'hono';
import { isEdition } from '../../belta/editions.ts';
import { presentationOf, type WebEnv } from '../deps.ts';
import { CACHE } from '../headers.ts';
import { itemJson } from '../item-json.ts';
import { itemPage } from '../pages/item.ts';
import { storyPage } from '../pages/story.ts';
import { notFound, unavailable } from '../problem.ts';
import { htmlResponse, redirect, validatedJson } from '../respond.ts';
import { storyJson } from '../story-json.ts';
import { tellingOf } from '../story-telling.ts';

const HTML = '.html';
const STORAGE_RETRY_SECONDS = 60;

/** Longer than any id, and short enough that KV takes it as part of a key. */
const MAX_ID_LENGTH = 100;

/** One item or one story: JSON under its own address, a page for people under the same with `.html`. */
export function itemRoutes(app: Hono<WebEnv>): void {
  app.get('/items/:edition/:file', (c) => ofStorage(c, () => item(c, c.req.param('edition'), c.req.param('file'))));
  app.get('/stories/:file', (c) => ofStorage(c, () => story(c, c.req.param('file'))));
}

async function ofStorage(c: Context<WebEnv>, action: () => Promise<Response>): Promise<Response> {
  try {
    return await action();
  } catch (error) {
    console.error(`${c.req.path} could not be answered`, error);
    return unavailable('Storage did not answer.', STORAGE_RETRY_SECONDS);
  }
}

function withoutHtml(file: string): { readonly id: string; readonly isPage: boolean } {
  const isPage = file.endsWith(HTML);
  return { id: isPage ? file.slice(0, -HTML.length) : file, isPage };
}

async function item(c: Context<WebEnv>, edition: string, file: string): Promise<Response> {
  const { deps, base } = c.var;
  const { id, isPage } = withoutHtml(file);
  const isPossible = isEdition(edition) && id.length <= MAX_ID_LENGTH;
  const document = isPossible ? await deps.readModel.item(`${edition}/${id}`) : undefined;
  if (document === undefined) {
    return notFound('There is no such item. An address is /items/{edition}/{id}, as in /items/de/65689-2024.');
  }
  // Two numbers of the publisher can turn out to be one text.
  if (document.item.articleId !== id)
    return redirect(`${base}/items/${document.item.key}${isPage ? HTML : ''}`, CACHE.page);
  const request = c.req.raw.headers;
  if (!isPage) return validatedJson(request, itemJson(document, base), CACHE.page);
  return htmlResponse(request, itemPage({ ...presentationOf(c.var), document }), {
    cache: CACHE.page,
    links: [`<${base}/items/${document.item.key}>; rel="alternate"; type="application/json"`],
  });
}

async function story(c: Context<WebEnv>, file: string): Promise<Response> {
  const { deps, base } = c.var;
  const { id, isPage } = withoutHtml(file);
  const address = (other: string) => `${base}/stories/${encodeURIComponent(other)}`;
  const found = id.length <= MAX_ID_LENGTH ? await deps.readModel.story(id) : undefined;
  if (found === undefined) return notFound('There is no such story. The items of a feed name theirs.');
  const target = found.mergedInto ?? found.id;
  if (target !== id) return redirect(`${address(target)}${isPage ? HTML : ''}`, CACHE.page);
  const documents = await deps.readModel.items(found.members);
  const telling = tellingOf(
    found,
    documents.map(({ item: member }) => member),
  );
  if (telling === undefined) {
    return notFound('Nothing is left of this story: its items turned out not to be on the topic.');
  }
  const request = c.req.raw.headers;
  if (!isPage) return validatedJson(request, storyJson(telling, base), CACHE.page);
  return htmlResponse(request, storyPage({ ...presentationOf(c.var), telling }), {
    cache: CACHE.page,
    links: [`<${address(found.id)}>; rel="alternate"; type="application/json"`],
  });
}
