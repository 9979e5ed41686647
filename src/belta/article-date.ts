import type { PageHead } from './article-head.ts';
import type { Claim, Finding } from './article-title.ts';
import type { Block } from './block.ts';
import { datelineDay, findDates, MINSK_OFFSET_MS, minskDay, minskMidnight, minskMs, parseMetaDate } from './dates.ts';
import { attr, type Element, isElement, isWithin } from './dom.ts';
import type { EditionSite } from './editions.ts';

/** Metadata that hold the publication time, the most reliable first. */
const DATE_METAS = [
  'mediator_published_time',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
];

export interface DateClaim extends Claim<number> {
  readonly hasTime: boolean;
}

/** Blocks this far from the headline can show its date; the header with today's date is farther or has no time. */
const NEAR_HEADLINE_BLOCKS = 6;

const isMostlyDate = (text: string, length: number) => length >= text.length * 0.5 || text.length <= 60;

/**
 * Every layer's date. `titleAt` is the index of the headline among the blocks, -1 when it is not shown; `ownKey` tells links to the article
 * itself from links to others.
 */
export function dateClaims(
  elements: readonly Element[],
  head: PageHead,
  blocks: readonly Block[],
  titleAt: number,
  ownKey: string | undefined,
): readonly DateClaim[] {
  const isForeign = (at: number) => isBesideTeaser(blocks, at, titleAt, ownKey);
  const claims: DateClaim[] = [];
  const namedAt = namedDateAt(blocks, titleAt, isForeign);
  const shown = namedAt === undefined ? undefined : findDates(blocks[namedAt]?.text ?? '')[0];
  if (shown) claims.push({ layer: 'date_full', value: shown.ms, hasTime: shown.hasTime });
  for (const name of DATE_METAS) {
    const ms = parseMetaDate(head.metas.get(name) ?? '');
    if (ms !== undefined) claims.push({ layer: name, value: ms, hasTime: true });
  }
  const ld = parseMetaDate(head.jsonLd.datePublished ?? '');
  if (ld !== undefined) claims.push({ layer: 'json-ld', value: ld, hasTime: true });
  if (titleAt !== -1) claims.push(...shownNear(blocks, titleAt, (at) => at === namedAt || isForeign(at)));
  for (const element of elements) {
    const ms = element.name === 'time' ? parseMetaDate(attr(element, 'datetime') ?? '') : undefined;
    if (ms === undefined) continue;
    claims.push({ layer: 'time', value: ms, hasTime: true });
    break;
  }
  return claims;
}

/** Index of the date in its own element, the nearest to the headline when teasers show theirs too. */
function namedDateAt(
  blocks: readonly Block[],
  titleAt: number,
  isForeign: (at: number) => boolean,
): number | undefined {
  const named = [...blocks.keys()].filter((at) => blocks[at]?.isIn('date') === true && !isForeign(at));
  const distance = (at: number) => (titleAt === -1 ? 0 : Math.abs(at - titleAt));
  return named.sort((a, b) => distance(a) - distance(b))[0];
}

/** A date in one box with a link to another story, and not with the headline, is that story's. */
function isBesideTeaser(blocks: readonly Block[], at: number, titleAt: number, ownKey: string | undefined): boolean {
  const box = blocks[at]?.element.parent;
  if (isElement(box) && isWithin(blocks[titleAt]?.element, box)) return false;
  return [at - 1, at + 1, at + 2].some((index) => {
    const block = blocks[index];
    const isTeaser = block?.isLink === true && block.articleKeys.some((key) => key !== ownKey);
    return isTeaser && isElement(box) && isWithin(block.element, box);
  });
}

/** Dates that stand by themselves next to the headline, the nearest first. */
function shownNear(
  blocks: readonly Block[],
  titleAt: number,
  isSkipped: (at: number) => boolean,
): readonly DateClaim[] {
  const near: { distance: number; claim: DateClaim }[] = [];
  const from = Math.max(0, titleAt - NEAR_HEADLINE_BLOCKS);
  for (let at = from; at <= Math.min(blocks.length - 1, titleAt + NEAR_HEADLINE_BLOCKS); at += 1) {
    const block = blocks[at];
    if (block === undefined || at === titleAt || block.isChrome || block.text.length > 120) continue;
    if (isSkipped(at)) continue;
    const date = findDates(block.text)[0];
    if (!date || !isMostlyDate(block.text, date.length)) continue;
    near.push({
      distance: Math.abs(at - titleAt),
      claim: { layer: date.hasTime ? 'near-headline' : 'near-headline-day', value: date.ms, hasTime: date.hasTime },
    });
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ claim }) => claim);
}

