/** One concept: id, then the forms in ru, be, en, de, es, pl and zh, parted by blanks. How to write them: docs/stories.md. */
export type ConceptRow = readonly [
  id: string,
  ru: string,
  be: string,
  en: string,
  de: string,
  es: string,
  pl: string,
  zh: string,
];

/** Reads a table with one concept a line and `|` between its eight columns. A faulty line is a mistake of the author and throws. */
export function rows(table: string): readonly ConceptRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id, ru, be, en, de, es, pl, zh, ...more] = line.split('|').map((cell) => cell.trim().replace(/\s+/g, ' '));
      const isWhole =
        id &&
        ru !== undefined &&
        be !== undefined &&
        en !== undefined &&
        de !== undefined &&
        es !== undefined &&
        pl !== undefined;
      if (!isWhole || zh === undefined || more.length > 0)
        throw new Error(`lexicon line: expected 8 columns between |, seen: ${line}`);
      return [id, ru, be, en, de, es, pl, zh];
    });
}
