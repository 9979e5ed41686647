import { z } from 'zod';
import { type FaultRule, faultRule, withFaults } from './faults.ts';
import type { Handle, SiteContent, SiteRequest, SiteResponse } from './model.ts';
import { mutate, mutation, UnknownArticle } from './mutations.ts';
import { createSite, type SiteOptions } from './site.ts';

/** One request to the sample site as it was seen. */
export interface LoggedRequest {
  readonly atMs: number;
  readonly method: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
  /** 0 for an answer that never comes. */
  readonly bytes: number;
  readonly ifNoneMatch?: string;
  readonly ifModifiedSince?: string;
  readonly userAgent?: string;
  readonly accept?: string;
  /** Requests to this host under way at that moment, this one included. */
  readonly open: number;
}

export interface ServiceOptions {
  readonly content: SiteContent;
  readonly nowMs: () => number;
  readonly faults?: readonly FaultRule[];
  readonly seed?: number;
  readonly site?: SiteOptions;
}

const control = z.strictObject({
  /** Replaces all rules; counts and draws start anew. */
  faults: z.array(faultRule).exactOptional(),
  mutations: z.array(mutation).exactOptional(),
  /** Moves the site's clock forward. */
  advanceMs: z.number().exactOptional(),
  clearLog: z.boolean().exactOptional(),
  /** Content, faults, clock and log as at the start. */
  reset: z.boolean().exactOptional(),
});

export type Control = z.input<typeof control>;

/** The site with its faults, its log and the handle to change both during a test. No I/O: the adapters carry it. */
export class SampleService {
  readonly #options: ServiceOptions;
  readonly #open = new Map<string, number>();
  readonly #peak = new Map<string, number>();
  #log: LoggedRequest[] = [];
  #content: SiteContent;
  #faults: readonly FaultRule[];
  #advancedMs = 0;
  #site: Handle;
  #handle: Handle;

  constructor(options: ServiceOptions) {
    this.#options = options;
    this.#content = options.content;
    this.#faults = options.faults ?? [];
    this.#site = createSite(this.#content, options.site).handle;
    this.#handle = withFaults(this.#site, this.#faults, options.seed);
  }

  get requests(): readonly LoggedRequest[] {
    return this.#log;
  }

  nowMs(): number {
    return this.#options.nowMs() + this.#advancedMs;
  }

  /** Answers and counts the request as open until `done` is called. */
  answer(request: SiteRequest): { readonly response: SiteResponse; done(): void } {
    const host = request.url.hostname;
    const open = (this.#open.get(host) ?? 0) + 1;
    this.#open.set(host, open);
    this.#peak.set(host, Math.max(open, this.#peak.get(host) ?? 0));
    const response = this.#handle(request, this.nowMs());
    this.#log.push(logged(request, response, this.nowMs(), open));
    let isDone = false;
    return {
      response,
      done: () => {
        if (!isDone) this.#open.set(host, (this.#open.get(host) ?? 1) - 1);
        isDone = true;
      },
    };
  }

  /** GET tells the log, POST changes faults, content or clock. */
  control(method: string, body: string): SiteResponse {
    if (method === 'GET') {
      return json(200, { nowMs: this.nowMs(), requests: this.#log, peakOpen: Object.fromEntries(this.#peak) });
    }
    const parsed = control.safeParse(parseJson(body));
    if (!parsed.success) return json(400, { error: `control: ${z.prettifyError(parsed.error)}` });
    try {
      this.change(parsed.data);
      return json(200, { ok: true });
    } catch (error) {
      if (error instanceof UnknownArticle) return json(400, { error: error.message });
      throw error;
    }
  }

  /** @throws UnknownArticle when a mutation names an article that is not there. */
  change(change: Control): void {
    const { reset, faults, mutations, advanceMs, clearLog } = control.parse(change);
    if (reset === true) {
      this.#content = this.#options.content;
      this.#faults = this.#options.faults ?? [];
      this.#advancedMs = 0;
    }
    this.#advancedMs += advanceMs ?? 0;
    this.#faults = faults ?? this.#faults;
    this.#content = (mutations ?? []).reduce((content, each) => mutate(content, each, this.nowMs()), this.#content);
    if (reset === true || mutations !== undefined) this.#site = createSite(this.#content, this.#options.site).handle;
    if (reset === true || faults !== undefined || mutations !== undefined) {
      this.#handle = withFaults(this.#site, this.#faults, this.#options.seed);
    }
    if (reset === true || clearLog === true) {
      this.#log = [];
      this.#peak.clear();
    }
  }
}

function logged(request: SiteRequest, response: SiteResponse, atMs: number, open: number): LoggedRequest {
  const { url, method, headers } = request;
  const header = (name: string, value: string | null): Record<string, string> =>
    value === null ? {} : { [name]: value };
  return {
    atMs,
    method,
    host: url.hostname,
    path: url.pathname + url.search,
    status: response.delivery?.kind === 'silent' ? 0 : response.status,
    bytes: response.body.length,
    ...header('ifNoneMatch', headers.get('if-none-match')),
    ...header('ifModifiedSince', headers.get('if-modified-since')),
    ...header('userAgent', headers.get('user-agent')),
    ...header('accept', headers.get('accept')),
    open,
  };
}

function json(status: number, value: unknown): SiteResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undoes the relay form: `/deu.belta.by/all_news` is a request for `https://deu.belta.by/all_news`. */
export function canonicalUrl(relayPath: string): URL | undefined {
  const match = relayPath.match(/^\/([a-z0-9.-]+\.[a-z]+)(\/.*)?$/i);
  return match === null ? undefined : new URL(`https://${match[1]}${match[2] ?? '/'}`);
}
