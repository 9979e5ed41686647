import { type Element, isElement, isWithin, type Node, type Parent } from './dom.ts';
import { type ContainerGroup, groupByParent, type ItemContainer, signatureOf } from './listing-containers.ts';
import { chunksOf, readTime } from './listing-item.ts';
import { textWeight } from './text.ts';

/** Where the items of a page came from, the best first. */
export const LISTING_LAYERS = ['lenta_item', 'news_item', 'article-links', 'tl_item'] as const;

export type ListingLayer = (typeof LISTING_LAYERS)[number];

interface ScoredGroup extends ContainerGroup {
  readonly layer: ListingLayer;
  readonly score: number;
}

const LAYER_WEIGHT: Readonly<Record<ListingLayer, number>> = {
  lenta_item: 1000,
  news_item: 100,
  'article-links': 1,
  tl_item: 0.01,
};

function score(group: ContainerGroup): ScoredGroup {
  const classes = group.containers.map(({ itemClass }) => itemClass);
  const layer =
    (['lenta_item', 'news_item', 'tl_item'] as const).find(
      (name) => classes.filter((found) => found === name).length * 2 > classes.length,
    ) ?? (classes.includes('lenta_item') ? 'lenta_item' : 'article-links');
  // The main list needs no comparison when it bears its name.
  if (layer === 'lenta_item') return { ...group, layer, score: group.containers.length * LAYER_WEIGHT[layer] };
  let richness = 0;
  for (const { element, anchors } of group.containers) {
    const chunks = chunksOf(element, anchors);
    const hasTime = readTime(chunks) !== undefined;
    const hasSummary = new Set(chunks.filter(({ text }) => textWeight(text) > 20).map(({ text }) => text)).size > 1;
    richness += 1 + (hasTime ? 1 : 0) + (hasSummary ? 2 : 0);
  }
  return { ...group, layer, score: richness * LAYER_WEIGHT[layer] };
}

/** Names of the elements around an element, the page's own first. */
function tagPath(element: Element): string {
  const names: string[] = [];
  for (let at: Node | Parent | null = element; isElement(at); at = at.parent) names.unshift(at.name);
  return names.join('>');
}

/**
 * The main list: the best group, and what belongs to it although a wrapper tore it off. `only` looks at the groups of one layer.
 */
export function chooseList(containers: readonly ItemContainer[], only?: ListingLayer): Choice | undefined {
  const first = chooseGroup(containers, only);
  const narrowed = first && withoutDayBoxes(containers, first.members);
  return narrowed === undefined || narrowed === containers ? first : (chooseGroup(narrowed, only) ?? first);
}

/** An item alone in its day's box was taken with the box and the day's header: narrowed to the element that is built as the others are. */
function withoutDayBoxes(
  containers: readonly ItemContainer[],
  members: ReadonlySet<ItemContainer>,
): readonly ItemContainer[] {
  const paths = new Set([...members].map(({ element }) => tagPath(element)));
  const signatures = new Set([...members].map(({ element }) => signatureOf(element)));
  const narrowed = containers.map((container) => {
    if (members.has(container)) return container;
    const [anchor] = container.anchors;
    for (let at: Node | null = anchor?.parent as Node | null; isElement(at); at = at.parent as Node | null) {
      if (at === container.element) return container;
      if (paths.has(tagPath(at)) && signatures.has(signatureOf(at))) return { ...container, element: at };
    }
    return container;
  });
  return narrowed.some((container, at) => container !== containers[at]) ? narrowed : containers;
}

interface Choice {
  readonly layer: ListingLayer;
  readonly members: ReadonlySet<ItemContainer>;
  /** All containers of the page as they were chosen from. */
  readonly containers: readonly ItemContainer[];
}

function chooseGroup(containers: readonly ItemContainer[], only?: ListingLayer): Choice | undefined {
  const scored = groupByParent(containers)
    .map(score)
    .filter((group) => only === undefined || group.layer === only)
    .sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined) return undefined;
  const signatures = new Set(best.containers.map(({ element }) => signatureOf(element)));
  const keys = new Set(best.containers.map(({ article }) => article.key));
  const paths = new Set(best.containers.map(({ element }) => tagPath(element)));
  // Days in boxes of their own: other items, at the same place in such a box, that show a time as well.
  const isOtherDay = (group: ScoredGroup) =>
    group.containers.every(
      ({ element, article, anchors }) =>
        !keys.has(article.key) && paths.has(tagPath(element)) && readTime(chunksOf(element, anchors)) !== undefined,
    );
  const belongs = (group: ScoredGroup, container: ItemContainer) => {
    if (group === best) return true;
    if (group.layer === 'tl_item' && best.layer !== 'tl_item') return false;
    if (group.layer === best.layer && best.layer !== 'article-links') return true;
    const signature = signatureOf(container.element);
    if (signature.endsWith('.') && isOtherDay(group)) return true;
    return isWithin(container.element, best.parent) || (!signature.endsWith('.') && signatures.has(signature));
  };
  const members = scored.flatMap((group) => group.containers.filter((container) => belongs(group, container)));
  return { layer: best.layer, members: new Set(members), containers };
}
