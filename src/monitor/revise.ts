import type { Article, ListingItem } from '../belta/model.ts';
import { commonStems, overlap, sharedStems } from '../belta/text.ts';
import type { ItemDocument, PublishedItem, Revision } from '../publish/model.ts';
import type { Verdict } from '../topic/model.ts';
import type { KnownArticle } from './articles.ts';

/** What is known of an article at one moment: from its listing alone, or from its page too. */
export type Reading = Omit<
  PublishedItem,
  'urls' | 'modifiedMs' | 'firstSeenMs' | 'grade' | 'score' | 'evidence' | 'story' | 'withdrawnMs'
>;

/** An article whose page could not be read yet: headline, summary and link. */
export function readingOfListing(known: KnownArticle): Reading {
  const { listed } = known;
  return {
    ...baseReading(known, listed.title, undefined),
    paragraphs: [],
    bodyHtml: '',
    tags: [],
    doubtful: ['body'],
    ...(listed.imageUrl !== undefined && { image: { url: listed.imageUrl } }),
  };
}

/**
 * An article whose page was read. A body that is not to be trusted is left out: headline, summary and link remain, and say so. A page whose
 * headline is not the listing's may be another article's: nothing of it is taken but the doubt.
 */
export function readingOfPage(known: KnownArticle, article: Article): Reading {
  const isBodyTrusted = !article.doubtful.includes('body') && article.paragraphs.length > 0;
  const doubtful =
    isBodyTrusted || article.doubtful.includes('body') ? article.doubtful : [...article.doubtful, 'body' as const];
  if (article.doubtful.includes('title')) return { ...readingOfListing(known), doubtful };
  return {
    ...baseReading(known, article.title, article.doubtful.includes('published') ? undefined : article),
    paragraphs: isBodyTrusted ? article.paragraphs : [],
    bodyHtml: isBodyTrusted ? article.bodyHtml : '',
    tags: article.tags,
    ...(article.author !== undefined && { author: article.author }),
    ...(article.section !== undefined && !article.doubtful.includes('section') && { section: article.section }),
    ...(article.image !== undefined && !article.doubtful.includes('image') && { image: article.image }),
    ...(doubtful.length > 0 && { doubtful }),
  };
}

function baseReading(known: KnownArticle, title: string, dated: Article | undefined) {
  const { listed } = known;
  const summary = listed.summary !== undefined && listed.summary !== title ? listed.summary : undefined;
  return {
    key: known.key,
    edition: known.edition,
    articleId: listed.articleId,
    url: known.url,
    title,
    ...(summary !== undefined && { summary }),
    ...(listed.section !== undefined && { section: listed.section }),
    ...publication(listed, dated, known.firstSeenMs),
  };
}

/** Page before listing before first sight; a time to come is not believed. */
function publication(listed: ListingItem, dated: Article | undefined, firstSeenMs: number) {
  const told =
    dated?.publishedMs !== undefined
      ? { publishedMs: dated.publishedMs, publishedFrom: dated.from.published ?? 'page' }
      : listed.publishedMs !== undefined
        ? { publishedMs: listed.publishedMs, publishedFrom: 'listing' }
        : undefined;
  return told !== undefined && told.publishedMs <= firstSeenMs
    ? told
    : { publishedMs: firstSeenMs, publishedFrom: 'first-seen' };
}

/** A known text shorter than this is a flash, which any fuller text may replace. */
const MIN_REPLACED_LENGTH = 200;
/** An edit keeps most of a text. */
const MIN_KEPT_LENGTH = 0.5;
const MIN_KEPT_WORDS = 0.6;
/** A text that shares fewer of its longer words with the one before tells something else. */
const MIN_SHARED_STEMS = 0.12;

/**
 * Why the text of a page read again is not believed, if it is not: a placeholder in place of the text, or another article's text under the
 * headline. Corrections keep most of what was said.
 */
export function distrustOf(before: PublishedItem, article: Article): string | undefined {
  const [known, read] = [before.paragraphs.join(' '), article.paragraphs.join(' ')];
  if (known.length < MIN_REPLACED_LENGTH || read === '' || before.withdrawnMs !== undefined) return undefined;
  const { common, of } = commonStems(known, read);
  if (common <= of * MIN_SHARED_STEMS) return 'the text shares hardly a word with the one known';
  const isShort = read.length < known.length * MIN_KEPT_LENGTH;
  return isShort && overlap(known, read) < MIN_KEPT_WORDS
    ? 'a few other words stand where a longer text was'
    : undefined;
}

/** Much shorter than the known text and without a word of its own headline: a line that holds the place of a text, not a new one. */
export function isStub(before: PublishedItem, article: Article): boolean {
  const [known, read] = [before.paragraphs.join(' '), article.paragraphs.join(' ')];
  return read.length < known.length * MIN_KEPT_LENGTH && sharedStems(article.title ?? '', read) === 0;
}

/** Fields whose change is a change of content, with what a reader would call it. */
const CONTENT = {
  title: (item: Reading) => item.title,
  summary: (item: Reading) => item.summary ?? '',
  body: (item: Reading) => item.paragraphs.join('\n'),
} as const;

