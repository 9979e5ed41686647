import { z } from 'zod';
import type { Edition } from '../belta/editions.ts';
import type { Article } from '../belta/model.ts';
import { commonStems, skeleton } from '../belta/text.ts';
import type { ItemDocument, PublishedItem } from '../publish/model.ts';
import { markStale } from '../publish/outbox.ts';
import type { Grade, Verdict } from '../topic/model.ts';
import { findArticle, followedSinceMs, type KnownArticle, markAlias, unmarkAlias } from './articles.ts';
import { type Context, forgetPage } from './context.ts';
import { factNames, forgetFact, readFact, writeFact } from './facts.ts';
import type { Sql } from './ports.ts';
import { addUnit } from './queue.ts';
import { asCopy, distrustOf, isStub, type Reading, revise, withdraw } from './revise.ts';
import type { RunTally } from './runs.ts';
import { areOneArticle, findSameArticle, placeInStory } from './stories.ts';

function loadItem(sql: Sql, key: string): ItemDocument | undefined {
  const row = sql.all<{ document: string }>('SELECT document FROM item WHERE key = ?', key)[0];
  if (row === undefined) return undefined;
  const document: ItemDocument = JSON.parse(row.document);
  return document;
}

/** Key of the article whose text an item shows. */
const textKeyOf = ({ item, textFrom }: ItemDocument): string => textFrom ?? item.key;

/** The item that shows an article, under its own key or that of the article it is a copy of. */
export function itemShowing(sql: Sql, known: KnownArticle): ItemDocument | undefined {
  return loadItem(sql, known.aliasOf ?? known.key);
}

/**
 * Brings the item of an article up to what was just read and judged. Must run inside a transaction.
 * @param stored The item that shows it, as it stands.
 * @returns what the run report counts.
 */
export function recordReading(
  context: Context,
  known: KnownArticle,
  stored: ItemDocument | undefined,
  reading: Reading,
  verdict: Verdict,
): RunTally {
  const { sql, nowMs } = context.ports;
  if (known.aliasOf !== undefined) {
    if (stored === undefined || !isOtherText(stored.item, reading))
      return recordCopy(context, stored, known.key, reading, verdict);
    return recordParted(context, known, stored, reading, verdict);
  }
  if (stored?.textFrom !== undefined) return {};
  const document = revise(stored, reading, verdict, {
    firstSeenMs: known.firstSeenMs,
    nowMs: nowMs(),
    ...(stored === undefined && isFoundLate(sql, known, reading) && { foundMs: known.firstSeenMs }),
  });
  if (document === undefined || document === stored) return {};
  // An item that was published by its headline shows whose copy it is when its text comes.
  const isFirstText =
    stored === undefined || (stored.item.paragraphs.length === 0 && document.item.paragraphs.length > 0);
  if (isFirstText) {
    const original = findSameArticle(sql, document.item);
    if (original !== undefined) {
      markAlias(sql, known.key, original.key);
      if (stored !== undefined) saveItem(context, asCopy(stored, original.key, nowMs()));
      // Saving the copy can have moved the original to another story.
      return recordCopy(context, loadItem(sql, original.key), known.key, reading, verdict, original.isFuller);
    }
  }
  saveItem(context, document);
  return tallyOf(stored?.item.grade, document.item.grade);
}

/** Older than this at first sight, an article stands behind others in a feed as if it had always been there. */
const LATE_AFTER_MS = 24 * 3_600_000;

/** Published while its edition was followed, and seen only much later, as after an outage. */
function isFoundLate(sql: Sql, known: KnownArticle, { publishedMs }: Reading): boolean {
  if (known.firstSeenMs - publishedMs < LATE_AFTER_MS) return false;
  return publishedMs > (followedSinceMs(sql, known.edition) ?? known.firstSeenMs);
}

/** A text that replaces another wholesale is believed when it still stands so much later, or when the headline changed with it. */
const BELIEVED_AFTER_MS = 10 * 60_000;

const distrustedSchema = z.object({ text: z.string(), sinceMs: z.number() });

/**
 * The article with its body in doubt where that would replace the text of a known item by something else: for a while a page can hold a
 * placeholder, or another article's text.
 */
export function comparedWithKnown(
  sql: Sql,
  known: KnownArticle,
  stored: ItemDocument | undefined,
  article: Article,
  nowMs: number,
): Article {
  const isOwnText = stored !== undefined && textKeyOf(stored) === known.key;
  if (!isOwnText || article.doubtful.includes('body')) return article;
  const fact = factNames.distrusted(known.key);
  const value = readFact(sql, fact);
  const isRewritten = skeleton(known.listed.title) !== skeleton(stored.item.title) && !isStub(stored.item, article);
  if (isRewritten || distrustOf(stored.item, article) === undefined) {
    if (value !== undefined) forgetFact(sql, fact);
    return article;
  }
  const text = skeleton(article.paragraphs.join(' ')).slice(0, 400);
  const before = value === undefined ? undefined : distrustedSchema.parse(JSON.parse(value));
  const sinceMs = before?.text === text ? before.sinceMs : nowMs;
  if (nowMs - sinceMs >= BELIEVED_AFTER_MS) {
    forgetFact(sql, fact);
    return article;
  }
  writeFact(sql, fact, JSON.stringify({ text, sinceMs }));
  return { ...article, doubtful: [...article.doubtful, 'body'] };
}

/** Fewer of the shorter text's longer words in common than this, and two texts are not one in two states. */
const MIN_COMMON_STEMS = 0.4;

