/** A page as text, and how it was read. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name, `utf-8`, `windows-1251`. */
  readonly charset: string;
  /** Count of U+FFFD that decoding put in for bytes it could not read. */
  readonly replaced: number;
}

const META_CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** The encoding sniffing algorithm of HTML looks no further than the first 1024 bytes; pages with long heads exist. */
const META_WINDOW_BYTES = 4096;

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const countReplaced = (text: string) => {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
};

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  const decoder = decoderOf(charset) ?? new TextDecoder();
  const text = decoder.decode(bytes);
  return { text, charset: decoder.encoding, replaced: countReplaced(text) };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    // A page cut inside a character is still UTF-8: `stream` leaves an unfinished tail unread.
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Which single-byte charset bytes that are no UTF-8 are in. Cyrillic in windows-1251 comes in runs of high bytes, whole words of them;
 * the accented letters of Western texts stand alone among ASCII.
 */
function guessSingleByte(bytes: Uint8Array): string {
  let high = 0;
  let inRuns = 0;
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) {
      run += 1;
      high += 1;
      continue;
    }
    if (run >= 3) inRuns += run;
    run = 0;
  }
  if (run >= 3) inRuns += run;
  return inRuns * 2 >= high ? 'windows-1251' : 'windows-1252';
}

/**
 * Reads a page's bytes. Order: byte order mark, Content-Type, `<meta charset>`, UTF-8. What the bytes themselves show outweighs a label:
 * valid UTF-8 is UTF-8 under any single-byte label, and bytes that are no UTF-8 are read as the single-byte charset they look like.
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string | null): Decoded {
  const mark = BYTE_ORDER_MARKS.find((bom) => bom.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeAs(bytes, mark.charset);

  const fromHeader = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WINDOW_BYTES));
  const declared = decoderOf(fromHeader)?.encoding ?? decoderOf(META_CHARSET.exec(head)?.[1])?.encoding ?? 'utf-8';

  const isUtf8 = isValidUtf8(bytes);
  if (isUtf8 && /^(?:windows-|iso-8859|koi8|utf-8)/.test(declared)) return decodeAs(bytes, 'utf-8');
  if (declared !== 'utf-8') return decodeAs(bytes, declared);

  const asUtf8 = decodeAs(bytes, 'utf-8');
  // One broken character in a page of UTF-8 is an accident of the page; in a page of single bytes nearly every high byte breaks.
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return asUtf8.replaced > 3 && asUtf8.replaced * 4 > high ? decodeAs(bytes, guessSingleByte(bytes)) : asUtf8;
}
