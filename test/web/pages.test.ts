import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { EDITIONS } from '../../src/belta/editions.ts';
import { bumpPublicationEpoch } from '../../src/publish/epoch.ts';
import type { StoryDocument } from '../../src/publish/model.ts';
import { lastWeeks } from '../../src/web/pages/chart.ts';
import { clientOf, HOUR_MS, item, monitorOf, NOW_MS, ORIGIN, STATUS, siteOf } from './support.ts';

const HOSTILE = `"><script>alert(1)</script>&amp;'`;
const STORY: StoryDocument = {
  schema: 1,
  id: 'de-1-2026',
  aliases: [],
  members: ['de/1-2026', 'ru/2-2026'],
  evidence: [{ key: 'de/1-2026', matched: 'ru/2-2026', score: 0.9, because: ['figure 1 500 000 000 in both'] }],
};
const ITEMS = [
  item('de', 1, { story: STORY.id, title: 'Handel mit Kasachstan', publishedMs: NOW_MS - HOUR_MS }),
  item('ru', 2, { story: STORY.id, title: 'Торговля с Казахстаном', publishedMs: NOW_MS - 2 * HOUR_MS }),
  item('en', 3, { title: HOSTILE, summary: HOSTILE, section: { slug: 'politics', label: HOSTILE }, author: HOSTILE }),
  item('pl', 4, { grade: 'partial' }),
];

beforeEach(() => bumpPublicationEpoch());
afterEach(() => vi.restoreAllMocks());

const pageOf = async (address: string, options: Parameters<typeof clientOf>[1] = {}, items = ITEMS) =>
  (await clientOf(await siteOf(items, [STORY]), options)(address)).text();

