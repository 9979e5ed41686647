import { z } from 'zod';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { type Config, parseConfig } from '../../src/config.ts';
import type { Context } from '../../src/monitor/context.ts';
import { awaitReport, requestRepublication, requestRun, workPiece } from '../../src/monitor/engine.ts';
import type { RefreshOutcome, RunReport, Status } from '../../src/monitor/model.ts';
import type { LogEvent, Sql } from '../../src/monitor/ports.ts';
import { migrate } from '../../src/monitor/schema.ts';
import { takeStatus } from '../../src/monitor/status.ts';
import type { ItemDocument } from '../../src/publish/model.ts';
import { followedTopic } from '../../src/topic/followed.ts';
import type { FaultRule } from '../site/faults.ts';
import { sampleFetch } from '../site/fetch.ts';
import type { SiteContent } from '../site/model.ts';
import type { Mutation } from '../site/mutations.ts';
import { Random } from '../site/random.ts';
import { type LoggedRequest, SampleService } from '../site/service.ts';
import type { SiteOptions } from '../site/site.ts';
import { type KvFaults, SimulatedKv } from './kv.ts';
import { type LedgerDatabase, NodeDatabase } from './sqlite.ts';

export const START_MS = Date.parse('2026-11-24T07:00:00Z');
export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Every step in which the Monitor leaves its own memory. */
export type IoStep = 'fetch' | 'kv-get' | 'kv-put' | 'alarm' | 'transaction' | 'statement';

export interface WorldOptions {
  readonly content: SiteContent;
  readonly startMs?: number;
  readonly editions?: readonly Edition[];
  readonly faults?: readonly FaultRule[];
  readonly site?: SiteOptions;
  readonly variables?: Readonly<Record<string, string>>;
  readonly kvFaults?: KvFaults;
  readonly seed?: number;
  /** Opens an empty database; unset: one in memory. */
  readonly openDatabase?: () => LedgerDatabase;
  /** Called before each step of I/O; what it throws is thrown in the step's place. */
  readonly beforeStep?: (step: IoStep) => void;
}

/** The platform repeats an alarm that threw, 2 s later and then twice as late each time, this often. */
const ALARM_RETRIES = 6;

/**
 * The real engine in a world of its own: virtual clock, sample site, KV and database in memory. Alarms run in order of time; a piece of
 * work that throws is repeated as the platform repeats it.
 */
export class World {
  nowMs: number;
  config: Config;
  readonly kv: SimulatedKv;
  readonly service: SampleService;
  readonly log: LogEvent[] = [];
  /** Requests of each piece of work. */
  readonly requestsByPiece: number[] = [];
  /** Real time the sample site took to answer; meaningful where nothing else runs meanwhile. */
  siteMs = 0;
  alarmAtMs: number | undefined;
  beforeStep: (step: IoStep) => void;
  readonly #openDatabase: () => LedgerDatabase;
  #database: LedgerDatabase;
  #context: Context;
  /** What a dead process still had under way comes to nothing. */
  #life = { isDead: false };
  #random: Random;
  #failedAlarms = 0;
  #runs = 0;

  constructor(options: WorldOptions) {
    this.nowMs = options.startMs ?? START_MS;
    this.config = parseConfig({
      EDITIONS: (options.editions ?? EDITIONS).join(','),
      ...options.variables,
    });
    this.kv = new SimulatedKv(() => this.nowMs, options.kvFaults);
    this.service = new SampleService({
      content: options.content,
      nowMs: () => this.nowMs,
      ...(options.faults && { faults: options.faults }),
      ...(options.site && { site: options.site }),
    });
    this.#random = new Random(options.seed ?? 1);
    this.beforeStep = options.beforeStep ?? (() => undefined);
    this.#openDatabase = options.openDatabase ?? (() => new NodeDatabase());
    this.#database = this.#openDatabase();
    this.#context = this.#boot();
  }

  get context(): Context {
    return this.#context;
  }

  /** For looking at the ledger; counts as no step. */
  get ledger(): Sql {
    return this.#database.sql();
  }

  get rowsRead(): number | undefined {
    return this.#database.rowsRead;
  }

  get rowsWritten(): number {
    return this.#database.rowsWritten;
  }

  get scans(): readonly string[] {
    return this.#database.scans();
  }

  #boot(): Context {
    const life = { isDead: false };
    this.#life = life;
    const step = (name: IoStep): void => {
      if (life.isDead) throw new Error('the process is dead');
      this.beforeStep(name);
      if (life.isDead) throw new Error('the process died');
    };
    const fetchSite = sampleFetch(this.service, { onSilence: 'fail' });
    const sql = this.#database.sql(step);
    migrate(this.#database.sql());
    return {
      config: this.config,
      topic: followedTopic,
      ports: {
        sql,
        kv: {
          get: async (key) => {
            step('kv-get');
            return this.kv.get(key);
          },
          put: async (key, value, options) => {
            step('kv-put');
            await this.kv.put(key, value, options);
          },
        },
        fetch: async (request) => {
          step('fetch');
          this.requestsByPiece[this.requestsByPiece.length - 1] = (this.requestsByPiece.at(-1) ?? 0) + 1;
          const beginMs = performance.now();
          const response = await fetchSite(request);
          this.siteMs += performance.now() - beginMs;
          return response;
        },
        nowMs: () => this.nowMs,
        random: () => this.#random.next(),
        sleep: async (ms) => {
          this.nowMs += ms;
        },
        setAlarm: async (atMs) => {
          step('alarm');
          this.alarmAtMs = atMs;
        },
        log: (event) => {
          this.log.push(event);
        },
      },
    };
  }

