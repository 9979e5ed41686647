/** @throws Error that names the argument, what was expected and what was seen, so that no bench measures nothing. */
export function wholeNumber(name: string, value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${name}: expected a whole number from 1, seen ${JSON.stringify(value)}`);
  }
  return number;
}
