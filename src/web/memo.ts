interface Entry<V> {
  readonly value: V;
  readonly storedMs: number;
  readonly epoch: number;
}

/**
 * Values kept in the memory of one isolate for a few seconds, so that a burst of requests reads storage once. A value that is
 * past its life stays until it is displaced: it is what can still be served while storage fails.
 */
export class Memo<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #maxEntries: number;
  readonly #lifeMs: number;
  readonly #epoch: () => number;

  /** @param epoch changes when something was published in this isolate, which ends the life of all values. */
  constructor(options: { readonly maxEntries: number; readonly lifeMs: number; readonly epoch: () => number }) {
    this.#maxEntries = options.maxEntries;
    this.#lifeMs = options.lifeMs;
    this.#epoch = options.epoch;
  }

  fresh(key: string, nowMs: number): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.epoch !== this.#epoch()) return undefined;
    return nowMs - entry.storedMs < this.#lifeMs ? entry.value : undefined;
  }

  /** The last value known, however old. */
  last(key: string): V | undefined {
    return this.#entries.get(key)?.value;
  }

  set(key: string, value: V, nowMs: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, storedMs: nowMs, epoch: this.#epoch() });
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > this.#maxEntries && !oldest.done) this.#entries.delete(oldest.value);
  }
}
