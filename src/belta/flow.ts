import {
  attr,
  classesOf,
  type Element,
  findElement,
  hasClass,
  isElement,
  isHidden,
  isSilent,
  type Node,
  type Parent,
} from './dom.ts';
import type { Edition } from './editions.ts';
import { parseArticleUrl } from './identity.ts';
import { undoubled } from './repetition.ts';
import { cleanText, escapeHtml, safeUrl } from './text.ts';

/** What a block is in the allow-listed HTML. */
export type BlockKind = 'p' | 'h2' | 'h3' | 'h4' | 'blockquote' | 'li';

/** A paragraph of the page: the text between two block boundaries, whichever elements make them. */
export interface Block {
  readonly kind: BlockKind;
  /** `ul` or `ol` for `li`. */
  readonly list?: 'ul' | 'ol';
  readonly text: string;
  /** Inline HTML of the same text: links, bold, italics, line breaks and nothing else. */
  readonly html: string;
  /** Nearest element around the text that is a block. */
  readonly element: Element;
  /** Characters of `text` that stand in links. */
  readonly linkLength: number;
  /** Articles of the site that the block links to. */
  readonly articleKeys: readonly string[];
  /** Whether a link leads out of the edition's hosts. */
  readonly hasOuterLink: boolean;
  /** Inside an element that the page itself calls navigation, aside, footer or advertising. */
  readonly isChrome: boolean;
}

export interface FlowOptions {
  readonly edition: Edition;
  /** URL that relative links are resolved against. */
  readonly base: string;
}

const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
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
  /^(?:invite_in_messagers|news_tags.*|.*fp_block.*|.*news_accent_block.*|video_add|twitter-tweet|instagram-media|telegram-post|tl_(?:block|item)|main_menu|second_menu|mobile_menu|header(?:_.*)?|footer(?:_.*)?|right_col|ads?|ad[-_].+|.+[-_]ads?|adv|advert.*|banner.*|promo.*|sponsor.*|reklama.*|related.*|recommend.*|read[-_]?(?:also|more).*|see[-_]?also.*|share.*|social.*|breadcrumb.*|cookie.*|subscribe.*|newsletter.*|teaser.*|comments?[-_](?:list|block|form))$/i;

function isChromeElement(element: Element): boolean {
  return looksLikeChrome(element) && findElement(element, isHeart) === undefined;
}

/** What holds the headline or the text is not beside the article, whatever it is called. */
const isHeart = (element: Element): boolean =>
  element.name === 'h1' || hasClass(element, 'js-mediator-article') || attr(element, 'itemprop') === 'articleBody';

function looksLikeChrome(element: Element): boolean {
  if (CHROME_TAGS.has(element.name)) return true;
  if (element.name === 'ins' && attr(element, 'class') !== undefined) return true;
  if (/^(?:navigation|complementary|banner|contentinfo|search)$/.test(attr(element, 'role') ?? '')) return true;
  return classesOf(element).some((name) => CHROME_CLASS.test(name));
}

const isBlankText = (node: Node): boolean => node.type !== 'text' || cleanText(node.data) === '';

/**
 * Spans that stand where paragraphs would: no bare text beside them, and more than one of them. Word processors and tag swaps make such
 * pages.
 */
function actsAsBlock(element: Element): boolean {
  if (element.name !== 'span' && element.name !== 'font') return false;
  const parent = element.parent;
  if (!isElement(parent) || KINDS[parent.name] !== undefined || parent.name === 'p' || INLINE.has(parent.name))
    return false;
  const siblings = parent.childNodes.filter((node) => isElement(node) && node.name === element.name);
  return siblings.length > 1 && parent.childNodes.every(isBlankText);
}

const isBlock = (element: Element): boolean => !INLINE.has(element.name) || actsAsBlock(element);

const INLINE_HTML: Readonly<Record<string, string>> = { b: 'strong', strong: 'strong', i: 'em', em: 'em', cite: 'em' };

interface Piece {
  text: string;
  html: string;
  linkLength: number;
  articleKeys: string[];
  hasOuterLink: boolean;
}

const emptyPiece = (): Piece => ({ text: '', html: '', linkLength: 0, articleKeys: [], hasOuterLink: false });

