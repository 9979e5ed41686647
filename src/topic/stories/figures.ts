import type { Edition } from '../../belta/editions.ts';
import { type Figure, roundValue } from './figure.ts';
import { findHanFigures } from './figures-han.ts';
import { findSpokenFigures } from './figures-spoken.ts';

/**
 * The figures of a text, with scale words applied: `1,5 Mrd.`, `$1.5 billion`, `полтора миллиарда`, `15亿` and `1.500 millones` are
 * all 1 500 000 000. Dates, clock times, scores and plain `one` are left out; a year stays (callers know which years say nothing).
 */
export function findFigures(text: string, edition: Edition): readonly Figure[] {
  const figures = edition === 'zh' ? findHanFigures(text) : findSpokenFigures(text, edition);
  return figures.map((figure) =>
    PERCENT.test(text.slice(figure.end, figure.end + 14))
      ? { ...figure, value: roundValue(figure.value / 100) }
      : figure,
  );
}

/** A share is kept as a fraction, so that 9 % is not the 9 of nine enterprises. */
const PERCENT = /^\s?(?:[%％]|процент|працэнт|percent|per cent|prozent|proc\.|procent|por ciento|个百分点)/iu;
