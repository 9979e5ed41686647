import { decodeHtml } from '../belta/charset.ts';
import { type Edition, SITES } from '../belta/editions.ts';
import { parseListing, parseSectionPage, parseSourceRss } from '../belta/listing.ts';
import type { Failure, ListingItem, ListingResult } from '../belta/model.ts';
import { judgeListing } from '../belta/plausibility.ts';
import { findArticle, firstSeenBy, newestPublishedMs, sightArticle } from './articles.ts';
import { waitMs } from './backoff.ts';
import { askSource, type Context, rememberPage } from './context.ts';
import { readFact, writeFact } from './facts.ts';
import { addUnit, advanceUnit, failUnit, finishUnit, type Unit, type UnitDetails } from './queue.ts';
import { tallyRun } from './runs.ts';
import type { Page, SourceFailure } from './source.ts';
import { logListing } from './statistics.ts';

/** After an outage of a week the Russian edition stands about 60 pages back; beyond this the listing has no end. */
const MAX_CHAIN_PAGES = 100;
/** Articles can be inserted behind the newest page; so often a few pages more are read to meet them. */
const SWEEP_INTERVAL_MS = 6 * 3_600_000;
/** Publication and appearance in the listing can differ by so much. */
const REACH_BACK_MARGIN_MS = 3_600_000;
/** Pages in a row without a single unseen item, after which a chain goes nowhere. */
const MAX_STALE_PAGES = 2;

/** When an edition's own listing was last read with success, epoch milliseconds. */
export const listedFact = (edition: Edition) => `listed/${edition}`;
const sweptFact = (edition: Edition) => `swept/${edition}`;

/** Reads the newest listing page of an edition. */
export async function workListing(context: Context, unit: Unit): Promise<void> {
  const { sql, nowMs, random, log } = context.ports;
  const { edition } = unit;
  const url = listingUrl(unit);
  const answer = await askSource(context, url, edition, { conditional: true, concernsHost: true });
  if (answer.kind === 'unchanged') {
    sql.transaction(() => {
      tallyRun(sql, { edition, outcome: 'nothing-new', road: 'all_news' });
      logListing(sql, { edition, atMs: nowMs(), ok: true, road: 'all_news' });
      writeFact(sql, listedFact(edition), String(nowMs()));
      finishUnit(sql, unit);
    });
    return;
  }
  const listing = readListing(context, unit, answer);
  if (listing.kind === 'failed') {
    log({ event: 'listing-failed', edition, reason: listing.reason, detail: listing.detail });
    sql.transaction(() => {
      const attempts = unit.attempts + 1;
      tallyRun(sql, {
        edition,
        outcome: 'failed',
        failure: { url, reason: listing.reason, detail: listing.detail, attempts },
      });
      logListing(sql, { edition, atMs: nowMs(), ok: false, reason: listing.reason, detail: listing.detail });
      if (listing.reason !== 'slow-down') addSecondRoad(context, unit);
      failUnit(sql, unit, {
        reason: listing.reason,
        detail: listing.detail,
        nowMs: nowMs(),
        dueMs: nowMs() + waitMs('listing', { ...listing, attempts }, random()),
        isResting: false,
      });
    });
    return;
  }
  sql.transaction(() => {
    const fresh = sightItems(context, unit, listing.items);
    const chain = planChain(context, edition);
    tallyRun(sql, {
      edition,
      outcome: fresh > 0 ? 'items' : 'nothing-new',
      road: 'all_news',
      listed: listing.items.length,
      fresh,
    });
    logListing(sql, {
      edition,
      atMs: nowMs(),
      ok: true,
      road: 'all_news',
      fallback: listing.isFallback,
      listed: listing.items.length,
      fresh,
      ...(listing.dropped[0] !== undefined && { detail: listing.dropped[0] }),
    });
    if (needsOlderPage(context, listing.items, 1, chain)) {
      addUnit(sql, {
        kind: 'page',
        target: `${edition}/${nowMs()}`,
        edition,
        details: { ...chain, page: 1, path: listing.nextPath ?? SITES[edition].listingPage(1) },
        dueMs: nowMs(),
        run: unit.run,
      });
    }
    if ((chain.leastPages ?? 1) > 1) writeFact(sql, sweptFact(edition), String(nowMs()));
    writeFact(sql, listedFact(edition), String(nowMs()));
    if (answer.kind === 'page') rememberPage(context, url, answer);
    finishUnit(sql, unit);
  });
  log({ event: 'listing', edition, listed: listing.items.length, layer: listing.layer });
}

