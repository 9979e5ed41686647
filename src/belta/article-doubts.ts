import { followsTeaserLink } from './article-cards.ts';
import type { Opened } from './article-edges.ts';
import { type BodyContext, type Field, isBareHeading, isProse, standsIn } from './article-field.ts';
import type { Block } from './block.ts';
import { looksLikeChrome } from './chrome.ts';
import { attr, classesOf, type Element, findElement, isElement, isWithin, type Node } from './dom.ts';
import { isOtherScript, otherLanguage } from './language.ts';
import { overlap, sharedStems, stems, tokens } from './text.ts';

/** Name of the layer that knows no names. */
export const STRUCTURE = 'structure';

export interface BodyCase {
  readonly field: Field;
  readonly context: BodyContext;
  readonly layer: string;
  /** Indices of the blocks the body was made of. */
  readonly members: readonly number[];
  readonly body: Opened;
  readonly hasEndMark: boolean;
}

type Doubt = (body: BodyCase) => string | undefined;

/** Less than this is a fragment or a caption, not a news text; a named container may hold a flash of one sentence. */
const MIN_NAMED_WEIGHT = 15;
const MIN_FOUND_WEIGHT = 60;
const MAX_LINK_SHARE = 0.5;
const MAX_LOST_LETTERS = 3;

const weigh = (blocks: readonly Block[]) => blocks.reduce((sum, { weight }) => sum + weight, 0);
const textIn = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(' ');

const tooShort: Doubt = ({ body, layer }) => {
  const weight = weigh(body.blocks);
  return weight < (layer === STRUCTURE ? MIN_FOUND_WEIGHT : MIN_NAMED_WEIGHT)
    ? `only ${Math.round(weight)} characters of text`
    : undefined;
};

const mostlyLinks: Doubt = ({ body }) => {
  const links = body.blocks.reduce((sum, { linkLength }) => sum + linkLength, 0);
  return links > weigh(body.blocks) * MAX_LINK_SHARE ? 'more than half of the text is links' : undefined;
};

const lostLetters: Doubt = ({ body }) => {
  const lost = textIn(body.blocks).split('\ufffd').length - 1;
  return lost > MAX_LOST_LETTERS ? `${lost} letters could not be read` : undefined;
};

const cutOff: Doubt = ({ context, field, hasEndMark }) =>
  context.isCutOff && !field.hasEnd && !hasEndMark ? 'the page breaks off before the end of the article' : undefined;

