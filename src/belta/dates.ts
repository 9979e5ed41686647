import { EDITIONS, type EditionSite, SITES } from './editions.ts';

/** Minsk keeps UTC+3 all year (since 2011). */
export const MINSK_OFFSET_MS = 3 * 3_600_000;

/** How far the clock of the site may be ahead of ours. */
export const MAX_CLOCK_SKEW_MS = 15 * 60_000;

const DAY_MS = 86_400_000;

/** The instant of a Minsk wall time; `undefined` when no such day or time exists. */
export function minskMs(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  if (hour > 23 || minute > 59 || second > 59 || year < 1990 || year > 2100) return undefined;
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(utc);
  // Date.UTC rolls 30 February over into March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return utc - MINSK_OFFSET_MS;
}

export interface MinskDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function minskDay(ms: number): MinskDay {
  const wall = new Date(ms + MINSK_OFFSET_MS);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/** Start of the Minsk day `days` after the one that holds `ms`. */
export function minskMidnight(ms: number, days = 0): number {
  return Math.floor((ms + MINSK_OFFSET_MS) / DAY_MS + days) * DAY_MS - MINSK_OFFSET_MS;
}

type MonthTable = ReadonlyMap<string, number>;

const tableOf = (sites: readonly EditionSite[]): MonthTable =>
  new Map(sites.flatMap((site) => site.months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))));

const ALL_MONTHS = tableOf(EDITIONS.map((edition) => SITES[edition]));

/** Number of a month name, 1 to 12, in any language of the site: the Chinese edition's header, for one, is English. */
function monthNumber(name: string): number | undefined {
  return ALL_MONTHS.get(name.toLowerCase().normalize('NFC').replace(/\.$/, ''));
}

/** A date found in running text. */
export interface FoundDate {
  /** The instant, or the start of the Minsk day when no time was shown. */
  readonly ms: number;
  readonly hasTime: boolean;
  /** Position in the text. */
  readonly index: number;
  readonly length: number;
}

const TIME = String.raw`(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?::[0-5]\d)?(?!\d)(?:\s*(?<half>[ap])\.?m\b\.?)?`;
/** What the languages put between day and time: comma, bar, dash, a preposition, the word for year or hour. */
const JOIN = String.raw`[\s,|;·•–—-]*(?:г\.|года|г|roku|r\.)?[\s,|;·•–—-]*(?:(?:um|at|в|у|o|o godz\.|a las|godz\.)\s+)?`;
const THEN_TIME = `(?:${JOIN}${TIME})?`;
const TIME_BEFORE = String.raw`(?:(?<hour0>[01]?\d|2[0-3]):(?<minute0>[0-5]\d)[\s,|–—-]+)?`;

/** Each form of a date, most telling first. All carry the groups year, month (number or name), day, and may carry a time. */
const FORMS: readonly RegExp[] = [
  // 2026-10-02T11:54:00, 2026-10-02 11:54
  String.raw`(?<!\d)(?<year>20\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})(?:T|${JOIN})?(?:${TIME})?(?!\d)`,
  // 2025年12月15日 08:59
  String.raw`(?<!\d)(?<year>20\d\d)\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号]?${THEN_TIME}`,
  // 2025 十二月 15, 08:59
  String.raw`(?<!\d)(?<year>20\d\d)[\s年]*(?<month>[一二三四五六七八九十]{1,2}月)\s*(?<day>\d{1,2})(?!\d)\s*日?${THEN_TIME}`,
  // 14 七月 2021
  String.raw`(?<!\d)(?<day>\d{1,2})\s*(?<month>[一二三四五六七八九十]{1,2}月)\s*(?<year>20\d\d)(?!\d)${THEN_TIME}`,
  // 15:46 21 February 2020; 25 Februar 2024, 16:28; 2 de septiembre de 2024, 17:56
  String.raw`${TIME_BEFORE}(?<!\d)(?<day>\d{1,2})(?:\.|\s*-?(?:st|nd|rd|th|го|е)(?!\p{L}))?\s*(?:de\s+)?(?<month>\p{L}{3,12})\.?,?\s*(?:(?:de|del)\s+)?(?<year>20\d\d)(?!\d)${THEN_TIME}`,
  // March 11, 2025, 17:10
  String.raw`(?<![\p{L}\d])(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,\s*(?<year>20\d\d)(?!\d)${THEN_TIME}`,
  // 27.07.2017 | 12:57; 27/07/2017
  String.raw`${TIME_BEFORE}(?<![\d.])(?<day>\d{1,2})(?<sep>[./-])(?<month>\d{1,2})\k<sep>(?<year>20\d\d)(?!\d)${THEN_TIME}`,
  // 09.01.26 16:13
  String.raw`${TIME_BEFORE}(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d\d)(?![\d.])${THEN_TIME}`,
].map((form) => new RegExp(form, 'giu'));

