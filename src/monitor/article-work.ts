import { parseArticle } from '../belta/article.ts';
import { decodeHtml } from '../belta/charset.ts';
import type { Article, ArticleResult } from '../belta/model.ts';
import type { Grade } from '../topic/model.ts';
import { judge } from '../topic/relevance.ts';
import { findArticle, type KnownArticle, markRead, markUnchanged } from './articles.ts';
import { GONE_FOR_GOOD_AFTER, HEADLINE_ONLY_AFTER, REST_AFTER_MS, WITHDRAWN_AFTER, waitMs } from './backoff.ts';
import { askSource, type Context, forgetPage, rememberPage } from './context.ts';
import { comparedWithKnown, itemShowing, recordReading, withdrawItem } from './items.ts';
import { failUnit, finishUnit, postponeUnit, type Unit } from './queue.ts';
import { readingOfListing, readingOfPage } from './revise.ts';
import { tallyRun } from './runs.ts';
import type { Page, SourceFailure } from './source.ts';
import { faultsOf } from './statistics.ts';

const HOUR_MS = 3_600_000;
/** Ages since first sight at which an article is read again: corrections come early, and more of them matter on topic. */
const REREADS_MS: Readonly<Record<Grade, readonly number[]>> = {
  core: [1, 4, 12, 24, 44].map((hours) => hours * HOUR_MS),
  partial: [1, 4, 12, 24, 44].map((hours) => hours * HOUR_MS),
  none: [3, 24].map((hours) => hours * HOUR_MS),
};
/** A page that could not be trusted may be whole a little later, or when the parsers are mended days later, and a line of text be followed by more. */
const UNFINISHED_REREADS_MS = [0.25, 1, 2, 4, 12, 24, 44, 72, 120, 168].map((hours) => hours * HOUR_MS);
/** Rereads are worth a retry up to this age. */
const REREAD_UNTIL_MS = 48 * HOUR_MS;
/** Times an article may be taken up without an end before it is taken for the cause of the end. Below the engine's own limit. */
const MAX_PICKS = 3;

/** Reads one article, judges it, and brings its item up to date. */
export async function workArticle(context: Context, unit: Unit): Promise<void> {
  const { sql, log } = context.ports;
  const known = findArticle(sql, unit.target);
  if (known === undefined) {
    finishUnit(sql, unit);
    return;
  }
  if (unit.picks >= MAX_PICKS) {
    const detail = `${known.url}: taken up ${unit.picks} times without an end`;
    sql.transaction(() => failArticle(context, unit, known, { kind: 'failed', reason: 'unknown-layout', detail }));
    log({ event: 'article-given-up', key: known.key, picks: unit.picks });
    return;
  }
  const answer = await askSource(context, known.url, known.edition, {
    conditional: known.readMs !== undefined,
    concernsHost: false,
  });
  if (answer.kind === 'unchanged') {
    sql.transaction(() => {
      tallyRun(sql, { edition: known.edition, fetched: 1 });
      markUnchanged(sql, known.key, context.ports.nowMs());
      planReread(context, unit, known, known);
    });
    return;
  }
  const result = answer.kind === 'page' ? readPage(context, known, answer) : answer;
  if (answer.kind === 'failed' || result.kind === 'failed') {
    const failure = result.kind === 'failed' ? result : answer;
    if (failure.kind === 'failed') {
      log({ event: 'article-failed', key: known.key, reason: failure.reason, detail: failure.detail });
      sql.transaction(() => failArticle(context, unit, known, failure));
    }
    return;
  }
  sql.transaction(() => recordPage(context, unit, known, result, answer));
  log({
    event: 'article',
    key: known.key,
    grade: findArticle(sql, known.key)?.grade,
    reread: known.readMs !== undefined,
  });
}

function readPage(context: Context, known: KnownArticle, page: Page): ArticleResult {
  const { text } = decodeHtml(page.bytes, page.contentType);
  const result = parseArticle(text, {
    edition: known.edition,
    url: page.url,
    fetchedAtMs: context.ports.nowMs(),
    listed: known.listed,
  });
  if (result.kind === 'article' && result.identity !== undefined && result.identity.key !== known.key) {
    const detail = `${known.url}: expected article ${known.key}, seen ${result.identity.key}`;
    return { kind: 'failed', reason: 'implausible', detail };
  }
  return result;
}

