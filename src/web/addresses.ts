import { canonicalQuery, editionOf, type View } from '../feeds/view.ts';

/** `/`, `/de?section=economics`, `/?view=items`. The page shows stories where a feed shows items. */
export function pageUrl(base: string, view: View): string {
  const edition = editionOf(view);
  const query = [
    canonicalQuery({ ...view, by: 'items', prefer: [] }),
    view.by === 'items' ? 'view=items' : '',
    view.by === 'stories' && view.prefer.length > 0 ? `prefer=${view.prefer.join(',')}` : '',
  ].filter((part) => part !== '');
  const search = query.length === 0 ? '' : `?${query.join('&')}`;
  return `${base}${edition === 'all' ? '/' : `/${edition}`}${search}`;
}
