import { z } from 'zod';
import { EDITIONS, type Edition, isEdition } from './belta/editions.ts';
import type { Monitor } from './monitor/monitor.ts';

/** What an operator can set; the list with meanings is in README.md. */
export interface Config {
  /** In the order of `EDITIONS`. */
  readonly editions: readonly Edition[];
  /** Public origin without a trailing slash; unset: the origin of each request. */
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
  const publicUrl = httpPrefix('PUBLIC_URL', raw.PUBLIC_URL);
  const sourceRelay = httpPrefix('SOURCE_RELAY', raw.SOURCE_RELAY);
  const contact = raw.CONTACT?.trim();
  const refreshToken = raw.REFRESH_TOKEN?.trim();
  return {
    editions: editionList(raw.EDITIONS),
    backfillPages: wholeNumber('BACKFILL_PAGES', raw.BACKFILL_PAGES, { fallback: 3, min: 1, max: 50 }),
    spacingMs: wholeNumber('SPACING_MS', raw.SPACING_MS, { fallback: 1000, min: 0, max: 600_000 }),
    sourceTimeoutMs: wholeNumber('SOURCE_TIMEOUT_MS', raw.SOURCE_TIMEOUT_MS, {
      fallback: 15_000,
      min: 100,
      max: 60_000,
    }),
    isSample: ['1', 'true', 'yes'].includes((raw.SAMPLE_DATA ?? '').trim().toLowerCase()),
    ...(publicUrl && { publicUrl }),
    ...(sourceRelay && { sourceRelay }),
    ...(contact && { contact }),
    ...(refreshToken && { refreshToken }),
  };
}

function editionList(value: string | undefined): readonly Edition[] {
  const names = (value ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  if (names.length === 0) return EDITIONS;
  const unknown = names.filter((name) => !isEdition(name));
  if (unknown.length > 0) {
    throw new ConfigError(`EDITIONS: expected some of ${EDITIONS.join(', ')}; seen ${unknown.join(', ')}`);
  }
  return EDITIONS.filter((edition) => names.includes(edition));
}

function httpPrefix(name: string, value: string | undefined): string | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new ConfigError(`${name}: expected an http or https URL without query; seen ${JSON.stringify(text)}`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function wholeNumber(
  name: string,
  value: string | undefined,
  range: { readonly fallback: number; readonly min: number; readonly max: number },
): number {
  const text = value?.trim();
  if (!text) return range.fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < range.min || number > range.max) {
    throw new ConfigError(
      `${name}: expected a whole number from ${range.min} to ${range.max}; seen ${JSON.stringify(text)}`,
    );
  }
  return number;
}
