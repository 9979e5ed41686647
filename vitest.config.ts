import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/**
 * Two projects: `pure` runs modules without I/O in plain Node, `worker` runs the Worker, its Durable Object and KV in workerd.
 * A test that imports `cloudflare:test` or `cloudflare:workers` belongs under test/worker.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**'],
          env: { TZ: 'Pacific/Apia' },
          testTimeout: 30_000,
          // Pure modules share nothing that one test could leave to the next; a fresh process for each file costs half a minute.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: {
              bindings: {
                REFRESH_TOKEN: 'test-token',
                SOURCE_RELAY: inject('sourceRelay'),
                SPACING_MS: '0',
                SOURCE_TIMEOUT_MS: '1000',
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: ['test/worker/support/site.global.ts'],
          setupFiles: ['test/worker/support/quiet.setup.ts'],
          // One sample site for all files, and each file makes it do something else.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
