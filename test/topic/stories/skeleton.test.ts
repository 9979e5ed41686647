import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/belta/editions.ts';
import { skeletonOf, soundsAlike } from '../../../src/topic/stories/skeleton.ts';

describe('transliterations of one name sound alike', () => {
  const NAMES: readonly (readonly [person: string, forms: readonly (readonly [Edition, string])[]])[] = [
    [
      'the ambassador',
      [
        ['ru', 'Жаксылыков'],
        ['ru', 'Жаксылыковым'],
        ['be', 'Жаксылыкавым'],
        ['en', 'Zhaksylykov'],
        ['de', 'Schaksylykow'],
        ['es', 'Zhaksylýkov'],
        ['pl', 'Żaksyłykowem'],
        ['zh', '扎克瑟雷科夫'],
      ],
    ],
    [
      'a prime minister',
      [
        ['ru', 'Головченко'],
        ['be', 'Галоўчанку'],
        ['en', 'Golovchenko'],
        ['de', 'Golowtschenko'],
        ['es', 'Golóvchenko'],
        ['pl', 'Gołowczenką'],
        ['zh', '戈洛夫琴科'],
      ],
    ],
    [
      'his colleague',
      [
        ['ru', 'Бектеновым'],
        ['be', 'Бектэнаў'],
        ['en', 'Bektenov'],
        ['de', 'Bektenow'],
        ['es', 'Bekténov'],
        ['pl', 'Bektenow'],
        ['zh', '别克捷诺夫'],
      ],
    ],
    [
      'a minister',
      [
        ['ru', 'Кузнецова'],
        ['be', 'Кузняцоў'],
        ['en', 'Kuznetsov'],
        ['de', 'Kusnezow'],
        ['es', 'Kuznetsov'],
        ['pl', 'Kuzniecow'],
        ['zh', '库兹涅佐夫'],
      ],
    ],
    [
      'a given name',
      [
        ['ru', 'Тимур'],
        ['be', 'Цімур'],
        ['en', 'Timur'],
        ['de', 'Timur'],
        ['pl', 'Timurem'],
        ['zh', '铁木尔'],
      ],
    ],
  ];

  it.each(NAMES)('%s', (_person, forms) => {
    const [first = '', ...others] = forms.map(([edition, word]) => skeletonOf(word, edition));
    for (const other of others) expect(soundsAlike(first, other), `${first} and ${other}`).toBe(true);
  });
});

describe('different names', () => {
  it.each([
    ['Головченко', 'Турчин'],
    ['Бектенов', 'Богданов'],
    ['Рыженков', 'Крупко'],
  ])('%s is not %s', (a, b) => {
    expect(soundsAlike(skeletonOf(a, 'ru'), skeletonOf(b, 'ru'))).toBe(false);
  });
});
