import { decodeHtml } from '../belta/charset.ts';
import { SITES } from '../belta/editions.ts';
import { parseSectionPage, parseSourceRss } from '../belta/listing.ts';
import type { Failure, Listing, ListingResult } from '../belta/model.ts';
import { judgeListing } from '../belta/plausibility.ts';
import { countPublishedSince, findArticle, newestPublishedMs } from './articles.ts';
import { waitMs } from './backoff.ts';
import { askSource, type Context, rememberPage } from './context.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import { startChain } from './page-work.ts';
import type { Sql } from './ports.ts';
import { failUnit, finishUnit, type Unit } from './queue.ts';
import { addSecondRoad, listingUrl, readListingPage, sightItems } from './roads.ts';
import { tallyRun } from './runs.ts';
import type { Page, SourceFailure } from './source.ts';
import { logListing } from './statistics.ts';

/** A newest page this much behind what is known, with so many known items missing on top, is an old one. */
const OLD_PAGE_MS = 6 * 3_600_000;
const OLD_PAGE_MISSES = 3;

/** Reads the newest listing page of an edition. */
export async function workListing(context: Context, unit: Unit): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const { edition } = unit;
  const url = listingUrl(unit);
  const answer = await askSource(context, url, edition, { conditional: true, concernsHost: true });
  if (answer.kind === 'unchanged') {
    sql.transaction(() => {
      tallyRun(sql, { edition, outcome: 'nothing-new', road: 'all_news' });
      logListing(sql, { edition, atMs: nowMs(), ok: true, road: 'all_news' });
      writeFact(sql, factNames.listed(edition), String(nowMs()));
      finishUnit(sql, unit);
    });
    return;
  }
  const listing = readNewestPage(context, unit, answer);
  if (listing.kind === 'failed') {
    log({ event: 'listing-failed', edition, reason: listing.reason, detail: listing.detail });
    sql.transaction(() => failListing(context, unit, listing));
    return;
  }
  sql.transaction(() => {
    const fresh = sightItems(context, unit, listing.items);
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
    startChain(context, unit, listing);
    writeFact(sql, factNames.listed(edition), String(nowMs()));
    if (answer.kind === 'page') rememberPage(context, url, answer);
    finishUnit(sql, unit);
  });
  log({ event: 'listing', edition, listed: listing.items.length, layer: listing.layer });
}

function failListing(context: Context, unit: Unit, failure: SourceFailure): void {
  const { sql, nowMs, random } = context.ports;
  const { edition } = unit;
  const attempts = unit.attempts + 1;
  tallyRun(sql, {
    edition,
    outcome: 'failed',
    failure: { url: listingUrl(unit), reason: failure.reason, detail: failure.detail, attempts },
  });
  logListing(sql, { edition, atMs: nowMs(), ok: false, reason: failure.reason, detail: failure.detail });
  if (isSecondRoadWorthwhile(unit, failure)) addSecondRoad(context, { edition, dueMs: nowMs(), run: unit.run });
  failUnit(sql, unit, {
    ...failure,
    nowMs: nowMs(),
    dueMs: nowMs() + waitMs('listing', { ...failure, attempts }, random()),
    isResting: false,
  });
}

/** Tries between two runs are for the listing alone, since other roads have just been asked; and where nothing answers they hardly will. */
function isSecondRoadWorthwhile(unit: Unit, { reason }: Failure): boolean {
  if (reason === 'slow-down' || unit.run === undefined) return false;
  return reason !== 'unreachable' || unit.attempts < 2 || unit.attempts % 4 === 0;
}

/** Reads a source RSS or section page in place of a listing that failed. Not tried again by itself: the listing is. */
export async function workRoad(context: Context, unit: Unit): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const { edition } = unit;
  const url = listingUrl(unit);
  const road = isRssRoad(unit) ? 'rss' : 'sections';
  const answer = await askSource(context, url, edition, {
    conditional: false,
    concernsHost: false,
    ...(road === 'rss' && { accept: ACCEPT_FEED }),
  });
  const result: ListingResult =
    answer.kind === 'unchanged'
      ? { kind: 'failed', reason: 'refused', detail: `${url}: nothing was sent` }
      : answer.kind === 'failed'
        ? answer
        : readRoad(context, unit, answer);
  sql.transaction(() => {
    if (result.kind === 'items') {
      const fresh = sightItems(context, unit, result.items);
      tallyRun(sql, {
        edition,
        outcome: fresh > 0 ? 'items' : 'nothing-new',
        road,
        listed: result.items.length,
        fresh,
      });
      logListing(sql, { edition, atMs: nowMs(), ok: true, road, fallback: true, listed: result.items.length, fresh });
    } else {
      tallyRun(sql, { edition, failure: { url, reason: result.reason, detail: result.detail, attempts: 1 } });
    }
    finishUnit(sql, unit);
  });
  log({ event: 'second-road', edition, road, listed: result.kind === 'items' ? result.items.length : 0 });
}

/** A server that negotiates would send a page for people to who prefers HTML. */
const ACCEPT_FEED = 'application/rss+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';

const isRssRoad = (unit: Unit) => SITES[unit.edition].rssPaths.includes(unit.details.path ?? '');

/** The newest page must also be plausible in the light of what earlier ones showed. */
function readNewestPage(context: Context, unit: Unit, answer: Page | SourceFailure): ListingResult {
  const result = readListingPage(context, unit, answer);
  if (result.kind === 'failed') return result;
  const { sql, nowMs } = context.ports;
  // A ledger that was restored knows items of the topic alone: too few to tell an old listing from a slow edition.
  const newestKnownMs =
    readFact(sql, factNames.listed(unit.edition)) === undefined ? undefined : newestPublishedMs(sql, unit.edition);
  const judged = judgeListing(result, {
    nowMs: nowMs(),
    isKnown: (key) => findArticle(sql, key) !== undefined,
    ...(newestKnownMs !== undefined && { newestKnownMs }),
  });
  return judged.kind === 'items' && newestKnownMs !== undefined
    ? (stepBack(sql, unit, judged, newestKnownMs) ?? judged)
    : judged;
}

/**
 * A page whose items are all known can still be an old one, kept by a cache: then several articles that earlier pages showed are newer
 * than everything on it. A few removed ones, or times that were taken for first sight, do not look so.
 */
function stepBack(sql: Sql, unit: Unit, listing: Listing, newestKnownMs: number): Failure | undefined {
  const newestMs = Math.max(...listing.items.flatMap(({ publishedMs }) => publishedMs ?? []));
  if (!Number.isFinite(newestMs) || newestKnownMs - newestMs < OLD_PAGE_MS) return undefined;
  const newer = countPublishedSince(sql, unit.edition, newestMs);
  if (newer < OLD_PAGE_MISSES) return undefined;
  const shown = new Date(newestMs).toISOString();
  const detail = `${listingUrl(unit)}: expected the newest items, seen an old page: ${newer} known items are newer than its newest, of ${shown}`;
  return { kind: 'failed', reason: 'implausible', detail };
}

function readRoad(context: Context, unit: Unit, answer: Page): ListingResult {
  const { text } = decodeHtml(answer.bytes, answer.contentType);
  const page = { edition: unit.edition, url: answer.url, fetchedAtMs: context.ports.nowMs() };
  return isRssRoad(unit) ? parseSourceRss(text, page) : parseSectionPage(text, page);
}
