import type { PageHead } from './article-head.ts';
import type { Block } from './block.ts';
import { isBlank, isElement } from './dom.ts';
import { SITE_NAMES } from './editions.ts';
import { cleanLabel, overlap, skeleton, tokens } from './text.ts';

/** A value together with the layer that gave it and whether it can be trusted. */
export interface Finding<T> {
  readonly value: T;
  readonly layer: string;
  readonly isDoubtful: boolean;
}

export interface Claim<T> {
  readonly layer: string;
  readonly value: T;
}

/** Two headlines that can be of one story: an edit changes some words, another story changes nearly all. */
const SAME_STORY = 0.5;

function agreeTitles(a: string, b: string): boolean {
  const [x, y] = [skeleton(a), skeleton(b)];
  if (x === '' || y === '') return false;
  if (x === y || (Math.min(x.length, y.length) > 12 && (x.startsWith(y) || y.startsWith(x)))) return true;
  const sizes = [tokens(a).length, tokens(b).length];
  return Math.min(...sizes) * 3 >= Math.max(...sizes) && overlap(a, b) >= SAME_STORY;
}

const MIN_TITLE_LENGTH = 4;
const MAX_TITLE_LENGTH = 400;

const isTitle = (text: string) => text.length >= MIN_TITLE_LENGTH && text.length <= MAX_TITLE_LENGTH;

/** `Headline | BelTA`, `Headline - BelTA - News`: the parts that can be the headline, the longest first. */
function partsOf(title: string): readonly string[] {
  const cuts = [...title.matchAll(/\s+[|–—-]\s+|\s*[|»]\s*|_/g)].map(({ index }) => index);
  return [title, ...cuts.toReversed().map((cut) => title.slice(0, cut).trim())];
}

const SITE_NAME = new RegExp(SITE_NAMES.map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, '.')).join('|'), 'giu');
/** Fewer letters than this beside its names are no headline. */
const MIN_OWN_LETTERS = 4;

/** Nothing but what the site calls itself: a title tag that was never filled in, a logo in a heading. */
export function isSiteName(text: string): boolean {
  const left = text.replace(SITE_NAME, ' ');
  return left.length < text.length && skeleton(left).length < MIN_OWN_LETTERS;
}

/** The title without the name of the site at its end; cut where another witness ends, if one does. */
function withoutSite(title: string, others: readonly string[]): string {
  const bare = partsOf(title).findLast((part) => part !== '' && isSiteName(title.slice(part.length))) ?? title;
  return partsOf(bare).find((part) => others.some((other) => skeleton(other) === skeleton(part))) ?? bare;
}

/** What else on the page may be a headline. */
export interface TitleWitnesses {
  /** Texts of second-level headings above the text. */
  readonly subheadings: readonly string[];
  /** Whether a text stands on the page by itself. */
  readonly isShown: (text: string) => boolean;
  readonly listed: string | undefined;
}

/** Every layer's headline, the most specific layer first. */
export function titleClaims(
  head: PageHead,
  headings: readonly Block[],
  { subheadings, listed }: TitleWitnesses,
): readonly Claim<string>[] {
  const said = [head.metas.get('og:title'), head.jsonLd.headline, head.metas.get('twitter:title'), head.titleTag];
  const others = [...headings.map(({ text }) => text), ...subheadings, ...(listed === undefined ? [] : [listed])];
  const known = [...others, ...said.flatMap((text) => (text === undefined ? [] : [cleanLabel(text)]))];
  const claims: Claim<string>[] = headings.map((block) => ({
    layer: 'h1',
    value: whole(withoutSubtitle(block, known), others, known),
  }));
  const add = (layer: string, value: string | undefined) => {
    const clean = value === undefined ? '' : cleanLabel(value);
    if (clean !== '')
      claims.push({ layer, value: withoutSite(clean, [...others, ...known.filter((k) => k !== clean)]) });
  };
  add('og:title', head.metas.get('og:title'));
  add('json-ld', head.jsonLd.headline);
  add('twitter:title', head.metas.get('twitter:title'));
  add('title', head.titleTag);
  return claims.filter(({ value }) => isTitle(value));
}

