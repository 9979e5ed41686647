import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MonitorClient, Status } from '../../src/monitor/model.ts';
import { clientOf, monitorOf, ORIGIN, REPORT, STATUS, siteOf } from './support.ts';

const RIGHT = { Authorization: 'Bearer right-token' };
const site = await siteOf([]);

afterEach(() => vi.restoreAllMocks());

const post = (path: string, headers: Record<string, string> = RIGHT, monitor?: MonitorClient, token?: string | null) =>
  clientOf(site, {
    ...(monitor && { monitor }),
    ...(token !== undefined && { config: token === null ? { refreshToken: '' } : { refreshToken: token } }),
  })(path, headers, 'POST');

describe.each(['/refresh', '/republish'])('POST %s', (path) => {
  test('is closed while no token is set', async () => {
    const response = await post(path, RIGHT, undefined, null);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });

  test.each([
    ['no credentials', {}],
    ['a wrong token', { Authorization: 'Bearer wrong' }],
    ['the beginning of the token', { Authorization: 'Bearer right-toke' }],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: 'Basic right-token' }],
    ['the bare token', { Authorization: 'right-token' }],
    ['two tokens', { Authorization: 'Bearer right-token right-token' }],
  ])('%s: 401 with a challenge', async (_, headers) => {
    const response = await post(path, headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer realm=/);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toContain('right-token');
  });

  test('the token in the query is no token', async () => {
    expect((await post(`${path}?token=right-token`, {})).status).toBe(401);
  });

  test('another method is a 405 that names POST', async () => {
    const response = await clientOf(site)(path);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
  });

  test('a Monitor that does not answer is a 503 that says when to come back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => Promise.reject(new Error('/srv/secret'));
    const response = await post(path, RIGHT, monitorOf({ refresh: broken, republish: broken }));
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await response.text()).not.toContain('secret');
  });
});

describe('POST /refresh', () => {
  test('starts a run and says where its report is', async () => {
    const response = await post('/refresh');
    expect(response.status).toBe(202);
    expect(response.headers.get('Location')).toBe(`${ORIGIN}/runs/r1`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ run: 'r1', location: `${ORIGIN}/runs/r1`, joined: false });
  });

  test('asks for the editions named, and for all without', async () => {
    const refresh = vi.fn<MonitorClient['refresh']>(async () => ({ kind: 'accepted', run: 'r1', joined: true }));
    await post('/refresh?edition=de,en&edition=zh', RIGHT, monitorOf({ refresh }));
    await post('/refresh', RIGHT, monitorOf({ refresh }));
    expect(refresh.mock.calls).toEqual([
      [{ trigger: 'refresh', editions: ['de', 'en', 'zh'] }],
      [{ trigger: 'refresh' }],
    ]);
  });

  test('waits for the report where asked to', async () => {
    const report = vi.fn<MonitorClient['report']>(async () => REPORT);
    const response = await post('/refresh?wait=30', RIGHT, monitorOf({ report }));
    expect(report).toHaveBeenCalledWith('r1', 30_000);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(REPORT);
  });

  test('answers 202 when the run is not finished in time', async () => {
    const running = monitorOf({ report: async () => ({ ...REPORT, state: 'running' }) });
    expect((await post('/refresh?wait=1', RIGHT, running)).status).toBe(202);
  });

  test('too soon: 429 with whole seconds to wait', async () => {
    const limited = monitorOf({ refresh: async () => ({ kind: 'limited', retryAfterSeconds: 12.3 }) });
    const response = await post('/refresh', RIGHT, limited);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('13');
  });

  test('a bad value starts nothing', async () => {
    const refresh = vi.fn<MonitorClient['refresh']>();
    const response = await post('/refresh?wait=61', RIGHT, monitorOf({ refresh }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter: 'wait', value: '61' }] });
    expect(refresh).not.toHaveBeenCalled();
  });
});

test('POST /republish tells how many keys were written', async () => {
  expect(await (await post('/republish')).json()).toEqual({ keys: 42 });
});

describe('GET /runs/{id}', () => {
  test('is the report', async () => {
    const response = await clientOf(site)('/runs/r1');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual(REPORT);
  });
  test('of an unknown run is a 404 problem', async () => {
    const response = await clientOf(site)('/runs/nope');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining('nope') });
  });
});

describe('GET /status', () => {
  test('is what the Monitor says', async () => {
    const response = await clientOf(site)('/status');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual(STATUS);
  });
  test('marks sample data', async () => {
    expect(await (await clientOf(site, { config: { isSample: true } })('/status')).json()).toMatchObject({
      sample: true,
    });
  });
});

describe('GET /health', () => {
  const healthOf = (state: Status['state']) =>
    clientOf(site, { monitor: monitorOf({ status: async () => ({ ...STATUS, state }) }) })('/health');

  test.each(['ok', 'quiet', 'degraded'] as const)('%s is 200', async (state) => {
    const response = await healthOf(state);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ state, editions: { de: 'ok', pl: 'degraded' } });
  });

  test.each(['failed', 'unknown'] as const)('%s is a 503 problem with the state in it', async (state) => {
    const response = await healthOf(state);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(await response.json()).toMatchObject({ status: 503, state });
  });
});
