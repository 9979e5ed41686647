import type { Edition } from '../belta/editions.ts';
import type { FailureReason } from '../belta/model.ts';

/** Ways to an edition's news: its own listing, else its section pages and its RSS. */
export type Road = 'all_news' | 'sections' | 'rss';

export type EditionState = 'ok' | 'quiet' | 'degraded' | 'failed' | 'unknown';

/** One edition in `GET /status`. Times are ISO 8601 in UTC. */
export interface EditionStatus {
  readonly edition: Edition;
  readonly state: EditionState;
  /** A sentence a person understands. */
  readonly reason: string;
  readonly last_success?: string;
  readonly last_new_item?: string;
  readonly last_attempt?: string;
  /** Which road gave the newest listing. */
  readonly road?: Road;
  /** Units that wait for another try, and units that were given up after a week. */
  readonly waiting: number;
  readonly resting: number;
}

export interface Status {
  readonly state: EditionState;
  readonly checked_at: string;
  readonly last_run?: string;
  readonly running: boolean;
  readonly publication: { readonly pending: number; readonly last_error?: string };
  readonly editions: readonly EditionStatus[];
}

export interface RunFailure {
  readonly url: string;
  readonly reason: FailureReason | 'internal';
  readonly detail: string;
  readonly attempts: number;
}

export interface EditionRun {
  readonly edition: Edition;
  /** Whether a refresh by hand asked for it. */
  readonly by_hand: boolean;
  /** `items`, `nothing-new`, `failed`, or `pending` while the run goes on. */
  readonly outcome: 'items' | 'nothing-new' | 'failed' | 'pending';
  readonly road?: Road;
  readonly listed: number;
  readonly new: number;
  readonly fetched: number;
  readonly core: number;
  readonly partial: number;
  readonly updated: number;
  readonly failed: number;
  readonly failures: readonly RunFailure[];
}

/** `GET /runs/{id}`. */
export interface RunReport {
  readonly run: string;
  readonly state: 'running' | 'finished';
  readonly triggers: readonly string[];
  readonly started: string;
  readonly finished?: string;
  readonly requests: number;
  readonly kv_writes: number;
  readonly editions: readonly EditionRun[];
}

export type RefreshOutcome =
  | { readonly kind: 'accepted'; readonly run: string; readonly joined: boolean }
  | { readonly kind: 'limited'; readonly retryAfterSeconds: number };

/** What the web asks of the Monitor. */
export interface MonitorClient {
  refresh(request: { readonly trigger: string; readonly editions?: readonly Edition[] }): Promise<RefreshOutcome>;
  /** The report once finished, or as it stands after `waitMs`. */
  report(run: string, waitMs: number): Promise<RunReport | undefined>;
  status(): Promise<Status>;
  /** Writes the whole read model again. */
  republish(): Promise<{ readonly keys: number }>;
}
