import { html } from 'hono/html';
import { feedLanguage, feedTitle } from '../../feeds/labels.ts';
import { feedUrl } from '../../feeds/urls.ts';
import { editionOf, FEED_FORMATS, type View } from '../../feeds/view.ts';
import type { Presentation } from '../deps.ts';
import { FORMAT_NAMES, type Html } from './layout.ts';

/** Readers that take a feed's address in a link. */
const READERS: readonly { readonly name: string; link(feed: string): string }[] = [
  { name: 'Feedly', link: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
  { name: 'Inoreader', link: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'NewsBlur', link: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: 'The Old Reader',
    link: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
  { name: 'a reader on this device', link: (feed) => `feed:${feed}` },
];

const STORIES_WORDS = {
  all: 'One entry for each story, with its reports in all languages:',
  one: 'One entry for each story, with all that this edition reports on it:',
} as const;

/** Addresses of the feeds that show what the page shows, to copy or to open in a reader. */
export function subscribeBlock({ base, names }: Presentation, view: View): Html {
  const items: View = { ...view, by: 'items', prefer: [] };
  const stories: View = { ...view, by: 'stories' };
  return html`<p>Copy an address into your reader. Feeds of <em lang="${feedLanguage(items)}">${feedTitle(items, names)}</em>, one entry for each item:</p>
${addresses(base, items)}
<p>${STORIES_WORDS[editionOf(view) === 'all' ? 'all' : 'one']}</p>
${addresses(base, stories)}`;
}

function addresses(base: string, view: View): Html {
  const rss = feedUrl(base, view, 'rss');
  return html`<dl class="addresses">
${FEED_FORMATS.map((format) => {
  const url = feedUrl(base, view, format);
  return html`<dt><a href="${url}">${FORMAT_NAMES[format]}</a></dt><dd><code>${url}</code></dd>
`;
})}
</dl>
<p class="fine">Open in ${READERS.map(({ name, link }, i) => html`${i === 0 ? '' : i === READERS.length - 1 ? ' or ' : ', '}<a href="${link(rss)}">${name}</a>`)}.</p>`;
}
