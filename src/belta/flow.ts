import { attr, type Element, findElement, isElement, isHidden, isSilent, type Node, type Parent } from './dom.ts';
import type { Edition } from './editions.ts';
import { parseArticleUrl } from './identity.ts';
import { LANDMARK, type LandmarkName, landmarksOf } from './landmarks.ts';
import { undoubled } from './repetition.ts';
import { cleanText, escapeHtml, safeUrl, skeleton, textWeight } from './text.ts';

/** What a block is in the allow-listed HTML. */
export type BlockKind = 'p' | 'h2' | 'h3' | 'h4' | 'blockquote' | 'li';

/** A text node, a link or formatting element that opens, or the end of the one opened last. */
type InlineToken = string | Element | typeof CLOSE;
const CLOSE = Symbol('close');

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
    let before = '';
    let inLink = false;
    let endsInLink = false;
    for (const token of this.#parts.tokens) {
      if (typeof token === 'string') {
        if (!inLink) before += token;
        if (/\S/.test(token)) endsInLink = inLink;
      } else if (token === CLOSE) inLink = false;
      else if (token.name === 'a') inLink = true;
    }
    return endsInLink && /[.!?…。！？]["»”']?\s*$/.test(before);
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

const INLINE_HTML: Readonly<Record<string, string>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em' };

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

export interface FlowOptions {
  readonly edition: Edition;
  /** URL that relative links are resolved against. */
  readonly base: string;
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark q s samp small span strong sub sup td th time tt u var wbr'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  li: 'li',
  blockquote: 'blockquote',
};

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);

/** Blocks of the site's own markup that are no part of an article (2021 to 2026), and the usual names of advertising. */
const CHROME_CLASS =
  /(?:^|\s)(?:invite_in_messagers|news_tags\S*|\S*fp_block\S*|\S*news_accent_block\S*|video_add|twitter-tweet|instagram-media|telegram-post|tl_(?:block|item)|main_menu|second_menu|mobile_menu|header(?:_\S*)?|footer(?:_\S*)?|right_col|ads?|ad[-_]\S+|\S+[-_]ads?|adv|advert\S*|banner\S*|promo\S*|sponsor\S*|reklama\S*|related\S*|recommend\S*|read[-_]?(?:also|more)\S*|see[-_]?also\S*|share\S*|social\S*|breadcrumb\S*|cookie\S*|subscribe\S*|newsletter\S*|teaser\S*|comments?[-_](?:list|block|form))(?=\s|$)/i;

function isChromeElement(element: Element): boolean {
  return looksLikeChrome(element) && findElement(element, isHeart) === undefined;
}

/** What holds the headline or the text is not beside the article, whatever it is called. */
const isHeart = (element: Element): boolean => (landmarksOf(element) & HEART) !== 0;
const HEART = LANDMARK.headline | LANDMARK['js-mediator-article'] | LANDMARK.articleBody;

function looksLikeChrome(element: Element): boolean {
  if (CHROME_TAGS.has(element.name)) return true;
  const classes = attr(element, 'class');
  if (element.name === 'ins' && classes !== undefined) return true;
  const role = attr(element, 'role');
  if (role !== undefined && /^(?:navigation|complementary|banner|contentinfo|search)$/.test(role)) return true;
  return classes !== undefined && classes !== '' && CHROME_CLASS.test(classes);
}

const isBlankText = (node: Node): boolean => node.type !== 'text' || !/\S/.test(node.data);

/** Spans that stand where paragraphs would: no bare text beside them, and more than one of them. */
function actsAsBlock(element: Element): boolean {
  const { parent } = element;
  if (!isElement(parent) || KINDS[parent.name] !== undefined || parent.name === 'p' || INLINE.has(parent.name))
    return false;
  const siblings = parent.childNodes.filter((node) => isElement(node) && node.name === element.name);
  return siblings.length > 1 && parent.childNodes.every(isBlankText);
}

const isBlock = (element: Element): boolean =>
  !INLINE.has(element.name) || ((element.name === 'span' || element.name === 'font') && actsAsBlock(element));

