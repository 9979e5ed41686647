import { attr, type Element } from './dom.ts';
import { safeUrl } from './text.ts';

/** The site's own design, and what stands where a picture is missing or still to be loaded. */
const STAND_IN =
  /\/images\/design\/|\/design\/|(?:^|[/_-])(?:og[_-]?)?(?:logo|default|no|no[_-]?(?:image|photo|img|pic)|blank|placeholder|spacer|dummy|empty|pixel|1x1)[_-]?\d*x?\d*\.(?:gif|png|jpe?g|svg|webp)(?:$|\?)/i;

/** An absolute URL of a picture of the news, or nothing. */
export function pictureUrl(href: string | undefined, base: string): string | undefined {
  const url = safeUrl(href, base);
  return url === undefined || STAND_IN.test(url) ? undefined : url;
}

/** The picture an element shows: where scripts load it later, its address stands in an attribute of theirs. */
export function pictureOf(image: Element, base: string): string | undefined {
  const [fromSet] = (attr(image, 'srcset') ?? '').trim().split(/[\s,]+/);
  const sources = [attr(image, 'src'), attr(image, 'data-src'), attr(image, 'data-original'), fromSet];
  for (const source of sources) {
    const url = source === '' ? undefined : pictureUrl(source, base);
    if (url !== undefined) return url;
  }
  return undefined;
}
