import type { Evidence } from '../model.ts';
import type { ReadUnit } from '../reading/model.ts';
import { place, share } from './share.ts';

/** A third country in a list weighs this much of one by itself. */
const LISTED_OTHER = 0.3;

interface Dominance {
  readonly share: number;
  readonly evidence: Pick<Evidence, 'term' | 'field' | 'paragraph'>;
}

/** The other country that fills most of the item. */
export function strongestOther(units: readonly ReadUnit[], total: number): Dominance | undefined {
  const codes = new Set(units.flatMap((unit) => [...unit.others.keys()]));
  let best: Dominance | undefined;
  for (const code of codes) {
    const filled = share(units, total, (unit) => {
      const found = unit.others.get(code);
      return found ? found.terms.length + LISTED_OTHER * found.listed.length : 0;
    });
    const unit = units.find(({ others }) => (others.get(code)?.terms.length ?? 0) > 0);
    const term = unit?.others.get(code)?.terms[0];
    if (unit && term !== undefined && filled > (best?.share ?? 0))
      best = { share: filled, evidence: { term, ...place(unit) } };
  }
  return best;
}
