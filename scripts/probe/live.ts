import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArticle } from '../../src/belta/article.ts';
import { decodeHtml } from '../../src/belta/charset.ts';
import { type Edition, SITES } from '../../src/belta/editions.ts';
import { parseListing } from '../../src/belta/listing.ts';
import type { Article, Listing, ListingItem } from '../../src/belta/model.ts';
import { scriptShares, skeleton } from '../../src/belta/text.ts';
import type { politeSource } from '../polite-source.ts';

export interface LiveOptions {
  readonly editions: readonly Edition[];
  readonly source: ReturnType<typeof politeSource>;
  readonly saveDir: string | undefined;
  readonly nowMs: () => number;
}

/** One value that was looked at. */
interface Check {
  readonly what: string;
  readonly isGood: boolean;
  readonly seen: string;
}

const ARTICLES_PER_EDITION = 3;
/** Small editions rest at weekends and on holidays. */
const MAX_AGE_MS = 4 * 86_400_000;
const MIN_ITEMS = 10;

const check = (what: string, isGood: boolean, seen: string): Check => ({ what, isGood, seen });
const age = (ms: number | undefined, nowMs: number) =>
  ms === undefined ? 'undated' : `${((nowMs - ms) / 3_600_000).toFixed(1)} h old`;

function checkListing(listing: Listing, edition: Edition, nowMs: number): readonly Check[] {
  const { items } = listing;
  const newestMs = Math.max(...items.map(({ publishedMs }) => publishedMs ?? 0));
  const letters = scriptShares(items.map(({ title }) => title).join(' '));
  const { script } = SITES[edition];
  const undated = items.filter(({ publishedMs }) => publishedMs === undefined).length;
  const summarised = items.filter(({ summary }) => summary !== undefined).length;
  return [
    check('read by the expected layer', !listing.isFallback, listing.layer),
    check(`at least ${MIN_ITEMS} items`, items.length >= MIN_ITEMS, String(items.length)),
    check('every item dated', undated === 0, `${undated} undated`),
    check(
      'the newest item is recent',
      nowMs - newestMs < MAX_AGE_MS && newestMs <= nowMs + 600_000,
      age(newestMs, nowMs),
    ),
    check(`headlines in ${script} script`, letters[script] > 0.7, `${Math.round(letters[script] * 100)} %`),
    check(
      'headlines differ',
      new Set(items.map(({ title }) => title)).size > items.length * 0.8,
      `${new Set(items.map(({ title }) => title)).size}`,
    ),
    check('most items have a summary', summarised * 2 > items.length, `${summarised} of ${items.length}`),
    check('nothing dropped', listing.dropped.length === 0, listing.dropped[0] ?? '0'),
  ];
}

function checkArticle(article: Article, item: ListingItem, edition: Edition): readonly Check[] {
  const { script } = SITES[edition];
  const text = article.paragraphs.join(' ');
  const minutesApart = Math.abs((article.publishedMs ?? 0) - (item.publishedMs ?? 0)) / 60_000;
  return [
    check('headline equals the listing’s', skeleton(article.title) === skeleton(item.title), article.title),
    check(
      'date equals the listing’s',
      minutesApart <= 5,
      article.publishedMs === undefined ? 'no date' : new Date(article.publishedMs).toISOString(),
    ),
    check('identity equals the listing’s', article.identity?.key === item.key, article.identity?.key ?? 'none'),
    check('has a body', text.length >= 60 || item.section?.slug === 'photonews', `${text.length} characters`),
    check(
      `body in ${script} script`,
      text === '' || scriptShares(text)[script] > 0.7,
      `${Math.round(scriptShares(text)[script] * 100)} %`,
    ),
    check('nothing doubtful', article.doubtful.length === 0, article.doubtful.join(', ') || 'nothing'),
    check(
      'read by the expected layers',
      article.fallbacks.length === 0,
      article.fallbacks.map((field) => `${field}: ${article.from[field]}`).join(', ') || 'all',
    ),
  ];
}

/** Checks each edition's listing and newest articles by value, prints the table, and says whether all was good. */
export async function checkLive({ editions, source, saveDir, nowMs }: LiveOptions): Promise<boolean> {
  let isGood = true;
  const report = (subject: string, checks: readonly Check[]) => {
    const bad = checks.filter((one) => !one.isGood);
    if (bad.length > 0) isGood = false;
    console.log(`${bad.length === 0 ? 'ok  ' : 'BAD '} ${subject}`);
    for (const { what, seen } of bad) console.log(`       expected: ${what}; seen: ${seen}`);
  };
  const load = async (url: string, edition: Edition) => {
    const page = await source(url, edition);
    if (page.kind === 'failed') throw new Error(`${page.reason}: ${page.detail}`);
    return decodeHtml(page.bytes, page.contentType);
  };
  for (const edition of editions) {
    const site = SITES[edition];
    const url = `https://${site.host}${site.listingPath}`;
    try {
      const page = await load(url, edition);
      const listing = parseListing(page.text, { edition, url, fetchedAtMs: nowMs() });
      await save(saveDir, `live-${edition}-listing`, page.text, {
        kind: 'listing',
        edition,
        url,
        fetchedAtMs: nowMs(),
        result: listing,
      });
      if (listing.kind === 'failed') {
        report(`${edition} listing`, [check('a listing', false, `${listing.reason}: ${listing.detail}`)]);
        continue;
      }
      report(
        `${edition} listing: ${listing.items.length} items, newest ${age(listing.items[0]?.publishedMs, nowMs())}`,
        checkListing(listing, edition, nowMs()),
      );
      for (const item of listing.items.slice(0, ARTICLES_PER_EDITION)) {
        const { text } = await load(item.url, edition);
        const article = parseArticle(text, { edition, url: item.url, fetchedAtMs: nowMs(), listed: item });
        await save(saveDir, `live-${edition}-${item.articleId}`, text, {
          kind: 'article',
          edition,
          url: item.url,
          fetchedAtMs: nowMs(),
          result: article,
        });
        const checks =
          article.kind === 'failed'
            ? [check('an article', false, article.detail)]
            : checkArticle(article, item, edition);
        report(`${edition} ${item.key}: ${item.title.slice(0, 60)}`, checks);
      }
    } catch (error) {
      report(`${edition} ${url}`, [check('an answer', false, String(error))]);
    }
  }
  return isGood;
}

interface Saved {
  readonly kind: 'article' | 'listing';
  readonly edition: Edition;
  readonly url: string;
  readonly fetchedAtMs: number;
  readonly result: object;
}

/** Keeps a page in the form of `test/belta/pages`; what was read from it is a proposal, to be checked by eye before it becomes a golden. */
async function save(
  dir: string | undefined,
  name: string,
  html: string,
  { kind, edition, url, fetchedAtMs, result }: Saved,
): Promise<void> {
  if (dir === undefined) return;
  await mkdir(dir, { recursive: true });
  const golden = { kind, edition, url, fetchedAt: new Date(fetchedAtMs).toISOString(), expect: result };
  await writeFile(join(dir, `${name}.golden.html`), html);
  await writeFile(join(dir, `${name}.golden.json`), `${JSON.stringify(golden, null, 2)}\n`);
}