const BROKEN_OFF = /(?:…|\.\.\.)$/;
/** Fewer characters before a break say too little of what follows. */
const MIN_BROKEN_LENGTH = 12;

/** A heading without the name of the site, and as another witness has it where it breaks off. */
function whole(heading: string, others: readonly string[], known: readonly string[]): string {
  const bare = withoutSite(heading, others);
  const broken = bare.replace(BROKEN_OFF, '').trimEnd();
  const start = skeleton(broken);
  if (!BROKEN_OFF.test(bare) || broken.length < MIN_BROKEN_LENGTH || start === '') return bare;
  const goesOn = (form: string) => form !== start && form.startsWith(start);
  return known.find((other) => goesOn(skeleton(other)) && !BROKEN_OFF.test(other)) ?? bare;
}

/** Less than this behind a headline is an edit of it, not a subtitle. */
const MIN_SUBTITLE_LETTERS = 10;
/** `LIVE`, `Exclusive`: what stands in an element before a headline. */
const MAX_BADGE_LETTERS = 16;

/** The heading without what stands in an element of its own behind the words that another witness gives as the headline. */
function withoutSubtitle({ text, element }: Block, others: readonly string[]): string {
  const whole = cleanLabel(text);
  const form = skeleton(whole);
  const isHead = (other: string) => {
    const start = skeleton(other);
    return (
      start.length >= MIN_OWN_LETTERS * 3 &&
      form.length - start.length >= MIN_SUBTITLE_LETTERS &&
      form.startsWith(start) &&
      !BROKEN_OFF.test(other)
    );
  };
  const isTail = (other: string) => {
    const end = skeleton(other);
    return (
      end.length >= MIN_OWN_LETTERS * 3 &&
      end.length < form.length &&
      form.endsWith(end) &&
      form.length - end.length <= MAX_BADGE_LETTERS
    );
  };
  if (!element.childNodes.some(isElement)) return whole;
  return (
    others.find(isHead) ??
    (element.childNodes.find((child) => !isBlank(child))?.type === 'tag' ? others.find(isTail) : undefined) ??
    whole
  );
}

/**
 * The headline. The first claim that another witness supports wins; the listing is a witness too. A claim nobody supports wins only when
 * nobody contradicts it, and is doubted unless it is shown.
 */
export function chooseTitle(
  claims: readonly Claim<string>[],
  { subheadings, isShown, listed: listedTitle }: TitleWitnesses,
): Finding<string> | undefined {
  const real = claims.filter(({ value }) => !isSiteName(value));
  const witnessesOf = (claim: Claim<string>) =>
    real.filter((other) => other.layer !== claim.layer && agreeTitles(other.value, claim.value)).length +
    subheadings.filter((text) => agreeTitles(text, claim.value)).length;
  const isListed = (claim: Claim<string>) => listedTitle !== undefined && agreeTitles(claim.value, listedTitle);

  const listed = real.find(isListed);
  if (listed) return { ...listed, isDoubtful: false };
  const supported = real.find((claim) => witnessesOf(claim) > 0);
  // The page agrees with itself and not with the listing: an entirely new headline, or another page.
  if (supported) return { ...supported, isDoubtful: listedTitle !== undefined };
  const [first, ...rest] = real;
  if (first !== undefined) {
    const isAlone = listedTitle === undefined && rest.length === 0;
    return { ...first, isDoubtful: !isAlone || !isShown(first.value) };
  }
  if (listedTitle !== undefined) return { value: listedTitle, layer: 'listing', isDoubtful: false };
  const [subheading] = subheadings;
  return subheading === undefined ? undefined : { value: subheading, layer: 'h2', isDoubtful: true };
}
