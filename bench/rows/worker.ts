import { DurableObject } from 'cloudflare:workers';
import { DurableDatabase } from '../../test/monitor/durable-database.ts';
import { MINUTE_MS } from '../../test/monitor/harness.ts';
import { simulateMonth } from '../../test/monitor/month.ts';

interface Env {
  readonly LEDGER: DurableObjectNamespace<Ledger>;
}

/** A month of made-up news on the SQLite of a Durable Object, with a look at the status each minute. */
export class Ledger extends DurableObject<Env> {
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const writeLine = (value: unknown) => writer.write(new TextEncoder().encode(`${JSON.stringify(value)}\n`));
    const database = new DurableDatabase(this.ctx.storage);
    const simulated = simulateMonth({
      days: Number(searchParams.get('days')),
      seed: Number(searchParams.get('seed')),
      statusEveryMs: MINUTE_MS,
      openDatabase: () => database,
      onDay: async (day) => {
        void writeLine(day);
        // The simulation leaves its own turn of the event loop nowhere, and nothing is sent before it does.
        await scheduler.wait(1);
      },
    });
    this.ctx.waitUntil(
      simulated.then(
        () => writer.close(),
        (error) => writer.abort(error),
      ),
    );
    return new Response(readable);
  }
}

export default {
  fetch: (request, env) => env.LEDGER.getByName('main').fetch(request),
} satisfies ExportedHandler<Env>;
