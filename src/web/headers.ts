/**
 * Every answer names its own caching: Workers Cache keeps an answer without `Cache-Control` for up to two hours. None uses
 * `s-maxage` or `must-revalidate`, which switch `stale-while-revalidate` and `stale-if-error` off there.
 */
export const CACHE = {
  /** Short stale-while-revalidate: a lone reader who polls once an hour must not always get the state of the hour before. */
  feed: 'public, max-age=300, stale-while-revalidate=60, stale-if-error=86400',
  /** Before the first run; the first items shall not wait for it. */
  empty: 'public, max-age=30',
  page: 'public, max-age=120, stale-while-revalidate=60, stale-if-error=86400',
  /** Archives of past months never change (RFC 5005 section 4). */
  closed: 'public, max-age=31536000, immutable',
  fixed: 'public, max-age=3600, stale-if-error=86400',
  icon: 'public, max-age=604800',
  moved: 'public, max-age=86400',
  never: 'no-store',
} as const;

/** For answers that are data: whatever a browser renders them as, they load and run nothing. */
export const SILENT_CSP = "default-src 'none'; frame-ancestors 'none'";

/** The page has one style sheet of its own, pictures of the agency, and no script. */
export const PAGE_CSP =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Open to readers that run in a browser, also where the answer is an error or 304. No cookies, so `*` is safe. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Location, Retry-After',
};

/** Conditions are not safelisted, so a browser asks before it sends one. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON_HEADERS,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Cache-Control, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since',
  'Access-Control-Max-Age': '86400',
  'Cache-Control': CACHE.never,
};

export const HSTS = 'max-age=31536000';

/** On every answer that a publication can change, so that one purge reaches them all. */
export const CACHE_TAG = 'news';
