import type { Edition } from '../../belta/editions.ts';
import type { Figure } from './figure.ts';
import { findFigures } from './figures.ts';
import { type Sound, soundsOf } from './names.ts';
import { type FoundTerm, findTerms, wordsOf } from './terms.ts';

/** What the lexicon, the figures and the sounds tell of one piece of text. */
export interface ReadText {
  /** Without the concepts that say nothing. */
  readonly terms: readonly FoundTerm[];
  /** Without the years around the publication. */
  readonly figures: readonly Figure[];
  readonly sounds: readonly Sound[];
}

/** Concepts the lexicon knows so that they are not taken for names or words, but which say nothing. */
const SILENT = /^(?:stop-|place-both$)/;

export function readText(text: string, edition: Edition, publishedMs: number): ReadText {
  const words = wordsOf(text);
  const terms = findTerms(text, words, edition);
  const year = new Date(publishedMs).getUTCFullYear();
  return {
    terms: terms.filter(({ concept }) => !SILENT.test(concept)),
    figures: findFigures(text, edition).filter(({ value }) => !isNearYear(value, year)),
    sounds: soundsOf(text, words, terms, edition),
  };
}

/** The years around the publication stand in every second item. */
function isNearYear(value: number, published: number): boolean {
  return Number.isInteger(value) && Math.abs(value - published) <= 2;
}
