import type { Delivery, SiteResponse } from './model.ts';
import { canonicalUrl, type SampleService } from './service.ts';

export interface SampleFetchOptions {
  /**
   * What a request that is never answered does: `wait` until its signal aborts, or `fail` at once as a timeout would, for runs on a
   * virtual clock.
   */
  readonly onSilence?: 'wait' | 'fail';
  /** Waited for before each answer. Without it every answer is there at once and no two requests are ever open together. */
  readonly latency?: () => Promise<void>;
}

/**
 * The sample site as a `fetch`, without a socket: for a `fetch` passed in, and for Miniflare's `outboundService`. Takes canonical
 * URLs and the relay form of any origin. `https://site.test/__control` is the control endpoint. Redirects are not followed.
 */
export function sampleFetch(service: SampleService, options: SampleFetchOptions = {}): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search, hostname } = new URL(request.url);
    if (pathname === '/__control') return toResponse(service.control(request.method, await request.text()), 'GET');
    const url = hostname.endsWith('belta.by') ? new URL(request.url) : canonicalUrl(pathname + search);
    if (url === undefined) return new Response(`expected /{host}/{path}, saw ${pathname}\n`, { status: 400 });
    const { response, done } = service.answer({ url, method: request.method, headers: request.headers });
    try {
      await options.latency?.();
      return await transport(response, request, options);
    } finally {
      done();
    }
  };
}

async function transport(response: SiteResponse, request: Request, options: SampleFetchOptions): Promise<Response> {
  const { delivery } = response;
  if (delivery === undefined) return toResponse(response, request.method);
  if (delivery.kind === 'silent') return silence(request.signal, options.onSilence ?? 'wait');
  if (delivery.kind === 'reset' && delivery.afterBytes === 0) throw new TypeError('connection reset');
  return new Response(bodyStream(response.body, delivery), { status: response.status, headers: response.headers });
}

const BODYLESS = new Set([101, 204, 205, 304]);

function toResponse({ status, headers, body }: SiteResponse, method: string): Response {
  const isBodyless = BODYLESS.has(status) || method === 'HEAD';
  return new Response(isBodyless ? null : toBytes(body), { status, headers });
}

function silence(signal: AbortSignal, onSilence: 'wait' | 'fail'): Promise<never> {
  if (onSilence === 'fail') return Promise.reject(new DOMException('no answer', 'TimeoutError'));
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

const FILLER = ' '.repeat(64 * 1024);

function bodyStream(body: string | Uint8Array, delivery: Delivery): ReadableStream<Uint8Array> {
  const bytes = toBytes(body);
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      switch (delivery.kind) {
        case 'reset':
          if (sent > 0) return controller.error(new TypeError('connection reset'));
          sent = delivery.afterBytes;
          return controller.enqueue(bytes.slice(0, delivery.afterBytes));
        case 'drip':
          await new Promise((resolve) => setTimeout(resolve, 1000 / delivery.bytesPerSecond));
          if (sent >= bytes.length) return controller.close();
          sent += 1;
          return controller.enqueue(bytes.slice(sent - 1, sent));
        case 'padded': {
          if (sent >= delivery.totalBytes) return controller.close();
          const chunk = sent === 0 ? bytes : toBytes(FILLER.slice(0, delivery.totalBytes - sent));
          sent += chunk.length;
          return controller.enqueue(chunk);
        }
        case 'silent':
          return;
      }
    },
  });
}

const toBytes = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body);
