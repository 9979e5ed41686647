import type { Evidence, Grade, TopicText, Verdict } from './model.ts';
import { readUnits } from './reading/item.ts';
import type { ReadUnit } from './reading/model.ts';
import { discounts } from './relevance/discounts.ts';
import { lift } from './relevance/lifts.ts';
import { sum } from './relevance/share.ts';
import { weigh } from './relevance/weigh.ts';
import type { Topic } from './topic.ts';

const CORE_FROM = 0.43;
const PARTIAL_FROM = 0.15;

const round2 = (value: number): number => Math.round(value * 100) / 100;
const round3 = (value: number): number => Math.round(value * 1000) / 1000;
const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * A headline that plays with words, a closing line on the next steps: what names no party at all says little about who the parties are. It
 * must not count as absence of a side.
 */
const SILENT_WEIGHT = 0.12;

function withoutWeightOfSilence(unit: ReadUnit): ReadUnit {
  const isSilent =
    unit.mentions.every(({ discount }) => discount === 'dateline') &&
    unit.others.size === 0 &&
    [unit.multilateral, unit.sport, unit.launch].every((terms) => terms.length === 0);
  return isSilent ? { ...unit, weight: unit.weight * SILENT_WEIGHT } : unit;
}

function gradeOf(score: number): Grade {
  if (score >= CORE_FROM) return 'core';
  return score >= PARTIAL_FROM ? 'partial' : 'none';
}

/**
 * Judges whether an item is about the two countries of a topic. Pure; the weights of the evidence, each rounded to three decimals, add up to
 * the score before it is cut to 0…1.
 *
 * Each side earns up to half a point by the share of the item in which it is spoken of, title and lead weighing most. A story is as bilateral as its
 * weaker side, so what the stronger side has in excess is taken back; then third countries, multilateral formats, contests and launches that fill the
 * item take their part. What is left below the partial threshold is lifted to it where one passage is bilateral.
 */
export function judge(topic: Topic, text: TopicText): Verdict {
  const units = readUnits(text, topic).map(withoutWeightOfSilence);
  const total = sum(units.map((unit) => unit.weight));
  if (total === 0) return { grade: 'none', score: 0, evidence: [] };
  const home = weigh(units, 'home', total);
  const partner = weigh(units, 'partner', total);
  const reading = { units, total, home, partner };
  const evidence: Evidence[] = [...partner.evidence, ...home.evidence, ...discounts(reading)];
  const lacking = PARTIAL_FROM - sum(evidence.map(({ weight }) => weight));
  const lifted = lacking > 0 ? lift(reading) : undefined;
  if (lifted) evidence.push({ ...lifted, weight: lacking });
  const score = round2(clamp01(sum(evidence.map(({ weight }) => weight))));
  return {
    grade: gradeOf(score),
    score,
    evidence: evidence
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((one) => ({ ...one, weight: round3(one.weight) })),
  };
}
