import { describe, expect, it } from 'vitest';
import { articlePath } from './articles.ts';
import { type Fault, type FaultRule, outage, withFaults } from './faults.ts';
import type { SiteResponse } from './model.ts';
import { mutate, UnknownArticle } from './mutations.ts';
import { sampleContent } from './sample.ts';
import { createSite } from './site.ts';

const NOW = Date.parse('2026-11-10T09:00:00Z');
const HOUR = 3_600_000;
const CONTENT = sampleContent(NOW);
const LIST = 'https://belta.by/all_news';

function faultyGet(rules: readonly FaultRule[], seed?: number) {
  const handle = withFaults(createSite(CONTENT, { perPage: 12 }).handle, rules, seed);
  return (url = LIST, nowMs = NOW, headers: Record<string, string> = {}): SiteResponse =>
    handle({ url: new URL(url), method: 'GET', headers: new Headers(headers) }, nowMs);
}

const under = (fault: Fault, url = LIST): SiteResponse => faultyGet([{ fault }])(url);
const plain = faultyGet([])();
const text = (response: SiteResponse): string => String(response.body);
const titles = (html: string): string[] =>
  [...html.matchAll(/lenta_item_title">([^<]+?)\s*<\/span>/g)].map((match) => match[1] ?? '');

describe('one answer', () => {
  it('is a status, with Retry-After where asked for', () => {
    expect(under({ kind: 'status', status: 429, retryAfter: '120' })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '120' },
    });
    expect(under({ kind: 'status', status: 503 }).headers['retry-after']).toBeUndefined();
  });

  it('never comes, is cut, drips or grows', () => {
    expect(under({ kind: 'silent' }).delivery).toEqual({ kind: 'silent' });
    expect(under({ kind: 'reset', afterBytes: 100 }).delivery).toEqual({ kind: 'reset', afterBytes: 100 });
    expect(under({ kind: 'drip', bytesPerSecond: 1 }).delivery).toEqual({ kind: 'drip', bytesPerSecond: 1 });
    expect(under({ kind: 'huge', totalBytes: 50_000_000 }).delivery).toEqual({
      kind: 'padded',
      totalBytes: 50_000_000,
    });
  });

  it('is a challenge or nothing, with status 200', () => {
    expect(under({ kind: 'bot-wall' })).toMatchObject({ status: 200, body: expect.stringContaining('JavaScript') });
    expect(under({ kind: 'empty' })).toMatchObject({ status: 200, body: '' });
    expect(titles(text(under({ kind: 'quirk', quirk: { content: 'none' } })))).toEqual([]);
  });

  it('is the page of hours ago, validators included', () => {
    const old = under({ kind: 'replay', agoMs: 12 * HOUR });
    expect(titles(text(old))[0]).not.toBe(titles(text(plain))[0]);
    expect(Date.parse(old.headers['last-modified'] ?? '')).toBeLessThan(NOW - 12 * HOUR);
  });

  it('leads elsewhere or in circles', () => {
    const away = under({ kind: 'redirect', to: 'https://example.com/', status: 301 });
    expect(away).toMatchObject({ status: 301, headers: { location: 'https://example.com/' } });
    const first = under({ kind: 'redirect-loop' }).headers.location ?? '';
    const second = under({ kind: 'redirect-loop' }, first).headers.location ?? '';
    expect([first, second]).toEqual(['https://belta.by/all_news/', 'https://belta.by/all_news']);
  });

  it('breaks off in the middle', () => {
    expect(text(under({ kind: 'truncated', share: 0.9 })).length).toBe(Math.floor(text(plain).length * 0.9));
  });

  it('comes in windows-1251, labelled so, labelled otherwise or not at all', () => {
    const response = under({ kind: 'windows-1251', label: 'utf-8' });
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    const decoded = new TextDecoder('windows-1251').decode(response.body as Uint8Array);
    expect(titles(decoded)).toEqual(titles(text(plain)));
    expect(under({ kind: 'windows-1251' }).headers['content-type']).toBe('text/html');
  });

  it('has a future date, another order, another layout or dirty titles', () => {
    expect(text(under({ kind: 'quirk', quirk: { shiftMs: 48 * HOUR } }))).toContain('<div class="day">12</div>');
    expect(titles(text(under({ kind: 'quirk', quirk: { order: 'reversed' } })))).toEqual(titles(text(plain)).reverse());
    expect(text(under({ kind: 'quirk', quirk: { layout: 'renamed' } }))).not.toMatch(/lenta_item|id="inner"|tl_item/);
    expect(text(under({ kind: 'quirk', quirk: { layout: 'app-shell' } }))).toContain('<div id="app"></div>');
    const dirty = text(under({ kind: 'quirk', quirk: { titles: 'control-characters' } }));
    for (const char of ['\u0008', '\u2028', '\u202e', '\ufffe', '\ud800']) expect(dirty).toContain(char);
  });

  it('pages without end', () => {
    const page = (quirk: 'endless' | 'repeats-first', n: number): string =>
      text(under({ kind: 'quirk', quirk: { paging: quirk } }, `https://belta.by/all_news/page/${n}/`));
    expect(page('repeats-first', 40)).toContain('/all_news/page/41/');
    expect(titles(page('repeats-first', 40))).toEqual(titles(page('repeats-first', 1)));
    const path = /\/view\/archive-[^"]+/g;
    expect(page('endless', 400).match(path)).toHaveLength(12);
    expect(page('endless', 400).match(path)).not.toEqual(page('endless', 401).match(path));
  });

  it('differs every time', () => {
    const get = faultyGet([{ fault: { kind: 'volatile' } }]);
    expect(text(get())).not.toBe(text(get()));
  });

  it('of a 304 stays as it is', () => {
    const get = faultyGet([{ fault: { kind: 'truncated', share: 0.5 } }]);
    const { etag } = get().headers;
    expect(get(LIST, NOW, { 'if-none-match': etag ?? '' })).toMatchObject({ status: 304, body: '' });
  });
});

describe('rules', () => {
  const broken: Fault = { kind: 'status', status: 500 };

  it('strike one host, one path, one time span', () => {
    const get = faultyGet([
      { fault: broken, host: 'belta.by', path: '^/all_news' },
      outage('deu.belta.by', NOW, NOW + HOUR),
    ]);
    expect(get(LIST).status).toBe(500);
    expect(get('https://belta.by/president/').status).toBe(200);
    expect(get('https://eng.belta.by/all_news').status).toBe(200);
    expect([NOW - 1, NOW, NOW + HOUR].map((time) => get('https://deu.belta.by/all_news', time).status)).toEqual([
      200, 503, 200,
    ]);
  });

  it('strike the first times only, in all or per URL', () => {
    const other = 'https://belta.by/president/';
    const total = faultyGet([{ fault: broken, times: 1 }]);
    expect([total(), total(other), total()].map(({ status }) => status)).toEqual([500, 200, 200]);
    const each = faultyGet([{ fault: broken, times: 1, each: 'url' }]);
    expect([each(), each(other), each()].map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  it('strike a share of the requests, the same ones for the same seed', () => {
    const run = (seed: number): number[] => {
      const get = faultyGet([{ fault: broken, percent: 5 }], seed);
      return Array.from({ length: 2000 }, () => get('https://belta.by/robots.txt').status);
    };
    const failed = run(7).filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(60);
    expect(failed).toBeLessThan(140);
    expect(run(7)).toEqual(run(7));
    expect(run(8)).not.toEqual(run(7));
  });

  it('add up', () => {
    const get = faultyGet([
      { fault: { kind: 'truncated', share: 0.5 } },
      { fault: { kind: 'quirk', quirk: { layout: 'renamed' } } },
      { fault: { kind: 'quirk', quirk: { shiftMs: HOUR } } },
    ]);
    expect(text(get())).not.toContain('header_date');
    expect(text(get()).length).toBeLessThan(text(plain).length * 0.6);
  });
});

describe('changes of content', () => {
  const article = CONTENT.de[1];
  if (article === undefined) throw new Error('no German content');
  const url = `https://deu.belta.by${articlePath(article, article)}`;
  const answerOf = (content: typeof CONTENT, address: string, nowMs = NOW): SiteResponse =>
    createSite(content).handle({ url: new URL(address), method: 'GET', headers: new Headers() }, nowMs);
  const number = article.number;

  it('edit headline, slug and text under the same number', () => {
    const edited = mutate(
      CONTENT,
      { op: 'edit', edition: 'de', number, title: 'Neu', slug: 'neu', paragraphs: ['Kurz.'] },
      NOW,
    );
    expect(text(answerOf(edited, 'https://deu.belta.by/all_news'))).toContain(`/politics/view/neu-${number}-2026/`);
    expect(text(answerOf(edited, url))).toContain('<h1>Neu</h1>');
    expect(text(answerOf(edited, url, NOW - 1))).toContain(`<h1>${article.title}</h1>`);
  });

  it('remove, duplicate and add', () => {
    expect(answerOf(mutate(CONTENT, { op: 'remove', edition: 'de', number }, NOW), url).status).toBe(404);
    const twice = mutate(CONTENT, { op: 'duplicate', edition: 'de', number, as: 99_999, section: 'society' }, NOW);
    expect(text(answerOf(twice, 'https://deu.belta.by/all_news')).split(`title="${article.title}"`)).toHaveLength(5);
    const late = { ...article, number: 70_000, publishedMs: NOW - 5 * HOUR, image: undefined, story: undefined };
    const { edition, path, section, slug, title, paragraphs, tags, oddities, grade, publishedMs } = late;
    const added = mutate(
      CONTENT,
      {
        op: 'add',
        article: {
          edition,
          number: 70_000,
          path,
          section,
          slug,
          title,
          paragraphs: [...paragraphs],
          tags: [...tags],
          oddities: [...oddities],
          grade,
          publishedMs,
        },
      },
      NOW,
    );
    expect(text(answerOf(added, 'https://deu.belta.by/all_news'))).toContain(`${slug}-70000-2026`);
    expect(text(answerOf(added, 'https://deu.belta.by/all_news', NOW - 1))).not.toContain(`${slug}-70000-2026`);
  });

  it('refuse an article that is not there', () => {
    expect(() => mutate(CONTENT, { op: 'remove', edition: 'de', number: 1 }, NOW)).toThrow(UnknownArticle);
  });
});
