import { cardsOf, followsTeaserLink } from './article-cards.ts';
import { isPhotoLine } from './article-edges.ts';
import type { Block } from './block.ts';
import {
  adTest,
  endTest,
  isBareHeading,
  isContent,
  isDateLine,
  isForeignLine,
  isLinkList,
  isProse,
  isRow,
  isSentence,
  isTextLike,
  opensComments,
  readAlsoTest,
  standsIn,
} from './block-kinds.ts';
import { isBesidePicture, isUnderPicture } from './captions.ts';
import { findDates } from './dates.ts';
import { type Element, isElement, isWithin, type Node } from './dom.ts';
import type { EditionSite } from './editions.ts';
import { isNotice } from './notices.ts';
import { overlap, skeleton } from './text.ts';

export interface BodyContext {
  readonly site: EditionSite;
  /** Index of the headline's block, -1 when it is not shown. */
  readonly titleAt: number;
  readonly title: string | undefined;
  /** Listing summary and `og:description`: they say what the body says, in the same words or others. */
  readonly summaries: readonly string[];
  /** Key of the article itself: a link to it is no link to another story. */
  readonly ownKey: string | undefined;
  /** The page breaks off before its end. */
  readonly isCutOff: boolean;
}

/** The part of the page in which the body can lie, and what in it is certainly none of it. */
export interface Field {
  readonly blocks: readonly Block[];
  /** First index after the headline. */
  readonly from: number;
  /** Index of the first block after the article, the number of blocks when nothing marks it. */
  readonly to: number;
  readonly hasEnd: boolean;
  readonly dropped: ReadonlySet<number>;
  /** Index of the block the text opens with, as far as it can be told. */
  readonly opening: number | undefined;
}

/** `named` are the blocks of the narrowest container of article text that the markup names. */
export function fieldOf(blocks: readonly Block[], context: BodyContext, named: readonly number[]): Field {
  const { site, titleAt } = context;
  const lastNamed = named.at(-1) ?? -1;
  // A headline below its text does not happen; a headline "found" there is a teaser with the same words.
  const from = titleAt > lastNamed && lastNamed !== -1 ? 0 : titleAt + 1;
  const ends = endTest(site);
  const firstContent = blocks.findIndex((block, at) => at >= from && isContent(block) && !ends(block));
  const isEnd = (block: Block, at: number) =>
    (at > firstContent && ends(block) && (opensComments(block) || !isAmongText(blocks, at, named))) ||
    // A heading over comments right under the headline: there is no text, and what follows is none.
    (at >= from &&
      at < firstContent &&
      opensComments(block) &&
      block.kind.startsWith('h') &&
      !blocks.slice(at).some((later) => later.isIn('js-mediator-article', 'articleBody', 'text') && isProse(later)));
  const end = firstContent === -1 ? -1 : blocks.findIndex(isEnd);
  const to = end === -1 ? blocks.length : end;
  const opening = openingOf(blocks, from, to, context, named);
  return {
    blocks,
    from,
    to,
    hasEnd: end !== -1,
    opening,
    dropped: unwanted(blocks, from, to, opening, context, named),
  };
}

/** Prose on both sides in one parent, or in the container of the text, or the container still to come: an insertion, not the end. A box without prose counts as one with what is in it. */
export function isAmongText(blocks: readonly Block[], at: number, named: readonly number[]): boolean {
  const isNamedAfter = named.some((index) => index > at && blocks[index] !== undefined && isSentence(blocks[index]));
  if (isNamedAfter && (named.includes(at) || named.every((index) => index > at))) return true;
  let parent: Node | null | undefined = blocks[at]?.element;
  const holdsProse = (box: Element) =>
    blocks.some((block, i) => i !== at && isProse(block) && isWithin(block.element, box));
  while (isElement(parent) && !holdsProse(parent)) parent = parent.parent as Node | null;
  const isSibling = (block: Block) => standsIn(block, parent) && isSentence(block);
  return blocks.slice(0, at).some(isSibling) && blocks.slice(at + 1).some(isSibling);
}

