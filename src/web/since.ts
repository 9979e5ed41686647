const HOUR = String.raw`(?:[01]\d|2[0-3])`;
const MINUTE = String.raw`[0-5]\d`;
const TIME = String.raw`(?<minute>${HOUR}:${MINUTE})(?::(?<second>${MINUTE}|60)(?:\.(?<fraction>\d+))?)?`;
/** A plus sign that was not percent-encoded arrives as a space. */
const ZONE = `[Zz]|(?<sign>[-+ ])(?<hours>${HOUR}):?(?<minutes>${MINUTE})`;
/** RFC 3339 section 5.6, where seconds may be left out and the offset's colon too. */
const SINCE = new RegExp(String.raw`^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ]${TIME}(?:${ZONE}))?$`);

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
  const groups = SINCE.exec(text.trim())?.groups;
  if (!groups?.date) return undefined;
  const { date, minute, second = '0', fraction = '', sign, hours, minutes } = groups;
  // Date.parse lets 30 February roll over into March.
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date) return undefined;
  const offset = sign === undefined ? 'Z' : `${sign === '-' ? '-' : '+'}${hours}:${minutes}`;
  const wholeMinuteMs = Date.parse(
    minute === undefined ? `${date}T00:00${MINSK_OFFSET}` : `${date}T${minute}${offset}`,
  );
  // Date.parse knows no second 60. What is finer than a millisecond is cut, so that nothing at that moment is left out.
  const ms = wholeMinuteMs + Number(second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  return ms >= FIRST_MS && ms < END_MS ? ms : undefined;
}
