import { z } from 'zod';
import type { ListingItem } from '../belta/model.ts';
import { kvKeys } from '../publish/keys.ts';
import type { DocumentState, ItemDocument, PublishedItem, StoryDocument } from '../publish/model.ts';
import { markStale } from '../publish/outbox.ts';
import { documentStates } from '../publish/publisher.ts';
import {
  assertDocument,
  itemDocumentSchema,
  manifestSchema,
  monthFrameSchema,
  publishedItemSchema,
  storyDocumentSchema,
} from '../publish/schema.ts';
import { changesOf } from '../publish/version.ts';
import { REST_AFTER_MS } from './backoff.ts';
import type { Context } from './context.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import { markMonthChanged, writeItem } from './items.ts';
import type { Sql } from './ports.ts';
import { addUnit } from './queue.ts';
import { restoreAliases, restoreMember } from './stories.ts';

/** Items read in one piece. */
const ITEMS_PER_PIECE = 100;
/** Months looked for at a time where the manifest does not tell them. */
const MONTHS_PROBED = 3;
/** Younger articles are read again, since the schedule of their rereads is lost. */
const REREAD_YOUNGER_MS = 48 * 3_600_000;
/** KV can go on for a minute or more showing what stood under a key before, or that nothing did; what is missed longer is lost. */
const MISSED_FOR_MS = 10 * 60_000;
/** The listings are followed back into a lost month that ended later than this ago; the pages of an older one are out of reach. */
const REACHED_BACK_MS = 7 * 24 * 3_600_000;

/** Whether the ledger was looked for in KV: true for a ledger that began empty and for one that was rebuilt. */
export function isRestored(sql: Sql): boolean {
  return readFact(sql, factNames.restored) !== undefined;
}

interface Progress {
  /** Months still to be read, newest first. */
  readonly months: readonly string[];
  /** Items of the first of them that are done. */
  readonly done: number;
}

/** An item of a month. */
interface FoundItem {
  /** Its state as it stands in the month; absent where that is malformed. */
  readonly state?: PublishedItem;
  readonly document: ItemDocument;
  /** Whether KV has the document as it is here. */
  readonly isPublished: boolean;
}

/**
 * Rebuilds a ledger that began empty from what readers see, one bounded piece at a time, before any listing is read: identities, first
 * sights, texts, revisions and stories come back, so that no old item is announced as new. A document that is named and missing is waited
 * for; one that stays away or is malformed is passed over with a word in the log, and made anew from what else is known.
 * @throws when a KV read fails or a document is waited for; the piece is then to be tried again.
 */
export async function restorePiece(context: Context): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const { months, done } = readProgress(sql) ?? (await beginRestore(context));
  const [month] = months;
  if (month === undefined) {
    sql.transaction(() => endRestore(context));
    return;
  }
  const key = kvKeys.month(month);
  const [frame] = await readNamed(context, [key], monthFrameSchema);
  const version = documentStates(sql, 'month').get(month)?.version;
  const isOtherVersion = frame !== undefined && version !== undefined && frame.version !== version;
  if (isOtherVersion) waitFor(context, [key]);
  const items = frame?.items ?? [];
  const found = await readItems(context, key, items.slice(done, done + ITEMS_PER_PIECE));
  const storyIds = [...new Set(found.flatMap(({ document }) => document.item.story ?? []))];
  const documents = await readNamed(context, storyIds.map(kvKeys.story), storyDocumentSchema);
  const stories = new Map(storyIds.map((id, index) => [id, documents[index]]));
  sql.transaction(() => {
    if (frame === undefined) giveUpMonth(context, month);
    for (const item of found) restoreItem(context, month, item, stories.get(item.document.item.story ?? ''));
    for (const [id, story] of stories) {
      if (story === undefined) markStale(sql, 'story', id);
      else restoreAliases(sql, story);
    }
    // A publication broke off, or this is not its newest state. What readers hold of either must not pass for what is known now.
    if (isOtherVersion && done === 0) {
      for (const edition of context.config.editions) markMonthChanged(sql, month, edition, nowMs());
    }
    const isDone = done + ITEMS_PER_PIECE >= items.length;
    writeProgress(sql, isDone ? { months: months.slice(1), done: 0 } : { months, done: done + ITEMS_PER_PIECE });
  });
  log({ event: 'restored', month, items: found.length });
}

async function beginRestore(context: Context): Promise<Progress> {
  const { sql } = context.ports;
  const manifest = await readDocument(context, kvKeys.manifest, manifestSchema);
  const isRead = manifest !== undefined && manifest !== 'missing';
  const months = isRead ? manifest.months : await probeMonths(context);
  if (manifest === 'missing' && months.length > 0) waitFor(context, [kvKeys.manifest]);
  const progress: Progress = { months, done: 0 };
  sql.transaction(() => {
    if (isRead) {
      restoreVersions(sql, 'edition', manifest.editions);
      restoreVersions(sql, 'month', manifest.monthStates ?? {});
      for (const edition of context.config.editions) {
        const seen = manifest.seen?.[edition];
        if (seen === undefined) continue;
        writeFact(sql, factNames.seenUntil(edition), String(seen.untilMs));
        if (seen.horizonMs !== undefined) writeFact(sql, factNames.horizon(edition), String(seen.horizonMs));
      }
    } else if (months.length > 0) {
      markStale(sql, 'manifest');
    }
    writeProgress(sql, progress);
  });
  return progress;
}

