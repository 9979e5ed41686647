import type { PublishedItem, StoryDocument, StoryLink } from '../publish/model.ts';
import {
  currentStory,
  type Fingerprint,
  fingerprint,
  type Link,
  type MemberRow,
  placeItem,
  STORY_WINDOW_MS,
  type StoryChange,
  type StoryRow,
  type StoryState,
  sameArticle,
} from '../topic/stories/index.ts';
import type { Sql, SqlRow } from './ports.ts';

/** Where an item went, and what else moved for it. */
export interface Placement {
  /** Current story of the item. */
  readonly story: string;
  /** Other items whose current story is another one than before. */
  readonly moved: readonly { readonly key: string; readonly story: string }[];
  /** Ids whose story document is out of date, retired ones included. */
  readonly changedStories: readonly string[];
}

/** Finds the item's story among the items around it, and stores what changed. Must run inside a transaction. */
export function placeInStory(sql: Sql, item: PublishedItem, nowMs: number): Placement {
  const print = printOf(item);
  const state = loadState(sql, print);
  const before = currentStories(sql, state);
  const { decision, changes } = placeItem(state, print, nowMs);
  for (const change of changes) store(sql, change);
  const after = currentStories(sql, loadState(sql, print));
  const moved = [...after].filter(([key, story]) => key !== item.key && before.has(key) && before.get(key) !== story);
  const named = changes.flatMap((change) =>
    change.kind === 'place' ? [change.row.home, change.from ?? []].flat() : [change.id],
  );
  return {
    story: decision.story,
    moved: moved.map(([key, story]) => ({ key, story })),
    changedStories: [
      ...new Set([decision.story, ...named, ...moved.flatMap(([key, story]) => [story, before.get(key) ?? []].flat())]),
    ],
  };
}

/** The item of the same edition that is the same article under another number, and whether the new one is the fuller text. */
export function findSameArticle(
  sql: Sql,
  item: PublishedItem,
): { readonly key: string; readonly isFuller: boolean } | undefined {
  const print = printOf(item);
  const found = loadMembers(sql, print).filter(
    ({ print: other }) =>
      other.edition === item.edition &&
      other.key !== item.key &&
      sameArticle(print, other) !== undefined &&
      loadGrade(sql, other.key) !== 'none',
  );
  const [original] = found;
  // What holds several items is a digest of them and none of them.
  if (original === undefined || found.length > 1) return undefined;
  return { key: original.print.key, isFuller: print.length > original.print.length };
}

/** Whether two states of text are one article, as far as their texts tell. */
export const areOneArticle = (a: PublishedItem, b: PublishedItem): boolean =>
  sameArticle(printOf(a), printOf(b)) !== undefined;

function loadGrade(sql: Sql, key: string): string | undefined {
  return sql.all<{ grade: string }>('SELECT grade FROM item WHERE key = ?', key)[0]?.grade;
}

/** The story as readers get it; `undefined` for an id that never was. */
export function loadStory(sql: Sql, id: string): StoryDocument | undefined {
  const rows = withAliases(sql, [id]);
  const stories = new Map(rows.map((row) => [row.id, row]));
  if (!stories.has(id)) return undefined;
  const current = currentStory(id, stories);
  if (current !== id) return { schema: 1, id, mergedInto: current, aliases: [], members: [], evidence: [] };
  const homes = rows.filter((row) => currentStory(row.id, stories) === id).map((row) => row.id);
  const members = homes
    .flatMap((home) =>
      sql.all<{ key: string; link: string | null; published_ms: number; grade: string | null }>(
        `SELECT story_member.key AS key, link, story_member.published_ms AS published_ms, item.grade AS grade
         FROM story_member LEFT JOIN item ON item.key = story_member.key WHERE home = ?`,
        home,
      ),
    )
    .filter(({ grade }) => grade !== 'none')
    .sort((a, b) => a.published_ms - b.published_ms || (a.key < b.key ? -1 : 1));
  return {
    schema: 1,
    id,
    aliases: homes.filter((home) => home !== id).sort(),
    members: members.map(({ key }) => key),
    evidence: members.flatMap(({ link }) => {
      if (link === null) return [];
      const evidence: StoryLink = JSON.parse(link);
      return [evidence];
    }),
  };
}