  /** Everything under way comes to nothing, and a new engine starts on the same database. The alarm is kept by the platform. */
  die(): void {
    this.#life.isDead = true;
    this.#context = this.#boot();
  }

  /** A deployment with other editions. */
  follow(editions: readonly Edition[]): void {
    this.config = { ...this.config, editions };
    this.die();
  }

  /** The Durable Object is lost with all that it knew. */
  loseLedger(): void {
    this.#life.isDead = true;
    this.#database = this.#openDatabase();
    this.alarmAtMs = undefined;
    this.#context = this.#boot();
  }

  /** The platform loses the alarm, should one be set, and does not repeat one that is under way. */
  forgetAlarm(): void {
    this.alarmAtMs = undefined;
    this.#failedAlarms = ALARM_RETRIES;
  }

  async request(trigger: 'cron' | 'refresh', editions?: readonly Edition[]): Promise<RefreshOutcome> {
    this.#runs += 1;
    return requestRun(this.#context, { trigger, id: `run-${this.#runs}`, ...(editions && { editions }) });
  }

  report(run: string, waitMs = 0): Promise<RunReport | undefined> {
    return awaitReport(this.#context, run, waitMs);
  }

  republish(): Promise<{ readonly keys: number }> {
    return requestRepublication(this.#context);
  }

  status(): Status {
    return takeStatus(this.#context);
  }

  /** One alarm, if one is set by `untilMs`. */
  async alarm(untilMs: number): Promise<boolean> {
    const atMs = this.alarmAtMs;
    if (atMs === undefined || atMs > untilMs) return false;
    this.nowMs = Math.max(this.nowMs, atMs);
    this.alarmAtMs = undefined;
    this.requestsByPiece.push(0);
    try {
      await workPiece(this.#context);
      this.#failedAlarms = 0;
    } catch {
      this.#failedAlarms += 1;
      if (this.#failedAlarms <= ALARM_RETRIES) this.alarmAtMs ??= this.nowMs + 1000 * 2 ** this.#failedAlarms;
      else this.#failedAlarms = 0;
    }
    return true;
  }

  /** Runs alarms in order of time up to `untilMs`, and leaves the clock there. */
  async runUntil(untilMs: number): Promise<void> {
    while (await this.alarm(untilMs));
    this.nowMs = Math.max(this.nowMs, untilMs);
  }

  /** Asks for a run and works until it has ended, `mostMs` at most. */
  async run(trigger: 'cron' | 'refresh' = 'cron', mostMs = HOUR_MS): Promise<RunReport> {
    const outcome = await this.request(trigger);
    if (outcome.kind !== 'accepted') throw new Error(`expected a run, seen ${JSON.stringify(outcome)}`);
    const untilMs = this.nowMs + mostMs;
    for (;;) {
      const report = await this.report(outcome.run);
      if (report?.state === 'finished') return report;
      if (!(await this.alarm(untilMs))) throw new Error(`the run has not ended: ${JSON.stringify(report)}`);
    }
  }

  /** Cron ticks every 15 minutes for so long, with all alarms between. */
  async live(forMs: number, everyMs = 15 * MINUTE_MS): Promise<void> {
    const endMs = this.nowMs + forMs;
    while (this.nowMs < endMs) {
      // A tick that dies is no more than one that did not come.
      await this.request('cron').catch(() => undefined);
      await this.runUntil(Math.min(endMs, this.nowMs + everyMs));
    }
  }

  change(...mutations: readonly Mutation[]): void {
    this.service.change({ mutations: [...mutations] });
  }

  setFaults(...faults: readonly FaultRule[]): void {
    this.service.change({ faults: [...faults] });
  }

  /** Requests to the site since the last call. */
  takeRequests(): readonly LoggedRequest[] {
    const state = z.object({ requests: z.array(z.custom<LoggedRequest>()) });
    const { requests } = state.parse(JSON.parse(bodyText(this.service.control('GET', '').body)));
    this.service.change({ clearLog: true });
    return requests;
  }

  items(): ItemDocument[] {
    return this.ledger
      .all<{ document: string }>('SELECT document FROM item ORDER BY key')
      .map(({ document }): ItemDocument => JSON.parse(document));
  }

  item(key: string): ItemDocument | undefined {
    return this.items().find(({ item }) => item.key === key);
  }

  /** Keys in a published feed, in its order. */
  feedKeys(name: Edition | 'all' = 'all'): string[] {
    const body = this.kv.newest(`feed/${name}.json`)?.value;
    return body === undefined ? [] : feedIds(body);
  }
}

const Feed = z.object({ items: z.array(z.object({ id: z.string() })) });
const ID_PREFIX = 'tag:belta.by,2026:';

export function feedIds(body: string): string[] {
  return Feed.parse(JSON.parse(body)).items.map(({ id }) => id.slice(ID_PREFIX.length));
}

function bodyText(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}
