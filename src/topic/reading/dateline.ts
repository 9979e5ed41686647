import { fold } from '../engine/fold.ts';
import { skeleton } from '../engine/lookalike.ts';

/**
 * How news texts open, tried on the skeleton of the folded text (lower case, no diacritics, look-alikes as Latin letters: `БЕЛТА` is `бeлta`).
 * Anchored at the start, and short, so that a lead is never swallowed.
 */
const DATELINES: readonly RegExp[] = [
  // MINSK, 8. April (BelTA) –   |  MOSCÚ, 23 mar (BelTA - Prensa Latina).-
  /^[^.()/\n]{0,60}(?:\.[^.()/\n]{0,20})?\(\s*(?:bel\s?ta|afp|kazinform)[^)]{0,40}\)[\s.–—-]*/u,
  // ASTANA. KAZINFORM –
  /^[\p{L}\s.,'’-]{2,50}kazinform\s*[–—-]+\s*/u,
  // 17 апреля, Минск /Корр. БЕЛТА/.
  /^[^/\n]{0,90}\/[^/\n]{0,60}(?:бeл\s?ta|bel\s?ta)[^/\n]{0,30}\/[\s.–—-]*/u,
  // 哈通社/努尔-苏丹/5月27日 --
  /^\s*哈通[社讯]\s*\/[^/\n]{1,20}\/[^\s-]{0,12}\s*[–—-]*\s*/u,
  // (哈萨克国际通讯社讯)
  /^\s*\(?[\p{Script=Han}]{2,12}[社网]讯\)\s*/u,
  // 白通社明斯克12月15日电 白通社报道。  |  新華社明斯克1月15日電(記者魯金博)
  /^\s*[\p{Script=Han}·\-\s]{0,24}\d{1,2}\s*月\s*\d{1,2}\s*日\s*电\s*[。,、:]?\s*(?:\([^)\n]{1,20}\))?\s*(?:白通社报道\s*[。,:]?\s*)?/u,
];
/** `ASTANA, 15 March –` without an agency, which only capitals tell; needs a day or a dash, for `МАЗ, the plant…` opens sentences too. */
const CAPITALS = /^\p{Lu}[\p{Lu}\s-]{2,40}(?:[.,;]\s+\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?\s*[–—-]*|\.?\s*[–—])\s*/u;
/** Longer than any dateline; nothing after it is looked at. */
const DATELINE_ROOM = 240;

/** The length of the dateline at the head of a lead in UTF-16 units, 0 where there is none. */
export function datelineLength(lead: string): number {
  const folded = fold(lead.slice(0, DATELINE_ROOM));
  const bones = skeleton(folded.text);
  const length = Math.max(...DATELINES.map((dateline) => dateline.exec(bones)?.[0].length ?? 0));
  return length === 0 ? (CAPITALS.exec(lead)?.[0].length ?? 0) : (folded.end[length - 1] ?? 0);
}
