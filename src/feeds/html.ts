import { escapeHtml } from '../belta/text.ts';
import { decodeEntities, legalText, webUrl } from './safe.ts';

/** What extraction lets into a body, and the little more that does no harm in a reader. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'a b blockquote br code dd dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img li ol p pre q small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Attributes that stay, with what their value must be made into; one that cannot be made so is left out. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, (value: string) => string | undefined>>>> = {
  a: { href: webUrl },
  img: { src: webUrl, alt: (value) => legalText(value).trim() },
};

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?)*)\s*(\/?)>|<|[^<]+/gi;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/gi;

/** An entity that was escaped once too often would be shown as such. */
const ESCAPED_TWICE = /&amp;(?=(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[0-9a-f]{1,6});)/gi;

const NUMERIC_REFERENCE = /&#(?:(\d+)|x([0-9a-f]+));?/gi;

/** Without references to characters that may not stand there themselves. */
function legalReferences(text: string): string {
  return text.replace(NUMERIC_REFERENCE, (reference, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff && legalText(String.fromCodePoint(code)) !== '' ? reference : '';
  });
}

/**
 * The fragment as it may stand in a feed: allow-listed elements, absolute links, balanced. Undefined when it is empty or holds
 * anything else, since mending foreign markup is the business of extraction and not of a feed.
 */
export function safeHtml(html: string): string | undefined {
  const open: string[] = [];
  let safe = '';
  let hasText = false;
  for (const [token, slash, rawName, attributes = ''] of legalText(html).matchAll(TOKEN)) {
    if (rawName === undefined) {
      if (token === '<') return undefined;
      safe += legalReferences(token.replace(ESCAPED_TWICE, '&')).replaceAll('>', '&gt;');
      hasText ||= token.trim() !== '';
      continue;
    }
    const name = rawName.toLowerCase();
    if (!ELEMENTS.has(name)) return undefined;
    if (slash === '') {
      safe += startTag(name, attributes);
      if (!VOID.has(name)) open.push(name);
    } else {
      if (open.pop() !== name) return undefined;
      safe += `</${name}>`;
    }
  }
  return open.length === 0 && hasText ? safe : undefined;
}

/** Empty for an image without a usable source. */
function startTag(name: string, attributes: string): string {
  const allowed = ATTRIBUTES[name];
  if (allowed === undefined) return `<${name}>`;
  const kept = new Map<string, string>();
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const value = allowed[key.toLowerCase()]?.(decodeEntities(double ?? single ?? ''));
    if (value !== undefined) kept.set(key.toLowerCase(), value);
  }
  if (name === 'img' && !kept.has('src')) return '';
  return `<${name}${Array.from(kept, ([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')}>`;
}
