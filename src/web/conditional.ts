import { parseHttpDate } from './http-date.ts';

/** What a response says of its own state. */
export interface Validators {
  /** Strong entity tag without its quotes. */
  readonly tag: string;
  readonly modifiedMs?: number;
}

/** What a cache or server on the way may have hung onto a tag it compressed: Apache's `-gzip`, Jetty's `--gzip`, `;gzip`. */
const CODING_SUFFIX = /(?:--|-|;)(?:gzip|br|zstd|deflate)$/;

/** One entity-tag of RFC 9110 section 8.8.3 and the comma or end after it; empty list elements are allowed (section 5.6.1.2). */
const LIST_ELEMENT = /[ \t]*(?:(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)")?[ \t]*(?:,|$)/y;

/**
 * RFC 9110 section 13.2.2: "When recipient is the origin server" and If-None-Match is present, only it decides; otherwise
 * If-Modified-Since does. To be asked only for GET and HEAD, where the answer would be 200.
 */
export function isNotModified(request: Headers, validators: Validators): boolean {
  const ifNoneMatch = request.get('If-None-Match');
  if (ifNoneMatch !== null) return matchesTag(ifNoneMatch, validators.tag);
  const ifModifiedSince = request.get('If-Modified-Since');
  if (ifModifiedSince === null || validators.modifiedMs === undefined) return false;
  const sinceMs = parseHttpDate(ifModifiedSince);
  return sinceMs !== undefined && wholeSeconds(validators.modifiedMs) <= wholeSeconds(sinceMs);
}

/** Weak comparison of a list against one tag. Malformed lists match nothing, since a wrong 304 hides news and a wrong 200 only costs bytes. */
export function matchesTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  const wanted = withoutCoding(tag);
  const listed = parseTagList(ifNoneMatch);
  return listed?.some((candidate) => withoutCoding(candidate) === wanted) ?? false;
}

/** Opaque parts of the tags in a list, `undefined` when it is malformed. */
function parseTagList(value: string): readonly string[] | undefined {
  const tags: string[] = [];
  LIST_ELEMENT.lastIndex = 0;
  while (LIST_ELEMENT.lastIndex < value.length) {
    const match = LIST_ELEMENT.exec(value);
    if (match === null) return undefined;
    if (match[1] !== undefined) tags.push(match[1]);
  }
  return tags;
}

function withoutCoding(tag: string): string {
  return tag.replace(CODING_SUFFIX, '');
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
