/** Print versions and the search, which the site's robots.txt keeps robots from (2026-10): what it says means path and query. */
const OFF_LIMITS = /^\/printv|getResults|extendedSearch/i;

export function isOffLimits({ pathname, search }: URL): boolean {
  return OFF_LIMITS.test(pathname + search);
}

/** Page N of the listing. The site's own link adds `?day=…&month=…&year=…`, which selects nothing (2024 to 2026). */
export function listingPage(page: number): string {
  return `/all_news/page/${page}/`;
}

/** Which page of a listing a path asks for, where it has a number. */
export function pageNumberOf(path: string): number | undefined {
  const number = /\/page\/(\d+)/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
