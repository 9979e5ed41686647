import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/belta/model.ts';
import type { KnownArticle } from '../../src/monitor/articles.ts';
import { asCopy, type Reading, readingOfListing, readingOfPage, revise, withdraw } from '../../src/monitor/revise.ts';
import type { ItemDocument } from '../../src/publish/model.ts';
import type { Grade, Verdict } from '../../src/topic/model.ts';
import { HOUR_MS, MINUTE_MS, START_MS } from './harness.ts';

const URL_OF = (slug: string) => `https://deu.belta.by/economics/view/${slug}-65689-2024/`;
const PUBLISHED_MS = START_MS - HOUR_MS;

const KNOWN: KnownArticle = {
  key: 'de/65689-2024',
  edition: 'de',
  url: URL_OF('a'),
  firstSeenMs: START_MS,
  faults: '',
  listed: {
    edition: 'de',
    articleId: '65689-2024',
    key: 'de/65689-2024',
    url: URL_OF('a'),
    title: 'Listed headline',
    summary: 'Listed summary',
    publishedMs: PUBLISHED_MS,
  },
};

const ARTICLE: Article = {
  kind: 'article',
  url: URL_OF('a'),
  title: 'Headline of the page',
  publishedMs: PUBLISHED_MS + MINUTE_MS,
  paragraphs: ['First.', 'Second.'],
  bodyHtml: '<p>First.</p><p>Second.</p>',
  tags: ['trade'],
  from: { published: 'date_full' },
  fallbacks: [],
  doubtful: [],
};

describe("a page whose headline is not the listing's", () => {
  it("gives nothing but the doubt: it may be another article's", () => {
    const other: Article = {
      ...ARTICLE,
      author: 'Somebody',
      image: { url: 'https://x.test/a.jpg' },
      doubtful: ['title', 'body'],
    };
    expect(readingOfPage(KNOWN, other)).toEqual({ ...readingOfListing(KNOWN), doubtful: ['title', 'body'] });
  });
});

const verdictOf = (grade: Grade): Verdict => ({
  grade,
  score: 0.9,
  evidence: [{ term: 'Kasachstan', field: 'title', side: 'partner', rule: 'country', weight: 3 }],
});
const CORE = verdictOf('core');
const times = (nowMs = START_MS) => ({ firstSeenMs: START_MS, nowMs });

function itemOf(reading: Reading, verdict = CORE): ItemDocument {
  const document = revise(undefined, reading, verdict, times());
  if (document === undefined) throw new Error('expected an item');
  return document;
}

function revised(document: ItemDocument, reading: Reading, verdict = CORE, nowMs = START_MS + HOUR_MS): ItemDocument {
  const after = revise(document, reading, verdict, times(nowMs));
  if (after === undefined) throw new Error('expected an item');
  return after;
}

const page = (changes: Partial<Article> = {}, known: Partial<KnownArticle> = {}) =>
  readingOfPage({ ...KNOWN, ...known }, { ...ARTICLE, ...changes });

describe('what is read of an article', () => {
  it('comes from its page: headline, text, time', () => {
    expect(page()).toMatchObject({
      title: 'Headline of the page',
      summary: 'Listed summary',
      paragraphs: ['First.', 'Second.'],
      publishedMs: PUBLISHED_MS + MINUTE_MS,
      publishedFrom: 'date_full',
    });
    expect(page()).not.toHaveProperty('doubtful');
  });

  it('is headline, summary and link, marked, where the body is not to be trusted', () => {
    expect(page({ doubtful: ['body'] })).toMatchObject({
      paragraphs: [],
      bodyHtml: '',
      doubtful: ['body'],
      title: ARTICLE.title,
    });
    expect(page({ paragraphs: [], bodyHtml: '' })).toMatchObject({ paragraphs: [], doubtful: ['body'] });
  });

  it('takes from the listing what the page does not tell to be trusted', () => {
    expect(page({ doubtful: ['title'] }).title).toBe('Listed headline');
    expect(page({ doubtful: ['published'] })).toMatchObject({ publishedMs: PUBLISHED_MS, publishedFrom: 'listing' });
    expect(readingOfListing(KNOWN)).toMatchObject({ title: 'Listed headline', paragraphs: [], doubtful: ['body'] });
  });

  it('is never of a time to come: then it is of the time it was first seen', () => {
    expect(page({ publishedMs: START_MS + 1 })).toMatchObject({ publishedMs: START_MS, publishedFrom: 'first-seen' });
    expect(page({ publishedMs: START_MS })).toMatchObject({ publishedMs: START_MS, publishedFrom: 'date_full' });
  });

  it('has no summary that only repeats the headline', () => {
    const listed = { ...KNOWN.listed, summary: ARTICLE.title };
    expect(page({}, { listed })).not.toHaveProperty('summary');
  });
});

