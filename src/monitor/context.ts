import { decodeHtml } from '../belta/charset.ts';
import { type Edition, SITES } from '../belta/editions.ts';
import { isTruncated } from '../belta/page-faults.ts';
import type { Config } from '../config.ts';
import type { Topic } from '../topic/topic.ts';
import { hostAnswered, hostAskedForPatience, reserveHost } from './hosts.ts';
import type { Ports, Sql } from './ports.ts';
import { tallyRun } from './runs.ts';
import { fetchPage, type Page, type SourceFailure, type Unchanged, userAgent } from './source.ts';

/** What every piece of work is given. */
export interface Context {
  readonly ports: Ports;
  readonly config: Config;
  readonly topic: Topic;
}

interface ValidatorRow extends Record<string, string | number | null> {
  etag: string | null;
  last_modified: string | null;
  body_hash: string;
}

/**
 * Asks the site for one page, keeps the spacing and the validators of its host and counts the request.
 * @param conditional Whether an unchanged page need not be seen again; the answer is then `unchanged` for a 304 and for equal bytes.
 * @param concernsHost Whether a request for patience holds for the whole host.
 */
export async function askSource(
  context: Context,
  url: string,
  edition: Edition,
  options: { readonly conditional: boolean; readonly concernsHost: boolean; readonly accept?: string },
): Promise<Page | Unchanged | SourceFailure> {
  const { ports, config } = context;
  const host = SITES[edition].host;
  const known = options.conditional
    ? ports.sql.all<ValidatorRow>('SELECT etag, last_modified, body_hash FROM validator WHERE url = ?', url)[0]
    : undefined;
  const reserve = () => reserveHost(ports.sql, host, ports.nowMs(), config.spacingMs);
  reserve();
  const { result, requests } = await fetchPage(url, edition, {
    fetch: ports.fetch,
    nowMs: ports.nowMs(),
    userAgent: userAgent(config),
    timeoutMs: config.sourceTimeoutMs,
    pause: async () => {
      await ports.sleep(config.spacingMs);
      reserve();
    },
    ...(config.sourceRelay !== undefined && { relay: config.sourceRelay }),
    ...(options.accept !== undefined && { accept: options.accept }),
    ...(known && {
      validators: {
        ...(known.etag !== null && { etag: known.etag }),
        ...(known.last_modified !== null && { lastModified: known.last_modified }),
      },
    }),
  });
  ports.sql.transaction(() => {
    tallyRun(ports.sql, { requests });
    if (result.kind !== 'failed') {
      hostAnswered(ports.sql, host);
    } else if (result.reason === 'slow-down') {
      hostAskedForPatience(ports.sql, host, {
        nowMs: ports.nowMs(),
        ...(result.retryAfterMs !== undefined && { retryAfterMs: result.retryAfterMs }),
        ...(result.status !== undefined && { status: result.status }),
        concernsHost: options.concernsHost,
      });
    }
  });
  return result.kind === 'page' && result.bodyHash === known?.body_hash ? { kind: 'unchanged' } : result;
}

/**
 * Stores what makes the next request for a page conditional. Only for a page that was understood; one that broke off on its way has the
 * validators of the whole page, and a 304 would keep its rest away for good.
 */
export function rememberPage(context: Context, url: string, page: Page): void {
  if (isTruncated(decodeHtml(page.bytes, page.contentType).text)) {
    forgetPage(context, url);
    return;
  }
  const { sql, nowMs } = context.ports;
  sql.all(
    `INSERT INTO validator (url, etag, last_modified, body_hash, checked_ms) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
       body_hash = excluded.body_hash, checked_ms = excluded.checked_ms`,
    url,
    page.validators.etag ?? null,
    page.validators.lastModified ?? null,
    page.bodyHash,
    nowMs(),
  );
}

/** Forgets the validators of a page: it will not be asked for again, or is to be seen whole when it is. */
export function forgetPage(context: Context, url: string): void {
  context.ports.sql.all('DELETE FROM validator WHERE url = ?', url);
}

/** Longer than the rereads of an article go on. A listing that is older is asked for once without conditions. */
const VALIDATOR_KEPT_MS = 7 * 24 * 3_600_000;

/** Drops the validators of addresses nobody asks for any more, such as those before a new slug. */
export function pruneValidators(sql: Sql, nowMs: number): void {
  sql.all('DELETE FROM validator WHERE checked_ms < ?', nowMs - VALIDATOR_KEPT_MS);
}
