import { MINSK_OFFSET_MS } from '../belta/dates.ts';
import { EDITIONS, type Edition, isEdition } from '../belta/editions.ts';
import type { Config } from '../config.ts';
import { renderFeed, subscriptionDocument } from '../feeds/document.ts';
import { DEFAULT_LIMIT, defaultView, FEED_FORMATS } from '../feeds/view.ts';
import { sha256Hex } from '../hash.ts';
import { readFact, writeFact } from '../monitor/facts.ts';
import type { Ports, Sql, SqlRow } from '../monitor/ports.ts';
import { loadStory } from '../monitor/stories.ts';
import { bumpPublicationEpoch } from './epoch.ts';
import { type FeedMetadata, kvKeys } from './keys.ts';
import type { DocumentState, ItemDocument, Manifest, MonthDocument, PublishedItem } from './model.ts';
import { clearStale, countStale, markStale, nextStale, type OutboxEntry } from './outbox.ts';
import { ORIGIN_PLACEHOLDER } from './read-model.ts';

/** KV takes one write a second for a key; sooner it answers 429. */
const KEY_SPACING_MS = 1_100;
const WEEK_MS = 7 * 24 * 3_600_000;
const WEEKS_COUNTED = 53;
/** The epoch began on a Thursday. */
const EPOCH_TO_MONDAY_MS = 3 * 24 * 3_600_000;

export interface PublishOutcome {
  /** Writes that reached KV. */
  readonly puts: number;
  /** The first write that failed; what comes after it in order was not tried. */
  readonly error?: string;
  /** Set when a key was written a moment ago and has to wait. */
  readonly notBeforeMs?: number;
}

/** One value as it is to stand in KV. */
interface Write {
  readonly key: string;
  readonly value: string;
  readonly isFeed: boolean;
}

/**
 * Brings KV up to date with the ledger: items, then stories, months, feeds, and last the manifest, so that readers never see something
 * named that cannot be read. Equal bytes are not written again. What fails stays marked and is tried again.
 */
export async function publishStale(ports: Ports, config: Config, mostPuts: number): Promise<PublishOutcome> {
  let puts = 0;
  while (puts < mostPuts) {
    const [entry] = nextStale(ports.sql, 1);
    if (entry === undefined) break;
    for (const write of writesOf(ports.sql, config, entry, ports.nowMs())) {
      try {
        const outcome = await putIfChanged(ports, write);
        if (typeof outcome === 'object') return { puts, notBeforeMs: outcome.notBeforeMs };
        puts += outcome === 'put' ? 1 : 0;
      } catch (error) {
        return { puts, error: `${write.key}: ${error instanceof Error ? error.message.slice(0, 200) : 'not written'}` };
      }
    }
    clearStale(ports.sql, entry);
    if (entry.kind === 'manifest') bumpPublicationEpoch();
  }
  return { puts };
}

async function putIfChanged(ports: Ports, write: Write): Promise<'put' | 'equal' | { notBeforeMs: number }> {
  const { sql, kv, nowMs } = ports;
  const hash = await sha256Hex(write.value);
  const last = sql.all<{ hash: string; put_ms: number }>(
    'SELECT hash, put_ms FROM published WHERE name = ?',
    write.key,
  )[0];
  if (last?.hash === hash) return 'equal';
  if (last !== undefined && nowMs() - last.put_ms < KEY_SPACING_MS)
    return { notBeforeMs: last.put_ms + KEY_SPACING_MS };
  const modifiedMs = nowMs();
  const metadata: FeedMetadata = { hash, modifiedMs };
  await kv.put(write.key, write.value, write.isFeed ? { metadata } : undefined);
  sql.all(
    `INSERT INTO published (name, hash, put_ms) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, put_ms = excluded.put_ms`,
    write.key,
    hash,
    nowMs(),
  );
  return 'put';
}

function writesOf(sql: Sql, config: Config, entry: OutboxEntry, nowMs: number): Write[] {
  const rest = entry.name.slice(entry.kind.length + 1);
  switch (entry.kind) {
    case 'item': {
      const row = sql.all<{ document: string }>('SELECT document FROM item WHERE key = ?', rest)[0];
      return row ? [{ key: kvKeys.item(rest), value: row.document, isFeed: false }] : [];
    }
    case 'story': {
      const story = loadStory(sql, rest);
      return story ? [{ key: kvKeys.story(rest), value: JSON.stringify(story), isFeed: false }] : [];
    }
    case 'month':
      return [{ key: kvKeys.month(rest), value: JSON.stringify(monthDocument(sql, rest)), isFeed: false }];
    case 'feed':
      return feedWrites(sql, config, rest, nowMs);
    case 'manifest':
      return [{ key: kvKeys.manifest, value: JSON.stringify(manifest(sql, nowMs)), isFeed: false }];
  }
}

function monthDocument(sql: Sql, month: string): MonthDocument {
  const items = sql
    .all<{ item: string }>('SELECT item FROM month_item WHERE month = ?', month)
    .map((row): PublishedItem => JSON.parse(row.item));
  items.sort((a, b) => b.publishedMs - a.publishedMs || (a.key < b.key ? -1 : 1));
  const version = documentStates(sql, 'month').get(month)?.version;
  return { schema: 1, month, ...(version !== undefined && { version }), items };
}

