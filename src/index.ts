import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Environment, isEnvironment, parseConfig } from './config.ts';
import type { MonitorClient } from './monitor/model.ts';
import { kvReadModel } from './publish/kv-read-model.ts';
import { followedTopic } from './topic/followed.ts';
import { createWeb } from './web/app.ts';
import { CACHE_TAG } from './web/headers.ts';

export { Monitor } from './monitor/monitor.ts';

const web = createWeb((bindings) => {
  if (!isEnvironment(bindings)) throw new Error('wrangler.toml: expected the bindings READ_MODEL and MONITOR');
  return {
    readModel: kvReadModel(bindings.READ_MODEL),
    monitor: monitorOf(bindings),
    config: parseConfig(bindings),
    names: followedTopic.names,
    nowMs: Date.now(),
  };
});

/** There is one Monitor; everything that writes goes through it. */
function monitorOf(env: Environment): MonitorClient {
  return env.MONITOR.getByName('main');
}

/** Has the cache in front of it; asked by the default entrypoint only, which makes requests canonical. */
export class Public extends WorkerEntrypoint<Environment, { readonly origin: string }> {
  override async fetch(request: Request): Promise<Response> {
    return web.app.fetch(request, this.env, this.ctx);
  }

  /** A purge reaches the cache of the entrypoint that calls it. */
  async purge(): Promise<void> {
    await this.ctx.cache?.purge({ tags: [CACHE_TAG] });
  }
}

export default {
  fetch: (request, env, ctx) =>
    web.pass(request, env, ctx, (canonical, origin) => ctx.exports.Public({ props: { origin } }).fetch(canonical)),
  async scheduled(_controller, env) {
    await monitorOf(env).refresh({ trigger: 'cron' });
  },
} satisfies ExportedHandler<Environment>;
