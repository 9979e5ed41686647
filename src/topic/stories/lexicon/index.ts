import { DOINGS } from './doings.ts';
import { ECONOMY } from './economy.ts';
import { MORE } from './more.ts';
import { OFFICES } from './offices.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PLACES } from './places.ts';
import type { ConceptRow } from './rows.ts';
import { SOCIETY } from './society.ts';
import { THINGS } from './things.ts';

/** Who and where: much the same in all reports on one visit. */
const SETTING: readonly ConceptRow[] = [...PLACES, ...OFFICES];

export const LEXICON: readonly ConceptRow[] = [
  ...SETTING,
  ...ORGANISATIONS,
  ...DOINGS,
  ...ECONOMY,
  ...SOCIETY,
  ...THINGS,
  ...MORE,
];

const SETTING_IDS = new Set(SETTING.map(([id]) => id));

/** Whether a concept names a place, person, office or body, rather than what happens or what it is about. */
export const isSetting = (concept: string): boolean => SETTING_IDS.has(concept);
