import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/belta/editions.ts';
import { fetchPage, parseRetryAfter, relayed, type SourceOptions } from '../../src/monitor/source.ts';
import { START_MS } from './harness.ts';

const ARTICLE = 'https://deu.belta.by/economics/view/x-1-2026/';
const RELAY = 'https://relay.example/r';

interface Exchange {
  readonly asked: Request[];
  readonly pauses: number[];
}

/** Asks through a `fetch` that answers by URL; what is not named is 404. */
async function ask(
  answers: Readonly<Record<string, (request: Request) => Response | Promise<Response>>>,
  options: Partial<SourceOptions> & { readonly url?: string; readonly edition?: Edition } = {},
) {
  const exchange: Exchange = { asked: [], pauses: [] };
  const { url = ARTICLE, edition = 'de', ...rest } = options;
  const answer = await fetchPage(url, edition, {
    nowMs: START_MS,
    userAgent: 'test',
    timeoutMs: 5000,
    pause: async () => {
      exchange.pauses.push(exchange.asked.length);
    },
    fetch: async (request) => {
      exchange.asked.push(request);
      return answers[request.url]?.(request) ?? new Response('no', { status: 404 });
    },
    ...rest,
  });
  return { ...answer, ...exchange };
}

const page =
  (body: BodyInit = 'page', headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { headers });
const redirect =
  (to: string, status = 302) =>
  () =>
    new Response(null, { status, headers: { Location: to } });

describe('a page', () => {
  it('comes with its bytes, type, validators and hash', async () => {
    const { result, requests } = await ask({
      [ARTICLE]: page('Grüße', {
        'Content-Type': 'text/html; charset=utf-8',
        ETag: 'W/"1"',
        'Last-Modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
      }),
    });
    expect(requests).toBe(1);
    expect(result).toMatchObject({
      kind: 'page',
      contentType: 'text/html; charset=utf-8',
      url: ARTICLE,
      validators: { etag: 'W/"1"', lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT' },
      bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    if (result.kind === 'page') expect(new TextDecoder().decode(result.bytes)).toBe('Grüße');
  });

  it('is asked for under an honest name, without following redirects unseen', async () => {
    const { asked } = await ask({ [ARTICLE]: page() }, { userAgent: 'belta-monitor/0.1 (+https://feeds.example)' });
    expect(asked[0]?.headers.get('User-Agent')).toBe('belta-monitor/0.1 (+https://feeds.example)');
    expect(asked[0]?.redirect).toBe('manual');
    expect(asked[0]?.headers.has('If-None-Match')).toBe(false);
  });

  it('is asked for conditionally with what came with it the last time', async () => {
    const validators = { etag: '"1"', lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT' };
    const { asked, result } = await ask({ [ARTICLE]: () => new Response(null, { status: 304 }) }, { validators });
    expect(asked[0]?.headers.get('If-None-Match')).toBe('"1"');
    expect(asked[0]?.headers.get('If-Modified-Since')).toBe(validators.lastModified);
    expect(result).toEqual({ kind: 'unchanged' });
  });

  it.each([undefined, {}])(
    'that answers 304 to what was asked without conditions is refused (%j)',
    async (validators) => {
      const { result } = await ask(
        { [ARTICLE]: () => new Response(null, { status: 304 }) },
        validators === undefined ? {} : { validators },
      );
      expect(result).toMatchObject({ kind: 'failed', reason: 'refused' });
    },
  );

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [429, 'slow-down'],
    [503, 'slow-down'],
    [500, 'refused'],
    [502, 'refused'],
    [401, 'refused'],
    [403, 'refused'],
    [206, 'refused'],
    [301, 'refused'],
  ] as const)('with status %d fails as %s, and says what was seen', async (status, reason) => {
    const { result } = await ask({ [ARTICLE]: () => new Response('x', { status }) });
    expect(result).toMatchObject({
      kind: 'failed',
      reason,
      status,
      detail: `${ARTICLE}: expected 200, seen ${status}`,
    });
  });

  it('that is empty, or larger than a page can be, or comes too slowly, is none', async () => {
    expect((await ask({ [ARTICLE]: page('') })).result).toMatchObject({ kind: 'failed', reason: 'empty' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(256 * 1024));
      },
    });
    expect((await ask({ [ARTICLE]: page(endless) })).result).toMatchObject({ kind: 'failed', reason: 'truncated' });
    expect(sent).toBeLessThan(20);
    const slow = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(new Uint8Array(1));
      },
    });
    const late = await ask({ [ARTICLE]: page(slow) }, { timeoutMs: 60 });
    expect(late.result).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
      detail: expect.stringContaining('within 0.06 s'),
    });
  });

  it('that never answers, or whose connection breaks, is unreachable', async () => {
    const never = await ask(
      {
        [ARTICLE]: (request) =>
          new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
      },
      { timeoutMs: 30 },
    );
    expect(never.result).toMatchObject({ kind: 'failed', reason: 'unreachable' });
    const broken = await ask({
      [ARTICLE]: () => {
        throw new TypeError('connection reset');
      },
    });
    expect(broken.result).toMatchObject({ reason: 'unreachable', detail: `${ARTICLE}: no answer (connection reset)` });
  });
});

