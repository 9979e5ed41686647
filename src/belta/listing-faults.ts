import type { Edition } from './editions.ts';
import { isOtherScript, otherLanguage } from './language.ts';
import type { Failure, ListingItem } from './model.ts';
import { failed } from './page-faults.ts';
import { garbledLetters, lettersEncodedTwice } from './text.ts';

/** Fewer items say nothing about the page as a whole. */
const MIN_JUDGED_ITEMS = 4;
/** Letters in a wrong charset in so many items are the page's trouble. */
const MAX_GARBLED = { items: 1, share: 0.2 } as const;

/** The items without those whose headline came through a wrong charset, and what is told of these. */
interface Readable {
  readonly kind: 'readable';
  readonly items: readonly ListingItem[];
  readonly dropped: readonly string[];
}

/** What can be read of the items, or why they cannot be those of the edition, whichever road they came by. */
export function readableItems(items: readonly ListingItem[], edition: Edition, what: string): Readable | Failure {
  const fault = garbled(items, what) ?? allAlike(items, what) ?? inOtherLanguage(items, edition, what);
  if (fault) return fault;
  const isBad = ({ title }: ListingItem) => lettersEncodedTwice(title) > 0;
  return {
    kind: 'readable',
    items: items.filter((item) => !isBad(item)),
    dropped: items.filter(isBad).map(({ key, title }) => `${key}: a headline in a wrong charset: "${title}"`),
  };
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
