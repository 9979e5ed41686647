import type { Sql } from './ports.ts';

/**
 * The ledger, one statement a step. A step that was deployed is never edited: a change is a further step. The meaning of every table and
 * column is in docs/storage.md.
 */
const STEPS: readonly string[] = [
  `CREATE TABLE article (
    key TEXT PRIMARY KEY,
    edition TEXT NOT NULL,
    url TEXT NOT NULL,
    listed TEXT NOT NULL,
    published_ms INTEGER,
    first_seen_ms INTEGER NOT NULL,
    read_ms INTEGER,
    grade TEXT,
    faults TEXT,
    alias_of TEXT
  ) WITHOUT ROWID`,
  'CREATE INDEX article_by_time ON article (edition, published_ms)',
  `CREATE TABLE item (
    key TEXT PRIMARY KEY,
    edition TEXT NOT NULL,
    grade TEXT NOT NULL,
    changed_ms INTEGER NOT NULL,
    published_ms INTEGER NOT NULL,
    document TEXT NOT NULL
  ) WITHOUT ROWID`,
  'CREATE INDEX item_by_time ON item (edition, grade, published_ms)',
  'CREATE INDEX item_by_change ON item (edition, grade, changed_ms)',
  'CREATE TABLE month_item (month TEXT NOT NULL, key TEXT NOT NULL, published_ms INTEGER NOT NULL, item TEXT NOT NULL, PRIMARY KEY (month, key)) WITHOUT ROWID',
  'CREATE TABLE story (id TEXT PRIMARY KEY, founded_ms INTEGER NOT NULL, into_id TEXT, parted_from TEXT) WITHOUT ROWID',
  'CREATE INDEX story_by_target ON story (into_id)',
  'CREATE TABLE story_member (key TEXT PRIMARY KEY, published_ms INTEGER NOT NULL, home TEXT NOT NULL, left_homes TEXT, print TEXT NOT NULL, link TEXT) WITHOUT ROWID',
  'CREATE INDEX story_member_by_time ON story_member (published_ms)',
  'CREATE INDEX story_member_by_home ON story_member (home)',
  `CREATE TABLE unit (
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    edition TEXT NOT NULL,
    host TEXT NOT NULL,
    details TEXT NOT NULL,
    priority INTEGER NOT NULL,
    due_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    picks INTEGER NOT NULL DEFAULT 0,
    first_failed_ms INTEGER,
    reason TEXT,
    reason_count INTEGER NOT NULL DEFAULT 0,
    detail TEXT,
    resting INTEGER NOT NULL DEFAULT 0,
    run TEXT,
    PRIMARY KEY (kind, target)
  ) WITHOUT ROWID`,
  'CREATE INDEX unit_by_urgency ON unit (host, resting, priority, due_ms)',
  'CREATE INDEX unit_by_run ON unit (run) WHERE run IS NOT NULL',
  'CREATE TABLE validator (url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, body_hash TEXT NOT NULL, checked_ms INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE host (host TEXT PRIMARY KEY, next_ms INTEGER NOT NULL, blocked_until_ms INTEGER NOT NULL, strikes INTEGER NOT NULL, by_request INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE run (id TEXT PRIMARY KEY, started_ms INTEGER NOT NULL, finished_ms INTEGER, by_hand INTEGER NOT NULL, report TEXT NOT NULL) WITHOUT ROWID',
  'CREATE INDEX run_by_time ON run (started_ms)',
  'CREATE TABLE listing_log (edition TEXT NOT NULL, at_ms INTEGER NOT NULL, ok INTEGER NOT NULL, road TEXT, fallback INTEGER NOT NULL, listed INTEGER NOT NULL, fresh INTEGER NOT NULL, reason TEXT, detail TEXT, PRIMARY KEY (edition, at_ms)) WITHOUT ROWID',
  'CREATE TABLE outbox (name TEXT PRIMARY KEY, phase INTEGER NOT NULL, generation INTEGER NOT NULL, is_forced INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE published (name TEXT PRIMARY KEY, hash TEXT NOT NULL, modified_ms INTEGER NOT NULL, put_ms INTEGER NOT NULL) WITHOUT ROWID',
  'CREATE TABLE version (kind TEXT NOT NULL, name TEXT NOT NULL, changes INTEGER NOT NULL, modified_ms INTEGER NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID',
  'CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  // Every piece of work asks for the run that goes on; without this, five hundred ended ones are read when there is none.
  'CREATE INDEX run_going_on ON run (started_ms) WHERE finished_ms IS NULL',
  'ALTER TABLE unit ADD COLUMN not_before_ms INTEGER NOT NULL DEFAULT 0',
  // After a long outage thousands of units are in one run, and each piece of work asks whether one of them can be worked on.
  'DROP INDEX unit_by_run',
  'CREATE INDEX unit_by_run_and_host ON unit (run, host) WHERE run IS NOT NULL',
  'CREATE INDEX unit_troubled ON unit (edition, resting) WHERE attempts > 0',
];

/** Brings the database to the newest step. */
export function migrate(sql: Sql): void {
  sql.all('CREATE TABLE IF NOT EXISTS migration (step INTEGER PRIMARY KEY)');
  const done = sql.all<{ steps: number }>('SELECT COUNT(*) AS steps FROM migration')[0]?.steps ?? 0;
  if (done >= STEPS.length) return;
  sql.transaction(() => {
    STEPS.forEach((statement, step) => {
      if (step < done) return;
      sql.all(statement);
      sql.all('INSERT INTO migration (step) VALUES (?)', step);
    });
  });
}