function recordPage(context: Context, unit: Unit, known: KnownArticle, read: Article, page: Page): void {
  const { sql, nowMs } = context.ports;
  const stored = itemShowing(sql, known);
  const article = comparedWithKnown(sql, known, stored, read, nowMs());
  const reading = readingOfPage(known, article);
  // The judge also reads a body that is not to be trusted: a miss would be silent, while the item says that it is doubtful.
  const verdict = judge(context.topic, {
    language: known.edition,
    title: reading.title,
    ...(reading.summary !== undefined && { summary: reading.summary }),
    paragraphs: article.paragraphs,
  });
  const recorded = recordReading(context, known, stored, reading, verdict);
  tallyRun(sql, { edition: known.edition, fetched: 1, ...recorded });
  const faults = faultsOf(article);
  markRead(sql, known.key, { nowMs: nowMs(), grade: verdict.grade, publishedMs: reading.publishedMs, faults });
  // What is not believed yet has to be seen whole again, not to be answered as unchanged.
  if (article === read) rememberPage(context, known.url, page);
  else forgetPage(context, known.url);
  // What was on topic once is watched as closely as what is.
  planReread(context, unit, known, { grade: verdict.grade === 'none' ? known.grade : verdict.grade, faults });
}

/** Keeps the unit for the next age at which the article is to be read again, or ends it. */
function planReread(context: Context, unit: Unit, known: KnownArticle, judged: Judged): void {
  const { sql, nowMs } = context.ports;
  const rereadMs = nextRereadMs(known, judged, nowMs());
  if (rereadMs !== undefined) {
    postponeUnit(sql, unit, rereadMs);
  } else {
    finishUnit(sql, unit);
    forgetPage(context, known.url);
  }
}

/** What decides how closely an article is watched. */
interface Judged {
  readonly grade?: Grade | undefined;
  readonly faults: string;
}

function nextRereadMs(known: KnownArticle, { grade = 'none', faults }: Judged, nowMs: number): number | undefined {
  const { firstSeenMs, listed } = known;
  const agesMs = /doubtful|undated|brief/.test(faults) ? UNFINISHED_REREADS_MS : REREADS_MS[grade];
  // After an outage hundreds of articles are seen for the first time together: off topic, the old ones among them are left alone.
  const isBelieved = !/doubtful|undated/.test(faults);
  const sinceMs =
    grade === 'none' && isBelieved ? Math.min(firstSeenMs, listed.publishedMs ?? firstSeenMs) : firstSeenMs;
  return agesMs.map((ageMs) => sinceMs + ageMs).find((atMs) => atMs > nowMs);
}

/** Publishes what the listing told of an article whose page stays away; one that is marked as gone has been told. */
function tellByHeadline(context: Context, known: KnownArticle, failure: SourceFailure): void {
  const { sql } = context.ports;
  const stored = itemShowing(sql, known);
  if (failure.reason === 'gone' && stored?.item.withdrawnMs !== undefined) return;
  const reading = readingOfListing(known);
  const verdict = judge(context.topic, {
    language: known.edition,
    title: reading.title,
    ...(reading.summary !== undefined && { summary: reading.summary }),
    paragraphs: [],
  });
  tallyRun(sql, { edition: known.edition, ...recordReading(context, known, stored, reading, verdict) });
}

/** An article that fails keeps its place in the queue; what its listing told is published when the page stays away. */
function failArticle(context: Context, unit: Unit, known: KnownArticle, failure: SourceFailure): void {
  const { sql, nowMs, random } = context.ports;
  const attempts = unit.attempts + 1;
  const firstFailedMs = unit.firstFailedMs ?? nowMs();
  tallyRun(sql, {
    edition: known.edition,
    failure: { url: known.url, reason: failure.reason, detail: failure.detail, attempts },
  });
  const wasRead = known.readMs !== undefined;
  if (!wasRead && attempts >= HEADLINE_ONLY_AFTER) tellByHeadline(context, known, failure);
  const timesGone = failure.reason !== 'gone' ? 0 : unit.lastReason === 'gone' ? unit.sameReason + 1 : 1;
  if (timesGone >= WITHDRAWN_AFTER) {
    withdrawItem(context, known);
    // Should the page come back, it may come back as it was: it must then be seen whole, and not be taken for unchanged.
    forgetPage(context, known.url);
  }
  const isGoneForGood = timesGone >= GONE_FOR_GOOD_AFTER;
  const rereadMs = isGoneForGood ? nextRereadMs(known, known, nowMs()) : undefined;
  const isOver =
    (isGoneForGood && rereadMs === undefined) || (wasRead && nowMs() - known.firstSeenMs > REREAD_UNTIL_MS);
  if (isOver) {
    finishUnit(sql, unit);
    forgetPage(context, known.url);
    return;
  }
  failUnit(sql, unit, {
    ...failure,
    nowMs: nowMs(),
    dueMs: rereadMs ?? nowMs() + waitMs('article', { ...failure, attempts }, random()),
    isResting: nowMs() - firstFailedMs >= REST_AFTER_MS,
  });
}
