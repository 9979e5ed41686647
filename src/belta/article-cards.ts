import { type Element, isElement, type Node } from './dom.ts';
import type { EditionSite } from './editions.ts';
import type { Block } from './flow.ts';
import { skeleton, textWeight } from './text.ts';

export interface CardContext {
  readonly from: number;
  readonly to: number;
  readonly opening: number | undefined;
  readonly ownKey: string | undefined;
  readonly site: EditionSite;
}

/** A teaser says a few sentences at most for each story it links to. */
const MAX_TEASER_WEIGHT = 350;

/**
 * Indices of blocks that belong to cards: a link to another story, or a label of advertising, with the teaser text boxed together with it. The box
 * is the largest element around the link that holds little other text and not the article's own opening.
 */
export function cardsOf(blocks: readonly Block[], context: CardContext): ReadonlySet<number> {
  const { from, to, opening, ownKey, site } = context;
  const span = new Map<Element, number[]>();
  for (let at = from; at < to; at += 1) {
    for (let node: Node | null | undefined = blocks[at]?.element; isElement(node); node = node.parent as Node | null) {
      const members = span.get(node);
      if (members) members.push(at);
      else span.set(node, [at]);
    }
  }
  const isTrigger = (block: Block) =>
    (block.linkLength >= block.text.length * 0.75 && block.articleKeys.some((key) => key !== ownKey)) ||
    isLabelOf(block.text, site.adLabels) ||
    isLabelOf(block.text, site.readAlso);

  const cards = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const trigger = blocks[at];
    if (trigger === undefined || at === opening || !isTrigger(trigger)) continue;
    for (let node: Node | null = trigger.element; isElement(node); node = node.parent as Node | null) {
      const members = span.get(node) ?? [];
      if (opening !== undefined && members.includes(opening)) break;
      if (members.some((index) => site.dateline.test(blocks[index]?.text ?? ''))) break;
      const links = new Set(members.flatMap((index) => blocks[index]?.articleKeys ?? []));
      const teaser = members.reduce((sum, index) => sum + teaserWeight(blocks[index]), 0);
      if (teaser > MAX_TEASER_WEIGHT * Math.max(1, links.size)) break;
      for (const index of members) cards.add(index);
    }
  }
  return cards;
}

const teaserWeight = (block: Block | undefined) =>
  block === undefined ? 0 : textWeight(block.text) * (1 - block.linkLength / Math.max(1, block.text.length));

export function isLabelOf(text: string, labels: readonly string[]): boolean {
  const form = skeleton(text);
  return form !== '' && form.length < 40 && labels.some((label) => form === skeleton(label));
}