function manifest(sql: Sql, nowMs: number): Manifest {
  return {
    schema: 1,
    months: publishedMonths(sql),
    editions: Object.fromEntries(documentStates(sql, 'edition')),
    monthStates: Object.fromEntries(documentStates(sql, 'month')),
    weeks: coreItemsByWeek(sql, nowMs),
  };
}

/** Versions of editions or months: the count of changes and the time of the last one, so that a rebuilt ledger never repeats one. */
function documentStates(sql: Sql, kind: 'edition' | 'month'): Map<string, DocumentState> {
  const rows = sql.all<{ name: string; changes: number; modified_ms: number }>(
    'SELECT name, changes, modified_ms FROM version WHERE kind = ? ORDER BY name',
    kind,
  );
  return new Map(
    rows.map(({ name, changes, modified_ms }) => [
      name,
      { version: `${modified_ms.toString(36)}.${changes.toString(36)}`, modifiedMs: modified_ms },
    ]),
  );
}

/** By the Monday, in Minsk, of the week of publication. */
function coreItemsByWeek(sql: Sql, nowMs: number): Record<string, number> {
  const rows = sql.all<{ week: number; items: number }>(
    `SELECT CAST((published_ms + ?1) / ?2 AS INTEGER) AS week, COUNT(*) AS items FROM item
     WHERE grade = 'core' AND published_ms > ?3 GROUP BY week ORDER BY week`,
    MINSK_OFFSET_MS + EPOCH_TO_MONDAY_MS,
    WEEK_MS,
    nowMs - WEEKS_COUNTED * WEEK_MS,
  );
  return Object.fromEntries(
    rows.map(({ week, items }) => [new Date(week * WEEK_MS - EPOCH_TO_MONDAY_MS).toISOString().slice(0, 10), items]),
  );
}

/** Newest first. */
function publishedMonths(sql: Sql): string[] {
  return sql
    .all<{ month: string }>('SELECT DISTINCT month FROM month_item ORDER BY month DESC')
    .map((row) => row.month);
}

function feedWrites(sql: Sql, config: Config, name: string, nowMs: number): Write[] {
  if (name !== 'all' && !isEdition(name)) return [];
  const editions = name === 'all' ? EDITIONS : [name];
  // Corrected items come back into the feed, but a wave of corrections must not hide what is newest.
  const recent = editions.flatMap((edition) =>
    sql.all<{ document: string }>(
      `SELECT document FROM item WHERE key IN (
         SELECT key FROM (SELECT key FROM item WHERE edition = ?1 AND grade = 'core' ORDER BY changed_ms DESC LIMIT ?2)
         UNION SELECT key FROM (SELECT key FROM item WHERE edition = ?1 AND grade = 'core' ORDER BY published_ms DESC LIMIT ?2))`,
      edition,
      DEFAULT_LIMIT,
    ),
  );
  const items = recent.map((row): PublishedItem => {
    const document: ItemDocument = JSON.parse(row.document);
    return document.item;
  });
  const currentMonth = new Date(nowMs).toISOString().slice(0, 7);
  const document = subscriptionDocument(
    items,
    defaultView(name),
    { origin: ORIGIN_PLACEHOLDER, sample: config.isSample, ...lastRemoval(sql, editions) },
    publishedMonths(sql).filter((month) => month < currentMonth),
  );
  return FEED_FORMATS.map((format) => ({
    key: kvKeys.feed(name, format),
    value: renderFeed(format, document),
    isFeed: true,
  }));
}

/** An item that left the feed shows nowhere in it; the feed's own time must not go back for it. */
function lastRemoval(sql: Sql, editions: readonly Edition[]): { modifiedMs?: number } {
  const times = editions.flatMap(
    (edition) =>
      sql.all<SqlRow & { at_ms: number | null }>(
        `SELECT MAX(changed_ms) AS at_ms FROM item WHERE edition = ? AND grade = 'none'`,
        edition,
      )[0]?.at_ms ?? [],
  );
  return times.length > 0 ? { modifiedMs: Math.max(...times) } : {};
}

/** Marks the whole read model, and forgets what was written, so that even equal bytes are put again. */
export function markAllStale(sql: Sql, editions: readonly Edition[]): number {
  sql.all('DELETE FROM published');
  for (const { key } of sql.all<{ key: string }>('SELECT key FROM item')) markStale(sql, 'item', key);
  for (const { id } of sql.all<{ id: string }>('SELECT id FROM story')) markStale(sql, 'story', id);
  for (const month of publishedMonths(sql)) markStale(sql, 'month', month);
  for (const name of ['all', ...editions]) markStale(sql, 'feed', name);
  markStale(sql, 'manifest');
  return countStale(sql);
}

/** How the last publication went. Times are epoch milliseconds, 0 for never. */
export interface PublishState {
  readonly triedMs: number;
  /** Not to be tried again before. */
  readonly retryMs: number;
  /** Failures in a row. */
  readonly failures: number;
  readonly error?: string;
}

const PUBLISH_FACT = 'publish';

export function readPublishState(sql: Sql): PublishState {
  const value = readFact(sql, PUBLISH_FACT);
  if (value === undefined) return { triedMs: 0, retryMs: 0, failures: 0 };
  const state: PublishState = JSON.parse(value);
  return state;
}

export function writePublishState(sql: Sql, state: PublishState): void {
  writeFact(sql, PUBLISH_FACT, JSON.stringify(state));
}