/** A paragraph inside a list item or quotation belongs to it. */
const innerKind = (kind: BlockKind): BlockKind => (kind === 'li' || kind === 'blockquote' ? kind : 'p');

function followedByBreak(br: Element): boolean {
  let next = br.next as Node | null;
  while (next && next.type === 'text' && !/\S/.test(next.data)) next = next.next as Node | null;
  return isElement(next) && next.name === 'br';
}

interface Surroundings {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly list: 'ul' | 'ol' | undefined;
  readonly isChrome: boolean;
  readonly inLink: boolean;
  readonly landmarks: number;
}

/** The shown blocks below `parent` in document order. Script, style, embedded players and hidden elements give none. */
export function flow(parent: Parent, options: FlowOptions): readonly Block[] {
  const blocks: Block[] = [];
  const { base, edition } = options;
  let text = '';
  let linkLength = 0;
  let tokens: InlineToken[] = [];
  let articleKeys: string[] = [];
  let links: string[] = [];
  /** Inline elements open at this point, to be opened again after a block boundary. */
  const open: Element[] = [];

  const flush = ({ element, kind, list, isChrome, landmarks }: Surroundings) => {
    const shown = text === '' ? '' : cleanText(text);
    if (shown !== '') {
      blocks.push(
        new Block({
          kind,
          ...(list && { list }),
          text: shown,
          element,
          linkLength,
          articleKeys,
          links,
          isChrome,
          landmarks,
          tokens,
          base,
        }),
      );
    }
    if (shown !== '' || tokens.length > open.length) tokens = [...open];
    if (shown !== '' || links.length > 0) {
      articleKeys = [];
      links = [];
    }
    text = '';
    linkLength = 0;
  };

  const noteLink = (element: Element) => {
    const href = attr(element, 'href');
    if (href === undefined) return;
    links.push(href);
    const article = parseArticleUrl(href, edition);
    if (article) articleKeys.push(article.key);
  };

  const walkInline = (node: Element, around: Surroundings) => {
    if (node.name === 'img' || node.name === 'wbr') return;
    if (node.name === 'td' || node.name === 'th') text += ' ';
    const isLink = node.name === 'a';
    const isMarked = isLink || INLINE_HTML[node.name] !== undefined;
    if (isLink) noteLink(node);
    if (isMarked) {
      open.push(node);
      tokens.push(node);
    }
    const isChrome = around.isChrome || isChromeElement(node);
    const landmarks = around.landmarks | landmarksOf(node);
    const same = isChrome === around.isChrome && landmarks === around.landmarks && (around.inLink || !isLink);
    walkChildren(node, same ? around : { ...around, inLink: around.inLink || isLink, isChrome, landmarks });
    if (isMarked) {
      open.pop();
      tokens.push(CLOSE);
    }
  };

  const walkChildren = (node: Parent, around: Surroundings) => {
    for (const child of node.childNodes) walk(child, around);
  };

  const walk = (node: Node, around: Surroundings) => {
    if (node.type === 'text') {
      text += node.data;
      tokens.push(node.data);
      if (around.inLink) linkLength += cleanText(node.data).length;
      return;
    }
    if (!isElement(node) || isSilent(node) || isHidden(node)) return;
    if (node.name === 'br') {
      if (followedByBreak(node)) {
        flush(around);
      } else {
        text += ' ';
        tokens.push(node);
      }
      return;
    }
    if (!isBlock(node)) {
      walkInline(node, around);
      return;
    }
    flush(around);
    const inside: Surroundings = {
      element: node,
      kind: KINDS[node.name] ?? innerKind(around.kind),
      list: node.name === 'ul' || node.name === 'ol' ? node.name : around.list,
      isChrome: around.isChrome || isChromeElement(node),
      inLink: around.inLink,
      landmarks: around.landmarks | landmarksOf(node),
    };
    walkChildren(node, inside);
    flush(inside);
  };

  const outer = isElement(parent) ? parent : parent.childNodes.find(isElement);
  if (outer === undefined) return blocks;
  const around: Surroundings = {
    element: outer,
    kind: 'p',
    list: undefined,
    isChrome: false,
    inLink: false,
    landmarks: 0,
  };
  walkChildren(parent, around);
  flush(around);
  return blocks;
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
