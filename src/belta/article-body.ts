import { doubtsAbout, foreignText } from './article-doubts.ts';
import { cutAtEndMark, isPhotoLine, withoutCaptions } from './article-edges.ts';
import { type BodyContext, type Field, fieldOf } from './article-field.ts';
import { type Block, undoubledBlock } from './block.ts';
import { isProse, isRow, isSentence, standsIn } from './block-kinds.ts';
import { STRUCTURE } from './body-case.ts';
import { isElement, isWithin, type Node } from './dom.ts';
import { BODY_LAYERS } from './landmarks.ts';
import { withoutCopies } from './repetition.ts';
import { endsSentence } from './text.ts';

export interface Body {
  readonly blocks: readonly Block[];
  readonly layer: string;
  readonly dateline?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Why the body is not to be trusted, one clause each; empty when it is. */
  readonly doubts: readonly string[];
}

/** Finds the body in the order: containers by name, then the densest text under the headline. `skip` leaves layers out. */
export function findBody(
  blocks: readonly Block[],
  context: BodyContext,
  skip: ReadonlySet<string> = new Set(),
): Body | undefined {
  const hits = namedLayers(blocks, context).filter(({ layer }) => !skip.has(layer));
  const field = fieldOf(blocks, context, hits[0]?.members ?? []);
  const isUsable = (at: number) => at >= field.from && at < field.to && !field.dropped.has(at);
  const named = hits
    .map((hit) => ({ ...hit, members: hit.members.filter(isUsable) }))
    .find(({ members }) => members.some((at) => (blocks[at]?.text.length ?? 0) > 2));
  const missesOpening = field.opening !== undefined && named?.members.includes(field.opening) === false;
  const structure = (named === undefined || missesOpening) && !skip.has(STRUCTURE) ? densest(field) : [];
  const isNamed = named !== undefined && !(missesOpening && structure.includes(field.opening ?? -1));
  const { layer, members } = isNamed ? named : { layer: STRUCTURE, members: structure };

  const { blocks: ended, hasEndMark } = cutAtEndMark(members.flatMap((at) => blocks[at] ?? []));
  const parted = ended.map((block) => block.withoutLabelledLink());
  const single = parted.map(undoubledBlock);
  const twice = single.filter(
    (block, at) => block !== parted[at] || single.some((other, i) => i < at && other.form === block.form),
  );
  const opened = withoutCaptions(
    withoutCopies(withoutPullQuotes(single)),
    new Set(twice.map(({ form }) => form)),
    context.site,
  );
  if (opened.blocks.length === 0) {
    const isSwallowed = hits.some((hit) => hit.members.some((at) => at < field.to && (blocks[at]?.weight ?? 0) > 30));
    const doubt = 'a container of text was found, but nothing in it that is text';
    return isSwallowed ? { blocks: [], layer: 'none', doubts: [doubt] } : undefined;
  }
  const inField = blocks.slice(field.from, field.to);
  const credit =
    opened.credit ??
    inField.find((block) => block.isIn('credit') || (!block.isChrome && isPhotoLine(block.text)))?.text;
  const caption = opened.caption ?? inField.find((block) => block.isIn('picture') && !isPhotoLine(block.text))?.text;
  const bodyCase = { field, context, layer, members, body: opened, hasEndMark };
  const foreign = foreignText(bodyCase);
  if (foreign !== undefined) return { blocks: [], layer: 'none', doubts: [foreign] };
  const doubts = doubtsAbout(bodyCase);
  return {
    blocks: opened.blocks,
    layer,
    doubts,
    ...(opened.dateline !== undefined && { dateline: opened.dateline }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}

/** A quotation set apart that only repeats words of a paragraph. */
const withoutPullQuotes = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(
    (block) => !block.isIn('quote') || !blocks.some((other) => !other.isIn('quote') && other.form.includes(block.form)),
  );

interface LayerHit {
  readonly layer: string;
  readonly members: readonly number[];
}

/** Blocks inside each kind of named container, once each however the containers are nested. */
function namedLayers(blocks: readonly Block[], { titleAt }: BodyContext): readonly LayerHit[] {
  return BODY_LAYERS.flatMap((layer) => {
    const members = [...blocks.keys()].filter((at) => at !== titleAt && blocks[at]?.isIn(layer) === true);
    return members.length > 0 ? [{ layer, members }] : [];
  });
}

/** A lone paragraph with lesser ones behind it in the same element: short sentences, a line that announces a table, its rows. */
function hasTextBeside({ blocks, to, dropped }: Field, start: number, parent: Node | null): boolean {
  const next = blocks.findIndex((_, at) => at > start && at < to && !dropped.has(at));
  const block = blocks[next];
  if (block === undefined || !isElement(parent) || !standsIn(block, parent)) return false;
  return isSentence(block) || readsOn(block.text);
}

/** Share of the prose a container must hold to be the container of the text. */
const MIN_COVERAGE = 0.9;
/** A sentence, or a line that announces what follows. */
const readsOn = (text: string): boolean => endsSentence(text) || /[:;\uff1a\uff1b]$/.test(text);

/** The text in the lowest element around the opening that holds nearly all the prose of the field. */
function densest(field: Field): readonly number[] {
  const { blocks, from, to, dropped } = field;
  const open: number[] = [];
  for (let at = from; at < to; at += 1) if (!dropped.has(at)) open.push(at);
  const isProseAt = (at: number) => blocks[at] !== undefined && isProse(blocks[at]);
  const weigh = (members: readonly number[]) =>
    members.reduce((sum, at) => sum + (isProseAt(at) ? (blocks[at]?.weight ?? 0) : 0), 0);
  const start = field.opening ?? open.find((at) => /[.!?…。！？]["»”']?$/.test(blocks[at]?.text ?? ''));
  if (start === undefined) return [];
  const rest = open.filter((at) => at >= start);
  const total = weigh(rest);
  let members: readonly number[] = [start];
  for (let at: Node | null | undefined = blocks[start]?.element; isElement(at); at = at.parent as Node | null) {
    const container = at;
    members = rest.filter((index) => isWithin(blocks[index]?.element, container));
    const isLone = members.length === 1 && hasTextBeside(field, start, container.parent as Node | null);
    if (!isLone && weigh(members) >= total * MIN_COVERAGE) break;
  }
  const isRowAt = (at: number) => blocks[at] !== undefined && isRow(blocks[at]);
  const lastProse = members.findLast(isProseAt) ?? start;
  // After the last prose only what reads like a sentence belongs to the text.
  return members.filter((at) => at <= lastProse || isRowAt(at) || readsOn(blocks[at]?.text ?? ''));
}