/**
 * Brings an item up to what was just read.
 * @returns the document as it is to be, the one given when nothing differs, or `undefined` when there is no item and none is wanted.
 */
export function revise(
  document: ItemDocument | undefined,
  reading: Reading,
  verdict: Verdict,
  times: {
    readonly firstSeenMs: number;
    readonly nowMs: number;
    /** Set where a new item comes long after its publication: to a reader it is news of this moment. */
    readonly foundMs?: number;
  },
): ItemDocument | undefined {
  if (document === undefined) {
    if (verdict.grade === 'none') return undefined;
    const item: PublishedItem = {
      ...reading,
      urls: [reading.url],
      firstSeenMs: times.firstSeenMs,
      modifiedMs: times.foundMs ?? reading.publishedMs,
      ...verdictOf(verdict),
    };
    return { schema: 1, item, revisions: [], aliases: [] };
  }
  const before = document.item;
  const after = merge(before, reading, verdict);
  const changed: string[] = Object.entries(CONTENT)
    .filter(([, read]) => read(before) !== read(after))
    .map(([name]) => name);
  const isContentChanged = changed.length > 0 || before.withdrawnMs !== undefined;
  if (before.url !== after.url) changed.push('url');
  if (before.grade !== after.grade) changed.push('grade');
  if (before.withdrawnMs !== undefined) changed.push('withdrawn');
  if (changed.length === 0) {
    return JSON.stringify(before) === JSON.stringify(after) ? document : { ...document, item: after };
  }
  return {
    ...document,
    item: isContentChanged ? { ...after, modifiedMs: Math.max(times.nowMs, before.modifiedMs) } : after,
    revisions: [...document.revisions, revisionOf(before, changed, times.nowMs, gradeReason(before, after))],
  };
}

/** Marks an item whose page the source answers with 404 or 410; it keeps its place and its text. */
export function withdraw(document: ItemDocument, nowMs: number): ItemDocument {
  const { item } = document;
  if (item.withdrawnMs !== undefined) return document;
  return {
    ...document,
    item: { ...item, withdrawnMs: nowMs, modifiedMs: Math.max(nowMs, item.modifiedMs) },
    revisions: [
      ...document.revisions,
      revisionOf(item, ['withdrawn'], nowMs, 'the source answers that the page is gone'),
    ],
  };
}

/** Takes an item out of the feeds that turned out to be the text of another one. */
export function asCopy(document: ItemDocument, originalKey: string, nowMs: number): ItemDocument {
  const { item } = document;
  return {
    ...document,
    item: { ...item, grade: 'none', modifiedMs: Math.max(nowMs, item.modifiedMs) },
    revisions: [...document.revisions, revisionOf(item, ['grade'], nowMs, `same text as ${originalKey}`)],
  };
}

/** Takes the newer values, except where what is known is better than what was read. */
function merge(before: PublishedItem, reading: Reading, verdict: Verdict): PublishedItem {
  const losesBody = reading.paragraphs.length === 0 && before.paragraphs.length > 0;
  const { withdrawnMs: _, doubtful: __, ...kept } = before;
  const doubtful = losesBody ? before.doubtful : reading.doubtful;
  const read = losesBody ? { ...reading, ...textOf(before) } : reading;
  const { doubtful: ___, ...values } = read;
  return {
    ...kept,
    ...values,
    key: before.key,
    articleId: before.articleId,
    urls: [reading.url, ...before.urls.filter((url) => url !== reading.url)],
    publishedMs: before.publishedMs,
    publishedFrom: before.publishedFrom,
    // A judgement on less text than before would be a worse one.
    ...(losesBody ? {} : verdictOf(verdict)),
    ...(doubtful !== undefined && { doubtful }),
  };
}

/** What a page without a trusted body tells less of, or nothing. */
function textOf({ paragraphs, bodyHtml, tags, author, image }: PublishedItem) {
  return { paragraphs, bodyHtml, tags, ...(author !== undefined && { author }), ...(image !== undefined && { image }) };
}

function verdictOf(verdict: Verdict) {
  return { grade: verdict.grade, score: verdict.score, evidence: verdict.evidence };
}

function revisionOf(
  before: PublishedItem,
  changed: readonly string[],
  seenMs: number,
  reason: string | undefined,
): Revision {
  return {
    seenMs,
    changed,
    title: before.title,
    ...(before.summary !== undefined && { summary: before.summary }),
    url: before.url,
    grade: before.grade,
    ...(reason !== undefined && { reason }),
  };
}

function gradeReason(before: PublishedItem, after: PublishedItem): string | undefined {
  if (before.grade === after.grade) return undefined;
  const deciding = after.evidence
    .slice(0, 3)
    .map((evidence) => `${evidence.rule} “${evidence.term}” in ${evidence.field}`);
  return `judged ${after.grade} instead of ${before.grade}${deciding.length > 0 ? `: ${deciding.join(', ')}` : ''}`;
}