describe('the page', () => {
  test('shows one entry for each story, newest day first, with every edition that told it', async () => {
    const page = await pageOf('/');
    expect(page).toContain('<h2 id="day-2026-11-20">Friday, 20 November 2026</h2>');
    expect(page.match(/<article/g)).toHaveLength(2);
    expect(page).toContain('2 reports');
    expect(page).toContain(`href="${ORIGIN}/stories/de-1-2026.html"`);
    expect(page).toContain('href="https://belta.by/economics/view/made-up-2-2-2026/"');
  });

  test('tells times in Minsk, and exactly for machines', async () => {
    expect(await pageOf('/?view=items')).toContain('<time datetime="2026-11-20T11:00:00Z">14:00</time>');
  });

  test('shows items, editions, sections and search results where asked to', async () => {
    expect((await pageOf('/?view=items')).match(/<article/g)).toHaveLength(3);
    expect((await pageOf('/?view=items&include=partial')).match(/<article/g)).toHaveLength(4);
    expect((await pageOf('/de')).match(/<article/g)).toHaveLength(1);
    expect((await pageOf('/?section=politics')).match(/<article/g)).toHaveLength(1);
    expect((await pageOf('/?q=Казахстан&view=items')).match(/<article/g)).toHaveLength(1);
  });

  test('says what a search did not look through, and where that is', async () => {
    const monthly = Array.from({ length: 7 }, (_, month) =>
      item('ru', month, { publishedMs: Date.UTC(2026, month, 5) }),
    );
    const get = clientOf(await siteOf(monthly));
    const note = (page: string) => page.match(/recorded up to (\S+) was not/)?.[1];
    const found = await (await get('/?q=potash')).text();
    expect(note(found)).toBe('2026-01');
    expect(found).toContain(`href="${ORIGIN}/archive/2026-01.rss?q=potash"`);
    expect(note(await (await get('/?q=potash&since=2026-03-01')).text())).toBeUndefined();
    expect(note(await (await get('/?limit=3')).text())).toBeUndefined();
  });

  test('says a search without what nobody can see of it', async () => {
    const page = await pageOf('/?q=a%00b%E2%80%AEc');
    expect(page).toContain('search “abc”');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not be there
    expect(page).not.toMatch(/[\u0000\u202e]|%00|%E2%80%AE/);
  });

  test('offers its feed first and those of every edition, each under a title of its own', async () => {
    const page = await pageOf('/de?q=Handel');
    const links = [
      ...page.matchAll(/<link rel="alternate" type="(?<type>[^"]+)" title="(?<title>[^"]+)" href="(?<href>[^"]+)">/g),
    ];
    expect(links[0]?.groups).toMatchObject({ type: 'application/rss+xml', href: `${ORIGIN}/de/feed.rss?q=Handel` });
    expect(new Set(links.map(({ groups }) => groups?.title)).size).toBe(links.length);
    for (const edition of EDITIONS) {
      for (const format of ['rss', 'atom', 'json'])
        expect(page).toContain(`href="${ORIGIN}/${edition}/feed.${format}"`);
    }
  });

  test('names the feed in the Link header too', async () => {
    const response = await clientOf(await siteOf(ITEMS))('/');
    expect(response.headers.get('Link')).toContain(`<${ORIGIN}/feed.rss>; rel="alternate"; type="application/rss+xml"`);
  });

  test('says in words how each edition is doing', async () => {
    const page = await pageOf('/');
    expect(page).toContain('works by a detour');
    expect(page).toContain('The listing does not answer; sections are read instead.');
  });

  test('works without the Monitor, however it fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = monitorOf({ status: async () => Promise.reject(new Error('/srv/secret')) });
    const page = await pageOf('/', { monitor: broken });
    expect(page).toContain('Handel mit Kasachstan');
    expect(page).toContain('The monitor did not answer just now');
    expect(page).not.toContain('secret');
  });

  test('does not wait for a Monitor that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let page: string | undefined;
      const hanging = monitorOf({ status: () => new Promise(() => {}) });
      const answered = pageOf('/', { monitor: hanging }).then((text) => {
        page = text;
      });
      while (page === undefined) {
        await vi.advanceTimersByTimeAsync(100);
        await new Promise((resolve) => setImmediate(resolve));
      }
      await answered;
      expect(page).toContain('The monitor did not answer just now');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is a page also before the first run', async () => {
    const response = await clientOf(await siteOf([]))('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('There is nothing to show yet');
  });

  test('marks sample data in title and body', async () => {
    const page = await pageOf('/', { config: { isSample: true } });
    expect(page).toContain('made up for trying the program out');
    const opml = await pageOf('/opml.xml', { config: { isSample: true } });
    for (const [, title] of [
      ...page.matchAll(/ title="([^"]+)" href="[^"]+feed\./g),
      ...opml.matchAll(/ title="([^"]+)"/g),
    ]) {
      expect(title).toMatch(/^\[sample data\] /);
    }
    for (const address of ['/', '/items/de/1-2026.html', '/stories/de-1-2026.html']) {
      expect(await pageOf(address, { config: { isSample: true } })).toMatch(/<title>\[sample data\] /);
    }
  });

  test('loads and asks nothing but the host it came from, whatever the public one is', async () => {
    const page = await pageOf('/de', { config: { publicUrl: 'https://public.example' } });
    expect(page).toContain('href="https://public.example/de/feed.rss"');
    expect(page).toContain('<link rel="stylesheet" href="/style.css">');
    expect(page).toContain('<form action="/de"');
  });

  test('a search keeps the rest of what was asked for', async () => {
    const page = await pageOf('/?view=stories&prefer=de,en&since=2026-11-01&limit=20&lang=de,en&include=partial');
    const kept = [...page.matchAll(/<input type="hidden" name="(?<name>[a-z]+)" value="(?<value>[^"]*)">/g)];
    expect(Object.fromEntries(kept.map(({ groups }) => [groups?.name, groups?.value]))).toEqual({
      lang: 'en,de',
      include: 'partial',
      since: '2026-11-01',
      limit: '20',
      prefer: 'de,en',
    });
  });

  test('a 304 costs the reader nothing when nothing changed but the clock', async () => {
    let checks = 0;
    const monitor = monitorOf({
      status: async () => ({ ...STATUS, checked_at: new Date(NOW_MS + 1000 * checks++).toISOString() }),
    });
    const get = clientOf(await siteOf(ITEMS), { monitor });
    const etag = (await get('/')).headers.get('ETag') ?? '';
    expect((await get('/', { 'If-None-Match': etag })).status).toBe(304);
  });
});

