import type { Body } from './article-body.ts';
import type { PageHead } from './article-head.ts';
import { attr, type Element, elements, findElement, hasClass, type Root, textOf } from './dom.ts';
import type { EditionSite } from './editions.ts';
import type { ArticleImage, Section } from './model.ts';
import { cleanLabel, safeUrl } from './text.ts';

interface Layered<T> {
  readonly layer: string;
  readonly value: T;
}

/** The rubric shown, with the path of the URL as its slug: the two can differ. */
export function sectionOf(
  root: Root,
  slug: string | undefined,
  site: EditionSite,
  listed: Section | undefined,
): Layered<Section> | undefined {
  const shown = findElement(root, (element) => element.name === 'a' && hasClass(element, 'rubric'));
  const label = shown === undefined ? '' : cleanLabel(textOf(shown));
  if (label !== '') {
    const path = /\/([a-z_-]+)\/?$/i.exec((shown && attr(shown, 'href')) ?? '')?.[1];
    const ownSlug = slug ?? path;
    if (ownSlug !== undefined) return { layer: 'rubric', value: { slug: ownSlug, label } };
  }
  if (listed) return { layer: 'listing', value: { slug: slug ?? listed.slug, label: listed.label } };
  return slug === undefined ? undefined : { layer: 'path', value: { slug, label: site.sections[slug] ?? slug } };
}

const within = (className: string) => (root: Root) => {
  const box = findElement(root, (element) => hasClass(element, className));
  return box && findElement(box, (element) => element.name === 'img');
};

/** Pictures of the article stand in this folder; icons and flags do not. */
const STORAGE = /\/images\/storage\/|\/uploads\//;

const IMAGE_LAYERS: readonly { readonly layer: string; readonly find: (root: Root) => Element | undefined }[] = [
  { layer: 'news_img_slide', find: within('news_img_slide') },
  { layer: 'main_img', find: within('main_img') },
  { layer: 'news_main_img', find: within('news_main_img') },
  {
    layer: 'storage',
    find: (root) =>
      findElement(
        root,
        (e) => e.name === 'img' && STORAGE.test(attr(e, 'src') ?? '') && /_big\./.test(attr(e, 'src') ?? ''),
      ),
  },
];

export function imageOf(
  root: Root,
  head: PageHead,
  body: Body | undefined,
  base: string,
): Layered<ArticleImage> | undefined {
  const found = IMAGE_LAYERS.map(({ layer, find }) => ({ layer, element: find(root) })).find(
    ({ element }) => element !== undefined,
  );
  const fromMeta = safeUrl(head.metas.get('og:image') ?? head.metas.get('twitter:image') ?? head.jsonLd.image, base);
  const fromPage = found?.element && safeUrl(attr(found.element, 'src') ?? attr(found.element, 'data-src'), base);
  const url = fromMeta ?? fromPage;
  if (url === undefined) return undefined;
  const alt = cleanLabel((found?.element && (attr(found.element, 'title') ?? attr(found.element, 'alt'))) ?? '');
  const caption = body?.caption ?? (alt === '' ? undefined : alt);
  const credit = body?.credit;
  return {
    layer: fromMeta === undefined ? (found?.layer ?? '') : 'og:image',
    value: { url, ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) },
  };
}

/** Tags of the tag block; without one, links to tag searches. */
export function tagsOf(root: Root): readonly string[] {
  const tags = new Set<string>();
  for (const element of elements(root)) {
    if (element.name !== 'a') continue;
    if (!hasClass(element, 'tag_item') && !/\/search\/findTags?\//i.test(attr(element, 'href') ?? '')) continue;
    const tag = cleanLabel(attr(element, 'title') ?? '') || cleanLabel(textOf(element));
    if (tag !== '') tags.add(tag);
  }
  return [...tags];
}

/** `/Эдуард Пивовар - БЕЛТА/`: a reporter's name where else stands "correspondent". */
const REPORTER =
  /\/\s*(?<name>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,2})\s*[-–—,]\s*(?:бел\s?та|bel\s?ta)\s*\//iu;

export function authorOf(root: Root, dateline: string | undefined): string | undefined {
  const person = findElement(root, (element) => hasClass(element, 'person_fio'));
  const named = person && cleanLabel(attr(person, 'title') ?? textOf(person));
  if (named) return named;
  return dateline === undefined ? undefined : REPORTER.exec(dateline)?.groups?.name;
}
