import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FailureReason } from '../../src/belta/model.ts';
import type { Fault, FaultRule } from '../site/faults.ts';
import { feedItem, feedItems, feedKeys, itemAnswer, keyOf } from './support/feed.ts';
import { breakSite, healSite, keyOfNews, mutateSite, newsOf, onHost, resetSite, siteRequests } from './support/site.ts';
import { ageReads, ledger, refresh, runOf, settled, statusOf } from './support/worker.ts';

const EDITION = 'de';
const OTHER = 'en';
const LISTING_AND_ARTICLES = 2;

beforeAll(async () => {
  await resetSite();
  await refresh();
});

beforeEach(async () => {
  await settled();
  await healSite();
});

interface Poison {
  readonly name: string;
  readonly fault: Fault;
  readonly reason: FailureReason;
}

const POISONS: readonly Poison[] = [
  { name: 'answers 500', fault: { kind: 'status', status: 500 }, reason: 'refused' },
  { name: 'answers 503', fault: { kind: 'status', status: 503 }, reason: 'slow-down' },
  { name: 'cuts the connection', fault: { kind: 'reset', afterBytes: 0 }, reason: 'unreachable' },
  { name: 'never answers', fault: { kind: 'silent' }, reason: 'unreachable' },
  { name: 'is 50 MB long', fault: { kind: 'huge', totalBytes: 50_000_000 }, reason: 'truncated' },
  { name: 'is a bot wall', fault: { kind: 'bot-wall' }, reason: 'bot-wall' },
  { name: 'is empty', fault: { kind: 'empty' }, reason: 'empty' },
  {
    name: 'leads to another host',
    fault: { kind: 'redirect', to: 'https://example.com/', status: 301 },
    reason: 'refused',
  },
  { name: 'leads in a circle', fault: { kind: 'redirect-loop' }, reason: 'refused' },
];

describe.each(POISONS)('an article that $name', ({ fault, reason }) => {
  test('stops nothing, is told by its headline after the second failure, and is completed when its page is there', async () => {
    const poison = newsOf(EDITION);
    const others = [newsOf(EDITION), newsOf(OTHER)];
    const key = keyOfNews(poison);
    await mutateSite(poison, ...others);
    await breakSite(onPage(poison.article.number, fault));

    const first = await refresh();
    expect(runOf(first, EDITION)).toMatchObject({ new: 2, fetched: 1, core: 1, failed: 1, failures: [{ reason }] });
    expect(await feedKeys()).toEqual(expect.arrayContaining(others.map(keyOfNews)));
    expect(await feedKeys()).not.toContain(key);
    expect(await statusOf(EDITION)).toMatchObject({ state: 'ok', waiting: 1 });

    await refresh();
    const told = await feedItem(key);
    expect(told.title).toBe(poison.article.title);
    expect(told._belta.doubtful).toContain('body');
    expect((await itemAnswer(key)).text).toEqual([]);
    expect((await siteRequests(EDITION)).filter(({ path }) => path.includes(`${poison.article.number}`)).length).toBe(
      // A circle is noticed where it closes.
      fault.kind === 'redirect-loop' ? 4 : 2,
    );

    await healSite();
    await refresh();
    const whole = await feedItem(key);
    expect(whole.id).toBe(told.id);
    expect(whole._belta.doubtful).toBeUndefined();
    expect((await itemAnswer(key)).text).toHaveLength(poison.article.paragraphs.length);
    expect((await feedItems(`/${EDITION}/feed.json`)).filter(({ id }) => id === whole.id)).toHaveLength(1);
    expect(await statusOf(EDITION)).toMatchObject({ state: 'ok', waiting: 0 });
  });
});

describe('an article that fails once', () => {
  test('is in the feed after the next refresh, whole and once', async () => {
    const news = newsOf(EDITION);
    await mutateSite(news);
    await breakSite({ ...onPage(news.article.number, { kind: 'status', status: 502 }), times: 1 });
    expect(runOf(await refresh(), EDITION)).toMatchObject({ fetched: 0, failed: 1 });
    expect(runOf(await refresh(), EDITION)).toMatchObject({ fetched: 1, failed: 0, core: 1 });
    expect((await feedItem(keyOfNews(news)))._belta.doubtful).toBeUndefined();
  });
});

