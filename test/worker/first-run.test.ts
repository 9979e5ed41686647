import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import type { RunReport } from '../../src/monitor/model.ts';
import { articleKey } from '../site/articles.ts';
import { FURNITURE } from '../site/editions.ts';
import { readApi } from '../web/described.ts';
import { feedItems, feedKeys, idOf, itemAnswer, keyOf, plainText } from './support/feed.ts';
import { changeSite, resetSite, SAMPLE, sampleKeys, siteRequests } from './support/site.ts';
import { get, getJson, kvContents, ledger, post, refresh, runOf, settled, status } from './support/worker.ts';

let report: RunReport;

beforeAll(async () => {
  await resetSite();
  report = await refresh();
});

describe('the first refresh', () => {
  test.each(EDITIONS)('reads the listing and every article of the %s edition', (edition) => {
    const run = runOf(report, edition);
    expect(run).toMatchObject({ outcome: 'items', road: 'all_news', failed: 0, failures: [] });
    expect(run.new).toBe(SAMPLE[edition].length);
    expect(run.fetched).toBe(SAMPLE[edition].length);
  });

  test.each(EDITIONS)('puts the core items of the %s edition into its feed, and no trap', async (edition) => {
    expect(await articlesIn(`/${edition}/feed.json`)).toEqual(sampleKeys(edition, 'core').sort());
  });

  test.each(EDITIONS)('adds the partial items of the %s edition where they are asked for', async (edition) => {
    const expected = [...sampleKeys(edition, 'core'), ...sampleKeys(edition, 'partial')];
    expect(await articlesIn(`/${edition}/feed.json?include=partial`)).toEqual(expected.sort());
  });

  test('shows the items of all editions in one feed', async () => {
    expect(await articlesIn()).toEqual(EDITIONS.flatMap((edition) => sampleKeys(edition, 'core')).sort());
  });

  test('never asks two things of a host at once, nor the same page twice', async () => {
    const requests = await siteRequests();
    expect(Math.max(...requests.map(({ open }) => open))).toBe(1);
    const urls = requests.map(({ host, path }) => `${host}${path}`);
    expect(urls).toHaveLength(new Set(urls).size);
  });

  test('names itself to the site', async () => {
    for (const { userAgent } of await siteRequests()) expect(userAgent).toMatch(/^belta-monitor\//);
  });
});

describe('what readers get', () => {
  test('the same items in RSS, Atom and JSON Feed', async () => {
    const parser = new XMLParser({ isArray: (name) => name === 'item' || name === 'entry' });
    const json = (await feedItems('/feed.json')).map(({ id }) => id);
    const rss = parser.parse(await (await get('/feed.rss')).text());
    const atom = parser.parse(await (await get('/feed.atom')).text());
    expect(rss.rss.channel.item.map((item: { guid: { '#text': string } | string }) => textOf(item.guid))).toEqual(json);
    expect(atom.feed.entry.map((entry: { id: string }) => entry.id)).toEqual(json);
  });

  test.each(EDITIONS)('each sentence of a body once, in the order of the %s page', async (edition) => {
    const shown = new Map((await feedItems(`/${edition}/feed.json`)).map((item) => [keyOf(item.id), item]));
    for (const article of SAMPLE[edition].filter((each) => shown.has(articleKey(each)))) {
      const { content_html = '' } = shown.get(articleKey(article)) ?? {};
      const text = plainText(content_html);
      const places = article.paragraphs.map((paragraph) => {
        const told = plainText(paragraph);
        expect(text.split(told), `${articleKey(article)}: ${told}`).toHaveLength(2);
        return text.indexOf(told);
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('an item with its evidence, its text and no revision yet', async () => {
    const [article] = SAMPLE.de.filter(({ story }) => story === 'alejnik-ambassador');
    if (article === undefined) throw new Error('the sample lost the reference item');
    const item = await itemAnswer(articleKey(article));
    expect(item).toMatchObject({ title: article.title, grade: 'core', revisions: [], aliases: [] });
    expect(item.text).toHaveLength(article.paragraphs.length);
    expect(item.evidence.map(({ side }) => side)).toEqual(expect.arrayContaining(['home', 'partner']));
    expect(new Date(item.published).getTime()).toBe(article.publishedMs);
  });

  test('a partial item at its own address, and nothing of a trap', async () => {
    const [partial = ''] = sampleKeys('ru', 'partial');
    const [trap = ''] = sampleKeys('ru', 'none');
    expect(await itemAnswer(partial)).toMatchObject({ grade: 'partial' });
    expect((await get(`/items/${trap}`)).status).toBe(404);
  });

  test('the page for people, with the newest item', async () => {
    const [newest] = await feedItems('/feed.json?limit=1');
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await page.text()).toContain(`/feed.rss`);
    expect(newest).toBeDefined();
  });
});

describe('stories', () => {
  const labelOf = new Map(
    EDITIONS.flatMap((edition) => SAMPLE[edition].map((article) => [articleKey(article), article.story] as const)),
  );

  test('the seven reports of one event are one story', async () => {
    const reports = (await feedItems()).filter(({ id }) => labelOf.get(keyOf(id)) === 'kostanay-loaders');
    expect(reports.map(({ _belta }) => _belta.edition).sort()).toEqual([...EDITIONS].sort());
    expect(new Set(reports.map(({ _belta }) => _belta.story))).toHaveProperty('size', 1);
  });

  // How many reports find their story is measured by `npm run evaluate -- stories`.
  test('no story holds the reports of two events', async () => {
    for (const [story, items] of Map.groupBy(await feedItems(), ({ _belta }) => _belta.story)) {
      expect([...new Set(items.map(({ id }) => labelOf.get(keyOf(id))))], story).toHaveLength(1);
    }
  });

  test('view=stories shows each story once, with all its reports', async () => {
    const items = await feedItems();
    const stories = await feedItems('/feed.json?view=stories&limit=200');
    const told = stories.flatMap(({ _belta }) =>
      (_belta.reports ?? []).map(({ edition, article_id }) => `${edition}/${article_id}`),
    );
    expect(told.sort()).toEqual(items.map(({ id }) => keyOf(id)).sort());
    expect(new Set(stories.map(({ _belta }) => _belta.story))).toHaveProperty('size', stories.length);
  });

  test('a story names its reports, the earliest first', async () => {
    const [item] = await feedItems('/de/feed.json');
    const story = await getJson<{ id: string; first: { key: string }; reports: { key: string; published: string }[] }>(
      `/stories/${item?._belta.story}`,
    );
    const times = story.reports.map(({ published }) => published);
    expect(times).toEqual([...times].sort());
    expect(story.first.key).toBe(story.reports[0]?.key);
    expect(story.reports.map(({ key }) => idOf(key))).toContain(item?.id);
  });
});

describe('what the operator sees', () => {
  test('every edition is ok in /status, and /health is 200', async () => {
    const { state, running, publication, editions } = await status();
    expect({ state, running, publication }).toEqual({ state: 'ok', running: false, publication: { pending: 0 } });
    expect(editions.map(({ edition, state }) => [edition, state])).toEqual(EDITIONS.map((edition) => [edition, 'ok']));
    expect((await get('/health')).status).toBe(200);
  });

  test('the report of the run stays at its address', async () => {
    expect(await getJson(`/runs/${report.run}`)).toEqual(report);
    expect((await get('/runs/no-such-run')).status).toBe(404);
  });

  test('the report counts the requests that the site saw', async () => {
    expect(report.requests).toBe((await siteRequests()).length);
  });
});

test('every answer is as the description of the service says', async () => {
  const api = readApi(await getJson('/openapi.json'));
  const items = await feedItems('/feed.json?include=partial&limit=200');
  const stories = new Set(items.flatMap(({ _belta }) => (_belta.story === undefined ? [] : [_belta.story])));
  const [newest] = items;
  for (const address of [
    ...['', ...EDITIONS.map((edition) => `/${edition}`)].flatMap((path) => [
      `${path}/feed.json?include=partial&limit=200`,
      `${path}/feed.json?view=stories`,
      `${path}/archive/${newest?.date_published.slice(0, 7)}.json`,
    ]),
    ...items.map(({ id }) => `/items/${keyOf(id)}`),
    ...[...stories].map((id) => `/stories/${id}`),
    `/items/${sampleKeys('ru', 'none')[0]}`,
    `/runs/${report.run}`,
    '/runs/no-such-run',
    '/status',
    '/health',
    '/feed.rss?limit=0',
    '/de',
    '/opml.xml',
  ]) {
    await api.check('GET', address, await get(address));
  }
  for (const address of ['/refresh', '/refresh?edition=fr', '/republish']) {
    await api.check('POST', address, await post(address, address === '/republish' ? 'wrong' : undefined));
  }
  await settled();
});

describe('a second refresh with nothing new', () => {
  test('writes nothing, asks only conditionally, and leaves every byte and ETag as it was', async () => {
    const before = { kv: await kvContents(), feeds: await feedStates() };
    await changeSite({ clearLog: true });
    const startedMs = Date.now();
    const second = await refresh();
    expect(second.kv_writes).toBe(0);
    expect(second.editions.map(({ outcome }) => outcome)).toEqual(EDITIONS.map(() => 'nothing-new'));
    for (const edition of EDITIONS) {
      const [request, ...others] = await siteRequests(edition);
      expect(others).toEqual([]);
      // Where the site sends no validator its bytes are compared.
      const { etag, lastModified } = FURNITURE[edition].validators;
      expect(request).toMatchObject({
        status: etag || lastModified ? 304 : 200,
        ...(etag && { ifNoneMatch: expect.any(String) }),
        ...(lastModified && { ifModifiedSince: expect.any(String) }),
      });
    }
    expect({ kv: await kvContents(), feeds: await feedStates() }).toEqual(before);
    expect(await ledger('SELECT name FROM published WHERE put_ms >= ?', startedMs)).toEqual([]);
  });

  test('a reader that has the feed is answered 304', async () => {
    const etag = (await get('/feed.atom')).headers.get('ETag') ?? '';
    expect((await get('/feed.atom', { 'If-None-Match': etag })).status).toBe(304);
  });
});

/** Keys of the articles that a feed shows, a second number of a text included, sorted. */
async function articlesIn(path?: string): Promise<string[]> {
  const keys = await feedKeys(path);
  const items = await Promise.all(keys.map(itemAnswer));
  return [...keys, ...items.flatMap(({ aliases }) => aliases)].sort();
}

async function feedStates(): Promise<unknown[]> {
  const names = ['', ...EDITIONS.map((edition) => `/${edition}`)];
  const paths = names.flatMap((name) => ['rss', 'atom', 'json'].map((format) => `${name}/feed.${format}`));
  return Promise.all(
    paths.map(async (path) => {
      const response = await get(path);
      return [path, response.headers.get('ETag'), response.headers.get('Last-Modified'), await response.text()];
    }),
  );
}

function textOf(guid: { '#text': string } | string): string {
  return typeof guid === 'string' ? guid : guid['#text'];
}
