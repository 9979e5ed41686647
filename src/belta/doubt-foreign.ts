import type { Block } from './block.ts';
import { isBareHeading } from './block-kinds.ts';
import { type Doubt, MIN_SHARED_STEMS, textIn, weigh } from './body-case.ts';
import { looksLikeChrome } from './chrome.ts';
import { attr, classesOf, type Element, findElement, isBlank, isElement, isWithin, type Node } from './dom.ts';
import { SITES } from './editions.ts';
import { endsSentence, overlap, sharedStems } from './text.ts';

const DATELINES = [...new Set(Object.values(SITES).map(({ dateline }) => dateline))];

/** A second dateline, of whichever edition, opens another story. */
const severalOpenings: Doubt = ({ body }) => {
  const datelines = body.blocks.filter(({ text }) => DATELINES.some((dateline) => dateline.test(text)));
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

/** Rates, degrees and other lines that are no sentences. */
const MAX_SCRAP_WEIGHT = 60;

/** Inserted boxes are short. */
const MAX_INSERTED_WEIGHT = 250;

/** Boxes that hold this share of the text are the text's own. */
const OWN_SHARE = 0.3;

/** What boxes of one kind have in common: a class, or without any the name of the element and of what is in it. */
function marksOf(box: Element): readonly string[] {
  const classes = classesOf(box);
  if (classes.length > 0) return classes;
  const inner = box.childNodes.filter(isElement).map(({ name }) => name);
  return inner.length === 1 ? [`<${box.name}><${inner[0]}>`] : [];
}

const BOXED: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'h2', 'h3', 'h4']);

/** A box among the paragraphs that none of them resembles, short and about something else, or with a link or picture in it. */
const foreignBox: Doubt = ({ body, context, field }) => {
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
  const weightOf = new Map<string, number>();
  for (const [box, members] of boxes) {
    for (const name of marksOf(box)) weightOf.set(name, (weightOf.get(name) ?? 0) + weigh(members));
  }
  for (const [box, members] of boxes) {
    const weight = weigh(members);
    if (members.length === blocks.length || weight > MAX_INSERTED_WEIGHT || PLAIN_TAGS.has(box.name)) continue;
    const isNested = box.childNodes.some((child) => isElement(child) && BOXED.has(child.name));
    const isScrap =
      members.length > 1 && members.every(({ text, weight }) => weight < MAX_SCRAP_WEIGHT && !endsSentence(text));
    const hasButton = findElement(box, ({ name }) => name === 'button' || name === 'input') !== undefined;
    const isNamed = attr(box, 'class') !== undefined || attr(box, 'id') !== undefined || box.name.includes('-');
    if (!isNamed && !isNested && !isScrap && !hasButton) continue;
    // What paragraphs elsewhere in the text stand in too is the text's own.
    if (marksOf(box).some((name) => (weightOf.get(name) ?? 0) - weight >= total * OWN_SHARE)) continue;
    const hasLure =
      hasButton ||
      members.some((m) => m.articleKeys.length > 0 || m.hasOuterLink) ||
      findElement(box, (e) => e.name === 'img') !== undefined ||
      field.blocks.some((block, at) => field.dropped.has(at) && block.isLink && isWithin(block.element, box));
    const rest = textIn(blocks.filter((block) => !members.includes(block)));
    const shared = sharedStems(textIn(members), members.length > 1 ? rest : `${context.title ?? ''} ${rest}`);
    // A wrapper around one paragraph may be the text's own: one shared word will do.
    if (hasLure || shared < Math.min(members.length, MIN_SHARED_STEMS))
      return `a box among the paragraphs that may not belong there: "${members[0]?.text.slice(0, 40)}"`;
  }
  return undefined;
};

/** A paragraph this long is the text's own when it shares a single word with it. */
const MIN_OWN_WEIGHT = 80;

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
    if (
      isBoxed ||
      ofText < (block.weight >= MIN_OWN_WEIGHT ? 1 : MIN_SHARED_STEMS) ||
      sharedStems(block.text, before.text) > ofText
    ) {
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
    while (before && isBlank(before)) before = before.prev as Node | null;
    return isElement(before) && looksLikeChrome(before) && before.childNodes.length === 0;
  });
  return spilled && `an empty box of advertising stands before "${spilled.text.slice(0, 40)}"`;
};

const MIN_COPY_WEIGHT = 24;

/** A paragraph that holds another one, or the headline of another story, whole: a copy of several run together. */
const joinedCopy: Doubt = ({ body, field }) => {
  const links = field.blocks
    .slice(field.from, field.to)
    .filter((block) => block.articleKeys.length > 0 && block.isLink);
  const parts = new Set([...body.blocks, ...links].filter(({ weight }) => weight >= MIN_COPY_WEIGHT));
  const isJoined = body.blocks.some((whole) =>
    [...parts].some((part) => part !== whole && whole.form.length > part.form.length && whole.form.includes(part.form)),
  );
  return isJoined ? 'a paragraph holds another one' : undefined;
};

const QUOTED = /["«»„“”‘「」『』]|^\s*[–—-]/u;
const CALLS_OUT = /[!！]$/u;

/** A paragraph that speaks to the reader, or calls out, in nobody's words and about something else: advertising without a label. */
const addressesReader: Doubt = ({ body, context, field }) => {
  const opening = field.blocks[field.opening ?? -1];
  const address = body.blocks.find((block) => {
    if (block === opening || QUOTED.test(block.text)) return false;
    if (!CALLS_OUT.test(block.text) && !context.site.address.test(block.text)) return false;
    const rest = textIn(body.blocks.filter((other) => other.form !== block.form));
    return sharedStems(block.text, `${context.title ?? ''} ${rest}`) <= MIN_SHARED_STEMS;
  });
  return address && `a paragraph that speaks to the reader: "${address.text.slice(0, 40)}"`;
};

/** A sentence that stands twice is one of the text and its pull quote; which is which, the order does not tell. */
const saidTwice: Doubt = ({ body }) => {
  const sentences = body.blocks.filter(({ weight, text }) => weight >= MIN_COPY_WEIGHT && endsSentence(text));
  const twice = sentences.find((block, at) => sentences.some((other, i) => i < at && other.form === block.form));
  return twice && `a sentence stands twice: "${twice.text.slice(0, 40)}"`;
};

/** Reasons to think that something was taken in that is not of the text. */
export const FOREIGN: readonly Doubt[] = [
  severalOpenings,
  leadOrCaption,
  foreignBox,
  strandedTeaser,
  headingOfWhat,
  hangingLink,
  spilledBox,
  joinedCopy,
  addressesReader,
  saidTwice,
];
