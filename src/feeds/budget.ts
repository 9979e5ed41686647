import type { FeedEntry } from './entry.ts';

interface Budget {
  readonly bytes: number;
  /** Whether the oldest entries may be left out where not even their headlines, summaries and evidence have room. */
  readonly mayDrop: boolean;
}

/** Some readers refuse more than 500 kB; what is left is for the head and for escapes. What is dropped stands in an archive. */
export const SUBSCRIPTION_BUDGET: Budget = { bytes: 430_000, mayDrop: true };
/** Archives are read once, but above 1 MB a document is a burden. */
export const ARCHIVE_BUDGET: Budget = { bytes: 850_000, mayDrop: false };

/**
 * The same entries, of which the oldest carry summary and link instead of the full text where all full texts would be too large.
 * Reckoned before rendering, so that an entry says the same in all formats.
 */
export function withinBudget(entries: readonly FeedEntry[], budget: Budget): readonly FeedEntry[] {
  const fixed = entries.map(fixedBytes);
  const kept = budget.mayDrop ? entries.slice(0, countWithin(fixed, budget.bytes)) : entries;
  let left = budget.bytes - sum(fixed.slice(0, kept.length));
  let isSpent = false;
  return kept.map((entry) => {
    left -= encodedBytes(entry.contentHtml) - encodedBytes(entry.briefHtml);
    isSpent ||= left < 0;
    return isSpent ? { ...entry, contentHtml: entry.briefHtml } : entry;
  });
}

/** How many of the first sizes have room together; the first one always, since an empty feed would say that there is no news. */
function countWithin(sizes: readonly number[], bytes: number): number {
  let left = bytes;
  const over = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return over === -1 ? sizes.length : Math.max(over, 1);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}

const utf8 = new TextEncoder();

/** Member and element names, identifiers, times and addresses of one entry, measured on the sample entries and rounded up. */
const JSON_FRAME_BYTES = 500;
const XML_FRAME_BYTES = 900;
const XML_TRANSLATION_BYTES = 110;

/** What an entry takes without its full text, in the most wordy of the formats: only JSON has the extension. */
function fixedBytes(entry: FeedEntry): number {
  const words = [entry.title, entry.summary, entry.briefHtml, entry.url, entry.imageUrl ?? '', ...entry.tags];
  const links = entry.translations.map(({ url, title }) => url + title);
  const json = utf8.encode(JSON.stringify(entry.extension)).length + JSON_FRAME_BYTES;
  const xml = encodedBytes(links.join('')) + links.length * XML_TRANSLATION_BYTES + XML_FRAME_BYTES;
  return encodedBytes(words.join('')) + Math.max(json, xml);
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
