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
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            remoteBindings: false,
            miniflare: { bindings: { REFRESH_TOKEN: 'test-token', SPACING_MS: '0' } },
          }),
        ],
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'] },
      },
    ],
  },
});
