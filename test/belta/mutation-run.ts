import { parseArticle } from '../../src/belta/article.ts';
import { EDITIONS, type Edition, SITES } from '../../src/belta/editions.ts';
import { parseListing } from '../../src/belta/listing.ts';
import type { ListingItem } from '../../src/belta/model.ts';
import { skeleton } from '../../src/belta/text.ts';
import { articleKey, articlePath, stateAt } from '../site/articles.ts';
import { datelineOf } from '../site/dates.ts';
import { sampleFetch } from '../site/fetch.ts';
import { sampleContent } from '../site/sample.ts';
import { SampleService } from '../site/service.ts';
import { type Decoy, mutant } from './mutate.ts';

const NOW_MS = Date.UTC(2026, 10, 20, 9, 30);

export interface ArticleCase {
  readonly kind: 'article';
  readonly url: string;
  readonly edition: Edition;
  readonly html: string;
  readonly listed?: ListingItem;
  readonly key: string;
  readonly title: string;
  readonly publishedMs: number;
  readonly body: string;
}

export interface ListingCase {
  readonly kind: 'listing';
  readonly url: string;
  readonly edition: Edition;
  readonly html: string;
  /** Key, title and time of every item. */
  readonly items: ReadonlyMap<string, { readonly title: string; readonly publishedMs: number }>;
}

export interface Cases {
  readonly articles: readonly ArticleCase[];
  readonly listings: readonly ListingCase[];
  readonly decoys: ReadonlyMap<Edition, readonly Decoy[]>;
  readonly nowMs: number;
}

/** Every page of the sample site, with what it says. */
export async function sampleCases(): Promise<Cases> {
  const content = sampleContent(NOW_MS);
  const service = new SampleService({ content, nowMs: () => NOW_MS });
  const fetch = sampleFetch(service);
  const articles: ArticleCase[] = [];
  const listings: ListingCase[] = [];
  const decoys = new Map<Edition, readonly Decoy[]>();
  for (const edition of EDITIONS) {
    const origin = `https://${SITES[edition].host}`;
    const url = `${origin}/all_news/`;
    const html = await (await fetch(url)).text();
    const items = new Map<string, { title: string; publishedMs: number }>();
    const listing = parseListing(html, { edition, url, fetchedAtMs: NOW_MS });
    for (const [at, article] of content[edition].entries()) {
      const state = stateAt(article, NOW_MS);
      const key = articleKey(article);
      items.set(key, { title: state.title, publishedMs: article.publishedMs });
      const page = `${origin}${articlePath(article, state)}`;
      const listed = listing.kind === 'items' ? listing.items.find((item) => item.key === key) : undefined;
      articles.push({
        kind: 'article',
        url: page,
        edition,
        html: await (await fetch(page)).text(),
        key,
        title: state.title,
        publishedMs: article.publishedMs,
        body: datelineOf(article) + state.paragraphs.join('\n'),
        // Every other article is read with the listing as a witness and every other without.
        ...(listed && at % 2 === 0 && { listed }),
      });
    }
    listings.push({ kind: 'listing', url, edition, html, items });
    decoys.set(
      edition,
      content[edition].map((article, at) => {
        const state = stateAt(article, NOW_MS);
        return {
          of: articleKey(article),
          href: `/${article.path}/view/another-story-${900_000 + at}-2026/`,
          title: `${state.title.split(' ').toReversed().join(' ')}`,
          text: state.summary ?? state.paragraphs.at(-1) ?? '',
        };
      }),
    );
  }
  return { articles, listings, decoys, nowMs: NOW_MS };
}

export type Field = 'title' | 'identity' | 'date' | 'body';
export const FIELDS: readonly Field[] = ['title', 'identity', 'date', 'body'];

/** `right`, `marked` (wrong or absent, and said so), `wrong` (and nothing said). */
type Outcome = 'right' | 'marked' | 'wrong';

export interface MutantReport {
  readonly page: string;
  readonly seed: number;
  readonly applied: readonly string[];
  readonly outcomes: Readonly<Record<Field, Outcome>>;
  /** Fields right but doubted. */
  readonly overcautious: readonly Field[];
  readonly seen: string;
}

