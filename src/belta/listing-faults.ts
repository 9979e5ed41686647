import type { Edition } from './editions.ts';
import { isOtherScript, otherLanguage } from './language.ts';
import type { Failure, ListingItem } from './model.ts';
import { failed } from './page-faults.ts';
import { garbledLetters, lettersEncodedTwice } from './text.ts';

/** Fewer items say nothing about the page as a whole. */
const MIN_JUDGED_ITEMS = 4;
/** Letters in a wrong charset in so many items are the page's trouble. */
const MAX_GARBLED = { items: 1, share: 0.2 } as const;

/** Items without those whose headline came through a wrong charset, and what is told of these. */
export function withoutGarbled(items: readonly ListingItem[]): {
  readonly items: readonly ListingItem[];
  readonly dropped: readonly string[];
} {
  const bad = items.filter(({ title }) => lettersEncodedTwice(title) > 0);
  if (bad.length === 0) return { items, dropped: [] };
  const dropped = bad.map(({ key, title }) => `${key}: a headline in a wrong charset: "${title}"`);
  return { items: items.filter((item) => !bad.includes(item)), dropped };
}

/** Why headlines and summaries cannot be those of the edition, whichever road they came by; `undefined` where nothing says so. */
export function faultOfItems(items: readonly ListingItem[], edition: Edition, what: string): Failure | undefined {
  return garbled(items, what) ?? allAlike(items, what) ?? inOtherLanguage(items, edition, what);
}

const wordsOf = ({ title, summary }: ListingItem): string => `${title} ${summary ?? ''}`;

function garbled(items: readonly ListingItem[], what: string): Failure | undefined {
  const bad = items.filter((item) => garbledLetters(wordsOf(item)) > 0);
  if (bad.length <= MAX_GARBLED.items || bad.length <= items.length * MAX_GARBLED.share) return undefined;
  return failed(
    'implausible',
    `${what}: letters in a wrong charset in ${bad.length} of ${items.length} items, first "${bad[0]?.title}"`,
  );
}

function allAlike(items: readonly ListingItem[], what: string): Failure | undefined {
  if (items.length < MIN_JUDGED_ITEMS || new Set(items.map(({ title }) => title)).size > 1) return undefined;
  return failed('implausible', `${what}: all ${items.length} items have the headline "${items[0]?.title}"`);
}

/** Headlines and summaries of another edition's language: pages of one edition come from another's host. */
function inOtherLanguage(items: readonly ListingItem[], edition: Edition, what: string): Failure | undefined {
  if (items.length < MIN_JUDGED_ITEMS) return undefined;
  const foreign = items.filter(({ title }) => isOtherScript(title, edition));
  const other =
    foreign.length * 2 > items.length ? 'another script' : otherLanguage(items.map(wordsOf).join(' '), edition);
  return other === undefined
    ? undefined
    : failed(
        'implausible',
        `${what}: expected headlines of edition ${edition}, seen ${other}, first "${(foreign[0] ?? items[0])?.title}"`,
      );
}
