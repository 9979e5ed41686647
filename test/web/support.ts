import { EDITIONS, type Edition, SITES } from '../../src/belta/editions.ts';
import { renderFeed, subscriptionDocument } from '../../src/feeds/document.ts';
import { defaultView, FEED_FORMATS } from '../../src/feeds/view.ts';
import { sha256Hex } from '../../src/hash.ts';
import type { MonitorClient, RunReport, Status } from '../../src/monitor/model.ts';
import { kvKeys } from '../../src/publish/keys.ts';
import type { ItemDocument, Manifest, MonthDocument, PublishedItem, StoryDocument } from '../../src/publish/model.ts';
import { ORIGIN_PLACEHOLDER, type ReadModel, type RenderedFeed } from '../../src/publish/read-model.ts';
import { names } from '../../src/topic/belarus-kazakhstan/names.ts';
import type { TopicNames } from '../../src/topic/topic.ts';
import { createWeb } from '../../src/web/app.ts';
import type { WebConfig } from '../../src/web/deps.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const NOW_MS = Date.UTC(2026, 10, 20, 12, 0, 0);
export const ORIGIN = 'https://monitor.example';

/** A made-up item; the number gives it an identity and, newest first, a time. */
export function item(edition: Edition, number: number, over: Partial<PublishedItem> = {}): PublishedItem {
  const articleId = `${number}-2026`;
  const publishedMs = over.publishedMs ?? NOW_MS - number * HOUR_MS;
  const url = `https://${SITES[edition].host}/economics/view/made-up-${number}-${articleId}/`;
  return {
    key: `${edition}/${articleId}`,
    edition,
    articleId,
    url,
    urls: [url],
    title: `Trade with Kazakhstan, report ${number}`,
    summary: `Summary of report ${number}.`,
    paragraphs: [`First paragraph of report ${number}.`, 'A second one.'],
    bodyHtml: `<p>First paragraph of report ${number}.</p><p>A second one.</p>`,
    section: { slug: 'economics', label: 'Economics' },
    tags: ['Kazakhstan'],
    publishedMs,
    publishedFrom: 'date_full',
    firstSeenMs: publishedMs + 10 * 60_000,
    modifiedMs: publishedMs,
    grade: 'core',
    score: 0.9,
    evidence: [{ term: 'Kazakhstan', field: 'title', side: 'partner', rule: 'country', weight: 3 }],
    ...over,
  };
}

export interface Site {
  readonly readModel: ReadModel;
  readonly reads: string[];
  /** Makes every read fail, as KV does in trouble. */
  breakDown(): void;
  repair(): void;
  documents: Map<string, ItemDocument>;
  /** Each item recorded in the month in which it was published. */
  publish(items: readonly PublishedItem[]): Promise<void>;
  /** The states recorded in each month, such as `2026-11`. */
  publishMonths(months: ReadonlyMap<string, readonly PublishedItem[]>): Promise<void>;
}

export function monthOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 7);
}

/** A read model in memory, published the way the Monitor does it. */
export async function siteOf(items: readonly PublishedItem[], stories: readonly StoryDocument[] = []): Promise<Site> {
  let manifest: Manifest | undefined;
  const months = new Map<string, MonthDocument>();
  const documents = new Map<string, ItemDocument>();
  const feeds = new Map<string, RenderedFeed>();
  const reads: string[] = [];
  let isBroken = false;
  const read = async <T>(what: string, value: () => T): Promise<T> => {
    reads.push(what);
    if (isBroken) throw new Error('storage is down, said /srv/secret/path');
    return value();
  };
  const publish = (published: readonly PublishedItem[]) =>
    publishMonths(Map.groupBy(published, ({ publishedMs }) => monthOf(publishedMs)));
  const publishMonths = async (byMonth: ReadonlyMap<string, readonly PublishedItem[]>) => {
    if (byMonth.size === 0) return;
    const monthNames = [...byMonth.keys()].sort().reverse();
    const states = monthNames.flatMap((name) => byMonth.get(name) ?? []);
    const published = states.filter(({ key }, at) => states.findIndex((other) => other.key === key) === at);
    for (const entry of published) documents.set(entry.key, { schema: 1, item: entry, revisions: [], aliases: [] });
    const monthStates: Record<string, { version: string; modifiedMs: number }> = {};
    for (const [month, entries] of byMonth) {
      const version = await sha256Hex(JSON.stringify(entries));
      monthStates[month] = { version, modifiedMs: Math.max(...entries.map((entry) => entry.modifiedMs)) };
      months.set(month, { schema: 1, month, version, items: entries });
    }
    const editions: Record<string, { version: string; modifiedMs: number }> = {};
    for (const [edition, entries] of Map.groupBy(published, (entry) => entry.edition)) {
      editions[edition] = {
        version: await sha256Hex(JSON.stringify(entries)),
        modifiedMs: Math.max(...entries.map((entry) => entry.modifiedMs)),
      };
    }
    const newestKeys = (byMonth.get(monthNames[0] ?? '') ?? []).flatMap(({ key, grade }) =>
      grade === 'core' ? [key] : [],
    );
    for (const edition of ['all', ...EDITIONS] as const) {
      const document = subscriptionDocument(
        published,
        defaultView(edition),
        { origin: ORIGIN_PLACEHOLDER, names, sample: false },
        {
          months: monthNames,
          newestKeys: newestKeys.filter((key) => edition === 'all' || key.startsWith(`${edition}/`)),
        },
      );
      for (const format of FEED_FORMATS) {
        const body = renderFeed(format, document);
        feeds.set(`${edition}.${format}`, { body, hash: await sha256Hex(body), modifiedMs: document.updatedMs });
      }
    }
    const byWeek = Map.groupBy(published, ({ publishedMs }) => mondayOf(publishedMs));
    const weeks = Object.fromEntries(Array.from(byWeek, ([monday, entries]) => [monday, entries.length]));
    manifest = { schema: 1, months: monthNames, editions, monthStates, weeks };
  };
  await publish(items);
  return {
    reads,
    documents,
    publish,
    publishMonths,
    breakDown: () => {
      isBroken = true;
    },
    repair: () => {
      isBroken = false;
    },
    readModel: {
      manifest: () => read('manifest', () => manifest),
      month: (month) => read(`month/${month}`, () => months.get(month)),
      item: (key) => read(`item/${key}`, () => documents.get(key)),
      items: (keys) =>
        read('items', () =>
          keys.flatMap((key) => {
            const document = documents.get(key);
            return document ? [document] : [];
          }),
        ),
      story: (id) => read(`story/${id}`, () => stories.find((story) => story.id === id || story.aliases.includes(id))),
      feed: (name) => read(`feed/${name}`, () => feeds.get(name)),
      feedState: (name) =>
        read(`state/${name}`, () => {
          const feed = feeds.get(name);
          return feed && { hash: feed.hash, modifiedMs: feed.modifiedMs };
        }),
    },
  };
}

