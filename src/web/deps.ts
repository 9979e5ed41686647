import type { Edition } from '../belta/editions.ts';
import type { MonitorClient } from '../monitor/model.ts';
import type { ReadModel } from '../publish/read-model.ts';
import type { TopicNames } from '../topic/topic.ts';

export interface WebConfig {
  /** Public origin without a trailing slash; unset: the origin of each request. */
  readonly publicUrl?: string;
  /** True when the source is the bundled sample site: pages and feeds say so. */
  readonly isSample: boolean;
  /** Unset: refresh and republish are closed. */
  readonly refreshToken?: string;
  /** The editions followed, in the order of `EDITIONS`. */
  readonly editions: readonly Edition[];
}

/** What the service is called and where: what every page and list of feeds says of it. */
export interface Presentation {
  /** Public origin without a trailing slash. */
  readonly base: string;
  readonly names: TopicNames;
  readonly isSample: boolean;
}

export function presentationOf({ deps, base }: WebEnv['Variables']): Presentation {
  return { base, names: deps.names, isSample: deps.config.isSample };
}

/** All that a request is answered from. Built anew for each request. */
export interface WebDeps {
  readonly readModel: ReadModel;
  readonly monitor: MonitorClient;
  readonly config: WebConfig;
  /** Of the topic that is followed. */
  readonly names: TopicNames;
  readonly nowMs: number;
}

/** Hono's environment: `c.var.deps`, `c.var.base`. */
export interface WebEnv {
  readonly Variables: {
    readonly deps: WebDeps;
    /** What absolute links start with, without a trailing slash. */
    readonly base: string;
  };
}
