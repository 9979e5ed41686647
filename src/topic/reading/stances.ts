import { type Folded, isHan } from '../engine/fold.ts';
import type { SharedLexicon } from '../language/model.ts';
import type { Found } from './model.ts';

/** `Astana, Kazakhstan`: what follows a venue at once is the same venue. */
const APPOSITION = /^[\s,(]{1,3}$/u;

/** How a country or place stands in its sentence: as where something happens, as where somebody goes, or otherwise. */
export type Stance = 'at' | 'toward';

export function stances(hits: readonly Found[], sentence: Folded, shared: SharedLexicon): ReadonlyMap<Found, Stance> {
  const found = new Map<Found, Stance>();
  hits.forEach((hit, i) => {
    const { value } = hit.meaning;
    if (value.kind !== 'side' || (value.rule !== 'place' && value.rule !== 'country')) return;
    const previous = hits[i - 1];
    const continues = previous && APPOSITION.test(sentence.text.slice(previous.to, hit.from));
    const stance = wordBefore(hit, sentence, shared) ?? (continues ? found.get(previous) : undefined);
    if (stance) found.set(hit, stance);
  });
  return found;
}

function wordBefore(hit: Found, sentence: Folded, shared: SharedLexicon): Stance | undefined {
  const before = sentence.text.slice(0, hit.from);
  const word = isHan(sentence.text[hit.from]) ? before.slice(-1) : /(\p{L}+)[^\p{L}]{1,3}$/u.exec(before)?.[1];
  if (word === undefined) return undefined;
  if (shared.at.includes(word)) return 'at';
  return shared.toward.includes(word) ? 'toward' : undefined;
}
