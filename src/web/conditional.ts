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
const LIST_ELEMENT = /[ \t]*(?:(?<weak>W\/)?"(?<tag>[\x21\x23-\x7e\x80-\xff]*)")?[ \t]*(?:,|$)/y;

/**
 * RFC 9110 section 13.2.2, what comes before If-None-Match: whether what the client supposes of the document's state does not hold.
 * Without a tag nothing but `*` matches (section 13.1.1); without a time there is nothing to compare (section 13.1.4).
 */
export function failsPrecondition(request: Headers, answer: Headers): boolean {
  const ifMatch = request.get('If-Match');
  if (ifMatch !== null) return ifMatch.trim() !== '*' && !matchesStrongly(ifMatch, answer.get('ETag') ?? '');
  const sinceMs = parseHttpDate(request.get('If-Unmodified-Since') ?? '');
  const modifiedMs = parseHttpDate(answer.get('Last-Modified') ?? '');
  return sinceMs !== undefined && modifiedMs !== undefined && modifiedMs > sinceMs;
}

/** True for requests that a cache must not answer: those on the way look at If-None-Match and If-Modified-Since only. */
export function hasPrecondition(request: Headers): boolean {
  return request.has('If-Match') || request.has('If-Unmodified-Since');
}

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
  return parseTagList(ifNoneMatch)?.some((listed) => withoutCoding(listed.tag) === wanted) ?? false;
}

/** Strong comparison (RFC 9110 section 8.8.3.2): neither tag is weak. */
function matchesStrongly(ifMatch: string, etag: string): boolean {
  const [own] = parseTagList(etag) ?? [];
  if (own === undefined || own.isWeak) return false;
  const wanted = withoutCoding(own.tag);
  return parseTagList(ifMatch)?.some(({ tag, isWeak }) => !isWeak && withoutCoding(tag) === wanted) ?? false;
}

interface EntityTag {
  /** The opaque part. */
  readonly tag: string;
  readonly isWeak: boolean;
}

/** `undefined` when the list is malformed. */
function parseTagList(value: string): readonly EntityTag[] | undefined {
  const tags: EntityTag[] = [];
  LIST_ELEMENT.lastIndex = 0;
  while (LIST_ELEMENT.lastIndex < value.length) {
    const groups = LIST_ELEMENT.exec(value)?.groups;
    if (groups === undefined) return undefined;
    const { tag, weak } = groups;
    if (tag !== undefined) tags.push({ tag, isWeak: weak !== undefined });
  }
  return tags;
}

function withoutCoding(tag: string): string {
  return tag.replace(CODING_SUFFIX, '');
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
