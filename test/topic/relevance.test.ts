import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { belarusKazakhstan } from '../../src/topic/belarus-kazakhstan/index.ts';
import type { Evidence, Verdict } from '../../src/topic/model.ts';
import { judge } from '../../src/topic/relevance.ts';

const read = (language: Edition, title: string, ...paragraphs: string[]): Verdict =>
  judge(belarusKazakhstan, { language, title, paragraphs });

const ruled = (verdict: Verdict, rule: string): readonly Evidence[] =>
  verdict.evidence.filter((one) => one.rule === rule);

describe('who the parties are', () => {
  test('an item about both is core, whatever the headline names', () => {
    const verdict = read(
      'en',
      'Kochanova invited to Astana',
      'MINSK, 20 January (BelTA) – The speaker of the Council of the Republic has been invited to visit Kazakhstan.',
    );
    expect(verdict.grade).toBe('core');
    expect(ruled(verdict, 'place')).toContainEqual(
      expect.objectContaining({ term: 'Astana', field: 'title', side: 'partner' }),
    );
  });

  test('an item of one country alone is none', () => {
    expect(read('en', 'Kazakhstan adopts new constitution', 'The referendum was held in all regions.').grade).toBe(
      'none',
    );
    expect(read('en', 'Belarus adopts new budget', 'The parliament in Minsk passed it in two readings.').grade).toBe(
      'none',
    );
  });

  test('a headline that plays with words does not count against either side', () => {
    const lead = 'MINSK, 3 May (BelTA) – Belarus and Kazakhstan have agreed to breed beef cattle together.';
    expect(read('en', 'Eagle and ears of grain', lead).grade).toBe('core');
  });

  test('an empty item is none and has no evidence', () => {
    expect(read('ru', '')).toEqual({ grade: 'none', score: 0, evidence: [] });
  });

  test('a headline that names both is core by itself', () => {
    expect(read('pl', 'Białoruś i Kazachstan podpisały umowę').grade).toBe('core');
  });

  test('a summary that repeats the lead does not speak twice', () => {
    const lead = 'Премьер Беларуси обсудил с послом Казахстана торговлю.';
    const item = { language: 'ru', title: 'Встреча в правительстве', paragraphs: [lead] } as const;
    expect(judge(belarusKazakhstan, { ...item, summary: lead })).toEqual(judge(belarusKazakhstan, item));
  });

  test('“both countries” stands for the publisher’s own where only the partner is named', () => {
    const implied = read('de', '', 'Der Botschafter Kasachstans sprach über den Handel beider Länder.');
    expect(ruled(implied, 'implied')).toContainEqual(expect.objectContaining({ term: 'beider Länder', side: 'home' }));
    const withRussia = read('de', '', 'Der Botschafter Kasachstans sprach in Moskau über den Handel beider Länder.');
    expect(ruled(withRussia, 'implied')).toEqual([]);
  });
});

describe('where the lead is', () => {
  test('below a standfirst, in the paragraph that opens with the dateline', () => {
    const verdict = read(
      'en',
      'Kazakhstan plants a forest',
      'Two billion trees.',
      'MINSK, 8 November (BelTA) – Kazakhstan will plant two billion trees.',
    );
    expect(verdict.grade).toBe('none');
    expect(ruled(verdict, 'dateline')).toContainEqual(
      expect.objectContaining({ term: 'MINSK', field: 'lead', paragraph: 1 }),
    );
  });
});

