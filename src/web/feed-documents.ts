import { gzipSync } from 'node:zlib';
import type { FeedDocument } from '../feeds/document.ts';
import {
  archiveDocument,
  FEED_EPOCH_MS,
  RENDERER_VERSION,
  renderFeed,
  subscriptionDocument,
} from '../feeds/document.ts';

import { editionOf, type FeedFormat, isDefaultView, type View, viewId } from '../feeds/view.ts';
import { publicationEpoch } from '../publish/epoch.ts';
import type { Manifest } from '../publish/model.ts';
import { ORIGIN_PLACEHOLDER, type RenderedFeedState } from '../publish/read-model.ts';
import type { Validators } from './conditional.ts';
import type { WebDeps } from './deps.ts';
import { CACHE } from './headers.ts';
import { isClosedMonth, monthBefore } from './history.ts';
import { KEPT_MS, type KeptReads } from './kept-reads.ts';
import { Memo } from './memo.ts';
import { NOTHING_READ, readView, skewOf } from './read.ts';
import { shortHash } from './validated.ts';

type FeedCache = (typeof CACHE)['feed' | 'empty' | 'closed'];

interface DocumentState {
  readonly validators: Validators;
  readonly cache: FeedCache;
}

/** A document whose state is known, and whose body is made when it is asked for. */
export interface PendingDocument extends DocumentState {
  /** The document when it is in memory. */
  kept(): MadeDocument | undefined;
  body(): Promise<MadeDocument>;
}

/** Its validators differ from those of the pending document when storage moved on in between, or still shows an older state. */
export interface MadeDocument extends DocumentState {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes under `Content-Encoding: gzip`. */
  gzipped(): Uint8Array<ArrayBuffer>;
}

/** Which document, in which format, for which readers. */
export interface FeedRequest {
  readonly deps: WebDeps;
  /** Public origin without a trailing slash. */
  readonly base: string;
  readonly view: View;
  readonly format: FeedFormat;
}

/** At up to 500 kB a feed and a quarter of that compressed, a seventh of an isolate's memory. */
const MAX_DOCUMENTS = 32;

/** Beyond it compression costs more time than its last per cent of size is worth. */
const GZIP_LEVEL = 5;

const utf8 = new TextEncoder();

/**
 * The documents of all feeds, each with a state that is known before its body is read or rendered, so that most polls cost one small
 * read at most. Lives as long as the isolate.
 */
export class FeedDocuments {
  readonly #reads: KeptReads;
  readonly #states = new Memo<Validators>({ maxEntries: 64, lifeMs: KEPT_MS, epoch: publicationEpoch });
  /** Never out of date by age: an entry counts only while its tag is the one wanted. */
  readonly #made = new Memo<MadeDocument>({ maxEntries: MAX_DOCUMENTS, lifeMs: 0, epoch: publicationEpoch });

  constructor(reads: KeptReads) {
    this.#reads = reads;
  }

  async subscription(request: FeedRequest): Promise<PendingDocument> {
    const rendered = isDefaultView(request.view) ? await this.#rendered(request) : undefined;
    return rendered ?? this.#computed(request);
  }

  /** @returns `undefined` when the month has no document. */
  async archive(request: FeedRequest, month: string): Promise<PendingDocument | undefined> {
    const { deps, base, view, format } = request;
    const manifest = await this.#reads.manifest(deps.readModel, deps.nowMs);
    if (manifest === undefined || !manifest.months.includes(month)) return undefined;
    // A story that goes on in this month is told with its members of the month before.
    const before = view.by === 'stories' ? monthBefore(manifest, month) : undefined;
    const shown = before === undefined ? [month] : [month, before];
    const states = shown.map((name) => manifest.monthStates?.[name]?.version ?? newestVersions(manifest, view));
    const validators = {
      tag: await documentTag(request, [month, monthBefore(manifest, month) ?? '', ...states]),
      modifiedMs: manifest.monthStates?.[month]?.modifiedMs ?? newestChangeMs(manifest, view),
    };
    const cache = isClosedMonth(manifest, month, deps.nowMs) ? CACHE.closed : CACHE.feed;
    const build = async () => {
      const months = this.#reads.months(deps.readModel, manifest, deps.nowMs);
      const read = await Promise.all(shown.map((name) => months.month(name)));
      const [items = [], earlier] = read.map((document) => document?.items ?? []);
      const context = { origin: base, names: deps.names, sample: deps.config.isSample };
      const feed = archiveDocument(month, items, view, context, manifest.months, earlier);
      const skewed = shown.flatMap((name, i) => skewOf(manifest, name, read[i]));
      return this.#madeOf(feed, format, { validators, cache }, skewed);
    };
    return this.#pending(`${month} ${addressOf(request)}`, { validators, cache }, build);
  }

