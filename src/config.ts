import { z } from 'zod';
import { EDITIONS, type Edition, isEdition } from './belta/editions.ts';
import type { Monitor } from './monitor/monitor.ts';

/** What an operator can set; the list with meanings is in README.md. */
export interface Config {
  /** In the order of `EDITIONS`. */
  readonly editions: readonly Edition[];
  /** Public origin; unset: the origin of each request. */
  readonly publicUrl?: string;
  /** Prefix without a trailing slash, before `/{host}{path}` of every source request. */
  readonly sourceRelay?: string;
  readonly contact?: string;
  readonly backfillPages: number;
  readonly spacingMs: number;
  /** How long one request to the source may take, body included. */
  readonly sourceTimeoutMs: number;
  /** True when the source is the bundled sample site: pages and feeds say so. */
  readonly isSample: boolean;
  /** Unset: refresh is closed. */
  readonly refreshToken?: string;
}

/** The bindings of wrangler.toml; variables and the secret are read by `parseConfig`. */
export interface Environment {
  readonly READ_MODEL: KVNamespace;
  readonly MONITOR: DurableObjectNamespace<Monitor>;
}

export function isEnvironment(bindings: unknown): bindings is Environment {
  return typeof bindings === 'object' && bindings !== null && 'READ_MODEL' in bindings && 'MONITOR' in bindings;
}

/** A variable whose value cannot be used. The message names the variable, what was expected and what was seen, never a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const EnvironmentSchema = z.object({
  EDITIONS: z.string().optional(),
  PUBLIC_URL: z.string().optional(),
  SOURCE_RELAY: z.string().optional(),
  CONTACT: z.string().optional(),
  BACKFILL_PAGES: z.string().optional(),
  SPACING_MS: z.string().optional(),
  SOURCE_TIMEOUT_MS: z.string().optional(),
  SAMPLE_DATA: z.string().optional(),
  REFRESH_TOKEN: z.string().optional(),
});

/**
 * Reads the variables and the secret of the Worker. An empty string counts as unset.
 * @throws {ConfigError} when a value cannot be used.
 */
export function parseConfig(environment: unknown): Config {
  const parsed = EnvironmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new ConfigError(`${names}: expected text, seen another type`);
  }
  const raw = parsed.data;
  const publicUrl = origin('PUBLIC_URL', raw.PUBLIC_URL);
  const sourceRelay = prefix('SOURCE_RELAY', raw.SOURCE_RELAY);
  const contact = headerText('CONTACT', raw.CONTACT);
  const refreshToken = bearerToken('REFRESH_TOKEN', raw.REFRESH_TOKEN);
  return {
    editions: editionList('EDITIONS', raw.EDITIONS),
    backfillPages: wholeNumber('BACKFILL_PAGES', raw.BACKFILL_PAGES, { fallback: 3, min: 1, max: 50 }),
    spacingMs: wholeNumber('SPACING_MS', raw.SPACING_MS, { fallback: 1000, min: 0, max: 600_000 }),
    sourceTimeoutMs: wholeNumber('SOURCE_TIMEOUT_MS', raw.SOURCE_TIMEOUT_MS, {
      fallback: 15_000,
      min: 100,
      max: 60_000,
    }),
    isSample: yesOrNo('SAMPLE_DATA', raw.SAMPLE_DATA),
    ...(publicUrl && { publicUrl }),
    ...(sourceRelay && { sourceRelay }),
    ...(contact && { contact }),
    ...(refreshToken && { refreshToken }),
  };
}

function editionList(name: string, value: string | undefined): readonly Edition[] {
  const text = value?.trim();
  if (!text) return EDITIONS;
  const names = text
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
  if (names.length === 0 || !names.every(isEdition)) refuse(name, `some of ${EDITIONS.join(', ')}`, text);
  return EDITIONS.filter((edition) => names.includes(edition));
}

/** An http or https URL as it starts other addresses: without a trailing slash. */
function prefix(name: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const url = URL.parse(text);
  // A name with a password or a query can be a secret, so neither is shown.
  const shown = text.replace(/^(.*\/\/)?.*@/s, '$1…@').replace(/[?#].*/s, '…');
  if (url === null || !/^https?:$/.test(url.protocol)) refuse(name, 'an http or https URL', shown);
  if (shown !== text) refuse(name, 'a URL without name, password, query and fragment', shown);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function origin(name: string, value: string | undefined): string | undefined {
  const text = prefix(name, value);
  if (text !== undefined && URL.parse(text)?.origin !== text) refuse(name, 'an origin without a path', text);
  return text;
}

/** What can stand in a header of a request. */
function headerText(name: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  if (text && !/^[ -~]+$/.test(text)) refuse(name, 'printable ASCII, since it is sent in a header', text);
  return text;
}

/** `b64token` of RFC 6750 section 2.1: no other can stand in an Authorization header. */
function bearerToken(name: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  if (text && !/^[A-Za-z0-9._~+/-]+=*$/.test(text)) {
    throw new ConfigError(`${name}: expected letters, digits and -._~+/ only, as of openssl rand -hex 24`);
  }
  return text;
}

const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

function yesOrNo(name: string, value: string | undefined): boolean {
  const text = value?.trim().toLowerCase();
  if (!text) return false;
  const isYes = YES.includes(text);
  if (!isYes && !NO.includes(text)) refuse(name, `one of ${[...YES, ...NO].join(', ')}`, text);
  return isYes;
}

function wholeNumber(
  name: string,
  value: string | undefined,
  range: { readonly fallback: number; readonly min: number; readonly max: number },
): number {
  const text = value?.trim();
  if (!text) return range.fallback;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= range.min && number <= range.max)) {
    refuse(name, `a whole number from ${range.min} to ${range.max}`, text);
  }
  return number;
}

function refuse(name: string, expected: string, seen: string): never {
  throw new ConfigError(`${name}: expected ${expected}; seen ${JSON.stringify(seen)}`);
}
