import { attr, type Element } from './dom.ts';

/** Parts of an article page that the site's own markup names, by layout generation (docs/site.md). */
export const LANDMARK = {
  headline: 1,
  'js-mediator-article': 2,
  articleBody: 4,
  text: 8,
  inner_content: 16,
  end: 32,
  picture: 64,
  credit: 128,
  date: 256,
  quote: 512,
} as const;

export type LandmarkName = keyof typeof LANDMARK;

/** Containers of the article text, the narrowest first. */
export const BODY_LAYERS = ['js-mediator-article', 'articleBody', 'text', 'inner_content'] as const;

export const BODY_BITS = BODY_LAYERS.reduce((bits, name) => bits | LANDMARK[name], 0);

const BY_CLASS: ReadonlyMap<string, number> = new Map([
  ['js-mediator-article', LANDMARK['js-mediator-article']],
  ['text', LANDMARK.text],
  ['text_block', LANDMARK.text],
  ['inner_content', LANDMARK.inner_content],
  ['invite_in_messagers', LANDMARK.end],
  ['news_tags_block', LANDMARK.end],
  ['news_tags', LANDMARK.end],
  ['img_doc_title', LANDMARK.credit],
  ['news_img_slide', LANDMARK.picture],
  ['main_img', LANDMARK.picture],
  ['news_main_img', LANDMARK.picture],
  ['lenta_img', LANDMARK.picture],
  ['person_fio', LANDMARK.picture],
  ...['caption', 'photo_caption', 'photo-caption', 'img_caption', 'image-caption', 'wp-caption-text'].map(
    (name) => [name, LANDMARK.picture] as const,
  ),
  ['date_full', LANDMARK.date],
]);

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ['h1', LANDMARK.headline],
  ['figcaption', LANDMARK.picture],
  ['blockquote', LANDMARK.quote],
]);

/** The landmarks an element is, as bits. */
export function landmarksOf(element: Element): number {
  let bits = BY_TAG.get(element.name) ?? 0;
  const classes = attr(element, 'class');
  if (classes !== undefined && classes !== '') {
    for (const name of classes.includes(' ') ? classes.split(/\s+/) : [classes]) bits |= BY_CLASS.get(name) ?? 0;
  }
  const property = attr(element, 'itemprop');
  if (property !== undefined && /\barticleBody\b/i.test(property)) bits |= LANDMARK.articleBody;
  return bits;
}
