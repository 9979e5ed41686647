import { publicationEpoch } from '../publish/epoch.ts';
import type { Manifest, MonthDocument } from '../publish/model.ts';
import type { ReadModel } from '../publish/read-model.ts';
import { Memo } from './memo.ts';
import { MAX_MONTHS_READ, type Months } from './read.ts';

/** How long one isolate may go without asking KV again. Part of the freshness that docs/http.md promises. */
export const KEPT_MS = 5000;

/** Manifest and month documents, parsed once and kept for all requests of an isolate. */
export class KeptReads {
  readonly #manifests = new Memo<Manifest | undefined>({ maxEntries: 1, lifeMs: KEPT_MS, epoch: publicationEpoch });
  readonly #months = new Memo<MonthDocument>({
    maxEntries: MAX_MONTHS_READ,
    lifeMs: KEPT_MS,
    epoch: publicationEpoch,
  });

  /** The last known manifest while storage fails. @throws when there is none. */
  async manifest(readModel: ReadModel, nowMs: number): Promise<Manifest | undefined> {
    const kept = this.#manifests.fresh('', nowMs);
    if (kept !== undefined) return kept;
    const manifest = await readModel.manifest().catch((error: unknown) => {
      const last = this.#manifests.last('');
      if (last === undefined) throw error;
      console.error('the manifest could not be read, an older one is used', error);
      return last;
    });
    this.#manifests.set('', manifest, nowMs);
    return manifest;
  }

  /** Month documents as `manifest` knows them: one whose version is right stays valid however old it is. */
  months(readModel: ReadModel, manifest: Manifest, nowMs: number): Months {
    return {
      month: async (month) => {
        const last = this.#months.last(month);
        const version = manifest.monthStates?.[month]?.version;
        if (last !== undefined && version !== undefined && last.version === version) return last;
        const kept = this.#months.fresh(month, nowMs);
        if (kept !== undefined) return kept;
        const document = await readModel.month(month);
        if (document !== undefined) this.#months.set(month, document, nowMs);
        return document;
      },
    };
  }
}
