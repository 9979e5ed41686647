import { cardsOf } from './article-cards.ts';
import { doubtsAbout } from './article-doubts.ts';
import { captionOf, creditOf, cutAtEndMark, isPhotoLine, withoutCaptions } from './article-edges.ts';
import { findDates } from './dates.ts';
import { attr, type Element, hasClass, isElement, type Node } from './dom.ts';
import type { EditionSite } from './editions.ts';
import { type Block, undoubledBlock } from './flow.ts';
import { withoutCopies } from './repetition.ts';
import { overlap, scriptShares, skeleton, textWeight } from './text.ts';

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

export interface Body {
  readonly blocks: readonly Block[];
  readonly layer: string;
  readonly dateline?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Why the body is not to be trusted, one clause each; empty when it is. */
  readonly doubts: readonly string[];
}

/** Containers of the article text by layout generation, the narrowest first. */
const BODY_LAYERS: readonly { readonly layer: string; readonly test: (element: Element) => boolean }[] = [
  { layer: 'js-mediator-article', test: (element) => hasClass(element, 'js-mediator-article') },
  { layer: 'articleBody', test: (element) => /\barticleBody\b/i.test(attr(element, 'itemprop') ?? '') },
  { layer: 'text', test: (element) => hasClass(element, 'text') || hasClass(element, 'text_block') },
  { layer: 'inner_content', test: (element) => hasClass(element, 'inner_content') },
];

const isContainer = (element: Element) => BODY_LAYERS.some(({ test }) => test(element));

export const STRUCTURE = 'structure';

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
const PROSE_WEIGHT = 60;
export const isProse = (block: Block) =>
  textWeight(block.text) >= PROSE_WEIGHT && block.linkLength * 2 < block.text.length;

