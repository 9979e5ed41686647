import { type Edition, editionOfHost, SITES } from './editions.ts';
import type { Identity } from './model.ts';

/** An identity together with what its URL says besides. */
export interface ArticleUrl extends Identity {
  /** Path segment, `economics`. It can differ from the rubric shown. */
  readonly sectionSlug: string;
  /** Absolute, https, canonical host, closing slash as the site links it, no query or fragment. */
  readonly canonicalUrl: string;
}

/** Rubrics with a counter of their own, whose URLs carry no year. */
const SECTIONS_WITHOUT_YEAR: ReadonlySet<string> = new Set([
  'comments',
  'opinions',
  'photonews',
  'video',
  'interview',
  'columnists',
  'infographica',
]);

const ARTICLE_PATH = /^\/(?<section>[a-z][a-z0-9_-]*)\/(?<verb>view|printv|getrecord)\/(?<tail>[^/]*)\/?$/i;

/** The slug may be empty, hold dots and percent signs, or end in digits: only the last two numbers count. */
const NUMBER_AND_YEAR = /(?:^|-)0*(?<number>[1-9]\d*)-(?<year>20\d\d)$/;
const NUMBER = /(?:^|-)0*(?<number>[1-9]\d*)$/;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2069;

function articleIdOf(section: string, tail: string): string | undefined {
  const dated = NUMBER_AND_YEAR.exec(tail)?.groups;
  const year = Number(dated?.year);
  if (dated && year >= FIRST_YEAR && year <= LAST_YEAR) return `${dated.number}-${year}`;
  if (!SECTIONS_WITHOUT_YEAR.has(section)) return undefined;
  const number = NUMBER.exec(tail)?.groups?.number;
  return number === undefined ? undefined : `${section}-${number}`;
}

/** `/printv/economics/view/…` and `/economics/printv/…` are print versions of `/economics/view/…`. */
const withoutPrintPrefix = (path: string) => path.replace(/^\/printv(?=\/)/i, '');

/** A path as the site writes it, which needs no URL parser to be understood. */
const PLAIN_PATH = /^\/(?!\/)[\w./-]*$/;

/** The edition a URL belongs to, and its path. */
function placeOf(url: string, edition: Edition | undefined): { found: Edition; pathname: string } | undefined {
  if (edition !== undefined && PLAIN_PATH.test(url) && !url.includes('/.')) return { found: edition, pathname: url };
  const hostless = edition === undefined && !url.startsWith('//');
  const parsed = URL.parse(url, hostless ? undefined : `https://${SITES[edition ?? 'ru'].host}/`);
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return undefined;
  const found = editionOfHost(parsed.hostname);
  if (found === undefined || (edition !== undefined && found !== edition)) return undefined;
  return { found, pathname: parsed.pathname };
}

/**
 * Reads an article URL, absolute or relative to the edition's host.
 * `undefined` for anything that is no article of an edition (of `edition`, when given).
 */
export function parseArticleUrl(url: string, edition?: Edition): ArticleUrl | undefined {
  // Most links of a page are menus; a URL object for each would cost more than the rest of the parse.
  if (!/\/(?:view|printv|getrecord)\//i.test(url)) return undefined;
  const place = placeOf(url.trim(), edition);
  if (place === undefined) return undefined;
  const { found, pathname } = place;
  const path = withoutPrintPrefix(pathname.replace(/\/{2,}/g, '/'));
  const match = ARTICLE_PATH.exec(path)?.groups;
  if (!match) return undefined;
  const sectionSlug = (match.section ?? '').toLowerCase();
  const tail = match.tail ?? '';
  const isRecord = match.verb?.toLowerCase() === 'getrecord';
  const articleId = articleIdOf(sectionSlug, tail);
  if (articleId === undefined) return undefined;
  const verb = isRecord ? 'getRecord' : 'view';
  return {
    edition: found,
    articleId,
    key: `${found}/${articleId}`,
    sectionSlug,
    canonicalUrl: `https://${SITES[found].host}/${sectionSlug}/${verb}/${tail}/`,
  };
}

/** The publisher's identity of the article at `url`; relative URLs need the edition. */
export function identify(url: string, edition?: Edition): Identity | undefined {
  const parsed = parseArticleUrl(url, edition);
  return parsed && { edition: parsed.edition, articleId: parsed.articleId, key: parsed.key };
}

/** A tag URI (RFC 4151): what the keys of items, stories, feeds and sections are called in every format, for ever. */
export function tagUri(specific: string): string {
  return `tag:belta.by,2026:${specific}`;
}
