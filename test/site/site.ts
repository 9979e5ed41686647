import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { articleHead, articleMain } from './article-page.ts';
import { Archive, articlePath, lastChangeMs, sectionLabel, stateAt } from './articles.ts';
import { editionOfHost, FURNITURE } from './editions.ts';
import { sourceRss } from './feed-page.ts';
import { frame } from './frame.ts';
import { hash } from './html.ts';
import { listFragment, rubricList, specialList } from './listing-page.ts';
import type { Handle, Quirk, SiteArticle, SiteContent, SiteRequest, SiteResponse } from './model.ts';
import { withHostileTitles, withNonce, withRenamedClasses } from './quirks.ts';
import { notModified } from './validators.ts';

export interface SiteOptions {
  /** Items on a page of `/all_news`; the real site shows 30. */
  readonly perPage?: number;
  /** Menus and scripts around each page, in bytes. */
  readonly boilerplateBytes?: number;
  /** Which part of the list `/all_news/page/1/` is: the first page again, or the one after it. Unknown of the real site. */
  readonly pageOne?: 'first' | 'second';
  /** Validators every host sends, whatever its own habit. */
  readonly validators?: { readonly etag: boolean; readonly lastModified: boolean };
}

export interface Site {
  readonly handle: Handle;
}

/** One answer before framing, validators and status. */
interface Page {
  readonly status: number;
  readonly type: 'text/html' | 'application/rss+xml' | 'text/plain' | 'image/jpeg';
  readonly body: string | Uint8Array;
  /** What the validators stand for; absent on pages that have none. */
  readonly state?: { readonly mark: string; readonly modifiedMs: number };
}

interface Scene {
  readonly edition: Edition;
  readonly archive: Archive;
  readonly nowMs: number;
  readonly quirk: Quirk;
  readonly options: Required<Omit<SiteOptions, 'validators'>>;
  readonly url: URL;
}

const SPECIAL = new Set(['comments', 'photonews', 'video']);
const SIDEBAR_ITEMS = 20;
const RUBRIC_ITEMS = 20;

/** The look-alike: all seven hosts, from data, with the clock passed in. Runs in Node and in workerd. */
export function createSite(content: SiteContent, options: SiteOptions = {}): Site {
  const archives = new Map(EDITIONS.map((edition) => [edition, new Archive(content[edition])]));
  const settings = { perPage: 30, boilerplateBytes: 40_000, pageOne: 'first' as const, ...options };

  return {
    handle(request, nowMs, quirk = {}) {
      const { url, method } = request;
      if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method Not Allowed', { allow: 'GET, HEAD' });
      const edition = url.hostname === FURNITURE.ru.imageHost ? 'ru' : editionOfHost(url.hostname);
      const archive = edition === undefined ? undefined : archives.get(edition);
      if (edition === undefined || archive === undefined) return plain(421, `no such host: ${url.hostname}`);
      const scene: Scene = { edition, archive, nowMs, quirk, options: settings, url };
      const response = respond(request, scene, route(scene), options.validators ?? FURNITURE[edition].validators);
      return method === 'HEAD' ? { ...response, body: '' } : response;
    },
  };
}

