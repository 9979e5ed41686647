import { simplified } from './han.ts';

/** Text made comparable, with the way back: `start[i]` and `end[i]` are the UTF-16 offsets in the source of folded character `i`. */
export interface Folded {
  readonly source: string;
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const HAN = /\p{Script=Han}/u;
const MARK = /\p{M}/gu;
/** Soft hyphen, zero-width and direction characters: invisible, and in the middle of words. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
/** Stands between Han characters without meaning for the reader: blanks from line breaks, points and hyphens in foreign names. */
const BETWEEN_HAN = /^[\s·•・‧∙⋅.\-–—-]$/u;

/** Letters that Unicode does not decompose, and Kazakh letters as Russian spells them. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  ә: 'а',
  һ: 'х',
};

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const bare = character.normalize('NFKD').replace(MARK, '').toLowerCase();
  return PLAIN[bare] ?? (HAN.test(bare) ? simplified(bare) : bare);
}

/** The alphabets of seven languages are a few hundred characters, Han a few thousand; folding each once keeps an item well under a millisecond. */
const folds = new Map<string, string>();
const FOLDS_KEPT = 8192;

function foldOf(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  if (folds.size < FOLDS_KEPT) folds.set(character, folded);
  return folded;
}

export const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= '\u2E80' && HAN.test(character);

/** The same without the way back. */
export const foldText = (source: string): string => Array.from(source, foldOf).join('');

/**
 * Lower case, compatibility forms unfolded, diacritics dropped (which also joins ё with е, ў with у, й with и), invisible characters gone,
 * traditional Han characters simplified and blanks or points between Han characters removed.
 */
export function fold(source: string): Folded {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let offset = 0;
  for (const character of source) {
    const from = offset;
    offset += character.length;
    const folded = foldOf(character);
    for (const unit of folded) {
      text += unit;
      for (let i = 0; i < unit.length; i++) {
        start.push(from);
        end.push(offset);
      }
    }
  }
  return joinHan({ source, text, start, end });
}

function joinHan(folded: Folded): Folded {
  if (!HAN.test(folded.text)) return folded;
  const kept: number[] = [];
  const { text } = folded;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (BETWEEN_HAN.test(character) && isHan(text[kept.at(-1) ?? -1]) && isHan(nextInk(text, i))) continue;
    kept.push(i);
  }
  return {
    source: folded.source,
    text: kept.map((i) => text[i]).join(''),
    start: kept.map((i) => folded.start[i] ?? 0),
    end: kept.map((i) => folded.end[i] ?? 0),
  };
}

function nextInk(text: string, from: number): string | undefined {
  let i = from + 1;
  while (i < text.length && BETWEEN_HAN.test(text[i] ?? '')) i++;
  return text[i];
}
