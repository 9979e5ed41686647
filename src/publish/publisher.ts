import { MINSK_OFFSET_MS } from '../belta/dates.ts';
import { EDITIONS, type Edition, isEdition } from '../belta/editions.ts';
import { type History, renderFeed, subscriptionDocument } from '../feeds/document.ts';
import { DEFAULT_LIMIT, defaultView, FEED_FORMATS } from '../feeds/view.ts';
import { sha256Hex } from '../hash.ts';
import type { Context } from '../monitor/context.ts';
import { factNames, readFact, writeFact } from '../monitor/facts.ts';
import type { Ports, Sql, SqlRow } from '../monitor/ports.ts';
import { seenSpans } from '../monitor/seen.ts';
import { loadStory } from '../monitor/stories.ts';
import { bumpPublicationEpoch } from './epoch.ts';
import { type FeedMetadata, kvKeys } from './keys.ts';
import type { DocumentState, ItemDocument, Manifest, MonthDocument, PublishedItem } from './model.ts';
import { clearStale, countStale, markStale, type OutboxEntry, type OutboxKind, staleEntries } from './outbox.ts';
import { ORIGIN_PLACEHOLDER } from './read-model.ts';
import { documentState } from './version.ts';

/** KV takes one write a second for a key; sooner it answers 429. */
const KEY_SPACING_MS = 1_100;
const WEEK_MS = 7 * 24 * 3_600_000;
const WEEKS_COUNTED = 53;
/** The epoch began on a Thursday. */
const EPOCH_TO_MONDAY_MS = 3 * 24 * 3_600_000;

export interface PublishOutcome {
  /** Writes that reached KV. */
  readonly puts: number;
  /** The first trouble. After a write that failed nothing more was tried; a document that could not be made was passed over. */
  readonly error?: string;
  /** Set when a key was written a moment ago and has to wait. */
  readonly notBeforeMs?: number;
  /** Whether the piece ended for its size alone, and the next is to go on. */
  readonly isPartial?: boolean;
}

/** Documents that take milliseconds to make: one of them is enough for a piece that is to stay within 10 ms of CPU. */
const HEAVY: readonly OutboxKind[] = ['month', 'feed'];

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
export async function publishStale(context: Context, mostPuts: number): Promise<PublishOutcome> {
  const { ports } = context;
  let puts = 0;
  let error: string | undefined;
  let isHeavyDone = false;
  for (const entry of staleEntries(ports.sql)) {
    if (isHeavyDone || puts >= mostPuts) return { puts, isPartial: true, ...(error !== undefined && { error }) };
    let writes: Write[];
    try {
      writes = writesOf(context, entry);
    } catch (fault) {
      // Nothing that is written names it yet, or what it held before still stands: the rest need not wait for it.
      error ??= faultOf(entry.name, fault);
      continue;
    }
    for (const write of writes) {
      try {
        const outcome = await putIfChanged(ports, write, entry.isForced);
        if (typeof outcome === 'object') {
          return { puts, notBeforeMs: outcome.notBeforeMs, ...(error !== undefined && { error }) };
        }
        if (outcome === 'equal') continue;
        puts += 1;
        isHeavyDone ||= HEAVY.includes(entry.kind);
      } catch (fault) {
        return { puts, error: error ?? faultOf(write.key, fault) };
      }
    }
    clearStale(ports.sql, entry);
    if (entry.kind === 'manifest') {
      bumpPublicationEpoch();
      await ports.purgeCache?.();
    }
  }
  return { puts, ...(error !== undefined && { error }) };
}

function faultOf(name: string, fault: unknown): string {
  return `${name}: ${fault instanceof Error ? fault.message.slice(0, 200) : 'not written'}`;
}

async function putIfChanged(
  ports: Ports,
  write: Write,
  isForced: boolean,
): Promise<'put' | 'equal' | { notBeforeMs: number }> {
  const { sql, kv, nowMs } = ports;
  const hash = await sha256Hex(write.value);
  const last = sql.all<{ hash: string; modified_ms: number; put_ms: number }>(
    'SELECT hash, modified_ms, put_ms FROM published WHERE name = ?',
    write.key,
  )[0];
  const isEqual = last?.hash === hash;
  if (isEqual && !isForced) return 'equal';
  if (last !== undefined && nowMs() - last.put_ms < KEY_SPACING_MS)
    return { notBeforeMs: last.put_ms + KEY_SPACING_MS };
  // The same bytes once more are no change: readers that hold them keep them.
  const modifiedMs = isEqual ? last.modified_ms : nowMs();
  const metadata: FeedMetadata = { hash, modifiedMs };
  await kv.put(write.key, write.value, write.isFeed ? { metadata } : undefined);
  sql.all(
    `INSERT INTO published (name, hash, modified_ms, put_ms) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, modified_ms = excluded.modified_ms, put_ms = excluded.put_ms`,
    write.key,
    hash,
    modifiedMs,
    nowMs(),
  );
  return 'put';
}

function writesOf(context: Context, entry: OutboxEntry): Write[] {
  const { sql, nowMs } = context.ports;
  const rest = entry.name.slice(entry.kind.length + 1);
  switch (entry.kind) {
    case 'item':
      return itemWrites(sql, rest);
    case 'story': {
      const story = loadStory(sql, rest);
      return story ? [{ key: kvKeys.story(rest), value: JSON.stringify(story), isFeed: false }] : [];
    }
    case 'month':
      return [{ key: kvKeys.month(rest), value: monthDocument(sql, rest), isFeed: false }];
    case 'feed':
      return feedWrites(context, rest);
    case 'manifest':
      return [{ key: kvKeys.manifest, value: JSON.stringify(manifest(sql, nowMs())), isFeed: false }];
  }
}