/** Finds the body in the order: containers by name, then the densest text under the headline. */
export function findBody(
  blocks: readonly Block[],
  context: BodyContext,
  skip: ReadonlySet<string> = new Set(),
): Body | undefined {
  const hits = namedLayers(blocks, context).filter(({ layer }) => !skip.has(layer));
  const field = fieldOf(blocks, context, hits[0]?.members);
  const usable = (at: number) => at >= field.from && at < field.to && !field.dropped.has(at);
  const structure = skip.has(STRUCTURE) ? [] : densest(field);
  const named = hits
    .map((hit) => ({ ...hit, members: hit.members.filter(usable) }))
    .find(({ members }) => holdsText(blocks, members));
  const missesOpening =
    named !== undefined &&
    field.opening !== undefined &&
    structure.includes(field.opening) &&
    !named.members.includes(field.opening);
  const { layer, members } = named && !missesOpening ? named : { layer: STRUCTURE, members: structure };

  const chosen = members.flatMap((at) => blocks[at] ?? []);
  const { blocks: ended, hasEndMark } = cutAtEndMark(chosen);
  const opened = withoutCaptions(withoutCopies(ended.map(undoubledBlock)), context.site);
  if (opened.blocks.length === 0) {
    const swallowed = hits.some((hit) =>
      hit.members.some((at) => at < field.to && textWeight(blocks[at]?.text ?? '') > 30),
    );
    return swallowed
      ? { blocks: [], layer: 'none', doubts: ['a container of text was found, but nothing in it that is text'] }
      : undefined;
  }
  const credit = opened.credit ?? creditOf(blocks, field.from, field.to);
  const caption = opened.caption ?? captionOf(blocks, field.from, field.to);
  const doubts = doubtsAbout({ field, context, layer, members, body: opened, hasEndMark });
  return {
    blocks: opened.blocks,
    layer,
    doubts,
    ...(opened.dateline !== undefined && { dateline: opened.dateline }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}

function holdsText(blocks: readonly Block[], members: readonly number[]): boolean {
  return members.some((at) => (blocks[at]?.text.length ?? 0) > 2);
}

interface LayerHit {
  readonly layer: string;
  readonly members: readonly number[];
}

/** Blocks inside each kind of named container, once each however the containers are nested. */
function namedLayers(blocks: readonly Block[], { titleAt }: BodyContext): readonly LayerHit[] {
  return BODY_LAYERS.flatMap(({ layer, test }) => {
    const known = new Map<Element, boolean>();
    const isInside = (element: Element): boolean => {
      const cached = known.get(element);
      if (cached !== undefined) return cached;
      const { parent } = element;
      const inside = test(element) || (isElement(parent) && isInside(parent));
      known.set(element, inside);
      return inside;
    };
    const members = [...blocks.keys()].filter((at) => at !== titleAt && isInside((blocks[at] as Block).element));
    return members.length > 0 ? [{ layer, members }] : [];
  });
}

const startsWithAny = (text: string, beginnings: readonly string[]) => {
  const form = skeleton(text.slice(0, 60));
  return form !== '' && beginnings.some((beginning) => form.startsWith(skeleton(beginning)));
};

const FOOTER = /^(?:©|\(c\)|copyright\b)|©\s*\d{4}/i;

/** Classes that end an article in the site's own markup. */
const END_CLASS = /invite_in_messagers|news_tags/;

const isTagLink = (block: Block) => block.linkLength > 0 && /\/search\/findTags?\//i.test(block.html);

function isEnd(block: Block, site: EditionSite): boolean {
  if (block.text.length <= 120 && startsWithAny(block.text, site.endTexts)) return true;
  if (FOOTER.test(block.text) || isTagLink(block)) return true;
  for (let at: Node | null = block.element; isElement(at); at = at.parent as Node | null) {
    if (END_CLASS.test(attr(at, 'class') ?? '')) return true;
  }
  return false;
}

const isDateLine = (block: Block) => {
  if (block.text.length > 60) return false;
  const date = findDates(block.text)[0];
  return date !== undefined && date.length >= block.text.length * 0.5;
};

function fieldOf(blocks: readonly Block[], context: BodyContext, named: readonly number[] | undefined): Field {
  const { site, titleAt } = context;
  const lastNamed = named?.at(-1) ?? -1;
  // A headline below its text does not happen; a headline "found" there is a teaser with the same words.
  const from = titleAt > lastNamed && lastNamed !== -1 ? 0 : titleAt + 1;
  const isContent = (block: Block) =>
    !block.isChrome && block.linkLength * 2 < block.text.length && block.text.length >= 20 && !isDateLine(block);
  const firstContent = blocks.findIndex((block, at) => at >= from && isContent(block) && !isEnd(block, site));
  const end = firstContent === -1 ? -1 : blocks.findIndex((block, at) => at > firstContent && isEnd(block, site));
  const to = end === -1 ? blocks.length : end;
  const opening = openingOf(blocks, from, to, context, named);
  return { blocks, from, to, hasEnd: end !== -1, opening, dropped: unwanted(blocks, from, to, opening, context) };
}

/** The dateline shows the first paragraph beyond doubt; else the summary's words do; else the first prose does. */
function openingOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  { site, summaries, title }: BodyContext,
  named: readonly number[] | undefined,
): number | undefined {
  const candidates: number[] = [];
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.isChrome) continue;
    if (site.dateline.test(withoutRepeatedHead(block.text, site))) return at;
    if (isProse(block) && skeleton(block.text) !== skeleton(title ?? '')) candidates.push(at);
  }
  const inNamed = (named ?? []).filter((at) => at >= from && at < to && isTextLike(blocks[at]));
  const pool = inNamed.length > 0 ? inNamed : candidates;
  const told = pool.find((at) => summaries.some((summary) => overlap(summary, blocks[at]?.text ?? '') >= 0.6));
  return told ?? pool[0];
}

/** A flash is one short sentence; what is shorter still, or a link, opens nothing. */
const isTextLike = (block: Block | undefined) =>
  block !== undefined && !block.isChrome && textWeight(block.text) >= 15 && block.linkLength * 2 < block.text.length;

