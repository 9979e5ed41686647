import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EDITIONS, type Edition, SITES } from '../../src/belta/editions.ts';
import type { FailureReason } from '../../src/belta/model.ts';
import type { EditionState } from '../../src/monitor/model.ts';
import { fetchPage } from '../../src/monitor/source.ts';
import type { Fault } from '../site/faults.ts';
import { feedItem, feedItems, feedKeys, plainText } from './support/feed.ts';
import {
  breakSite,
  changeSite,
  healSite,
  keyOfNews,
  mutateSite,
  newsOf,
  onHost,
  resetSite,
  siteRequests,
} from './support/site.ts';
import { get, ledger, refresh, runOf, settled, status, statusOf } from './support/worker.ts';

const VICTIM = 'de';
const BYSTANDER = 'en';
/** The listing, the RSS address and the section pages. */
const ALL_ROADS = 1 + SITES[VICTIM].rssPaths.length + SITES[VICTIM].sectionPaths.length;

const HOUR_MS = 3_600_000;
/** Listing pages read although nothing calls for it, some times a day. */
const PAGES_OF_A_SWEEP = 3;
/** An old page can hide two days of news: ten made-up items a page, an hour apart, are followed so far and no farther. */
const MOST_OLDER_PAGES = 8;

const quirk = (odd: Extract<Fault, { kind: 'quirk' }>['quirk']): Fault => ({ kind: 'quirk', quirk: odd });

beforeAll(async () => {
  await resetSite();
  await refresh();
});

beforeEach(async () => {
  await settled();
  await healSite();
});

interface Breakdown {
  readonly name: string;
  readonly fault: Fault;
  readonly reason: FailureReason;
  /** Words of the sentence in `/status`. */
  readonly says: RegExp;
  /** Default: every road to an edition's news once. */
  readonly mostRequests?: number;
}

const BREAKDOWNS: readonly Breakdown[] = [
  { name: '503', fault: { kind: 'status', status: 503 }, reason: 'slow-down', says: /503/, mostRequests: 1 },
  { name: '429', fault: { kind: 'status', status: 429 }, reason: 'slow-down', says: /429/, mostRequests: 1 },
  { name: '500', fault: { kind: 'status', status: 500 }, reason: 'refused', says: /500/ },
  { name: '403', fault: { kind: 'status', status: 403 }, reason: 'refused', says: /403/ },
  { name: '404', fault: { kind: 'status', status: 404 }, reason: 'gone', says: /404/ },
  { name: 'a reset connection', fault: { kind: 'reset', afterBytes: 0 }, reason: 'unreachable', says: /no answer/ },
  {
    name: 'a connection cut in mid-page',
    fault: { kind: 'reset', afterBytes: 9000 },
    reason: 'unreachable',
    says: /no answer/,
  },
  { name: 'silence', fault: { kind: 'silent' }, reason: 'unreachable', says: /no complete answer within/ },
  {
    name: 'a body of 50 MB',
    fault: { kind: 'huge', totalBytes: 50_000_000 },
    reason: 'truncated',
    says: /more than \d+ bytes/,
  },
  {
    name: 'a bot wall with status 200',
    fault: { kind: 'bot-wall' },
    reason: 'bot-wall',
    says: /challenge or login page/,
  },
  { name: 'an empty body', fault: { kind: 'empty' }, reason: 'empty', says: /empty body/ },
  {
    name: 'a page without a list',
    fault: { kind: 'quirk', quirk: { content: 'none' } },
    reason: 'unknown-layout',
    says: /no layer found anything/,
  },
  {
    name: 'an empty script application',
    fault: { kind: 'quirk', quirk: { layout: 'app-shell' } },
    reason: 'unknown-layout',
    says: /no layer found anything/,
  },
  {
    name: 'a redirect to another host',
    fault: { kind: 'redirect', to: 'https://example.com/news', status: 302 },
    reason: 'refused',
    says: /expected a host of the de edition/,
  },
  {
    name: 'a redirect loop',
    fault: { kind: 'redirect-loop' },
    reason: 'refused',
    says: /redirects/,
    mostRequests: 5 * ALL_ROADS,
  },
  {
    name: 'a page of sixty hours ago',
    fault: { kind: 'replay', agoMs: 60 * 3_600_000 },
    reason: 'implausible',
    says: /an old page/,
  },
];

