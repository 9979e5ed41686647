import { type Edition, SITES } from '../belta/editions.ts';
import type { Failure, FailureReason } from '../belta/model.ts';
import { isOffLimits } from '../belta/paths.ts';
import type { Config } from '../config.ts';
import { sha256Hex } from '../hash.ts';

/** BelTA's pages are 50 to 200 kB; a larger body is not a page of this site. */
const MAX_BODY_BYTES = 3 * 1024 * 1024;
/** `http` to `https`, host to `www`, slash to no slash, and one to spare. */
const MAX_REDIRECTS = 4;
/** Longer than this nobody is left alone. */
const MAX_RETRY_AFTER_MS = 24 * 3_600_000;
/** A `Retry-After` beyond this is a mistake of the server. */
const ABSURD_RETRY_AFTER_MS = 7 * 24 * 3_600_000;

/** What was received with a page the last time, to be sent back as it stood. */
interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Page {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Canonical form of the URL that answered, after redirects. */
  readonly url: string;
  readonly validators: Validators;
  /** Hex SHA-256 of the bytes. */
  readonly bodyHash: string;
}

export interface Unchanged {
  readonly kind: 'unchanged';
}

export interface SourceFailure extends Failure {
  readonly retryAfterMs?: number;
  /** HTTP status, where there was an answer and it was the trouble. */
  readonly status?: number;
}

export interface SourceAnswer {
  readonly result: Page | Unchanged | SourceFailure;
  /** Requests that went out, redirects included. */
  readonly requests: number;
}

export interface SourceOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly nowMs: number;
  /** Prefix without a trailing slash; unset: the real site. */
  readonly relay?: string;
  readonly userAgent: string;
  /** How long one request may take, body included. Slower than this, a page is not worth the connection it holds. */
  readonly timeoutMs: number;
  readonly validators?: Validators;
  readonly accept?: string;
  /** Keeps the spacing of the host before a redirect is followed. */
  readonly pause: () => Promise<void>;
}

/**
 * Fetches one page of an edition, politely: only from the edition's own hosts (redirects included), conditionally where validators are
 * known, within a time and a size. Every outcome is a value; nothing is thrown for what a server or a network does.
 */
export async function fetchPage(url: string, edition: Edition, options: SourceOptions): Promise<SourceAnswer> {
  let target = new URL(url);
  const visited = new Set<string>();
  let requests = 0;
  try {
    for (;;) {
      const refusal = refuse(target, edition);
      if (refusal) return { result: failed('refused', refusal), requests };
      requests += 1;
      const signal = AbortSignal.timeout(options.timeoutMs);
      const response = await options.fetch(sourceRequest(target, options, signal));
      const location = response.headers.get('Location');
      if (response.status >= 300 && response.status < 400 && response.status !== 304 && location !== null) {
        await response.body?.cancel();
        if (requests > MAX_REDIRECTS) {
          return { result: failed('refused', `${url}: more than ${MAX_REDIRECTS} redirects`), requests };
        }
        visited.add(target.href);
        const next = redirectTarget(location, target, options.relay);
        if (next === undefined) {
          return { result: failed('refused', `${url}: redirects to something that is no URL`), requests };
        }
        if (visited.has(next.href)) {
          return { result: failed('refused', `${url}: redirects in a circle`), requests };
        }
        target = next;
        await options.pause();
        continue;
      }
      return { result: await readAnswer(response, target, options, signal), requests };
    }
  } catch (error) {
    return { result: failed('unreachable', `${url}: ${networkFault(error, options.timeoutMs)}`), requests };
  }
}

/** An honest name, with a way to reach whoever runs the monitor. */
export function userAgent({ contact, publicUrl }: Pick<Config, 'contact' | 'publicUrl'>): string {
  const reach = contact ?? publicUrl;
  return `belta-monitor/0.1${reach ? ` (+${reach})` : ''}`;
}

/** The address that is really asked for a canonical URL. */
export function relayed(canonical: URL, relay: string | undefined): string {
  return relay === undefined ? canonical.href : `${relay}/${canonical.host}${canonical.pathname}${canonical.search}`;
}

function sourceRequest(target: URL, options: SourceOptions, signal: AbortSignal): Request {
  const headers = new Headers({
    'User-Agent': options.userAgent,
    Accept: options.accept ?? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  });
  if (options.validators?.etag) headers.set('If-None-Match', options.validators.etag);
  if (options.validators?.lastModified) headers.set('If-Modified-Since', options.validators.lastModified);
  return new Request(relayed(target, options.relay), { headers, redirect: 'manual', signal });
}

