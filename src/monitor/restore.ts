import { isEdition } from '../belta/editions.ts';
import type { ListingItem } from '../belta/model.ts';
import { kvKeys } from '../publish/keys.ts';
import { decodeDocument } from '../publish/kv-read-model.ts';
import type { ItemDocument, Manifest, MonthDocument, PublishedItem, StoryDocument } from '../publish/model.ts';
import type { Context } from './context.ts';
import { readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';
import { addUnit } from './queue.ts';
import { restoreAliases, restoreStory } from './stories.ts';

const RESTORED_FACT = 'restored';
const PROGRESS_FACT = 'restoring';
/** Item documents read in one piece. */
const ITEMS_PER_PIECE = 100;
/** Younger articles are read again, since the schedule of their rereads is lost. */
const REREAD_YOUNGER_MS = 48 * 3_600_000;

/** Whether the ledger was looked for in KV: true for a ledger that began empty and for one that was rebuilt. */
export function isRestored(sql: Sql): boolean {
  return readFact(sql, RESTORED_FACT) !== undefined;
}

interface Progress {
  /** Months still to be read, newest first. */
  readonly months: readonly string[];
  /** Items of the first of them that are done. */
  readonly done: number;
}

/**
 * Rebuilds a ledger that began empty from what readers see, one bounded piece at a time, before any listing is read: identities, first
 * sights, texts, revisions and stories come back, so that no old item is announced as new. A KV read that fails is thrown, and the alarm
 * tries again; what was never published is simply absent.
 */
export async function restorePiece(context: Context): Promise<void> {
  const { sql, kv, nowMs, log } = context.ports;
  const progress = readProgress(sql) ?? (await beginRestore(context));
  const [month] = progress.months;
  if (month === undefined) {
    sql.transaction(() => writeFact(sql, RESTORED_FACT, String(nowMs())));
    return;
  }
  const text = await kv.get(kvKeys.month(month));
  const items = text === null ? [] : decodeDocument<MonthDocument>(kvKeys.month(month), text).items;
  const piece = items.slice(progress.done, progress.done + ITEMS_PER_PIECE);
  const documents = await Promise.all(piece.map(async (item) => kv.get(kvKeys.item(item.key))));
  const storyKeys = [...new Set(piece.flatMap(({ story }) => (story === undefined ? [] : [kvKeys.story(story)])))];
  const stories = await Promise.all(storyKeys.map(async (key) => ({ key, text: await kv.get(key) })));
  sql.transaction(() => {
    piece.forEach((item, index) => {
      sql.all(
        'INSERT OR REPLACE INTO month_item (month, key, item) VALUES (?, ?, ?)',
        month,
        item.key,
        JSON.stringify(item),
      );
      const stored = documents[index];
      const document = stored ? decodeDocument<ItemDocument>(kvKeys.item(item.key), stored) : undefined;
      restoreItem(sql, document ?? { schema: 1, item, revisions: [], aliases: [] });
      if (nowMs() - item.firstSeenMs < REREAD_YOUNGER_MS) {
        addUnit(sql, { kind: 'article', target: item.key, edition: item.edition, dueMs: nowMs(), isReread: true });
      }
    });
    for (const { key, text: story } of stories) {
      if (story !== null) restoreAliases(sql, decodeDocument<StoryDocument>(key, story));
    }
    const done = progress.done + piece.length;
    const next: Progress =
      done >= items.length ? { months: progress.months.slice(1), done: 0 } : { months: progress.months, done };
    writeFact(sql, PROGRESS_FACT, JSON.stringify(next));
  });
  log({ event: 'restored', month, items: piece.length });
}

async function beginRestore(context: Context): Promise<Progress> {
  const { sql, kv } = context.ports;
  const text = await kv.get(kvKeys.manifest);
  if (text === null) return { months: [], done: 0 };
  const manifest = decodeDocument<Manifest>(kvKeys.manifest, text);
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

function readProgress(sql: Sql): Progress | undefined {
  const value = readFact(sql, PROGRESS_FACT);
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
    item.firstSeenMs,
    item.grade,
    key === item.key ? null : item.key,
  );
}
