import type { Sql, SqlRow, SqlValue } from '../../src/monitor/ports.ts';
import type { LedgerDatabase, SqlStep } from './sqlite.ts';

/** The database of a Durable Object in workerd, which counts the rows that are read and written as Cloudflare does. */
export class DurableDatabase implements LedgerDatabase {
  readonly #storage: DurableObjectStorage;
  rowsRead = 0;
  rowsWritten = 0;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  sql(step: SqlStep = () => undefined): Sql {
    return {
      all: <Row extends SqlRow>(statement: string, ...bindings: readonly SqlValue[]) => {
        step('statement');
        const cursor = this.#storage.sql.exec<Row>(statement, ...bindings);
        const rows = cursor.toArray();
        this.rowsRead += cursor.rowsRead;
        this.rowsWritten += cursor.rowsWritten;
        return rows;
      },
      transaction: (work) => {
        step('transaction');
        return this.#storage.transactionSync(work);
      },
    };
  }

  scans(): readonly string[] {
    return [];
  }
}
