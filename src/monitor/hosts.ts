import type { Sql } from './ports.ts';

/** One article that answers 503 is that article's trouble; so many requests in a row that do are the host's. */
const STRIKES_BEFORE_BLOCK = 2;
/** What one article asks for may be meant for that article alone: the others wait no longer than this, itself as long as it asked. */
const MAX_BLOCK_BY_ARTICLE_MS = 10 * 60_000;
const FIRST_BLOCK_MS = 60_000;
const MAX_BLOCK_MS = 30 * 60_000;

/** Keeps `spacingMs` between the starts of two requests to a host. */
export function reserveHost(sql: Sql, host: string, nowMs: number, spacingMs: number): void {
  sql.all(
    `INSERT INTO host (host, next_ms, blocked_until_ms, strikes, by_request) VALUES (?, ?, 0, 0, 0)
     ON CONFLICT (host) DO UPDATE SET next_ms = excluded.next_ms`,
    host,
    nowMs + spacingMs,
  );
}

export function hostAnswered(sql: Sql, host: string): void {
  sql.all(
    'UPDATE host SET strikes = 0, blocked_until_ms = 0 WHERE host = ? AND (strikes > 0 OR blocked_until_ms > 0)',
    host,
  );
}

/**
 * A 429 or 503. A listing that answers so, a 429 (RFC 6585 section 4 counts requests, not pages) or a second 503 in a row makes the whole
 * host wait: for what `Retry-After` says, else for a minute, doubled with each strike.
 * @param answer.concernsHost Whether a listing answered.
 */
export function hostAskedForPatience(
  sql: Sql,
  host: string,
  answer: {
    readonly nowMs: number;
    readonly retryAfterMs?: number;
    readonly status?: number;
    readonly concernsHost: boolean;
  },
): void {
  const strikes = (sql.all<{ strikes: number }>('SELECT strikes FROM host WHERE host = ?', host)[0]?.strikes ?? 0) + 1;
  const blocks = answer.concernsHost || answer.status === 429 || strikes >= STRIKES_BEFORE_BLOCK;
  const mostMs = answer.concernsHost ? Number.POSITIVE_INFINITY : MAX_BLOCK_BY_ARTICLE_MS;
  const ownWaitMs = Math.min(FIRST_BLOCK_MS * 2 ** (strikes - 1), MAX_BLOCK_MS);
  sql.all(
    'UPDATE host SET strikes = ?, blocked_until_ms = MAX(blocked_until_ms, ?), by_request = ? WHERE host = ?',
    strikes,
    blocks ? answer.nowMs + Math.min(answer.retryAfterMs ?? ownWaitMs, mostMs) : 0,
    answer.retryAfterMs === undefined ? 0 : 1,
    host,
  );
}

/** A run by hand tries at once what only our own caution holds back; what the server asked for is kept. */
export function liftOwnBlock(sql: Sql, host: string): void {
  sql.all('UPDATE host SET blocked_until_ms = 0 WHERE host = ? AND by_request = 0', host);
}

/** Until when a host is left alone, if it is. */
export function blockedUntilMs(sql: Sql, host: string): number | undefined {
  const until = sql.all<{ until_ms: number }>('SELECT blocked_until_ms AS until_ms FROM host WHERE host = ?', host)[0]
    ?.until_ms;
  return until === undefined || until === 0 ? undefined : until;
}
