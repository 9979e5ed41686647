import type { Block } from './block.ts';
import { attr, type Element, findElement, isElement, isWithin, type Node } from './dom.ts';
import { type EditionSite, READ_ALSO } from './editions.ts';
import { BODY_BITS, LANDMARK, landmarksOf } from './landmarks.ts';
import { endsSentence, sharedStems, skeleton } from './text.ts';

export interface CardContext {
  readonly from: number;
  readonly to: number;
  readonly opening: number | undefined;
  readonly ownKey: string | undefined;
  readonly site: EditionSite;
  /** Headline and first paragraph: what the article speaks of. */
  readonly subject: string;
}

/** A teaser says a few sentences at most for each story it links to. */
const MAX_TEASER_WEIGHT = 350;
/** Words a text shares with the article's subject when it is no teaser for another story. */
const MIN_SHARED_STEMS = 2;
/** Below this weight a text beside a link is a label, such as the name of a section. */
const LABEL_WEIGHT = 20;
/** From this weight on a text is a teaser and no label. */
const TEASER_PROSE_WEIGHT = 45;

/**
 * Indices of blocks that belong to cards: a link to another story, or a label of advertising, with the teaser text boxed together with it. The box
 * is the largest element around the link that holds little other text and not the article's own opening.
 */
export function cardsOf(blocks: readonly Block[], context: CardContext): ReadonlySet<number> {
  const { from, to, opening, ownKey, site, subject } = context;
  const isContainer = containerTest(blocks[opening ?? -1]?.element);
  const span = new Map<Element, number[]>();
  for (let at = from; at < to; at += 1) {
    for (let node: Node | null | undefined = blocks[at]?.element; isElement(node); node = node.parent as Node | null) {
      const members = span.get(node);
      if (members) members.push(at);
      else span.set(node, [at]);
    }
  }
  const labels = [...site.adLabels, ...READ_ALSO].map(skeleton);
  const isTrigger = (block: Block) =>
    (block.isLink && block.articleKeys.some((key) => key !== ownKey)) || labels.includes(block.form);

  const prose = (members: readonly number[]) =>
    members.filter((index) => teaserWeight(blocks[index]) >= TEASER_PROSE_WEIGHT).length;
  const keys = (members: readonly number[]) =>
    new Set(members.flatMap((index) => blocks[index]?.articleKeys ?? [])).size;
  const headlines = (members: readonly number[]) =>
    members.filter((index) => blocks[index]?.isLink === true && blocks[index].weight >= LABEL_WEIGHT).length;
  const isKin = (members: readonly number[]) =>
    members.some(
      (index) => teaserWeight(blocks[index]) > 0 && sharedStems(blocks[index]?.text ?? '', subject) >= MIN_SHARED_STEMS,
    );
  // A card shows its link or picture first; prose that comes before any link belongs to the article.
  const openedByProse = (members: readonly number[]) => opensText(blocks[members[0] ?? -1]);
  const isOpening = (index: number) =>
    index === opening || (site.dateline.test(blocks[index]?.text ?? '') && !followsTeaserLink(blocks, index, ownKey));

  // Prose that stands bare in an element, with the link in a box of its own: the element is a container of text, not a card.
  const holdsBareProse = (node: Element, members: readonly number[], trigger: Block) =>
    trigger.element !== node &&
    members.some((index) => blocks[index]?.element === node && teaserWeight(blocks[index]) >= TEASER_PROSE_WEIGHT);
  const embeds = embedsOf(blocks);
  const cards = new Set<number>();
  for (let at = from; at < to; at += 1) {
    const trigger = blocks[at];
    if (trigger === undefined || at === opening) continue;
    const isQuote = embeds.has(trigger);
    if (!isQuote && !isTrigger(trigger)) continue;
    let box: readonly number[] = [at];
    for (let node: Node | null = trigger.element; isElement(node); node = node.parent as Node | null) {
      const members = span.get(node) ?? [];
      // A link in a box that is named as such ends with it.
      if (trigger.isChrome && members.some((index) => blocks[index]?.isChrome === false)) break;
      if (members.some(isOpening) || isContainer(node) || holdsText(node) || holdsBareProse(node, members, trigger))
        break;
      const teaser = members.reduce((sum, index) => sum + teaserWeight(blocks[index]), 0);
      if (teaser > MAX_TEASER_WEIGHT * Math.max(1, keys(members))) break;
      // A list under its label is whole.
      const isLabelled = labels.includes(blocks[members[0] ?? -1]?.form ?? '') && keys(box) <= 1;
      // A step up that takes in more prose must take in more links, except from a bare link to the card around it.
      const isFirstTeaser =
        !isWholeTeaser(trigger) &&
        headlines(box) <= 1 &&
        keys(box) <= 1 &&
        box.every((index) => teaserWeight(blocks[index]) < LABEL_WEIGHT);
      if (
        !isLabelled &&
        prose(members) > prose(box) &&
        keys(members) <= keys(box) &&
        !(isFirstTeaser && prose(members) === 1 && !isKin(members))
      )
        break;
      if (openedByProse(members)) break;
      if (isQuote && node.name !== 'blockquote' && box.length > 1) break;
      box = members;
    }
    for (const index of box) cards.add(index);
  }
  return cards;
}

