import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { belarusKazakhstan, data } from '../../src/topic/belarus-kazakhstan/index.ts';
import { belarusUzbekistan } from '../../src/topic/belarus-uzbekistan/index.ts';
import type { Grade, TopicText } from '../../src/topic/model.ts';
import { judge } from '../../src/topic/relevance.ts';
import { defineTopic, type Topic } from '../../src/topic/topic.ts';
import { blind, given, halfOf, type LabelledItem, own, readCorpus } from './items.ts';

const PRECISION = 0.93;
const RECALL = 0.95;
const F1 = 0.96;
const PARTIAL_LOST = 0.1;
const GAP = 0.03;

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly partialLost: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Core against none; partial items apart. */
function figures(topic: Topic, items: readonly LabelledItem[]): Figures {
  const judged = items.map((item) => ({ expected: item.expected, grade: judge(topic, item.text).grade }));
  const count = (expected: Grade, grade: Grade): number =>
    judged.filter((item) => item.expected === expected && item.grade === grade).length;
  const precision = ratio(count('core', 'core'), count('core', 'core') + count('none', 'core'));
  const recall = ratio(count('core', 'core'), judged.filter(({ expected }) => expected === 'core').length);
  const partial = judged.filter(({ expected }) => expected === 'partial').length;
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    partialLost: partial === 0 ? 0 : count('partial', 'none') / partial,
  };
}

describe('on the labelled items', () => {
  test.each(EDITIONS)('%s keeps to its precision and recall', (edition) => {
    const { precision, recall } = figures(belarusKazakhstan, given(edition));
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  test('the half that was only measured does as well as the half the rules were made on', () => {
    const items = EDITIONS.flatMap(given);
    const development = figures(
      belarusKazakhstan,
      items.filter((item) => halfOf(item) === 'development'),
    );
    const validation = figures(
      belarusKazakhstan,
      items.filter((item) => halfOf(item) === 'validation'),
    );
    expect(validation.f1).toBeGreaterThanOrEqual(F1);
    expect(validation.partialLost).toBeLessThanOrEqual(PARTIAL_LOST);
    expect(development.f1 - validation.f1).toBeLessThanOrEqual(GAP);
  });
});

describe('on items of our own, written before they were judged', () => {
  test.each(EDITIONS)('%s keeps to its precision and recall', (edition) => {
    const { precision, recall, partialLost } = figures(belarusKazakhstan, own(edition));
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(partialLost).toBeLessThanOrEqual(PARTIAL_LOST);
  });
});

describe('on items by writers who had not seen the judge', () => {
  test.each(EDITIONS)('%s keeps to its precision and recall', (edition) => {
    const { precision, recall } = figures(belarusKazakhstan, blind(edition));
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });

  test('all languages together keep to the measure, and lose few partial ones', () => {
    const { f1, partialLost } = figures(belarusKazakhstan, EDITIONS.flatMap(blind));
    expect(f1).toBeGreaterThanOrEqual(F1);
    expect(partialLost).toBeLessThanOrEqual(PARTIAL_LOST);
  });
});

describe('another topic is only data', () => {
  const items = readCorpus('belarus-uzbekistan');

  test('Belarus and Uzbekistan', () => {
    expect(figures(belarusUzbekistan, items)).toEqual({ precision: 1, recall: 1, f1: 1, partialLost: 0 });
  });

  test('what is core of one topic is not core of the other', () => {
    const isCoreOf = (topic: Topic, { text }: LabelledItem): boolean => judge(topic, text).grade === 'core';
    const both = [...items, ...EDITIONS.flatMap(own)].filter(
      (item) => isCoreOf(belarusKazakhstan, item) && isCoreOf(belarusUzbekistan, item),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });
});

describe('the evidence', () => {
  const items = EDITIONS.flatMap((edition) => [...given(edition), ...own(edition)]);
  const fieldText = (text: TopicText, paragraph: number | undefined): string =>
    paragraph === undefined ? text.title : (text.paragraphs[paragraph] ?? '');

  test('quotes the item as it stands, at the place it names', () => {
    const wrong = items.flatMap(({ id, text }) =>
      judge(belarusKazakhstan, text)
        .evidence.filter(({ term, paragraph }) => term === '' || !fieldText(text, paragraph).includes(term))
        .map(({ term, rule }) => `${id}: ${rule} "${term}"`),
    );
    expect(wrong).toEqual([]);
  });

  test('adds up to the score', () => {
    for (const { id, text } of items) {
      const { score, evidence } = judge(belarusKazakhstan, text);
      const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
      expect(Math.min(1, Math.max(0, total)), id).toBeCloseTo(score, 1);
    }
  });
});

describe('people in office change', () => {
  const nameless = defineTopic({ ...data, partner: { ...data.partner, officials: [] } });

  test('an item about the partner is found without knowing a single name of its officials', () => {
    const items = EDITIONS.flatMap((edition) => [...given(edition), ...own(edition)]);
    const { precision, recall } = figures(nameless, items);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
  });
});
