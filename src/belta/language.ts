import { EDITIONS, type Edition, SITES } from './editions.ts';
import { scriptShares } from './text.ts';

/** Share of an edition's own script below which a text is in another. */
export const MIN_SCRIPT_SHARE = 0.2;
/** Small words of another language that make a text one of that language, when its own are rarer by so much. */
const MIN_WORDS = 8;
const MIN_RATIO = 3;

const WORDS: ReadonlyMap<Edition, ReadonlySet<string>> = new Map(
  EDITIONS.map((edition) => [edition, new Set(SITES[edition].functionWords)]),
);

/** The edition in whose language a text is, where that is not the language of `edition`; `undefined` where nothing says so. */
export function otherLanguage(text: string, edition: Edition): Edition | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (of: Edition) => words.filter((word) => WORDS.get(of)?.has(word)).length;
  const own = count(edition);
  return EDITIONS.find((other) => {
    if (other === edition || SITES[other].script === 'han') return false;
    const foreign = count(other);
    return foreign >= MIN_WORDS && foreign > own * MIN_RATIO;
  });
}

/** Whether a text is in another script than the edition's. */
export const isOtherScript = (text: string, edition: Edition): boolean =>
  scriptShares(text)[SITES[edition].script] < MIN_SCRIPT_SHARE;
