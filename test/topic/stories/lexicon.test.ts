import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../../src/belta/editions.ts';
import { COMMON_CONCEPTS } from '../../../src/topic/stories/lexicon/commonness.ts';
import { LEXICON } from '../../../src/topic/stories/lexicon/index.ts';
import { rows } from '../../../src/topic/stories/lexicon/rows.ts';
import { findTerms, wordsOf } from '../../../src/topic/stories/terms.ts';

const concepts = (edition: Edition, text: string) =>
  findTerms(text, wordsOf(text), edition).map(({ concept }) => concept);

/** Compounds some languages have no adjective for. */
const PARTIAL = new Set(['place-both']);

describe('the lexicon', () => {
  it('names each concept once', () => {
    const ids = LEXICON.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a form in every language', () => {
    const gaps = LEXICON.flatMap(([id, ...columns]) =>
      EDITIONS.filter((_, index) => !PARTIAL.has(id) && ['', '-', undefined].includes(columns[index])).map(
        (edition) => `${id} in ${edition}`,
      ),
    );
    expect(gaps).toEqual([]);
  });

  it('finds every form it lists', () => {
    const lost = LEXICON.flatMap(([id, ...columns]) =>
      EDITIONS.flatMap((edition, index) =>
        (columns[index] ?? '')
          .split(' ')
          .filter((form) => form !== '' && form !== '-')
          .map((form) =>
            form
              .replaceAll('*', '')
              .replaceAll('$', '')
              .replaceAll('_', edition === 'zh' ? '' : ' '),
          )
          .filter((form) => concepts(edition, form).length === 0)
          .map((form) => `${id} ${edition} ${form}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('counts only concepts it has', () => {
    const ids = new Set(LEXICON.map(([id]) => id));
    expect([...COMMON_CONCEPTS.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('refuses a line with a column missing and shows it', () => {
    expect(() => rows('trade | торг | гандл | trade | handel | comerci | handl')).toThrow(
      '8 columns between |, seen: trade |',
    );
  });
});

describe('terms in a text', () => {
  it.each([
    ['ru', 'Премьер-министр посетил тракторный завод'],
    ['be', "Прэм'ер-міністр наведаў трактарны завод"],
    ['en', 'The prime minister visited the tractor works'],
    ['de', 'Der Premierminister besuchte das Traktorenwerk'],
    ['es', 'El primer ministro visitó la fábrica de tractores'],
    ['pl', 'Premier odwiedził fabrykę traktorów'],
    ['zh', '总理参观拖拉机厂'],
  ] as const)('%s: %s', (edition, text) => {
    expect(concepts(edition, text)).toEqual(expect.arrayContaining(['premier', 'mtz']));
  });

  it('takes the longest: a deputy prime minister is no prime minister', () => {
    expect(concepts('en', 'Deputy Prime Minister')).toEqual(['deputy-pm']);
    expect(concepts('zh', '副总理')).toEqual(['deputy-pm']);
  });
});
