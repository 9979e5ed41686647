/** A number in a text: its absolute value, and where it stands. */
export interface Figure {
  readonly value: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Takes away what multiplication adds: 1.1 million is 1 100 000, not 1 100 000.0000000002. */
export const roundValue = (value: number): number => Number(value.toPrecision(12));
