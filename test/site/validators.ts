/** RFC 9110 section 13.2.2: If-None-Match decides alone where it is present. */
export function notModified(request: Headers, own: Readonly<Record<string, string>>): boolean {
  const { etag, 'last-modified': lastModified } = own;
  const asked = request.get('if-none-match');
  if (asked !== null) {
    return (
      etag !== undefined && asked.split(',').some((value) => strong(value) === strong(etag) || value.trim() === '*')
    );
  }
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return lastModified !== undefined && Number.isFinite(since) && Date.parse(lastModified) <= since;
}

const strong = (etag: string): string => etag.trim().replace(/^W\//, '');
