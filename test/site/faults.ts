import { z } from 'zod';
import { hash } from './html.ts';
import type { Handle, SiteRequest, SiteResponse } from './model.ts';
import { toWindows1251 } from './windows1251.ts';

/** What can go wrong with one answer. JSON, so that a test can set it over HTTP. */
const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('status'), status: z.int(), retryAfter: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('silent') }),
  z.strictObject({ kind: z.literal('reset'), afterBytes: z.int().default(0) }),
  z.strictObject({ kind: z.literal('drip'), bytesPerSecond: z.number().default(1) }),
  z.strictObject({ kind: z.literal('huge'), totalBytes: z.int().default(50_000_000) }),
  z.strictObject({ kind: z.literal('bot-wall') }),
  z.strictObject({ kind: z.literal('empty') }),
  /** Answers as the site was that long ago, validators included. */
  z.strictObject({ kind: z.literal('replay'), agoMs: z.number() }),
  z.strictObject({ kind: z.literal('redirect'), to: z.string(), status: z.int().default(302) }),
  z.strictObject({ kind: z.literal('redirect-loop') }),
  /** Keeps that share of the body. */
  z.strictObject({ kind: z.literal('truncated'), share: z.number().default(0.5) }),
  /** The bytes are windows-1251; `label` is what the header calls them, absent for no charset. */
  z.strictObject({ kind: z.literal('windows-1251'), label: z.string().exactOptional() }),
  z.strictObject({
    kind: z.literal('quirk'),
    quirk: z.strictObject({
      shiftMs: z.number().exactOptional(),
      order: z.literal('reversed').exactOptional(),
      paging: z.enum(['repeats-first', 'endless']).exactOptional(),
      layout: z.enum(['renamed', 'app-shell']).exactOptional(),
      titles: z.literal('control-characters').exactOptional(),
      content: z.literal('none').exactOptional(),
    }),
  }),
  /** A new token in every page, and so no page equal to the one before. */
  z.strictObject({ kind: z.literal('volatile') }),
]);

export type Fault = z.infer<typeof fault>;

/** A fault and when it strikes. A rule without conditions strikes every request. */
export const faultRule = z.strictObject({
  fault,
  host: z.string().exactOptional(),
  /** Regular expression over path and query. */
  path: z.string().exactOptional(),
  fromMs: z.number().exactOptional(),
  untilMs: z.number().exactOptional(),
  /** Only the first so many matching requests; with `each: 'url'` counted per URL. */
  times: z.int().exactOptional(),
  each: z.literal('url').exactOptional(),
  /** Share of the matching requests, 0 to 100, drawn from the layer's seed. */
  percent: z.number().exactOptional(),
});

export type FaultRule = z.infer<typeof faultRule>;

/** A pause with no answer but 503: what `until` an outage of hours looks like. */
export function outage(host: string, fromMs: number, untilMs: number): FaultRule {
  return { host, fromMs, untilMs, fault: { kind: 'status', status: 503 } };
}

/** Puts the rules between the site and its callers. All matching rules act, the first one outermost. */
export function withFaults(site: Handle, rules: readonly FaultRule[], seed = 1): Handle {
  const counts = new Map<string, number>();
  let requests = 0;

  const strikes = (rule: FaultRule, index: number, { url }: SiteRequest, nowMs: number): boolean => {
    if (rule.host !== undefined && rule.host !== url.hostname) return false;
    if (rule.path !== undefined && !new RegExp(rule.path, 'i').test(url.pathname + url.search)) return false;
    if (nowMs < (rule.fromMs ?? -Infinity) || nowMs >= (rule.untilMs ?? Infinity)) return false;
    if (rule.percent !== undefined && draw(`${seed}:${index}:${requests}`) >= rule.percent) return false;
    if (rule.times === undefined) return true;
    const key = `${index}:${rule.each === 'url' ? url.href : ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= rule.times;
  };

  return (request, nowMs, quirk) => {
    requests += 1;
    const mark = `${seed}:${requests}`;
    const struck = rules.filter((rule, index) => strikes(rule, index, request, nowMs));
    const handle = struck.reduceRight<Handle>((next, rule) => faulty(rule.fault, next, mark), site);
    return handle(request, nowMs, quirk);
  };
}

/** 0 to 100, the same for the same mark. */
const draw = (mark: string): number => (Number.parseInt(hash(hash(mark)), 16) / 2 ** 32) * 100;

function faulty(fault: Fault, next: Handle, mark: string): Handle {
  switch (fault.kind) {
    case 'status':
      return () => ({
        status: fault.status,
        headers: {
          'content-type': 'text/html; charset=UTF-8',
          ...(fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }),
        },
        body: `<html><head><title>${fault.status}</title></head><body><h1>${fault.status}</h1></body></html>`,
      });
    case 'silent':
      return () => ({ status: 200, headers: {}, body: '', delivery: { kind: 'silent' } });
    case 'reset':
      return after(next, (response) => ({ ...response, delivery: { kind: 'reset', afterBytes: fault.afterBytes } }));
    case 'drip':
      return after(next, (response) => ({
        ...response,
        delivery: { kind: 'drip', bytesPerSecond: fault.bytesPerSecond },
      }));
    case 'huge':
      return after(next, (response) => ({ ...response, delivery: { kind: 'padded', totalBytes: fault.totalBytes } }));
    case 'bot-wall':
      return () => ({ status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: BOT_WALL });
    case 'empty':
      return () => ({ status: 200, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: '' });
    case 'replay':
      return (request, nowMs, quirk) => next(request, nowMs - fault.agoMs, quirk);
    case 'redirect':
      return () => ({ status: fault.status, headers: { location: fault.to }, body: '' });
    case 'redirect-loop':
      return ({ url }) => ({ status: 302, headers: { location: loopTarget(url) }, body: '' });
    case 'truncated':
      return after(next, (response) => ({
        ...response,
        body: response.body.slice(0, Math.floor(response.body.length * fault.share)),
      }));
    case 'windows-1251':
      return after(next, (response) => {
        if (typeof response.body !== 'string') return response;
        const type = `text/html${fault.label === undefined ? '' : `; charset=${fault.label}`}`;
        return {
          ...response,
          headers: { ...response.headers, 'content-type': type },
          body: toWindows1251(response.body),
        };
      });
    case 'quirk':
      return (request, nowMs, quirk) => next(request, nowMs, { ...quirk, ...fault.quirk });
    case 'volatile':
      return (request, nowMs, quirk) => next(request, nowMs, { ...quirk, nonce: hash(mark) });
  }
}

/** Changes answers that carry a page, leaves 304 and the like alone. */
function after(next: Handle, change: (response: SiteResponse) => SiteResponse): Handle {
  return (request, nowMs, quirk) => {
    const response = next(request, nowMs, quirk);
    return response.body.length === 0 ? response : change(response);
  };
}

/** The same path with and without slash, for ever. */
function loopTarget(url: URL): string {
  const path = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return `https://${url.hostname}${path}${url.search}`;
}

const BOT_WALL = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head>
<body><h1>Checking your browser before accessing the site.</h1>
<p>This process is automatic. Please allow cookies and JavaScript.</p>
<form id="challenge-form" action="/challenge" method="POST"><input type="hidden" name="token" value="0"></form>
<noscript>Please enable JavaScript to continue.</noscript></body></html>
`;
