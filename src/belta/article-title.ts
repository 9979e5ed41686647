import type { PageHead } from './article-head.ts';
import type { Block } from './block.ts';
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
function partsOfTitleTag(titleTag: string): readonly string[] {
  const cuts = [...titleTag.matchAll(/\s+[|–—-]\s+|\s*[|»]\s*|_/g)].map(({ index }) => index);
  return cuts.length === 0 ? [titleTag] : [...cuts.toReversed().map((cut) => titleTag.slice(0, cut).trim()), titleTag];
}

const SITE_NAME = /\bbelta\b|белта|белтa|白通社/i;

/** Every layer's headline, the most specific layer first. */
export function titleClaims(
  head: PageHead,
  headings: readonly Block[],
  listedTitle: string | undefined,
): readonly Claim<string>[] {
  const claims: Claim<string>[] = headings.map(({ text }) => ({ layer: 'h1', value: cleanLabel(text) }));
  const add = (layer: string, value: string | undefined) => {
    const clean = value === undefined ? '' : cleanLabel(value);
    if (isTitle(clean)) claims.push({ layer, value: clean });
  };
  add('og:title', head.metas.get('og:title'));
  add('json-ld', head.jsonLd.headline);
  add('twitter:title', head.metas.get('twitter:title'));
  const tagParts = partsOfTitleTag(head.titleTag);
  const others = [...claims.map(({ value }) => value), listedTitle ?? ''];
  add('title', tagParts.find((part) => others.some((other) => skeleton(other) === skeleton(part))) ?? tagParts[0]);
  return claims.filter(({ value }) => isTitle(value));
}

/**
 * The headline. The first claim that another witness supports wins; the listing is a witness too. A claim nobody supports wins only when
 * nobody contradicts it.
 */
export function chooseTitle(
  claims: readonly Claim<string>[],
  listedTitle: string | undefined,
): Finding<string> | undefined {
  const isNamed = ({ value }: Claim<string>) => !(SITE_NAME.test(value) && tokens(value).length <= 3);
  const real = claims.filter(isNamed);
  const witnessesOf = (claim: Claim<string>) =>
    real.filter((other) => other.layer !== claim.layer && agreeTitles(other.value, claim.value)).length;
  const isListed = (claim: Claim<string>) => listedTitle !== undefined && agreeTitles(claim.value, listedTitle);

  const listed = real.find(isListed);
  if (listed) return { ...listed, isDoubtful: false };
  const supported = real.find((claim) => witnessesOf(claim) > 0);
  // The page agrees with itself and not with the listing: an entirely new headline, or another page.
  if (supported) return { ...supported, isDoubtful: listedTitle !== undefined };
  const [first, ...rest] = real;
  if (first === undefined) {
    return listedTitle === undefined ? undefined : { value: listedTitle, layer: 'listing', isDoubtful: false };
  }
  return { ...first, isDoubtful: listedTitle !== undefined || rest.length > 0 };
}
