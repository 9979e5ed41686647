import { type Edition, SITES } from '../belta/editions.ts';
import type { Failure, FailureReason, Listing, ListingItem } from '../belta/model.ts';
import { MAX_STEP_BACK_MS } from '../belta/plausibility.ts';
import { countPublishedSince, isSeenBy, oldestPublishedMs } from './articles.ts';
import { REST_AFTER_MS, WITHDRAWN_AFTER, waitMs } from './backoff.ts';
import { type ChainStep, MAX_CHAIN_PAGES, type Reach, stepChain } from './chain.ts';
import { askSource, type Context, forgetPage } from './context.ts';
import { factNames, forgetFact, readFact, writeFact } from './facts.ts';
import { closeGap, noteGap, openGap } from './gap.ts';
import { addUnit, advanceUnit, failUnit, finishUnit, type Unit, type UnitDetails } from './queue.ts';
import { addSecondRoad, listingUrl, readListingPage, sightItems } from './roads.ts';
import { tallyRun } from './runs.ts';
import { listedUntilMs } from './seen.ts';
import type { SourceFailure } from './source.ts';

/** Articles can turn up behind the newest page; so often, or after so many items, a few pages more are read to meet them. */
const SWEEP_INTERVAL_MS = 6 * 3_600_000;
const SWEEP_ITEMS = 40;
const SWEEP_PAGES = 3;

/** Reasons for which a page can be the one after the last. */
const END_REASONS: readonly FailureReason[] = ['gone', 'empty', 'unknown-layout'];

/** Plans how far back the listing that was just read has to be followed, and queues the first older page if it has to. */
export function startChain(context: Context, unit: Unit, listing: Listing): void {
  const { sql, nowMs } = context.ports;
  const { edition } = unit;
  const chain = planChain(context, edition);
  if ((chain.leastPages ?? 1) > 1) writeFact(sql, factNames.swept(edition), String(nowMs()));
  const step = stepChain(chain, listing, SITES[edition].listingPage, reachOf(context, edition, chain));
  if (chain.untilMs === undefined) lowerHorizon(context, edition, listing.items);
  closeGapIfMet(context, edition, chain, step);
  if (step.kind !== 'next') return;
  addUnit(sql, {
    kind: 'page',
    target: `${edition}/${nowMs()}`,
    edition,
    details: step.details,
    dueMs: nowMs(),
    run: unit.run,
  });
}

/** Reads one older page and moves the chain on, until it has met what was known before it began. */
export async function workPage(context: Context, unit: Unit): Promise<void> {
  const { sql, log } = context.ports;
  const { edition, details } = unit;
  const url = listingUrl(unit);
  const answer = await askSource(context, url, edition, { conditional: false, concernsHost: true });
  const page: Listing | SourceFailure =
    answer.kind === 'unchanged'
      ? { kind: 'failed', reason: 'refused', detail: `${url}: nothing was sent` }
      : readListingPage(context, unit, answer);
  if (page.kind === 'failed') {
    log({ event: 'page-failed', edition, url, reason: page.reason, detail: page.detail });
    sql.transaction(() => (isEnd(unit, page) ? endChain(context, unit, page.detail) : failPage(context, unit, page)));
    return;
  }
  const step = stepChain(details, page, SITES[edition].listingPage, reachOf(context, edition, details));
  log({ event: 'page', edition, url, listed: page.items.length, chain: step.kind });
  sql.transaction(() => {
    if (details.untilMs === undefined) lowerHorizon(context, edition, page.items);
    const fresh = sightItems(context, unit, page.items);
    tallyRun(sql, { edition, listed: page.items.length, fresh, ...(fresh > 0 && { outcome: 'items' }) });
    closeGapIfMet(context, edition, details, step);
    if (step.kind === 'next') advanceUnit(sql, unit, step.details);
    else if (step.kind === 'done') finishUnit(sql, unit);
    else endChain(context, unit, `${url}: ${step.why}`);
  });
}

/**
 * Has the next reading of the listing look for what an open gap holds, though nothing on it may be new.
 * @returns whether there is one.
 */
export function seekGap(context: Context, edition: Edition): boolean {
  const { sql, nowMs } = context.ports;
  if (openGap(sql, edition, nowMs()) === undefined) return false;
  const { host, listingPath } = SITES[edition];
  forgetFact(sql, factNames.swept(edition));
  forgetPage(context, new URL(listingPath, `https://${host}`).href);
  return true;
}

