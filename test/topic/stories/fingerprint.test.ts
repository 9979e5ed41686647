import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../../src/belta/editions.ts';
import { fingerprint, type StoryItem } from '../../../src/topic/stories/index.ts';
import { readStoryItems } from './labelled.ts';

const MAX_BYTES = 4096;

const item: StoryItem = {
  key: 'ru/1-2025',
  edition: 'ru',
  publishedMs: Date.UTC(2025, 10, 18),
  title: 'Турчин и Бектенов подвели итоги года в торговле',
  summary: 'Премьеры Беларуси и Казахстана встретились в Минске.',
  paragraphs: [
    '18 ноября, Минск /Корр. БЕЛТА/. Премьер-министр Александр Турчин провел переговоры с Олжасом Бектеновым. В 2025 году товарооборот составил $720 млн.',
  ],
};

describe('a fingerprint', () => {
  const print = fingerprint(item);

  it('has the figures, but not the day of the dateline nor the year', () => {
    expect(print.figures).toEqual([[720_000_000, 1]]);
  });

  it('knows the place of the dateline, which is not part of the text', () => {
    expect(print.place).toBe('place-minsk');
  });

  it('names the people in order, surnames only, also at the beginning of a sentence', () => {
    expect(print.people).toEqual(['TLSN', 'BKTNF']);
  });

  it('ranks by prominence: 2 in the title, 1 in summary and lead', () => {
    const ranks = new Map(print.terms);
    expect(ranks.get('trade')).toBe(2);
    expect(ranks.get('talks')).toBe(1);
  });

  it('is short and survives JSON', () => {
    for (const labelled of readStoryItems()) {
      const made = fingerprint(labelled);
      const json = JSON.stringify(made);
      expect(JSON.parse(json)).toEqual(made);
      expect(json.length).toBeLessThan(MAX_BYTES);
    }
  });

  it('is made of any text without a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS),
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        (edition, title, paragraphs) => {
          expect(fingerprint({ key: 'x', edition, publishedMs: 0, title, paragraphs }).schema).toBe(1);
        },
      ),
    );
  });
});
