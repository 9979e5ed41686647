import type { Evidence } from '../model.ts';
import type { ReadUnit } from '../reading/model.ts';
import { place, share } from './share.ts';

/** A third country in a list weighs this much of one by itself. */
const LISTED_OTHER = 0.3;

interface Dominance {
  readonly share: number;
  readonly evidence: Pick<Evidence, 'term' | 'field' | 'paragraph'>;
}

/** What a second third country adds to the one that fills most. */
const SECOND_OTHER = 0.5;

/** The other country that fills most of the item, with half of what the next one fills. */
export function strongestOther(units: readonly ReadUnit[], total: number): Dominance | undefined {
  const codes = new Set(units.flatMap((unit) => [...unit.others.keys()]));
  let best: Dominance | undefined;
  const shares: number[] = [];
  for (const code of codes) {
    const filled = share(units, total, (unit) => {
      const found = unit.others.get(code);
      return found ? found.terms.length + LISTED_OTHER * found.listed.length : 0;
    });
    shares.push(filled);
    const unit = units.find(({ others }) => (others.get(code)?.terms.length ?? 0) > 0);
    const term = unit?.others.get(code)?.terms[0];
    if (unit && term !== undefined && filled > (best?.share ?? 0))
      best = { share: filled, evidence: { term, ...place(unit) } };
  }
  const [, second = 0] = shares.sort((a, b) => b - a);
  return best && { ...best, share: best.share + SECOND_OTHER * second };
}
