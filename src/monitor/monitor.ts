import { DurableObject } from 'cloudflare:workers';
import type { Edition } from '../belta/editions.ts';
import { type Environment, parseConfig } from '../config.ts';
import { followedTopic } from '../topic/followed.ts';
import type { Context } from './context.ts';
import { awaitReport, requestRepublication, requestRun, workPiece } from './engine.ts';
import type { MonitorClient, RefreshOutcome, RunReport, Status } from './model.ts';
import type { LogEvent, Sql, SqlRow, SqlValue } from './ports.ts';
import { migrate } from './schema.ts';
import { KeptStatus } from './status.ts';

/**
 * The single writer. There is one object, `main`; cron and `POST /refresh` only ask it to run, its alarm does the work in bounded
 * pieces, and SQLite holds all that must not be lost.
 */
export class Monitor extends DurableObject<Environment> implements MonitorClient {
  readonly #context: Context;
  readonly #status: KeptStatus;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    const sql = durableSql(ctx.storage);
    migrate(sql);
    this.#context = {
      config: parseConfig(env),
      topic: followedTopic,
      ports: {
        sql,
        kv: env.READ_MODEL,
        fetch: (request) => fetch(request),
        nowMs: () => Date.now(),
        random: () => Math.random(),
        sleep: (ms) => scheduler.wait(ms),
        setAlarm: (atMs) => ctx.storage.setAlarm(atMs),
        log: logLine,
        purgeCache: () => purgeCache(ctx),
      },
    };
    this.#status = new KeptStatus(this.#context);
  }

  refresh(request: { readonly trigger: string; readonly editions?: readonly Edition[] }): Promise<RefreshOutcome> {
    return this.#changing(
      requestRun(this.#context, {
        trigger: request.trigger === 'cron' ? 'cron' : 'refresh',
        id: crypto.randomUUID(),
        ...(request.editions && { editions: request.editions }),
      }),
    );
  }

  report(run: string, waitMs: number): Promise<RunReport | undefined> {
    return awaitReport(this.#context, run, waitMs);
  }

  async status(): Promise<Status> {
    return this.#status.take();
  }

  republish(): Promise<{ readonly keys: number }> {
    return this.#changing(requestRepublication(this.#context));
  }

  override async alarm(): Promise<void> {
    await this.#changing(workPiece(this.#context));
  }

  async #changing<Result>(work: Promise<Result>): Promise<Result> {
    try {
      return await work;
    } finally {
      this.#status.forget();
    }
  }
}

/** The object's own SQLite behind the port. */
function durableSql(storage: DurableObjectStorage): Sql {
  return {
    all: <Row extends SqlRow>(statement: string, ...bindings: readonly SqlValue[]) =>
      storage.sql.exec<Row>(statement, ...bindings).toArray(),
    transaction: (work) => storage.transactionSync(work),
  };
}

/** One line of JSON an event, for Workers Logs. */
function logLine(event: LogEvent): void {
  console.log(JSON.stringify(event));
}

/** A reader that misses the purge sees the change when its copy is out of date (docs/http.md). */
async function purgeCache(ctx: DurableObjectState): Promise<void> {
  try {
    await ctx.exports.Public({ props: { origin: '' } }).purge();
  } catch (error) {
    logLine({ event: 'purge-failed', detail: error instanceof Error ? error.message : 'unknown' });
  }
}
