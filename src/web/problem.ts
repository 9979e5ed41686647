import { CACHE, COMMON_HEADERS, SILENT_CSP } from './headers.ts';

/** A problem of RFC 9457. `title` is the same for every problem of a kind; `detail` says what to do about this one. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  /** Extension members, as section 3.2 allows. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function problemResponse(problem: Problem): Response {
  const body = {
    type: 'about:blank',
    title: problem.title,
    status: problem.status,
    ...(problem.detail !== undefined && { detail: problem.detail }),
    ...problem.extra,
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: problem.status,
    headers: {
      ...COMMON_HEADERS,
      'Content-Type': 'application/problem+json',
      'Content-Security-Policy': SILENT_CSP,
      'Cache-Control': CACHE.never,
      ...problem.headers,
    },
  });
}

export function notFound(detail: string): Response {
  return problemResponse({ status: 404, title: 'Not Found', detail });
}

/** One query parameter whose value cannot be used. */
export interface BadParameter {
  readonly parameter: string;
  readonly value: string;
  readonly allowed: string;
}

export function badParameters(parameters: readonly BadParameter[]): Response {
  const sentences = parameters.map(
    ({ parameter, value, allowed }) => `${parameter}: ${JSON.stringify(value)} is not usable; allowed: ${allowed}.`,
  );
  return problemResponse({
    status: 400,
    title: 'Bad Request',
    detail: sentences.join(' '),
    extra: { parameters },
  });
}

export function unavailable(detail: string, retryAfterSeconds: number): Response {
  return problemResponse({
    status: 503,
    title: 'Service Unavailable',
    detail,
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
