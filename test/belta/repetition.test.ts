import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undoubled, withoutCopies } from '../../src/belta/repetition.ts';
import { skeleton } from '../../src/belta/text.ts';

const A =
  'Der Außenminister hat am Montag in Minsk mit dem Botschafter über den gemeinsamen Handel gesprochen und Pläne genannt.';
const B = 'Beide Länder wollen die Montage von Traktoren in Kostanaj ausbauen und mehr Busse nach Almaty liefern.';
const C = 'Das nächste Treffen findet im Herbst statt.';

const once = (...texts: readonly string[]) =>
  withoutCopies(texts.map((text) => ({ text, form: skeleton(text) }))).map(({ text }) => text);

describe('a text that stands twice', () => {
  test.each([
    ['one after the other', [A, B, C, A, B, C], [A, B, C]],
    ['a single paragraph', [C, C], [C]],
    ['each paragraph twice in a row', [A, A, B, B], [A, B]],
    ['with other blanks and dashes', [A, B, A.replaceAll(' ', '  '), B.replace('und', 'und –')], [A, B]],
    ['the parts and then the whole in one block', [A, B, C, `${A} ${B} ${C}`], [A, B, C]],
    ['the whole in one block and then the parts', [`${A} ${B}`, A, B], [A, B]],
    ['in part', [A, B, C, B], [A, B, C]],
  ])('%s comes once', (_, texts, expected) => {
    expect(once(...texts)).toEqual(expected);
  });

  test('a short phrase that comes again by itself stays', () => {
    expect(once(A, '„Ja.“', B, '„Ja.“', C)).toEqual([A, '„Ja.“', B, '„Ja.“', C]);
    expect(once(A, C, B, C)).toEqual([A, C, B, C]);
  });

  test('the same short text in two containers is a copy', () => {
    const block = (text: string, parent: unknown) => ({ text, form: skeleton(text), element: { parent } });
    const [left, right] = [{}, {}];
    expect(withoutCopies([block(A, left), block(C, left), block(C, right)]).map(({ text }) => text)).toEqual([A, C]);
  });

  test('however often a text of different paragraphs is repeated, it comes once', () => {
    const paragraph = fc
      .string({ unit: fc.constantFrom(...'абвгдежз '), minLength: 70, maxLength: 120 })
      .filter((text) => skeleton(text).length > 60);
    const texts = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 5, selector: skeleton });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), (parts, times) => {
        expect(once(...Array.from({ length: times }, () => parts).flat())).toEqual(parts);
      }),
    );
  });
});

describe('a block that holds its text twice', () => {
  test.each([
    ['with a blank between', `${C} ${C}`, C],
    ['without', `${C}${C}`, C],
    [
      'Chinese',
      '明斯克与阿斯塔纳每周将有五个航班往返两地。明斯克与阿斯塔纳每周将有五个航班往返两地。',
      '明斯克与阿斯塔纳每周将有五个航班往返两地。',
    ],
    ['not at all', `${C} ${A}`, `${C} ${A}`],
    ['a short word', 'Ja Ja', 'Ja Ja'],
  ])('%s', (_, text, expected) => {
    expect(undoubled(text)).toBe(expected);
  });
});
