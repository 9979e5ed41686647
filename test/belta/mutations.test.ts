import { describe, expect, test } from 'vitest';
import { EDITIONS, SITES } from '../../src/belta/editions.ts';
import { MUTATIONS } from './mutate.ts';
import {
  FIELDS,
  type Field,
  judgeArticle,
  judgeListingMutant,
  type MutantReport,
  runMutants,
  sampleCases,
} from './mutation-run.ts';

/**
 * The live site will differ from the evidence in something. Pages of the sample site are changed at random, one to four changes each, and must
 * still be read, or doubted. The seeds are fixed; `npm run bench -- mutations` draws others and prints the rates.
 */
const cases = await sampleCases();
const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed);

const LOSE_DAYS = new Set(MUTATIONS.filter(({ losesDays }) => losesDays).map(({ name }) => name));

const rate = (reports: readonly MutantReport[], field: Field) =>
  reports.filter((report) => report.outcomes[field] === 'right').length / reports.length;

const silentlyWrong = (reports: readonly MutantReport[]) =>
  reports.flatMap(({ outcomes, page, seed, applied }) =>
    FIELDS.filter((field) => outcomes[field] === 'wrong').map(
      (field) => `${field} of ${page}, seed ${seed}: ${applied.join(', ')}`,
    ),
  );

describe('articles under mutation', () => {
  const reports = runMutants(cases, 'article', seeds(700));

  test.each(['title', 'identity', 'date'] as const)('%s right in 95 of 100', (field) => {
    expect(rate(reports, field)).toBeGreaterThanOrEqual(0.95);
  });

  test('body right in 90 of 100, and trusted nearly as often', () => {
    expect(rate(reports, 'body')).toBeGreaterThanOrEqual(0.9);
    const trusted = reports.filter(
      ({ outcomes, overcautious }) => outcomes.body === 'right' && !overcautious.includes('body'),
    );
    expect(trusted.length / reports.length).toBeGreaterThanOrEqual(0.9);
  });

  test('nothing wrong goes unmarked', () => {
    expect(silentlyWrong(reports)).toEqual([]);
  });
});

describe('listings under mutation', () => {
  const reports = runMutants(cases, 'listing', seeds(160));

  test.each(['title', 'identity'] as const)('%s of every item right in 95 of 100', (field) => {
    expect(rate(reports, field)).toBeGreaterThanOrEqual(0.95);
  });

  test('date of every item right in 95 of 100 pages that still tell the days', () => {
    const telling = reports.filter(({ applied }) => !applied.some((name) => LOSE_DAYS.has(name)));
    expect(telling.length).toBeGreaterThan(80);
    expect(rate(telling, 'date')).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing wrong goes unmarked', () => {
    expect(silentlyWrong(reports)).toEqual([]);
  });
});

describe('pages that break off', () => {
  const cuts = Array.from({ length: 10 }, (_, step) => 0.7 + (step + 1) / 40);
  const articles = cases.articles.filter((_, at) => at % 4 === 0);

  test('an article cut anywhere is whole, doubted or refused', () => {
    const wrong = articles.flatMap((page) =>
      cuts.flatMap((cut) => {
        const html = page.html.slice(0, Math.floor(page.html.length * cut));
        const { outcomes } = judgeArticle(page, html, cases.nowMs);
        return FIELDS.filter((field) => outcomes[field] === 'wrong').map(
          (field) => `${field} of ${page.url} cut at ${cut}`,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a listing cut anywhere shows no broken headline and no wrong date', () => {
    const wrong = cases.listings.flatMap((page) =>
      cuts.flatMap((cut) => {
        const html = page.html.slice(0, Math.floor(page.html.length * cut));
        const { outcomes } = judgeListingMutant(page, html, cases.nowMs);
        return Object.values(outcomes).includes('wrong') ? [`${page.url} cut at ${cut}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('unchanged pages are read by the expected layers and without a doubt', () => {
  const reports = cases.articles.map((page) => ({
    page,
    report: runMutants({ ...cases, articles: [page] }, 'article', [0], 'nothing')[0],
  }));
  expect(
    reports.filter(({ report }) => Object.values(report?.outcomes ?? {}).some((outcome) => outcome !== 'right')),
  ).toEqual([]);
  expect(reports.filter(({ report }) => (report?.overcautious.length ?? 1) > 0)).toEqual([]);
});

test('the sample covers every edition', () => {
  expect(new Set(cases.articles.map(({ edition }) => edition))).toEqual(new Set(EDITIONS));
  expect(cases.listings.map(({ url }) => url)).toEqual(
    EDITIONS.map((edition) => `https://${SITES[edition].host}/all_news/`),
  );
});
