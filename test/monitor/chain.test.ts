import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListingItem } from '../../src/belta/model.ts';
import { MAX_CHAIN_PAGES, type Reach, stepChain } from '../../src/monitor/chain.ts';
import type { UnitDetails } from '../../src/monitor/queue.ts';
import { HOUR_MS, START_MS } from './harness.ts';

const guessPath = (page: number) => `/all_news/page/${page}/`;

function page(numbers: readonly number[], publishedMs = START_MS): { items: ListingItem[] } {
  return {
    items: numbers.map((number) => ({
      edition: 'en',
      articleId: `${number}-2026`,
      key: `en/${number}-2026`,
      url: `https://eng.belta.by/society/view/x-${number}-2026/`,
      title: `Headline ${number}`,
      publishedMs,
    })),
  };
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from - index);
const never: Reach = { isSeenBefore: () => false };
const seenUpTo = (most: number): Reach => ({ isSeenBefore: (key) => Number(/\d+/.exec(key)?.[0]) <= most });

describe('a chain of listing pages', () => {
  const catchUp: UnitDetails = { untilMs: START_MS - HOUR_MS };

  it('goes on while nothing known was met, by the address the page names, else by a guess', () => {
    const unnamed = stepChain(catchUp, page(numbers(100, 30)), guessPath, never);
    expect(unnamed).toMatchObject({
      kind: 'next',
      details: { pagesRead: 1, path: '/all_news/page/1/', isNamed: false },
    });
    const named = stepChain(catchUp, { ...page(numbers(100, 30)), nextPath: '/all_news/page/2/' }, guessPath, never);
    expect(named).toMatchObject({ kind: 'next', details: { path: '/all_news/page/2/', isNamed: true } });
  });

  it('ends where a third of a page is known, wherever on the page that stands', () => {
    const items = numbers(100, 30);
    expect(stepChain(catchUp, page(items), guessPath, seenUpTo(81)).kind).toBe('done');
    expect(stepChain(catchUp, page([...items].reverse()), guessPath, seenUpTo(81)).kind).toBe('done');
    expect(stepChain(catchUp, page(items), guessPath, seenUpTo(79)).kind).toBe('next');
  });

  it('is not ended by a few known items that are pinned, or by old ones', () => {
    const pinned = page([...numbers(100, 28), 3, 2]);
    expect(stepChain(catchUp, pinned, guessPath, seenUpTo(3)).kind).toBe('next');
    const old = page(numbers(60, 2), START_MS - 300 * HOUR_MS).items;
    expect(stepChain(catchUp, { items: [...page(numbers(100, 28)).items, ...old] }, guessPath, never).kind).toBe(
      'next',
    );
  });

  it('is not ended by age: what an old page hid while it was served is older than the last look', () => {
    const old = page(numbers(100, 30), START_MS - 3 * HOUR_MS);
    expect(stepChain(catchUp, old, guessPath, never).kind).toBe('next');
  });

  it('ends where the first run ended, even where nothing is known', () => {
    const old = page(numbers(100, 30), START_MS - 3 * HOUR_MS);
    expect(stepChain(catchUp, old, guessPath, { ...never, horizonMs: START_MS - 2 * HOUR_MS }).kind).toBe('done');
  });

  it('of a sweep goes on while its last page is not known', () => {
    const last: UnitDetails = { ...catchUp, leastPages: 3, pagesRead: 2 };
    expect(stepChain(last, page(numbers(100, 30)), guessPath, never).kind).toBe('next');
    expect(stepChain(last, page(numbers(100, 30)), guessPath, seenUpTo(100)).kind).toBe('done');
  });

  it('reads its least number of pages even where everything is known, and not one more', () => {
    const sweep: UnitDetails = { ...catchUp, leastPages: 3 };
    const first = stepChain(sweep, page(numbers(100, 30)), guessPath, seenUpTo(100));
    if (first.kind !== 'next') throw new Error('expected a second page');
    const second = stepChain(first.details, page(numbers(70, 30)), guessPath, seenUpTo(100));
    if (second.kind !== 'next') throw new Error('expected a third page');
    expect(stepChain(second.details, page(numbers(40, 30)), guessPath, seenUpTo(100)).kind).toBe('done');
  });

  it('is stuck where pages repeat: once may be page 1 again, twice is paging that does not work', () => {
    const newest = page(numbers(100, 30));
    const first = stepChain(catchUp, newest, guessPath, never);
    if (first.kind !== 'next') throw new Error('expected a page');
    const second = stepChain(first.details, newest, guessPath, never);
    if (second.kind !== 'next') throw new Error('expected a page');
    expect(stepChain(second.details, newest, guessPath, never)).toMatchObject({ kind: 'stuck' });
    expect(stepChain(second.details, page(numbers(72, 30)), guessPath, never)).toMatchObject({
      kind: 'next',
      details: { repeats: 0 },
    });
  });

  it('never reads more than its bound, whatever the pages hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
        (size, most) => {
          let chain: UnitDetails = { ...catchUp, ...(most !== undefined && { mostPages: most }) };
          let pages = 0;
          for (;;) {
            pages += 1;
            const step = stepChain(chain, page(numbers(1e6 - pages * size, size)), guessPath, never);
            if (step.kind !== 'next') {
              expect(step.kind).toBe('stuck');
              break;
            }
            chain = step.details;
          }
          expect(pages).toBe(most ?? MAX_CHAIN_PAGES);
        },
      ),
      { numRuns: 20 },
    );
  });
});
