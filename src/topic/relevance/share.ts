import type { Evidence, Side } from '../model.ts';
import type { Mention, ReadUnit } from '../reading/model.ts';
import type { SideRule } from '../topic.ts';

/** How surely a term speaks of its side. */
const STRENGTH: Readonly<Record<SideRule, number>> = {
  country: 1,
  pair: 1,
  body: 0.9,
  place: 0.8,
  official: 0.8,
  envoy: 0.8,
  agency: 0.8,
  company: 0.8,
  implied: 0.7,
};

/** What is left of a mention under each discount. */
const REMAINS = { list: 0, dateline: 0, venue: 0.25, aside: 0.4, ambiguous: 0 } as const;

/** The strongest mention of a unit counts for most of it, a second one for the rest; where both sides meet in a sentence one is enough. */
const SLOTS = [0.75, 0.35] as const;

interface Voice {
  readonly unit: ReadUnit;
  readonly mention: Mention;
  /** Share of the item this mention fills, before and after its discount. */
  readonly full: number;
  readonly kept: number;
}

export const speaksFor = (mention: Mention, side: Exclude<Side, 'both'>): boolean =>
  mention.side === side || mention.side === 'both';

export const kept = (mention: Mention): number =>
  STRENGTH[mention.rule] * (mention.discount ? REMAINS[mention.discount] : 1);

export function voices(units: readonly ReadUnit[], side: 'home' | 'partner', total: number): readonly Voice[] {
  return units.flatMap((unit) => {
    const strongest = unit.mentions
      .filter((mention) => speaksFor(mention, side))
      .toSorted((a, b) => kept(b) - kept(a))
      .slice(0, SLOTS.length);
    let room = 1;
    return strongest.map((mention, slot): Voice => {
      const part = unit.meetings.length > 0 ? room : Math.min(room, SLOTS[slot] ?? 0);
      room -= part;
      const share = (part * unit.weight) / total;
      return { unit, mention, full: share * STRENGTH[mention.rule], kept: share * kept(mention) };
    });
  });
}

export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Share of the item in which something was found, by how often per unit. */
export function share(units: readonly ReadUnit[], total: number, countIn: (unit: ReadUnit) => number): number {
  return sum(units.map((unit) => (unit.weight / total) * presence(countIn(unit))));
}

const presence = (count: number): number =>
  Math.min(1, count <= 1 ? count * SLOTS[0] : SLOTS[0] + (count - 1) * SLOTS[1]);

export function place(unit: ReadUnit): Pick<Evidence, 'field' | 'paragraph'> {
  return { field: unit.field, ...(unit.paragraph === undefined ? {} : { paragraph: unit.paragraph }) };
}
