import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import type { StoryDocument } from '../../src/publish/model.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';
import { createWeb } from '../../src/web/app.ts';
import { DAY_MS, HOUR_MS, item, monitorOf, NOW_MS, siteOf } from '../web/support.ts';
import { CHROMIUM, launchChromium } from './chromium.ts';
import { CONTRAST, NAMELESS, OVERFLOW } from './measures.ts';
import { type LocalServer, serve } from './serve.ts';

if (CHROMIUM === undefined) {
  console.warn('test/browser is skipped: no Chromium was found. Install one, or name it in CHROMIUM_PATH.');
}

const STORY: StoryDocument = {
  schema: 1,
  id: 'ru-2-2026',
  aliases: [],
  members: ['ru/2-2026', 'de/1-2026'],
  evidence: [{ key: 'de/1-2026', matched: 'ru/2-2026', score: 0.9, because: ['surname zhaksylykov'] }],
};

const ITEMS = [
  item('de', 1, {
    story: STORY.id,
    title: 'Außenhandelsüberschuss: Zusammenarbeitsvereinbarungen der Landwirtschaftsministerien',
  }),
  item('ru', 2, { story: STORY.id, title: 'Торговля с Казахстаном выросла' }),
  item('en', 30, {
    title: 'A page that tries to run a script',
    bodyHtml:
      '<p>Text</p><script>document.title = "taken over"</script><img src="/x" onerror="document.title = \'taken over\'">',
  }),
  item('zh', 40, { title: '白俄罗斯与哈萨克斯坦扩大贸易合作', section: { slug: 'politics', label: '政治' } }),
  ...Array.from({ length: 12 }, (_, i) =>
    item(EDITIONS[i % EDITIONS.length] ?? 'ru', 100 + i, { publishedMs: NOW_MS - i * 20 * DAY_MS - HOUR_MS }),
  ),
];

describe.skipIf(CHROMIUM === undefined)('in Chromium', () => {
  let browser: Browser;
  let server: LocalServer;

  beforeAll(async () => {
    const site = await siteOf(ITEMS, [STORY]);
    const { app } = createWeb(() => ({
      readModel: site.readModel,
      monitor: monitorOf(),
      config: { isSample: false, editions: EDITIONS },
      names,
      nowMs: NOW_MS,
    }));
    [server, browser] = await Promise.all([serve((request) => app.fetch(request)), launchChromium(CHROMIUM ?? '')]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  interface Visit {
    readonly width?: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly javaScriptEnabled?: boolean;
  }

  /** Opens a page, checks it, and expects that the browser had nothing to complain of besides `complaints`. */
  async function visit(
    path: string,
    options: Visit,
    check: (page: Page) => Promise<void>,
    complaints = /^$/,
  ): Promise<void> {
    const { width = 1280, ...rest } = options;
    const context = await browser.newContext({ viewport: { width, height: 800 }, ...rest });
    try {
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(String(error)));
      await page.goto(`${server.origin}${path}`);
      await check(page);
      expect(heard.filter((message) => !complaints.test(message))).toEqual([]);
    } finally {
      await context.close();
    }
  }

  const PAGES = [
    '/',
    '/?view=items',
    '/zh',
    '/?q=nothing+matches+this',
    '/items/de/1-2026.html',
    '/stories/ru-2-2026.html',
  ];

  test.each(PAGES)('%s fits a phone, a tablet and a desk', (path) =>
    visit(path, {}, async (page) => {
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate<number>(OVERFLOW), `at ${width} pixels`).toBe(0);
      }
    }),
  );

  test.each(PAGES)('%s has the structure that a screen reader goes by', (path) =>
    visit(path, {}, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('h1').count()).toBe(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        expect(await page.getByRole(landmark).count(), landmark).toBe(1);
      }
      const levels = await page
        .locator('h1, h2, h3')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
      const nameless = await page.evaluate<readonly string[]>(NAMELESS);
      expect(nameless).toEqual([]);
      expect(await page.locator('img:not([alt])').count()).toBe(0);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );

  test.each(['light', 'dark'] as const)('text has enough contrast in %s', (colorScheme) =>
    visit('/', { colorScheme }, async (page) => {
      const ratios = await page.evaluate<readonly { text: string; ratio: number }[]>(CONTRAST);
      expect(ratios.length).toBeGreaterThan(20);
      expect(ratios.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
    }),
  );

  test('dark and light have other grounds', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit('/', { colorScheme }, async (page) => {
        grounds.push(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor'));
      });
    }
    expect(grounds).toEqual(['rgb(255, 255, 255)', 'rgb(20, 25, 28)']);
  });

  test('filters, search and the ways to a story and an item work without script', () =>
    visit('/', { width: 390, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Compare them' }).click();
      expect(new URL(page.url()).pathname).toBe('/stories/ru-2-2026.html');
      expect(await page.locator('.reports article').count()).toBe(2);
      await page.getByRole('link', { name: /Außenhandels/ }).click();
      expect(new URL(page.url()).pathname).toBe('/items/de/1-2026.html');
      await page.goto(server.origin);
      await page.getByRole('navigation').getByRole('link', { name: '中文' }).click();
      expect(new URL(page.url()).pathname).toBe('/zh');
      expect(await page.locator('[aria-current]').allTextContents()).toContain('中文');
      await page.getByRole('searchbox').fill('贸易');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(new URL(page.url()).searchParams.get('q')).toBe('贸易');
      expect(await page.locator('article').count()).toBe(1);
    }));

  test('the keyboard gets to the content at once', () =>
    visit('/', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
      expect(await page.locator(':focus').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
    }));

  test('every feed that a reader finds on the page is there', () =>
    visit('/', {}, async (page) => {
      const feeds = await page
        .locator('link[rel="alternate"]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]));
      expect(feeds).toHaveLength(3 * (2 + EDITIONS.length));
      for (const [type, href] of feeds) {
        const response = await page.request.get(href ?? '');
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toContain(type);
      }
    }));

  test('the chart has a bar for each week and says what it shows', () =>
    visit('/', {}, async (page) => {
      const chart = page.getByRole('img', { name: /^Items per week\. \d+ items in the last year/ });
      expect(await chart.locator('rect').count()).toBe(52);
    }));

  test('script in an article does not run', () =>
    visit(
      '/items/en/30-2026.html',
      {},
      async (page) => {
        await page.waitForLoadState('networkidle');
        expect(await page.title()).toBe('A page that tries to run a script');
      },
      /Content Security Policy|Failed to load resource/,
    ));
});
