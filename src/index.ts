import { type Environment, isEnvironment, parseConfig } from './config.ts';
import type { MonitorClient } from './monitor/model.ts';
import { kvReadModel } from './publish/kv-read-model.ts';
import { createApp } from './web/app.ts';

export { Monitor } from './monitor/monitor.ts';

const app = createApp((bindings) => {
  if (!isEnvironment(bindings)) throw new Error('wrangler.toml: expected the bindings READ_MODEL and MONITOR');
  return {
    readModel: kvReadModel(bindings.READ_MODEL),
    monitor: monitorOf(bindings),
    config: parseConfig(bindings),
    nowMs: Date.now(),
  };
});

/** There is one Monitor; everything that writes goes through it. */
function monitorOf(env: Environment): MonitorClient {
  return env.MONITOR.getByName('main');
}

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await monitorOf(env).refresh({ trigger: 'cron' });
  },
} satisfies ExportedHandler<Environment>;
