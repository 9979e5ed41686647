import { afterEach, describe, expect, it } from 'vitest';
import { sampleFetch } from './fetch.ts';
import { sampleContent } from './sample.ts';
import { type SampleSite, startSampleSite } from './serve.ts';
import { SampleService } from './service.ts';

const NOW = Date.parse('2026-11-10T09:00:00Z');

describe('over HTTP', () => {
  let site: SampleSite | undefined;
  afterEach(() => site?.close());

  async function start(): Promise<SampleSite> {
    site = await startSampleSite({ port: 0, nowMs: () => NOW });
    return site;
  }

  it('serves hosts by path, as a relay does, and keeps a log', async () => {
    const { url, requests } = await start();
    const response = await fetch(`${url}/deu.belta.by/all_news`, { headers: { 'if-none-match': '"x"' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<h1>Nachrichten</h1>');
    expect((await fetch(`${url}/eng.belta.by/rss`)).status).toBe(404);
    expect((await fetch(`${url}/nonsense`)).status).toBe(400);
    expect(requests).toMatchObject([
      { host: 'deu.belta.by', path: '/all_news', status: 200, ifNoneMatch: '"x"', open: 1, atMs: NOW },
      { host: 'eng.belta.by', path: '/rss', status: 404 },
    ]);
  });

  it('takes faults, changes and clock over the control endpoint, and tells the log', async () => {
    const { url } = await start();
    const control = (body: unknown) => fetch(`${url}/__control`, { method: 'POST', body: JSON.stringify(body) });
    expect((await control({ faults: [{ host: 'belta.by', fault: { kind: 'status', status: 503 } }] })).status).toBe(
      200,
    );
    expect((await fetch(`${url}/belta.by/all_news`)).status).toBe(503);
    expect((await control({ faults: [], mutations: [{ op: 'remove', edition: 'de', number: 1 }] })).status).toBe(400);
    const wrong = await control({ faults: [{ fault: { kind: 'earthquake' } }] });
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: expect.stringContaining('kind') }]);
    const log: unknown = await (await fetch(`${url}/__control`)).json();
    expect(log).toMatchObject({ nowMs: NOW, peakOpen: { 'belta.by': 1 }, requests: [{ status: 503 }] });
  });

  it('counts requests that are open together', async () => {
    const { url, change, requests } = await start();
    change({ faults: [{ fault: { kind: 'silent' } }] });
    const controller = new AbortController();
    const pending = [1, 2, 3].map(() =>
      fetch(`${url}/pol.belta.by/`, { signal: controller.signal }).catch(() => undefined),
    );
    while (requests.length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    await Promise.all(pending);
    expect(requests.map(({ open, status }) => [open, status])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  it('cuts the connection, and pads a body on and on', async () => {
    const { url, change } = await start();
    change({ faults: [{ fault: { kind: 'reset', afterBytes: 0 } }] });
    await expect(fetch(`${url}/belta.by/all_news`)).rejects.toThrow();
    change({ faults: [{ fault: { kind: 'reset', afterBytes: 500 } }] });
    await expect(fetch(`${url}/belta.by/all_news`).then((response) => response.text())).rejects.toThrow();
    change({ faults: [{ fault: { kind: 'huge', totalBytes: 3_000_000 } }] });
    const body = await (await fetch(`${url}/belta.by/all_news`)).arrayBuffer();
    expect(body.byteLength).toBe(3_000_000);
  });
});

describe('as a fetch', () => {
  const make = () => new SampleService({ content: sampleContent(NOW), nowMs: () => NOW });

  it('answers canonical and relay URLs alike', async () => {
    const get = sampleFetch(make());
    const canonical = await (await get('https://deu.belta.by/all_news')).text();
    expect(await (await get('https://relay.test/deu.belta.by/all_news')).text()).toBe(canonical);
  });

  it('waits for the signal where there is no answer, or fails at once', async () => {
    const service = make();
    service.change({ faults: [{ fault: { kind: 'silent' } }] });
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(sampleFetch(service)('https://belta.by/', { signal })).rejects.toThrow();
    await expect(sampleFetch(service, { onSilence: 'fail' })('https://belta.by/')).rejects.toThrow('no answer');
  });

  it('breaks and pads bodies', async () => {
    const service = make();
    const get = sampleFetch(service);
    service.change({ faults: [{ fault: { kind: 'reset', afterBytes: 500 } }] });
    await expect(get('https://belta.by/').then((response) => response.text())).rejects.toThrow('connection reset');
    service.change({ faults: [{ fault: { kind: 'huge', totalBytes: 1_000_000 } }] });
    expect((await (await get('https://belta.by/')).arrayBuffer()).byteLength).toBe(1_000_000);
  });
});
