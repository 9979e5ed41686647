import type { KvStore } from '../../src/monitor/ports.ts';

export interface KvFaults {
  /** How long a write takes to be seen by readers. */
  readonly lagMs?: number;
  /** How long a location goes on answering what it answered before, a missing key included. */
  readonly cachedMs?: number;
  /** One write a second for a key; sooner throws, as KV does. */
  readonly isStrict?: boolean;
  /** Writes a UTC day; beyond it every write throws until midnight. */
  readonly writesPerDay?: number;
  /** May throw instead of the write. */
  readonly beforePut?: (key: string) => void;
  readonly beforeGet?: (key: string) => void;
}

export interface KvEntry {
  readonly value: string;
  readonly metadata: unknown;
  readonly atMs: number;
}

const DAY_MS = 24 * 3_600_000;

/** A KV namespace with the habits of the real one (docs/operations.md), on a virtual clock. */
export class SimulatedKv implements KvStore {
  readonly #nowMs: () => number;
  readonly #history = new Map<string, KvEntry[]>();
  readonly #cache = new Map<string, { readonly entry: KvEntry | undefined; readonly atMs: number }>();
  readonly #writesOnDay = new Map<number, number>();
  faults: KvFaults;
  /** Keys in the order in which they were written. */
  readonly puts: string[] = [];
  gets = 0;

  constructor(nowMs: () => number, faults: KvFaults = {}) {
    this.#nowMs = nowMs;
    this.faults = faults;
  }

  async put(key: string, value: string, options?: { readonly metadata?: unknown }): Promise<void> {
    await Promise.resolve();
    this.faults.beforePut?.(key);
    const nowMs = this.#nowMs();
    const history = this.#history.get(key) ?? [];
    const last = history.at(-1);
    if (this.faults.isStrict && last !== undefined && nowMs - last.atMs < 1000) {
      throw new Error('KV PUT failed: 429 Too Many Requests');
    }
    const day = Math.floor(nowMs / DAY_MS);
    const writes = this.#writesOnDay.get(day) ?? 0;
    if (writes >= (this.faults.writesPerDay ?? Number.POSITIVE_INFINITY)) {
      throw new Error('KV put() limit exceeded for the day.');
    }
    this.#writesOnDay.set(day, writes + 1);
    this.#history.set(key, [...history.slice(-3), { value, metadata: options?.metadata ?? null, atMs: nowMs }]);
    this.puts.push(key);
  }

  async get(key: string): Promise<string | null> {
    await Promise.resolve();
    this.gets += 1;
    this.faults.beforeGet?.(key);
    return this.read(key)?.value ?? null;
  }

  /** What a reader at the one location of this KV sees. */
  read(key: string): KvEntry | undefined {
    const nowMs = this.#nowMs();
    const cached = this.#cache.get(key);
    if (cached !== undefined && nowMs - cached.atMs < (this.faults.cachedMs ?? 0)) return cached.entry;
    const entry = (this.#history.get(key) ?? []).filter(({ atMs }) => atMs + (this.faults.lagMs ?? 0) <= nowMs).at(-1);
    this.#cache.set(key, { entry, atMs: nowMs });
    return entry;
  }

  /** What was written last, whoever may see it yet. */
  newest(key: string): KvEntry | undefined {
    return this.#history.get(key)?.at(-1);
  }

  keys(): string[] {
    return [...this.#history.keys()].sort();
  }

  /** Everything as written last, by key. */
  contents(): Record<string, string> {
    return Object.fromEntries(this.keys().map((key) => [key, this.newest(key)?.value ?? '']));
  }

  lose(): void {
    this.#history.clear();
    this.#cache.clear();
  }
}
