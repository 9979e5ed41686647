const OTHERS: Readonly<Record<string, number>> = {
  Ё: 0xa8,
  ё: 0xb8,
  Ў: 0xa1,
  ў: 0xa2,
  І: 0xb2,
  і: 0xb3,
  '№': 0xb9,
  '«': 0xab,
  '»': 0xbb,
  '–': 0x96,
  '—': 0x97,
  '„': 0x84,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '…': 0x85,
  '°': 0xb0,
  '©': 0xa9,
  '\u00a0': 0xa0,
};

/** Bytes of a text in windows-1251; what the code page lacks becomes a question mark. */
export function toWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    // А to я are one run in both.
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return OTHERS[char] ?? 0x3f;
  });
}
