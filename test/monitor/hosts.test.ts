import { beforeEach, describe, expect, it } from 'vitest';
import {
  blockedUntilMs,
  hostAnswered,
  hostAskedForPatience,
  liftOwnBlock,
  reserveHost,
} from '../../src/monitor/hosts.ts';
import type { Sql } from '../../src/monitor/ports.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { HOUR_MS, MINUTE_MS, START_MS } from './harness.ts';
import { NodeDatabase } from './sqlite.ts';

const HOST = 'deu.belta.by';
let sql: Sql;

beforeEach(() => {
  sql = new NodeDatabase().sql();
  migrate(sql);
  reserveHost(sql, HOST, START_MS, 1000);
});

function ask(
  answer: { status: number; concernsHost?: boolean; retryAfterMs?: number },
  nowMs = START_MS,
): number | undefined {
  hostAskedForPatience(sql, HOST, { nowMs, concernsHost: false, ...answer });
  const until = blockedUntilMs(sql, HOST);
  return until === undefined ? undefined : until - nowMs;
}

describe('a host that asks for patience', () => {
  it('is left alone for what it said, where a listing said it', () => {
    expect(ask({ status: 503, concernsHost: true, retryAfterMs: 3 * HOUR_MS })).toBe(3 * HOUR_MS);
  });

  it('is left alone for a minute where it said nothing, doubled each time, half an hour at most', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((round) =>
      ask({ status: 503, concernsHost: true }, START_MS + round * HOUR_MS),
    );
    expect(waits.map((wait) => (wait ?? 0) / MINUTE_MS)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('by one article answers for that article alone with 503, for itself with 429', () => {
    expect(ask({ status: 503 })).toBeUndefined();
    hostAnswered(sql, HOST);
    expect(ask({ status: 429 })).toBe(MINUTE_MS);
  });

  it('by two articles in a row answers for itself', () => {
    ask({ status: 503 });
    expect(ask({ status: 503 })).toBe(2 * MINUTE_MS);
  });

  it('by one article is not blocked for a day', () => {
    expect(ask({ status: 429, retryAfterMs: 24 * HOUR_MS })).toBe(10 * MINUTE_MS);
  });

  it('is open again once it answered', () => {
    ask({ status: 503, concernsHost: true });
    hostAnswered(sql, HOST);
    expect(blockedUntilMs(sql, HOST)).toBeUndefined();
    expect(ask({ status: 503, concernsHost: true })).toBe(MINUTE_MS);
  });

  it('keeps what it asked for against a refresh by hand, which lifts our own caution only', () => {
    ask({ status: 503, concernsHost: true });
    liftOwnBlock(sql, HOST);
    expect(blockedUntilMs(sql, HOST)).toBeUndefined();
    ask({ status: 503, concernsHost: true, retryAfterMs: HOUR_MS });
    liftOwnBlock(sql, HOST);
    expect(blockedUntilMs(sql, HOST)).toBe(START_MS + HOUR_MS);
  });
});