describe.each(BREAKDOWNS)('one edition answers with $name', ({ fault, reason, says, mostRequests = ALL_ROADS }) => {
  test('it is failed with the reason and its feed stays as it is; the others go on; afterwards nothing is missing', async () => {
    const before = await feedText(VICTIM);
    const news = { victim: newsOf(VICTIM), bystander: newsOf(BYSTANDER) };
    await mutateSite(news.victim, news.bystander);
    await breakSite(onHost(VICTIM, fault));

    const report = await refresh();
    expect(runOf(report, VICTIM).failures.map((failure) => failure.reason)).toContain(reason);
    expect(await feedText(VICTIM)).toBe(before);
    const { state, reason: sentence } = await statusOf(VICTIM);
    expect(['failed', 'degraded']).toContain(state);
    expect(sentence).toMatch(says);
    expect((await siteRequests(VICTIM)).length).toBeLessThanOrEqual(mostRequests);

    expect(runOf(report, BYSTANDER)).toMatchObject({ outcome: 'items', new: 1, core: 1, failed: 0 });
    expect(await feedKeys(`/${BYSTANDER}/feed.json`)).toContain(keyOfNews(news.bystander));
    expect((await statusOf(BYSTANDER)).state).toBe('ok');

    await expectRecovery(VICTIM, keyOfNews(news.victim));
  });
});

describe('a listing that fails while the rest of its site answers', () => {
  test.each<[string, Fault]>([
    ['comes at one byte per second', { kind: 'drip', bytesPerSecond: 1 }],
    ['is a bot wall', { kind: 'bot-wall' }],
    ['is a page of sixty hours ago', { kind: 'replay', agoMs: 60 * HOUR_MS }],
    ['breaks off before its list', { kind: 'truncated', share: 0.3 }],
  ])(
    '%s: the section pages bring the news, and the edition is degraded until the listing is back',
    async (_, fault) => {
      const news = newsOf(VICTIM);
      await mutateSite(news);
      await breakSite({ ...onHost(VICTIM, fault), path: '^/all_news' });
      const report = await refresh();
      expect(runOf(report, VICTIM)).toMatchObject({ outcome: 'items', road: 'sections', new: 1, core: 1 });
      expect(await feedKeys(`/${VICTIM}/feed.json`)).toContain(keyOfNews(news));
      const { state, reason } = await statusOf(VICTIM);
      expect(state).toBe('degraded');
      expect(reason).toContain('read through sections instead');

      await healSite();
      await refresh();
      expect((await statusOf(VICTIM)).state).toBe('ok');
      expect((await feedKeys(`/${VICTIM}/feed.json`)).filter((key) => key === keyOfNews(news))).toHaveLength(1);
    },
  );
});

