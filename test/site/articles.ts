import type { Edition } from '../../src/belta/editions.ts';
import { minsk } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { hash } from './html.ts';
import type { ArticleState, SiteArticle } from './model.ts';

/** Segments whose pages have a counter of their own and no year in the URL. */
const YEARLESS = new Set(['comments', 'photonews', 'opinions', 'video']);

/** The article's path with the trailing slash the site links with. */
export function articlePath(article: SiteArticle, state: ArticleState): string {
  if (article.path === 'video') return `/video/getRecord/${article.number}/`;
  const year = YEARLESS.has(article.path) ? '' : `-${minsk(article.publishedMs).year}`;
  return `/${article.path}/view/${state.slug}-${article.number}${year}/`;
}

/** The ledger key the article should get: `de/65689-2024`, `ru/comments-10163`. */
export function articleKey(article: SiteArticle): string {
  const id = YEARLESS.has(article.path)
    ? `${article.path}-${article.number}`
    : `${article.number}-${minsk(article.publishedMs).year}`;
  return `${article.edition}/${id}`;
}

/** What the article says at a moment. */
export function stateAt(article: SiteArticle, nowMs: number): ArticleState {
  const past = (article.revisions ?? []).filter((revision) => revision.fromMs <= nowMs);
  return Object.assign({}, article, ...past.map(({ fromMs: _, ...change }) => change));
}

export function lastChangeMs(article: SiteArticle, nowMs: number): number {
  const times = (article.revisions ?? []).map((revision) => revision.fromMs).filter((time) => time <= nowMs);
  return Math.max(article.publishedMs, ...times);
}

const isPresent = (article: SiteArticle, nowMs: number): boolean =>
  (article.visibleFromMs ?? article.publishedMs) <= nowMs && (article.removedFromMs ?? Infinity) > nowMs;

const IMAGE_RUBRICS: Readonly<Record<string, string>> = {
  president: '000019',
  economics: '000021',
  society: '000022',
  regions: '000023',
  incident: '000024',
  world: '000026',
  culture: '000027',
  sport: '000028',
};

export function imageUrl(article: SiteArticle, size: 'big' | 'medium'): string {
  const rubric = IMAGE_RUBRICS[article.section] ?? '000020';
  const uploaded = Math.floor(article.publishedMs / 1000) - 240;
  const cacheBuster = Number.parseInt(hash(String(article.number)), 16) % 9000;
  const file = `${rubric}_${uploaded}_${article.number}_${size}.jpg?r=${1000 + cacheBuster}`;
  const host = FURNITURE[article.edition].imageHost;
  return `https://${host}/images/storage/news/with_archive/${minsk(article.publishedMs).year}/${file}`;
}

/** The articles of one edition, newest first, with quick access by counter. */
export class Archive {
  readonly #newestFirst: readonly SiteArticle[];
  readonly #byId: ReadonlyMap<string, SiteArticle>;

  constructor(articles: readonly SiteArticle[]) {
    // Equal times by rising number, so that numbers do not strictly fall, as on the site.
    this.#newestFirst = [...articles].sort((a, b) => b.publishedMs - a.publishedMs || a.number - b.number);
    this.#byId = new Map(articles.map((article) => [counterKey(article.path, article.number), article]));
  }

  find(path: string, number: number): SiteArticle | undefined {
    return this.#byId.get(counterKey(path, number));
  }

  /** Up to `count` articles present at `nowMs`, from position `skip` on, of one rubric or of all. */
  newest(nowMs: number, skip: number, count: number, section?: string): readonly SiteArticle[] {
    const found: SiteArticle[] = [];
    for (let index = this.#firstNotAfter(nowMs); index < this.#newestFirst.length; index += 1) {
      const article = this.#newestFirst[index];
      if (article === undefined || !isPresent(article, nowMs)) continue;
      if (section !== undefined && article.section !== section && article.path !== section) continue;
      found.push(article);
      if (found.length >= skip + count) break;
    }
    return found.slice(skip);
  }

  #firstNotAfter(nowMs: number): number {
    let low = 0;
    let high = this.#newestFirst.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#newestFirst[middle]?.publishedMs ?? 0) > nowMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const counterKey = (path: string, number: number): string => (YEARLESS.has(path) ? `${path}:${number}` : `:${number}`);

export const sectionLabel = (edition: Edition, slug: string): string => FURNITURE[edition].sections[slug] ?? slug;
