/** A value SQLite stores. */
export type SqlValue = string | number | null;

/** One row, by column name. */
export type SqlRow = Record<string, SqlValue>;

/** The ledger's database: the Durable Object's own SQLite, or another one in a simulation. */
export interface Sql {
  /** Runs one statement and gives its rows. */
  all<Row extends SqlRow>(statement: string, ...bindings: readonly SqlValue[]): Row[];
  /** Runs `work` in one transaction: all of its writes, or none. */
  transaction<Result>(work: () => Result): Result;
}

/** The part of a KV namespace that the Monitor uses. Reads serve only to restore a lost ledger. */
export interface KvStore {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options?: { readonly metadata?: unknown }): Promise<void>;
}

/** What the Monitor needs from the world. */
export interface Ports {
  readonly sql: Sql;
  readonly kv: KvStore;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly nowMs: () => number;
  /** 0 inclusive to 1 exclusive; for jitter only. */
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Replaces an alarm that is already set. */
  readonly setAlarm: (atMs: number) => Promise<void>;
  readonly log: (event: LogEvent) => void;
  /** Drops what the cache in front of the Worker holds; best effort, never throws. Absent where there is no such cache. */
  readonly purgeCache?: () => Promise<void>;
}

/** One line of the log: what happened, and small facts about it. Never a secret, never a full text. */
export interface LogEvent {
  readonly event: string;
  readonly [fact: string]: string | number | boolean | undefined;
}