function refuse(target: URL, edition: Edition): string | undefined {
  // A host with a port or a name and password in front is another address than the one known.
  if (target.protocol !== 'https:' || !SITES[edition].hosts.includes(target.host) || target.username !== '') {
    return `${target.href}: expected a host of the ${edition} edition (${SITES[edition].hosts.join(', ')})`;
  }
  if (isOffLimits(target)) return `${target.href}: off limits by the site's robots.txt`;
  return undefined;
}

/** A relay may answer with canonical, relative or its own addresses; all are brought back to the canonical form. */
function redirectTarget(location: string, from: URL, relay: string | undefined): URL | undefined {
  const hosts = Object.values(SITES).flatMap((site) => site.hosts);
  const behindRelay = (path: string): URL | null => {
    const [, host = '', rest = '/'] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    return hosts.includes(host) ? URL.parse(`https://${host}${rest}`) : null;
  };
  if (relay !== undefined && location.startsWith(`${relay}/`))
    return behindRelay(location.slice(relay.length)) ?? undefined;
  if (relay !== undefined && location.startsWith('/')) {
    const { pathname } = new URL(relay);
    const base = pathname === '/' ? '' : pathname;
    const own = location.startsWith(`${base}/`) ? behindRelay(location.slice(base.length)) : null;
    if (own) return own;
  }
  const next = URL.parse(location, from);
  if (next === null) return undefined;
  if (next.protocol === 'http:') next.protocol = 'https:';
  next.hash = '';
  return next;
}

async function readAnswer(
  response: Response,
  target: URL,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<Page | Unchanged | SourceFailure> {
  if (response.status === 304) {
    await response.body?.cancel();
    return options.validators?.etag || options.validators?.lastModified
      ? { kind: 'unchanged' }
      : failed('refused', `${target.href}: 304 although nothing was asked conditionally`);
  }
  const reason = reasonOfStatus(response.status);
  if (reason !== undefined) {
    await response.body?.cancel();
    const retryAfterMs = parseRetryAfter(response.headers.get('Retry-After'), options.nowMs);
    return {
      ...failed(reason, `${target.href}: expected 200, seen ${response.status}`),
      status: response.status,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  }
  const bytes = await readCapped(response, signal);
  if (bytes === undefined) {
    return failed('truncated', `${target.href}: expected a page, seen more than ${MAX_BODY_BYTES} bytes`);
  }
  if (bytes.byteLength === 0) return failed('empty', `${target.href}: expected a page, seen an empty body`);
  const etag = response.headers.get('ETag');
  const lastModified = response.headers.get('Last-Modified');
  return {
    kind: 'page',
    bytes,
    contentType: response.headers.get('Content-Type') ?? '',
    url: target.href,
    validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
    bodyHash: await sha256Hex(bytes),
  };
}

function reasonOfStatus(status: number): FailureReason | undefined {
  if (status === 200) return undefined;
  if (status === 429 || status === 503) return 'slow-down';
  if (status === 404 || status === 410) return 'gone';
  return 'refused';
}

/** Whole seconds or an HTTP date (RFC 9110 section 10.2.3); anything else is as if absent. */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  if (value === null) return undefined;
  const waitMs = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  const isMeant = Number.isFinite(waitMs) && waitMs > 0 && waitMs <= ABSURD_RETRY_AFTER_MS;
  return isMeant ? Math.min(waitMs, MAX_RETRY_AFTER_MS) : undefined;
}

/** The whole body, or `undefined` as soon as it grows beyond the cap. Throws when the time is over. */
async function readCapped(response: Response, signal: AbortSignal): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  // Also where the body does not follow the signal of its request; a cancelled reader answers as if the body had ended.
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      // A cancelled body can also throw: the time that was over is the reason then.
      signal.throwIfAborted();
      throw error;
    });
    signal.throwIfAborted();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_BODY_BYTES) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function networkFault(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return `no complete answer within ${timeoutMs / 1000} s`;
  }
  return error instanceof Error ? `no answer (${error.message.slice(0, 120)})` : 'no answer';
}

function failed(reason: FailureReason, detail: string): SourceFailure {
  return { kind: 'failed', reason, detail };
}
