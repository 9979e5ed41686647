import type { ItemDocument } from '../../src/publish/model.ts';
import type { Grade } from '../../src/topic/model.ts';
import { articleKey } from '../site/articles.ts';
import type { ExpectedItem } from '../site/generator.ts';
import type { SiteContent } from '../site/model.ts';
import type { World } from './harness.ts';

/** What became of the items that a perfect feed would show. */
export interface Comparison {
  readonly expected: number;
  readonly exactlyOnce: number;
  readonly withLastText: number;
  /** Keys of expected items that the Monitor never saw, or saw and never read. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly oldText: readonly string[];
  /** Items that stand for no article of the site. */
  readonly invented: readonly string[];
  /** Read as they should be, but graded otherwise than the site means them: the judge's doing, not the Monitor's. */
  readonly judgedOut: readonly string[];
  readonly judgedIn: readonly string[];
}

const FEED_GRADES: readonly Grade[] = ['core', 'partial'];

export function compareWithTruth(world: World, content: SiteContent, expected: readonly ExpectedItem[]): Comparison {
  const shown = world.items().filter(({ item }) => FEED_GRADES.includes(item.grade));
  const onSite = new Set(Object.values(content).flat().map(articleKey));
  const wanted = new Set(expected.flatMap(({ keys }) => keys));
  const extra = shown.filter(({ item }) => !wanted.has(item.key)).map(({ item }) => item.key);
  const found = expected.map((each) => ({ each, documents: shown.filter(({ item }) => each.keys.includes(item.key)) }));
  const missing = found.filter(({ documents }) => documents.length === 0).map(({ each }) => each);
  const once = found.flatMap(({ each, documents: [document, ...more] }) =>
    document !== undefined && more.length === 0 ? [{ each, document }] : [],
  );
  const last = once.filter(({ each, document }) => hasLastText(each, document));
  return {
    expected: expected.length,
    exactlyOnce: once.length,
    withLastText: last.length,
    lost: missing.filter((each) => !wasRead(world, each)).map(({ keys }) => keys.join(' ')),
    doubled: found.filter(({ documents }) => documents.length > 1).map(({ each }) => each.keys.join(' ')),
    oldText: once.filter((pair) => !last.includes(pair)).map(({ each }) => each.keys.join(' ')),
    invented: extra.filter((key) => !onSite.has(key)),
    judgedOut: missing.filter((each) => wasRead(world, each)).map(({ keys, title }) => `${keys.join(' ')} ${title}`),
    judgedIn: extra.filter((key) => onSite.has(key)),
  };
}

function wasRead(world: World, { keys }: ExpectedItem): boolean {
  return keys.some(
    (key) => world.ledger.all('SELECT key FROM article WHERE key = ? AND read_ms IS NOT NULL', key).length > 0,
  );
}

/** The whole last text, and nothing of an earlier one; the dateline is the page's way of beginning. */
function hasLastText(expected: ExpectedItem, { item }: ItemDocument): boolean {
  return (
    item.title === expected.title &&
    (item.withdrawnMs !== undefined) === expected.isWithdrawn &&
    item.paragraphs.length === expected.paragraphs.length &&
    expected.paragraphs.every((text, index) => item.paragraphs[index]?.endsWith(text))
  );
}
