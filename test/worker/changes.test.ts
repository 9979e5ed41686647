import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { articleKey } from '../site/articles.ts';
import type { SiteArticle } from '../site/model.ts';
import { feedItem, feedItems, feedKeys, itemAnswer, keyOf } from './support/feed.ts';
import { changeSite, keyOfNews, mutateSite, newsOf, resetSite, SAMPLE, siteRequests } from './support/site.ts';
import {
  ageReads,
  bindings,
  get,
  kvContents,
  ledger,
  monitor,
  post,
  refresh,
  runOf,
  settled,
  tick,
} from './support/worker.ts';

const HOUR_MS = 3_600_000;

/** Core articles of the German edition, a fresh one for each test. */
const unused: SiteArticle[] = SAMPLE.de.filter(({ grade }) => grade === 2);

function takeArticle(): SiteArticle {
  const article = unused.shift();
  if (article === undefined) throw new Error('the sample has too few German core articles');
  return article;
}

beforeAll(async () => {
  await resetSite();
  await refresh();
});

beforeEach(() => changeSite({ clearLog: true }));

describe('a changed article', () => {
  test('with a new headline keeps its id and place, shows the new headline and remembers the old one', async () => {
    const article = takeArticle();
    const key = articleKey(article);
    const before = await feedItem(key);
    const title = `${article.title} (aktualisiert)`;
    await mutateSite({ op: 'edit', edition: 'de', number: article.number, title });
    expect(runOf(await refresh(), 'de')).toMatchObject({ new: 0, updated: 1 });

    const after = await feedItem(key);
    expect(after).toMatchObject({ id: before.id, title, date_published: before.date_published });
    expect(after.date_modified > before.date_modified).toBe(true);
    expect((await itemAnswer(key)).revisions).toMatchObject([{ changed: ['title'], title: article.title }]);
    expect((await feedKeys('/de/feed.json')).filter((each) => each === key)).toHaveLength(1);
  });

  test('with a new slug keeps its id; the old address stays known', async () => {
    const article = takeArticle();
    const key = articleKey(article);
    const before = await feedItem(key);
    await mutateSite({ op: 'edit', edition: 'de', number: article.number, slug: 'ganz-anderer-pfad' });
    await refresh();

    const after = await feedItem(key);
    expect(after.id).toBe(before.id);
    expect(after.url).toContain('ganz-anderer-pfad');
    expect(after._belta.urls).toEqual([after.url, before.url]);
    expect((await itemAnswer(key)).revisions).toMatchObject([{ changed: ['url'] }]);
  });

  test('with a new text is read again at its age, and then shows the new text', async () => {
    const article = takeArticle();
    const key = articleKey(article);
    const addition = 'Das nächste Treffen von Belarus und Kasachstan findet im Mai in Kostanai statt.';
    await mutateSite({
      op: 'edit',
      edition: 'de',
      number: article.number,
      paragraphs: [...article.paragraphs, addition],
    });
    await refresh();
    expect((await itemAnswer(key)).text, 'a moment ago it was read').not.toContain(addition);

    await ageReads();
    expect(runOf(await refresh('&edition=de'), 'de').updated).toBe(1);
    const item = await itemAnswer(key);
    expect(item.text.at(-1)).toBe(addition);
    expect(item.revisions).toMatchObject([{ changed: ['body'] }]);
    expect((await feedItem(key)).content_html).toContain(addition);
  });

  test('that turns out to be on topic appears, with the day it was first seen', async () => {
    const trap = SAMPLE.de.find(({ grade }) => grade === 0);
    if (trap === undefined) throw new Error('the sample has no German trap');
    const key = articleKey(trap);
    const { article } = newsOf('de');
    await mutateSite({
      op: 'edit',
      edition: 'de',
      number: trap.number,
      title: article.title,
      paragraphs: article.paragraphs,
    });
    await refresh();
    expect(await feedItem(key)).toMatchObject({ title: article.title });
  });

  test('that turns out not to be on topic leaves the feed; its address tells why', async () => {
    const article = takeArticle();
    const key = articleKey(article);
    const trap = SAMPLE.de.findLast(({ grade }) => grade === 0);
    if (trap === undefined) throw new Error('the sample has no German trap');
    await mutateSite({
      op: 'edit',
      edition: 'de',
      number: article.number,
      title: trap.title,
      summary: trap.summary ?? '',
      paragraphs: [...trap.paragraphs],
    });
    await refresh();
    expect(await feedKeys('/de/feed.json?include=partial')).not.toContain(key);
    const item = await itemAnswer(key);
    expect(item.grade).toBe('none');
    expect(item.revisions.at(-1)?.reason).toMatch(/^judged none instead of core/);
  });
});