  /** The feed as it was rendered at publication; `undefined` where none was. */
  async #rendered(request: FeedRequest): Promise<PendingDocument | undefined> {
    const { deps, base, view, format } = request;
    const name = `${editionOf(view)}.${format}`;
    const validators = await this.#renderedState(deps, base, name);
    if (validators === undefined) return undefined;
    const build = async () => {
      const feed = await deps.readModel.feed(name);
      if (feed === undefined) throw new Error(`the feed ${name} has a state and no body`);
      return new Made(feed.body.replaceAll(ORIGIN_PLACEHOLDER, base), await renderedValidators(feed, base), CACHE.feed);
    };
    return this.#pending(addressOf(request), { validators, cache: CACHE.feed }, build);
  }

  async #renderedState(deps: WebDeps, base: string, name: string): Promise<Validators | undefined> {
    const key = `${base} ${name}`;
    const kept = this.#states.fresh(key, deps.nowMs);
    if (kept !== undefined) return kept;
    try {
      const state = await deps.readModel.feedState(name);
      if (state === undefined) return undefined;
      const validators = await renderedValidators(state, base);
      this.#states.set(key, validators, deps.nowMs);
      return validators;
    } catch (error) {
      const last = this.#states.last(key);
      if (last === undefined) throw error;
      console.error(`the state of feed ${name} could not be read, an older one is used`, error);
      return last;
    }
  }

  /** A view that is rendered on request. Its state is that of the editions it shows. */
  async #computed(request: FeedRequest): Promise<PendingDocument> {
    const { deps, base, view, format } = request;
    const manifest = await this.#reads.manifest(deps.readModel, deps.nowMs);
    const cache = manifest === undefined ? CACHE.empty : CACHE.feed;
    const validators = {
      // The two newest months decide which archive it leads to.
      tag: await documentTag(request, [newestVersions(manifest, view), ...(manifest?.months.slice(0, 2) ?? [])]),
      modifiedMs: newestChangeMs(manifest, view),
    };
    const build = async () => {
      const { matching, newestKeys, skewed } = manifest
        ? await readView(this.#reads.months(deps.readModel, manifest, deps.nowMs), manifest, view)
        : NOTHING_READ;
      const context = { origin: base, names: deps.names, sample: deps.config.isSample };
      const feed = subscriptionDocument(matching, view, context, { months: manifest?.months ?? [], newestKeys });
      return this.#madeOf(feed, format, { validators, cache }, skewed);
    };
    return this.#pending(addressOf(request), { validators, cache }, build);
  }

  /** What was read in an older state than the manifest's gets validators that no later state matches, and is not kept for long. */
  async #madeOf(
    feed: FeedDocument,
    format: FeedFormat,
    { validators, cache }: DocumentState,
    skewed: readonly string[],
  ): Promise<MadeDocument> {
    const text = renderFeed(format, feed);
    if (skewed.length === 0) return new Made(text, validators, cache);
    const tag = await shortHash([validators.tag, ...skewed].join(' '));
    return new Made(text, { tag, modifiedMs: FEED_EPOCH_MS }, CACHE.empty);
  }

  /** A document that is made once for each state; while that fails, the one of the state before is sent. */
  #pending(address: string, state: DocumentState, build: () => Promise<MadeDocument>): PendingDocument {
    const kept = () => {
      const document = this.#made.last(address);
      return document?.validators.tag === state.validators.tag ? document : undefined;
    };
    const make = async () => {
      try {
        const document = await build();
        this.#made.set(address, document, 0);
        return document;
      } catch (error) {
        const last = this.#made.last(address);
        if (last === undefined) throw error;
        console.error(`the document ${address} could not be made, an older one is sent`, error);
        return last;
      }
    };
    return { ...state, kept, body: async () => kept() ?? make() };
  }
}

class Made implements MadeDocument {
  readonly validators: Validators;
  readonly cache: FeedCache;
  readonly bytes: Uint8Array<ArrayBuffer>;
  #gzipped: Uint8Array<ArrayBuffer> | undefined;

  constructor(text: string, validators: Validators, cache: FeedCache) {
    this.validators = validators;
    this.cache = cache;
    this.bytes = new Uint8Array(utf8.encode(text));
  }

  gzipped(): Uint8Array<ArrayBuffer> {
    this.#gzipped ??= new Uint8Array(gzipSync(this.bytes, { level: GZIP_LEVEL }));
    return this.#gzipped;
  }
}

function addressOf({ base, view, format, deps }: FeedRequest): string {
  return `${base} ${viewId(view)} ${format}${deps.config.isSample ? ' sample' : ''}`;
}

async function renderedValidators({ hash, modifiedMs }: RenderedFeedState, base: string): Promise<Validators> {
  return { tag: await shortHash(`${hash} ${base}`), modifiedMs };
}

/** Everything the bytes of a document depend on, without the bytes. */
function documentTag(request: FeedRequest, states: readonly string[]): Promise<string> {
  return shortHash([RENDERER_VERSION, addressOf(request), ...states].join('\n'));
}

function newestVersions(manifest: Manifest | undefined, view: View): string {
  return view.editions.map((edition) => `${edition}=${manifest?.editions[edition]?.version ?? ''}`).join(' ');
}

function newestChangeMs(manifest: Manifest | undefined, view: View): number {
  return Math.max(FEED_EPOCH_MS, ...view.editions.map((edition) => manifest?.editions[edition]?.modifiedMs ?? 0));
}