describe('a redirect', () => {
  const OTHER = 'https://deu.belta.by/economics/view/y-1-2026/';

  it('is followed within the hosts of the edition, with the spacing between the requests', async () => {
    const { result, requests, pauses } = await ask({
      [ARTICLE]: redirect('/economics/view/y-1-2026/', 301),
      [OTHER]: page(),
    });
    expect(result).toMatchObject({ kind: 'page', url: OTHER });
    expect(requests).toBe(2);
    expect(pauses).toEqual([1]);
  });

  it('to plain http is asked for over https', async () => {
    const { asked } = await ask({ [ARTICLE]: redirect(OTHER.replace('https:', 'http:')), [OTHER]: page() });
    expect(asked[1]?.url).toBe(OTHER);
  });

  it.each([
    'https://www.example.org/',
    'https://eng.belta.by/economics/view/y-1-2026/',
    'https://deu.belta.by.example.org/',
    'https://deu.belta.by:8443/x',
    'https://user:secret@deu.belta.by/x',
    'ftp://deu.belta.by/x',
    'data:text/html,x',
    '//example.org/x',
    'https://deu.belta.by/printv/view/y-1-2026/',
  ])('to %s is refused without a request', async (to) => {
    const { result, requests } = await ask({ [ARTICLE]: redirect(to) });
    expect(result).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(requests).toBe(1);
  });

  it('to no URL, in a circle, or without an end is refused', async () => {
    expect((await ask({ [ARTICLE]: redirect('https://') })).result).toMatchObject({ reason: 'refused' });
    const circle = await ask({ [ARTICLE]: redirect(OTHER), [OTHER]: redirect(ARTICLE) });
    expect(circle.result).toMatchObject({ reason: 'refused', detail: expect.stringContaining('circle') });
    expect(circle.requests).toBe(2);
    const endless = Object.fromEntries(
      Array.from({ length: 20 }, (_, step) => [`https://deu.belta.by/${step}`, redirect(`/${step + 1}`)]),
    );
    const long = await ask(endless, { url: 'https://deu.belta.by/0' });
    expect(long.result).toMatchObject({ reason: 'refused' });
    expect(long.requests).toBe(5);
  });

  it('has a time of its own for each of its requests', async () => {
    const wait = (response: () => Response) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return response();
    };
    const { result } = await ask({ [ARTICLE]: wait(redirect(OTHER)), [OTHER]: wait(page()) }, { timeoutMs: 100 });
    expect(result.kind).toBe('page');
  });
});

describe('a relay', () => {
  const BEHIND = `${RELAY}/deu.belta.by/economics/view/x-1-2026/`;
  const OTHER_BEHIND = `${RELAY}/deu.belta.by/economics/view/y-1-2026/`;

  it('is asked in place of the site, and the page keeps its own address', async () => {
    expect(relayed(new URL('https://deu.belta.by/all_news?x=1'), RELAY)).toBe(`${RELAY}/deu.belta.by/all_news?x=1`);
    const { result } = await ask({ [BEHIND]: page() }, { relay: RELAY });
    expect(result).toMatchObject({ kind: 'page', url: ARTICLE });
  });

  it.each([
    ['its own address', OTHER_BEHIND],
    ['its own path', '/r/deu.belta.by/economics/view/y-1-2026/'],
    ['the site’s address', 'https://deu.belta.by/economics/view/y-1-2026/'],
    ['the site’s path', '/economics/view/y-1-2026/'],
  ])('may redirect by %s', async (_, to) => {
    const { result, asked } = await ask({ [BEHIND]: redirect(to), [OTHER_BEHIND]: page() }, { relay: RELAY });
    expect(result).toMatchObject({ kind: 'page', url: 'https://deu.belta.by/economics/view/y-1-2026/' });
    expect(asked[1]?.url).toBe(OTHER_BEHIND);
  });

  it.each([`${RELAY}/example.org/x`, 'https://relay.example/elsewhere', `${RELAY}/eng.belta.by/x`])(
    'does not lead out of the edition’s hosts, by %s',
    async (to) => {
      const { requests, result } = await ask({ [BEHIND]: redirect(to) }, { relay: RELAY });
      expect(result).toMatchObject({ kind: 'failed', reason: 'refused' });
      expect(requests).toBe(1);
    },
  );
});

describe('what robots.txt forbids', () => {
  it.each(['/printv/view/x-1-2026/', '/printv-x', '/search/getResults/', '/x?action=getResults', '/ExtendedSearch/'])(
    '%s is never asked for',
    async (path) => {
      const { requests, result } = await ask({}, { url: `https://deu.belta.by${path}` });
      expect(requests).toBe(0);
      expect(result).toMatchObject({ reason: 'refused', detail: expect.stringContaining('robots.txt') });
    },
  );
});

describe('Retry-After', () => {
  it.each<[string | null, number | undefined]>([
    ['120', 120_000],
    [' 5 ', 5_000],
    [new Date(START_MS + 90_000).toUTCString(), 90_000],
    [new Date(START_MS - 90_000).toUTCString(), undefined],
    ['0', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    ['200000', 24 * 3_600_000],
    ['99999999', undefined],
    ['1e3', undefined],
  ])('%j is %j ms', (value, expected) => {
    expect(parseRetryAfter(value, START_MS)).toBe(expected);
  });

  it('comes with the failure', async () => {
    const { result } = await ask({
      [ARTICLE]: () => new Response('', { status: 503, headers: { 'Retry-After': '60' } }),
    });
    expect(result).toMatchObject({ reason: 'slow-down', retryAfterMs: 60_000, status: 503 });
  });
});
