import { attr, classesOf, type Element, hasClass, isElement, isWithin, type Parent, type Root, textOf } from './dom.ts';
import type { Edition } from './editions.ts';
import { type ArticleUrl, parseArticleUrl } from './identity.ts';

/** The largest element that links to one article only: whatever the markup calls it, that is the item. */
export interface ItemContainer {
  readonly element: Element;
  readonly article: ArticleUrl;
  /** Links to the article inside, in order. */
  readonly anchors: readonly Element[];
  /** Name of the item class, where the markup still has one. */
  readonly itemClass: ItemClass | undefined;
}

/** Containers with the same parent, in page order. */
export interface ContainerGroup {
  readonly parent: Parent;
  readonly containers: readonly ItemContainer[];
}

const ITEM_CLASSES = ['lenta_item', 'news_item', 'tl_item'] as const;
type ItemClass = (typeof ITEM_CLASSES)[number];

/** The class by which the site's own markup names an item, on the container, just above or anywhere below it. */
function itemClassOf(container: Element, anchor: Element): ItemClass | undefined {
  const near: Element[] = [container];
  if (isElement(container.parent)) near.push(container.parent);
  for (let node = anchor.parent; isElement(node) && node !== container; node = node.parent) near.push(node);
  return ITEM_CLASSES.find((name) => near.some((element) => hasClass(element, name)));
}

/** The element with an item class between a link and the largest element that links to its article only, where that says more than the item. */
function namedItemAround(anchor: Element, container: Element): Element | undefined {
  for (let node = anchor.parent; isElement(node) && node !== container; node = node.parent) {
    const element = node;
    if (ITEM_CLASSES.some((name) => hasClass(element, name))) return saysMore(container, element) ? element : undefined;
  }
  return undefined;
}

/** Whether there is text in the outer element that is not in the inner one. */
const saysMore = (outer: Element, inner: Element): boolean =>
  outer.childNodes.some((child) =>
    child === inner
      ? false
      : isElement(child) && isWithin(inner, child)
        ? saysMore(child, inner)
        : /\S/.test(textOf(child)),
  );

const PAGE_ELEMENTS: ReadonlySet<string> = new Set(['html', 'body', 'main']);

interface Scan {
  /** Key of the only article linked below, `null` for several. */
  readonly key: string | null | undefined;
}

/**
 * Finds all item containers of a page. An element with an item class stays one container even when its summary links to other articles.
 */
export function findContainers(root: Root, edition: Edition): readonly ItemContainer[] {
  const articles = new Map<Element, ArticleUrl>();
  const found: ItemContainer[] = [];

  const anchorsIn = (element: Element, key: string, into: Element[]): Element[] => {
    if (articles.get(element)?.key === key) into.push(element);
    for (const child of element.childNodes) if (isElement(child)) anchorsIn(child, key, into);
    return into;
  };

  const emit = (element: Element, key: string) => {
    const anchors = anchorsIn(element, key, []);
    const [anchor] = anchors;
    const article = anchor && articles.get(anchor);
    if (anchor === undefined || article === undefined) return;
    // Alone in its day's box, an item would take the box with the day's header.
    const item = namedItemAround(anchor, element) ?? element;
    found.push({ element: item, article, anchors, itemClass: itemClassOf(element, anchor) });
  };

  const visit = (parent: Parent): Scan => {
    const children: { element: Element; key: string | null }[] = [];
    for (const child of parent.childNodes) {
      if (!isElement(child) || child.name === 'template') continue;
      const { key } = visit(child);
      if (key !== undefined) children.push({ element: child, key });
    }
    if (isElement(parent) && parent.name === 'a') {
      const href = attr(parent, 'href');
      const article = href === undefined ? undefined : parseArticleUrl(href, edition);
      if (article) {
        articles.set(parent, article);
        return { key: article.key };
      }
    }
    const [first] = children;
    if (first === undefined) return { key: undefined };
    const isPage = !isElement(parent) || PAGE_ELEMENTS.has(parent.name) || attr(parent, 'id') === 'inner';
    if (!isPage && children.every((child) => child.key === first.key)) return { key: first.key };
    if (isElement(parent) && first.key !== null && ITEM_CLASSES.some((name) => hasClass(parent, name))) {
      return { key: first.key };
    }
    for (const { element, key } of children) if (key !== null) emit(element, key);
    return { key: null };
  };

  visit(root);
  return found;
}

export function groupByParent(containers: readonly ItemContainer[]): readonly ContainerGroup[] {
  const groups = new Map<Parent, ItemContainer[]>();
  for (const container of containers) {
    const parent = container.element.parent as Parent;
    const group = groups.get(parent);
    if (group) group.push(container);
    else groups.set(parent, [container]);
  }
  return [...groups].map(([parent, members]) => ({ parent, containers: members }));
}

/** Tag and classes: what repeated items of one list have in common. */
export const signatureOf = (element: Element): string => `${element.name}.${[...classesOf(element)].sort().join('.')}`;