const PAGES = ['/', '/?view=items', '/en?q=script', '/items/en/3-2026.html', '/stories/de-1-2026.html'];

describe.each(PAGES)('%s is safe and strict', (address) => {
  test('text from outside stays text', async () => {
    const page = await pageOf(address);
    expect(page).not.toContain('<script');
    expect(page).not.toMatch(/="[^"]*"><script/);
  });

  test('no script, no inline style, nothing that its policy forbids', async () => {
    const response = await clientOf(await siteOf(ITEMS, [STORY]))(address);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(await response.text()).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });
});

describe('the item page', () => {
  test('has text, evidence, revisions and ways on', async () => {
    const site = await siteOf(ITEMS, [STORY]);
    const document = site.documents.get('de/1-2026');
    if (document === undefined) throw new Error('no document');
    const earlier = {
      seenMs: NOW_MS,
      changed: ['title'],
      title: 'Eine frühere Überschrift',
      url: document.item.url,
      grade: 'core',
    } as const;
    site.documents.set('de/1-2026', { ...document, revisions: [earlier] });
    const page = await (await clientOf(site)('/items/de/1-2026.html')).text();
    expect(page).toContain('<p>First paragraph of report 1.</p>');
    expect(page).toContain('<td lang="de">Kazakhstan</td>');
    expect(page).toContain('Eine frühere Überschrift');
    expect(page).toContain(`href="${document.item.url}"`);
    expect(page).toContain(`href="${ORIGIN}/stories/de-1-2026.html"`);
    expect(page).toContain(`<link rel="alternate" type="application/json" href="${ORIGIN}/items/de/1-2026">`);
  });

  test('names the language of all it has from the source, the picture included', async () => {
    const image = { url: 'https://img.belta.by/a.jpg', caption: 'Im Werk', credit: 'BelTA' };
    const page = await pageOf('/items/de/1-2026.html', {}, [item('de', 1, { image })]);
    expect(page).toMatch(/<figure [^>]*lang="de"><img [^>]*alt="Im Werk"/);
  });

  test('of an item withdrawn or doubtful says so', async () => {
    const site = await siteOf([
      item('de', 1, { withdrawnMs: NOW_MS, doubtful: ['body'], paragraphs: [], bodyHtml: '' }),
    ]);
    const page = await (await clientOf(site)('/items/de/1-2026.html')).text();
    expect(page).toContain('took this item down');
    expect(page).toContain('Not to be relied on');
    expect(page).toContain('Only the headline could be read');
  });

  test('a number that turned out to be the same text leads to the item', async () => {
    const site = await siteOf([item('de', 1)]);
    const document = site.documents.get('de/1-2026');
    if (document) site.documents.set('de/9-2026', { ...document, aliases: ['de/9-2026'] });
    const response = await clientOf(site)('/items/de/9-2026.html');
    expect([response.status, response.headers.get('Location')]).toEqual([301, `${ORIGIN}/items/de/1-2026.html`]);
  });
});

describe('an item as JSON', () => {
  test('has everything with evidence and revisions, times in ISO 8601', async () => {
    const response = await clientOf(await siteOf(ITEMS))('/items/de/1-2026');
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toMatchObject({
      id: 'tag:belta.by,2026:de/1-2026',
      edition: 'de',
      article_id: '1-2026',
      published: '2026-11-20T11:00:00Z',
      grade: 'core',
      evidence: [{ term: 'Kazakhstan', field: 'title', side: 'partner' }],
      revisions: [],
      text: ['First paragraph of report 1.', 'A second one.'],
    });
  });
});

