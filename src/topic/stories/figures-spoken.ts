import { type Edition, SITES } from '../../belta/editions.ts';
import { type Figure, roundValue } from './figure.ts';
import { GLUED_HALVES, NUMBER_LEXICONS, type NumberWord } from './number-words.ts';
import { fold } from './skeleton.ts';

type Spoken = Exclude<Edition, 'zh'>;

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

/** The figures of a text in any language but Chinese. */
export function findSpokenFigures(text: string, edition: Spoken): readonly Figure[] {
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
  const hundreds = /^(\p{L}+)(hundert|tausend)$/u.exec(folded);
  const factor = hundreds ? addend(hundreds[1] ?? '') : undefined;
  return factor === undefined ? undefined : factor * (hundreds?.[2] === 'hundert' ? 100 : 1000);
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

/** What has been read of a number: `total` up to the last scale word, `current` since. */
interface Sum {
  readonly total: number;
  readonly current: number;
}

/** Reads one number from `tokens[at]` on: digits or number words, then scale words. */
function readFigure(tokens: readonly Token[], at: number, edition: Spoken): Read | undefined {
  const first = tokens[at];
  if (!first || (first.kind !== 'digits' && first.kind !== 'number-word')) return undefined;
  if (isDate(tokens, at, edition)) return { next: at + 1 };
  const begun = beginSum(first, tokens[at - 1]);
  if (!begun) return undefined;
  let sum = begun;
  // `one`, `ein` and `half` are no figures by themselves, but they multiply the scale behind them.
  let isFigure = sum.total > 0 || first.kind === 'digits' || sum.current > 1;
  let [next, end] = [at + 1, first.end];
  let isClosed = first.closes && first.kind === 'number-word';
  while (!isClosed) {
    const step = bridgeLength(tokens, next, sum, edition, first);
    const token = tokens[next + step];
    const extended = token?.word && extendSum(sum, token.word, first.kind === 'digits');
    if (!token || !extended) break;
    sum = extended;
    isFigure ||= token.word?.kind !== 'add' || sum.current > 1;
    end = token.end;
    next += step + 1;
    isClosed = token.closes && token.word?.kind !== 'scale';
  }
  const value = roundValue(sum.total + sum.current);
  return isFigure && value > 1 ? { figure: { value, start: first.start, end }, next } : { next };
}

/** A scale begins a number only in the forms that count alone (`перевысил миллиард`), and not behind a dash. */
function beginSum(first: Token, previous: Token | undefined): Sum | undefined {
  if (first.kind === 'digits') return { total: 0, current: first.value ?? 0 };
  const { word } = first;
  if (!word) return undefined;
  if (word.kind === 'add') return { total: 0, current: word.value };
  if (!word.alone || previous?.kind === 'range') return undefined;
  return word.kind === 'scale' ? { total: word.value, current: 0 } : { total: 0, current: word.value };
}

/** The number with one more word, or undefined when the word begins another number. */
function extendSum({ total, current }: Sum, word: NumberWord, isDigits: boolean): Sum | undefined {
  if (word.kind === 'scale') {
    const isLarger = word.value > total;
    // `двести тысяч`, `mil millones`: the scale multiplies all before it; `миллион двести тысяч`: only what follows the million.
    if (isLarger) return { total: (total + current || 1) * word.value, current: 0 };
    return { total: total + (current || 1) * word.value, current: 0 };
  }
  if (isDigits) return undefined;
  if (word.kind === 'hundred') return { total, current: (current || 1) * word.value };
  const room = current === 0 && total >= 1000 ? 1000 : leastDigit(current);
  return word.value < room && current !== 0.5 ? { total, current: current + word.value } : undefined;
}

/** How many words to pass over inside a number: `half a billion`, `treinta y cinco`, `three hundred and fifty`, `twenty-five`. */
function bridgeLength(tokens: readonly Token[], at: number, { current }: Sum, edition: Spoken, first: Token): 0 | 1 {
  const word = tokens[at + 1]?.word;
  if (!word) return 0;
  const text = tokens[at]?.text ?? '';
  const bridges: Readonly<Partial<Record<Spoken, readonly boolean[]>>> = {
    en: [
      text === 'a' && current === 0.5,
      text === 'and' && current >= 100 && word.kind === 'add',
      text === '-' && first.kind === 'number-word',
    ],
    es: [text === 'de' && current === 0.5, text === 'y' && current >= 30 && word.kind === 'add'],
  };
  return bridges[edition]?.some(Boolean) ? 1 : 0;
}

/** What may still be added below: after 40 a unit, after 300 a ten. */
function leastDigit(value: number): number {
  if (value < 20) return 0;
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
}

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
      ? { ...figure, value: roundValue(figure.value * scale) }
      : figure;
  });
}
