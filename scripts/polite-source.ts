import type { Edition } from '../src/belta/editions.ts';
import type { Config } from '../src/config.ts';
import { fetchPage, type Page, type SourceFailure, userAgent } from '../src/monitor/source.ts';

/** What a script needs from the world. */
interface World {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const REAL: World = {
  fetch: (request) => fetch(request),
  nowMs: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Asks the site as the Worker does: by the same client, under the same name, through the same relay, with the same spacing. */
export function politeSource(config: Config, world: World = REAL) {
  let nextMs = Number.NEGATIVE_INFINITY;
  const pause = async () => {
    const waitMs = nextMs - world.nowMs();
    if (waitMs > 0) await world.sleep(waitMs);
    nextMs = world.nowMs() + config.spacingMs;
  };
  return async (url: string, edition: Edition): Promise<Page | SourceFailure> => {
    await pause();
    const { result } = await fetchPage(url, edition, {
      fetch: world.fetch,
      nowMs: world.nowMs(),
      userAgent: userAgent(config),
      timeoutMs: config.sourceTimeoutMs,
      pause,
      ...(config.sourceRelay !== undefined && { relay: config.sourceRelay }),
    });
    if (result.kind === 'unchanged') throw new Error(`${url}: unchanged, although nothing was asked conditionally`);
    return result;
  };
}
