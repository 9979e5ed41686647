const ENCODED_ASCII = /%[2-7][0-9a-f]/gi;
const UNRESERVED = /[A-Za-z0-9._~-]/;

/** A path in which no unreserved character is percent-encoded: RFC 3986 section 6.2.2.2 makes both spellings one address. */
export function normalPath(pathname: string): string {
  return pathname.replace(ENCODED_ASCII, (encoded) => {
    const character = decodeURIComponent(encoded);
    return UNRESERVED.test(character) ? character : encoded;
  });
}