/** Reads one older page and moves the chain on, until it has met what was known before it began. */
export async function workPage(context: Context, unit: Unit): Promise<void> {
  const { sql, random, log } = context.ports;
  const { edition, details } = unit;
  const page = details.page ?? 1;
  const url = listingUrl(unit);
  const answer = await askSource(context, url, edition, { conditional: false, concernsHost: true });
  if (answer.kind === 'failed' && (answer.reason === 'gone' || answer.reason === 'empty')) {
    log({ event: 'listing-ended', edition, page });
    finishUnit(sql, unit);
    return;
  }
  const listing = answer.kind === 'unchanged' ? undefined : readPage(context, unit, answer);
  if (listing === undefined || listing.kind === 'failed') {
    const failure = listing ?? { reason: 'refused' as const, detail: `${url}: nothing was sent` };
    sql.transaction(() =>
      failPage(context, unit, failure, waitMs('listing', { ...failure, attempts: unit.attempts + 1 }, random())),
    );
    return;
  }
  sql.transaction(() => {
    const fresh = sightItems(context, unit, listing.items);
    const stale = fresh === 0 ? (details.stalePages ?? 0) + 1 : 0;
    tallyRun(sql, { edition, listed: listing.items.length, fresh, ...(fresh > 0 && { outcome: 'items' }) });
    if (!needsOlderPage(context, listing.items, page + 1, details)) {
      finishUnit(sql, unit);
    } else if (stale >= MAX_STALE_PAGES) {
      const detail = `${url}: expected older items than on the page before, seen the same again`;
      tallyRun(sql, { edition, failure: { url, reason: 'implausible', detail, attempts: 1 } });
      addSecondRoad(context, unit);
      finishUnit(sql, unit);
    } else {
      advanceUnit(sql, unit, {
        ...details,
        page: page + 1,
        stalePages: stale,
        path: listing.nextPath ?? SITES[edition].listingPage(page + 1),
      });
    }
  });
  log({ event: 'listing-page', edition, page, listed: listing.items.length });
}

/** Reads a source RSS or section page in place of a listing that failed. Not tried again by itself: the listing is. */
export async function workRoad(context: Context, unit: Unit): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const { edition } = unit;
  const url = listingUrl(unit);
  const road = isRssRoad(unit) ? 'rss' : 'sections';
  const answer = await askSource(context, url, edition, { conditional: false, concernsHost: false });
  const result: ListingResult | undefined =
    answer.kind === 'unchanged' ? undefined : answer.kind === 'failed' ? answer : readRoad(context, unit, answer);
  sql.transaction(() => {
    if (result?.kind === 'items') {
      const fresh = sightItems(context, unit, result.items);
      tallyRun(sql, {
        edition,
        outcome: fresh > 0 ? 'items' : 'nothing-new',
        road,
        listed: result.items.length,
        fresh,
      });
      logListing(sql, { edition, atMs: nowMs(), ok: true, road, fallback: true, listed: result.items.length, fresh });
    } else if (result) {
      tallyRun(sql, { edition, failure: { url, reason: result.reason, detail: result.detail, attempts: 1 } });
    }
    finishUnit(sql, unit);
  });
  log({ event: 'second-road', edition, road, listed: result?.kind === 'items' ? result.items.length : 0 });
}

function listingUrl(unit: Unit): string {
  const { host, listingPath } = SITES[unit.edition];
  return new URL(unit.details.path ?? listingPath, `https://${host}`).href;
}

const isRssRoad = (unit: Unit) => SITES[unit.edition].rssPaths.includes(unit.details.path ?? '');

function readPage(context: Context, unit: Unit, answer: Page | SourceFailure): ListingResult {
  if (answer.kind === 'failed') return answer;
  const { text } = decodeHtml(answer.bytes, answer.contentType);
  return parseListing(text, { edition: unit.edition, url: answer.url, fetchedAtMs: context.ports.nowMs() });
}

