import type { html } from 'hono/html';
import { CACHE, CACHE_TAG, COMMON_HEADERS, PAGE_CSP, SILENT_CSP } from './headers.ts';
import { validatedResponse } from './validated.ts';

type CachePolicy = (typeof CACHE)[keyof typeof CACHE];

interface JsonOptions {
  readonly status?: number;
  readonly cache: CachePolicy;
  readonly headers?: Readonly<Record<string, string>>;
}

export function jsonResponse(value: unknown, options: JsonOptions): Response {
  return new Response(jsonText(value), {
    status: options.status ?? 200,
    headers: { ...jsonHeaders(options.cache), ...options.headers },
  });
}

/** JSON that readers may keep: with a validator, and 304 where it matches. */
export function validatedJson(request: Headers, value: unknown, cache: CachePolicy): Promise<Response> {
  return validatedResponse(request, {
    body: jsonText(value),
    headers: { ...jsonHeaders(cache), 'Cache-Tag': CACHE_TAG },
  });
}

export async function htmlResponse(
  request: Headers,
  page: ReturnType<typeof html>,
  { cache, links }: { readonly cache: CachePolicy; readonly links: readonly string[] },
): Promise<Response> {
  return validatedResponse(request, {
    body: String(await page),
    headers: {
      ...COMMON_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'en',
      'Content-Security-Policy': PAGE_CSP,
      'Cache-Control': cache,
      'Cache-Tag': CACHE_TAG,
      Link: links.join(', '),
    },
  });
}

/**
 * @param location absolute, or it would be read against whatever URL a proxy shows
 * @param cache short where the target can change its mind, as a story that was merged
 */
export function redirect(location: string, cache: CachePolicy = CACHE.moved): Response {
  return new Response(null, {
    status: 301,
    headers: {
      ...COMMON_HEADERS,
      'Content-Security-Policy': SILENT_CSP,
      'Cache-Control': cache,
      Location: location,
    },
  });
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonHeaders(cache: CachePolicy): Readonly<Record<string, string>> {
  return {
    ...COMMON_HEADERS,
    'Content-Type': 'application/json',
    'Content-Security-Policy': SILENT_CSP,
    'Cache-Control': cache,
  };
}
