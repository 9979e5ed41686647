import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../src/belta/charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PAGE = '<html><head></head><body>Первая партия тракторов ушла в Казахстан. Ёлка, подъезд.</body></html>';

/** Bytes of windows-1251: the letters А to я stand in a row from 0xC0. */
function cp1251(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { Ё: 0xa8, ё: 0xb8, '«': 0xab, '»': 0xbb, '—': 0x97 };
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return special[character] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
  });
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decoding a page', () => {
  test.each([
    ['UTF-8 without any label', utf8(PAGE), undefined, 'utf-8'],
    [
      'UTF-8 with a byte order mark',
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(PAGE)]),
      'text/html; charset=windows-1251',
      'utf-8',
    ],
    ['UTF-8 mislabelled as windows-1251', utf8(PAGE), 'text/html; charset=windows-1251', 'utf-8'],
    ['windows-1251 by its header', cp1251(PAGE), 'text/html; charset=windows-1251', 'windows-1251'],
    ['windows-1251 without any label', cp1251(PAGE), undefined, 'windows-1251'],
    ['windows-1251 mislabelled as UTF-8', cp1251(PAGE), 'text/html; charset=utf-8', 'windows-1251'],
    ['windows-1251 under an unknown label', cp1251(PAGE), 'text/html; charset=cp-cyrillic', 'windows-1251'],
  ])('%s', (_, bytes, contentType, charset) => {
    expect(decodeHtml(bytes, contentType)).toEqual({ text: PAGE, charset, replaced: 0 });
  });

  test('windows-1251 by its meta tag', () => {
    const page = PAGE.replace(
      '<head>',
      '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    );
    expect(decodeHtml(cp1251(page), 'text/html').text).toBe(page);
  });

  test('single accented bytes in a Latin text are Western, not Cyrillic', () => {
    const page = '<p>Präsident Müller grüßt Köln, Düsseldorf, Nürnberg und die Gäste für Grün.</p>';
    expect(decodeHtml(latin1(page), 'text/html; charset=utf-8')).toMatchObject({ text: page, charset: 'windows-1252' });
  });

  test('a few broken characters do not make a UTF-8 page another charset', () => {
    const bytes = utf8(PAGE);
    bytes[60] = 0xff;
    const { charset, replaced } = decodeHtml(bytes, undefined);
    expect(charset).toBe('utf-8');
    expect(replaced).toBeGreaterThan(0);
  });

  test('a page cut inside a character is still UTF-8', () => {
    expect(decodeHtml(utf8('Партия').subarray(0, 5), 'text/html; charset=windows-1251').charset).toBe('utf-8');
  });

  test('nothing is nothing', () => {
    expect(decodeHtml(new Uint8Array(), null)).toEqual({ text: '', charset: 'utf-8', replaced: 0 });
  });
});
