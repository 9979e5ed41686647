import { EDITIONS, type Edition } from '../belta/editions.ts';
import type { SeenSpan } from '../publish/model.ts';
import { factNames, readFact } from './facts.ts';
import { openGap } from './gap.ts';
import type { Sql } from './ports.ts';
import { openChainsUntilMs } from './queue.ts';

/** When an edition's listing was last read, by this ledger or by the one it was rebuilt from; absent before the first time. */
export function listedUntilMs(sql: Sql, edition: Edition): number | undefined {
  const value = readFact(sql, factNames.listed(edition)) ?? readFact(sql, factNames.seenUntil(edition));
  return value === undefined ? undefined : Number(value);
}

/** By edition. What was published since a gap that is still open, or one that a chain is about to fill, counts as not seen. */
export function seenSpans(sql: Sql, nowMs: number): Partial<Record<Edition, SeenSpan>> {
  return Object.fromEntries(
    EDITIONS.flatMap((edition) => {
      const listedMs = listedUntilMs(sql, edition);
      if (listedMs === undefined) return [];
      const gapMs = openGap(sql, edition, nowMs)?.sinceMs ?? listedMs;
      const untilMs = Math.min(listedMs, gapMs, openChainsUntilMs(sql, edition) ?? listedMs);
      const horizon = readFact(sql, factNames.horizon(edition));
      return [[edition, { untilMs, ...(horizon !== undefined && { horizonMs: Number(horizon) }) }]];
    }),
  );
}