function read(match: RegExpMatchArray): FoundDate | undefined {
  const groups = match.groups ?? {};
  const monthText = groups.month ?? '';
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  if (month === undefined) return undefined;
  const yearText = groups.year ?? '';
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const hourText = groups.hour ?? groups.hour0;
  const minute = Number(groups.minute ?? groups.minute0 ?? 0);
  const minutes = minutesOf(Number(hourText ?? 0), minute, groups.half);
  const ms = minskMs(year, month, Number(groups.day), Math.floor(minutes / 60), minutes % 60);
  if (ms === undefined) return undefined;
  return { ms, hasTime: hourText !== undefined, index: match.index ?? 0, length: match[0].length };
}

/** Every date in a text, in text order, each place read once. */
export function findDates(text: string): readonly FoundDate[] {
  const plain = text.replace(/[\u00a0\u2007\u202f\u2009]/g, ' ');
  if (!/\d/.test(plain)) return [];
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of plain.matchAll(form)) {
      const date = read(match);
      if (date === undefined) continue;
      const overlaps = found.some((f) => date.index < f.index + f.length && f.index < date.index + date.length);
      if (!overlaps) found.push(date);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** The one date of a short text such as `25 Februar 2024, 16:28`; with a time where one is to be had. */
export function parseVisibleDate(text: string): FoundDate | undefined {
  const dates = findDates(text);
  return dates.find((date) => date.hasTime) ?? dates[0];
}

/** `09.01.26` and nothing else; blanks do not count. */
export function parseDottedDay(text: string): number | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|20\d\d)$/.exec(text.replace(/\s+/g, ''));
  if (dotted === null) return undefined;
  const [, day, month, year = ''] = dotted;
  return minskMs(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
}

/**
 * A day header of a listing, its text without blanks: `09` + `.` + `01.26`.
 * @returns the start of that Minsk day.
 */
export function parseDayHeader(text: string): number | undefined {
  const dotted = parseDottedDay(text);
  if (dotted !== undefined) return dotted;
  if (!/\d/.test(text)) return undefined;
  const date = findDates(text)[0];
  return date && !date.hasTime && date.length >= text.trim().length * 0.5 ? date.ms : undefined;
}

const WEEKDAY = String.raw`(?:\p{L}{2,14}\.?,?\s+)?`;
/** `14 июля`, `14.07`, `Вторник, 14 июля`, `July 14`, `14 de julio`, `7月14日`, with or without a time: a day that leaves its year to the reader. */
const YEARLESS: readonly RegExp[] = [
  String.raw`^${WEEKDAY}(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}{3,12})\.?(?:,\s*\p{L}{2,14})?(?:${JOIN}${TIME})?$`,
  String.raw`^${WEEKDAY}(?<month>\p{L}{3,12})\s+(?<day>\d{1,2})(?:${JOIN}${TIME})?$`,
  String.raw`^(?<day>\d{1,2})\.(?<month>\d{2})\.?$`,
  String.raw`^(?:\p{Script=Han}{2,4}[\s,\uff0c]+)?(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日(?:[\s,\uff0c]*星期[一二三四五六日天])?(?:${JOIN}${TIME})?$`,
].map((form) => new RegExp(form, 'iu'));

/** A day of some year, and the time beside it in minutes after midnight. */
export interface YearlessDay {
  readonly month: number;
  readonly day: number;
  readonly minutes?: number;
}

