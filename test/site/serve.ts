import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { FaultRule } from './faults.ts';
import type { SiteContent, SiteRequest, SiteResponse } from './model.ts';
import { sampleContent } from './sample.ts';
import { type Control, canonicalUrl, type LoggedRequest, SampleService } from './service.ts';
import type { SiteOptions } from './site.ts';

export interface SampleSiteOptions {
  /** 0 picks a free one. */
  readonly port: number;
  readonly faults?: readonly FaultRule[];
  /** Default: the sample news, as of the start. */
  readonly content?: SiteContent;
  readonly site?: SiteOptions;
  readonly nowMs?: () => number;
  readonly seed?: number;
}

export interface SampleSite {
  /** What `SOURCE_RELAY` is set to, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  change(change: Control): void;
  close(): Promise<void>;
}

/** An edition has some 20 sample items; a shorter page than the real one makes a second page of them. */
const SAMPLE_PER_PAGE = 12;

/**
 * Serves the sample site on 127.0.0.1 in the relay form `/{host}/{path}`; `/__control` tells the log (GET) and changes faults,
 * content and clock (POST, JSON).
 *
 * @throws when the port is taken (`EADDRINUSE`).
 */
export async function startSampleSite(options: SampleSiteOptions): Promise<SampleSite> {
  const nowMs = options.nowMs ?? Date.now;
  const service = new SampleService({
    site: { perPage: SAMPLE_PER_PAGE },
    ...options,
    nowMs,
    content: options.content ?? sampleContent(nowMs()),
  });
  const server = createServer((request, response) => void answer(service, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    get requests() {
      return service.requests;
    },
    change: (change) => service.change(change),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(service: SampleService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const method = request.method ?? 'GET';
  if (path === '/__control') {
    send(response, service.control(method, await bodyOf(request)));
    return;
  }
  const url = canonicalUrl(path);
  if (url === undefined) {
    send(response, {
      status: 400,
      headers: { 'content-type': 'text/plain' },
      body: `expected /{host}/{path}, saw ${path}\n`,
    });
    return;
  }
  const siteRequest: SiteRequest = { url, method, headers: headersOf(request) };
  const { response: answered, done } = service.answer(siteRequest);
  response.on('close', done);
  deliver(response, answered);
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, headers, body }: SiteResponse): void {
  response.writeHead(status, headers);
  response.end(body);
}

/** Sends as the delivery says; see `Delivery`. */
function deliver(response: ServerResponse, answered: SiteResponse): void {
  const { delivery } = answered;
  const bytes = Buffer.from(answered.body);
  switch (delivery?.kind) {
    case undefined:
      send(response, answered);
      return;
    case 'silent':
      return;
    case 'reset':
      if (delivery.afterBytes === 0) {
        response.destroy();
        return;
      }
      response.writeHead(answered.status, answered.headers);
      response.write(bytes.subarray(0, delivery.afterBytes), () => response.destroy());
      return;
    case 'drip':
      drip(response, answered, bytes, 1000 / delivery.bytesPerSecond);
      return;
    case 'padded':
      response.writeHead(answered.status, answered.headers);
      response.write(bytes);
      pad(response, delivery.totalBytes - bytes.length);
  }
}

function drip(response: ServerResponse, answered: SiteResponse, bytes: Buffer, everyMs: number): void {
  response.writeHead(answered.status, answered.headers);
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < bytes.length) response.write(bytes.subarray(sent, sent + 1));
    else response.end();
    sent += 1;
  }, everyMs);
  response.on('close', () => clearInterval(timer));
}

const FILLER = Buffer.alloc(64 * 1024, '<!-- filler -->\n');

function pad(response: ServerResponse, left: number): void {
  if (left <= 0 || response.destroyed) {
    response.end();
    return;
  }
  const goesOn = response.write(FILLER.subarray(0, Math.min(left, FILLER.length)));
  const next = () => pad(response, left - FILLER.length);
  if (goesOn) setImmediate(next);
  else response.once('drain', next);
}

if (process.argv[1] === import.meta.filename) {
  const port = Number(process.argv[process.argv.indexOf('--port') + 1]);
  if (!process.argv.includes('--port') || !Number.isInteger(port)) {
    console.error('usage: node test/site/serve.ts --port N');
    process.exit(2);
  }
  const site = await startSampleSite({ port });
  console.log(`sample site ready: SOURCE_RELAY=${site.url}`);
}
