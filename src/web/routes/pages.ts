import type { Context, Hono } from 'hono';
import { EDITIONS, type Edition } from '../../belta/editions.ts';
import { MEDIA_TYPES } from '../../feeds/document.ts';
import { feedUrl } from '../../feeds/urls.ts';
import { FEED_FORMATS, type View } from '../../feeds/view.ts';
import type { MonitorClient, Status } from '../../monitor/model.ts';
import { presentationOf, type WebEnv } from '../deps.ts';
import { CACHE } from '../headers.ts';
import type { KeptReads } from '../kept-reads.ts';
import { homePage } from '../pages/home.ts';
import { badParameters, notFound, unavailable } from '../problem.ts';
import { NOTHING_READ, readView } from '../read.ts';
import { htmlResponse } from '../respond.ts';
import { parseView } from '../view-query.ts';

/** A page is of more use without the state block than late. */
const STATUS_PATIENCE_MS = 2000;
const STORAGE_RETRY_SECONDS = 60;

export function pageRoutes(app: Hono<WebEnv>, reads: KeptReads): void {
  app.get('/', (c) => home(c, reads, undefined));
  for (const edition of EDITIONS) app.get(`/${edition}`, (c) => home(c, reads, edition));
}

async function home(c: Context<WebEnv>, reads: KeptReads, edition: Edition | undefined): Promise<Response> {
  const { deps, base } = c.var;
  const { readModel, monitor, config, nowMs } = deps;
  const followed = config.editions;
  if (edition !== undefined && !followed.includes(edition)) {
    return notFound(`The edition ${edition} is not followed here. Followed: ${followed.join(', ')}.`);
  }
  const query = new URL(c.req.url).searchParams;
  const parsed = parseView(query, { followed, defaultBy: 'stories', ...(edition && { edition }) });
  if ('bad' in parsed) return badParameters(parsed.bad);
  const { view } = parsed;
  try {
    const [manifest, status] = await Promise.all([reads.manifest(readModel, nowMs), statusInTime(monitor)]);
    const { items, matching, unreadMonth } = manifest
      ? await readView(reads.months(readModel, manifest, nowMs), manifest, view)
      : NOTHING_READ;
    const page = homePage({
      ...presentationOf(c.var),
      view,
      followed,
      items,
      matching,
      ...(unreadMonth && { unreadMonth }),
      nowMs,
      ...(manifest?.weeks && { weeks: manifest.weeks }),
      ...(status && { status }),
    });
    const feed: View = { ...view, by: 'items', prefer: [] };
    const links = FEED_FORMATS.map(
      (format) => `<${feedUrl(base, feed, format)}>; rel="alternate"; type="${MEDIA_TYPES[format]}"`,
    );
    return await htmlResponse(c.req.raw.headers, page, {
      cache: manifest === undefined ? CACHE.empty : CACHE.page,
      links,
    });
  } catch (error) {
    console.error(`${c.req.path} could not be answered`, error);
    return unavailable('Storage did not answer.', STORAGE_RETRY_SECONDS);
  }
}

/** `undefined` when the Monitor fails or takes too long. */
async function statusInTime(monitor: MonitorClient): Promise<Status | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), STATUS_PATIENCE_MS);
  });
  try {
    return await Promise.race([monitor.status(), patience]);
  } catch (error) {
    console.error('the Monitor did not tell its state', error);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
