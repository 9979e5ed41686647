import { WorkerEntrypoint } from 'cloudflare:workers';
import { EDITIONS } from '../../src/belta/editions.ts';
import { kvReadModel } from '../../src/publish/kv-read-model.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';
import { createWeb } from '../../src/web/app.ts';

/** About the size of the default feed of the bench. */
const CONSTANT_BYTES = 120_000;

interface Env {
  readonly READ_MODEL: KVNamespace;
}

/** The HTTP side of the Worker over a KV namespace that the bench has filled, and a route that returns a constant. */
const { app, pass } = createWeb((env) => ({
  readModel: kvReadModel((env as Env).READ_MODEL),
  monitor: {
    refresh: async () => ({ kind: 'accepted', run: 'bench', joined: false }),
    report: async () => undefined,
    status: async () => Promise.reject(new Error('there is no Monitor in the bench')),
    republish: async () => ({ keys: 0 }),
  },
  config: { isSample: false, editions: EDITIONS },
  names,
  nowMs: Date.now(),
}));
const body = new Uint8Array(CONSTANT_BYTES).fill(0x61);
app.get('/constant', (c) => c.text('constant', 200, { 'Cache-Control': 'no-store' }));
app.get('/cached-constant', (c) => c.text('constant', 200, { 'Cache-Control': 'no-store' }));
app.get(
  '/constant-body',
  () => new Response(body, { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'application/atom+xml' } }),
);

export class Public extends WorkerEntrypoint<Env> {
  override fetch(request: Request): Response | Promise<Response> {
    return app.fetch(request, this.env, this.ctx);
  }
}

export default {
  fetch(request, env, ctx) {
    if (new URL(request.url).pathname === '/cached-constant')
      return ctx.exports.Public({ props: { origin: '' } }).fetch(request);
    return pass(request, env, ctx, (canonical, origin) => ctx.exports.Public({ props: { origin } }).fetch(canonical));
  },
} satisfies ExportedHandler<Env>;
