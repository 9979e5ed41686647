import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Script } from '../../src/belta/editions.ts';
import { fold } from '../../src/topic/engine/fold.ts';
import { parseLexicon } from '../../src/topic/engine/lexicon.ts';
import { undisguise } from '../../src/topic/engine/lookalike.ts';
import { Matcher } from '../../src/topic/engine/matcher.ts';
import { datelineLength } from '../../src/topic/reading/dateline.ts';
import { unitsOf } from '../../src/topic/reading/units.ts';

describe('folding', () => {
  test.each([
    ['Казахстан', 'казахстан'],
    ['Ў Ё Й', 'у е и'],
    ['Łukaszenka, Mińsk, Żaksyłykow', 'lukaszenka, minsk, zaksylykow'],
    ['Weißrussland', 'weissrussland'],
    ['Қазақстан', 'казакстан'],
    ['Kasach\u00ADstan', 'kasachstan'],
    ['哈薩克斯坦', '哈萨克斯坦'],
    ['努尔·苏丹', '努尔苏丹'],
    ['哈萨克 斯坦', '哈萨克斯坦'],
    ['ABC', 'abc'],
  ])('%s becomes %s', (source, text) => {
    expect(fold(source).text).toBe(text);
  });

  test('knows the way back to the text as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const folded = fold(source);
        expect(folded.start).toHaveLength(folded.text.length);
        expect(folded.end).toHaveLength(folded.text.length);
        for (let i = 0; i < folded.text.length; i++) {
          const [start = 0, end = 0] = [folded.start[i], folded.end[i]];
          expect(start).toBeGreaterThanOrEqual(folded.start[i - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

describe('look-alike letters', () => {
  test.each<[string, Script, string]>([
    ['кaзaхcтaн', 'cyrillic', 'казахстан'],
    ['kаzаkh', 'latin', 'kazakh'],
    ['actaha', 'cyrillic', 'астана'],
    ['kegoc', 'cyrillic', 'kegoc'],
    ['mah', 'cyrillic', 'mah'],
    ['哈方', 'han', '哈方'],
  ])('%s in a %s text is %s', (word, script, meant) => {
    expect(undisguise(word, script)).toBe(meant);
  });
});

describe('a lexicon line', () => {
  test('holds patterns, examples and look-alikes', () => {
    expect(parseLexicon('# cities\n  Астан(а|ы), Нур-Султан* : Астаны ! Останкино # a note\n\n')).toMatchObject([
      {
        patterns: [
          { words: [['Астана', 'Астаны']], capitals: 'any', needsCompany: false },
          { words: [['Нур'], ['Султан*']], capitals: 'any', needsCompany: false },
        ],
        examples: ['Астаны'],
        counterexamples: ['Останкино'],
      },
    ]);
  });

  test('marks capitals and terms that need company', () => {
    expect(parseLexicon('РК?, ^Семей')[0]?.patterns).toMatchObject([
      { capitals: 'all', needsCompany: true },
      { capitals: 'initial', needsCompany: false },
    ]);
  });

  test.each(['Астан(а', '*', 'а', 'ка?за'])('%s is refused by name', (pattern) => {
    expect(() => parseLexicon(pattern)).toThrow(`pattern "${pattern}"`);
  });
});

describe('finding terms', () => {
  const find = (
    script: Script,
    lists: Readonly<Record<string, string>>,
    text: string,
    shared: readonly string[] = [],
  ) => {
    const terms = Object.entries(lists).map(([value, lexicon]) => ({
      entries: parseLexicon(lexicon),
      value,
      isShared: shared.includes(value),
    }));
    const folded = fold(text);
    return new Matcher(script, terms)
      .scan(folded)
      .map(({ meaning, from, to }) => `${meaning.value}:${text.slice(folded.start[from], folded.end[to - 1])}`);
  };

  test('words end where letters end, in any script', () => {
    expect(find('cyrillic', { hit: 'казах' }, 'казах, казахи, «казах»')).toEqual(['hit:казах', 'hit:казах']);
  });

  test('the longer name wins over the shorter', () => {
    const lists = { place: 'Astana', trap: 'Astana Declaration' };
    expect(find('latin', lists, 'Astana and the Astana Declaration')).toEqual([
      'place:Astana',
      'trap:Astana Declaration',
    ]);
  });

  test('the list named first wins a tie', () => {
    expect(find('latin', { first: 'Brest', second: 'Brest' }, 'Brest')).toEqual(['first:Brest']);
  });

  test('words of shared lists may mean several things, but not inside a name', () => {
    const lists = { name: 'Customs Union', body: 'union', gathering: 'championship*', contest: 'championship*' };
    expect(find('latin', lists, 'Customs Union championship', ['body', 'gathering', 'contest'])).toEqual([
      'name:Customs Union',
      'gathering:championship',
      'contest:championship',
    ]);
  });

  test('words of a term stand side by side, with a blank, hyphen or quotation mark between', () => {
    const lists = { hit: 'Nur Sultan' };
    expect(find('latin', lists, 'Nur-Sultan, Nur “Sultan”')).toHaveLength(2);
    expect(find('latin', lists, 'Nur and Sultan')).toEqual([]);
  });

  test('capitals are heeded where the lexicon asks for them', () => {
    expect(find('cyrillic', { hit: 'РК' }, 'РК и рк')).toEqual(['hit:РК']);
    expect(find('cyrillic', { hit: '^Семей' }, 'Семей и семей')).toEqual(['hit:Семей']);
  });

  test('a stem is found inside compounds and glued words', () => {
    expect(find('latin', { hit: '*kasach*' }, 'Nordkasachstan, nachKasachstan')).toHaveLength(2);
  });

  test('Han terms are found anywhere, but not across the beginning of a longer name', () => {
    const lists = { short: '在哈', city: '哈尔滨' };
    expect(find('han', lists, '今天在哈尔滨开幕')).toEqual(['city:哈尔滨']);
    expect(find('han', lists, '今天在哈投资')).toEqual(['short:在哈']);
  });
});

describe('a dateline', () => {
  test.each([
    'MINSK, 8. April (BelTA) – ',
    'MINSK; 26. Januar (BelTA) - ',
    'VÍTEBSK, 2 sep (BelTA). – ',
    'MOSCÚ, 23 mar (BelTA - Prensa Latina).- ',
    'ASTANA. KAZINFORM – ',
    '17 апреля, Минск /Корр. БЕЛТА/. ',
    '10 июня, Москва /Эдуард Пивовар - БЕЛТА/. ',
    '8 stycznia, Mińsk /Kor. BELTA/. ',
    '白通社明斯克12月15日电 白通社报道。',
    '白通社明斯克12 月 24 日电 ',
    '哈通社/努尔-苏丹/5月27日 -- ',
    '新華社明斯克1月15日電(記者魯金博)',
    'ASTANA, 15 March – ',
  ])('%s is cut off', (dateline) => {
    expect(datelineLength(`${dateline}Belarus`)).toBe(dateline.length);
  });

  test.each([
    'МАЗ, крупнейший завод, поставит автобусы.',
    'The leaders met (in Minsk) and agreed.',
    '今年12月15日举行会议。',
  ])('%s opens a text', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});

describe('the units of an item', () => {
  test('a text in one long paragraph still has a lead', () => {
    const text = Array.from(
      { length: 12 },
      (_, i) => `Sentence number ${i} tells a little more about the harvest in the region.`,
    );
    const units = unitsOf({ language: 'en', title: 'Harvest', paragraphs: [text.join(' ')] });
    expect(units.map(({ field, paragraph }) => [field, paragraph])).toEqual([
      ['title', undefined],
      ['lead', 0],
      ['body', 0],
    ]);
    expect(units.flatMap(({ field, sentences }) => (field === 'title' ? [] : sentences))).toEqual(text);
  });

  test('a long background never outweighs title and lead', () => {
    const paragraphs = ['Lead.', ...Array.from({ length: 40 }, () => 'Background.')];
    const units = unitsOf({ language: 'en', title: 'Title', paragraphs });
    const weightOf = (isBody: boolean): number =>
      units.filter(({ field }) => (field === 'body') === isBody).reduce((sum, { weight }) => sum + weight, 0);
    expect(weightOf(true)).toBeLessThan(weightOf(false));
  });
});
