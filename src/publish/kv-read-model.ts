import { z } from 'zod';
import { FEED_FORMATS } from '../feeds/view.ts';
import { kvKeys } from './keys.ts';
import type { ItemDocument, Manifest, MonthDocument, StoryDocument } from './model.ts';
import type { ReadModel } from './read-model.ts';

/** KV gives up to so many keys in one operation. */
const MAX_BULK_KEYS = 100;

const FeedMetadataSchema = z.object({ hash: z.string(), modifiedMs: z.number() });
const VersionedSchema = z.object({ schema: z.literal(1) });

/** The read model as it stands in KV. Nothing here writes or lists. */
export function kvReadModel(kv: KVNamespace): ReadModel {
  const one = async <Document>(key: string): Promise<Document | undefined> => {
    const text = await kv.get(key, 'text');
    return text === null ? undefined : decodeDocument<Document>(key, text);
  };
  return {
    manifest: () => one<Manifest>(kvKeys.manifest),
    month: (month) => one<MonthDocument>(kvKeys.month(month)),
    item: (key) => one<ItemDocument>(kvKeys.item(key)),
    story: (id) => one<StoryDocument>(kvKeys.story(id)),
    async items(keys) {
      const documents: ItemDocument[] = [];
      for (let start = 0; start < keys.length; start += MAX_BULK_KEYS) {
        const names = keys.slice(start, start + MAX_BULK_KEYS).map(kvKeys.item);
        const found = await kv.get(names, 'text');
        for (const name of names) {
          const text = found.get(name);
          if (text) documents.push(decodeDocument<ItemDocument>(name, text));
        }
      }
      return documents;
    },
    async feed(name) {
      const key = feedKey(name);
      if (key === undefined) return undefined;
      const { value, metadata } = await kv.getWithMetadata(key, 'text');
      return value === null ? undefined : { body: value, ...FeedMetadataSchema.parse(metadata) };
    },
    async feedState(name) {
      const key = feedKey(name);
      if (key === undefined) return undefined;
      const { value, metadata } = await kv.getWithMetadata(key, 'stream');
      if (value === null) return undefined;
      await value.cancel();
      return FeedMetadataSchema.parse(metadata);
    },
  };
}

/**
 * Reads a document that the Monitor wrote. Only the version is checked: the Monitor is the only writer, and a document of another version
 * must not be read as if it were of this one.
 * @throws {Error} naming the key when the document is of another version.
 */
function decodeDocument<Document>(key: string, text: string): Document {
  const value: Document = JSON.parse(text);
  if (!VersionedSchema.safeParse(value).success) throw new Error(`KV ${key}: expected a document of schema 1`);
  return value;
}

/** `all.rss` to `feed/all.rss`. */
function feedKey(name: string): string | undefined {
  const [scope = '', extension = ''] = name.split('.');
  const format = FEED_FORMATS.find((known) => known === extension);
  return format && kvKeys.feed(scope, format);
}