/** An edition that the manifest tells nothing of had been read from its oldest item on, and when its newest was first seen. */
function endRestore({ ports: { sql, nowMs }, config }: Context): void {
  for (const edition of config.editions) {
    const [known] = sql.all<{ seen_ms: number | null; oldest_ms: number | null }>(
      'SELECT MAX(first_seen_ms) AS seen_ms, MIN(published_ms) AS oldest_ms FROM article WHERE edition = ?',
      edition,
    );
    const seenUntilMs = readFact(sql, factNames.seenUntil(edition)) ?? known?.seen_ms ?? undefined;
    if (seenUntilMs === undefined) continue;
    writeFact(sql, factNames.seenUntil(edition), String(seenUntilMs));
    const horizonMs = readFact(sql, factNames.horizon(edition)) ?? known?.oldest_ms ?? 0;
    writeFact(sql, factNames.horizon(edition), String(horizonMs));
  }
  writeFact(sql, factNames.restored, String(nowMs()));
}

/** Without a manifest, months are looked for before the ledger is taken for a first one, from this one back to a gap. */
async function probeMonths({ ports: { kv, nowMs } }: Context): Promise<string[]> {
  const now = new Date(nowMs());
  const found: string[] = [];
  for (let start = 0; ; start += MONTHS_PROBED) {
    const months = Array.from({ length: MONTHS_PROBED }, (_, index) =>
      new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - start - index, 1)).toISOString().slice(0, 7),
    );
    const texts = await Promise.all(months.map((month) => kv.get(kvKeys.month(month))));
    if (texts.every((text) => text === null)) return found;
    found.push(...months.filter((_, index) => texts[index] !== null));
  }
}

/** What a month lists, each item with its document. Where one of the two is malformed, the other speaks for both. */
async function readItems(context: Context, monthKey: string, states: readonly unknown[]): Promise<FoundItem[]> {
  const named = states.flatMap((value) => {
    const key = understand(context, monthKey, z.object({ key: z.string() }), () => value)?.key;
    if (key === undefined) return [];
    return { key, state: understand(context, `${monthKey} ${key}`, publishedItemSchema, () => value) };
  });
  const documents = await readNamed(
    context,
    named.map(({ key }) => kvKeys.item(key)),
    itemDocumentSchema,
  );
  const isBehind = (index: number) =>
    (documents[index]?.item.modifiedMs ?? Number.POSITIVE_INFINITY) < (named[index]?.state?.modifiedMs ?? 0);
  const behind = named.flatMap(({ key }, index) => (isBehind(index) ? kvKeys.item(key) : []));
  if (behind.length > 0) waitFor(context, behind);
  return named.flatMap(({ state }, index): FoundItem | readonly FoundItem[] => {
    const document = documents[index];
    if (state === undefined) return document === undefined ? [] : { document, isPublished: true };
    if (document === undefined) {
      return { state, document: { schema: 1, item: state, revisions: [], aliases: [] }, isPublished: false };
    }
    return isBehind(index)
      ? { state, document: { ...document, item: state }, isPublished: false }
      : { state, document, isPublished: true };
  });
}

/**
 * Reads documents that something names.
 * @returns In the order of the keys; `undefined` for what is malformed or lost.
 * @throws while one of them may still appear.
 */
async function readNamed<Schema extends z.ZodType>(
  context: Context,
  keys: readonly string[],
  schema: Schema,
): Promise<(z.input<Schema> | undefined)[]> {
  const documents = await Promise.all(keys.map((key) => readDocument(context, key, schema)));
  const missing = keys.filter((_, index) => documents[index] === 'missing');
  if (missing.length > 0) waitFor(context, missing);
  return documents.map((document) => (document === 'missing' ? undefined : document));
}

async function readDocument<Schema extends z.ZodType>(
  context: Context,
  key: string,
  schema: Schema,
): Promise<z.input<Schema> | 'missing' | undefined> {
  const text = await context.ports.kv.get(key);
  return text === null ? 'missing' : understand(context, key, schema, () => JSON.parse(text));
}

/** The value, or `undefined` and a word in the log where it is malformed: waiting would not make it better. */
function understand<Schema extends z.ZodType>(
  context: Context,
  key: string,
  schema: Schema,
  read: () => unknown,
): z.input<Schema> | undefined {
  try {
    const value = read();
    assertDocument(key, schema, value);
    return value;
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'not readable';
    context.ports.log({ event: 'restore-skipped', key, detail });
    return undefined;
  }
}

