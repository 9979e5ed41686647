import { CACHE, COMMON_HEADERS, SILENT_CSP } from './headers.ts';

type CachePolicy = (typeof CACHE)[keyof typeof CACHE];

interface JsonOptions {
  readonly status?: number;
  readonly cache: CachePolicy;
  readonly headers?: Readonly<Record<string, string>>;
}

export function jsonResponse(value: unknown, options: JsonOptions): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    status: options.status ?? 200,
    headers: {
      ...COMMON_HEADERS,
      'Content-Type': 'application/json',
      'Content-Security-Policy': SILENT_CSP,
      'Cache-Control': options.cache,
      ...options.headers,
    },
  });
}

/** @param location absolute, or it would be read against whatever URL a proxy shows. */
export function redirect(location: string): Response {
  return new Response(null, {
    status: 301,
    headers: {
      ...COMMON_HEADERS,
      'Content-Security-Policy': SILENT_CSP,
      'Cache-Control': CACHE.moved,
      Location: location,
    },
  });
}
