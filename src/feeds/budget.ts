import type { FeedEntry } from './entry.ts';

/** Some readers refuse more than 500 kB; what is left is for the head and for escapes. */
export const SUBSCRIPTION_BUDGET_BYTES = 430_000;
/** Archives are read once, but above 1 MB a document is a burden. */
export const ARCHIVE_BUDGET_BYTES = 850_000;

/**
 * The same entries, of which the oldest carry summary and link instead of the full text where all full texts would be too large.
 * Reckoned before rendering, so that an entry says the same in all formats.
 */
export function withinBudget(entries: readonly FeedEntry[], budgetBytes: number): readonly FeedEntry[] {
  let left = budgetBytes - entries.reduce((sum, entry) => sum + fixedBytes(entry), 0);
  let isSpent = false;
  return entries.map((entry) => {
    const bytes = encodedBytes(entry.contentHtml) - encodedBytes(entry.briefHtml);
    left -= bytes;
    isSpent ||= left < 0;
    return isSpent ? { ...entry, contentHtml: entry.briefHtml } : entry;
  });
}

/** Element names, identifiers and times of one entry. */
const FRAME_BYTES = 900;

/** What an entry takes without its full text, in the most wordy of the formats. */
function fixedBytes(entry: FeedEntry): number {
  const words = [
    entry.title,
    entry.summary,
    entry.briefHtml,
    entry.url,
    entry.imageUrl ?? '',
    entry.enclosure?.url ?? '',
  ];
  const links = entry.translations.map(({ url, title }) => url + title);
  return encodedBytes([...words, ...links, ...entry.tags, JSON.stringify(entry.extension)].join('')) + FRAME_BYTES;
}

/** Of the text in UTF-8, with the escapes of JSON, which are more than those of XML sections of character data. */
function encodedBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) {
      // A surrogate is half of a character of four bytes.
      bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    } else if (code === QUOTE || code === BACKSLASH || code < SPACE) {
      bytes += 1;
    }
  }
  return bytes;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