/** Puts an item of the read model back into the story it was published in, and tells again why it belongs there. */
export function restoreMember(sql: Sql, item: PublishedItem, story: StoryDocument | undefined): void {
  if (item.story === undefined) return;
  sql.all('INSERT OR IGNORE INTO story (id, founded_ms) VALUES (?, ?)', item.story, item.firstSeenMs);
  const link = story?.evidence.find(({ key }) => key === item.key);
  storeMember(sql, { print: printOf(item), home: item.story }, link);
}

/** Puts back the ids that lead to a story, so that old links keep working. */
export function restoreAliases(sql: Sql, story: StoryDocument): void {
  for (const alias of story.aliases) {
    sql.all('INSERT OR IGNORE INTO story (id, founded_ms, into_id) VALUES (?, 0, ?)', alias, story.id);
  }
}

function printOf(item: PublishedItem): Fingerprint {
  const { section, ...rest } = item;
  return fingerprint({ ...rest, ...(section && { section: section.slug }) });
}

interface StorySqlRow extends SqlRow {
  id: string;
  founded_ms: number;
  into_id: string | null;
  parted_from: string | null;
}

interface MemberSqlRow extends SqlRow {
  home: string;
  left_homes: string | null;
  print: string;
}

function loadState(sql: Sql, print: Fingerprint): StoryState {
  const members = loadMembers(sql, print);
  return { members, stories: withAliases(sql, [...new Set(members.map(({ home }) => home))]) };
}

function loadMembers(sql: Sql, print: Fingerprint): MemberRow[] {
  return sql
    .all<MemberSqlRow>(
      'SELECT home, left_homes, print FROM story_member WHERE published_ms BETWEEN ? AND ? ORDER BY published_ms, key',
      print.publishedMs - STORY_WINDOW_MS,
      print.publishedMs + STORY_WINDOW_MS,
    )
    .map((row) => {
      const parsed: Fingerprint = JSON.parse(row.print);
      const left: string[] | null = row.left_homes === null ? null : JSON.parse(row.left_homes);
      return { print: parsed, home: row.home, ...(left && { left }) };
    });
}

/** The rows of these ids, of all they lead to, and of all that lead to any of them. */
function withAliases(sql: Sql, ids: readonly string[]): StoryRow[] {
  const found = new Map<string, StoryRow>();
  const wanted = [...ids];
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (found.has(id)) continue;
    for (const row of sql.all<StorySqlRow>('SELECT * FROM story WHERE id = ?1 OR into_id = ?1', id)) {
      if (row.id !== id) {
        wanted.push(row.id);
        continue;
      }
      const partedFrom: string[] | null = row.parted_from === null ? null : JSON.parse(row.parted_from);
      found.set(id, {
        id,
        foundedMs: row.founded_ms,
        ...(row.into_id !== null && { into: row.into_id }),
        ...(partedFrom && { partedFrom }),
      });
      if (row.into_id !== null) wanted.push(row.into_id);
    }
  }
  return [...found.values()];
}

function currentStories(sql: Sql, state: StoryState): Map<string, string> {
  const stories = new Map(
    withAliases(
      sql,
      state.stories.map(({ id }) => id),
    ).map((row) => [row.id, row]),
  );
  return new Map(state.members.map(({ print, home }) => [print.key, currentStory(home, stories)]));
}

function store(sql: Sql, change: StoryChange): void {
  switch (change.kind) {
    case 'found':
      sql.all('INSERT OR IGNORE INTO story (id, founded_ms) VALUES (?, ?)', change.id, change.foundedMs);
      return;
    case 'place':
      storeMember(sql, change.row, change.link);
      return;
    case 'merge':
      sql.all('UPDATE story SET into_id = ? WHERE id = ?', change.into, change.id);
      return;
    case 'part':
      sql.all(
        `UPDATE story SET into_id = NULL, parted_from = json_insert(COALESCE(parted_from, '[]'), '$[#]', ?) WHERE id = ?`,
        change.from,
        change.id,
      );
  }
}

function storeMember(sql: Sql, row: MemberRow, link?: Link): void {
  sql.all(
    `INSERT INTO story_member (key, published_ms, home, left_homes, print, link) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET home = excluded.home, left_homes = excluded.left_homes, print = excluded.print,
       link = COALESCE(excluded.link, link)`,
    row.print.key,
    row.print.publishedMs,
    row.home,
    row.left ? JSON.stringify(row.left) : null,
    JSON.stringify(row.print),
    link ? JSON.stringify(link) : null,
  );
}
