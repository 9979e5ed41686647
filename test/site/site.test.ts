import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition, SITES } from '../../src/belta/editions.ts';
import { articleKey, articlePath } from './articles.ts';
import { dateFull, datelineOf } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { ODDITIES, type SiteArticle, type SiteResponse } from './model.ts';
import { sampleContent } from './sample.ts';
import { createSite } from './site.ts';

const NOW = Date.parse('2026-11-10T09:00:00Z');
const CONTENT = sampleContent(NOW);
const ALL = EDITIONS.flatMap((edition) => CONTENT[edition]);
const site = createSite(CONTENT, { perPage: 12 });

function get(url: string, headers: Record<string, string> = {}, nowMs = NOW): SiteResponse {
  return site.handle({ url: new URL(url), method: 'GET', headers: new Headers(headers) }, nowMs);
}

const text = (response: SiteResponse): string => String(response.body);
const host = (edition: Edition): string => FURNITURE[edition].host;
const urlOf = (article: SiteArticle): string => `https://${host(article.edition)}${articlePath(article, article)}`;
const withOddity = (name: string): readonly SiteArticle[] =>
  ALL.filter(({ oddities }) => oddities.some((x) => x === name));

describe('content', () => {
  it.each(EDITIONS)('%s has 20 items or more, on topic, partly on topic, traps and ordinary news', (edition) => {
    const grades = CONTENT[edition].map(({ grade }) => grade);
    expect(grades.length).toBeGreaterThanOrEqual(20);
    expect(grades.filter((grade) => grade === 2).length).toBeGreaterThanOrEqual(5);
    expect(grades.filter((grade) => grade === 1).length).toBeGreaterThanOrEqual(1);
    const partner = /казах|kazak|kasach|kazaj|kazach|哈萨克|астан|astan|阿斯塔纳/iu;
    const traps = CONTENT[edition].filter(
      ({ grade, title, place = '', paragraphs }) =>
        grade === 0 && partner.test([title, place, ...paragraphs].join(' ')),
    );
    expect(traps.length).toBeGreaterThanOrEqual(4);
  });

  it('gives every article a key of its own', () => {
    const keys = ALL.map(articleKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells several events in three to seven editions', () => {
    const editions = new Map<string, Set<string>>();
    for (const { story, edition } of ALL) {
      if (story !== undefined) editions.set(story, (editions.get(story) ?? new Set()).add(edition));
    }
    const spread = [...editions.values()].filter((each) => each.size >= 3);
    expect(spread.length).toBeGreaterThanOrEqual(6);
    expect(Math.max(...spread.map((each) => each.size))).toBe(7);
  });

  it('has numbers that do not fall with time', () => {
    const numbers = [...CONTENT.ru].sort((a, b) => b.publishedMs - a.publishedMs).map(({ number }) => number);
    expect(numbers.some((number, index) => index > 0 && number > (numbers[index - 1] ?? 0))).toBe(true);
  });

  it('uses every oddity', () => {
    const used = new Set(ALL.flatMap(({ oddities }) => oddities));
    expect(ODDITIES.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('hosts and paths', () => {
  it.each(EDITIONS)('%s answers on every host the monitor knows', (edition) => {
    for (const each of SITES[edition].hosts) expect(get(`https://${each}/all_news`).status).toBe(200);
  });

  it('serves the list with and without slash, in any case', () => {
    const plain = text(get('https://deu.belta.by/all_news'));
    expect(text(get('https://deu.belta.by/all_news/'))).toBe(plain);
    expect(text(get('https://deu.belta.by/all_NeWS/'))).toBe(plain);
  });

  it.each(ALL.map((article) => [articleKey(article), article] as const))(
    'serves %s with and without slash',
    (_, article) => {
      const page = get(urlOf(article));
      expect(page.status).toBe(200);
      expect(text(page)).toContain('<div class="js-mediator-article">');
      expect(text(get(urlOf(article).slice(0, -1)))).toBe(text(page));
    },
  );

  it('serves the source feed on the Russian hosts only', () => {
    expect(text(get('https://www.belta.by/rss'))).toContain('+0300</pubDate>');
    expect(get('https://belta.by/rss').status).toBe(200);
    for (const edition of EDITIONS.filter((each) => each !== 'ru')) {
      expect(get(`https://${host(edition)}/rss`).status).toBe(404);
    }
  });

  it('has robots.txt, images and a 404 page', () => {
    expect(text(get('https://deu.belta.by/robots.txt'))).toContain('Disallow: *getResults*');
    const src = text(get('https://belta.by/all_news')).match(/<img src="(https:\/\/img\.[^"]+_medium\.jpg)/)?.[1];
    expect(get(src ?? '').headers['content-type']).toBe('image/jpeg');
    expect(get('https://deu.belta.by/politics/view/no-such-article-1-2026/').status).toBe(404);
    expect(get('https://deu.belta.by/no_such_rubric').status).toBe(404);
  });
});

describe('listing', () => {
  it('is a page of the size of a real one, with the latest-news box before the list', () => {
    const page = text(get('https://belta.by/all_news'));
    expect(page.length).toBeGreaterThan(50_000);
    expect(page.indexOf('class="tl_item"')).toBeGreaterThan(0);
    expect(page.indexOf('class="tl_item"')).toBeLessThan(page.indexOf('id="inner"'));
    expect(page).toMatch(/header_date.*Вторник, 10 ноября 2026/);
  });

  it('writes Minsk time without a date, under day headers', () => {
    const page = text(get('https://deu.belta.by/all_news'));
    expect(page).toMatch(/<div class="day">10<\/div>\s*<div class="month_year"><span>\.<\/span>11\.26<\/div>/);
    expect(page).toContain('<div class="date">11:48\n');
  });

  it('puts the absolute rubric link before the relative article link', () => {
    const item = text(get('https://deu.belta.by/all_news')).split('class="news_item lenta_item"')[1] ?? '';
    expect([...item.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => match[1]).slice(0, 2)).toEqual([
      'https://deu.belta.by/society/',
      expect.stringMatching(/^\/society\/view\/nationalbibliothek-.*-\d+-2026\/$/),
    ]);
  });

  it('has doubled summaries, items without picture or summary, no-break spaces and line breaks', () => {
    const pages = EDITIONS.map((edition) => text(get(`https://${host(edition)}/all_news`))).join('');
    expect(pages).toMatch(/<div>([^<]{10,})<\/div>\s*<div>\s*\1\s*<\/div>/);
    expect(pages).toContain('<div></div>');
    expect(pages).toMatch(/lenta_item_title">[^<]+\u00a0<\/span>/);
    expect(pages).toMatch(/lenta_item_title">[^<]+\r\n/);
    expect(pages).toMatch(/<\/span>\s*<\/a>\s*<\/div>\s*<div class="news_item/);
  });

  it('shows a comment under an ordinary rubric', () => {
    const list = text(get('https://belta.by/all_news/page/1/'));
    expect(list).toMatch(/href="https:\/\/belta\.by\/society\/"[\s\S]{0,120}href="\/comments\/view\/[a-z-]+-\d+\/"/);
  });

  it('pages by bare fragments that ignore the day asked for', () => {
    const page = text(get('https://deu.belta.by/all_news'));
    const next = page.match(/get_page\('([^']+)','inner','1'\)/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toMatch(/^\/all_news\/page\/2\/\?day=\d\d&month=11&year=26\/$/);
    const second = text(get(`https://deu.belta.by${next}`));
    expect(second).toMatch(/^<h1>Nachrichten<\/h1>\n<div class="new_date">/);
    expect(second).not.toMatch(/<html|<body|tl_item|header_date/);
    expect(text(get('https://deu.belta.by/all_news/page/2/?day=01&month=01&year=20/'))).toBe(second);
    const keys = (html: string): string[] =>
      [...html.matchAll(/lenta_item">[\s\S]*?-(\d+)-2026\/"/g)].map((m) => m[1] ?? '');
    expect(keys(second).length).toBe(8);
    expect(keys(second).filter((key) => keys(page).includes(key))).toEqual([]);
    expect(second).not.toContain('load_more');
  });

  it('repeats the first page of a rubric on its second', () => {
    const first = text(get('https://deu.belta.by/economics/'));
    expect(first).toMatch(/<div class="news_item">\s*<a href="\/economics\/view\//);
    expect(text(get('https://deu.belta.by/economics/page/2'))).toBe(first);
  });
});

describe('article', () => {
  const page = (name: string): string => text(get(urlOf(withOddity(name)[0] ?? ALL[0] ?? ({} as SiteArticle))));

  it('labels Minsk wall time with a wrong offset and shows today in the header', () => {
    const html = text(get(urlOf(CONTENT.de[1] ?? CONTENT.de[0] ?? ({} as SiteArticle))));
    expect(html).toContain('<meta name="mediator_published_time" content="2026-11-10T11:12:00+00:00">');
    expect(html).toContain('<div class="date_full">10&nbsp;November 2026, 11:12</div>');
  });

  it('writes dates in the form of each edition', () => {
    const september = Date.parse('2024-09-02T14:56:00Z');
    expect(EDITIONS.map((edition) => dateFull(edition, september, false))).toEqual([
      '02 сентября 2024, 17:56',
      '02 верасня 2024, 17:56',
      '02 September 2024, 17:56',
      '02 September 2024, 17:56',
      '02 Septriembre 2024, 17:56',
      '02 Września 2024, 17:56',
      '2024 九月 02, 17:56',
    ]);
  });

  it('opens with the dateline of each edition', () => {
    const dateline = (edition: Edition, place: string, oddities: SiteArticle['oddities'] = []): string => {
      const [article] = CONTENT[edition];
      return article === undefined
        ? ''
        : datelineOf({ ...article, place, oddities, publishedMs: Date.parse('2026-01-26T09:00Z') });
    };
    expect(dateline('ru', 'Минск')).toBe('26 января, Минск /Корр. БЕЛТА/. ');
    expect(dateline('be', 'Мінск')).toBe('26 студзеня, Мінск /Кар. БЕЛТА/. ');
    expect(dateline('en', 'Minsk')).toBe('MINSK, 26 January (BelTA) – ');
    expect(dateline('de', 'Minsk', ['semicolon-dateline'])).toBe('MINSK; 26. Januar (BelTA) – ');
    expect(dateline('de', 'Minsk', ['hyphen-dateline'])).toBe('MINSK, 26. Januar (BelTA) - ');
    expect(dateline('es', 'Vítebsk')).toBe('VÍTEBSK, 26 ene (BelTA). – ');
    expect(dateline('pl', 'Mińsk')).toBe('26 stycznia, Mińsk /Kor. BELTA/. ');
    expect(dateline('zh', '明斯克', ['spaced-dateline'])).toBe('白通社明斯克1 月 26 日电 白通社报道。');
  });

  it('starts with a bare text node where it has no other form', () => {
    expect(page('div-paragraphs')).toMatch(/<div class="js-mediator-article">[^<]{40,}\r\n<div>/);
    expect(page('p-paragraphs')).toMatch(/<div class="js-mediator-article"><p>/);
  });

  it('holds its text twice in two different ways', () => {
    expect(page('nested-body').match(/js-mediator-article/g)).toHaveLength(2);
    const [repeated] = withOddity('repeated-body');
    const last = repeated?.paragraphs.at(-1) ?? '';
    expect(page('repeated-body').split(last).length - 1).toBe(2);
  });

  it('carries captions, embeds, links and end marks in and around the body', () => {
    expect(page('caption-twice')).toMatch(/<div>([^<]+)<\/div>\r\n<div>\1<\/div>\r\n/);
    expect(page('video')).toContain('<div class="video_add"><iframe');
    expect(page('telegram')).toContain('data-telegram-post=');
    expect(page('tweet')).toContain('<blockquote class="twitter-tweet">');
    expect(page('end-mark')).toMatch(/>-0-</);
    expect(page('photo-line')).toMatch(/>Фот[оа] /);
    expect(page('read-also')).toContain('rel="nofollow"');
    expect(page('list-paragraph')).toContain('<ul><li>');
    expect(page('time-first-date')).toMatch(/date_full">\d\d:\d\d&nbsp;\d\d /);
  });

  it.each(EDITIONS)('%s ends with its own footers, tags and other stories', (edition) => {
    const [article] = CONTENT[edition];
    const html = article === undefined ? '' : text(get(urlOf(article)));
    for (const line of FURNITURE[edition].recentNews) expect(html).toContain(line);
    expect(html).toContain(FURNITURE[edition].followUs ?? 'fp_block');
    expect(html).toContain('<a class="tag_item" title="');
    expect(html.slice(html.indexOf('news_accent_block'))).toMatch(/href="\/[a-z]+\/view\//);
  });
});

describe('conditional requests', () => {
  const cases = EDITIONS.flatMap((edition) => [
    [edition, `https://${host(edition)}/all_news`] as const,
    [edition, urlOf(CONTENT[edition][3] ?? ({} as SiteArticle))] as const,
  ]);

  it.each(cases)('%s %s answers 304 to its own validators, and 200 where it sends none', (edition, url) => {
    const { etag, 'last-modified': lastModified } = get(url).headers;
    const habit = FURNITURE[edition].validators;
    expect([etag !== undefined, lastModified !== undefined]).toEqual([habit.etag, habit.lastModified]);
    const again = get(url, {
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    });
    expect(again.status).toBe(habit.etag || habit.lastModified ? 304 : 200);
  });

  it('answers 200 once something changed', () => {
    const unchanged = createSite(CONTENT).handle;
    const [first, ...rest] = CONTENT.de;
    if (first === undefined) throw new Error('no German content');
    const changed = { ...first, revisions: [{ fromMs: NOW + 60_000, title: 'Andere Überschrift' }] };
    const changedSite = createSite({ ...CONTENT, de: [changed, ...rest] }).handle;
    const request = (etag?: string) => ({
      url: new URL('https://deu.belta.by/all_news'),
      method: 'GET',
      headers: new Headers(etag === undefined ? {} : { 'if-none-match': etag }),
    });
    const { etag } = unchanged(request(), NOW).headers;
    expect(changedSite(request(etag), NOW).status).toBe(304);
    expect(changedSite(request(etag), NOW + 120_000).status).toBe(200);
  });
});

describe('time', () => {
  it('shows an article from its time on and takes it away at its removal', () => {
    const [first, ...rest] = CONTENT.en;
    if (first === undefined) throw new Error('no English content');
    const brief: SiteArticle = { ...first, publishedMs: NOW + 600_000, removedFromMs: NOW + 1_200_000 };
    const { handle } = createSite({ ...CONTENT, en: [brief, ...rest] });
    const at = (url: string, minutes: number) =>
      handle({ url: new URL(url), method: 'GET', headers: new Headers() }, NOW + minutes * 60_000);
    expect([5, 15, 25].map((minutes) => at(urlOf(brief), minutes).status)).toEqual([404, 200, 404]);
    const list = [5, 15, 25].map((minutes) => text(at('https://eng.belta.by/all_news', minutes)).includes(brief.slug));
    expect(list).toEqual([false, true, false]);
  });
});