/** An element around a container that can only be the article's. */
const holdsText = (element: Element): boolean =>
  findElement(element, (inner) => (landmarksOf(inner) & TEXT_BITS) !== 0) !== undefined;
const TEXT_BITS = LANDMARK['js-mediator-article'] | LANDMARK.articleBody;

/** A headline does not end as a sentence does: a link that does has its teaser's text in it. */
const isWholeTeaser = (link: Block): boolean =>
  link.isLink && link.weight >= TEASER_PROSE_WEIGHT && endsSentence(link.text);

const opensText = (block: Block | undefined): boolean => {
  const weight = teaserWeight(block);
  return (
    weight >= TEASER_PROSE_WEIGHT || (weight >= LABEL_WEIGHT && block?.linkLength === 0 && endsSentence(block.text))
  );
};

/** Named containers, and whatever is built like an element around the opening: a text can be split over two alike. */
function containerTest(opening: Element | undefined): (element: Element) => boolean {
  const around = new Set<string>();
  for (let at: Node | null | undefined = opening; isElement(at); at = at.parent as Node | null) {
    const name = attr(at, 'class');
    if (name) around.add(`${at.name}.${name}`);
  }
  return (element) =>
    (landmarksOf(element) & BODY_BITS) !== 0 || around.has(`${element.name}.${attr(element, 'class') ?? ''}`);
}

/** Posts of social networks are embedded as quotations that end in a link to the post. */
const SOCIAL =
  /^(?:https?:)?\/\/(?:www\.|m\.)?(?:twitter|x|instagram|facebook|fb|t|telegram|vk|ok|youtube|youtu|tiktok|threads)\.(?:com|me|ru|be|net)\//i;

/** A quotation that ends in a link to a network, and every text in it. */
function embedsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const quotes = new Set<Element>();
  for (const block of blocks) {
    if (!block.isIn('quote') || !block.links.some((href) => SOCIAL.test(href))) continue;
    for (let node: Node | null = block.element; isElement(node); node = node.parent as Node | null)
      if (node.name === 'blockquote') quotes.add(node);
  }
  return new Set(blocks.filter((block) => [...quotes].some((quote) => isWithin(block.element, quote))));
}

/** Whether a block comes right after a link to another story in the same box, as a teaser's text does. */
export function followsTeaserLink(blocks: readonly Block[], at: number, ownKey: string | undefined): boolean {
  const link = blocks[at - 1];
  const element = blocks[at]?.element;
  // Bare text stands in the box itself, with the boxes of other texts inside.
  const isBare =
    element !== undefined &&
    [blocks[at + 1], link].some((b) => b && b.element !== element && isWithin(b.element, element));
  const box = isBare ? element : element?.parent;
  if (link === undefined || !link.isLink || !link.articleKeys.some((key) => key !== ownKey)) return false;
  // A list or box of links before the text is closed; the text is none of theirs.
  const isApart = (link.isChrome && !blocks[at]?.isChrome) || (link.kind === 'li' && blocks[at]?.kind !== 'li');
  return !isApart && isElement(box) && isWithin(link.element, box);
}

const teaserWeight = (block: Block | undefined) =>
  block === undefined ? 0 : block.weight * (1 - block.linkLength / Math.max(1, block.text.length));
