import { z } from 'zod';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import be from './phrases/be.json' with { type: 'json' };
import de from './phrases/de.json' with { type: 'json' };
import en from './phrases/en.json' with { type: 'json' };
import es from './phrases/es.json' with { type: 'json' };
import pl from './phrases/pl.json' with { type: 'json' };
import ru from './phrases/ru.json' with { type: 'json' };
import zh from './phrases/zh.json' with { type: 'json' };

/** The kinds of event the generator tells, in the order in which they take turns. */
export const TOPICS = [
  'trade',
  'culture',
  'minister',
  'contract',
  'education',
  'transport',
  'ambassador',
  'farm',
  'twins',
  'plant',
] as const;

const list = z.tuple([z.string()], z.string());

const template = z.strictObject({
  section: z.string(),
  /** Absent: the place of the event. */
  place: z.string().optional(),
  titles: list,
  summary: z.string(),
  paragraphs: list,
});

export type Template = z.infer<typeof template>;

/**
 * How an edition tells things. Texts hold `{kz}` (region of Kazakhstan with its preposition), `{city}` (city of Kazakhstan), `{home}`
 * (Belarusian city with its preposition), `{product}`, `{field}`, `{who}` (a man's name) and the figures `{n}`, `{m}`, `{p}`. Entry
 * number i of a table means the same in every edition.
 */
const phrasebook = z.strictObject({
  kazakhRegions: list,
  kazakhCities: list,
  homes: z.array(z.strictObject({ place: z.string(), in: z.string() })),
  products: list,
  fields: list,
  people: list,
  details: list,
  core: z.record(z.enum(TOPICS), template),
  partial: z.tuple([template], template),
  traps: z.tuple([template], template),
  ordinary: z.tuple([template], template),
});

export type Phrasebook = z.infer<typeof phrasebook>;

export const PHRASEBOOKS: Readonly<Record<Edition, Phrasebook>> = z
  .record(z.enum(EDITIONS), phrasebook)
  .parse({ ru, be, en, de, es, pl, zh });

/** Everything that is drawn once for an event and told in each edition's words. */
export interface Facts {
  /** Index into the tables of places, products, fields. */
  readonly place: number;
  readonly home: number;
  readonly product: number;
  readonly field: number;
  readonly person: number;
  readonly details: readonly number[];
  readonly n: number;
  readonly m: number;
  readonly p: number;
  /** Which of a template's titles. */
  readonly title: number;
}

const at = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];

export function fill(text: string, edition: Edition, facts: Facts): string {
  const book = PHRASEBOOKS[edition];
  const values: Readonly<Record<string, string | number | undefined>> = {
    kz: at(book.kazakhRegions, facts.place),
    city: at(book.kazakhCities, facts.place),
    home: at(book.homes, facts.home)?.in,
    product: at(book.products, facts.product),
    field: at(book.fields, facts.field),
    who: at(book.people, facts.person),
    n: facts.n,
    m: facts.m,
    p: facts.p,
  };
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `{${name}}`));
  const spelt = edition === 'be' ? filled.replace(SHORT_U, '$1 ў') : filled;
  return spelt.charAt(0).toUpperCase() + spelt.slice(1);
}

/** After a vowel the Belarusian preposition is written short. */
const SHORT_U = /([аеёіоуыэюя]) у(?= )/giu;

export const homePlace = (edition: Edition, facts: Facts): string =>
  at(PHRASEBOOKS[edition].homes, facts.home)?.place ?? '';

export const detail = (edition: Edition, index: number): string => at(PHRASEBOOKS[edition].details, index) ?? '';
