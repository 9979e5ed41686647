import type { Body } from './article-body.ts';
import type { PageHead } from './article-head.ts';
import { attr, type Element, findElement, hasClass, textOf } from './dom.ts';
import type { EditionSite } from './editions.ts';
import { pictureOf, pictureUrl } from './images.ts';
import type { ArticleImage, Section } from './model.ts';
import { cleanLabel, skeleton } from './text.ts';

export interface Layered<T> {
  readonly layer: string;
  readonly value: T;
}

/** The rubric shown, with the path of the URL as its slug: the two can differ. */
export function sectionOf(
  elements: readonly Element[],
  slug: string | undefined,
  site: EditionSite,
  listed: Section | undefined,
): Layered<Section> | undefined {
  const shown = elements.find((element) => element.name === 'a' && hasClass(element, 'rubric'));
  const label = shown === undefined ? '' : cleanLabel(textOf(shown));
  if (label !== '') {
    const path = /\/([a-z_-]+)\/?$/i.exec((shown && attr(shown, 'href')) ?? '')?.[1];
    const ownSlug = slug ?? path;
    if (ownSlug !== undefined) return { layer: 'rubric', value: { slug: ownSlug, label } };
  }
  if (listed) return { layer: 'listing', value: { slug: slug ?? listed.slug, label: listed.label } };
  return slug === undefined ? undefined : { layer: 'path', value: { slug, label: site.sections[slug] ?? slug } };
}

const within = (className: string) => (elements: readonly Element[]) => {
  const box = elements.find((element) => hasClass(element, className));
  return box && findElement(box, (element) => element.name === 'img');
};

/** Pictures of the article stand in this folder; icons and flags do not. */
const STORAGE = /\/images\/storage\/|\/uploads\//;

const IMAGE_LAYERS: readonly {
  readonly layer: string;
  readonly find: (elements: readonly Element[]) => Element | undefined;
}[] = [
  { layer: 'news_img_slide', find: within('news_img_slide') },
  { layer: 'main_img', find: within('main_img') },
  { layer: 'news_main_img', find: within('news_main_img') },
  {
    layer: 'storage',
    find: (elements) =>
      elements.find(
        (e) => e.name === 'img' && STORAGE.test(attr(e, 'src') ?? '') && /_big\./.test(attr(e, 'src') ?? ''),
      ),
  },
];

export function imageOf(
  elements: readonly Element[],
  head: PageHead,
  body: Body | undefined,
  base: string,
  title: string | undefined,
): Layered<ArticleImage> | undefined {
  const found = IMAGE_LAYERS.map(({ layer, find }) => ({ layer, element: find(elements) })).find(
    ({ element }) => element !== undefined,
  );
  const claims = [head.metas.get('og:image'), head.metas.get('twitter:image'), head.jsonLd.image];
  const fromMeta = claims.map((claim) => pictureUrl(claim, base)).find((url) => url !== undefined);
  const fromPage = found?.element && pictureOf(found.element, base);
  const url = fromMeta ?? fromPage;
  if (url === undefined) return undefined;
  const alt = cleanLabel((found?.element && (attr(found.element, 'title') ?? attr(found.element, 'alt'))) ?? '');
  const isHeadline = title !== undefined && skeleton(alt) === skeleton(title);
  const caption = body?.caption ?? (alt === '' || isHeadline ? undefined : alt);
  const credit = body?.credit;
  return {
    layer: fromMeta === undefined ? (found?.layer ?? '') : 'og:image',
    value: { url, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) },
  };
}

const TAG_PATH = /\/(?:search\/findTags?|tags?)\/[^/]/i;

/** Tags of the tag block; without one, links to tag searches. */
export function tagsOf(elements: readonly Element[]): readonly string[] {
  const tags = new Set<string>();
  for (const element of elements) {
    if (element.name !== 'a') continue;
    const isTag =
      hasClass(element, 'tag_item') || attr(element, 'rel') === 'tag' || TAG_PATH.test(attr(element, 'href') ?? '');
    if (!isTag) continue;
    const tag = (cleanLabel(attr(element, 'title') ?? '') || cleanLabel(textOf(element))).replace(/^#\s*/, '');
    if (tag !== '') tags.add(tag);
  }
  return [...tags];
}

/** `/Эдуард Пивовар - БЕЛТА/`: a reporter's name where else stands "correspondent". */
const REPORTER =
  /\/\s*(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,2})\s*[-–—,]\s*(?:бел\s?та|bel\s?ta)\s*\//iu;

export function authorOf(elements: readonly Element[], dateline: string | undefined): string | undefined {
  const person = elements.find((element) => hasClass(element, 'person_fio'));
  const named = person && cleanLabel(attr(person, 'title') ?? textOf(person));
  if (named) return named;
  return dateline === undefined ? undefined : REPORTER.exec(dateline)?.groups?.name;
}
