import { cardsOf, followsTeaserLink } from './article-cards.ts';
import { isPhotoLine } from './article-edges.ts';
import type { Block } from './block.ts';
import { findDates } from './dates.ts';
import { type Element, findElement, isBlank, isElement, isWithin, type Node } from './dom.ts';
import { COMMENTS, type EditionSite, READ_ALSO } from './editions.ts';
import { BODY_BITS, landmarksOf } from './landmarks.ts';
import { isOtherScript } from './language.ts';
import { isNotice } from './notices.ts';
import { endsSentence, overlap, skeleton, textWeight } from './text.ts';

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

/** A text this heavy that is no link is prose. */
export const PROSE_WEIGHT = 60;
export const isProse = (block: Block) => block.weight >= PROSE_WEIGHT && block.linkLength * 2 < block.text.length;

/** A short paragraph: it ends as a sentence does. */
export const isSentence = (block: Block): boolean =>
  isProse(block) || (block.weight >= 30 && block.linkLength === 0 && endsSentence(block.text));

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

const isContent = (block: Block) =>
  !block.isChrome && block.linkLength * 2 < block.text.length && block.text.length >= 20 && !isDateLine(block);

/** Whether a block begins with one of these, whatever the case and punctuation. */
export function startTest(beginnings: readonly string[]): (block: Block) => boolean {
  const forms = beginnings.map(skeleton);
  return (block) => forms.some((form) => block.form.startsWith(form));
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

/** Whether a text stands right in an element: in a child of it, or bare. */
export const standsIn = ({ element }: Block, parent: unknown): boolean =>
  element === parent || element.parent === parent;

/** `© 1999–2026 BelTA`, not the `© Reuters` under a picture. */
const FOOTER = /^(?:©|\(c\)|copyright\b).*(?:\d{4}|bel\s?ta|бел\s?та|白通社)|©\s*\d{4}/i;
const MAX_END_LENGTH = 120;

const COMMENT_FORMS: ReadonlySet<string> = new Set(COMMENTS.map(skeleton));

/** `Comments`, `Comments (3)`: nothing else in the line. */
export const opensComments = (block: Block) =>
  block.text.length <= 40 && COMMENT_FORMS.has(block.form.replace(/\d+$/, ''));

/** Whether a block stands after the article's end: "follow us", tags, comments, the footer. */
function endTest(site: EditionSite): (block: Block) => boolean {
  const startsEnd = startTest(site.endTexts);
  return (block) =>
    block.isIn('end') ||
    (block.text.length <= MAX_END_LENGTH && startsEnd(block)) ||
    opensComments(block) ||
    FOOTER.test(block.text) ||
    (block.isLink && block.links.some((href) => /\/search\/findTags?\//i.test(href)));
}

/** A cell or row of a table, or an item of a list: short by nature, and part of the text it stands in. */
export const isRow = ({ element, kind }: Block): boolean => kind === 'li' || /^(?:tr|td|th|dt|dd)$/.test(element.name);

function isDateLine(block: Block): boolean {
  if (block.isIn('date')) return true;
  if (block.text.length > 60 || !/\d/.test(block.text)) return false;
  const date = findDates(block.text)[0];
  return date !== undefined && date.length >= block.text.length * 0.5;
}

/** A flash is one short sentence; what is shorter still, a link, or a line about the page opens nothing. */
const isTextLike = (block: Block | undefined) =>
  block !== undefined &&
  !block.isChrome &&
  block.weight >= 15 &&
  block.linkLength * 2 < block.text.length &&
  !block.isIn('picture', 'credit') &&
  !isNotice(block);

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
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.isChrome || isAd(block) || isForeignSentence(block.text, site)) continue;
    if (followsTeaserLink(blocks, at, ownKey)) continue;
    if (site.dateline.test(withoutRepeatedHead(block.text, site))) return at;
    if (isProse(block) && block.form !== titleForm && !block.isIn('picture')) candidates.push(at);
  }
  const inNamed = named.filter(
    (at) =>
      at >= from &&
      at < to &&
      isTextLike(blocks[at]) &&
      !isAd(blocks[at]) &&
      !isForeignSentence(blocks[at]?.text ?? '', site) &&
      !followsTeaserLink(blocks, at, ownKey),
  );
  const pool = inNamed.length > 0 ? inNamed : candidates;
  const told = pool.find((at) => summaries.some((summary) => overlap(summary, blocks[at]?.text ?? '') >= 0.6));
  return told ?? pool[0];
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
      (!isRow(block) && isForeignSentence(block.text, site))
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

const MAX_CAPTION_WEIGHT = 200;
const PLAYERS: ReadonlySet<string> = new Set(['video', 'audio', 'iframe', 'object', 'embed']);
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', ...PLAYERS]);

/** Boxed with a picture and with little else: its caption. A picture inside a paragraph makes no caption of it. */
function isBesidePicture(block: Block, blocks: readonly Block[], opening: number | undefined): boolean {
  const box = block.element.parent;
  if (!isElement(box) || block.weight > MAX_CAPTION_WEIGHT || isRow(block)) return false;
  // A whole sentence beside a picture may be text; the doubt about boxes with pictures is told of it.
  if (isProse(block) && endsSentence(block.text)) return false;
  if (isWithin(blocks[opening ?? -1]?.element, box) || (landmarksOf(box) & BODY_BITS) !== 0) return false;
  // A linked picture is a teaser's or an advertiser's.
  const isPicture = ({ name, parent }: Element) =>
    (name === 'img' || (PLAYERS.has(name) && !endsSentence(block.text))) && !(isElement(parent) && parent.name === 'a');
  if (findElement(box, isPicture) === undefined) return false;
  const inBox = blocks.filter(({ element }) => isWithin(element, box));
  return inBox.reduce((sum, { weight }) => sum + weight, 0) <= MAX_CAPTION_WEIGHT;
}

/** No sentence, and right behind a picture that is no link: in one element with it, or in italics in the next. */
function isUnderPicture({ element, text, weight }: Block): boolean {
  if (weight > MAX_CAPTION_WEIGHT || /[.!?…。！？:;\uff1a\uff1b]["»”')]?$/.test(text)) return false;
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

/** A short line that is no sentence, as stands over a list of links. */
export const isBareHeading = (block: Block | undefined): boolean =>
  block !== undefined && block.weight <= 45 && !isRow(block) && !endsSentence(block.text);

/** A heading among the paragraphs is the text's own, whatever follows it. */
const isApart = (heading: Block | undefined, opening: Block | undefined): boolean =>
  heading !== undefined && (opening === undefined || !standsIn(opening, heading.element.parent));

/** Length of a label with a colon at the start of a text, 0 without one. */
const labelLength = (text: string): number => /^[^.!?…。！？:\uff1a]{2,40}[:\uff1a]\s*/u.exec(text)?.[0].length ?? 0;

/** A label and links, and no sentence: tags, sections, buttons. */
const isLinkList = ({ links, linkLength, text }: Block): boolean =>
  links.length > 1 && linkLength * 2 >= text.length && !endsSentence(text);

/** `Read also`, alone, or before a colon or a link that is most of the rest. */
function readAlsoTest(): (block: Block) => boolean {
  const phrases = READ_ALSO.map((phrase) => phrase.toLowerCase());
  return ({ text, linkLength, articleKeys }) => {
    const lower = text.toLowerCase();
    const phrase = phrases.find((one) => lower.startsWith(one) && !/^[\p{L}\p{N}]/u.test(lower.slice(one.length)));
    if (phrase === undefined) return articleKeys.length > 0 && linkLength >= text.length - labelLength(text) - 1;
    const rest = text.slice(phrase.length).replace(/^[\s:\uff1a.…–—-]+/u, '');
    return (
      rest === '' ||
      linkLength * 2 >= rest.length ||
      (linkLength === 0 && /^\s*[:\uff1a]/.test(text.slice(phrase.length)))
    );
  };
}

/** A sentence in another script than the edition's: advertising, or a notice in the language of the site's owner. */
function isForeignSentence(text: string, { edition }: EditionSite): boolean {
  const weight = textWeight(text);
  const isSentence = weight >= PROSE_WEIGHT || endsSentence(text);
  return weight >= 30 && isSentence && isOtherScript(text, edition);
}

/** The label of advertising by itself, or before what it labels. */
function adTest(site: EditionSite): (block: Block | undefined) => boolean {
  const labels = site.adLabels.map((label) => label.toLowerCase());
  return (block) => {
    const start = block?.text.slice(0, 40).toLowerCase() ?? '';
    return labels.some(
      (label) => start === label || (start.startsWith(label) && /^\s*[.:|–—]|^\s-/.test(start.slice(label.length))),
    );
  };
}
