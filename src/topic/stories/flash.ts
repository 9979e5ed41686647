import type { Edition } from '../../belta/editions.ts';
import type { Fingerprint } from './model.ts';

/** A flash is one short paragraph. In letters; a Chinese character says about as much as three letters. */
const FLASH_MAX_LETTERS = 320;
const LETTERS_PER_HAN_CHARACTER = 3;

const FLASH_MAX_PARAGRAPHS = 2;

/** "More follows", in every edition. */
const FLASH_NOTE: Readonly<Record<Edition, RegExp>> = {
  ru: /подробност\S* (?:позже|позднее|следуют|будут)|продолжение следует/iu,
  be: /падрабязнасц\S* (?:пазней|будуць|пасля)|працяг будзе/iu,
  en: /details (?:to follow|will follow|later|are to follow)|more to (?:follow|come)/iu,
  de: /(?:einzelheiten|details|näheres|mehr)\s(?:dazu )?(?:folgen|folgt|später|in kürze)/iu,
  es: /más (?:detalles|información|adelante)|detalles (?:más adelante|en breve)|ampliaremos|seguirá ampliación/iu,
  pl: /szczegóły (?:później|wkrótce|niebawem)|więcej (?:wkrótce|informacji wkrótce)/iu,
  zh: /(?:详情|详细|更多|后续)[^。]{0,6}(?:稍后|随后|后续|报道)|稍后(?:报道|详)/u,
};

/** Length in letters, comparable between scripts. */
function comparableLength(letters: number, edition: Edition): number {
  return edition === 'zh' ? letters * LETTERS_PER_HAN_CHARACTER : letters;
}

/** Whether a text announces its own full version, or is as short as a flash. */
export function flashKind(text: string, paragraphs: number, letters: number, edition: Edition): Fingerprint['flash'] {
  if (paragraphs > FLASH_MAX_PARAGRAPHS) return undefined;
  if (FLASH_NOTE[edition].test(text)) return 'announced';
  return comparableLength(letters, edition) <= FLASH_MAX_LETTERS ? 'short' : undefined;
}
