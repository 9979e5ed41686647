import { authorOf, tagsOf } from './article-extras.ts';
import { type ArticleContext, type ArticlePage, readPage } from './article-page.ts';
import { blocksToHtml } from './block.ts';
import { STRUCTURE } from './body-case.ts';
import type { Article, ArticleField, ArticleResult, Failure, Identity } from './model.ts';
import { failed, faultOf, isTruncated, unlessTooDeep, wallMark } from './page-faults.ts';
import { articleSlice } from './slice.ts';
import { garbledLetters, lettersEncodedTwice } from './text.ts';

export type { ArticleContext } from './article-page.ts';

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
  return unlessTooDeep(`article ${context.url}`, () => parseSlicedOrWhole(html, context));
}

function parseSlicedOrWhole(html: string, context: ArticleContext): ArticleResult {
  const isCutOff = isTruncated(html);
  const slice = articleSlice(html);
  const fromSlice = slice === undefined ? undefined : parseWhole(slice, context, isCutOff);
  return fromSlice !== undefined && isClean(fromSlice) ? fromSlice : parseWhole(html, context, isCutOff);
}

const isClean = (result: ArticleResult): boolean =>
  result.kind === 'article' &&
  result.doubtful.length === 0 &&
  result.from.title === 'h1' &&
  result.from.body === 'js-mediator-article' &&
  result.from.published === 'date_full';

function parseWhole(html: string, context: ArticleContext, isCutOff: boolean): ArticleResult {
  if (html.trim() === '') return faultOf(html, `article ${context.url}`);
  const page = readPage(html, context, isCutOff);
  return faultOfPage(html, page, context) ?? articleOf(page, context);
}

/** One or two may be a mistyped name, or a question mark without its blank. */
const MAX_GARBLED_LETTERS = 2;

/** Why a page is no article, if it is none. */
function faultOfPage(html: string, page: ArticlePage, { url }: ArticleContext): Failure | undefined {
  const { title, titleAt, body, bodyContext } = page;
  const what = `article ${url}`;
  const text = [title?.value ?? '', ...(body?.blocks ?? []).map((block) => block.text)].join('\n');
  if (lettersEncodedTwice(title?.value ?? '') > 0 || garbledLetters(text) > MAX_GARBLED_LETTERS)
    return failed('implausible', `${what}: letters in a wrong charset: "${text.slice(0, 80)}"`);
  const isShown = titleAt !== -1 || (title !== undefined && title.layer !== 'listing');
  if (title === undefined || (!isShown && body === undefined)) return faultOf(html, what);
  const isNews = body !== undefined && (body.layer !== STRUCTURE || body.dateline !== undefined);
  if (!isNews && wallMark(html) !== undefined) return faultOf(html, what);
  if (body === undefined && bodyContext.isCutOff) {
    return failed('truncated', `${what}: the page breaks off after ${html.length} characters, before the text`);
  }
  return undefined;
}

function articleOf(page: ArticlePage, { url, listed }: ArticleContext): Article {
  const { title, published, section, body, image, elements } = page;
  const identity = page.requested ?? page.named;
  const from = layersOf(page);
  // The text of another article must not speak for this one.
  const isForeign = isOther(page) || (listed !== undefined && title?.isDoubtful === true);
  const blocks = isForeign ? [] : (body?.blocks ?? []);
  const author = authorOf(elements, body?.dateline);
  return {
    kind: 'article',
    ...(identity && { identity: plainIdentity(identity) }),
    url: identity?.canonicalUrl ?? url,
    title: title?.value ?? '',
    ...(published && { publishedMs: published.value }),
    ...(section && { section: section.value }),
    paragraphs: blocks.map(({ text }) => text),
    bodyHtml: blocksToHtml(blocks),
    ...(body?.dateline !== undefined && { dateline: body.dateline }),
    ...(author !== undefined && { author }),
    ...(image && { image: image.value }),
    tags: tagsOf(elements),
    from,
    fallbacks: fallbacksOf(from),
    doubtful: doubtfulOf(page),
  };
}

const plainIdentity = ({ edition, articleId, key }: Identity): Identity => ({ edition, articleId, key });

function layersOf({ title, published, section, body, image, requested, named }: ArticlePage): Article['from'] {
  return {
    ...(title && { title: title.layer }),
    ...(published && { published: published.layer }),
    ...(section && { section: section.layer }),
    ...(body && body.blocks.length > 0 && { body: body.layer }),
    ...(image && { image: image.layer }),
    ...(requested ? { identity: 'url' } : named && { identity: 'og:url' }),
  };
}

const FIELDS: readonly ArticleField[] = ['title', 'published', 'section', 'body', 'image', 'identity'];

const fallbacksOf = (from: Article['from']): readonly ArticleField[] =>
  FIELDS.filter((field) => from[field] !== undefined && !EXPECTED[field].includes(from[field]));

/** Photo and video pages are complete without a text. */
const TEXTLESS: ReadonlySet<string> = new Set(['photonews', 'video', 'infographica']);

/** A page that names another article than the one asked for is right about nothing. */
const isOther = ({ requested, named, namesOtherEdition }: ArticlePage): boolean =>
  namesOtherEdition || (requested !== undefined && named !== undefined && requested.key !== named.key);

function doubtfulOf(page: ArticlePage): readonly ArticleField[] {
  const { title, published, body, bodyContext, requested, named } = page;
  const isOfOther = isOther(page);
  const isTextless = body === undefined && TEXTLESS.has((requested ?? named)?.sectionSlug ?? '');
  const isBodyDoubtful =
    body === undefined ? !isTextless || bodyContext.isCutOff : body.doubts.length > 0 || title?.isDoubtful === true;
  const doubts: readonly (readonly [ArticleField, boolean])[] = [
    ['title', title?.isDoubtful === true || title?.value.includes('\ufffd') === true || isOfOther],
    ['published', published !== undefined && (published.isDoubtful || isOfOther)],
    ['body', isBodyDoubtful || isOfOther],
    ['identity', isOfOther],
  ];
  return doubts.flatMap(([field, isDoubtful]) => (isDoubtful ? [field] : []));
}
