import { PLACES } from './places.ts';
import type { ConceptRow } from './rows.ts';

export const LEXICON: readonly ConceptRow[] = [...PLACES];
