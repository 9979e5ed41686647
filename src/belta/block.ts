import { attr, type Element } from './dom.ts';
import { LANDMARK, type LandmarkName } from './landmarks.ts';
import { undoubled } from './repetition.ts';
import { cleanText, escapeHtml, safeUrl, skeleton, textWeight } from './text.ts';

/** What a block is in the allow-listed HTML. */
export type BlockKind = 'p' | 'h2' | 'h3' | 'h4' | 'blockquote' | 'li';

/** A text node, a link or formatting element that opens, or the end of the one opened last. */
export type InlineToken = string | Element | typeof CLOSE;
export const CLOSE = Symbol('close');

interface BlockParts {
  readonly kind: BlockKind;
  readonly list?: 'ul' | 'ol';
  readonly text: string;
  readonly element: Element;
  readonly linkLength: number;
  readonly articleKeys: readonly string[];
  readonly links: readonly string[];
  readonly isChrome: boolean;
  readonly landmarks: number;
  readonly tokens: readonly InlineToken[];
  readonly base: string;
}

/** A few words and a colon behind the end of a sentence. */
const LABEL_AFTER_SENTENCE = /[.!?…。！？]["»”')]?(?<label>\s*[^.!?…。！？:\uff1a]{2,40}[:\uff1a]\s*)$/u;

/** A paragraph of the page: the text between two block boundaries, whichever elements make them. */
export class Block {
  readonly kind: BlockKind;
  /** `ul` or `ol` for `li`. */
  readonly list: 'ul' | 'ol' | undefined;
  readonly text: string;
  /** Nearest element around the text that is a block. */
  readonly element: Element;
  /** Characters of `text` that stand in links. */
  readonly linkLength: number;
  /** Articles of the site that the block links to. */
  readonly articleKeys: readonly string[];
  /** `href` of every link, as written. */
  readonly links: readonly string[];
  /** Inside an element that the page itself calls navigation, aside, footer or advertising. */
  readonly isChrome: boolean;
  readonly #landmarks: number;
  readonly #parts: BlockParts;
  #form: string | undefined;
  #weight: number | undefined;

  constructor(parts: BlockParts) {
    this.kind = parts.kind;
    this.list = parts.list;
    this.text = parts.text;
    this.element = parts.element;
    this.linkLength = parts.linkLength;
    this.articleKeys = parts.articleKeys;
    this.links = parts.links;
    this.isChrome = parts.isChrome;
    this.#landmarks = parts.landmarks;
    this.#parts = parts;
  }

  /** Letters and digits only, for comparison. */
  get form(): string {
    this.#form ??= skeleton(this.text);
    return this.#form;
  }

  get weight(): number {
    this.#weight ??= textWeight(this.text);
    return this.#weight;
  }

  /** Three quarters or more of the text is a link; a date or number before it does not count. */
  get isLink(): boolean {
    if (this.linkLength === 0) return false;
    const before = /^[\d\s.,:|/-]+/.exec(this.text)?.[0].length ?? 0;
    return this.linkLength >= (this.text.length - before) * 0.75;
  }

  /** Whether the block stands in an element the site's markup names so. */
  isIn(...names: readonly LandmarkName[]): boolean {
    return names.some((name) => (this.#landmarks & LANDMARK[name]) !== 0);
  }

  /** Whether a link leads out of the site. */
  get hasOuterLink(): boolean {
    return this.links.some((href) => {
      const url = safeUrl(href, this.#parts.base);
      return url !== undefined && !/^https?:\/\/(?:[\w-]+\.)*belta\.by(?:[/:]|$)/.test(url);
    });
  }

  /** A whole sentence, and then a link: a teaser whose box fell apart hangs on the paragraph before it. */
  get hangsLink(): boolean {
    return /[.!?…。！？]["»”']?\s*$/.test(this.#beforeLastLink()?.text ?? '');
  }

  /** What stands before the link that ends the block, and the index of its token. */
  #beforeLastLink(): { readonly text: string; readonly at: number } | undefined {
    const { tokens } = this.#parts;
    const at = tokens.findLastIndex((token) => typeof token === 'object' && token.name === 'a');
    const end = tokens.indexOf(CLOSE, at);
    const isLast = tokens.slice(end).every((token) => typeof token !== 'string' || !/[\p{L}\p{N}]/u.test(token));
    if (at === -1 || end === -1 || !isLast) return undefined;
    const text = tokens.slice(0, at).filter((token) => typeof token === 'string');
    return { text: text.join(''), at };
  }

  /** The block without `Read also: headline` after its last sentence; itself where there is none. */
  withoutLabelledLink(): Block {
    const before = this.articleKeys.length === 0 ? undefined : this.#beforeLastLink();
    const label = before && LABEL_AFTER_SENTENCE.exec(before.text)?.groups?.label;
    if (before === undefined || label === undefined) return this;
    const tokens = [...this.#parts.tokens.slice(0, before.at)];
    const kept = before.text.slice(0, before.text.length - label.length);
    let surplus = label.length;
    for (let i = tokens.length - 1; i >= 0 && surplus > 0; i -= 1) {
      const token = tokens[i];
      if (typeof token !== 'string') continue;
      tokens[i] = token.slice(0, Math.max(0, token.length - surplus));
      surplus -= token.length;
    }
    return new Block({
      ...this.#parts,
      text: cleanText(kept),
      tokens,
      linkLength: 0,
      articleKeys: this.articleKeys.slice(0, -1),
      links: this.links.slice(0, -1),
    });
  }

  /** Inline HTML of the text: links, bold, italics, line breaks and nothing else. */
  get html(): string {
    return inlineHtml(this.#parts.tokens, this.#parts.base);
  }

  /** The block with the end of its text replaced, its formatting kept. */
  withTail(tail: RegExp, replacement: string): Block {
    const tokens = [...this.#parts.tokens];
    const last = tokens.findLastIndex((token) => typeof token === 'string' && /\S/.test(token));
    const token = tokens[last];
    if (typeof token === 'string') tokens[last] = token.trimEnd().replace(tail, replacement);
    return new Block({ ...this.#parts, text: this.text.replace(tail, replacement), tokens });
  }

  /** The block with another text, its formatting lost. */
  withText(text: string): Block {
    return text === this.text ? this : new Block({ ...this.#parts, text, tokens: [text] });
  }
}

export const INLINE_HTML: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
};

function inlineHtml(tokens: readonly InlineToken[], base: string): string {
  let html = '';
  const open: (string | undefined)[] = [];
  const close = () => {
    const tag = open.pop();
    if (tag !== undefined) html += `</${tag}>`;
  };
  for (const token of tokens) {
    if (typeof token === 'string') {
      html += escapeHtml(inlineText(token));
    } else if (token === CLOSE) {
      close();
    } else if (token.name === 'br') {
      html += '<br>';
    } else if (token.name === 'a') {
      const url = open.includes('a') ? undefined : safeUrl(attr(token, 'href'), base);
      open.push(url === undefined ? undefined : 'a');
      if (url !== undefined) html += `<a href="${escapeHtml(url)}">`;
    } else {
      const tag = INLINE_HTML[token.name];
      open.push(tag);
      if (tag !== undefined) html += `<${tag}>`;
    }
  }
  while (open.length > 0) close();
  return tidy(html);
}

/** Clean text that keeps the blanks at its ends, which separate words across inline elements. */
function inlineText(text: string): string {
  const inner = cleanText(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Empty inline elements, and breaks and blanks at the ends, go. */
function tidy(html: string): string {
  let tidied = html.replace(/\s+/g, ' ');
  for (let before = ''; before !== tidied; ) {
    before = tidied;
    tidied = tidied
      .replace(/<(a|strong|em)(?: [^>]*)?>(?:\s|<br>)*<\/\1>/g, ' ')
      .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
  }
  return tidied;
}

/** Blocks as allow-listed HTML, list items gathered into their lists. */
export function blocksToHtml(blocks: readonly Block[]): string {
  let html = '';
  let list: 'ul' | 'ol' | undefined;
  for (const block of blocks) {
    const wanted = block.kind === 'li' ? (block.list ?? 'ul') : undefined;
    if (wanted !== list) {
      if (list) html += `</${list}>`;
      if (wanted) html += `<${wanted}>`;
      list = wanted;
    }
    html += `<${block.kind}>${block.html}</${block.kind}>`;
  }
  return list ? `${html}</${list}>` : html;
}

/** The block once, when it holds its text twice in a row. */
export const undoubledBlock = (block: Block): Block => block.withText(undoubled(block.text));
