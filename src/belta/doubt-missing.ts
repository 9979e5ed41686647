import { followsTeaserLink } from './article-cards.ts';
import { isAmongText } from './article-field.ts';
import type { Block } from './block.ts';
import { endTest, isProse, isSentence, PROSE_WEIGHT, standsIn, startTest } from './block-kinds.ts';
import { articleArea, type Doubt, MIN_SHARED_STEMS, STRUCTURE, textIn, weigh } from './body-case.ts';
import { looksLikeChrome } from './chrome.ts';
import { isElement, isHidden, isWithin, type Node, textOf } from './dom.ts';
import { isOtherScript } from './language.ts';
import { isNotice } from './notices.ts';
import { cleanText, endsSentence, overlap, sharedStems, textWeight } from './text.ts';

const cutOff: Doubt = ({ context, field, hasEndMark }) =>
  context.isCutOff && !field.hasEnd && !hasEndMark ? 'the page breaks off before the end of the article' : undefined;

/** Text under the headline that neither belongs to the body found nor to anything known. */
const leftOver: Doubt = ({ field, members, context, hasEndMark }) => {
  const taken = new Set(members);
  const first = members[0] ?? field.from;
  const area = articleArea(field, context, members);
  const rest: Block[] = [];
  for (let at = first; at < field.to; at += 1) {
    const block = field.blocks[at];
    if (block === undefined || taken.has(at) || field.dropped.has(at) || !isSentence(block)) continue;
    if (area === undefined || isWithin(block.element, area)) rest.push(block);
  }
  if (rest.length === 0 || hasEndMark) return undefined;
  return `${rest.length} paragraphs under the headline lie outside the container, first "${rest[0]?.text.slice(0, 40)}"`;
};

/** More text after what was taken for the end than before it: tags or "follow us" between a lead and its text. */
const moreAfterEnd: Doubt = ({ field, members, context, body, layer }) => {
  const area = articleArea(field, context, members);
  if (layer !== STRUCTURE || area === undefined) return undefined;
  const ends = endTest(context.site);
  const rest = field.blocks.filter(
    (block, at) =>
      at >= field.to &&
      isProse(block) &&
      !block.isChrome &&
      !ends(block) &&
      !isNotice(block) &&
      isWithin(block.element, area) &&
      !followsTeaserLink(field.blocks, at, context.ownKey),
  );
  const end = field.blocks[field.to]?.element.parent;
  const isSibling = body.blocks.some((block) => standsIn(block, end));
  const goesOn = isSibling && isElement(end) && rest.some((block) => isWithin(block.element, end));
  return goesOn || weigh(rest) > weigh(body.blocks) ? 'there is more text after what looks like the end' : undefined;
};

/**
 * A wider container of article text opens with prose that the narrower one misses, or the summary's words stand before it, and no dateline says that
 * the news begins later.
 */
