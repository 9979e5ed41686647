import { Block, type BlockKind, CLOSE, INLINE_HTML, type InlineToken } from './block.ts';
import { isChromeElement } from './chrome.ts';
import { attr, type Element, isElement, isHidden, isSilent, type Node, type Parent } from './dom.ts';
import type { Edition } from './editions.ts';
import { parseArticleUrl } from './identity.ts';
import { landmarksOf } from './landmarks.ts';
import { cleanText, endsSentence, textWeight } from './text.ts';

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

/** A line as long as this that ends as a sentence does is a paragraph; a shorter one may be a verse or an address. */
const MIN_PARAGRAPH_WEIGHT = 60;

function endsParagraph(text: string): boolean {
  const line = text.trimEnd();
  return (
    line.length * 2.5 >= MIN_PARAGRAPH_WEIGHT &&
    endsSentence(line) &&
    textWeight(cleanText(line)) >= MIN_PARAGRAPH_WEIGHT
  );
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
      // A link around several blocks is the link of each.
      for (const element of open) if (element.name === 'a') noteLink(element);
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
      if (followedByBreak(node) || endsParagraph(text)) {
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
