import type { Edition } from '../../belta/editions.ts';
import { HAN_SOUNDS } from './han-sounds.ts';

/**
 * Sound skeletons: a word's consonants in ten classes, so that every transliteration of a name comes out the same.
 * `Schaksylykow`, `Zhaksylykov`, `Жаксылыков`, `Żaksyłykow` and `扎克瑟雷科夫` are all `SKSLK`.
 *
 * The classes are as coarse as the worst pair of systems demands: Chinese has one sound for l and r, Polish writes h where
 * Russian has г, German z stands for ц and s for з.
 */

/** Inflection shows in the last sounds; the first five tell names apart well enough. */
const MAX_SOUNDS = 5;

type Rules = readonly (readonly [RegExp, string])[];

const CYRILLIC: Rules = [
  [/д[зж]/g, 'S'],
  [/[гкхґқғ]/g, 'K'],
  [/[вфў]/g, 'F'],
  [/[зсжшчщц]/g, 'S'],
  [/[лр]/g, 'L'],
  [/п/g, 'P'],
  [/б/g, 'B'],
  [/т/g, 'T'],
  [/д/g, 'D'],
  [/м/g, 'M'],
  [/[нң]/g, 'N'],
];

/** Belarusian softens т and д before front vowels: Цімур is Timur, Дзяніс is Denis. */
const BELARUSIAN: Rules = [[/ц(?=[іеёюяь])/g, 'T'], [/дз(?=[іеёюяь])/g, 'D'], ...CYRILLIC];

const LATIN_COMMON: Rules = [
  [/dzh|dsch|tsch|tch|sch|sh|zh|ts|tz|[szß]/g, 'S'],
  [/ck|qu|[kgq]/g, 'K'],
  [/ph|[fvw]/g, 'F'],
  [/[lr]/g, 'L'],
  [/x/g, 'KS'],
  [/b/g, 'B'],
  [/p/g, 'P'],
  [/t/g, 'T'],
  [/d/g, 'D'],
  [/m/g, 'M'],
  [/n/g, 'N'],
];

const SOFT_C: Rules = [
  [/c(?=[eiy])/g, 'S'],
  [/c/g, 'K'],
];

const RULES: Readonly<Record<Exclude<Edition, 'zh'>, Rules>> = {
  ru: CYRILLIC,
  be: BELARUSIAN,
  en: [[/dzh|tch|ch|j/g, 'S'], [/kh|gh/g, 'K'], [/th/g, 'T'], [/ph/g, 'F'], ...LATIN_COMMON, ...SOFT_C, [/h/g, 'K']],
  de: [
    [/dsch|tsch|sch/g, 'S'],
    [/kh|ch/g, 'K'],
    [/th/g, 'T'],
    [/(?<=[aeiouy])h(?![aeiouy])/g, ''],
    ...LATIN_COMMON,
    ...SOFT_C,
    [/h/g, 'K'],
  ],
  es: [[/dzh|ch/g, 'S'], [/zh|sh/g, 'S'], [/kh|j/g, 'K'], ...LATIN_COMMON, ...SOFT_C, [/^h/g, ''], [/h/g, 'K']],
  pl: [[/dz|cz|sz|rz|c(?!h)/g, 'S'], [/ch|h/g, 'K'], ...LATIN_COMMON],
};

/** Case endings; what is left must still be a word. */
const ENDINGS: Readonly<Partial<Record<Edition, RegExp>>> = {
  ru: /(?<=.{4})(?:ыми|ими|ого|его|ому|ему|ами|ями|ах|ях|ым|им|ом|ем|ой|ей|ых|их|ую|ая)$/u,
  be: /(?<=.{4})(?:ымі|імі|ага|яга|аму|яму|амі|ямі|ах|ях|ым|ім|ом|ем|ам|ай|ой|ей|ых|іх|ую|ая)$/u,
  pl: /(?<=.{4})(?:owi|ami|iego|iemu|ego|emu|ach|ych|ich|ym|im|em|om|ej|ie)$/u,
  de: /(?<=.{3}[bdgkmnrtw])(?:s|en|es)$/u,
  es: /(?<=.{4}[aeo])s$/u,
  en: /(?<=.{4})s$/u,
};

/** Lower case, and no marks on Latin letters; Cyrillic й and ё lose theirs too, which does no harm to a skeleton. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ł', 'l').replaceAll('ß', 'ss').replace(LATIN_MARKED, stripMarks);
}

const LATIN_MARKED = /[\u00c0-\u024f\u1e00-\u1eff]+/g;

function stripMarks(letters: string): string {
  return letters.normalize('NFD').replace(/\p{M}/gu, '');
}

const memo = new Map<string, string>();
const MEMO_LIMIT = 20_000;

/** The skeleton of one word of a language; empty when it has no consonants. */
export function skeletonOf(word: string, edition: Edition): string {
  if (edition === 'zh') return hanSkeleton(word);
  const id = `${edition}${word}`;
  const known = memo.get(id);
  if (known !== undefined) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const skeleton = computeSkeleton(word, edition);
  memo.set(id, skeleton);
  return skeleton;
}

function computeSkeleton(word: string, edition: Exclude<Edition, 'zh'>): string {
  const lower = fold(word);
  const ending = ENDINGS[edition];
  let sounds = ending ? lower.replace(ending, '') : lower;
  for (const [pattern, sound] of RULES[edition]) sounds = sounds.replace(pattern, sound);
  return clip(sounds);
}

/** Runs of one sound written twice collapse: `ss`, `ll`. Then everything that is no sound class is a vowel and goes. */
function clip(sounds: string): string {
  return sounds
    .replace(/([A-Z])\1+/g, '$1')
    .replace(/[^A-Z]/g, '')
    .slice(0, MAX_SOUNDS);
}

function hanSkeleton(name: string): string {
  let sounds = '';
  for (const character of name) sounds += HAN_SOUNDS.get(character) ?? '';
  return sounds.slice(0, MAX_SOUNDS);
}

/** Shorter skeletons would meet too many others by leaving out a sound. */
const MIN_FUZZY_SOUNDS = 4;

/**
 * Whether two skeletons may be one name where one of them is Chinese: Chinese renders a name by ear, so one sound may be missing
 * or added. A changed sound is another name: Bektenov (`BKTNF`) and Bogdanov (`BKDNF`) sit at one table.
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_FUZZY_SOUNDS) return false;
  return lacksOne(short, long) || lacksOneBeforeCut(short, long) || lacksOneBeforeCut(long, short);
}

/** `BKNF` for `BKTNF`. */
function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  return Array.from(long, (_, at) => long.slice(0, at) + long.slice(at + 1)).includes(short);
}

/** Both cut off at five sounds: the one that lacks a sound shows one more at its end. */
function lacksOneBeforeCut(lacking: string, whole: string): boolean {
  if (lacking.length !== MAX_SOUNDS || whole.length !== MAX_SOUNDS) return false;
  return lacksOne(lacking.slice(0, -1), whole);
}