describe('a site that looks or counts differently', () => {
  interface Oddness {
    readonly name: string;
    readonly edition: Edition;
    readonly fault: Fault;
    readonly state: EditionState;
  }

  test.each<Oddness>([
    { name: 'other class names', edition: 'de', fault: quirk({ layout: 'renamed' }), state: 'degraded' },
    { name: 'the list in reverse order', edition: 'de', fault: quirk({ order: 'reversed' }), state: 'ok' },
    { name: 'a clock three hours ahead', edition: 'de', fault: quirk({ shiftMs: 3 * HOUR_MS }), state: 'ok' },
    { name: 'another token in every page', edition: 'de', fault: { kind: 'volatile' }, state: 'ok' },
    {
      name: 'windows-1251, said so',
      edition: 'ru',
      fault: { kind: 'windows-1251', label: 'windows-1251' },
      state: 'ok',
    },
    { name: 'windows-1251, called UTF-8', edition: 'ru', fault: { kind: 'windows-1251', label: 'UTF-8' }, state: 'ok' },
    { name: 'windows-1251 without a word', edition: 'be', fault: { kind: 'windows-1251' }, state: 'ok' },
  ])('$name: the news comes all the same, with the right words and a time that has been', async (odd) => {
    const { edition, fault, state } = odd;
    const before = await feedItems(`/${edition}/feed.json`);
    const news = newsOf(edition);
    await mutateSite(news);
    await breakSite(onHost(edition, fault));
    const report = await refresh();
    expect(runOf(report, edition)).toMatchObject({ outcome: 'items', new: 1, core: 1, failed: 0 });
    const item = await feedItem(keyOfNews(news));
    expect(item.title).toBe(news.article.title);
    expect(plainText(item.content_html)).toContain(plainText(news.article.paragraphs.at(-1) ?? ''));
    expect(new Date(item.date_published).getTime()).toBeLessThanOrEqual(Date.now());
    expect((await statusOf(edition)).state).toBe(state);
    expect((await siteRequests(edition)).length).toBeLessThanOrEqual(2 + PAGES_OF_A_SWEEP);

    await healSite();
    await refresh();
    expect(await statusOf(edition)).toMatchObject({ state: 'ok', waiting: 0 });
    const after = (await feedItems(`/${edition}/feed.json`)).filter(({ id }) => id !== item.id);
    expect(after).toEqual(before);
  });

  test('control characters in headlines reach no feed', async () => {
    await breakSite(onHost(VICTIM, quirk({ titles: 'control-characters' })));
    const news = newsOf(VICTIM);
    await mutateSite(news);
    await refresh();
    const rss = await (await get(`/${VICTIM}/feed.rss`)).text();
    expect(XMLValidator.validate(rss)).toBe(true);
    const texts = [rss, ...(await feedItems(`/${VICTIM}/feed.json`)).map(({ title }) => title)];
    for (const text of texts) {
      expect(text).not.toMatch(/[^\P{Cc}\n\r\t]|[\u2028\u2029\u202a-\u202e\ufffe\uffff]|\p{Cs}/u);
    }
    expect(await feedKeys(`/${VICTIM}/feed.json`)).toContain(keyOfNews(news));
    await healSite();
    await refresh();
    expect((await feedItem(keyOfNews(news))).title).toBe(news.article.title);
    expect((await statusOf(VICTIM)).state).toBe('ok');
  });
});

describe('a listing that breaks off in the middle of its items', () => {
  test('gives what it holds, and the rest when it is whole again', async () => {
    const page = Array.from({ length: 12 }, (_, index) => newsOf('es', { publishedMs: Date.now() - index * 1000 }));
    await mutateSite(...page);
    await breakSite({ ...onHost('es', { kind: 'truncated', share: 0.9 }), path: '^/all_news' });
    await refresh();
    const keys = await feedKeys('/es/feed.json');
    const told = page.filter((news) => keys.includes(keyOfNews(news)));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(page.length);

    await healSite();
    await refresh();
    expect(await feedKeys('/es/feed.json')).toEqual(expect.arrayContaining(page.map(keyOfNews)));
    expect(await statusOf('es')).toMatchObject({ state: 'ok', waiting: 0 });
  });
});

describe('paging that has no end', () => {
  test.each<[string, Edition, Fault]>([
    ['every page is full of older items that nothing answers for', 'be', quirk({ paging: 'endless' })],
    ['every page is the first one again', 'pl', quirk({ paging: 'repeats-first' })],
  ])('%s: a run stops after a few pages, and what lay behind them is found', async (_, edition, fault) => {
    await letTimePass(edition, 30 * HOUR_MS);
    const missed = Array.from({ length: 15 }, (_each, index) =>
      newsOf(edition, { publishedMs: Date.now() - index * 1000 }),
    );
    await mutateSite(...missed);
    await breakSite(onHost(edition, fault));
    await refresh();
    const pages = (await siteRequests(edition)).filter(({ path }) => path.startsWith('/all_news'));
    expect(pages.length).toBeLessThanOrEqual(1 + MOST_OLDER_PAGES);

    await healSite();
    await letTimePass(edition, 7 * HOUR_MS);
    await mutateSite(newsOf(edition));
    await refresh();
    expect(await feedKeys(`/${edition}/feed.json?limit=200`)).toEqual(expect.arrayContaining(missed.map(keyOfNews)));
    // The listing is well; of the made-up items that nothing answers for, some are still asked for.
    expect((await statusOf(edition)).reason).toMatch(/^Its listing is read|articles cannot be read\.$/);
  });
});