export function parseYearless(text: string): YearlessDay | undefined {
  if (text.length > 45 || !/\d/.test(text)) return undefined;
  for (const form of YEARLESS) {
    const groups = form.exec(text.trim())?.groups;
    if (groups === undefined) continue;
    const { month: monthText = '', day, hour, minute, half } = groups;
    const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
    if (month === undefined || month < 1 || month > 12) continue;
    const minutes = hour === undefined ? undefined : minutesOf(Number(hour), Number(minute), half);
    return { month, day: Number(day), ...(minutes !== undefined && { minutes }) };
  }
  return undefined;
}

/** Start of the latest such Minsk day that is not after `nowMs`. */
export function latestDay({ month, day }: YearlessDay, nowMs: number): number | undefined {
  const year = new Date(nowMs + MINSK_OFFSET_MS).getUTCFullYear();
  return [year, year - 1].map((y) => minskMs(y, month, day)).find((ms) => ms !== undefined && ms <= nowMs);
}

/** Minutes after midnight of a clock time, `half` being the `a` or `p` of a twelve-hour one. */
export function minutesOf(hour: number, minute: number, half: string | undefined): number {
  const sign = half?.toLowerCase();
  const full = sign === 'p' && hour < 12 ? hour + 12 : sign === 'a' && hour === 12 ? 0 : hour;
  return full * 60 + minute;
}

const META_DATE =
  /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*$/i;

const isZero = (zone: string) => /^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone);

/**
 * What a zero offset looks like: `zero` as the site writes it (`+00:00`, seen 2026-10-02), `utc` in forms it was never seen to use (`Z`, fractions
 * of seconds), which programs write that know what time it is.
 */
export function zeroOffset(value: string): 'zero' | 'utc' | undefined {
  const zone = META_DATE.exec(value)?.[7];
  if (zone === undefined || !isZero(zone)) return undefined;
  return /^[+-]/.test(zone) && !/\.\d/.test(value) ? 'zero' : 'utc';
}

function offsetMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -size : size;
}

/**
 * `article:published_time` and its kin. The site writes Minsk wall time and labels it `+00:00` (seen 2026-10-02), so a zero
 * offset or none is read as Minsk; any other offset is believed.
 */
export function parseMetaDate(value: string): number | undefined {
  const match = META_DATE.exec(value);
  if (!match) {
    const date = parseVisibleDate(value);
    return date?.hasTime ? date.ms : undefined;
  }
  const [, year, month, day, hour, minute, second, zone] = match;
  if (hour === undefined) return undefined;
  const asMinsk = minskMs(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    second === undefined ? 0 : Number(second),
  );
  if (asMinsk === undefined || zone === undefined || isZero(zone)) return asMinsk;
  return asMinsk + MINSK_OFFSET_MS - offsetMs(zone);
}

const RFC822 =
  /(?:\p{L}{2,3},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|GMT|UTC|UT|Z|MSK)?/iu;

/** `Thu, 17 Jun 2021 11:34:41 +0300` (RFC 822 as the feed writes it); without a zone, Minsk. */
export function parseFeedDate(value: string): number | undefined {
  const match = RFC822.exec(value);
  if (!match) return parseMetaDate(value);
  const [, day, monthName = '', yearText = '', hour, minute, second, zone = 'MSK'] = match;
  const month = monthNumber(monthName);
  if (month === undefined) return undefined;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const asMinsk = minskMs(year, month, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  if (asMinsk === undefined || zone.toUpperCase() === 'MSK') return asMinsk;
  return asMinsk + MINSK_OFFSET_MS - (/^[+-]/.test(zone) ? offsetMs(zone) : 0);
}

/** The day a dateline names. It has no year, so it only confirms or denies another date. */
export function datelineDay(dateline: string, site: EditionSite): { month: number; day: number } | undefined {
  const groups = site.dateline.exec(dateline)?.groups;
  const monthText = groups?.month ?? '';
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText);
  const day = Number(groups?.day);
  return month === undefined || !(day >= 1 && day <= 31) ? undefined : { month, day };
}
