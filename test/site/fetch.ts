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
 * The sample site as a `fetch`, without a socket: to be passed in, or put in the place of the global one in a workerd test
 * (`vi.spyOn(globalThis, 'fetch').mockImplementation(sampleFetch(service))`). Takes canonical URLs and the relay form of any
 * origin. `https://site.test/__control` is the control endpoint. Redirects are not followed.
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
  return new Response(bodyStream(response.body, delivery, request.signal), {
    status: response.status,
    headers: response.headers,
  });
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

/** The pieces of a body that does not come at once; throws where the connection is cut. */
async function* pieces(body: Uint8Array<ArrayBuffer>, delivery: Delivery): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  switch (delivery.kind) {
    case 'reset':
      yield body.slice(0, delivery.afterBytes);
      throw new TypeError('connection reset');
    case 'drip':
      for (let sent = 0; sent < body.length; sent += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1000 / delivery.bytesPerSecond));
        yield body.slice(sent, sent + 1);
      }
      return;
    case 'padded':
      yield body;
      for (let left = delivery.totalBytes - body.length; left > 0; left -= FILLER.length)
        yield toBytes(FILLER.slice(0, left));
      return;
    case 'silent':
      return;
  }
}

/** Aborting the request breaks the body off, as it does with a real `fetch`. */
function bodyStream(body: string | Uint8Array, delivery: Delivery, signal: AbortSignal): ReadableStream<Uint8Array> {
  const source = pieces(toBytes(body), delivery);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason), { once: true });
    },
    async pull(controller) {
      const { done, value } = await source.next();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return(undefined);
    },
  });
}

const toBytes = (body: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body);
