import type { Edition } from '../../src/belta/editions.ts';
import { FURNITURE } from './editions.ts';
import type { Oddity, SiteArticle } from './model.ts';

const MINSK_OFFSET_MS = 3 * 3_600_000;

interface MinskTime {
  readonly year: number;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hhmm: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function minsk(ms: number): MinskTime {
  const date = new Date(ms + MINSK_OFFSET_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hhmm: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
  };
}

const monthName = (edition: Edition, month: number): string => FURNITURE[edition].months[month] ?? '';

/** `DD`, `MM.YY` of a day header. */
export function dayHeader(ms: number): { readonly day: string; readonly monthYear: string } {
  const time = minsk(ms);
  return { day: two(time.day), monthYear: `${two(time.month + 1)}.${two(time.year % 100)}` };
}

/** What `div.date_full` shows. */
export function dateFull(edition: Edition, ms: number, isTimeFirst: boolean): string {
  const { year, month, day, hhmm } = minsk(ms);
  const name = monthName(edition, month);
  if (edition === 'zh') return `${year} ${name} ${two(day)}, ${hhmm}`;
  const date = `${two(day)} ${name} ${year}`;
  return isTimeFirst ? `${hhmm} ${date}` : `${date}, ${hhmm}`;
}

/** The day of the fetch, as the header of every full page shows it. */
export function headerDate(edition: Edition, nowMs: number): string {
  const { year, month, day, weekday } = minsk(nowMs);
  const furniture = FURNITURE[edition];
  return `${furniture.headerWeekdays[weekday]}, ${day} ${furniture.headerMonths[month]} ${year}`;
}

/** Minsk wall time without zone, `2026-10-02T11:54:00`. */
export function wallTime(ms: number): string {
  return new Date(ms + MINSK_OFFSET_MS).toISOString().slice(0, 19);
}

/** RFC 822 with the offset the source feed writes. */
export function rssDate(ms: number): string {
  return new Date(ms + MINSK_OFFSET_MS).toUTCString().replace('GMT', '+0300');
}

const DATELINES: Readonly<Record<Edition, (place: string, day: number, month: number) => string>> = {
  ru: (place, day, month) => `${day} ${monthName('ru', month)}, ${place} /Корр. БЕЛТА/. `,
  be: (place, day, month) => `${day} ${monthName('be', month)}, ${place} /Кар. БЕЛТА/. `,
  en: (place, day, month) => `${place.toUpperCase()}, ${day} ${monthName('en', month)} (BelTA) – `,
  de: (place, day, month) => `${place.toUpperCase()}, ${day}. ${monthName('de', month)} (BelTA) – `,
  es: (place, day, month) =>
    `${place.toUpperCase()}, ${day} ${monthName('es', month).slice(0, 3).toLowerCase()} (BelTA). – `,
  pl: (place, day, month) => `${day} ${monthName('pl', month).toLowerCase()}, ${place} /Kor. BELTA/. `,
  zh: (place, day, month) => `白通社${place}${month + 1}月${day}日电 白通社报道。`,
};

const DATELINE_ODDITIES: readonly (readonly [Oddity, (dateline: string) => string])[] = [
  ['semicolon-dateline', (text) => text.replace(',', ';')],
  ['hyphen-dateline', (text) => text.replace('–', '-')],
  ['spaced-dateline', (text) => text.replace(/(\d+)月(\d+)日/, '$1 月 $2 日')],
];

/** Dateline of an article, with its trailing blank; empty for an article without one. */
export function datelineOf(article: SiteArticle): string {
  if (article.place === undefined || article.oddities.includes('no-dateline')) return '';
  const { day, month } = minsk(article.publishedMs);
  const plain = DATELINES[article.edition](article.place, day, month);
  return DATELINE_ODDITIES.reduce(
    (text, [name, change]) => (article.oddities.includes(name) ? change(text) : text),
    plain,
  );
}