describe('a server that asks for patience', () => {
  test('is not asked again, by hand neither, until the time it named has passed', async () => {
    const news = newsOf(VICTIM);
    await mutateSite(news);
    await breakSite(onHost(VICTIM, { kind: 'status', status: 503, retryAfter: '600' }));
    await refresh();
    expect(await siteRequests(VICTIM)).toHaveLength(1);
    const report = await refresh();
    expect(await siteRequests(VICTIM)).toHaveLength(1);
    expect(runOf(report, VICTIM)).toMatchObject({ outcome: 'failed', failures: [{ reason: 'slow-down' }] });

    await ledger('UPDATE host SET blocked_until_ms = blocked_until_ms - 600000 WHERE blocked_until_ms > 0');
    await ledger('UPDATE unit SET not_before_ms = not_before_ms - 600000 WHERE not_before_ms > 0');
    await expectRecovery(VICTIM, keyOfNews(news));
  });
});

describe('all seven editions are down', () => {
  test('feeds stay as they are, /status and /health say so, and afterwards nothing is missing', async () => {
    const before = await Promise.all(EDITIONS.map(feedText));
    const news = EDITIONS.map((edition) => newsOf(edition));
    await mutateSite(...news);
    await breakSite({ fault: { kind: 'status', status: 503 } });
    const report = await refresh();
    expect(report.editions.map(({ outcome }) => outcome)).toEqual(EDITIONS.map(() => 'failed'));
    expect(report.kv_writes).toBe(0);
    expect(await siteRequests()).toHaveLength(EDITIONS.length);
    expect(await Promise.all(EDITIONS.map(feedText))).toEqual(before);
    expect((await status()).state).toBe('failed');
    const health = await get('/health');
    expect(health.status).toBe(503);
    expect(await health.text()).toContain('503');

    await healSite();
    await refresh();
    const keys = await feedKeys();
    for (const key of news.map(keyOfNews)) expect(keys).toContain(key);
    expect((await status()).state).toBe('ok');
    expect((await get('/health')).status).toBe(200);
  });
});

test('a refused connection is a failure like any other, not an error', async () => {
  // Nobody serves the discard port.
  const { result, requests } = await fetchPage('https://deu.belta.by/all_news/', 'de', {
    fetch: (request) => fetch(request),
    nowMs: Date.now(),
    relay: 'http://127.0.0.1:9',
    userAgent: 'belta-monitor-test',
    timeoutMs: 1000,
    pause: async () => {},
  });
  expect({ ...result, requests }).toMatchObject({ kind: 'failed', reason: 'unreachable', requests: 1 });
});

async function feedText(edition: Edition): Promise<string> {
  const response = await get(`/${edition}/feed.json`);
  expect(response.status).toBe(200);
  return response.text();
}

/** With the fault gone, one refresh brings what was missed, once, and the edition is well again. */
async function expectRecovery(edition: Edition, key: string): Promise<void> {
  await healSite();
  await changeSite({ clearLog: true });
  const report = await refresh();
  expect(runOf(report, edition)).toMatchObject({ outcome: 'items', failed: 0 });
  expect((await feedKeys(`/${edition}/feed.json`)).filter((each) => each === key)).toEqual([key]);
  expect(await statusOf(edition)).toMatchObject({ state: 'ok', waiting: 0 });
}

/** As if all that the Monitor knows of an edition had been so much longer ago. */
async function letTimePass(edition: Edition, ms: number): Promise<void> {
  await ledger(
    'UPDATE fact SET value = CAST(value - ? AS TEXT) WHERE name IN (?, ?)',
    ...[ms, `listed/${edition}`, `swept/${edition}`],
  );
  await ledger(
    `UPDATE fact SET value = json_set(value, '$.sinceMs', value ->> '$.sinceMs' - ?) WHERE name = ?`,
    ...[ms, `gap/${edition}`],
  );
  await ledger('UPDATE article SET first_seen_ms = first_seen_ms - ? WHERE edition = ?', ms, edition);
}