/** The shown blocks below `parent` in document order. Script, style, embedded players and hidden elements give none. */
export function flow(parent: Parent, options: FlowOptions): readonly Block[] {
  const blocks: Block[] = [];
  let piece = emptyPiece();
  /** Inline elements open at this point, to be closed and opened again around a block boundary. */
  const open: { tag: string; html: string }[] = [];

  const flush = (element: Element, kind: BlockKind, list: 'ul' | 'ol' | undefined, isChrome: boolean) => {
    const done = piece;
    piece = emptyPiece();
    piece.html = open.map(({ html }) => html).join('');
    const text = cleanText(done.text);
    if (text === '') return;
    const closed =
      done.html +
      open
        .map(({ tag }) => `</${tag}>`)
        .reverse()
        .join('');
    blocks.push({
      kind,
      ...(list && { list }),
      text,
      html: tidy(closed),
      element,
      linkLength: done.linkLength,
      articleKeys: done.articleKeys,
      hasOuterLink: done.hasOuterLink,
      isChrome,
    });
  };

  interface Surroundings {
    readonly element: Element;
    readonly kind: BlockKind;
    readonly list: 'ul' | 'ol' | undefined;
    readonly isChrome: boolean;
    readonly inLink: boolean;
  }

  const inlineTag = (element: Element): { tag: string; html: string } | undefined => {
    if (element.name === 'a') {
      const href = attr(element, 'href');
      const article =
        href === undefined ? undefined : parseArticleUrl(URL.parse(href, options.base)?.href ?? '', options.edition);
      if (article) piece.articleKeys.push(article.key);
      const url = safeUrl(href, options.base);
      if (url === undefined) return undefined;
      if (!article && !/^https?:\/\/(?:[\w-]+\.)*belta\.by(?:[/:]|$)/.test(url)) piece.hasOuterLink = true;
      return { tag: 'a', html: `<a href="${escapeHtml(url)}">` };
    }
    const tag = INLINE_HTML[element.name];
    return tag === undefined ? undefined : { tag, html: `<${tag}>` };
  };

  const walk = (node: Node, around: Surroundings) => {
    if (node.type === 'text') {
      piece.text += node.data;
      piece.html += escapeHtml(inlineText(node.data));
      if (around.inLink) piece.linkLength += cleanText(node.data).length;
      return;
    }
    if (!isElement(node) || isSilent(node) || isHidden(node)) return;
    if (node.name === 'br') {
      if (followedByBreak(node)) {
        flush(around.element, around.kind, around.list, around.isChrome);
      } else {
        piece.text += ' ';
        piece.html += '<br>';
      }
      return;
    }
    if (isBlock(node)) {
      flush(around.element, around.kind, around.list, around.isChrome);
      const inside: Surroundings = {
        element: node,
        kind: KINDS[node.name] ?? (around.kind === 'p' || node.name === 'p' ? innerKind(around.kind) : around.kind),
        list: node.name === 'ul' || node.name === 'ol' ? node.name : around.list,
        isChrome: around.isChrome || isChromeElement(node),
        inLink: around.inLink,
      };
      for (const child of node.childNodes) walk(child, inside);
      flush(node, inside.kind, inside.list, inside.isChrome);
      return;
    }
    if (node.name === 'td' || node.name === 'th') piece.text += ' ';
    const tag = open.some(({ tag: outer }) => outer === 'a') && node.name === 'a' ? undefined : inlineTag(node);
    if (tag) {
      open.push(tag);
      piece.html += tag.html;
    }
    const inside = {
      ...around,
      inLink: around.inLink || node.name === 'a',
      isChrome: around.isChrome || isChromeElement(node),
    };
    for (const child of node.childNodes) walk(child, inside);
    if (tag) {
      open.pop();
      piece.html += `</${tag.tag}>`;
    }
  };

  const rootElement = isElement(parent) ? parent : undefined;
  for (const child of parent.childNodes) {
    const element = rootElement ?? (isElement(child) ? child : undefined);
    if (element === undefined) continue;
    walk(child, { element, kind: 'p', list: undefined, isChrome: false, inLink: false });
  }
  const last = rootElement ?? parent.childNodes.findLast(isElement);
  if (last) flush(last, 'p', undefined, false);
  return blocks;
}

/** A paragraph inside a list item or quotation belongs to it. */
const innerKind = (kind: BlockKind): BlockKind => (kind === 'li' || kind === 'blockquote' ? kind : 'p');

function followedByBreak(br: Element): boolean {
  let next = br.next as Node | null;
  while (next && next.type === 'text' && cleanText(next.data) === '') next = next.next as Node | null;
  return isElement(next) && next.name === 'br';
}

/** Clean text that keeps the blanks at its ends, which separate words across inline elements. */
function inlineText(text: string): string {
  const inner = cleanText(text);
  if (inner === '') return text === '' ? '' : ' ';
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return `${before}${inner}${after}`;
}

/** Empty inline elements, breaks and blanks at the ends go. */
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
export function blocksToHtml(blocks: readonly Pick<Block, 'kind' | 'list' | 'html'>[]): string {
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
export function undoubledBlock(block: Block): Block {
  const text = undoubled(block.text);
  return text === block.text ? block : { ...block, text, html: escapeHtml(text) };
}