/**
 * Waits for documents that KV does not show, or not in their newest state.
 * @throws until they have been missed for long enough to be lost.
 */
function waitFor({ ports: { sql, nowMs, log } }: Context, keys: readonly string[]): void {
  const sinceMs = Number(readFact(sql, factNames.missed) ?? nowMs());
  writeFact(sql, factNames.missed, String(sinceMs));
  if (nowMs() - sinceMs < MISSED_FOR_MS) {
    throw new Error(`KV ${keys[0]}: expected the newest state, seen none or an older one; ${keys.length} such in all`);
  }
  for (const key of keys) log({ event: 'restore-lost', key });
}

/** What the sites still list of a lost month is found again, and `/status` says so where it is out of reach. */
function giveUpMonth({ ports: { sql, nowMs }, config }: Context, month: string): void {
  markStale(sql, 'manifest');
  const startMs = Date.parse(`${month}-01T00:00:00Z`);
  const start = new Date(startMs);
  const endMs = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1);
  if (endMs < nowMs() - REACHED_BACK_MS) return;
  for (const edition of config.editions) {
    const seenUntilMs = Number(readFact(sql, factNames.seenUntil(edition)) ?? startMs);
    writeFact(sql, factNames.seenUntil(edition), String(Math.min(seenUntilMs, startMs)));
  }
}

function restoreVersions(sql: Sql, kind: 'edition' | 'month', states: Readonly<Record<string, DocumentState>>): void {
  for (const [name, { version, modifiedMs }] of Object.entries(states)) {
    sql.all(
      'INSERT INTO version (kind, name, changes, modified_ms) VALUES (?, ?, ?, ?)',
      kind,
      name,
      changesOf(version),
      modifiedMs,
    );
  }
}

/** Months come newest first, so what is there already is newer. */
function restoreItem(context: Context, month: string, found: FoundItem, story: StoryDocument | undefined): void {
  const { sql, nowMs } = context.ports;
  const { state, document, isPublished } = found;
  const { item } = document;
  if (state !== undefined) {
    sql.all(
      'INSERT OR REPLACE INTO month_item (month, key, published_ms, item) VALUES (?, ?, ?, ?)',
      month,
      state.key,
      state.publishedMs,
      JSON.stringify(state),
    );
  }
  if (sql.all('SELECT key FROM item WHERE key = ?', item.key).length > 0) return;
  for (const key of [item.key, ...document.aliases]) restoreArticle(sql, item, key);
  sql.all(
    'INSERT INTO item (key, edition, grade, changed_ms, published_ms, document) VALUES (?, ?, ?, ?, ?, ?)',
    item.key,
    item.edition,
    item.grade,
    Math.max(item.publishedMs, item.modifiedMs),
    item.publishedMs,
    JSON.stringify(document),
  );
  restoreMember(sql, item, story);
  if (!isPublished) markStale(sql, 'item', item.key);
  // The publication of its newest state broke off before the month was written.
  if (JSON.stringify(state) !== JSON.stringify(item)) {
    writeItem(sql, document, nowMs());
    if (item.story !== undefined) markStale(sql, 'story', item.story);
  }
  // An item that never got its text goes on being tried for as long as any article is.
  const readAgainForMs = item.paragraphs.length > 0 ? REREAD_YOUNGER_MS : REST_AFTER_MS;
  if (nowMs() - item.firstSeenMs < readAgainForMs) {
    addUnit(sql, { kind: 'article', target: item.key, edition: item.edition, dueMs: nowMs(), isReread: true });
  }
}

/** An item that turned out to be a copy has a document of its own, in which that does not stand. */
function restoreArticle(sql: Sql, item: PublishedItem, key: string): void {
  const listed: ListingItem = {
    edition: item.edition,
    articleId: key.slice(item.edition.length + 1),
    key,
    url: item.url,
    title: item.title,
    publishedMs: item.publishedMs,
    ...(item.summary !== undefined && { summary: item.summary }),
    ...(item.section !== undefined && { section: item.section }),
  };
  sql.all(
    `INSERT INTO article (key, edition, url, listed, published_ms, first_seen_ms, read_ms, grade, alias_of)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET alias_of = COALESCE(alias_of, excluded.alias_of)`,
    key,
    item.edition,
    item.url,
    JSON.stringify(listed),
    item.publishedMs,
    item.firstSeenMs,
    item.paragraphs.length > 0 ? item.firstSeenMs : null,
    item.grade,
    key === item.key ? null : item.key,
  );
}

function readProgress(sql: Sql): Progress | undefined {
  const value = readFact(sql, factNames.restoring);
  if (value === undefined) return undefined;
  const progress: Progress = JSON.parse(value);
  return progress;
}

function writeProgress(sql: Sql, progress: Progress): void {
  writeFact(sql, factNames.restoring, JSON.stringify(progress));
}
