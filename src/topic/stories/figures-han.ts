import { type Figure, roundValue } from './figure.ts';

const HAN_DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }),
);
const HAN_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12, 半: 0.5 }),
);

/** A figure in Chinese: Latin digits or numerals, then scales; what follows tells a date from an amount. */
const HAN_FIGURE =
  /(?<digits>\d[\d,]*(?:\.\d+)?)(?<scale>[百千万亿兆]*)(?<range>\s*(?:至|到|—|–|-|~)\s*)?|(?<numeral>[〇零一二两三四五六七八九十百千万亿半]{1,12})(?:点(?<decimals>[〇零一二三四五六七八九]+)(?<after>[百千万亿]*))?/gu;

/** `10月15日`, `第五次`, `14时`; in front `第`. */
const HAN_DATE_AFTER = /^\s*(?:月|日|号|时|点|分|世纪|届|年代)/u;

/** Single numerals are words more often than figures (`一些`, `三国`, `十分`), so these need a counter after them. */
const HAN_COUNTER =
  /^(?:个|家|名|位|人|项|份|部|座|辆|台|架|所|条|艘|枚|支|届|次|倍|吨|公斤|公里|公顷|多|余|大|国|年|月内|天|美元|卢布|坚戈|欧元|元)/u;

/** The figures of a Chinese text. */
export function findHanFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  const pending: { readonly at: number; readonly value: number }[] = [];
  for (const match of text.matchAll(HAN_FIGURE)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 6);
    const { digits, scale, range, numeral, decimals, after: tail } = match.groups ?? {};
    if (HAN_DATE_AFTER.test(after) || text[start - 1] === '第' || text[start - 1] === ':' || after.startsWith(':'))
      continue;
    if (digits !== undefined) {
      const value = Number(digits.replaceAll(',', '')) * scaleOf(scale ?? '');
      if (range !== undefined) pending.push({ at: figures.length, value });
      else applyHanRange(figures, pending, scaleOf(scale ?? ''));
      if (value > 1) figures.push({ value: roundValue(value), start, end });
      continue;
    }
    const value =
      decimals === undefined
        ? parseNumeral(numeral ?? '')
        : Number(`${parseNumeral(numeral ?? '')}.${numeralDigits(decimals)}`) * scaleOf(tail ?? '');
    const isFigure = value > 10 || decimals !== undefined || (value > 1 && HAN_COUNTER.test(after));
    if (isFigure && value > 1) figures.push({ value: roundValue(value), start, end });
  }
  return figures;
}

function applyHanRange(
  figures: Figure[],
  pending: { readonly at: number; readonly value: number }[],
  scale: number,
): void {
  const open = pending.pop();
  const figure = open && figures[open.at];
  if (open && figure && scale >= 1e4 && figure.value === open.value && open.value < 10_000)
    figures[open.at] = { ...figure, value: roundValue(open.value * scale) };
}

function scaleOf(scales: string): number {
  let factor = 1;
  for (const scale of scales) factor *= HAN_SCALES.get(scale) ?? 1;
  return factor;
}

function numeralDigits(numeral: string): string {
  return Array.from(numeral, (digit) => HAN_DIGITS.get(digit) ?? 0).join('');
}

/** `一百五十` is 150, `十五亿` 1.5 billion, `二〇二五` 2025, `十亿` 1 billion. */
function parseNumeral(numeral: string): number {
  if (numeral.length > 2 && /^[〇零一二三四五六七八九]+$/u.test(numeral)) return Number(numeralDigits(numeral));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const scale = HAN_SCALES.get(character);
    if (scale === undefined) {
      digit = HAN_DIGITS.get(character) ?? 0;
    } else if (scale < 1) {
      digit = (digit ?? 0) + scale;
    } else if (scale >= 1e4) {
      total = (total + section + (digit ?? 0) || 1) * scale;
      section = 0;
      digit = undefined;
    } else {
      section += (digit ?? 1) * scale;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
