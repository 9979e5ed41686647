import { decodeHtml } from '../belta/charset.ts';
import { type Edition, SITES } from '../belta/editions.ts';
import { parseListing } from '../belta/listing.ts';
import type { ListingItem, ListingResult } from '../belta/model.ts';
import { sightArticle } from './articles.ts';
import { type Context, forgetPage } from './context.ts';
import { addUnit, type Unit } from './queue.ts';
import type { Page, SourceFailure } from './source.ts';

/** The page a unit of a listing, an older page or a second road asks for. */
export function listingUrl(unit: Unit): string {
  const { host, listingPath } = SITES[unit.edition];
  return new URL(unit.details.path ?? listingPath, `https://${host}`).href;
}

/** Reads a page of the listing of all news. */
export function readListingPage(context: Context, unit: Unit, answer: Page | SourceFailure): ListingResult {
  if (answer.kind === 'failed') return answer;
  const { text } = decodeHtml(answer.bytes, answer.contentType);
  return parseListing(text, { edition: unit.edition, url: answer.url, fetchedAtMs: context.ports.nowMs() });
}

/** Records every item of a page; new ones and those with another headline are queued to be read. */
export function sightItems(context: Context, unit: Unit, items: readonly ListingItem[]): number {
  const { sql, nowMs } = context.ports;
  let fresh = 0;
  for (const item of items) {
    const sighting = sightArticle(sql, item, nowMs());
    if (sighting === 'known') continue;
    if (sighting === 'new') fresh += 1;
    // The headline changed, so the page is another, even where its validators did not follow.
    else forgetPage(context, item.url);
    addUnit(sql, { kind: 'article', target: item.key, edition: item.edition, dueMs: nowMs(), run: unit.run });
  }
  return fresh;
}

/** Queues what else shows an edition's news, for when its listing does not. */
export function addSecondRoad(
  context: Context,
  road: { readonly edition: Edition; readonly dueMs: number; readonly run: string | undefined },
): void {
  const { rssPaths, sectionPaths } = SITES[road.edition];
  for (const path of [...rssPaths, ...sectionPaths]) {
    addUnit(context.ports.sql, { kind: 'road', target: `${road.edition}${path}`, details: { path }, ...road });
  }
}
