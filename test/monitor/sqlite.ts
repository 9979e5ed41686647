import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { Sql, SqlRow, SqlValue } from '../../src/monitor/ports.ts';

/** Called before each statement and each transaction; may throw, as the real thing may. */
export type SqlStep = (step: 'statement' | 'transaction') => void;

/**
 * A ledger's database outside of Cloudflare. It outlives the engines that are built on it, as the database of a Durable Object outlives
 * its instances.
 */
export class NodeDatabase {
  readonly #database = new DatabaseSync(':memory:');
  readonly #statements = new Map<string, StatementSync>();
  readonly #indexes = new Map<string, number>();
  #depth = 0;
  /** As Cloudflare counts them: a row of a table and of each of its indexes. An upper bound: an update may leave an index alone. */
  rowsWritten = 0;

  sql(step: SqlStep = () => undefined): Sql {
    return {
      all: <Row extends SqlRow>(statement: string, ...bindings: readonly SqlValue[]) => {
        step('statement');
        return this.#run<Row>(statement, bindings);
      },
      transaction: (work) => {
        step('transaction');
        return this.#transaction(work);
      },
    };
  }

  #run<Row extends SqlRow>(statement: string, bindings: readonly SqlValue[]): Row[] {
    const prepared = this.#statements.get(statement) ?? this.#database.prepare(statement);
    this.#statements.set(statement, prepared);
    // The row type is the caller's word, in the Durable Object's API as here.
    if (prepared.columns().length > 0) return prepared.all(...bindings).map((row) => ({ ...row }) as Row);
    const { changes } = prepared.run(...bindings);
    const table = /^\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM)\s+(\w+)/i.exec(statement)?.[1];
    if (table !== undefined) this.rowsWritten += Number(changes) * (1 + this.#indexesOf(table));
    return [];
  }

  #indexesOf(table: string): number {
    const known = this.#indexes.get(table);
    if (known !== undefined) return known;
    const rows = this.#database
      .prepare(`SELECT COUNT(*) AS count FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?`)
      .all(table);
    const count = z.array(z.object({ count: z.number() })).parse(rows)[0]?.count ?? 0;
    this.#indexes.set(table, count);
    return count;
  }

  #transaction<Result>(work: () => Result): Result {
    const name = `level_${this.#depth}`;
    this.#database.exec(`SAVEPOINT ${name}`);
    this.#depth += 1;
    try {
      const result = work();
      this.#database.exec(`RELEASE ${name}`);
      return result;
    } catch (error) {
      this.#database.exec(`ROLLBACK TO ${name}`);
      this.#database.exec(`RELEASE ${name}`);
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }
}
