import { isSetting } from './lexicon/index.ts';
import type { Fingerprint } from './model.ts';
import { sketchOverlap } from './sketch.ts';

export interface SameArticle {
  /** `same-text`: one text under two numbers. `flash-of`: `a` and `b` are a flash and its full version, whichever came first. */
  readonly kind: 'same-text' | 'flash-of';
  readonly because: readonly string[];
}

/** Shingles in common from which two texts are one: a corrected word or an added last paragraph leave more than this. */
const SAME_TEXT_OVERLAP = 0.7;

/** A shorter state of a text is contained in the longer one. */
const CONTAINED_OVERLAP = 0.85;
const CONTAINED_HEADLINE = 0.5;

/** A text so many times as long holds more than a later state of the shorter one: a digest of several. */
const MAX_GROWTH = 2;

/** The full version follows a flash within hours. */
const FLASH_MAX_MS = 6 * 3_600_000;

/** What follows an announcement so soon is what was announced, whatever its headline quotes. */
const AWAITED_MAX_MS = 2 * 3_600_000;

/** The full version is this much longer than its flash at least. */
const FLASH_MIN_GROWTH = 1.25;

/** Share of all that a flash says, and of what happens by it, that the full version must say too; its names and figures it must all have. */
const FLASH_FEATURES = 0.6;
const ANNOUNCED_MATTER = 0.2;
const SHORT_MATTER = 0.75;
const FLASH_MIN_FEATURES = 5;

/** A text of fewer shingles says too little to be recognised by them. */
const MIN_SHINGLES = 12;

/**
 * Whether two items of one edition are one article: the same text under two numbers, or a flash and its full version. Strict: two
 * reports on one visit share people, place and day, but neither the text nor all that the shorter one says.
 */
export function sameArticle(a: Fingerprint, b: Fingerprint): SameArticle | undefined {
  if (a.edition !== b.edition) return undefined;
  return sameText(a, b) ?? flashOf(a, b);
}

function sameText(a: Fingerprint, b: Fingerprint): SameArticle | undefined {
  const shingles = Math.min(a.sketch.length, b.sketch.length);
  if (shingles < MIN_SHINGLES || tellTwoEvents(a, b)) return undefined;
  const overlap = sketchOverlap(a.sketch, b.sketch);
  const growth = Math.max(a.length, b.length) / Math.max(1, Math.min(a.length, b.length));
  const contained = growth > MAX_GROWTH || headlineShare(a, b) <= CONTAINED_HEADLINE ? 0 : containment(a, b);
  if (overlap < SAME_TEXT_OVERLAP && contained < CONTAINED_OVERLAP) return undefined;
  return {
    kind: 'same-text',
    because: [`${Math.round(Math.max(overlap, contained) * 100)} % of the shorter text's word sequences in both`],
  };
}

/** The same words of two events: datelines of two days, or headlines that each name what the other item says nowhere. */
function tellTwoEvents(a: Fingerprint, b: Fingerprint): boolean {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return true;
  return namesAlone(a, b) && namesAlone(b, a);
}

/** Share of what the headline of the longer one names, countries aside, that the shorter one tells: of a digest's headline it is little. */
function headlineShare(a: Fingerprint, b: Fingerprint): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = [
    [inHeadline(long.names), short.names],
    [inHeadline(long.words), short.words],
    [inHeadline(matterOf(long)), short.terms],
  ] as const;
  const said = pairs.reduce((sum, [features]) => sum + features.length, 0);
  const told = pairs.reduce((sum, [features, known]) => sum + count(features, known), 0);
  return said === 0 ? 1 : told / said;
}

/** A name, place or figure of the headline that is nowhere in the other item. */
function namesAlone(a: Fingerprint, b: Fingerprint): boolean {
  const isPlace = ([concept]: readonly [string, ...unknown[]]) => concept.startsWith('place-');
  const pairs: readonly (readonly [Features, Features])[] = [
    [a.names, b.names],
    [a.figures, b.figures],
    [a.terms.filter(isPlace), b.terms],
  ];
  return pairs.some(([own, other]) => count(inHeadline(own), other) < inHeadline(own).length);
}

const HEADLINE_RANK = 2;
const inHeadline = (features: Features): Features => features.filter(([, rank]) => rank === HEADLINE_RANK);

/** Share of the shorter text's shingles that the longer one has, estimated where the sketches overlap. */
function containment(a: Fingerprint, b: Fingerprint): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const longest = long.sketch.at(-1) ?? 0;
  const comparable = short.sketch.filter((hash) => hash <= longest);
  if (comparable.length < MIN_SHINGLES) return 0;
  const inLong = new Set(long.sketch);
  return comparable.filter((hash) => inLong.has(hash)).length / comparable.length;
}

/** Whether by length and time one of two items of one edition can be the flash of the other; what they say decides. */
export function mayBeFlash(a: Fingerprint, b: Fingerprint): boolean {
  if (a.edition !== b.edition) return false;
  const [flash, full] = a.length <= b.length ? [a, b] : [b, a];
  const delayMs = full.publishedMs - flash.publishedMs;
  const isFuller = full.flash !== 'announced' && full.length >= flash.length * FLASH_MIN_GROWTH;
  return flash.flash !== undefined && isFuller && delayMs >= 0 && delayMs <= FLASH_MAX_MS;
}

function flashOf(a: Fingerprint, b: Fingerprint): SameArticle | undefined {
  const [flash, full] = a.length <= b.length ? [a, b] : [b, a];
  const isFlash = flash.flash === 'announced' || full.flash === undefined;
  const isAwaited = flash.flash === 'announced' && full.publishedMs - flash.publishedMs <= AWAITED_MAX_MS;
  if (!isFlash || !mayBeFlash(a, b) || (!isAwaited && headlineShare(a, b) === 0)) return undefined;
  const matter = matterOf(flash);
  const shared = [flash.names, flash.figures, flash.terms].map((features, kind) =>
    count(features, [full.names, full.figures, full.terms][kind] ?? []),
  );
  const [names = 0, figures = 0, terms = 0] = shared;
  const size = flash.names.length + flash.figures.length + flash.terms.length;
  const share = (names + figures + terms) / size;
  const isComplete = names === flash.names.length && figures === flash.figures.length;
  const matterShare = matter.length === 0 ? 0 : count(matter, full.terms) / matter.length;
  const leastMatter = flash.flash === 'announced' ? ANNOUNCED_MATTER : SHORT_MATTER;
  if (size < FLASH_MIN_FEATURES || !isComplete || share < FLASH_FEATURES || matterShare < leastMatter) return undefined;
  const minutes = Math.round((full.publishedMs - flash.publishedMs) / 60_000);
  return {
    kind: 'flash-of',
    because: [
      `a flash of ${flash.length} letters, the full version ${minutes} minutes later repeats ${Math.round(share * 100)} % of what it says`,
    ],
  };
}

/** Concepts that say what happens. */
const matterOf = ({ terms }: Fingerprint) => terms.filter(([concept]) => !isSetting(concept));

type Features = readonly (readonly [string | number, ...unknown[]])[];

function count(some: Features, all: Features): number {
  const known = new Set(all.map(([feature]) => feature));
  return some.filter(([feature]) => known.has(feature)).length;
}
