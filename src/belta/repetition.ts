import { skeleton, textWeight } from './text.ts';

interface Texted {
  readonly text: string;
  /** Letters and digits only. */
  readonly form: string;
  /** The element the text stands in; the same short text in two containers is a copy, in one it may be a refrain. */
  readonly element?: { readonly parent: unknown };
}

const areApart = (a: Texted | undefined, b: Texted | undefined) =>
  a?.element !== undefined &&
  b?.element !== undefined &&
  a.element !== b.element &&
  a.element.parent !== b.element.parent;

/** A paragraph this long is never said twice on purpose; a short quotation or refrain may be. */
const LONG_PARAGRAPH = 80;
/** Directly after itself even a shorter one is a copy. */
const LONG_ECHO = 30;
const SHORT_ECHO = 20;
/** Two or more paragraphs that come again in the same order are a copy when they hold this much. */
const LONG_RUN = 80;

/**
 * Takes copies out: a text that stands twice because its containers are nested, because a hidden copy was left in the page, or because an
 * aggregate was joined to its parts. The first copy stays. A short paragraph that comes twice by itself stays twice.
 */
export function withoutCopies<T extends Texted>(blocks: readonly T[]): readonly T[] {
  return withoutRuns(halved(withoutJoined(blocks)));
}

/** The first half, when the second half says the same from end to end. */
function halved<T extends Texted>(blocks: readonly T[]): readonly T[] {
  const half = blocks.length / 2;
  if (half < 1 || !Number.isInteger(half)) return blocks;
  const forms = blocks.map(({ form }) => form);
  const isCopy = forms.slice(0, half).every((form, i) => form === forms[half + i]);
  return isCopy ? blocks.slice(0, half) : blocks;
}

/** Drops a block that only repeats several neighbouring blocks run together. */
function withoutJoined<T extends Texted>(blocks: readonly T[]): readonly T[] {
  const forms = blocks.map(({ form }) => form);
  return blocks.filter((_, at) => {
    const whole = forms[at] ?? '';
    if (textWeight(whole) < LONG_RUN) return true;
    return !forms.some((_, from) => from !== at && isJoinOf(whole, forms, from, at));
  });
}

function isJoinOf(whole: string, forms: readonly string[], from: number, at: number): boolean {
  let rest = whole;
  let parts = 0;
  for (let i = from; i < forms.length && i !== at && rest !== ''; i += 1) {
    const form = forms[i] ?? '';
    if (form === '') continue;
    if (!rest.startsWith(form)) return false;
    rest = rest.slice(form.length);
    parts += 1;
  }
  return rest === '' && parts > 1;
}

function withoutRuns<T extends Texted>(blocks: readonly T[]): readonly T[] {
  const forms = blocks.map(({ form }) => form);
  const kept: T[] = [];
  const keptForms: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const isApart = areApart(kept.at(-1), blocks[at]);
    const run = longestCopy(keptForms, forms, at, isApart ? SHORT_ECHO : LONG_ECHO);
    if (run > 0) {
      at += run;
      continue;
    }
    const block = blocks[at];
    if (block !== undefined) kept.push(block);
    keptForms.push(forms[at] ?? '');
    at += 1;
  }
  return kept;
}

/** Number of blocks from `at` on that repeat a run already kept, 0 when what repeats is too little to be a copy. */
function longestCopy(kept: readonly string[], forms: readonly string[], at: number, leastEcho: number): number {
  let best = 0;
  for (let start = 0; start < kept.length; start += 1) {
    let length = 0;
    let size = 0;
    while (start + length < kept.length && at + length < forms.length && kept[start + length] === forms[at + length]) {
      size += textWeight(forms[at + length] ?? '');
      length += 1;
    }
    const isEcho = length === 1 && start === kept.length - 1 && size >= leastEcho;
    const isCopy = isEcho || (length > 1 && size >= LONG_RUN) || (length === 1 && size >= LONG_PARAGRAPH);
    if (isCopy && length > best) best = length;
  }
  return best;
}

/** The text once, when one block holds the same text twice in a row. */
export function undoubled(text: string): string {
  // A copy repeats the beginning: most texts are done with after one search.
  const head = text.slice(0, 12);
  if (text.indexOf(head, head.length) === -1) return text;
  const form = skeleton(text);
  if (form.length < 2 * 16 || form.length % 2 !== 0) return text;
  const half = form.slice(0, form.length / 2);
  if (half !== form.slice(form.length / 2)) return text;
  const middle = Math.floor(text.length / 2);
  const cuts = [3, 2, 1, 0, -1, -2, -3].map((step) => middle + step).filter((cut) => cut > 0);
  const halves = cuts.map((cut) => [text.slice(0, cut).trim(), text.slice(cut).trim()] as const);
  const equal = halves.find(([first, second]) => first === second);
  return (
    (equal ?? halves.find(([first, second]) => skeleton(first) === half && skeleton(second) === half))?.[0] ?? text
  );
}