export function judgeArticle(
  page: ArticleCase,
  html: string,
  nowMs: number,
): Omit<MutantReport, 'page' | 'seed' | 'applied'> {
  const result = parseArticle(html, {
    edition: page.edition,
    url: page.url,
    fetchedAtMs: nowMs,
    ...(page.listed && { listed: page.listed }),
  });
  if (result.kind === 'failed') {
    return {
      outcomes: { title: 'marked', identity: 'marked', date: 'marked', body: 'marked' },
      overcautious: [],
      seen: result.detail,
    };
  }
  const of = (isRight: boolean, isMarked: boolean): Outcome => (isRight ? 'right' : isMarked ? 'marked' : 'wrong');
  const isBody = skeleton(result.paragraphs.join('\n')) === skeleton(page.body);
  const outcomes = {
    title: of(skeleton(result.title) === skeleton(page.title), result.doubtful.includes('title')),
    identity: of(
      result.identity?.key === page.key,
      result.doubtful.includes('identity') || result.identity === undefined,
    ),
    date: of(
      result.publishedMs === page.publishedMs,
      result.doubtful.includes('published') || result.publishedMs === undefined,
    ),
    body: of(isBody, result.doubtful.includes('body')),
  };
  const overcautious: Field[] = [];
  if (outcomes.body === 'right' && result.doubtful.includes('body')) overcautious.push('body');
  if (outcomes.title === 'right' && result.doubtful.includes('title')) overcautious.push('title');
  if (outcomes.date === 'right' && result.doubtful.includes('published')) overcautious.push('date');
  const seen = JSON.stringify({
    title: result.title,
    published: result.publishedMs,
    body: result.paragraphs,
    from: result.from,
    doubtful: result.doubtful,
  });
  return { outcomes, overcautious, seen };
}

/** Share of a listing's items that are right in every field; an undated item counts as marked. */
export function judgeListingMutant(
  page: ListingCase,
  html: string,
  nowMs: number,
): Omit<MutantReport, 'page' | 'seed' | 'applied'> {
  const result = parseListing(html, { edition: page.edition, url: page.url, fetchedAtMs: nowMs });
  if (result.kind === 'failed') {
    return {
      outcomes: { title: 'marked', identity: 'marked', date: 'marked', body: 'right' },
      overcautious: [],
      seen: result.detail,
    };
  }
  const found = new Map(result.items.map((item) => [item.key, item]));
  const wanted = [...page.items];
  const missing = wanted.filter(([key]) => !found.has(key)).length;
  const extra = result.items.filter(({ key }) => !page.items.has(key)).length;
  const datelessExtra = result.items.filter(
    ({ key, publishedMs }) => !page.items.has(key) && publishedMs === undefined,
  ).length;
  const isTitle = wanted.every(
    ([key, { title }]) => !found.has(key) || skeleton(found.get(key)?.title ?? '') === skeleton(title),
  );
  const dates = wanted.map(([key, { publishedMs }]) => {
    const seen = found.get(key)?.publishedMs;
    return seen === publishedMs ? 'right' : seen === undefined ? 'marked' : 'wrong';
  });
  const date = dates.includes('wrong') ? 'wrong' : dates.includes('marked') ? 'marked' : 'right';
  return {
    outcomes: {
      title: isTitle ? 'right' : 'wrong',
      // A top story that links to an article is an item too; one without a date is no harm.
      identity: extra > datelessExtra ? 'wrong' : missing > 0 ? 'marked' : 'right',
      date,
      body: 'right',
    },
    overcautious: [],
    seen: JSON.stringify({
      layer: result.layer,
      missing,
      extra,
      items: result.items
        .filter(
          (item) =>
            item.title !== page.items.get(item.key)?.title ||
            item.publishedMs !== page.items.get(item.key)?.publishedMs,
        )
        .slice(0, 3),
    }),
  };
}

/** Teasers for other stories only: one for the same story would say what the article says. */
function decoysFor(cases: Cases, page: ArticleCase | ListingCase): readonly Decoy[] {
  const decoys = cases.decoys.get(page.edition) ?? [];
  return page.kind === 'listing' ? decoys : decoys.filter(({ of }) => of !== page.key);
}

export function runMutants(
  cases: Cases,
  kind: 'article' | 'listing',
  seeds: Iterable<number>,
  only?: string,
): readonly MutantReport[] {
  const pages: readonly (ArticleCase | ListingCase)[] = kind === 'article' ? cases.articles : cases.listings;
  const reports: MutantReport[] = [];
  for (const seed of seeds) {
    const page = pages[seed % pages.length];
    if (page === undefined) continue;
    const { html, applied } = mutant(page.html, kind, seed, decoysFor(cases, page), only);
    const judged =
      page.kind === 'article' ? judgeArticle(page, html, cases.nowMs) : judgeListingMutant(page, html, cases.nowMs);
    reports.push({ page: page.url, seed, applied, ...judged });
  }
  return reports;
}
