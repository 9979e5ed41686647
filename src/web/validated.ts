import { sha256Hex } from '../hash.ts';
import { isNotModified, type Validators } from './conditional.ts';
import { formatHttpDate } from './http-date.ts';

/** What describes a body, and so has no place on an answer without one. Everything else stays (RFC 9110 section 15.4.5). */
const OF_THE_BODY = /^content-(?:type|length|encoding|language)$/i;

export function validatorHeaders(validators: Validators): Readonly<Record<string, string>> {
  const { tag, modifiedMs } = validators;
  return { ETag: `"${tag}"`, ...(modifiedMs !== undefined && { 'Last-Modified': formatHttpDate(modifiedMs) }) };
}

/** A 304 with the headers of the 200 that would be sent. */
export function notModified(headers: Readonly<Record<string, string>>): Response {
  const kept = Object.entries(headers).filter(([name]) => !OF_THE_BODY.test(name));
  return new Response(null, { status: 304, headers: Object.fromEntries(kept) });
}

interface SmallDocument {
  readonly body: string;
  /** Left out where it would stand still while the bytes change, as with what a new version of the program words otherwise. */
  readonly modifiedMs?: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * For documents that are made at once. The tag is the hash of the bytes, and weak, since what compresses them on the way is not this
 * program, which could give each coding a strong tag of its own.
 */
export async function validatedResponse(request: Headers, document: SmallDocument): Promise<Response> {
  const validators = { ...document, tag: await shortHash(document.body) };
  const headers = { ...document.headers, ...validatorHeaders(validators), ETag: `W/"${validators.tag}"` };
  return isNotModified(request, validators) ? notModified(headers) : new Response(document.body, { headers });
}

/** 96 bits of SHA-256 are enough to tell the states of one document apart. */
export async function shortHash(text: string): Promise<string> {
  return (await sha256Hex(text)).slice(0, 24);
}
