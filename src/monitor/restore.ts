import { isEdition } from '../belta/editions.ts';
import type { ListingItem } from '../belta/model.ts';
import { kvKeys } from '../publish/keys.ts';
import { decodeDocument } from '../publish/kv-read-model.ts';
import type { ItemDocument, Manifest, MonthDocument, PublishedItem, StoryDocument } from '../publish/model.ts';
import { REST_AFTER_MS } from './backoff.ts';
import type { Context } from './context.ts';
import { factNames, readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';
import { addUnit } from './queue.ts';
import { restoreAliases, restoreStory } from './stories.ts';

/** Item documents read in one piece. */
const ITEMS_PER_PIECE = 100;
/** Months looked for where the manifest does not tell them. */
const MONTHS_PROBED = 3;
/** Younger articles are read again, since the schedule of their rereads is lost. */
const REREAD_YOUNGER_MS = 48 * 3_600_000;

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

/**
 * Rebuilds a ledger that began empty from what readers see, one bounded piece at a time, before any listing is read: identities, first
 * sights, texts, revisions and stories come back, so that no old item is announced as new. What was never published is simply absent, and
 * a document that cannot be read is passed over.
 * @throws when a KV read fails; the piece is then to be tried again.
 */
export async function restorePiece(context: Context): Promise<void> {
  const { sql, nowMs, log } = context.ports;
  const progress = readProgress(sql) ?? (await beginRestore(context));
  const [month] = progress.months;
  if (month === undefined) {
    sql.transaction(() => writeFact(sql, factNames.restored, String(nowMs())));
    return;
  }
  const items = (await readDocument<MonthDocument>(context, kvKeys.month(month)))?.items ?? [];
  const piece = items.slice(progress.done, progress.done + ITEMS_PER_PIECE);
  const documents = await Promise.all(piece.map(({ key }) => readDocument<ItemDocument>(context, kvKeys.item(key))));
  const storyIds = new Set(piece.flatMap(({ story }) => story ?? []));
  const stories = await Promise.all([...storyIds].map((id) => readDocument<StoryDocument>(context, kvKeys.story(id))));
  sql.transaction(() => {
    piece.forEach((item, index) => {
      sql.all(
        'INSERT OR REPLACE INTO month_item (month, key, published_ms, item) VALUES (?, ?, ?, ?)',
        month,
        item.key,
        item.publishedMs,
        JSON.stringify(item),
      );
      restoreItem(sql, documents[index] ?? { schema: 1, item, revisions: [], aliases: [] });
      // An item that never got its text goes on being tried for as long as any article is.
      const readAgainForMs = item.paragraphs.length > 0 ? REREAD_YOUNGER_MS : REST_AFTER_MS;
      if (nowMs() - item.firstSeenMs < readAgainForMs) {
        addUnit(sql, { kind: 'article', target: item.key, edition: item.edition, dueMs: nowMs(), isReread: true });
      }
    });
    for (const story of stories) if (story !== undefined) restoreAliases(sql, story);
    const done = progress.done + piece.length;
    const next: Progress =
      done >= items.length ? { months: progress.months.slice(1), done: 0 } : { months: progress.months, done };
    writeFact(sql, factNames.restoring, JSON.stringify(next));
  });
  log({ event: 'restored', month, items: piece.length });
}

async function beginRestore(context: Context): Promise<Progress> {
  const { sql } = context.ports;
  const manifest = await readDocument<Manifest>(context, kvKeys.manifest);
  if (manifest === undefined) return { months: await probeMonths(context), done: 0 };
  const states = { edition: manifest.editions, month: manifest.monthStates ?? {} };
  for (const [kind, named] of Object.entries(states)) {
    for (const [name, state] of Object.entries(named)) {
      sql.all(
        'INSERT OR IGNORE INTO version (kind, name, changes, modified_ms) VALUES (?, ?, 0, ?)',
        kind,
        name,
        state.modifiedMs,
      );
    }
  }
  return { months: manifest.months, done: 0 };
}

/** KV can go on saying that a key is missing which is there: months are looked for before the ledger is taken for a first one. */
async function probeMonths(context: Context): Promise<string[]> {
  const newest = new Date(context.ports.nowMs());
  const months = Array.from({ length: MONTHS_PROBED }, (_, back) =>
    new Date(Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
  const texts = await Promise.all(months.map((month) => context.ports.kv.get(kvKeys.month(month))));
  return months.filter((_, index) => texts[index] !== null);
}

/** A document that is there but cannot be read would stop the Monitor for ever if it were waited for. */
async function readDocument<Document>(context: Context, key: string): Promise<Document | undefined> {
  const text = await context.ports.kv.get(key);
  if (text === null) return undefined;
  try {
    return decodeDocument<Document>(key, text);
  } catch (error) {
    context.ports.log({
      event: 'restore-skipped',
      key,
      detail: error instanceof Error ? error.message : 'not readable',
    });
    return undefined;
  }
}

function readProgress(sql: Sql): Progress | undefined {
  const value = readFact(sql, factNames.restoring);
  if (value === undefined) return undefined;
  const progress: Progress = JSON.parse(value);
  return progress;
}

/** Months come newest first, so what is there already is newer. */
function restoreItem(sql: Sql, document: ItemDocument): void {
  const { item } = document;
  if (!isEdition(item.edition)) return;
  for (const key of [item.key, ...document.aliases]) restoreArticle(sql, item, key);
  sql.all(
    'INSERT OR IGNORE INTO item (key, edition, grade, changed_ms, published_ms, document) VALUES (?, ?, ?, ?, ?, ?)',
    item.key,
    item.edition,
    item.grade,
    Math.max(item.publishedMs, item.modifiedMs),
    item.publishedMs,
    JSON.stringify(document),
  );
  restoreStory(sql, document);
}

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
    `INSERT OR IGNORE INTO article (key, edition, url, listed, published_ms, first_seen_ms, read_ms, grade, alias_of)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
