import { parseArticle } from './article.ts';
import { findBody } from './article-body.ts';
import { type ArticleContext, readPage } from './article-page.ts';
import { STRUCTURE } from './body-case.ts';
import { BODY_LAYERS } from './landmarks.ts';
import { type ListingContext, parseList, parseListing } from './listing.ts';
import { LISTING_LAYERS } from './listing-choice.ts';
import type { ArticleResult, ListingResult } from './model.ts';
import { isTruncated } from './page-faults.ts';

/** What one layer would have said of a field. */
export interface LayerSays {
  readonly field: string;
  readonly layer: string;
  readonly says: string;
}

export interface ArticleExplanation {
  readonly result: ArticleResult;
  readonly layers: readonly LayerSays[];
  /** Why the body is not trusted. */
  readonly doubts: readonly string[];
}

const time = (ms: number) => new Date(ms).toISOString();

/** Every layer's word on every field of an article page, for whoever mends the extraction. */
export function explainArticle(html: string, context: ArticleContext): ArticleExplanation {
  const page = readPage(html, context, isTruncated(html));
  const bodyLayers = [...BODY_LAYERS, STRUCTURE];
  const layers: LayerSays[] = [
    ...page.titleClaims.map(({ layer, value }) => ({ field: 'title', layer, says: value })),
    ...page.dateClaims.map(({ layer, value, hasTime }) => ({
      field: 'published',
      layer,
      says: hasTime ? time(value) : `${time(value)} (a day without a time)`,
    })),
    ...bodyLayers.flatMap((layer) => {
      const others = new Set(bodyLayers.filter((other) => other !== layer));
      const body = findBody(page.blocks, page.bodyContext, others);
      if (body === undefined || body.blocks.length === 0) return [{ field: 'body', layer, says: 'nothing' }];
      const text = body.blocks.map((block) => block.text).join(' ');
      return [{ field: 'body', layer, says: `${body.blocks.length} paragraphs, ${text.length} characters: ${text}` }];
    }),
    ...(page.requested ? [{ field: 'identity', layer: 'url', says: page.requested.key }] : []),
    ...(page.named ? [{ field: 'identity', layer: 'og:url', says: page.named.key }] : []),
    ...(page.section ? [{ field: 'section', layer: page.section.layer, says: page.section.value.label }] : []),
    ...(page.image ? [{ field: 'image', layer: page.image.layer, says: page.image.value.url }] : []),
  ];
  if (context.listed) {
    layers.push({ field: 'title', layer: 'listing', says: context.listed.title });
    const { publishedMs } = context.listed;
    if (publishedMs !== undefined) layers.push({ field: 'published', layer: 'listing', says: time(publishedMs) });
  }
  return { result: parseArticle(html, context), layers, doubts: page.body?.doubts ?? [] };
}

export interface ListingExplanation {
  readonly result: ListingResult;
  /** What each layer by itself finds, the best first. */
  readonly layers: readonly { readonly layer: string; readonly result: ListingResult }[];
}

/** What each layer finds on a listing page. */
export function explainListing(html: string, context: ListingContext): ListingExplanation {
  const layers = LISTING_LAYERS.map((layer) => ({ layer, result: parseList(html, context, 'lenta_item', layer) }));
  return { result: parseListing(html, context), layers };
}
