import { hasEndMark } from './article-edges.ts';
import type { Block } from './block.ts';
import { isProse, isRow } from './block-kinds.ts';
import { type Element, findElement, isBlank, isElement, isWithin, type Node } from './dom.ts';
import { BODY_BITS, landmarksOf } from './landmarks.ts';
import { endsSentence } from './text.ts';

const MAX_CAPTION_WEIGHT = 200;
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'iframe', 'object', 'embed']);
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', ...PLAYERS]);

/** Boxed with a picture and with little else: its caption. A picture inside a paragraph makes no caption of it. */
export function isBesidePicture(block: Block, blocks: readonly Block[], opening: number | undefined): boolean {
  const box = block.element.parent;
  if (!isElement(box) || block.weight > MAX_CAPTION_WEIGHT || isRow(block)) return false;
  // A whole sentence beside a picture may be text; the doubt about boxes with pictures is told of it.
  if (hasEndMark(block.text) || (isProse(block) && endsSentence(block.text))) return false;
  if (isWithin(blocks[opening ?? -1]?.element, box) || (landmarksOf(box) & BODY_BITS) !== 0) return false;
  // A linked picture is a teaser's or an advertiser's.
  const isPicture = ({ name, parent }: Element) =>
    (name === 'img' || (PLAYERS.has(name) && !endsSentence(block.text))) && !(isElement(parent) && parent.name === 'a');
  if (findElement(box, isPicture) === undefined) return false;
  const inBox = blocks.filter(({ element }) => isWithin(element, box));
  return inBox.reduce((sum, { weight }) => sum + weight, 0) <= MAX_CAPTION_WEIGHT;
}

/** No sentence, and right behind a picture that is no link: in one element with it, or in italics in the next. */
export function isUnderPicture({ element, text, weight }: Block): boolean {
  if (weight > MAX_CAPTION_WEIGHT || hasEndMark(text) || /[.!?…。！？:;\uff1a\uff1b]["»”')]?$/.test(text)) return false;
  const inner = shownIn(element);
  if (PICTURES.has(inner[0]?.name ?? '')) return true;
  const isItalic = inner.length === 1 && /^(?:i|em)$/.test(inner[0]?.name ?? '') && !hasOwnText(element);
  const before = isItalic ? elementBefore(element) : undefined;
  return before !== undefined && !hasOwnText(before) && shownIn(before).every(({ name }) => name === 'img');
}

const shownIn = (element: Element): readonly Element[] =>
  element.childNodes.filter(isElement).filter(({ name }) => name !== 'br');

const hasOwnText = (element: Element): boolean =>
  element.childNodes.some((child) => child.type === 'text' && !isBlank(child));

function elementBefore(element: Element): Element | undefined {
  let before = element.prev as Node | null;
  while (before !== null && !isElement(before)) {
    if (before.type === 'text' && !isBlank(before)) return undefined;
    before = before.prev as Node | null;
  }
  return before !== null && shownIn(before).length > 0 ? before : undefined;
}
