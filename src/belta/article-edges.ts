import type { Block } from './block.ts';
import type { EditionSite } from './editions.ts';

/** `-0-` ends a text in the Russian manner (ru, es). */
const END_MARK = /[\s.]*[-–—]\s?0\s?[-–—][\s.]*$/u;

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

const PHOTO_LINE = /^\(?(?:фото|фота|photos?|fotos?|zdjęci[ea]|fot\.|bild(?:er)?|图片|摄影)(?:[\s::/.]|$)/iu;
const MAX_PHOTO_LINE = 80;

/** `Фото Максима Гучека`, the credit as the last line of the text. */
export function isPhotoLine(text: string): boolean {
  return text.length <= MAX_PHOTO_LINE && PHOTO_LINE.test(text) && !/[.!?]\s+\S/u.test(text);
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

/** Takes the captions that stand, mostly twice, before the first paragraph. */
export function withoutCaptions(blocks: readonly Block[], site: EditionSite): Opened {
  const undoubled = blocks.map((block, at) => (at < MAX_BEFORE_DATELINE ? splitCaption(block, site) : { block }));
  const texts = undoubled.map(({ block }) => block);
  const inline = undoubled.find(({ caption }) => caption !== undefined)?.caption;
  const at = texts.slice(0, MAX_BEFORE_DATELINE + 1).findIndex((block) => site.dateline.test(block.text));
  const before = at > 0 ? texts.slice(0, at) : repeatedHead(texts);
  const isShort = before.every((block) => block.weight <= MAX_CAPTION_WEIGHT);
  const kept = isShort ? texts.slice(before.length) : texts;
  const dateline = kept[0] && site.dateline.exec(kept[0].text)?.[0].trim();
  const captions = [
    ...new Set([...(inline === undefined ? [] : [inline]), ...(isShort ? before.map(({ text }) => text) : [])]),
  ];
  const credit = captions.find(isPhotoLine) ?? blocks.map(({ text }) => text).findLast(isPhotoLine);
  const caption = captions.find((text) => !isPhotoLine(text));
  return {
    blocks: kept.filter((block) => !isPhotoLine(block.text)),
    ...(dateline !== undefined && { dateline }),
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
  };
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