/** Site paths are matched without regard to case, as the real server does. */
const ROUTES: readonly (readonly [RegExp, (scene: Scene, match: RegExpMatchArray) => Page])[] = [
  [/^\/$/, allNewsPage],
  [/^\/all_news\/?$/i, allNewsPage],
  [/^\/all_news\/page\/(\d+)\/?$/i, (scene, match) => fragmentPage(scene, Number(match[1]))],
  [/^\/rss\/?$/i, rssPage],
  [/^\/robots\.txt$/i, robotsPage],
  [/^\/images\//i, imagePage],
  [/^\/(video)\/getRecord\/(\d+)\/?$/i, (scene, match) => articlePage(scene, match[1], match[2])],
  [/^\/([a-z_]+)\/view\/.*?-?(\d+)-\d{4}\/?$/i, (scene, match) => articlePage(scene, match[1], match[2])],
  [/^\/([a-z_]+)\/view\/.*?-?(\d+)\/?$/i, (scene, match) => articlePage(scene, match[1], match[2])],
  // Rubric paging repeats the first page.
  [/^\/([a-z_]+)(?:\/page\/\d+)?\/?$/i, (scene, match) => rubricPage(scene, (match[1] ?? '').toLowerCase())],
];

function route(scene: Scene): Page {
  for (const [pattern, answer] of ROUTES) {
    const match = scene.url.pathname.match(pattern);
    if (match !== null) return answer(scene, match);
  }
  return notFoundPage(scene);
}

function respond(
  request: SiteRequest,
  scene: Scene,
  page: Page,
  habit: { etag: boolean; lastModified: boolean },
): SiteResponse {
  const validators: Record<string, string> = {};
  if (page.state !== undefined && page.status === 200) {
    const mark = hash(`${page.state.mark}${JSON.stringify(scene.quirk)}`);
    if (habit.etag) validators.etag = `W/"${mark}"`;
    if (habit.lastModified) validators['last-modified'] = new Date(page.state.modifiedMs).toUTCString();
  }
  const date = { date: new Date(scene.nowMs).toUTCString() };
  if (notModified(request.headers, validators)) return { status: 304, headers: { ...date, ...validators }, body: '' };
  const type = page.type === 'image/jpeg' ? page.type : `${page.type}; charset=UTF-8`;
  const cookie: Record<string, string> =
    page.type === 'text/html' ? { 'set-cookie': `PHPSESSID=${hash(scene.url.pathname)}; path=/` } : {};
  return {
    status: page.status,
    headers: { ...date, 'content-type': type, 'cache-control': 'no-cache, must-revalidate', ...cookie, ...validators },
    body: typeof page.body === 'string' ? withTextQuirks(page.body, scene.quirk) : page.body,
  };
}

function withTextQuirks(body: string, quirk: Quirk): string {
  if (quirk.layout === 'app-shell') return APP_SHELL;
  const renamed = quirk.layout === 'renamed' ? withRenamedClasses(body) : body;
  return quirk.nonce === undefined ? renamed : withNonce(renamed, quirk.nonce);
}

const APP_SHELL = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>BelTA</title><script type="module" src="/assets/index.js"></script></head>
<body><div id="app"></div><noscript>Please enable JavaScript.</noscript></body></html>
`;

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): SiteResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=UTF-8', ...headers }, body: `${text}\n` };
}

function framed(scene: Scene, title: string, main: string, head = ''): string {
  const { edition, nowMs, archive, quirk, options } = scene;
  return frame({
    edition,
    nowMs,
    title,
    head,
    main,
    latest: quirk.content === 'none' ? [] : present(scene, archive.newest(nowMs, 0, SIDEBAR_ITEMS)),
    shiftMs: quirk.shiftMs ?? 0,
    boilerplateBytes: options.boilerplateBytes,
  });
}

/** Articles as the quirk wants them seen. */
function present(scene: Scene, articles: readonly SiteArticle[]): readonly SiteArticle[] {
  const hostile =
    scene.quirk.titles === undefined ? articles : articles.map((article) => withHostileTitles(article, scene.nowMs));
  return scene.quirk.order === 'reversed' ? [...hostile].reverse() : hostile;
}

interface ListSlice {
  readonly articles: readonly SiteArticle[];
  readonly hasMore: boolean;
}

function slice(scene: Scene, page: number): ListSlice {
  const { archive, nowMs, quirk, options } = scene;
  if (quirk.content === 'none') return { articles: [], hasMore: false };
  const index = quirk.paging === 'repeats-first' ? 0 : page;
  const found = archive.newest(nowMs, index * options.perPage, options.perPage + 1);
  if (quirk.paging === 'endless' && found.length <= options.perPage) {
    return { articles: present(scene, endlessPage(scene, index)), hasMore: true };
  }
  const hasMore = found.length > options.perPage || quirk.paging === 'repeats-first';
  return { articles: present(scene, found.slice(0, options.perPage)), hasMore };
}

/** Older and older copies of what there is, under numbers nothing answers to. */
function endlessPage({ archive, nowMs, options }: Scene, page: number): readonly SiteArticle[] {
  const known = archive.newest(nowMs, 0, options.perPage);
  return known.map((article, index) => ({
    ...article,
    number: 1_000 + page * options.perPage + index,
    publishedMs: nowMs - (page * options.perPage + index) * 3_600_000,
    slug: `archive-${page}-${index}`,
  }));
}

function listState(articles: readonly SiteArticle[], nowMs: number): NonNullable<Page['state']> {
  const marks = articles.map((article) => {
    const state = stateAt(article, nowMs);
    return [articlePath(article, state), state.title, state.summary, article.publishedMs].join('|');
  });
  return {
    mark: marks.join('\n'),
    modifiedMs: Math.max(0, ...articles.map((article) => lastChangeMs(article, nowMs))),
  };
}

function allNewsPage(scene: Scene): Page {
  const { edition, nowMs, quirk, options } = scene;
  const { articles, hasMore } = slice(scene, 0);
  const nextPage = options.pageOne === 'first' ? 2 : 1;
  const list = listFragment({
    edition,
    nowMs,
    articles,
    shiftMs: quirk.shiftMs ?? 0,
    ...(hasMore ? { nextPage } : {}),
  });
  const furniture = FURNITURE[edition];
  const body = framed(
    scene,
    `${furniture.allNews} | ${furniture.siteTitle}`,
    `<div class="main"><div id="inner">\n${list}\n</div></div>`,
  );
  return { status: 200, type: 'text/html', body, state: listState(articles, nowMs) };
}

/** A bare fragment: no html, no menu, no header date. Day parameters are ignored. */
function fragmentPage(scene: Scene, page: number): Page {
  const { edition, nowMs, quirk, options } = scene;
  const { articles, hasMore } = slice(scene, Math.max(0, options.pageOne === 'first' ? page - 1 : page));
  const body = listFragment({
    edition,
    nowMs,
    articles,
    shiftMs: quirk.shiftMs ?? 0,
    ...(hasMore ? { nextPage: page + 1 } : {}),
  });
  return { status: 200, type: 'text/html', body, state: listState(articles, nowMs) };
}

function rubricPage(scene: Scene, rubric: string): Page {
  const { edition, nowMs, archive, quirk } = scene;
  if (FURNITURE[edition].sections[rubric] === undefined && rubric !== 'video') return notFoundPage(scene);
  const found = quirk.content === 'none' ? [] : archive.newest(nowMs, 0, RUBRIC_ITEMS, rubric);
  const articles = present(scene, found);
  const input = { edition, nowMs, articles, shiftMs: quirk.shiftMs ?? 0 };
  const main = SPECIAL.has(rubric)
    ? `<div class="main"><div class="center_col">\n${specialList(input, rubric)}\n</div></div>`
    : `<div class="main"><div id="inner">\n${rubricList(input, rubric)}\n</div></div>`;
  const title = `${sectionLabel(edition, rubric)} | ${FURNITURE[edition].siteTitle}`;
  return { status: 200, type: 'text/html', body: framed(scene, title, main), state: listState(articles, nowMs) };
}

function articlePage(scene: Scene, path = '', number = ''): Page {
  const { edition, nowMs, archive, quirk } = scene;
  const found = archive.find(path.toLowerCase(), Number(number));
  const isThere =
    found !== undefined && found.publishedMs <= nowMs && (found.removedFromMs ?? Number.POSITIVE_INFINITY) > nowMs;
  if (!isThere) return notFoundPage(scene);
  const article = quirk.titles === undefined ? found : withHostileTitles(found, nowMs);
  const neighbours = archive.newest(nowMs, 0, 6, found.section).filter((other) => other !== found);
  const input = {
    article,
    nowMs,
    shiftMs: quirk.shiftMs ?? 0,
    related: neighbours.slice(0, 4),
    latest: archive.newest(nowMs, 0, 8),
    isBodyMissing: quirk.content === 'none',
  };
  const state = stateAt(article, nowMs);
  const title = `${state.title} | ${FURNITURE[edition].siteTitle}`;
  return {
    status: 200,
    type: 'text/html',
    body: framed(scene, title, articleMain(input), articleHead(input)),
    state: { mark: JSON.stringify(state), modifiedMs: lastChangeMs(article, nowMs) },
  };
}

function rssPage(scene: Scene): Page {
  const { edition, nowMs, archive, quirk } = scene;
  if (!FURNITURE[edition].hasRss) return notFoundPage(scene);
  const articles = quirk.content === 'none' ? [] : present(scene, archive.newest(nowMs, 0, 30));
  const body = sourceRss(articles, nowMs, quirk.shiftMs ?? 0);
  return { status: 200, type: 'application/rss+xml', body, state: listState(articles, nowMs) };
}

function robotsPage({ edition }: Scene): Page {
  const host = FURNITURE[edition].host;
  const body = `User-agent: *\nDisallow: /printv*\nDisallow: *getResults*\nDisallow: *extendedSearch*\nSitemap: https://${host}/sitemap.xml\n`;
  return { status: 200, type: 'text/plain', body };
}

// The smallest JPEG there is: one grey pixel.
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

function imagePage(): Page {
  const body = Uint8Array.from(atob(JPEG), (char) => char.charCodeAt(0));
  return { status: 200, type: 'image/jpeg', body };
}

function notFoundPage(scene: Scene): Page {
  const text = FURNITURE[scene.edition].notFound;
  const main = `<div class="main"><div class="content_margin"><h1>${text}</h1><div class="error_404">404</div></div></div>`;
  return { status: 404, type: 'text/html', body: framed(scene, text, main) };
}