test('an item says the same under the same name in a feed, alone and in its story', async () => {
  const told = item('de', 1, {
    story: STORY.id,
    firstSeenMs: NOW_MS + 250,
    withdrawnMs: NOW_MS + 7,
    doubtful: ['image'],
  });
  const get = clientOf(await siteOf([told], [{ ...STORY, members: [told.key] }]));
  const feed = z.object({ items: z.array(z.object({ _belta: z.looseObject({ evidence: z.unknown() }) })) });
  const [entry] = feed.parse(await (await get('/feed.json')).json()).items;
  const { evidence, ...shared } = entry?._belta ?? {};
  expect(Object.keys(shared)).toContain('section');
  expect(await (await get(`/items/${told.key}`)).json()).toMatchObject({ ...shared, evidence });
  expect(await (await get(`/stories/${STORY.id}`)).json()).toMatchObject({ reports: [shared] });
});

describe('a story', () => {
  test('says who told it first and how much later the others did', async () => {
    const page = await pageOf('/stories/de-1-2026.html');
    expect(page).toContain('2 reports in 2 languages');
    expect(page).toContain('1 h later');
    expect(page).toContain('figure 1 500 000 000 in both');
    const story = await (await clientOf(await siteOf(ITEMS, [STORY]))('/stories/de-1-2026')).json();
    expect(story).toMatchObject({
      id: 'de-1-2026',
      first: { edition: 'ru', published: '2026-11-20T10:00:00Z' },
      reports: [
        { edition: 'ru', seconds_after_first: 0 },
        { edition: 'de', seconds_after_first: 3600 },
      ],
    });
  });

  test('shows figures and passages that only some editions carry, and who told them first', async () => {
    const agreed = { ru: 'Товарооборот достиг 1,5 млрд долларов.', de: 'Der Warenumsatz erreichte 1,5 Mrd. Dollar.' };
    const more =
      'In Belarus arbeiten 55 Firmen mit kasachischem Kapital, teilte Botschafter Timur Schaksylykow in Minsk mit.';
    const items = [
      item('ru', 2, { story: STORY.id, paragraphs: [agreed.ru], publishedMs: NOW_MS - 2 * HOUR_MS }),
      item('de', 1, { story: STORY.id, paragraphs: [agreed.de, more], publishedMs: NOW_MS - HOUR_MS }),
    ];
    const get = clientOf(await siteOf(items, [STORY]));
    const story: {
      readonly figures: readonly { readonly value: number; readonly missing: readonly string[] }[];
      readonly reports: readonly { readonly first_with: { readonly figures: readonly number[] } }[];
    } = await (await get('/stories/de-1-2026')).json();
    expect(story.figures).toContainEqual(expect.objectContaining({ value: 1_500_000_000, missing: [] }));
    expect(story.figures).toContainEqual(expect.objectContaining({ value: 55, missing: ['ru/2-2026'] }));
    expect(story.reports[1]?.first_with.figures).toEqual([55]);
    const page = await (await get('/stories/de-1-2026.html')).text();
    expect(page).toContain('Told first here: figures 55');
    expect(page).toContain('<tr><td lang="de">55</td>');
    expect(page).not.toContain('<td lang="ru">1,5');
    expect(page).toContain(more);
  });

  test('merged into another leads there', async () => {
    const merged = { ...STORY, id: 'ru-2-2026', mergedInto: STORY.id };
    const response = await clientOf(await siteOf(ITEMS, [merged, STORY]))('/stories/ru-2-2026');
    expect([response.status, response.headers.get('Location')]).toEqual([301, `${ORIGIN}/stories/de-1-2026`]);
  });
});

describe('the weeks of the chart', () => {
  test('are 52, begin on Mondays of Minsk and end with the running one', () => {
    // A Monday in Minsk is still Sunday in UTC for three hours.
    const weeks = lastWeeks({ '2026-11-23': 4, '2026-11-16': 7 }, Date.UTC(2026, 10, 22, 21, 30));
    expect(weeks).toHaveLength(52);
    expect(weeks.slice(-2)).toEqual([
      { monday: '2026-11-16', count: 7 },
      { monday: '2026-11-23', count: 4 },
    ]);
    expect(weeks[0]).toEqual({ monday: '2025-12-01', count: 0 });
  });
});