/** The dateline shows the first paragraph beyond doubt; else the summary's words do; else the first prose does. */
function openingOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  { site, summaries, title, ownKey }: BodyContext,
  named: readonly number[],
): number | undefined {
  const candidates: number[] = [];
  const isAd = adTest(site);
  const titleForm = skeleton(title ?? '');
  const isOfOthers = (block: Block, at: number) =>
    isAd(block) || isForeignLine(block.text, site) || followsTeaserLink(blocks, at, ownKey);
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.isChrome || isOfOthers(block, at)) continue;
    if (site.dateline.test(withoutRepeatedHead(block.text, site))) return at;
    if (isProse(block) && block.form !== titleForm && !block.isIn('picture')) candidates.push(at);
  }
  const inNamed = named.filter((at) => {
    const block = blocks[at];
    return block !== undefined && at >= from && at < to && isTextLike(block) && !isOfOthers(block, at);
  });
  const pool = inNamed.length > 0 ? inNamed : candidates;
  const told = pool.findIndex((at) => summaries.some((summary) => overlap(summary, blocks[at]?.text ?? '') >= 0.6));
  if (told === -1) return pool[0];
  // A summary may repeat any paragraph: those before it in the same element open the text all the same.
  const parent = blocks[pool[told] ?? -1]?.element.parent;
  return pool.slice(0, told + 1).find((at) => blocks[at]?.element.parent === parent);
}

/** Text after a caption that stands twice before the dateline in the same block. */
function withoutRepeatedHead(text: string, site: EditionSite): string {
  const doubled = /^(.{3,200}?)[\s.]*\1[\s.]*(?=\S)/u.exec(text.slice(0, 500));
  if (!doubled) return text;
  const rest = text.slice(doubled[0].length);
  return site.dateline.test(rest) ? rest : text;
}

function unwanted(
  blocks: readonly Block[],
  from: number,
  to: number,
  opening: number | undefined,
  context: BodyContext,
  named: readonly number[],
): ReadonlySet<number> {
  const { site, title, ownKey } = context;
  const ends = endTest(site);
  // The days of a chronicle stand among its text; a day with its minute is the page's.
  const isTextDate = (at: number) =>
    blocks[at]?.isIn('date') === false &&
    at > (opening ?? blocks.length) &&
    findDates(blocks[at]?.text ?? '')[0]?.hasTime !== true &&
    (named.includes(at) || isAmongText(blocks, at, named));
  const dropped = new Set<number>();
  const titleForm = skeleton(title ?? '');
  const isReadAlso = readAlsoTest();
  const isAd = adTest(site);
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (block === undefined || at === opening) continue;
    if (
      block.isChrome ||
      block.isLink ||
      block.form === titleForm ||
      block.isIn('picture', 'credit') ||
      isBesidePicture(block, blocks, opening) ||
      ends(block) ||
      (isDateLine(block) && !isTextDate(at)) ||
      isReadAlso(block) ||
      isAd(block) ||
      isPhotoLine(block.text) ||
      isNotice(block) ||
      isLinkList(block) ||
      isUnderPicture(block) ||
      (!isRow(block) && isForeignLine(block.text, site))
    ) {
      dropped.add(at);
    }
  }
  for (let at = to - 2; at >= from; at -= 1) {
    const next = blocks[at + 1];
    const isHeading = at !== opening && isBareHeading(blocks[at]) && isApart(blocks[at], blocks[opening ?? -1]);
    if (isHeading && next && dropped.has(at + 1) && next.isLink && next.articleKeys.length > 0) dropped.add(at);
  }
  const subject = `${title ?? ''} ${blocks[opening ?? -1]?.text ?? ''}`;
  for (const at of cardsOf(blocks, { from, to, opening, ownKey, site, subject })) dropped.add(at);
  return dropped;
}

/** A heading among the paragraphs is the text's own, whatever follows it. */
const isApart = (heading: Block | undefined, opening: Block | undefined): boolean =>
  heading !== undefined && (opening === undefined || !standsIn(opening, heading.element.parent));
