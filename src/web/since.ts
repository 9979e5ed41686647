const DATE = String.raw`(?<date>\d{4}-\d{2}-\d{2})`;
const TIME = String.raw`(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)`;
const SINCE = new RegExp(`^${DATE}(?:[Tt ]${TIME}(?<zone>[Zz]|[+-]\\d{2}:?\\d{2}))?$`);

/** Minsk has had no summer time since 2011. */
const MINSK_OFFSET = '+03:00';

/** In Minsk. All of them have four digits in any time zone: what is asked for must have a canonical form that can be asked for. */
export const SINCE_YEARS = { first: 1900, last: 2199 } as const;
const FIRST_MS = Date.parse(`${SINCE_YEARS.first}-01-01T00:00${MINSK_OFFSET}`);
const END_MS = Date.parse(`${SINCE_YEARS.last + 1}-01-01T00:00${MINSK_OFFSET}`);

/**
 * A date, which counts from midnight in Minsk as the page's days do, or an RFC 3339 date and time. No relative forms: the same
 * URL must give the same bytes tomorrow.
 */
export function parseSince(text: string): number | undefined {
  // A plus sign that was not percent-encoded arrives as a space.
  const match = SINCE.exec(text.trim().replace(/ (?=\d{2}:?\d{2}$)/, (space) => (text.includes('T') ? '+' : space)));
  if (!match?.groups?.date) return undefined;
  const { date, time = '00:00', zone = MINSK_OFFSET } = match.groups;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  // Date.parse lets 30 February roll over into March.
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  const ms = Date.parse(`${date}T${time}${offset}`);
  return ms >= FIRST_MS && ms < END_MS ? ms : undefined;
}