describe('a removed article', () => {
  test('keeps its place and its text, and is marked as withdrawn', async () => {
    const article = takeArticle();
    const key = articleKey(article);
    const before = await itemAnswer(key);
    await mutateSite({ op: 'remove', edition: 'de', number: article.number });
    await ageReads();
    await refresh('&edition=de');
    expect((await feedItem(key))._belta.withdrawn, 'a single 404 may be a slip').toBeUndefined();
    await refresh('&edition=de');

    expect((await feedItem(key))._belta.withdrawn).toMatch(/^\d{4}-/);
    const item = await itemAnswer(key);
    expect(item.text).toEqual(before.text);
    expect(item.revisions.at(-1)?.changed).toEqual(['withdrawn']);
  });
});

describe('an article that comes late', () => {
  test('is found among the older ones of the newest page', async () => {
    const late = newsOf('de', { publishedMs: Date.now() - 5 * HOUR_MS });
    await mutateSite(late);
    await refresh();
    expect(await feedKeys('/de/feed.json')).toContain(keyOfNews(late));
  });

  test('is found behind the newest page by the sweep of a few pages, some hours later', async () => {
    const late = newsOf('de', { publishedMs: Date.now() - 50 * HOUR_MS });
    await mutateSite(late, newsOf('de'));
    await refresh();
    expect(await feedKeys('/de/feed.json')).not.toContain(keyOfNews(late));

    await ledger(`UPDATE fact SET value = CAST(value - ? AS TEXT) WHERE name = 'swept/de'`, 7 * HOUR_MS);
    await mutateSite(newsOf('de'));
    await refresh();
    expect(await feedKeys('/de/feed.json')).toContain(keyOfNews(late));
  });
});

describe('one text under two numbers', () => {
  test('is one item; the second number is its alias', async () => {
    const news = newsOf('de');
    await mutateSite(news);
    await refresh();
    const second = news.article.number + 50_000;
    await mutateSite({ op: 'duplicate', edition: 'de', number: news.article.number, as: second, section: 'politics' });
    await refresh();
    const key = keyOfNews(news);
    expect((await feedItems('/de/feed.json')).filter(({ title }) => title === news.article.title)).toHaveLength(1);
    const alias = key.replace(/\d+-/, `${second}-`);
    expect((await itemAnswer(key)).aliases).toEqual([alias]);
    // The second number leads to the item.
    expect(await itemAnswer(alias)).toEqual(await itemAnswer(key));
  });
});

describe('an outage', () => {
  test('of a day loses nothing: the listing is paged back to what was known', async () => {
    await ledger(`UPDATE fact SET value = CAST(value - ? AS TEXT) WHERE name = 'listed/en'`, 30 * HOUR_MS);
    await ledger(`UPDATE article SET first_seen_ms = first_seen_ms - ? WHERE edition = 'en'`, 30 * HOUR_MS);
    const missed = Array.from({ length: 25 }, (_, index) => newsOf('en', { publishedMs: Date.now() - index * 20_000 }));
    await mutateSite(...missed);
    const report = await refresh('&edition=en');
    expect(runOf(report, 'en')).toMatchObject({ new: 25, fetched: 25, failed: 0 });
    expect(await feedKeys('/en/feed.json?limit=200')).toEqual(expect.arrayContaining(missed.map(keyOfNews)));
    expect((await siteRequests('en')).filter(({ path }) => path.startsWith('/all_news')).length).toBeLessThanOrEqual(4);
  });
});

describe('what is published', () => {
  test('comes back whole from POST /republish after all of KV was lost', async () => {
    const before = valuesOf(await kvContents());
    for (const name of Object.keys(before)) await bindings.READ_MODEL.delete(name);
    expect(await kvContents()).toEqual({});

    const response = await post('/republish');
    expect(response.status).toBe(200);
    await settled();
    expect(valuesOf(await kvContents())).toEqual(before);
    expect((await get('/feed.rss')).status).toBe(200);
  });

  test('restores a lost ledger: the same items with the same times, and nothing announced as new', async () => {
    await settled();
    const before = await feedItems('/de/feed.json');
    const answers = await Promise.all(before.map(({ id }) => itemAnswer(keyOf(id))));
    await runInDurableObject(monitor(), (_, state) => state.storage.deleteAll());
    await evictDurableObject(monitor());

    await tick();
    await settled();
    expect(await feedItems('/de/feed.json')).toEqual(before);
    expect(await Promise.all(before.map(({ id }) => itemAnswer(keyOf(id))))).toEqual(answers);
  });
});

function valuesOf(contents: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, entry]) => [
      name,
      typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry,
    ]),
  );
}