/** A short paragraph: it ends as a sentence does. */
const isSentence = (block: Block) =>
  isProse(block) || (block.weight >= 30 && block.linkLength === 0 && /[.!?…。！？]["»”')]?$/.test(block.text));

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
  const rest = field.blocks.filter(
    (block, at) =>
      at >= field.to &&
      isProse(block) &&
      !block.isChrome &&
      isWithin(block.element, area) &&
      !followsTeaserLink(field.blocks, at, context.ownKey),
  );
  const end = field.blocks[field.to]?.element.parent;
  const isSibling = body.blocks.some((block) => standsIn(block, end));
  const goesOn = isSibling && isElement(end) && rest.some((block) => isWithin(block.element, end));
  return goesOn || weigh(rest) > weigh(body.blocks) ? 'there is more text after what looks like the end' : undefined;
};

/** A wider container of article text opens with prose that the narrower one misses, and no dateline says that the news begins later. */
const missedHead: Doubt = ({ field, members, body }) => {
  const first = members[0];
  if (first === undefined || body.dateline !== undefined) return undefined;
  for (let at = field.from; at < first; at += 1) {
    const block = field.blocks[at];
    if (block?.isIn('articleBody', 'text') && !field.dropped.has(at) && isProse(block))
      return `text before the container that was read: "${block.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** The lowest element that holds headline and body. */
function articleArea(field: Field, { titleAt }: BodyContext, members: readonly number[]): Element | undefined {
  const title = field.blocks[titleAt]?.element;
  const first = field.blocks[members[0] ?? -1]?.element;
  for (let at: Node | null | undefined = title; isElement(at); at = at.parent as Node | null) {
    if (first && isWithin(first, at)) return at;
  }
  return undefined;
}

const severalOpenings: Doubt = ({ body, context }) => {
  const datelines = body.blocks.filter(({ text }) => context.site.dateline.test(text));
  return datelines.length > 1 ? `${datelines.length} datelines in one text` : undefined;
};

/** One text before the dateline that is no caption by its looks: a lead, or a caption in a whole sentence. */
const leadOrCaption: Doubt = ({ body, context }) => {
  const [first, second] = body.blocks;
  if (first === undefined || second === undefined || context.site.dateline.test(first.text)) return undefined;
  if (!context.site.dateline.test(second.text)) return undefined;
  const isTold = context.summaries.some((summary) => overlap(summary, first.text) >= 0.6);
  return isTold ? undefined : `a text before the dateline: "${first.text.slice(0, 40)}"`;
};

const openingMissed: Doubt = ({ field, members, body, context }) => {
  if (body.dateline !== undefined) return undefined;
  const isMissed = field.blocks
    .slice(field.from, field.to)
    .some((block, i) => !block.isChrome && !members.includes(field.from + i) && context.site.dateline.test(block.text));
  return isMissed ? 'the dateline lies outside the body' : undefined;
};

/** The markup names a container with text, but the news seems to open elsewhere. */
const containerPassedOver: Doubt = ({ layer, field }) => {
  const isPassedOver =
    layer === STRUCTURE &&
    field.blocks.some((block) => block.isIn('js-mediator-article', 'articleBody') && isProse(block));
  return isPassedOver ? 'a named container of text was passed over' : undefined;
};

/** A body found by structure alone needs a witness: dateline, a summary that says the same, or a clear end after clear prose. */
const unwitnessed: Doubt = ({ layer, body, field, context, hasEndMark }) => {
  if (layer !== STRUCTURE || body.dateline !== undefined) return undefined;
  const text = textIn(body.blocks);
  if (context.summaries.some((summary) => tokens(summary).length >= 4 && overlap(summary, text) >= 0.6))
    return undefined;
  const isTitled = sharedStems(context.title ?? '', text) >= MIN_TITLE_STEMS;
  const isLong = body.blocks.filter(isProse).length >= 2;
  const isClear = (field.hasEnd || hasEndMark) && (isLong || isTitled) && context.titleAt !== -1;
  return isClear ? undefined : 'found by structure alone, without dateline, summary or end to confirm it';
};

/** A text found by structure must speak of what the headline speaks of, unless its dateline shows it to be the news text. */
const otherSubject: Doubt = ({ layer, body, context }) => {
  if (
    layer !== STRUCTURE ||
    body.dateline !== undefined ||
    context.title === undefined ||
    context.site.script === 'han'
  )
    return undefined;
  const subject = stems([context.title, ...context.summaries].join(' '));
  const said = stems(textIn(body.blocks));
  const shared = [...subject].some((stem) => said.has(stem));
  return subject.size >= 3 && said.size >= 10 && !shared ? 'the text shares no word with the headline' : undefined;
};

/** Words of the headline in a flash of one sentence that show it to be the headline's. */
const MIN_TITLE_STEMS = 3;

const PLAIN_TAGS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'table',
  'tbody',
  'tr',
  'td',
  'figure',
  'h2',
  'h3',
  'h4',
]);
/** Inserted boxes are short. */
const MAX_INSERTED_WEIGHT = 250;
/** A class that paragraphs with this share of the text carry is the paragraphs' own. */
const OWN_CLASS_SHARE = 0.3;
/** Words a paragraph shares with the rest of the text when it belongs there. */
const MIN_SHARED_STEMS = 2;

const BOXED: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'h2', 'h3', 'h4']);

/** A box among the paragraphs that none of them resembles, short and about something else, or with a link or picture in it. */
const foreignBox: Doubt = ({ body, context }) => {
  const { blocks } = body;
  const boxes = new Map<Element, Block[]>();
  for (const block of blocks) {
    for (let at: Node | null = block.element; isElement(at); at = at.parent as Node | null) {
      const members = boxes.get(at);
      if (members) members.push(block);
      else boxes.set(at, [block]);
    }
  }
  const total = weigh(blocks);
  const classWeight = new Map<string, number>();
  for (const [box, members] of boxes) {
    for (const name of classesOf(box)) classWeight.set(name, (classWeight.get(name) ?? 0) + weigh(members));
  }
  for (const [box, members] of boxes) {
    const weight = weigh(members);
    if (members.length === blocks.length || weight > MAX_INSERTED_WEIGHT || PLAIN_TAGS.has(box.name)) continue;
    const isNested = box.childNodes.some((child) => isElement(child) && BOXED.has(child.name));
    if (attr(box, 'class') === undefined && attr(box, 'id') === undefined && !isNested) continue;
    // A class that paragraphs elsewhere in the text carry too is the text's own.
    if (classesOf(box).some((name) => (classWeight.get(name) ?? 0) - weight >= total * OWN_CLASS_SHARE)) continue;
    const hasLure =
      members.some((m) => m.articleKeys.length > 0 || m.hasOuterLink) ||
      findElement(box, (e) => e.name === 'img') !== undefined;
    const rest = textIn(blocks.filter((block) => !members.includes(block)));
    const shared = sharedStems(textIn(members), members.length > 1 ? rest : `${context.title ?? ''} ${rest}`);
    // A wrapper around one paragraph may be the text's own: one shared word will do.
    if (hasLure || shared < Math.min(members.length, MIN_SHARED_STEMS))
      return `a box among the paragraphs that may not belong there: "${members[0]?.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** The text of another edition's article. */
const otherEdition: Doubt = ({ body, context }) => {
  const other = otherLanguage(textIn(body.blocks), context.site.edition);
  return other && `the text is in the language of edition ${other}`;
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

/** Text that was taken for a teaser although it speaks of the same matters. */
const droppedKin: Doubt = ({ field, members, body, context }) => {
  const first = members[0] ?? field.from;
  const said = [context.title ?? '', textIn(body.blocks)].join(' ');
  for (let at = first; at < field.to; at += 1) {
    const block = field.blocks[at];
    if (block === undefined || !field.dropped.has(at) || block.isChrome || !isProse(block) || block.isLink) continue;
    if (block.isIn('picture', 'credit', 'quote')) continue;
    if (body.blocks.some(({ text }) => text === block.text) || block.text === context.title) continue;
    if (sharedStems(block.text, said) > MIN_SHARED_STEMS)
      return `a text beside a link was left out: "${block.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** A short text right after a link to another story, about something else: a teaser whose box fell apart. */
const strandedTeaser: Doubt = ({ field, members, body, context }) => {
  const texts = new Map(body.blocks.map((block) => [block.text, block]));
  const whole = [context.title ?? '', textIn(body.blocks)].join(' ');
  for (const at of members) {
    const before = field.blocks[at - 1];
    const block = field.blocks[at];
    if (before === undefined || block === undefined || !texts.has(block.text) || at === field.opening) continue;
    // The box of a link that is named as such ends with it.
    const isAfterLink = field.dropped.has(at - 1) && before.isLink && !before.isChrome;
    if (!isAfterLink || before.articleKeys.length === 0 || block.weight > MAX_INSERTED_WEIGHT) continue;
    const opening = field.blocks[field.opening ?? -1]?.element;
    const box = block.element.parent;
    // The link may stand bare in the box, with the text's element inside it.
    const isInside = (inner: Element, outer: Element) => isWithin(inner, outer) && !isWithin(opening, outer);
    const isBoxed = (isElement(box) && isInside(before.element, box)) || isInside(block.element, before.element);
    const ofText = sharedStems(block.text, whole.replace(block.text, ''));
    if (isBoxed || ofText < 1 || sharedStems(block.text, before.text) > ofText) {
      return `a short text after a link to another story: "${block.text.slice(0, 40)}"`;
    }
  }
  return undefined;
};

/** A short line among the paragraphs, right before links to other stories: a subheading of the text or a heading over the links. */
const headingOfWhat: Doubt = ({ body, field, members }) => {
  const at = members.find((index) => {
    const block = field.blocks[index];
    const next = field.blocks[index + 1];
    if (block === undefined || next === undefined || !body.blocks.some(({ text }) => text === block.text)) return false;
    return isBareHeading(block) && field.dropped.has(index + 1) && next.isLink && next.articleKeys.length > 0;
  });
  return at === undefined ? undefined : `a heading of the text or of links: "${field.blocks[at]?.text}"`;
};

/** A paragraph with the headline of another story run into its end. */
const hangingLink: Doubt = ({ body }) => {
  const block = body.blocks.find((candidate) => candidate.articleKeys.length > 0 && candidate.hangsLink);
  return block && `a link to another story hangs on a paragraph: "${block.text.slice(-40)}"`;
};

/** An empty box of advertising before a paragraph: in unclosed markup its text has spilled out of it. */
const spilledBox: Doubt = ({ body, field }) => {
  const spilled = body.blocks.find((block) => {
    if (block === field.blocks[field.opening ?? -1]) return false;
    let before = block.element.prev as Node | null;
    while (before && before.type === 'text' && !/\S/.test(before.data)) before = before.prev as Node | null;
    return isElement(before) && looksLikeChrome(before) && before.childNodes.length === 0;
  });
  return spilled && `an empty box of advertising stands before "${spilled.text.slice(0, 40)}"`;
};

const MIN_COPY_FORM = 24;

/** A paragraph that holds another one, or the headline of another story, whole: a copy of several run together. */
const joinedCopy: Doubt = ({ body, field }) => {
  const links = field.blocks
    .slice(field.from, field.to)
    .filter((block) => block.articleKeys.length > 0 && block.isLink);
  const parts = new Set([...body.blocks, ...links].filter(({ form }) => form.length >= MIN_COPY_FORM));
  const isJoined = body.blocks.some((whole) =>
    [...parts].some((part) => part !== whole && whole.form.length > part.form.length && whole.form.includes(part.form)),
  );
  return isJoined ? 'a paragraph holds another one' : undefined;
};

const DOUBTS: readonly Doubt[] = [
  tooShort,
  mostlyLinks,
  lostLetters,
  cutOff,
  leftOver,
  moreAfterEnd,
  missedHead,
  severalOpenings,
  leadOrCaption,
  openingMissed,
  containerPassedOver,
  unwitnessed,
  otherSubject,
  foreignBox,
  droppedKin,
  foreignScript,
  otherEdition,
  strandedTeaser,
  headingOfWhat,
  hangingLink,
  spilledBox,
  joinedCopy,
];

/** Every reason not to trust a body, one clause each. */
export function doubtsAbout(body: BodyCase): readonly string[] {
  return DOUBTS.flatMap((doubt) => doubt(body) ?? []);
}
