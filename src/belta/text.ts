/**
 * What leaves the extractor as text: NFC, one kind of blank, nothing invisible and nothing an XML 1.0 document or a line
 * protocol chokes on.
 */

/** Shown as nothing, but able to reorder, hide or split what is shown: bidi controls, zero-width characters, tag characters, soft hyphens. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Outside `Char` of XML 1.0 section 2.2, and the noncharacters and C1 controls it discourages. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** Line and paragraph separators, next line, vertical tab, form feed: all of them end a line somewhere. */
const BLANK = /[\s\u0085\u2028\u2029\u180e]+/gu;

/**
 * Anything beyond plain, precomposed letters, digits and punctuation of the seven languages, or a blank too many. Most texts hold nothing
 * of the kind and need no cleaning.
 */
const SUSPECT =
  /[^ -~¡-¬®-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2015\u2018-\u201f…№€\u4e00-\u9fff\u3001-\u301f，：；！？（）]| {2}|^ | $/u;

/** One line of clean text. U+FFFD stays: a lost letter must be seen to be lost. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const spaced = text.replace(/\s+/g, ' ').trim();
  if (!SUSPECT.test(spaced)) return spaced;
  return text.replace(ILLEGAL, '').replace(INVISIBLE, '').normalize('NFC').replace(BLANK, ' ').trim();
}

/** UTF-8 read as a Western charset: `GlÃ¼ck`, `BiaÅ‚oruÅ›`, `ÐšÐ°Ð·Ð°Ñ…ÑÑ‚Ð°Ð½`. No text of the seven languages holds these. */
const ENCODED_TWICE =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]|\u00d0|â€/gu;
/** Letters that a charset without them turned into question marks: `zwi?ksz?`. */
const LOST_LETTER = /\p{L}\?\p{L}/gu;
/** Letters of a text that are UTF-8 read as something else: one is proof. */
export const lettersEncodedTwice = (text: string): number => text.match(ENCODED_TWICE)?.length ?? 0;

/** Letters of a text that went through a wrong charset before they came here. */
export const garbledLetters = (text: string): number =>
  lettersEncodedTwice(text) + (text.match(LOST_LETTER)?.length ?? 0);

/** Only what HTML knows as a tag: `a < b` and `<3` are text. */
const TAG = /<(?:\/?[a-z][a-z0-9:-]*(?:[\s/][^<>]*)?|!--[\s\S]*?--|![a-z][^<>]*)>?/gi;

/** No label is as long; a megabyte in its place is a fault of the page. */
const MAX_LABEL_LENGTH = 1_000;

const clipped = (label: string): string =>
  label.length <= MAX_LABEL_LENGTH
    ? label
    : `${label
        .slice(0, MAX_LABEL_LENGTH)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;

/** A headline, caption, tag or other one-line label: markup that was escaped into it is taken out, its text stays. */
export function cleanLabel(text: string): string {
  if (!text.includes('<')) return clipped(cleanText(text));
  const bare = text.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ').replace(TAG, ' ');
  return clipped(cleanText(bare));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/**
 * An absolute http(s) URL without credentials, or nothing. The URL parser drops the tabs, line breaks and control characters with which
 * `java\tscript:` gets past a comparison of strings.
 */
export function safeUrl(href: string | undefined, base: string): string | undefined {
  if (href === undefined || href.trim() === '' || href.startsWith('#')) return undefined;
  const url = URL.parse(href.toWellFormed(), base);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  return url.href;
}

const TOKEN = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/** `-0-` ends a text in the Russian manner (ru, es). */
export const END_MARK = String.raw`[-–—]\s?0\s?[-–—]`;

const SENTENCE_END = new RegExp(`[.!?…。！？]["»”')]?(?:\\s*${END_MARK}\\s*)?$`);

/** Whether a text ends as a sentence does, a closing quotation mark, bracket or the agency's `-0-` allowed. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** Whether a text breaks off with `…` and is the beginning of another: `Full head…` of `Full headline`. */
export function isCutFrom(text: string, whole: string): boolean {
  const beginning = /^(.+?)\s*(?:…|\.{3})$/u.exec(text)?.[1];
  return beginning !== undefined && whole.startsWith(beginning);
}

/** Words of a text for comparison: lower case, Han characters one by one. */
export function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

/** Share of the shorter text's words that the longer one holds too, 0 to 1; counts repeats. */
export function overlap(a: string, b: string): number {
  const [few, many] = [tokens(a), tokens(b)].sort((x, y) => x.length - y.length);
  if (few === undefined || many === undefined || few.length === 0) return 0;
  const left = new Map<string, number>();
  for (const token of many) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of few) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(token, count - 1);
    }
  }
  return shared / few.length;
}

/** Comparison form: letters and digits only, lower case. Two texts with the same form say the same. */
export function skeleton(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters per script, for telling a German headline from a Russian one. */
export function scriptShares(text: string): Readonly<Record<'cyrillic' | 'latin' | 'han', number>> {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const han = count(/\p{Script=Han}/gu);
  const all = Math.max(1, cyrillic + latin + han);
  return { cyrillic: cyrillic / all, latin: latin / all, han: han / all };
}

/** Length in the measure of alphabetic texts: a Chinese character says about as much as two and a half letters. */
export function textWeight(text: string): number {
  return text.length + 1.5 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

const STEM_LENGTH = 5;

/** Words that half of all stories of a Belarusian agency hold: they tie no two texts together. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  'белар белор беларусь минск минска мінск мінску белта belar belor belta weißr bielo biało minsk mińsk респу rzecz repub 白俄罗 俄罗斯 白通社 明斯克'
    .split(' ')
    .map((word) => word.slice(0, STEM_LENGTH)),
);

/**
 * What a text speaks of, roughly: the beginnings of its longer words, which survive inflection, and its runs of three Han characters.
 */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (stem: string) => {
    if (!EVERYWHERE.has(stem)) found.add(stem);
  };
  for (const [word] of text.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (/\p{Script=Han}/u.test(word)) {
      for (let at = 0; at + 3 <= word.length; at += 1) add(word.slice(at, at + 3));
    } else if (word.length >= STEM_LENGTH) {
      add(word.slice(0, STEM_LENGTH));
    }
  }
  return found;
}

/** How many stems of the text with fewer of them the other one has too, and of how many. */
export function commonStems(a: string, b: string): { readonly common: number; readonly of: number } {
  const [x, y] = [stems(a), stems(b)];
  const [fewer, more] = x.size <= y.size ? [x, y] : [y, x];
  return { common: [...fewer].filter((stem) => more.has(stem)).length, of: fewer.size };
}

/** A name of five Han characters makes three stems where other scripts make one. */
const STEMS_PER_HAN_WORD = 2;

/** Number of words two texts share, roughly. */
export function sharedStems(a: string, b: string): number {
  const other = stems(b);
  let shared = 0;
  for (const stem of stems(a)) if (other.has(stem)) shared += /\p{Script=Han}/u.test(stem) ? 1 / STEMS_PER_HAN_WORD : 1;
  return shared;
}
