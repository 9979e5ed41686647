import { type Body, findBody } from './article-body.ts';
import { chooseDate, dateClaims } from './article-date.ts';
import { STRUCTURE } from './article-doubts.ts';
import { authorOf, imageOf, sectionOf, tagsOf } from './article-extras.ts';
import { readHead } from './article-head.ts';
import { chooseTitle, titleClaims } from './article-title.ts';
import { baseOf, elementsOf, parseHtml } from './dom.ts';
import { type Edition, SITES } from './editions.ts';
import { type Block, blocksToHtml, flow } from './flow.ts';
import { type ArticleUrl, parseArticleUrl } from './identity.ts';
import type { Article, ArticleField, ArticleResult, Identity, ListingItem } from './model.ts';
import { failed, faultOf, isTruncated, wallMark } from './page-faults.ts';
import { articleSlice } from './slice.ts';
import { cleanText, skeleton } from './text.ts';

export interface ArticleContext {
  readonly edition: Edition;
  /** URL the page came from. */
  readonly url: string;
  readonly fetchedAtMs: number;
  /** What the listing said of the article: an independent witness. */
  readonly listed?: ListingItem;
}

/** Layers a healthy page of the layouts since 2021 is read by; anything else is a fallback. */
const EXPECTED: Readonly<Record<ArticleField, readonly string[]>> = {
  title: ['h1'],
  published: ['date_full', 'mediator_published_time'],
  section: ['rubric'],
  body: ['js-mediator-article', 'articleBody', 'text'],
  image: ['og:image', 'news_img_slide'],
  identity: ['url'],
};

/** Reads one article page: from its slice where that leaves no question open, else whole. */
export function parseArticle(html: string, context: ArticleContext): ArticleResult {
  const slice = articleSlice(html);
  const fromSlice = slice === undefined ? undefined : parseWhole(slice, context, isTruncated(html));
  return fromSlice !== undefined && isClean(fromSlice) ? fromSlice : parseWhole(html, context, isTruncated(html));
}

const isClean = (result: ArticleResult): boolean =>
  result.kind === 'article' &&
  result.doubtful.length === 0 &&
  result.from.title === 'h1' &&
  result.from.body === 'js-mediator-article' &&
  result.from.published === 'date_full';

function parseWhole(html: string, context: ArticleContext, isCutOff: boolean): ArticleResult {
  const { edition, url, listed, fetchedAtMs } = context;
  const site = SITES[edition];
  const what = `article ${url}`;
  if (html.trim() === '') return faultOf(html, what);
  const root = parseHtml(html);
  const elements = elementsOf(root);
  const head = readHead(elements);
  const requested = parseArticleUrl(url, edition);
  const base = baseOf(elements, requested?.canonicalUrl ?? (URL.canParse(url) ? url : `https://${site.host}/`));
  const blocks = flow(root, { edition, base });

  const headings = blocks.filter(isHeadline);
  const claims = titleClaims(head, headings, listed?.title);
  const title = chooseTitle(claims, listed?.title);
  const isShown = title !== undefined && title.layer !== 'listing';
  const titleAt = title === undefined ? -1 : headlineAt(blocks, title.value);

  const named = namedArticle(head.metas.get('og:url') ?? head.canonical, edition, base);
  const identity = requested ?? named;
  const summaries = [listed?.summary, head.metas.get('og:description')].flatMap((text) =>
    text ? [cleanText(text)] : [],
  );
  const body = findBody(blocks, {
    site,
    titleAt,
    title: title?.value,
    summaries,
    ownKey: identity?.key,
    isCutOff,
  });
  if (title === undefined || (!isShown && titleAt === -1 && body === undefined)) return faultOf(html, what);
  const isTrusted = body !== undefined && (body.layer !== STRUCTURE || body.dateline !== undefined);
  if (!isTrusted && wallMark(html) !== undefined) return faultOf(html, what);
  if (body === undefined && isCutOff && titleAt === -1) {
    return failed('truncated', `${what}: the page breaks off after ${html.length} characters, before the article`);
  }

  const published = chooseDate(dateClaims(elements, head, blocks, titleAt), {
    listedMs: listed?.publishedMs,
    dateline: body?.dateline,
    site,
    nowMs: fetchedAtMs,
  });
  const section = sectionOf(elements, identity?.sectionSlug, site, listed?.section);
  const image = imageOf(elements, head, body, base);
  const isOther = requested !== undefined && named !== undefined && requested.key !== named.key;

  const from: Partial<Record<ArticleField, string>> = {
    title: title.layer,
    ...(published && { published: published.layer }),
    ...(section && { section: section.layer }),
    ...(body && body.blocks.length > 0 && { body: body.layer }),
    ...(image && { image: image.layer }),
    ...(identity && { identity: requested ? 'url' : 'og:url' }),
  };
  const doubtful: ArticleField[] = [];
  if (title.isDoubtful || isOther) doubtful.push('title');
  if (published === undefined ? false : published.isDoubtful || isOther) doubtful.push('published');
  if (isBodyDoubtful(body, identity, title.isDoubtful) || isOther) doubtful.push('body');
  if (isOther) doubtful.push('identity');
  const author = authorOf(elements, body?.dateline);
  return {
    kind: 'article',
    ...(identity && { identity: plainIdentity(identity) }),
    url: identity?.canonicalUrl ?? url,
    title: title.value,
    ...(published && { publishedMs: published.value }),
    ...(section && { section: section.value }),
    paragraphs: body?.blocks.map(({ text }) => text) ?? [],
    bodyHtml: body === undefined ? '' : blocksToHtml(body.blocks),
    ...(body?.dateline !== undefined && { dateline: body.dateline }),
    ...(author !== undefined && { author }),
    ...(image && { image: image.value }),
    tags: tagsOf(elements),
    from,
    fallbacks: fallbacksOf(from),
    doubtful,
  } satisfies Article;
}

const plainIdentity = ({ edition, articleId, key }: Identity): Identity => ({ edition, articleId, key });

function fallbacksOf(from: Article['from']): readonly ArticleField[] {
  return (Object.keys(EXPECTED) as ArticleField[]).filter((field) => {
    const layer = from[field];
    return layer !== undefined && !EXPECTED[field].includes(layer);
  });
}

/** Photo and video pages are complete without a text. */
const TEXTLESS: ReadonlySet<string> = new Set(['photonews', 'video', 'infographica']);

function isBodyDoubtful(body: Body | undefined, identity: ArticleUrl | undefined, isTitleDoubtful: boolean): boolean {
  if (body === undefined) return !TEXTLESS.has(identity?.sectionSlug ?? '');
  return body.doubts.length > 0 || isTitleDoubtful;
}

function namedArticle(href: string | undefined, edition: Edition, base: string): ArticleUrl | undefined {
  const absolute = href === undefined ? null : URL.parse(href, base);
  return absolute === null ? undefined : parseArticleUrl(absolute.href, edition);
}

const isHeadline = (block: Block): boolean => block.isIn('headline');

/** Where the headline stands: a heading with its words, then any text that is no link with exactly its words. */
function headlineAt(blocks: readonly Block[], title: string): number {
  const form = skeleton(title);
  const exact = (block: Block) => block.form === form;
  const inHeading = blocks.findIndex((block) => isHeadline(block) && exact(block));
  if (inHeading !== -1) return inHeading;
  const plain = blocks.findIndex((block) => block.linkLength === 0 && !block.isChrome && exact(block));
  if (plain !== -1) return plain;
  return blocks.findIndex(isHeadline);
}
