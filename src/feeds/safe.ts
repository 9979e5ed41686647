/**
 * Last line of defence before a text enters a feed. Extraction cleans what it reads; this holds for whatever is in the store, since
 * one character that XML 1.0 forbids takes a whole feed down in most readers.
 */

/** Outside `Char` of XML 1.0 section 2.2, the C1 controls and noncharacters it discourages, and the mark of a wrong decoding. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** Reorders what is shown after it, so that a headline can read as another one. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What programs write where a value is missing. */
const JUNK = /^(?:undefined|null|nan|invalid date|\[object \w+\])$/i;

const NEXT_LINE = '\u0085';
const BLANK = /\s+/gu;

/** A superset that needs no look at code points, five times as fast; hardly any text has a match. */
const MAYBE_ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]/;

/** Text as XML 1.0 allows it. White space stays as it is, but for the C1 line end. */
export function legalText(text: string): string {
  if (!MAYBE_ILLEGAL.test(text)) return text;
  return text.replace(ILLEGAL, (character) => (character === NEXT_LINE ? '\n' : ''));
}

/** Elements of HTML that could have leaked into a plain text; `a < b` and `<3` stay. */
const TAG =
  /<\/?(?:a|abbr|article|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|li|link|meta|noscript|object|ol|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|title|tr|u|ul|video)\b[^<>]*>/gi;

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  euro: '€',
  shy: '',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return namedCharacter(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

function namedCharacter(name: string): string | undefined {
  const known = NAMED[name.toLowerCase()];
  if (known !== undefined) return known;
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? undefined : `${name.charAt(0)}${accent}`.normalize('NFC');
}

/**
 * One line of plain text: no markup, no entities, no stray white space; empty where it is only the trace of a missing value. Escapes may be nested, `&amp;lt;b&amp;gt;`, so it goes on until
 * nothing changes; each turn makes the text shorter.
 */
export function plainText(text: string): string {
  let clean = legalText(text);
  for (;;) {
    const next =
      clean.includes('&') || clean.includes('<') ? legalText(decodeEntities(clean).replace(TAG, ' ')) : clean;
    if (next === clean) break;
    clean = next;
  }
  const line = clean.replace(BIDI, '').replace(BLANK, ' ').trim();
  return JUNK.test(line) ? '' : line;
}

/** Characters that `URL` leaves in a path or query but RFC 3986 does not allow. */
const NOT_IN_URL = /[\s"<>\\^`{|}]/g;

/** An absolute http(s) URL in ASCII without credentials; undefined for anything else. */
export function webUrl(text: string): string | undefined {
  const url = URL.parse(legalText(text).trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '' || url.username || url.password)
    return undefined;
  return url.href.replace(NOT_IN_URL, encodeURIComponent).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

/** Part of a `tag:` URI: what may not stand in one is percent-encoded. Leaves the keys of real items as they are. */
export function idText(text: string): string {
  return legalText(text).replace(NOT_IN_URL, (character) => encodeURIComponent(character));
}
