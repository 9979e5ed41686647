import { type Body, findBody } from './article-body.ts';
import { chooseDate, type DateClaim, dateClaims } from './article-date.ts';
import { imageOf, type Layered, sectionOf } from './article-extras.ts';
import type { BodyContext } from './article-field.ts';
import { type PageHead, readHead } from './article-head.ts';
import {
  type Claim,
  chooseTitle,
  type Finding,
  isSiteName,
  type TitleWitnesses,
  titleClaims,
} from './article-title.ts';
import type { Block } from './block.ts';
import { isProse } from './block-kinds.ts';
import { baseOf, type Element, elementsOf, parseHtml } from './dom.ts';
import { type Edition, editionOfHost, SITES } from './editions.ts';
import { flow } from './flow.ts';
import { type ArticleUrl, parseArticleUrl } from './identity.ts';
import type { ArticleImage, ListingItem, Section } from './model.ts';
import { cleanText, skeleton } from './text.ts';

export interface ArticleContext {
  readonly edition: Edition;
  /** URL the page came from. */
  readonly url: string;
  readonly fetchedAtMs: number;
  /** What the listing said of the article: an independent witness. */
  readonly listed?: ListingItem;
}

/** All that was found on a page, before it is decided whether that makes an article. */
export interface ArticlePage {
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  /** The article of the URL that was asked for. */
  readonly requested: ArticleUrl | undefined;
  /** The article the page names itself, in `og:url` or its canonical link. */
  readonly named: ArticleUrl | undefined;
  /** It names itself a page of another edition's host. */
  readonly namesOtherEdition: boolean;
  readonly titleClaims: readonly Claim<string>[];
  readonly title: Finding<string> | undefined;
  /** Index of the headline's block, -1 when it is not shown. */
  readonly titleAt: number;
  readonly bodyContext: BodyContext;
  readonly body: Body | undefined;
  readonly dateClaims: readonly DateClaim[];
  readonly published: Finding<number> | undefined;
  readonly section: Layered<Section> | undefined;
  readonly image: Layered<ArticleImage> | undefined;
}

/** Reads every field of a page. `isCutOff` says that the page breaks off before its end. */
export function readPage(html: string, context: ArticleContext, isCutOff: boolean): ArticlePage {
  const { edition, url, listed, fetchedAtMs } = context;
  const site = SITES[edition];
  const root = parseHtml(html);
  const elements = elementsOf(root);
  const head = readHead(elements);
  const requested = parseArticleUrl(url, edition);
  const base = baseOf(elements, requested?.canonicalUrl ?? (URL.canParse(url) ? url : `https://${site.host}/`));
  const blocks = flow(root, { edition, base });

  // A headline that is the last thing on a page that breaks off is itself broken off.
  const whole = isCutOff ? blocks.slice(0, -1) : blocks;
  const isLabel = (block: Block) =>
    isSiteName(block.text) ||
    Object.values(site.sections).some((label) => skeleton(label) === block.form) ||
    (block.isLink && block.articleKeys.length === 0);
  const headings = whole.filter((block) => isHeadline(block) && !isLabel(block));
  const witnesses: TitleWitnesses = {
    subheadings: headings.length > 0 ? [] : subheadingsOf(whole, isLabel),
    isShown: (text) => whole.some(({ form }) => form === skeleton(text)),
    listed: listed?.title,
  };
  const titles = titleClaims(head, headings, witnesses);
  const title = chooseTitle(titles, witnesses);
  const titleAt = title === undefined ? -1 : headlineAt(blocks, title.value);
  const ownUrl = namedUrl(head, base);
  const named = ownUrl && parseArticleUrl(ownUrl.href, edition);
  const namedEdition = ownUrl && editionOfHost(ownUrl.hostname);
  const identity = requested ?? named;

  const bodyContext: BodyContext = {
    site,
    titleAt,
    title: title?.value,
    summaries: [listed?.summary, head.metas.get('og:description')].flatMap((text) => (text ? [cleanText(text)] : [])),
    ownKey: identity?.key,
    isCutOff,
  };
  const body = findBody(blocks, bodyContext);
  const dates = dateClaims(elements, head, blocks, titleAt, identity?.key);
  const published = chooseDate(dates, {
    listedMs: listed?.publishedMs,
    dateline: body?.dateline,
    site,
    nowMs: fetchedAtMs,
  });
  return {
    elements,
    blocks,
    requested,
    named,
    namesOtherEdition: namedEdition !== undefined && namedEdition !== edition,
    titleClaims: titles,
    title,
    titleAt,
    bodyContext,
    body,
    dateClaims: dates,
    published,
    section: sectionOf(elements, identity?.sectionSlug, site, listed?.section),
    image: imageOf(elements, head, body, base, title?.value),
  };
}

function namedUrl(head: PageHead, base: string): URL | undefined {
  const href = head.metas.get('og:url') ?? head.canonical;
  return (href === undefined ? null : URL.parse(href, base)) ?? undefined;
}

const isHeadline = (block: Block): boolean => block.isIn('headline');

/** Second-level headings before the first prose, where a page without `h1` may have its headline. */
function subheadingsOf(blocks: readonly Block[], isLabel: (block: Block) => boolean): readonly string[] {
  const prose = blocks.findIndex(isProse);
  return blocks
    .slice(0, prose === -1 ? blocks.length : prose)
    .filter((block) => /^h[23]$/.test(block.element.name) && !isLabel(block) && block.articleKeys.length === 0)
    .map(({ text }) => text);
}

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