describe('a reading of an item', () => {
  it('makes none where the judge sees none', () => {
    expect(revise(undefined, page(), verdictOf('none'), times())).toBeUndefined();
    expect(itemOf(page())).toMatchObject({
      revisions: [],
      aliases: [],
      item: { modifiedMs: PUBLISHED_MS + MINUTE_MS },
    });
  });

  it('that differs in nothing is the same document', () => {
    const document = itemOf(page());
    expect(revised(document, page())).toBe(document);
  });

  it('that differs only in evidence is no revision', () => {
    const document = itemOf(page());
    const after = revised(document, page(), { ...CORE, score: 0.5 });
    expect(after.item.score).toBe(0.5);
    expect(after.revisions).toEqual([]);
    expect(after.item.modifiedMs).toBe(document.item.modifiedMs);
  });

  it('with another address keeps the old one and is no change of content', () => {
    const document = itemOf(page());
    const after = revised(document, page({}, { url: URL_OF('b') }));
    expect(after.item.urls).toEqual([URL_OF('b'), URL_OF('a')]);
    expect(after.revisions).toMatchObject([{ changed: ['url'], url: URL_OF('a') }]);
    expect(after.item.modifiedMs).toBe(document.item.modifiedMs);
  });

  it('with another grade says why', () => {
    const after = revised(itemOf(page()), page({ title: 'Other' }), verdictOf('partial'));
    expect(after.item.grade).toBe('partial');
    expect(after.revisions[0]).toMatchObject({
      changed: ['title', 'grade'],
      grade: 'core',
      reason: 'judged partial instead of core: country “Kasachstan” in title',
    });
  });

  it('of a page that came back takes the mark away', () => {
    const gone = withdraw(itemOf(page()), START_MS + MINUTE_MS);
    expect(gone.item.withdrawnMs).toBe(START_MS + MINUTE_MS);
    expect(withdraw(gone, START_MS + HOUR_MS)).toBe(gone);
    const back = revised(gone, page());
    expect(back.item).not.toHaveProperty('withdrawnMs');
    expect(back.revisions.map(({ changed }) => changed)).toEqual([['withdrawn'], ['withdrawn']]);
  });

  it('that turns out to be a copy leaves the feed and tells of what', () => {
    const copy = asCopy(itemOf(page()), 'de/1-2024', START_MS + HOUR_MS);
    expect(copy.item.grade).toBe('none');
    expect(copy.revisions).toMatchObject([{ changed: ['grade'], grade: 'core', reason: 'same text as de/1-2024' }]);
  });
});

const text = fc.constantFrom('One.', 'Two.', 'Three.');
const readings = fc
  .record({
    title: text,
    slug: fc.constantFrom('a', 'b', 'c'),
    paragraphs: fc.array(text, { maxLength: 3 }),
    shiftMs: fc.integer({ min: -HOUR_MS, max: 3 * HOUR_MS }),
    isDoubtful: fc.boolean(),
    isFromListing: fc.boolean(),
    grade: fc.constantFrom<Grade>('core', 'partial', 'none'),
  })
  .map(({ title, slug, paragraphs, shiftMs, isDoubtful, isFromListing, grade }) => {
    const known = { ...KNOWN, url: URL_OF(slug), listed: { ...KNOWN.listed, title } };
    const article: Article = {
      ...ARTICLE,
      title,
      paragraphs,
      publishedMs: PUBLISHED_MS + shiftMs,
      doubtful: isDoubtful ? ['body'] : [],
    };
    return {
      reading: isFromListing ? readingOfListing(known) : readingOfPage(known, article),
      verdict: verdictOf(grade),
    };
  });

describe('through any series of readings', () => {
  const series = fc.array(readings, { minLength: 1, maxLength: 8 });
  const play = (steps: readonly { reading: Reading; verdict: Verdict }[]): ItemDocument[] => {
    const documents = [itemOf(page())];
    steps.forEach(({ reading, verdict }, index) => {
      documents.push(revised(documents.at(-1) ?? itemOf(page()), reading, verdict, START_MS + index * HOUR_MS));
    });
    return documents;
  };

  it('identity, publication and first sight never move, and no time goes back', () => {
    fc.assert(
      fc.property(series, (steps) => {
        const documents = play(steps);
        for (const [index, { item }] of documents.entries()) {
          const before = documents[Math.max(0, index - 1)]?.item ?? item;
          const { key, articleId, publishedMs, publishedFrom, firstSeenMs } = before;
          expect(item).toMatchObject({ key, articleId, publishedMs, publishedFrom, firstSeenMs });
          expect(item.modifiedMs).toBeGreaterThanOrEqual(before.modifiedMs);
        }
      }),
    );
  });

  it('a text that was trusted is never lost to one that is not', () => {
    fc.assert(
      fc.property(series, (steps) => {
        const [, ...documents] = play(steps);
        let trusted: readonly string[] = ARTICLE.paragraphs;
        for (const [index, { item }] of documents.entries()) {
          const read = steps[index]?.reading.paragraphs ?? [];
          if (read.length > 0) trusted = read;
          expect(item.paragraphs).toEqual(trusted);
          expect(item.doubtful ?? []).not.toContain('body');
        }
      }),
    );
  });

  it('every address ever seen is kept, the newest first, each once', () => {
    fc.assert(
      fc.property(series, (steps) => {
        const item = play(steps).at(-1)?.item;
        const seen = [URL_OF('a'), ...steps.map(({ reading }) => reading.url)];
        expect(new Set(item?.urls)).toEqual(new Set(seen));
        expect(new Set(item?.urls).size).toBe(item?.urls.length);
        expect(item?.urls[0]).toBe(seen.at(-1));
        expect(item?.url).toBe(seen.at(-1));
      }),
    );
  });

  it('history only grows, and every change of headline, text or grade is in it', () => {
    fc.assert(
      fc.property(series, (steps) => {
        const documents = play(steps);
        for (const [index, document] of documents.entries()) {
          const before = documents[index - 1];
          if (before === undefined) continue;
          expect(document.revisions.slice(0, before.revisions.length)).toEqual(before.revisions);
          const isOther = before.item.title !== document.item.title || before.item.grade !== document.item.grade;
          if (isOther)
            expect(document.revisions.at(-1)).toMatchObject({ title: before.item.title, grade: before.item.grade });
        }
      }),
    );
  });
});