/** Puts a read model into KV the way the Monitor does. */
export async function fillKv(kv: KVNamespace, readModel: ReadModel): Promise<void> {
  const manifest = await readModel.manifest();
  for (const month of manifest?.months ?? []) {
    const document = await readModel.month(month);
    await kv.put(kvKeys.month(month), JSON.stringify(document));
    for (const { key } of document?.items ?? []) {
      await kv.put(kvKeys.item(key), JSON.stringify(await readModel.item(key)));
    }
  }
  for (const edition of ['all', ...EDITIONS] as const) {
    for (const format of FEED_FORMATS) {
      const feed = await readModel.feed(`${edition}.${format}`);
      if (feed === undefined) continue;
      const { body, ...metadata } = feed;
      await kv.put(kvKeys.feed(edition, format), body, { metadata });
    }
  }
  await kv.put(kvKeys.manifest, JSON.stringify(manifest));
}

function mondayOf(ms: number): string {
  const minsk = new Date(ms + 3 * HOUR_MS);
  const monday = minsk.getTime() - ((minsk.getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(monday).toISOString().slice(0, 10);
}

export const STATUS: Status = {
  state: 'ok',
  checked_at: '2026-11-20T12:00:00Z',
  last_run: 'r1',
  running: false,
  publication: { pending: 0 },
  editions: EDITIONS.map((edition) => ({
    edition,
    state: edition === 'pl' ? 'degraded' : edition === 'be' ? 'quiet' : 'ok',
    reason: edition === 'pl' ? 'The listing does not answer; sections are read instead.' : 'Read 5 minutes ago.',
    last_success: '2026-11-20T11:55:00Z',
    waiting: 0,
    resting: 0,
  })),
};

export const REPORT: RunReport = {
  run: 'r1',
  state: 'finished',
  triggers: ['refresh'],
  started: '2026-11-20T11:55:00Z',
  finished: '2026-11-20T11:56:00Z',
  requests: 12,
  kv_writes: 3,
  editions: [],
};

export function monitorOf(over: Partial<MonitorClient> = {}): MonitorClient {
  return {
    refresh: async () => ({ kind: 'accepted', run: 'r1', joined: false }),
    report: async (run) => (run === 'r1' ? REPORT : undefined),
    status: async () => STATUS,
    republish: async () => ({ keys: 42 }),
    ...over,
  };
}

/** The whole app over `site`, as a function from path to answer. `clock.nowMs` may be moved. */
export function clientOf(
  site: Pick<Site, 'readModel'>,
  options: {
    readonly monitor?: MonitorClient;
    readonly config?: Partial<WebConfig>;
    readonly names?: TopicNames;
    readonly clock?: { nowMs: number };
  } = {},
) {
  const clock = options.clock ?? { nowMs: NOW_MS };
  const { app } = createWeb(() => ({
    readModel: site.readModel,
    monitor: options.monitor ?? monitorOf(),
    config: { isSample: false, editions: EDITIONS, refreshToken: 'right-token', ...options.config },
    names: options.names ?? names,
    nowMs: clock.nowMs,
  }));
  return async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    app.request(`${ORIGIN}${path}`, { method, headers });
}