const missedHead: Doubt = ({ field, members, body, context }) => {
  const first = members[0];
  if (first === undefined || body.dateline !== undefined) return undefined;
  for (let at = field.from; at < first; at += 1) {
    const block = field.blocks[at];
    if (block === undefined || block.isChrome || field.dropped.has(at) || !isProse(block)) continue;
    const isTold = context.summaries.some((summary) => overlap(summary, block.text) >= 0.8);
    if (isTold || block.isIn('articleBody', 'text'))
      return `text before the container that was read: "${block.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** The text read shares nothing with the headline, and another text stands between the two. */
const otherText: Doubt = ({ field, members, body, context }) => {
  const first = members[0];
  if (first === undefined || context.title === undefined || sharedStems(context.title, textIn(body.blocks)) > 0)
    return undefined;
  const passed = field.blocks.find(
    (block, at) => at >= field.from && at < first && !block.isChrome && !field.dropped.has(at) && isProse(block),
  );
  return passed && `another text stands before the one that was read: "${passed.text.slice(0, 40)}"`;
};

const openingMissed: Doubt = ({ field, members, body, context }) => {
  if (body.dateline !== undefined) return undefined;
  const isMissed = field.blocks
    .slice(field.from, field.to)
    .some((block, i) => !members.includes(field.from + i) && context.site.dateline.test(block.text));
  return isMissed ? 'the dateline lies outside the body' : undefined;
};

/** The markup names a container with text, but the news seems to open elsewhere. */
const containerPassedOver: Doubt = ({ layer, field }) => {
  const isPassedOver =
    layer === STRUCTURE &&
    field.blocks.some((block) => block.isIn('js-mediator-article', 'articleBody') && isProse(block));
  return isPassedOver ? 'a named container of text was passed over' : undefined;
};

/** A paragraph in another script, which mostly is advertising and may be a quotation. */
const foreignScript: Doubt = ({ field, members, context }) => {
  const [first, last] = [members[0] ?? field.to, members.at(-1) ?? field.from];
  const block = field.blocks.find(
    (candidate, at) =>
      at > first &&
      at < Math.max(last, field.to) &&
      field.dropped.has(at) &&
      isProse(candidate) &&
      !candidate.isChrome &&
      isOtherScript(candidate.text, context.site.edition),
  );
  return block && `a paragraph in another script was left out: "${block.text.slice(0, 40)}"`;
};

/** Prose, or a paragraph that is one link to elsewhere. */
const isKin = (block: Block): boolean =>
  block.isLink
    ? block.articleKeys.length === 0 && block.weight >= MIN_LINKED_WEIGHT && endsSentence(block.text)
    : isProse(block);
const MIN_LINKED_WEIGHT = 60;

/** Text that was taken for a teaser although it speaks of the same matters. */
const droppedKin: Doubt = ({ field, members, body, context }) => {
  const first = members[0] ?? field.from;
  const said = [context.title ?? '', textIn(body.blocks)].join(' ');
  for (let at = first; at < field.to; at += 1) {
    const block = field.blocks[at];
    if (block === undefined || !field.dropped.has(at) || block.isChrome || !isKin(block)) continue;
    if (block.isIn('picture', 'credit', 'quote')) continue;
    if (body.blocks.some(({ text }) => text === block.text) || block.text === context.title) continue;
    // A whole sentence that is one link leads out of the text, but is no teaser of this site.
    if (block.isLink || sharedStems(block.text, said) > MIN_SHARED_STEMS)
      return `a text beside a link was left out: "${block.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** What must be hidden to be a part of the text and not a label. */
const MIN_HIDDEN_WEIGHT = 100;

/** Text folded away among the paragraphs, which a button unfolds. */
const foldedAway: Doubt = ({ body, context }) => {
  const parent = body.blocks[0]?.element.parent;
  if (!isElement(parent)) return undefined;
  const shown = textIn(body.blocks);
  const said = [context.title ?? '', shown].join(' ');
  const isPart = (child: Node): boolean => {
    if (!isElement(child) || !isHidden(child) || looksLikeChrome(child)) return false;
    const text = cleanText(textOf(child));
    if (textWeight(text) < MIN_HIDDEN_WEIGHT || overlapping(text, shown)) return false;
    return sharedStems(text, said) > MIN_SHARED_STEMS || child.childNodes.filter(isSentenceOf).length > 1;
  };
  return parent.childNodes.some(isPart) ? 'a part of the text may be folded away' : undefined;
};

const isSentenceOf = (paragraph: Node): boolean => {
  if (!isElement(paragraph)) return false;
  const text = cleanText(textOf(paragraph));
  return textWeight(text) >= PROSE_WEIGHT && endsSentence(text);
};

/** A copy left in the page holds what is shown. */
const overlapping = (hidden: string, shown: string): boolean => overlap(hidden, shown) >= 0.6;

/** Prose that begins like a line after the end of articles, but goes on like a sentence of the text. */
const saidLikeEnd: Doubt = ({ field, members, context }) => {
  const first = members[0] ?? field.to;
  const begins = startTest(context.site.endTexts);
  const block = field.blocks.find(
    (candidate, at) =>
      at > first &&
      at <= field.to &&
      (at === field.to || field.dropped.has(at)) &&
      !candidate.isChrome &&
      candidate.linkLength === 0 &&
      endsSentence(candidate.text) &&
      begins(candidate) &&
      (isProse(candidate) || isAmongText(field.blocks, at, members)),
  );
  return block && `a paragraph begins like the end of an article: "${block.text.slice(0, 40)}"`;
};

const isForm = (node: Node | null): boolean => isElement(node) && node.name === 'form';

/** Without a link, in a box that is called beside the text but stands among its paragraphs. */
const boxedText: Doubt = ({ field, members, body, context }) => {
  const [first, last] = [members[0] ?? field.to, members.at(-1) ?? field.from];
  const parents = new Set(body.blocks.map(({ element }) => element.parent));
  const shown = textIn(body.blocks);
  const block = field.blocks.find(
    (candidate, at) =>
      at > first &&
      at < last &&
      candidate.isChrome &&
      candidate.linkLength === 0 &&
      isProse(candidate) &&
      parents.has(candidate.element.parent?.parent ?? null) &&
      !isForm(candidate.element.parent as Node | null) &&
      endsSentence(candidate.text) &&
      !overlapping(candidate.text, shown) &&
      !isOtherScript(candidate.text, context.site.edition) &&
      !context.site.address.test(candidate.text),
  );
  return block && `a paragraph in a box was left out: "${block.text.slice(0, 40)}"`;
};

/** Reasons to think that something of the text was left out. */
export const MISSING: readonly Doubt[] = [
  cutOff,
  leftOver,
  moreAfterEnd,
  missedHead,
  otherText,
  openingMissed,
  containerPassedOver,
  foreignScript,
  droppedKin,
  foldedAway,
  saidLikeEnd,
  boxedText,
];