/** The newest page must also be plausible in the light of what is known. */
function readListing(context: Context, unit: Unit, answer: Page | SourceFailure): ListingResult {
  const result = readPage(context, unit, answer);
  if (result.kind === 'failed') return result;
  const { sql, nowMs } = context.ports;
  const newestKnownMs = newestPublishedMs(sql, unit.edition);
  return judgeListing(result, {
    nowMs: nowMs(),
    isKnown: (key) => findArticle(sql, key) !== undefined,
    ...(newestKnownMs !== undefined && { newestKnownMs }),
  });
}

function readRoad(context: Context, unit: Unit, answer: Page): ListingResult {
  const { text } = decodeHtml(answer.bytes, answer.contentType);
  const page = { edition: unit.edition, url: answer.url, fetchedAtMs: context.ports.nowMs() };
  return isRssRoad(unit) ? parseSourceRss(text, page) : parseSectionPage(text, page);
}

/** Records every item of a page; new ones and those with another headline are queued to be read. */
function sightItems(context: Context, unit: Unit, items: readonly ListingItem[]): number {
  const { sql, nowMs } = context.ports;
  let fresh = 0;
  for (const item of items) {
    const sighting = sightArticle(sql, item, nowMs());
    if (sighting === 'known') continue;
    if (sighting === 'new') fresh += 1;
    addUnit(sql, { kind: 'article', target: item.key, edition: item.edition, dueMs: nowMs(), run: unit.run });
  }
  return fresh;
}

function addSecondRoad(context: Context, unit: Unit): void {
  const site = SITES[unit.edition];
  for (const path of [...site.rssPaths, ...site.sectionPaths]) {
    addUnit(context.ports.sql, {
      kind: 'road',
      target: `${unit.edition}${path}`,
      edition: unit.edition,
      details: { path },
      dueMs: context.ports.nowMs(),
      run: unit.run,
    });
  }
}

/** How far back the chain of pages that starts now has to go. */
function planChain(context: Context, edition: Edition): UnitDetails {
  const { sql, nowMs } = context.ports;
  const { backfillPages } = context.config;
  const listedMs = Number(readFact(sql, listedFact(edition)) ?? Number.NaN);
  if (Number.isNaN(listedMs)) return { leastPages: backfillPages, mostPages: backfillPages };
  const sweptMs = Number(readFact(sql, sweptFact(edition)) ?? 0);
  return {
    untilMs: listedMs,
    leastPages: nowMs() - sweptMs >= SWEEP_INTERVAL_MS ? backfillPages : 1,
    mostPages: MAX_CHAIN_PAGES,
  };
}

/**
 * True until the page reaches back to what an earlier listing showed. Judged by the older half of the page: a single known item at its
 * top may be pinned there. Items that only the second road or an unfinished chain brought do not count.
 */
function needsOlderPage(context: Context, items: readonly ListingItem[], page: number, chain: UnitDetails): boolean {
  if (page < (chain.leastPages ?? 1)) return true;
  if (page >= (chain.mostPages ?? MAX_CHAIN_PAGES)) return false;
  const { untilMs } = chain;
  if (untilMs === undefined) return false;
  const byAge = [...items].sort((a, b) => (a.publishedMs ?? 0) - (b.publishedMs ?? 0));
  const older = byAge.slice(0, Math.ceil(byAge.length / 2));
  if (older.some((item) => item.publishedMs !== undefined && item.publishedMs < untilMs - REACH_BACK_MARGIN_MS))
    return false;
  const seenBefore = firstSeenBy(
    context.ports.sql,
    older.map((item) => item.key),
    untilMs,
  );
  return seenBefore.size === 0;
}

function failPage(context: Context, unit: Unit, failure: Pick<Failure, 'reason' | 'detail'>, delayMs: number): void {
  const { sql, nowMs } = context.ports;
  const url = listingUrl(unit);
  tallyRun(sql, {
    edition: unit.edition,
    failure: { url, reason: failure.reason, detail: failure.detail, attempts: unit.attempts + 1 },
  });
  failUnit(sql, unit, {
    reason: failure.reason,
    detail: failure.detail,
    nowMs: nowMs(),
    dueMs: nowMs() + delayMs,
    isResting: false,
  });
}
