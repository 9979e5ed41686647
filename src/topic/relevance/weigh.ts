import type { Evidence } from '../model.ts';
import type { ReadUnit } from '../reading/model.ts';
import { place, sum, voices } from './share.ts';

/** A side that fills this share of the item is a principal party. */
export const PRINCIPAL_SHARE = { partner: 0.4, home: 0.35 } as const;

/** Evidence that weighs less than this is not worth a reader's time. */
const TELLING = 0.0005;

export interface Weighed {
  readonly points: number;
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

export interface Reading {
  readonly units: readonly ReadUnit[];
  readonly total: number;
  readonly home: Weighed;
  readonly partner: Weighed;
}

/** Half of the score each side can earn, with the mentions that earned it and what was taken from them. */
export function weigh(units: readonly ReadUnit[], side: 'home' | 'partner', total: number): Weighed {
  const spoken = voices(units, side, total);
  const filled = sum(spoken.map((voice) => voice.kept));
  const scale = 0.5 / Math.max(filled, PRINCIPAL_SHARE[side]);
  const evidence = spoken.flatMap(({ unit, mention, full, kept: left }): readonly Evidence[] => {
    const found = { term: mention.term, ...place(unit), side: mention.side };
    const counted = { ...found, rule: mention.rule, weight: full * scale };
    if (mention.discount === undefined) return [counted];
    return [counted, { ...found, rule: mention.discount, weight: (left - full) * scale }];
  });
  return {
    points: filled * scale,
    share: filled,
    evidence: evidence.filter(({ weight }) => Math.abs(weight) >= TELLING),
  };
}