/** Rounding and the seconds that a page leaves out. */
const SAME_TIME_MS = 5 * 60_000;
/** A page and a listing that differ by less tell the same event of publication. */
const NEAR_LISTING_MS = 60 * 60_000;
const DAY_MS = 86_400_000;
const DATELINE_TOLERANCE_DAYS = 2;
const FUTURE_TOLERANCE_MS = DAY_MS;

const agree = (a: number, b: number) => {
  const distance = Math.abs(a - b);
  // A zero offset that for once tells the truth differs from the wall time by exactly the offset of Minsk.
  return distance <= SAME_TIME_MS || Math.abs(distance - MINSK_OFFSET_MS) <= 60_000;
};

export interface DateWitness {
  readonly listedMs: number | undefined;
  readonly dateline: string | undefined;
  readonly site: EditionSite;
  readonly nowMs: number;
}

/**
 * The publication time. A claim that another layer or the listing supports wins; the most specific layer wins among equals. A claim that
 * stands alone is doubted when the listing or the dateline contradicts it.
 */
export function chooseDate(claims: readonly DateClaim[], witness: DateWitness): Finding<number> | undefined {
  const { listedMs, nowMs } = witness;
  const possible = claims.filter(({ value }) => value <= nowMs + FUTURE_TOLERANCE_MS);
  const timed = possible.filter(({ hasTime }) => hasTime);
  const isListed = ({ value }: DateClaim) => listedMs !== undefined && Math.abs(value - listedMs) <= SAME_TIME_MS;
  const supportersOf = (claim: DateClaim) =>
    timed.filter((other) => other.layer !== claim.layer && agree(other.value, claim.value)).length +
    (isListed(claim) ? 1 : 0);

  const best = timed
    .map((claim) => ({ claim, support: supportersOf(claim) }))
    .reduce<{ claim: DateClaim; support: number } | undefined>(
      (a, b) => (a && a.support >= b.support ? a : b),
      undefined,
    );
  if (best === undefined) return chooseDay(possible, witness);
  const { claim, support } = best;
  const contradicted = timed.some((other) => !agree(other.value, claim.value));
  const isFarFromListing =
    listedMs !== undefined && Math.abs(claim.value - listedMs) > NEAR_LISTING_MS + MINSK_OFFSET_MS;
  const isFuture = claim.value > nowMs + SAME_TIME_MS;
  const isDoubtful =
    isFuture || (support === 0 && (contradicted || isFarFromListing || deniedByDateline(claim.value, witness)));
  return { value: claim.value, layer: claim.layer, isDoubtful };
}

/** Only days are shown: the listing's time when it falls on one of them, else the listing's word or a doubtful midnight. */
function chooseDay(days: readonly DateClaim[], { listedMs }: DateWitness): Finding<number> | undefined {
  if (listedMs !== undefined) {
    const isConfirmed = days.length === 0 || days.some(({ value }) => value === minskMidnight(listedMs));
    return { value: listedMs, layer: 'listing', isDoubtful: !isConfirmed };
  }
  const [day] = days;
  return day && { value: day.value, layer: day.layer, isDoubtful: true };
}

function deniedByDateline(ms: number, { dateline, site }: DateWitness): boolean {
  const day = dateline === undefined ? undefined : datelineDay(dateline, site);
  if (day === undefined) return false;
  const { year } = minskDay(ms);
  const named = [year - 1, year].flatMap((y) => minskMs(y, day.month, day.day) ?? []);
  // Published on the day of the dateline, or soon after it, never before.
  return !named.some((start) => ms >= start && ms < start + (DATELINE_TOLERANCE_DAYS + 1) * DAY_MS);
}
