import type { TestProject } from 'vitest/node';
import { sampleContent } from '../../site/sample.ts';
import { startSampleSite } from '../../site/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sourceRelay: string;
    /** The moment that the ages in the sample news count from. */
    siteOpenedMs: number;
  }
}

/** Serves the sample site over real sockets while the tests of the Worker run. */
export default async function serveSampleSite(project: TestProject): Promise<() => Promise<void>> {
  const openedMs = Date.now();
  const site = await startSampleSite({ port: 0, content: sampleContent(openedMs) });
  project.provide('sourceRelay', site.url);
  project.provide('siteOpenedMs', openedMs);
  return () => site.close();
}