describe('an article whose page breaks off at first', () => {
  test.each([0.3, 0.85, 0.9, 0.95])('after %d of it: it is whole in the end', async (share) => {
    const news = newsOf(EDITION);
    await mutateSite(news);
    await breakSite(onPage(news.article.number, { kind: 'truncated', share }));
    await refresh();
    await healSite();
    await ageReads();
    await refresh();
    const item = await itemAnswer(keyOfNews(news));
    expect(item.text).toHaveLength(news.article.paragraphs.length);
    expect(item.text.at(-1)).toContain(news.article.paragraphs.at(-1));
    expect(item.doubtful).toBeUndefined();
  });
});

describe('article pages that are not what they were', () => {
  test.each<[string, Fault]>([
    ['are empty', { kind: 'empty' }],
    ['have no body', { kind: 'quirk', quirk: { content: 'none' } }],
    ['are an empty script application', { kind: 'quirk', quirk: { layout: 'app-shell' } }],
    ['are a bot wall', { kind: 'bot-wall' }],
    ['break off in mid-page', { kind: 'truncated', share: 0.5 }],
  ])('%s: what was read before stays as it is in feed and item', async (_, fault) => {
    const before = await feedItems(`/${EDITION}/feed.json`);
    const items = await Promise.all(before.map(({ id }) => itemAnswer(keyOf(id))));
    await ageReads();
    await breakSite({ ...onHost(EDITION, fault), path: '/view/' });
    await refresh(`&edition=${EDITION}`);
    expect((await siteRequests(EDITION)).length).toBeGreaterThan(LISTING_AND_ARTICLES);
    expect(await feedItems(`/${EDITION}/feed.json`)).toEqual(before);

    await healSite();
    await ageReads();
    await refresh(`&edition=${EDITION}`);
    expect(await feedItems(`/${EDITION}/feed.json`)).toEqual(before);
    expect(await Promise.all(before.map(({ id }) => itemAnswer(keyOf(id))))).toEqual(items);
    expect(await statusOf(EDITION)).toMatchObject({ state: 'ok', waiting: 0 });
  });

  test('under other class names they are read all the same', async () => {
    const news = newsOf(EDITION);
    await mutateSite(news);
    await breakSite(onHost(EDITION, { kind: 'quirk', quirk: { layout: 'renamed' } }));
    await refresh();
    const item = await itemAnswer(keyOfNews(news));
    expect(item.title).toBe(news.article.title);
    if (item.doubtful?.includes('body') !== true) expect(item.text).toHaveLength(news.article.paragraphs.length);
  });
});

describe('most articles of an edition fail', () => {
  test('it is degraded and says how many, the listing being well; afterwards it is ok', async () => {
    const news = Array.from({ length: 6 }, () => newsOf(EDITION));
    await mutateSite(...news);
    await breakSite({ ...onHost(EDITION, { kind: 'status', status: 500 }), path: '/view/' });
    await ageReads();
    await refresh();
    expect(await statusOf(EDITION)).toMatchObject({ state: 'degraded', reason: expect.stringMatching(/article/) });
    expect((await statusOf(OTHER)).state).toBe('ok');

    await healSite();
    await refresh();
    expect(await feedKeys(`/${EDITION}/feed.json?limit=200`)).toEqual(expect.arrayContaining(news.map(keyOfNews)));
    expect(await statusOf(EDITION)).toMatchObject({ state: 'ok', waiting: 0 });
  });
});

describe('an article that fails for ever', () => {
  test('rests after a week, visibly, and is not asked for again', async () => {
    const news = newsOf(EDITION);
    await mutateSite(news);
    await breakSite(onPage(news.article.number, { kind: 'status', status: 500 }));
    await refresh();
    await ledger('UPDATE unit SET first_failed_ms = first_failed_ms - ? WHERE attempts > 0', 8 * 24 * 3_600_000);
    await refresh();
    expect(await statusOf(EDITION)).toMatchObject({ state: 'ok', waiting: 0, resting: 1 });
    const asked = (await siteRequests(EDITION)).filter(({ path }) => path.includes('/view/')).length;
    await refresh();
    expect((await siteRequests(EDITION)).filter(({ path }) => path.includes('/view/'))).toHaveLength(asked);
    expect((await feedItem(keyOfNews(news)))._belta.doubtful).toContain('body');

    await healSite();
    await mutateSite({
      op: 'edit',
      edition: EDITION,
      number: news.article.number,
      title: `${news.article.title}, neu`,
    });
    await refresh();
    expect((await feedItem(keyOfNews(news)))._belta.doubtful, 'a new headline wakes it').toBeUndefined();
    expect(await statusOf(EDITION)).toMatchObject({ resting: 0 });
  });
});

function onPage(number: number, fault: Fault): FaultRule {
  return { ...onHost(EDITION, fault), path: `-${number}-` };
}