/** Whether a page that was a copy holds another article by now. */
function isOtherText(original: PublishedItem, reading: Reading): boolean {
  if (reading.paragraphs.length === 0) return false;
  const { common, of } = commonStems(original.paragraphs.join(' '), reading.paragraphs.join(' '));
  return common < of * MIN_COMMON_STEMS && !areOneArticle(original, { ...original, ...reading });
}

/** An article that had gone out with the text of another one has got its own: it becomes an item, and the other is read again for its own text. */
function recordParted(
  context: Context,
  known: KnownArticle,
  stored: ItemDocument,
  reading: Reading,
  verdict: Verdict,
): RunTally {
  const { sql, nowMs } = context.ports;
  const { textFrom, ...original } = stored;
  unmarkAlias(sql, known.key);
  saveItem(context, {
    ...original,
    aliases: stored.aliases.filter((key) => key !== known.key),
    ...(textFrom !== undefined && textFrom !== known.key && { textFrom }),
  });
  if (textFrom === known.key) {
    const { key, edition } = stored.item;
    const url = findArticle(sql, key)?.url;
    if (url !== undefined) forgetPage(context, url);
    addUnit(sql, { kind: 'article', target: key, edition, dueMs: nowMs(), isReread: true });
  }
  const { aliasOf: _, ...parted } = known;
  return recordReading(context, parted, undefined, reading, verdict);
}

/** A second number for the text of an item: kept as alias; the fuller of the two texts is shown. */
function recordCopy(
  context: Context,
  stored: ItemDocument | undefined,
  copyKey: string,
  reading: Reading,
  verdict: Verdict,
  isFuller = false,
): RunTally {
  const { nowMs } = context.ports;
  if (stored === undefined) return {};
  const takesText = isFuller || stored.textFrom === copyKey;
  const revised = takesText
    ? revise(stored, reading, verdict, { firstSeenMs: stored.item.firstSeenMs, nowMs: nowMs() })
    : withUrl(stored, reading.url);
  if (revised === undefined || (revised === stored && stored.aliases.includes(copyKey))) return {};
  saveItem(context, {
    ...revised,
    aliases: stored.aliases.includes(copyKey) ? stored.aliases : [...stored.aliases, copyKey],
    ...(takesText && { textFrom: copyKey }),
  });
  return tallyOf(stored.item.grade, revised.item.grade);
}

/** Marks the item of an article as gone at the source, if it has one and its text comes from that article. */
export function withdrawItem(context: Context, known: KnownArticle): void {
  const { sql, nowMs } = context.ports;
  const stored = itemShowing(sql, known);
  if (stored === undefined || textKeyOf(stored) !== known.key) return;
  const document = withdraw(stored, nowMs());
  if (document !== stored) saveItem(context, document);
}

/** Stores an item with its place in a story, and marks everything readers see of it as out of date. */
function saveItem(context: Context, document: ItemDocument): void {
  const { sql, nowMs } = context.ports;
  const placement = placeInStory(sql, document.item, nowMs());
  writeItem(sql, withStory(document, placement.story), nowMs());
  for (const { key, story } of placement.moved) {
    const other = loadItem(sql, key);
    if (other !== undefined) writeItem(sql, withStory(other, story), nowMs());
  }
  for (const story of placement.changedStories) markStale(sql, 'story', story);
}

/** Stores an item and its state in the month that goes on, and marks what readers see of it as out of date. */
export function writeItem(sql: Sql, document: ItemDocument, nowMs: number): void {
  const { item } = document;
  sql.all(
    `INSERT INTO item (key, edition, grade, changed_ms, published_ms, document) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET grade = excluded.grade, changed_ms = excluded.changed_ms, document = excluded.document`,
    item.key,
    item.edition,
    item.grade,
    Math.max(item.publishedMs, item.modifiedMs),
    item.publishedMs,
    JSON.stringify(document),
  );
  const month = new Date(nowMs).toISOString().slice(0, 7);
  sql.all(
    'INSERT OR REPLACE INTO month_item (month, key, published_ms, item) VALUES (?, ?, ?, ?)',
    month,
    item.key,
    item.publishedMs,
    JSON.stringify(item),
  );
  markStale(sql, 'item', item.key);
  markMonthChanged(sql, month, item.edition, nowMs);
}

/** Gives a month and an edition a further version, and marks all that is made from them as out of date. */
export function markMonthChanged(sql: Sql, month: string, edition: Edition, nowMs: number): void {
  bumpVersion(sql, 'edition', edition, nowMs);
  bumpVersion(sql, 'month', month, nowMs);
  markStale(sql, 'month', month);
  markStale(sql, 'feed', edition);
  markStale(sql, 'feed', 'all');
  markStale(sql, 'manifest');
}

function withStory(document: ItemDocument, story: string): ItemDocument {
  return { ...document, item: { ...document.item, story } };
}

function bumpVersion(sql: Sql, kind: 'edition' | 'month', name: string, nowMs: number): void {
  sql.all(
    `INSERT INTO version (kind, name, changes, modified_ms) VALUES (?, ?, 1, ?)
     ON CONFLICT (kind, name) DO UPDATE SET changes = changes + 1, modified_ms = MAX(modified_ms, excluded.modified_ms)`,
    kind,
    name,
    nowMs,
  );
}

function withUrl(document: ItemDocument, url: string): ItemDocument {
  const { item } = document;
  return item.urls.includes(url) ? document : { ...document, item: { ...item, urls: [...item.urls, url] } };
}

function tallyOf(before: Grade | undefined, after: Grade): RunTally {
  if (before !== undefined) return { updated: 1 };
  return { core: after === 'core' ? 1 : 0, partial: after === 'partial' ? 1 : 0 };
}
