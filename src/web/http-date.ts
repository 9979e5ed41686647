const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const LONG_DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const MONTH = MONTHS.join('|');
const TIME = String.raw`(?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})`;

/** The three forms of RFC 9110 section 5.6.7, the one to be sent first. */
const FORMS = [
  new RegExp(String.raw`^(?:${DAY}), (?<day>\d{2}) (?<month>${MONTH}) (?<year>\d{4}) ${TIME} GMT$`),
  new RegExp(String.raw`^(?:${LONG_DAY}), (?<day>\d{2})-(?<month>${MONTH})-(?<year>\d{2}) ${TIME} GMT$`),
  new RegExp(String.raw`^(?:${DAY}) (?<month>${MONTH}) (?<day>[ \d]\d) ${TIME} (?<year>\d{4})$`),
];

/** IMF-fixdate, whole seconds: `Tue, 14 May 2024 09:00:00 GMT`. */
export function formatHttpDate(ms: number): string {
  return new Date(ms).toUTCString();
}

/** Epoch milliseconds of an HTTP-date in any of its three forms; `undefined` when it is none or names a day that does not exist. */
export function parseHttpDate(value: string): number | undefined {
  const text = value.trim();
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return toEpochMs(groups);
  }
  return undefined;
}

function toEpochMs(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const field = (name: string) => Number(groups[name]);
  const month = MONTHS.indexOf(groups.month ?? '');
  const [day, hour, minute, second] = [field('day'), field('hour'), field('minute'), field('second')];
  // Second 60 is a leap second and valid in the grammar.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const midnight = Date.UTC(fullYear(groups.year ?? ''), month, day);
  if (new Date(midnight).getUTCDate() !== day) return undefined;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}

/**
 * RFC 850 years have two digits. The standard's sliding window (not more than 50 years ahead) needs a clock; the fixed window
 * 1970–2069 gives the same answer for every date a feed reader can have received.
 */
function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}