/** Text after a caption that stands twice before the dateline in the same block. */
export function withoutRepeatedHead(text: string, site: EditionSite): string {
  const doubled = /^(.{3,200}?)[\s.]*\1[\s.]*(?=\S)/u.exec(text);
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
): ReadonlySet<number> {
  const { site, title, ownKey } = context;
  const dropped = new Set<number>();
  const titleForm = skeleton(title ?? '');
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    if (block === undefined || at === opening) continue;
    const isLinkOnly = block.linkLength > 0 && block.linkLength >= block.text.length * 0.75;
    if (
      block.isChrome ||
      isLinkOnly ||
      skeleton(block.text) === titleForm ||
      isDateLine(block) ||
      isOtherScript(block.text, site) ||
      isLabelled(block, site) ||
      isPictureText(block) ||
      isPhotoLine(block.text)
    ) {
      dropped.add(at);
    }
  }
  for (const at of cardsOf(blocks, {
    from,
    to,
    opening,
    ownKey,
    site,
    subject: `${title ?? ''} ${blocks[opening ?? -1]?.text ?? ''}`,
    isContainer,
  }))
    dropped.add(at);
  return dropped;
}

/** A paragraph in another script than the edition's: advertising, or a menu in the language of the site's owner. */
function isOtherScript(text: string, { script }: EditionSite): boolean {
  return textWeight(text) >= 30 && scriptShares(text)[script] < 0.2;
}

/** `Read also: …` and the labels of advertising. */
function isLabelled(block: Block, site: EditionSite): boolean {
  if (startsWithAny(block.text, site.readAlso) && (block.linkLength > 0 || block.text.length < 40)) return true;
  return isAdLabel(block.text, site);
}

export function isAdLabel(text: string, site: EditionSite): boolean {
  const form = skeleton(text);
  return (
    site.adLabels.some((label) => form === skeleton(label)) ||
    (form.length > 0 && /^(?:реклама|anzeige|advertisement|publicidad|reklama|рэклама|广告)[.:]/iu.test(text.trim()))
  );
}

/** Captions and credits stand in elements of their own. */
export function isPictureText(block: Block): boolean {
  for (let at: Node | null = block.element; isElement(at); at = at.parent as Node | null) {
    if (at.name === 'figcaption') return true;
    if (
      /(?:^|\s)(?:img_doc_title|news_img_slide|main_img|news_main_img|lenta_img|person_fio)(?:\s|$)/.test(
        attr(at, 'class') ?? '',
      )
    )
      return true;
  }
  return false;
}

/** Share of the prose a container must hold to be the container of the text. */
const MIN_COVERAGE = 0.9;

/** The lowest element around the opening that holds nearly all the prose of the field; the text in it. */
function densest(field: Field): readonly number[] {
  const { blocks, from, to, dropped, opening } = field;
  const open: number[] = [];
  for (let at = from; at < to; at += 1) if (!dropped.has(at)) open.push(at);
  const prose = open.filter((at) => isProse(blocks[at] as Block));
  const start = opening ?? open.find((at) => /[.!?…。！？]["»”']?$/.test(blocks[at]?.text ?? ''));
  if (start === undefined) return [];
  const weigh = (members: readonly number[]) =>
    members.reduce((sum, at) => sum + textWeight(blocks[at]?.text ?? ''), 0);
  const total = weigh(prose.filter((at) => at >= start));
  let members: readonly number[] = [start];
  for (let at: Node | null | undefined = blocks[start]?.element; isElement(at); at = at.parent as Node | null) {
    const container = at;
    const inside = open.filter((index) => index >= start && isWithinElement(blocks[index]?.element, container));
    members = inside;
    if (weigh(inside.filter((index) => isProse(blocks[index] as Block))) >= total * MIN_COVERAGE) break;
  }
  const lastProse = members.findLast((at) => isProse(blocks[at] as Block)) ?? start;
  // After the last prose only what reads like a sentence belongs to the text.
  return members.filter(
    (at) => at <= lastProse || /[.!?…。！？:;]["»”'’)]?$/.test(blocks[at]?.text ?? '') || blocks[at]?.kind === 'li',
  );
}

export function isWithinElement(element: Element | undefined, container: Element): boolean {
  for (let at: Node | null | undefined = element; isElement(at); at = at.parent as Node | null)
    if (at === container) return true;
  return false;
}