describe('what proves nothing', () => {
  test('two players who meet, told by nothing but the sets', () => {
    const players = 'A player from Kazakhstan against one from Belarus:';
    expect(ruled(read('en', 'An evening', `${players} 6:4, 7:6.`), 'sport')).toHaveLength(1);
    expect(ruled(read('en', 'An evening', `${players} at 6:40, 7:50.`), 'sport')).toHaveLength(0);
  });

  test('a dateline', () => {
    const verdict = read(
      'en',
      'Belarus, Kyrgyzstan to trade more',
      'ASTANA, 8 November (BelTA) – Belarus and Kyrgyzstan will trade more.',
    );
    expect(verdict.grade).toBe('none');
    expect(ruled(verdict, 'dateline').map(({ term }) => term)).toEqual(['ASTANA']);
  });

  test('a list of three or more countries', () => {
    const verdict = read('ru', 'Экспорт Беларуси вырос', 'Товары покупают Россия, Казахстан, Китай и Узбекистан.');
    expect(verdict.grade).toBe('none');
    expect(ruled(verdict, 'list').map(({ term }) => term)).toContain('Казахстан');
  });

  test('the venue of a multilateral gathering', () => {
    const verdict = read(
      'en',
      'EAEU prime ministers gather in Astana',
      'The Eurasian Intergovernmental Council is in session in Astana, Kazakhstan. Belarus is represented by its premier.',
    );
    expect(verdict.grade).not.toBe('core');
    expect(ruled(verdict, 'venue').map(({ term }) => term)).toContain('Kazakhstan');
  });

  test('the way goods take', () => {
    expect(
      read('en', 'MTZ opens service centre in Bishkek', 'Belarus tractors reach Kyrgyzstan via Russia and Kazakhstan.')
        .grade,
    ).toBe('none');
  });

  test('names of people without their country', () => {
    const verdict = read(
      'en',
      'Tokayev opens gym in Minsk',
      'MINSK (BelTA) – Tokayev spoke to Belarusian pupils. Tokayev lives in Minsk.',
    );
    expect(ruled(verdict, 'names-alone')).toHaveLength(1);
    expect(verdict.grade).not.toBe('core');
  });

  test('a place named once below the title', () => {
    const verdict = read(
      'en',
      'Teacher honoured in Slutsk',
      'A teacher born in Pavlodar has received an award in Slutsk, Belarus.',
    );
    expect(ruled(verdict, 'said-once')).toHaveLength(1);
    expect(verdict.grade).not.toBe('core');
  });

  test('but a place in the lead is enough where a firm of the title does business there', () => {
    const lead = 'A contract for ten machines has been signed in Karaganda Oblast.';
    expect(read('en', 'BelAZ to supply new dump trucks', lead).grade).toBe('core');
    expect(
      read('en', 'Factory marks its anniversary', 'A driver of BelAZ spent his childhood in Karaganda.').grade,
    ).toBe('none');
  });

  test('a single word below the lead', () => {
    const verdict = read(
      'de',
      'Neue Schule eröffnet',
      'In Minsk hat eine Schule eröffnet.',
      'Unter den Gästen war der kasachische Botschafter.',
    );
    expect(ruled(verdict, 'said-once')).toHaveLength(1);
    expect(verdict.grade).toBe('none');
  });

  test('a short form without its country beside it', () => {
    const verdict = read('zh', '白罗斯食品亮相哈尔滨', '去年白罗斯对哈出口增加了一倍。');
    expect(ruled(verdict, 'ambiguous').map(({ term }) => term)).toEqual(['对哈']);
    expect(verdict.grade).toBe('none');
  });

  test('a contest', () => {
    const verdict = read(
      'es',
      'Sabalenka derrota a la kazaja',
      'La belarusa venció a la kazaja en la final del torneo.',
    );
    expect(ruled(verdict, 'sport')).toHaveLength(1);
    expect(verdict.grade).not.toBe('core');
  });

  test('a launch', () => {
    const verdict = read(
      'en',
      'Belarusian cosmonaut lifts off',
      'The Soyuz spacecraft was launched from Baikonur, Kazakhstan.',
    );
    expect(ruled(verdict, 'launch')).toHaveLength(1);
    expect(verdict.grade).not.toBe('core');
  });

  test('a third country that the story is about', () => {
    const verdict = read(
      'ru',
      'Лукашенко провел переговоры с Мирзиёевым',
      'Президенты Беларуси и Узбекистана встретились в Ташкенте. Ранее они виделись в Казахстане.',
    );
    expect(ruled(verdict, 'third-country')).toHaveLength(1);
    expect(verdict.grade).not.toBe('core');
  });
});

describe('what makes an item partial', () => {
  test('a bilateral passage in a wider story', () => {
    const verdict = read(
      'pl',
      'Rada Euroazjatycka obradowała w Biszkeku',
      'Premierzy państw EUG rozmawiali o cłach.',
      'Omówiono też klimat i handel w internecie.',
      'Osobno premier Białorusi spotkał się z premierem Kazachstanu.',
    );
    expect(verdict).toMatchObject({ grade: 'partial', score: 0.15 });
    expect(ruled(verdict, 'passage')).toContainEqual(
      expect.objectContaining({ field: 'body', paragraph: 2, side: 'both' }),
    );
  });

  test('a journey to a gathering the partner hosts', () => {
    const verdict = read(
      'be',
      'Беларусь удзельнічае ў саміце АДКБ',
      'Міністр абароны Беларусі прыляцеў на саміт АДКБ у Астану.',
      'Беларускі бок прапануе новы план.',
    );
    expect(verdict.grade).toBe('partial');
  });

  test('joint training is not a contest', () => {
    expect(
      read(
        'en',
        'Kazakh biathletes train in Raubichi',
        'A joint training camp of Belarus and Kazakhstan has opened; the sport ministries signed an agreement.',
      ).grade,
    ).toBe('core');
  });
});

describe('whatever it is given', () => {
  const item = fc.record({
    language: fc.constantFrom(...EDITIONS),
    title: fc.string({ unit: 'grapheme', maxLength: 80 }),
    paragraphs: fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('Казахстан, Беларусь', '哈萨克斯坦', 'Astana – Minsk', 'ASTANA, 1 May (BelTA) –', '\uD800'),
      ),
      { maxLength: 5 },
    ),
  });

  test('the judge answers, its evidence adds up, and it answers the same again', () => {
    fc.assert(
      fc.property(item, (text) => {
        const verdict = judge(belarusKazakhstan, text);
        const total = verdict.evidence.reduce((sum, { weight }) => sum + weight, 0);
        expect(Math.abs(Math.min(1, Math.max(0, total)) - verdict.score)).toBeLessThan(0.05);
        expect(judge(belarusKazakhstan, text)).toEqual(verdict);
      }),
      { numRuns: 300 },
    );
  });
});
