import { ACTORS } from './actors.ts';
import { DOINGS } from './doings.ts';
import { ECONOMY } from './economy.ts';
import { PLACES } from './places.ts';
import type { ConceptRow } from './rows.ts';
import { SOCIETY } from './society.ts';

export const LEXICON: readonly ConceptRow[] = [...PLACES, ...ACTORS, ...DOINGS, ...ECONOMY, ...SOCIETY];
