import { expect, test } from 'vitest';
import { isOffLimits, listingPage, pageNumberOf } from '../../src/belta/paths.ts';

test.each([
  ['/printv/economics/view/a-1-2026/', true],
  ['/search?getResults=1', true],
  ['/news/extendedSearch', true],
  ['/economics/view/printv-1-2026/', false],
  ['/all_news/page/7/?day=08&month=01&year=26', false],
])('what robots.txt forbids: %s %s', (path, expected) => {
  expect(isOffLimits(new URL(path, 'https://deu.belta.by'))).toBe(expected);
});

test.each([
  [listingPage(1), 1],
  ['/all_news/page/12/?day=08&month=01&year=26/', 12],
  ['/all_news/', undefined],
])('the page that %s asks for is %s', (path, page) => expect(pageNumberOf(path)).toBe(page));
