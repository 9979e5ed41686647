import { generateOpml } from 'feedsmith';
import { type Edition, SITES } from '../belta/editions.ts';
import { FEED_EPOCH_MS } from '../feeds/document.ts';
import { feedDescription, feedEdition, feedTitle, markedTitle } from '../feeds/labels.ts';
import { feedUrl, homeUrl } from '../feeds/urls.ts';
import { defaultView, editionOf, type View } from '../feeds/view.ts';
import type { Presentation } from './deps.ts';

/** The views that are offered for subscription: items and stories, all editions and each alone. */
function offeredViews(followed: readonly Edition[]): readonly View[] {
  return (['all', ...followed] as const).flatMap((edition) => {
    const items = defaultView(edition);
    return [items, { ...items, by: 'stories' as const }];
  });
}

/**
 * OPML 2.0 of all views. In one format only: a reader that imports the list would else subscribe to everything three times. `type` is
 * `rss` for any feed.
 */
export function opmlDocument({ base, names, isSample }: Presentation, followed: readonly Edition[]): string {
  const views = offeredViews(followed);
  const folders = Map.groupBy(views, editionOf);
  return generateOpml({
    head: { title: markedTitle(names.feeds.en.title, isSample), dateCreated: new Date(FEED_EPOCH_MS) },
    body: {
      outlines: Array.from(folders, ([edition, members]) => ({
        text: edition === 'all' ? 'All languages' : SITES[edition].nativeName,
        outlines: members.map((view) => ({
          text: markedTitle(feedTitle(view, names), isSample),
          title: markedTitle(feedTitle(view, names), isSample),
          type: 'rss',
          xmlUrl: feedUrl(base, view, 'rss'),
          htmlUrl: homeUrl(base, view),
          language: SITES[feedEdition(view)].language,
          description: feedDescription(view, names),
        })),
      })),
    },
  });
}
