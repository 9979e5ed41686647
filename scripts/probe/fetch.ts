const TIMEOUT_MS = 20_000;
const USER_AGENT = 'Mozilla/5.0 (compatible; belta-monitor probe)';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly status: number;
}

/** Fetches a page of the site, through the relay when one is set: `https://host/path` becomes `RELAY/host/path`. */
export async function fetchPage(url: string, relay: string | undefined): Promise<FetchedPage> {
  const { protocol, host, pathname, search } = new URL(url);
  const isSite = host.endsWith('belta.by');
  const address =
    relay !== undefined && isSite
      ? `${relay.replace(/\/$/, '')}/${host}${pathname}${search}`
      : `${protocol}//${host}${pathname}${search}`;
  const response = await fetch(address, {
    headers: { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    contentType: response.headers.get('content-type') ?? undefined,
    status: response.status,
  };
}
