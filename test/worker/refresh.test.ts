import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import type { RunReport, Status } from '../../src/monitor/model.ts';
import { feedKeys } from './support/feed.ts';
import { changeSite, keyOfNews, mutateSite, newsOf, siteRequests } from './support/site.ts';
import {
  getJson,
  ledger,
  monitor,
  post,
  refresh,
  requestWith,
  runOf,
  settled,
  status,
  tick,
} from './support/worker.ts';

interface Accepted {
  readonly run: string;
  readonly location: string;
  readonly joined: boolean;
}

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

beforeEach(async () => {
  await settled();
  await changeSite({ reset: true });
});

describe('who may refresh', () => {
  test.each([
    ['no token', ''],
    ['a wrong token', 'Bearer wrong-token'],
    ['the beginning of the token', 'Bearer test-toke'],
    ['the token by another scheme', 'Basic test-token'],
  ])('%s is answered 401 as problem+json, and the site is not asked', async (_, authorization) => {
    const response = await requestWith({}, '/refresh', { method: 'POST', headers: { Authorization: authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json<Problem>()).toMatchObject({ status: 401, title: 'Unauthorized' });
    expect(await siteRequests()).toEqual([]);
  });

  test.each([
    ['is not set', undefined],
    ['is empty', ''],
  ])('where the secret %s, refresh is closed with 503 and never open', async (_, secret) => {
    for (const authorization of ['Bearer test-token', 'Bearer undefined', 'Bearer ', 'Bearer']) {
      const response = await requestWith({ REFRESH_TOKEN: secret }, '/refresh', {
        method: 'POST',
        headers: { Authorization: authorization },
      });
      expect(response.status).toBe(503);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect(await siteRequests()).toEqual([]);
  });

  test('a variable that cannot be used is told to the log and answered 500, which holds no secret', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const response = await requestWith({ REFRESH_TOKEN: 'two words' }, '/refresh', {
      method: 'POST',
      headers: { Authorization: 'Bearer two words' },
    });
    expect(response.status).toBe(500);
    const told = log.mock.calls.flat().map(String).join(' ');
    log.mockRestore();
    expect(told).toContain('REFRESH_TOKEN: expected');
    expect(`${told} ${await response.text()}`).not.toContain('two words');
    expect(await siteRequests()).toEqual([]);
  });

  test('republish is guarded by the same token', async () => {
    expect((await post('/republish', 'wrong-token')).status).toBe(401);
    expect((await post('/republish')).status).toBe(200);
  });

  test('a leaked token cannot hammer the site: after many runs in a minute 429 says when the next is possible', async () => {
    let limited: Response | undefined;
    for (let run = 0; run < 60 && limited === undefined; run += 1) {
      const response = await post('/refresh?edition=zh&wait=60');
      if (response.status === 429) limited = response;
      else expect(response.status).toBe(200);
    }
    if (limited === undefined) throw new Error('60 refreshes in a row were all allowed');
    expect(Number(limited.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(limited.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect(await limited.json<Problem>()).toMatchObject({ status: 429 });
    const asked = (await siteRequests()).length;
    await post('/refresh');
    expect(await siteRequests()).toHaveLength(asked);

    await tick();
    await settled();
    expect((await siteRequests()).length, 'cron goes on').toBeGreaterThan(asked);

    await ledger('UPDATE run SET started_ms = started_ms - 60000');
    expect((await post('/refresh?wait=60')).status).toBe(200);
  });
});

describe('what a refresh answers', () => {
  test('202 with the address of the run, which can be followed to its end', async () => {
    await ledger('UPDATE run SET by_hand = 0');
    const response = await post('/refresh');
    expect(response.status).toBe(202);
    const accepted = await response.json<Accepted>();
    expect(accepted.location).toBe(response.headers.get('Location'));
    expect(new URL(accepted.location).pathname).toBe(`/runs/${accepted.run}`);
    await settled();
    expect(await getJson(`/runs/${accepted.run}`)).toMatchObject({ run: accepted.run, state: 'finished' });
  });

  test('with wait, 200 and the report', async () => {
    const report = await refresh();
    expect(report).toMatchObject({ state: 'finished', triggers: ['refresh'] });
    expect(report.editions.map(({ edition }) => edition)).toEqual(EDITIONS);
  });

  test('with edition, a run of that edition alone', async () => {
    await changeSite({ clearLog: true });
    const report = await refresh('&edition=de');
    expect(report.editions.map(({ edition }) => edition)).toEqual(['de']);
    expect(new Set((await siteRequests()).map(({ host }) => host))).toEqual(new Set(['deu.belta.by']));
  });

  test('400 for an edition there is not, naming it', async () => {
    const response = await post('/refresh?edition=fr');
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('fr');
  });
});

describe('refreshes at the same time', () => {
  test('a refresh during a refresh joins it', async () => {
    await ledger('UPDATE run SET by_hand = 0');
    await mutateSite(newsOf('de'));
    const first = await (await post('/refresh')).json<Accepted>();
    const second = await (await post('/refresh')).json<Accepted>();
    expect(second).toMatchObject({ run: first.run, joined: true });
    await settled();
    expect(runOf(await getJson(`/runs/${first.run}`), 'de')).toMatchObject({ new: 1, fetched: 1, core: 1 });
  });

  test('50 refreshes and a cron tick make one run, and everyone who waits gets its report', async () => {
    await ledger('UPDATE run SET by_hand = 0');
    const runsBefore = await runs();
    const news = newsOf('de');
    await mutateSite(news);
    await changeSite({ clearLog: true });
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, async () => (await post('/refresh?wait=60')).json<RunReport>())),
      tick(),
    ]);
    await settled();
    expect(await runs()).toBe(runsBefore + 1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.triggers.toSorted()).toEqual(['cron', 'refresh']);
    const asked = (await siteRequests('de')).map(({ path }) => path);
    expect(asked.toSorted(), 'each page once').toEqual([...new Set(asked)].sort());
    expect((await feedKeys('/de/feed.json')).filter((key) => key === keyOfNews(news))).toHaveLength(1);
  });

  test('a refresh of another edition joins the run and adds the edition to it', async () => {
    await ledger('UPDATE run SET by_hand = 0');
    const first = await (await post('/refresh?edition=de')).json<Accepted>();
    const second = await (await post('/refresh?edition=pl')).json<Accepted>();
    expect(second.run).toBe(first.run);
    await settled();
    const report = await getJson<RunReport>(`/runs/${first.run}`);
    expect(report.editions.map(({ edition, outcome }) => [edition, outcome])).toEqual([
      ['de', 'nothing-new'],
      ['pl', 'nothing-new'],
    ]);
  });
});

describe('cron', () => {
  test('the scheduled handler starts a run', async () => {
    const news = newsOf('en');
    await mutateSite(news);
    const before = await status();
    await tick();
    const after: Status = await settled();
    expect(after.last_run).not.toBe(before.last_run);
    expect(await getJson(`/runs/${after.last_run}`)).toMatchObject({ triggers: ['cron'], state: 'finished' });
    expect(await feedKeys('/en/feed.json')).toContain(keyOfNews(news));
  });

  test('reading feeds, pages and status never asks the site', async () => {
    await changeSite({ clearLog: true });
    await feedKeys();
    await status();
    await monitor().status();
    expect(await siteRequests()).toEqual([]);
  });
});

async function runs(): Promise<number> {
  return (await ledger<{ runs: number }>('SELECT COUNT(*) AS runs FROM run'))[0]?.runs ?? 0;
}
