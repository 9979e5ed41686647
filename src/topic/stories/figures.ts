import { type Edition, SITES } from '../../belta/editions.ts';
import { GLUED_HALVES, NUMBER_LEXICONS, type NumberWord } from './number-words.ts';
import { fold } from './skeleton.ts';

type Spoken = Exclude<Edition, 'zh'>;

/** A number in a text: its absolute value, and where it stands. */
export interface Figure {
  readonly value: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The figures of a text, with scale words applied: `1,5 Mrd.`, `$1.5 billion`, `полтора миллиарда`, `15亿` and `1.500 millones` are
 * all 1 500 000 000. Dates, clock times, scores and plain `one` are left out; a year stays (callers know which years say nothing).
 */
export function findFigures(text: string, edition: Edition): readonly Figure[] {
  const figures = edition === 'zh' ? findHanFigures(text) : findSpokenFigures(text, edition);
  return figures.map((figure) =>
    PERCENT.test(text.slice(figure.end, figure.end + 14)) ? { ...figure, value: round(figure.value / 100) } : figure,
  );
}

/** A share is kept as a fraction, so that 9 % is not the 9 of nine enterprises. */
const PERCENT = /^\s?(?:[%％]|процент|працэнт|percent|per cent|prozent|proc\.|procent|por ciento|个百分点)/iu;

interface Token {
  readonly kind: 'digits' | 'word' | 'number-word' | 'range' | 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: number;
  readonly word?: NumberWord;
  /** A full stop, comma or the like stands between this token and the next. */
  readonly closes: boolean;
}

const TOKEN = /\d[\d.,\u00a0\u202f\u2009'’]*\d|\d|[\p{L}\p{M}'’]+|[–—-]|[^\s]/gu;

/** Digits that belong to a clock time, a score or an article code: `14:05`, `2:3`, `S-400`. */
const GLUE = /[\p{L}\d:/]/u;

const RANGE_WORDS: Readonly<Record<Spoken, readonly string[]>> = {
  ru: ['до', 'и', 'или'],
  be: ['да', 'і', 'або'],
  en: ['to', 'and', 'or'],
  de: ['bis', 'und', 'oder'],
  es: ['a', 'y', 'o'],
  pl: ['do', 'i', 'lub', 'a'],
};

function findSpokenFigures(text: string, edition: Spoken): readonly Figure[] {
  const tokens = tokenize(text, edition);
  const figures: Figure[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readFigure(tokens, at, edition);
    if (!read) {
      at += 1;
      continue;
    }
    if (read.figure) figures.push(read.figure);
    at = read.next;
  }
  return applyRanges(figures, tokens, edition);
}

function tokenize(text: string, edition: Spoken): readonly Token[] {
  const tokens: Token[] = [];
  const spaced = joinThousands(text);
  for (const match of spaced.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const next = spaced[end] ?? '';
    const closes = next === '.' || next === ',' || next === ';' || next === ')';
    tokens.push(classify(match[0], start, end, closes, spaced, edition));
  }
  return tokens;
}

/** `14 000` becomes one token; the blank is replaced by a character of the same length, so offsets stay. */
function joinThousands(text: string): string {
  return text.replace(/(?<![\d.,])(\d{1,3})((?:[ \u00a0\u202f\u2009]\d{3})+)(?![\d])/g, (whole) =>
    whole.replace(/[ \u00a0\u2009]/g, '\u202f'),
  );
}

function classify(raw: string, start: number, end: number, closes: boolean, text: string, edition: Spoken): Token {
  const base = { start, end, text: raw, closes };
  if (/^\d/.test(raw)) {
    const before = text[start - 1] ?? '';
    const after = text[end] ?? '';
    const isPartOfCode =
      after === ':' ||
      before === ':' ||
      (before === '-' && GLUE.test(text[start - 2] ?? '') && !/\d/.test(text[start - 2] ?? ''));
    if (isPartOfCode) return { ...base, kind: 'other' };
    return { ...base, kind: 'digits', value: parseDigits(raw, edition) };
  }
  if (/^[–—-]$/.test(raw)) return { ...base, kind: 'range' };
  if (!/^\p{L}/u.test(raw)) return { ...base, kind: 'other' };
  const folded = fold(raw);
  const word = lookUp(folded, edition);
  if (word) return { ...base, text: folded, kind: 'number-word', word };
  const compound = edition === 'de' ? germanCompound(folded) : undefined;
  if (compound !== undefined)
    return { ...base, text: folded, kind: 'number-word', word: { value: compound, kind: 'add', alone: true } };
  return { ...base, text: folded, kind: 'word' };
}

function lookUp(folded: string, edition: Spoken): NumberWord | undefined {
  const lexicon = NUMBER_LEXICONS[edition];
  const whole = lexicon.words.get(folded);
  if (whole) return whole;
  const half = GLUED_HALVES[edition];
  if (half?.test(folded)) {
    const scale = lookUp(folded.replace(half, ''), edition);
    if (scale) return { value: scale.value / 2, kind: 'add', alone: true };
  }
  return lexicon.stems.find(([stem]) => folded.startsWith(stem))?.[1];
}

/** `fünfundvierzig` is 45, `zweihundert` 200, `dreitausend` 3000. */
function germanCompound(folded: string): number | undefined {
  const words = NUMBER_LEXICONS.de.words;
  const addend = (part: string) => {
    const word = words.get(part);
    return word?.kind === 'add' ? word.value : undefined;
  };
  const tens = /^(\p{L}+?)und(\p{L}+zig|dreissig)$/u.exec(folded);
  if (tens) {
    const [unit, ten] = [addend(tens[1] ?? ''), addend(tens[2] ?? '')];
    return unit !== undefined && ten !== undefined ? unit + ten : undefined;
  }
  const round = /^(\p{L}+)(hundert|tausend)$/u.exec(folded);
  const factor = round ? addend(round[1] ?? '') : undefined;
  return factor === undefined ? undefined : factor * (round?.[2] === 'hundert' ? 100 : 1000);
}

/** The mark before exactly three last digits groups thousands where the language does so; otherwise it is the decimal mark. */
function parseDigits(raw: string, edition: Spoken): number {
  const plain = raw.replace(/[\u00a0\u202f\u2009'’]/g, '');
  const thousands = edition === 'en' ? ',' : '.';
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?!\\d)`).test(plain) && !plain.startsWith('0');
  const ungrouped = grouped ? plain.replaceAll(thousands, '') : plain;
  const value = Number(ungrouped.replace(',', '.').replace(/[.,]$/, ''));
  return Number.isFinite(value) ? value : Number(/\d+/.exec(plain)?.[0] ?? 0);
}

interface Read {
  readonly figure?: Figure;
  readonly next: number;
}

/** Reads one number from `tokens[at]` on: digits or number words, then scale words. */
function readFigure(tokens: readonly Token[], at: number, edition: Spoken): Read | undefined {
  const first = tokens[at];
  if (!first || (first.kind !== 'digits' && first.kind !== 'number-word')) return undefined;
  if (isDate(tokens, at, edition)) return { next: at + 1 };
  let next = at + 1;
  let total = 0;
  let current = 0;
  let isStandalone = false;
  let isHalf = false;
  if (first.kind === 'digits') {
    current = first.value ?? 0;
    isStandalone = true;
  } else if (first.word?.kind === 'add') {
    current = first.word.value;
    isStandalone = current > 1;
    isHalf = current === 0.5;
  } else {
    if (!first.word?.alone) return undefined;
    const previous = tokens[at - 1];
    if (previous?.kind === 'range') return undefined;
    current = first.word.value;
    if (first.word.kind === 'scale') [total, current] = [current, 0];
    isStandalone = true;
  }
  let end = first.end;
  let closes = first.closes && first.kind === 'number-word';
  while (!closes) {
    let token = tokens[next];
    let step = 1;
    if (isHalf && token && (token.text === 'a' || token.text === 'de')) {
      token = tokens[next + 1];
      step = 2;
    }
    if (
      token?.kind === 'word' &&
      token.text === 'y' &&
      edition === 'es' &&
      current >= 30 &&
      tokens[next + 1]?.word?.kind === 'add'
    ) {
      token = tokens[next + 1];
      step = 2;
    }
    if (token?.text === 'and' && edition === 'en' && current >= 100 && tokens[next + 1]?.word?.kind === 'add') {
      token = tokens[next + 1];
      step = 2;
    }
    if (token?.text === '-' && edition === 'en' && first.kind === 'number-word' && tokens[next + 1]?.word) {
      token = tokens[next + 1];
      step = 2;
    }
    const word = token?.word;
    if (!token || !word) break;
    if (word.kind === 'add') {
      const room = current === 0 && total >= 1000 ? 1000 : leastDigit(current);
      if (first.kind === 'digits' || word.value >= room || current === 0.5) break;
      current += word.value;
    } else if (word.kind === 'hundred') {
      if (first.kind === 'digits') break;
      current = (current || 1) * word.value;
    } else {
      const scaled = total > 0 && word.value > total ? total + current : current;
      total = word.value > total ? (scaled || 1) * word.value : total + (current || 1) * word.value;
      current = 0;
      isStandalone = true;
    }
    isHalf = false;
    end = token.end;
    next += step;
    closes = token.closes && word.kind !== 'scale';
  }
  const value = round(total + current);
  if (!isStandalone || isHalf || value <= 1) return { next };
  return { figure: { value, start: first.start, end }, next };
}

/** What may still be added below: after 40 a unit, after 300 a ten. */
function leastDigit(value: number): number {
  if (value < 20) return 0;
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
}

const round = (value: number): number => Number(value.toPrecision(12));

const DAY_GAP: Readonly<Record<Spoken, readonly string[]>> = { ru: [], be: [], en: ['of'], de: [], es: ['de'], pl: [] };

/** `15 октября`, `15. Oktober`, `15 de octubre`, `October 15`, `31 August till 6 September`. */
function isDate(tokens: readonly Token[], at: number, edition: Spoken): boolean {
  const token = tokens[at];
  if (token?.kind !== 'digits' || !Number.isInteger(token.value) || (token.value ?? 0) > 31) return false;
  let after = at + 1;
  // Over the full stop of a German day and over further days: `15., 16. und 17. Oktober`.
  while (after < at + 8) {
    const next = tokens[after];
    if (!next) break;
    if (next.kind === 'word' && isMonth(next.text, edition)) return true;
    const isBridge =
      next.kind === 'range' ||
      next.text === '.' ||
      next.text === ',' ||
      (next.kind === 'digits' && (next.value ?? 0) <= 31) ||
      DAY_GAP[edition].includes(next.text) ||
      RANGE_WORDS[edition].includes(next.text);
    if (!isBridge) break;
    after += 1;
  }
  const before = tokens[at - 1];
  return edition === 'en' && before?.kind === 'word' && isMonth(before.text, edition);
}

const MONTH_WORDS: ReadonlyMap<Spoken, ReadonlySet<string>> = new Map(
  (['ru', 'be', 'en', 'de', 'es', 'pl'] as const).map((edition) => [
    edition,
    new Set(SITES[edition].months.flat().map(fold)),
  ]),
);

function isMonth(folded: string, edition: Spoken): boolean {
  return MONTH_WORDS.get(edition)?.has(folded) ?? false;
}

/** `entre 900 y 1.000 millones`, `5-7 млн`: the scale of the second number is the first one's too. */
function applyRanges(figures: readonly Figure[], tokens: readonly Token[], edition: Spoken): readonly Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (!next) return figure;
    const between = tokens.filter(
      (token) => token.start >= figure.end && token.end <= next.start && token.text !== '$',
    );
    const [only] = between;
    const isRange =
      between.length === 1 && only !== undefined && (only.kind === 'range' || RANGE_WORDS[edition].includes(only.text));
    if (!isRange) return figure;
    const digits = tokens.find((token) => token.start === next.start);
    const scale = digits?.value ? next.value / digits.value : 1;
    const isOpen = tokens.some((token) => token.end === figure.end && token.kind === 'digits');
    return scale >= 1000 && isOpen && figure.value < 10_000
      ? { ...figure, value: round(figure.value * scale) }
      : figure;
  });
}

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

function findHanFigures(text: string): readonly Figure[] {
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
      if (value > 1) figures.push({ value: round(value), start, end });
      continue;
    }
    const value =
      decimals === undefined
        ? parseNumeral(numeral ?? '')
        : Number(`${parseNumeral(numeral ?? '')}.${numeralDigits(decimals)}`) * scaleOf(tail ?? '');
    const isFigure = value > 10 || decimals !== undefined || (value > 1 && HAN_COUNTER.test(after));
    if (isFigure && value > 1) figures.push({ value: round(value), start, end });
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
    figures[open.at] = { ...figure, value: round(open.value * scale) };
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
