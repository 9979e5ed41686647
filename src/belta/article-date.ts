import type { PageHead } from './article-head.ts';
import type { Claim, Finding } from './article-title.ts';
import type { Block } from './block.ts';
import { opensComments } from './block-kinds.ts';
import {
  datelineDay,
  type FoundDate,
  findDates,
  MINSK_OFFSET_MS,
  minskDay,
  minskMidnight,
  minskMs,
  parseMetaDate,
  zeroOffset,
} from './dates.ts';
import { attr, type Element, isElement, isWithin, type Node } from './dom.ts';
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
  /** Metadata with a zero offset, which the site writes for Minsk wall time and others for what it says. */
  readonly zone?: 'zero' | 'utc';
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
  const title = blocks[titleAt]?.element;
  const isForeign = (at: number) => isBesideTeaser(blocks, blocks[at]?.element, title, ownKey);
  const claims: DateClaim[] = [];
  const namedAt = namedDateAt(blocks, titleAt, isForeign);
  const shown = namedAt === undefined ? undefined : dateAt(blocks, namedAt);
  if (shown) claims.push({ layer: 'date_full', value: shown.ms, hasTime: shown.hasTime });
  const addMeta = (layer: string, text: string | undefined) => {
    const ms = parseMetaDate(text ?? '');
    const zone = zeroOffset(text ?? '');
    if (ms !== undefined) claims.push({ layer, value: ms, hasTime: true, ...(zone && { zone }) });
  };
  for (const name of DATE_METAS) addMeta(name, head.metas.get(name));
  addMeta('json-ld', head.jsonLd.datePublished);
  if (titleAt !== -1) claims.push(...shownNear(blocks, titleAt, (at) => at === namedAt || isForeign(at)));
  const own = elements.find(
    (element) =>
      element.name === 'time' &&
      parseMetaDate(attr(element, 'datetime') ?? '') !== undefined &&
      (title === undefined || !isBesideTeaser(blocks, element, title, ownKey)),
  );
  if (own) addMeta('time', attr(own, 'datetime'));
  return claims;
}

/** Words that call a time that of a change. */
export const UPDATED =
  /updated|modified|обновл|изменен|абноўл|зменен|aktualis|geändert|actualiz|modific|aktualiz|更新/i;
const TIME_ALONE = /^\D{0,3}(?:[01]?\d|2[0-3]):[0-5]\d\D{0,3}$/;

/** `Updated: 9 February, 23:35` and no other date. */
const isUpdateOnly = (block: Block | undefined): boolean =>
  block !== undefined &&
  UPDATED.test(block.text) &&
  findDates(block.text).length === 1 &&
  UPDATED.test(block.text.slice(0, findDates(block.text)[0]?.index));

/** The date a block shows: of several the earliest that is not called an update; a day takes the time that stands alone beside it. */
function dateAt(blocks: readonly Block[], at: number): FoundDate | undefined {
  const block = blocks[at];
  if (block === undefined) return undefined;
  const found = findDates(block.text);
  const isUpdate = ({ index }: FoundDate, i: number) => {
    const before = found[i - 1];
    return UPDATED.test(block.text.slice(before === undefined ? 0 : before.index + before.length, index));
  };
  const own = found.filter((date, i) => !isUpdate(date, i));
  const date = (own.length > 0 ? own : found).reduce<FoundDate | undefined>(
    (first, other) => (first && first.ms <= other.ms ? first : other),
    undefined,
  );
  if (date === undefined || date.hasTime || found.length > 1) return date;
  const time = [blocks[at + 1], blocks[at - 1]].find(
    (other) => other?.element.parent === block.element.parent && TIME_ALONE.test(other?.text ?? ''),
  );
  const whole =
    time &&
    findDates(`${block.text.slice(date.index, date.index + date.length)}, ${time.text.replace(/[^\d:]/g, '')}`)[0];
  return whole?.hasTime ? { ...date, ms: whole.ms, hasTime: true } : date;
}

/** Index of the date in its own element, the nearest to the headline when teasers show theirs too. */
function namedDateAt(
  blocks: readonly Block[],
  titleAt: number,
  isForeign: (at: number) => boolean,
): number | undefined {
  const all = [...blocks.keys()].filter((at) => blocks[at]?.isIn('date') === true && !isForeign(at));
  const own = all.filter((at) => !isUpdateOnly(blocks[at]));
  const named = own.length > 0 ? own : all;
  const distance = (at: number) => (titleAt === -1 ? 0 : Math.abs(at - titleAt));
  return named.sort((a, b) => distance(a) - distance(b))[0];
}

