import type { Edition } from '../../belta/editions.ts';

/** Enough for an estimate of the overlap within about a tenth. */
const SKETCH_SIZE = 48;

/** Three words, or five characters of Chinese. */
const SHINGLE_WORDS = 3;
const SHINGLE_CHARACTERS = 5;

/** The smallest hashes of all shingles of a text, ascending (a bottom-k sketch: equal texts agree, and overlap can be estimated). */
export function sketchOf(text: string, edition: Edition): readonly number[] {
  const units =
    edition === 'zh'
      ? Array.from(text.replace(/[^\p{L}\d]/gu, ''))
      : (text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []);
  const size = edition === 'zh' ? SHINGLE_CHARACTERS : SHINGLE_WORDS;
  const hashes = new Set<number>();
  for (let at = 0; at + size <= units.length; at += 1) hashes.add(fnv1a(units.slice(at, at + size).join(' ')));
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** Share of shingles two texts have in common (Jaccard), estimated from the smallest hashes of their union. */
export function sketchOverlap(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  if (smallest.length === 0) return 0;
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

/** 32-bit FNV-1a over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
