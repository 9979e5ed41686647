import type { Block } from './block.ts';
import type { EditionSite } from './editions.ts';
import { endsSentence, END_MARK as MARK } from './text.ts';

const END_MARK = new RegExp(`[\\s.]*${MARK}[\\s.]*$`, 'u');

export const hasEndMark = (text: string): boolean => END_MARK.test(text);

/** The blocks before the end mark, without it. */
export function cutAtEndMark(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly hasEndMark: boolean;
} {
  const at = blocks.findIndex((block) => END_MARK.test(block.text));
  const block = blocks[at];
  if (block === undefined) return { blocks, hasEndMark: false };
  const keptStop = /^[\s]*\./.test(END_MARK.exec(block.text)?.[0] ?? '') ? '.' : '';
  const last = block.withTail(END_MARK, keptStop);
  const kept = blocks.slice(0, at);
  return { blocks: last.form === '' ? kept : [...kept, last], hasEndMark: true };
}

const PHOTO_LINE =
  /^\(?(?:архивн\S+ фото|архіўн\S+ фота|фото|фота|(?:file |archive )?photos?|fotos?(?: de archivo)?|zdjęci[ea](?: archiwalne)?|fot\.|(?:archiv)?bild(?:er)?|archivfoto|资料图片|资料照片|白通社图片|白通社供图|图片|照片|摄影)(?<mark>\s*[:\uff1a/])?(?:(?<=\uff1a)|[\s.]|$)/iu;
const COPYRIGHT_LINE = /^(?:©|\(c\))\s*\p{L}/iu;
const MAX_PHOTO_LINE = 80;
/** A credit names somebody; `Photos of the winners will be shown …` tells something. */
const MAX_CREDIT_WORDS = 6;
const MAX_CREDIT_SENTENCE_WORDS = 4;

/** `Фото Максима Гучека`, `Photo: BelTA`, `© Reuters`: the credit as a line of the text. */
export function isPhotoLine(text: string): boolean {
  if (text.length > MAX_PHOTO_LINE || /[.!?]\s+\S/u.test(text.replace(/^\(?fot\./i, ''))) return false;
  const match = PHOTO_LINE.exec(text);
  if (match === null && !COPYRIGHT_LINE.test(text)) return false;
  const words = text.split(/\s+/).length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) / HAN_PER_WORD;
  return (
    match?.groups?.mark !== undefined || words <= (/[.!?。]$/.test(text) ? MAX_CREDIT_SENTENCE_WORDS : MAX_CREDIT_WORDS)
  );
}

const HAN_PER_WORD = 2.5;

const MAX_BYLINE_LENGTH = 80;
const PERSON =
  /^(?:(?:记者|通讯员)[\s:\uff1a]*[\p{Script=Han}·]{2,10}|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2})$/u;
const AGENCY = /^(?:бел\s?та|bel\s?ta|白通社)$/iu;

/** `Anna Kowalska`, `Anna Kowalska, photo by …, BelTA.`: who wrote and photographed, and nothing else, with breaks or commas between. */
function isByline({ text, html }: Block): boolean {
  if (text.length > MAX_BYLINE_LENGTH) return false;
  const parts = html
    .replaceAll('<br>', ',')
    .replace(/<[^>]*>/g, '')
    .replace(/\.$/, '')
    .split(/\s*[,/|]\s*/)
    .filter((part) => part !== '');
  return (
    parts.some((part) => PERSON.test(part)) &&
    parts.every((part) => PERSON.test(part) || AGENCY.test(part) || isPhotoLine(part))
  );
}

/** A text ends with a whole sentence, and then with who wrote it; or it begins with that. */
function withoutByline(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first?.kind === 'p' && second !== undefined && isByline(first)) return withoutByline(blocks.slice(1));
  const [before, last] = blocks.slice(-2);
  const isSigned = before !== undefined && last?.kind === 'p' && endsSentence(before.text) && isByline(last);
  return isSigned ? blocks.slice(0, -1) : blocks;
}

export interface Opened {
  readonly blocks: readonly Block[];
  readonly dateline?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** Captions are this short; what is longer before a dateline is text. */
const MAX_CAPTION_WEIGHT = 400;
/** How many blocks can stand before the dateline. */
const MAX_BEFORE_DATELINE = 5;

/**
 * Takes the captions that stand, mostly twice, before the first paragraph. `twice` are the forms of texts that stood twice before copies were taken
 * out.
 */
export function withoutCaptions(blocks: readonly Block[], twice: ReadonlySet<string>, site: EditionSite): Opened {
  const undoubled = blocks.map((block, at) => (at < MAX_BEFORE_DATELINE ? splitCaption(block, site) : { block }));
  const texts = undoubled.map(({ block }) => block);
  const inline = undoubled.find(({ caption }) => caption !== undefined)?.caption;
  const at = texts.slice(0, MAX_BEFORE_DATELINE + 1).findIndex((block) => site.dateline.test(block.text));
  const before = at > 0 ? texts.slice(0, at) : repeatedHead(texts);
  const areCaptions = before.every((block) => isCaption(block, twice));
  const lead = areCaptions ? [] : before.filter(({ form }) => !twice.has(form));
  const kept = [...lead, ...texts.slice(before.length)];
  const opens = lead.length > 1 ? kept[0] : kept[lead.length];
  const dateline = opens && site.dateline.exec(opens.text)?.[0].trim();
  const captions = [
    ...new Set([...(inline === undefined ? [] : [inline]), ...(areCaptions ? before.map(({ text }) => text) : [])]),
  ];
  const credit = captions.find(isPhotoLine) ?? blocks.map(({ text }) => text).findLast(isPhotoLine);
  const caption = captions.find((text) => !isPhotoLine(text));
  return {
    blocks: withoutByline(kept.filter((block) => !isPhotoLine(block.text))),
    ...(dateline !== undefined && { dateline }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
}

/** A text before the dateline is a caption when it stands twice, credits a photo, or is short and no sentence; else it is a lead. */
function isCaption(block: Block, twice: ReadonlySet<string>): boolean {
  if (block.weight > MAX_CAPTION_WEIGHT) return false;
  const isLabel = block.weight <= MAX_CAPTION_WEIGHT / 2 && !endsSentence(block.text);
  return twice.has(block.form) || isLabel || block.isIn('picture', 'credit') || isPhotoLine(block.text);
}

/** Without a dateline, a short text that opens the body twice is a caption. */
function repeatedHead(blocks: readonly Block[]): readonly Block[] {
  const [first, second] = blocks;
  if (first === undefined || second === undefined || blocks.length < 3) return [];
  const isTwice = first.form === second.form && first.weight <= MAX_CAPTION_WEIGHT / 2;
  return isTwice ? blocks.slice(0, 2) : [];
}

/** `Caption Caption MINSK, 8. April (BelTA) – …` in one block. */
function splitCaption(block: Block, site: EditionSite): { readonly block: Block; readonly caption?: string } {
  const doubled = /^(.{3,200}?)[\s.]*\1[\s.]*(?=\S)/u.exec(block.text.slice(0, 500));
  if (!doubled) return { block };
  const text = block.text.slice(doubled[0].length);
  if (!site.dateline.test(text)) return { block };
  return { block: block.withText(text), caption: doubled[1]?.trim() ?? '' };
}