/** A teaser's box holds no more texts than these: picture's caption, headline, summary, section, date. */
const MOST_TEASER_BLOCKS = 6;

/** A date in one small box with a link to another story, and not with the headline, is that story's. */
function isBesideTeaser(
  blocks: readonly Block[],
  element: Element | undefined,
  title: Element | undefined,
  ownKey: string | undefined,
): boolean {
  const isTeaser = (block: Block) => block.isLink && block.articleKeys.some((key) => key !== ownKey);
  for (let box: Node | null | undefined = element; isElement(box); box = box.parent as Node | null) {
    const inside = box;
    if (isWithin(title, inside)) return false;
    const members = blocks.filter((block) => isWithin(block.element, inside));
    if (members.length > MOST_TEASER_BLOCKS) return false;
    if (members.some(isTeaser)) return true;
  }
  return false;
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
    if (at > titleAt && opensComments(block)) break;
    if (isUpdateOnly(block)) continue;
    if (isSkipped(at)) continue;
    const date = dateAt(blocks, at);
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
/** A zone or a day that is off puts a publication ahead by less; a date further ahead is that of something to come. */
const MAX_MISLABELLED_MS = DAY_MS;

const isSame = (a: number, b: number) => Math.abs(a - b) <= SAME_TIME_MS;

/** A zero offset that for once tells the truth reads three hours before the wall time, the offset of Minsk. */
const isUtcOf = (claim: DateClaim, wallMs: number) =>
  claim.zone !== undefined && isSame(claim.value + MINSK_OFFSET_MS, wallMs);

const agree = (a: DateClaim, b: DateClaim) => isSame(a.value, b.value) || isUtcOf(a, b.value) || isUtcOf(b, a.value);

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
  const possible = claims.filter(({ value }) => value <= nowMs + MAX_MISLABELLED_MS);
  const timed = possible.filter(({ hasTime }) => hasTime);
  const isListed = (claim: DateClaim) =>
    listedMs !== undefined && (isSame(claim.value, listedMs) || isUtcOf(claim, listedMs));
  const supportersOf = (claim: DateClaim) =>
    timed.filter((other) => other.layer !== claim.layer && agree(other, claim)).length + (isListed(claim) ? 1 : 0);

  const best = timed
    .map((claim) => ({ claim, support: supportersOf(claim) }))
    .reduce<{ claim: DateClaim; support: number } | undefined>(
      (a, b) => (a && a.support >= b.support ? a : b),
      undefined,
    );
  if (best === undefined) return chooseDay(possible, witness);
  const { support } = best;
  // Where metadata turn out to be in UTC, the wall time that is shown or listed is the one.
  const isConfirmed = timed.some(({ zone, value: shown }) => zone === undefined && isSame(shown, best.claim.value));
  const claim = (isConfirmed ? undefined : timed.find((other) => isUtcOf(best.claim, other.value))) ?? best.claim;
  const value = listedMs !== undefined && isUtcOf(claim, listedMs) ? listedMs : claim.value;
  const isContradicted = timed.some((other) => !agree(other, claim));
  const isFarFromListing = listedMs !== undefined && Math.abs(value - listedMs) > NEAR_LISTING_MS + MINSK_OFFSET_MS;
  const isFuture = value > nowMs + SAME_TIME_MS;
  const isDenied =
    isContradicted || deniedByDateline(value, witness) || claim.zone === 'utc' || isClock(claim, claims, nowMs);
  return { value, layer: claim.layer, isDoubtful: isFuture || isFarFromListing || (support === 0 && isDenied) };
}

/** A time near the headline that is the time of the fetch, or that stands farther from it than a day without a time, may be the page's clock. */
function isClock(claim: DateClaim, claims: readonly DateClaim[], nowMs: number): boolean {
  if (claim.layer !== 'near-headline') return false;
  const nearest = claims.find(({ layer }) => layer.startsWith('near-headline'));
  return nearest !== claim || isSame(claim.value, nowMs);
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
