import type { StatementSync } from 'node:sqlite';
import { z } from 'zod';
import type { Sql, SqlRow, SqlValue } from '../../src/monitor/ports.ts';

/** Called before each statement and each transaction; may throw, as the real thing may. */
export type SqlStep = (step: 'statement' | 'transaction') => void;

interface Prepared {
  readonly prepared: StatementSync;
  readonly givesRows: boolean;
}

const planSchema = z.array(z.object({ detail: z.string() }));

/** A database that counts what is done with it. */
export interface LedgerDatabase {
  sql(step?: SqlStep): Sql;
  readonly rowsWritten: number;
  /** Only Cloudflare's counts them. */
  readonly rowsRead?: number;
  /** Statements used so far that read a table from end to end, each with the step of its plan that says so. */
  scans(): readonly string[];
}

/**
 * A ledger's database outside of Cloudflare. It outlives the engines that are built on it, as the database of a Durable Object outlives
 * its instances.
 */
export class NodeDatabase implements LedgerDatabase {
  // Not imported: workerd, where a world brings another database, has no such module.
  readonly #database = new (process.getBuiltinModule('node:sqlite').DatabaseSync)(':memory:');
  readonly #statements = new Map<string, Prepared>();
  readonly #rows = new Map<string, number>();
  #depth = 0;
  /** As Cloudflare counts them: rows of tables and of indexes. An upper bound, since a column can be set to what it was. */
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

  scans(): readonly string[] {
    return [...this.#statements.keys()]
      .filter((statement) => /^\s*(?:SELECT|UPDATE|DELETE)/i.test(statement))
      .flatMap((statement) =>
        planSchema
          .parse(this.#database.prepare(`EXPLAIN QUERY PLAN ${statement}`).all())
          .filter(({ detail }) => /^SCAN (?!each\b|CONSTANT)/.test(detail))
          .map(({ detail }) => `${detail}: ${statement.replace(/\s+/g, ' ').trim()}`),
      );
  }

  #run<Row extends SqlRow>(statement: string, bindings: readonly SqlValue[]): Row[] {
    const { prepared, givesRows } = this.#statements.get(statement) ?? this.#prepare(statement);
    // The row type is the caller's word, in the Durable Object's API as here.
    if (givesRows) return prepared.all(...bindings).map((row) => ({ ...row }) as Row);
    this.rowsWritten += Number(prepared.run(...bindings).changes) * this.#rowsOf(statement);
    return [];
  }

  #prepare(statement: string): Prepared {
    const prepared = this.#database.prepare(statement);
    const entry = { prepared, givesRows: prepared.columns().length > 0 };
    this.#statements.set(statement, entry);
    return entry;
  }

  /** Rows one change of a statement writes: the row itself, and one in each index that holds a column it sets. */
  #rowsOf(statement: string): number {
    const known = this.#rows.get(statement);
    if (known !== undefined) return known;
    const [, table, set] =
      /^\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM)\s+(\w+)(?:\s+SET\s(.+?)\sWHERE)?/is.exec(statement) ?? [];
    const indexes = z
      .array(z.object({ sql: z.string() }))
      .parse(
        this.#database
          .prepare(`SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?`)
          .all(table ?? ''),
      )
      .filter(
        ({ sql }) => set === undefined || columnsOf(sql).some((column) => new RegExp(`\\b${column} = `).test(set)),
      );
    this.#rows.set(statement, 1 + indexes.length);
    return 1 + indexes.length;
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

/** `edition`, `published_ms` of `CREATE INDEX article_by_time ON article (edition, published_ms)`. */
function columnsOf(index: string): string[] {
  return (/\(([^)]+)\)/.exec(index)?.[1] ?? '').split(',').map((column) => column.trim());
}