const documentOf = (sql: Sql, key: string): string | undefined =>
  sql.all<{ document: string }>('SELECT document FROM item WHERE key = ?', key)[0]?.document;

/** An item under its own number and under every other that turned out to be its text, unless that one was published as an item before. */
function itemWrites(sql: Sql, key: string): Write[] {
  const value = documentOf(sql, key);
  if (value === undefined) return [];
  const { aliases }: ItemDocument = JSON.parse(value);
  const names = [key, ...aliases.filter((alias) => documentOf(sql, alias) === undefined)];
  return names.map((name) => ({ key: kvKeys.item(name), value, isFeed: false }));
}

/** A month can hold megabytes: its items are put together as the JSON they are stored in, neither parsed nor written again. */
function monthDocument(sql: Sql, month: string): string {
  const rows = sql.all<{ item: string }>(
    'SELECT item FROM month_item WHERE month = ? ORDER BY published_ms DESC, key',
    month,
  );
  const version = documentStates(sql, 'month').get(month)?.version;
  const frame: Omit<MonthDocument, 'items'> = { schema: 1, month, ...(version !== undefined && { version }) };
  return `${JSON.stringify(frame).slice(0, -1)},"items":[${rows.map(({ item }) => item).join(',')}]}`;
}

function manifest(sql: Sql, nowMs: number): Manifest {
  return {
    schema: 1,
    months: publishedMonths(sql),
    editions: Object.fromEntries(documentStates(sql, 'edition')),
    monthStates: Object.fromEntries(documentStates(sql, 'month')),
    weeks: coreItemsByWeek(sql, nowMs),
    seen: seenSpans(sql, nowMs),
  };
}

/** Versions of editions or months. */
export function documentStates(sql: Sql, kind: 'edition' | 'month'): Map<string, DocumentState> {
  const rows = sql.all<{ name: string; changes: number; modified_ms: number }>(
    'SELECT name, changes, modified_ms FROM version WHERE kind = ? ORDER BY name',
    kind,
  );
  return new Map(rows.map(({ name, changes, modified_ms }) => [name, documentState(changes, modified_ms)]));
}

/** By the Monday, in Minsk, of the week of publication. */
function coreItemsByWeek(sql: Sql, nowMs: number): Record<string, number> {
  const rows = sql.all<{ week: number; items: number }>(
    `SELECT CAST((published_ms + ?1) / ?2 AS INTEGER) AS week, COUNT(*) AS items FROM item
     WHERE edition IN (SELECT value FROM json_each(?4)) AND grade = 'core' AND published_ms > ?3 GROUP BY week ORDER BY week`,
    MINSK_OFFSET_MS + EPOCH_TO_MONDAY_MS,
    WEEK_MS,
    nowMs - WEEKS_COUNTED * WEEK_MS,
    JSON.stringify(EDITIONS),
  );
  return Object.fromEntries(
    rows.map(({ week, items }) => [new Date(week * WEEK_MS - EPOCH_TO_MONDAY_MS).toISOString().slice(0, 10), items]),
  );
}

/** Newest first. Steps from month to month: SELECT DISTINCT would read every item of every month. */
function publishedMonths(sql: Sql): string[] {
  return sql
    .all<{ month: string }>(
      `WITH RECURSIVE step (month) AS (
         SELECT MAX(month) FROM month_item
         UNION ALL SELECT (SELECT MAX(month) FROM month_item WHERE month < step.month) FROM step WHERE step.month IS NOT NULL)
       SELECT month FROM step WHERE month IS NOT NULL`,
    )
    .map((row) => row.month);
}

function feedWrites({ ports: { sql }, config, topic }: Context, name: string): Write[] {
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
  const document = subscriptionDocument(
    items,
    defaultView(name),
    { origin: ORIGIN_PLACEHOLDER, names: topic.names, sample: config.isSample, ...lastRemoval(sql, editions) },
    historyOf(sql, editions),
  );
  return FEED_FORMATS.map((format) => ({
    key: kvKeys.feed(name, format),
    value: renderFeed(format, document),
    isFeed: true,
  }));
}

function historyOf(sql: Sql, editions: readonly Edition[]): History {
  const months = publishedMonths(sql);
  // A cross join keeps its order: from the items of a month to their grades, not from all items ever to their months.
  const newest = sql.all<{ key: string }>(
    `SELECT item.key FROM month_item CROSS JOIN item ON item.key = month_item.key
     WHERE month = ? AND grade = 'core' AND edition IN (SELECT value FROM json_each(?)) LIMIT ?`,
    months[0] ?? '',
    JSON.stringify(editions),
    DEFAULT_LIMIT + 1,
  );
  return { months, newestKeys: newest.map(({ key }) => key) };
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

/** Marks the whole read model to be put again, even where the bytes are equal. */
export function markAllStale(sql: Sql, editions: readonly Edition[]): number {
  for (const { key } of sql.all<{ key: string }>('SELECT key FROM item')) markStale(sql, 'item', key, true);
  for (const { id } of sql.all<{ id: string }>('SELECT id FROM story')) markStale(sql, 'story', id, true);
  for (const month of publishedMonths(sql)) markStale(sql, 'month', month, true);
  for (const name of ['all', ...editions]) markStale(sql, 'feed', name, true);
  markStale(sql, 'manifest', '', true);
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
  /** A piece of a publication was written, and the next is to follow before anything else is done. */
  readonly isPartial?: boolean;
}

export function readPublishState(sql: Sql): PublishState {
  const value = readFact(sql, factNames.publication);
  if (value === undefined) return { triedMs: 0, retryMs: 0, failures: 0 };
  const state: PublishState = JSON.parse(value);
  return state;
}

export function writePublishState(sql: Sql, state: PublishState): void {
  writeFact(sql, factNames.publication, JSON.stringify(state));
}