function planChain(context: Context, edition: Edition): UnitDetails {
  const { sql, nowMs } = context.ports;
  const { backfillPages } = context.config;
  const listedMs = listedUntilMs(sql, edition);
  if (listedMs === undefined) return { leastPages: backfillPages, mostPages: backfillPages };
  const sweptMs = Number(readFact(sql, factNames.swept(edition)) ?? 0);
  const isSweep = nowMs() - sweptMs >= SWEEP_INTERVAL_MS || countPublishedSince(sql, edition, sweptMs) >= SWEEP_ITEMS;
  const gap = isSweep ? openGap(sql, edition, nowMs()) : undefined;
  return {
    untilMs: Math.min(gap?.sinceMs ?? listedMs, listedMs),
    leastPages: isSweep ? SWEEP_PAGES : 1,
    mostPages: MAX_CHAIN_PAGES,
  };
}

function reachOf(context: Context, edition: Edition, { untilMs }: UnitDetails): Reach {
  const { sql } = context.ports;
  const fact = readFact(sql, factNames.horizon(edition));
  const horizonMs = fact === undefined ? (oldestPublishedMs(sql, edition) ?? 0) : Number(fact);
  // A page older than that is not taken for the newest one, and so can have hidden nothing.
  const hiddenSinceMs = (untilMs ?? 0) - MAX_STEP_BACK_MS;
  return {
    isSeenBefore: (key) => untilMs !== undefined && isSeenBy(sql, key, untilMs),
    horizonMs: Math.max(horizonMs, hiddenSinceMs),
  };
}

/** The first run reads a few pages; what is older than the items on them was never to be known. */
function lowerHorizon(context: Context, edition: Edition, items: readonly ListingItem[]): void {
  const { sql } = context.ports;
  const known = readFact(sql, factNames.horizon(edition));
  const times = items.flatMap(({ publishedMs }) => publishedMs ?? []);
  if (times.length === 0) return;
  writeFact(
    sql,
    factNames.horizon(edition),
    String(Math.min(...times, known === undefined ? Number.POSITIVE_INFINITY : Number(known))),
  );
}

/** A page that was guessed ends the listing by not being one; a page that was named has to say so twice. */
function isEnd(unit: Unit, failure: Failure): boolean {
  if (!END_REASONS.includes(failure.reason)) return false;
  if (unit.details.isNamed !== true) return true;
  const times = unit.lastReason === failure.reason ? unit.sameReason + 1 : 1;
  return failure.reason !== 'unknown-layout' && times >= WITHDRAWN_AFTER;
}

/** Where what was known is not met, items may be missing: other roads are tried, and `/status` says so. */
function endChain(context: Context, unit: Unit, detail: string): void {
  const { sql, nowMs } = context.ports;
  finishUnit(sql, unit);
  const { untilMs, isMet } = unit.details;
  if (untilMs === undefined || isMet) return;
  noteGap(sql, unit.edition, untilMs, nowMs());
  tallyRun(sql, {
    edition: unit.edition,
    failure: { url: listingUrl(unit), reason: 'implausible', detail, attempts: unit.attempts + 1 },
  });
  addSecondRoad(context, { edition: unit.edition, dueMs: nowMs(), run: unit.run });
}

function failPage(context: Context, unit: Unit, failure: SourceFailure): void {
  const { sql, nowMs, random } = context.ports;
  const attempts = unit.attempts + 1;
  const isResting = nowMs() - (unit.firstFailedMs ?? nowMs()) >= REST_AFTER_MS;
  tallyRun(sql, {
    edition: unit.edition,
    failure: { url: listingUrl(unit), reason: failure.reason, detail: failure.detail, attempts },
  });
  const { untilMs, isMet } = unit.details;
  if (isResting && untilMs !== undefined && !isMet) noteGap(sql, unit.edition, untilMs, nowMs());
  failUnit(sql, unit, {
    ...failure,
    nowMs: nowMs(),
    dueMs: nowMs() + waitMs('listing', { ...failure, attempts }, random()),
    isResting,
  });
}

/** Where a chain ended at what was known before it began, no gap is left behind it. */
function closeGapIfMet(context: Context, edition: Edition, { untilMs }: UnitDetails, step: ChainStep): void {
  if (step.kind === 'done' && untilMs !== undefined) closeGap(context.ports.sql, edition, untilMs);
}
