import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS, SITES } from '../../src/belta/editions.ts';
import { identify, parseArticleUrl, tagUri } from '../../src/belta/identity.ts';

describe('identity of an article URL', () => {
  // URL, edition, article id, canonical URL. Item ids of published feeds depend on these: they never change.
  test.each([
    [
      'https://deu.belta.by/politics/view/ein-treffen-65689-2024',
      'de/65689-2024',
      'https://deu.belta.by/politics/view/ein-treffen-65689-2024/',
    ],
    [
      'https://deu.belta.by/politics/view/ein-treffen-65689-2024/',
      'de/65689-2024',
      'https://deu.belta.by/politics/view/ein-treffen-65689-2024/',
    ],
    [
      'http://www.belta.by/economics/view/zavod-720202-2025/?utm_source=x#top',
      'ru/720202-2025',
      'https://belta.by/economics/view/zavod-720202-2025/',
    ],
    [
      'https://m.belta.by/economics/view/zavod-720202-2025',
      'ru/720202-2025',
      'https://belta.by/economics/view/zavod-720202-2025/',
    ],
    [
      '//eng.belta.by/society/view/snow-186877-2026/',
      'en/186877-2026',
      'https://eng.belta.by/society/view/snow-186877-2026/',
    ],
    [
      'https://chn.belta.by/society/view/-39930-2025',
      'zh/39930-2025',
      'https://chn.belta.by/society/view/-39930-2025/',
    ],
    [
      'https://chn.belta.by/president/view/1228-29-15280-2021/',
      'zh/15280-2021',
      'https://chn.belta.by/president/view/1228-29-15280-2021/',
    ],
    [
      'https://deu.belta.by/sport/view/muss-2.-europaspiele-sehen-31990-2017',
      'de/31990-2017',
      'https://deu.belta.by/sport/view/muss-2.-europaspiele-sehen-31990-2017/',
    ],
    [
      'https://belta.by/printv/economics/view/zavod-720202-2025/',
      'ru/720202-2025',
      'https://belta.by/economics/view/zavod-720202-2025/',
    ],
    [
      'https://blr.belta.by/economics/printv/zavod-70011-2024',
      'be/70011-2024',
      'https://blr.belta.by/economics/view/zavod-70011-2024/',
    ],
    [
      'https://belta.by/comments/view/mnenie-10163/',
      'ru/comments-10163',
      'https://belta.by/comments/view/mnenie-10163/',
    ],
    [
      'https://belta.by/comments/view/itogi-2025-10163/',
      'ru/comments-10163',
      'https://belta.by/comments/view/itogi-2025-10163/',
    ],
    [
      'https://deu.belta.by/opinions/view/meinung-77/',
      'de/opinions-77',
      'https://deu.belta.by/opinions/view/meinung-77/',
    ],
    [
      'https://pol.belta.by/photonews/view/zima-3291',
      'pl/photonews-3291',
      'https://pol.belta.by/photonews/view/zima-3291/',
    ],
    [
      'https://eng.belta.by/photonews/view/winter-140001-2021/',
      'en/140001-2021',
      'https://eng.belta.by/photonews/view/winter-140001-2021/',
    ],
    ['https://esp.belta.by/video/getRecord/512', 'es/video-512', 'https://esp.belta.by/video/getRecord/512/'],
    [
      'HTTPS://DEU.BELTA.BY/politics/view/ein-treffen-65689-2024',
      'de/65689-2024',
      'https://deu.belta.by/politics/view/ein-treffen-65689-2024/',
    ],
  ])('%s is %s', (url, key, canonical) => {
    expect(identify(url)?.key).toBe(key);
    expect(parseArticleUrl(url)?.canonicalUrl).toBe(canonical);
  });

  test.each([
    ['another host', 'https://example.by/politics/view/a-1-2024/'],
    ['a host that only ends alike', 'https://notbelta.by/politics/view/a-1-2024/'],
    ['a listing', 'https://deu.belta.by/all_news/'],
    ['a rubric', 'https://deu.belta.by/economics/'],
    ['a menu page that has a counter and no year', 'https://belta.by/pages/view/12/'],
    ['no year where one belongs', 'https://belta.by/economics/view/zavod-720202/'],
    ['no number', 'https://belta.by/comments/view/mnenie/'],
    ['another scheme', 'ftp://belta.by/economics/view/zavod-720202-2025/'],
    ['a relative URL without an edition', '/economics/view/zavod-720202-2025/'],
    ['nothing', ''],
  ])('%s is no article', (_, url) => {
    expect(identify(url)).toBeUndefined();
  });

  test('a relative URL belongs to the edition of its page, and to no other', () => {
    expect(identify('/economics/view/werk-71500-2025', 'de')?.key).toBe('de/71500-2025');
    expect(identify('https://belta.by/economics/view/zavod-720202-2025/', 'de')).toBeUndefined();
  });

  test('slug, slash, scheme and host variant never change the identity', () => {
    const slug = fc
      .stringMatching(/^[a-z0-9.%-]{0,40}$/)
      .filter((text) => !/%(?![0-9a-f]{2})/i.test(text) && !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...EDITIONS),
        slug,
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 2005, max: 2069 }),
        fc.constantFrom('http', 'https'),
        fc.nat({ max: 2 }),
        fc.boolean(),
        (edition, words, number, year, scheme, variant, slash) => {
          const host = SITES[edition].hosts[variant] ?? SITES[edition].host;
          const url = `${scheme}://${host}/society/view/${words}-${number}-${year}${slash ? '/' : ''}`;
          expect(identify(url)?.key).toBe(`${edition}/${number}-${year}`);
        },
      ),
    );
  });

  test('whatever is given, nothing is thrown', () => {
    fc.assert(fc.property(fc.string(), (text) => void identify(`/x/view/${text}`, 'de')));
  });
});

test('the feed id of an identity is a tag URI', () => {
  expect(tagUri('de/65689-2024')).toBe('tag:belta.by,2026:de/65689-2024');
  expect(tagUri('ru/comments-10163')).toBe('tag:belta.by,2026:ru/comments-10163');
});
