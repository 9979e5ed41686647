import { type BodyContext, type Field, isProse, isWithinElement, STRUCTURE } from './article-body.ts';
import type { Opened } from './article-edges.ts';
import { attr, classesOf, type Element, findElement, isElement, type Node } from './dom.ts';
import type { Block } from './flow.ts';
import { overlap, textWeight, tokens } from './text.ts';

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

/** Less than this is a fragment or a caption, not a news text. */
const MIN_BODY_WEIGHT = 40;
const MAX_LINK_SHARE = 0.5;
const MAX_LOST_LETTERS = 3;

const weigh = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + textWeight(text), 0);
const textIn = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join(' ');

const tooShort: Doubt = ({ body }) => {
  const weight = weigh(body.blocks);
  return weight < MIN_BODY_WEIGHT ? `only ${Math.round(weight)} characters of text` : undefined;
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

/** Text under the headline that neither belongs to the body found nor to anything known. */
const leftOver: Doubt = ({ field, members, context, hasEndMark }) => {
  const taken = new Set(members);
  const first = members[0] ?? field.from;
  const area = articleArea(field, context, members);
  const rest: Block[] = [];
  for (let at = first; at < field.to; at += 1) {
    const block = field.blocks[at];
    if (block === undefined || taken.has(at) || field.dropped.has(at) || !isProse(block)) continue;
    if (area === undefined || isWithinElement(block.element, area)) rest.push(block);
  }
  if (rest.length === 0 || hasEndMark) return undefined;
  return `${rest.length} paragraphs under the headline lie outside the container, first "${rest[0]?.text.slice(0, 40)}"`;
};

/** The lowest element that holds headline and body. */
function articleArea(field: Field, { titleAt }: BodyContext, members: readonly number[]): Element | undefined {
  const title = field.blocks[titleAt]?.element;
  const first = field.blocks[members[0] ?? -1]?.element;
  for (let at: Node | null | undefined = title; isElement(at); at = at.parent as Node | null) {
    if (first && isWithinElement(first, at)) return at;
  }
  return undefined;
}

const severalOpenings: Doubt = ({ body, context }) => {
  const datelines = body.blocks.filter(({ text }) => context.site.dateline.test(text));
  return datelines.length > 1 ? `${datelines.length} datelines in one text` : undefined;
};

const openingMissed: Doubt = ({ field, members, context }) => {
  const { opening } = field;
  if (opening === undefined || members.includes(opening)) return undefined;
  return context.site.dateline.test(field.blocks[opening]?.text ?? '')
    ? 'the dateline lies outside the body'
    : undefined;
};

/** A body found by structure alone needs a witness: dateline, a summary that says the same, or a clear end after clear prose. */
const unwitnessed: Doubt = ({ layer, body, field, context, hasEndMark }) => {
  if (layer !== STRUCTURE || body.dateline !== undefined) return undefined;
  const text = textIn(body.blocks);
  if (context.summaries.some((summary) => tokens(summary).length >= 4 && overlap(summary, text) >= 0.6))
    return undefined;
  const isClear = (field.hasEnd || hasEndMark) && body.blocks.filter(isProse).length >= 2 && context.titleAt !== -1;
  return isClear ? undefined : 'found by structure alone, without dateline, summary or end to confirm it';
};

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokens(text)
      .filter((token) => token.length >= 5)
      .map((token) => token.slice(0, 5)),
  );

/** The body must speak of what the headline speaks of, unless its dateline shows it to be news text at the right place. */
const otherSubject: Doubt = ({ body, context }) => {
  if (body.dateline !== undefined || context.title === undefined || context.site.script === 'han') return undefined;
  const subject = stemsOf([context.title, ...context.summaries].join(' '));
  const said = stemsOf(textIn(body.blocks));
  const shared = [...subject].some((stem) => said.has(stem));
  return subject.size >= 3 && said.size >= 10 && !shared ? 'the text shares no word with the headline' : undefined;
};

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

/** A box among the paragraphs that none of them resembles, short and about something else, or with a link or picture in it. */
const foreignBox: Doubt = ({ body }) => {
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
    if (attr(box, 'class') === undefined && attr(box, 'id') === undefined) continue;
    if (classesOf(box).some((name) => (classWeight.get(name) ?? 0) >= total * OWN_CLASS_SHARE)) continue;
    const hasLure =
      members.some((m) => m.articleKeys.length > 0 || m.hasOuterLink) ||
      findElement(box, (e) => e.name === 'img') !== undefined;
    const rest = stemsOf(textIn(blocks.filter((block) => !members.includes(block))));
    const shared = [...stemsOf(textIn(members))].filter((stem) => rest.has(stem)).length;
    if (hasLure || shared < MIN_SHARED_STEMS)
      return `a box among the paragraphs that may not belong there: "${members[0]?.text.slice(0, 40)}"`;
  }
  return undefined;
};

const DOUBTS: readonly Doubt[] = [
  tooShort,
  mostlyLinks,
  lostLetters,
  cutOff,
  leftOver,
  severalOpenings,
  openingMissed,
  unwitnessed,
  otherSubject,
  foreignBox,
];

/** Every reason not to trust a body, one clause each. */
export function doubtsAbout(body: BodyCase): readonly string[] {
  return DOUBTS.flatMap((doubt) => doubt(body) ?? []);
}
