import { html } from 'hono/html';
import { EDITIONS, type Edition, SITES } from '../../belta/editions.ts';
import { feedLanguage, feedTitle } from '../../feeds/labels.ts';
import { selectItems, selectStories } from '../../feeds/select.ts';
import { archiveUrl, homeUrl } from '../../feeds/urls.ts';
import { DEFAULT_LIMIT, defaultView, editionOf, MAX_LIMIT, sinceText, type View } from '../../feeds/view.ts';
import type { Status } from '../../monitor/model.ts';
import type { PublishedItem } from '../../publish/model.ts';
import type { Presentation } from '../deps.ts';
import { lastWeeks, weekChart } from './chart.ts';
import { entriesByDay, itemCard, storyCard } from './entries.ts';
import { type Html, layout } from './layout.ts';
import { stateBlock } from './state.ts';
import { subscribeBlock } from './subscribe.ts';

export interface HomePage extends Presentation {
  readonly view: View;
  readonly followed: readonly Edition[];
  /** All that were read; their sections are offered. */
  readonly items: readonly PublishedItem[];
  readonly matching: readonly PublishedItem[];
  /** The newest month that was not read although it could hold more to show. */
  readonly unreadMonth?: string;
  /** Items per week by the date of its Monday; `undefined` where nobody counted them. */
  readonly weeks?: Readonly<Record<string, number>>;
  readonly status?: Status;
  readonly nowMs: number;
}

export function homePage(page: HomePage): Html {
  const { base, names, isSample, view } = page;
  const entries =
    view.by === 'stories'
      ? selectStories(page.matching, view).map((story) => storyCard(base, story))
      : selectItems(page.matching, view).map((item) => itemCard(base, item));
  const title = feedTitle(view, names);
  return layout({
    base,
    names,
    isSample,
    title,
    canonical: homeUrl(base, view),
    description: names.feeds.en.description,
    feeds: offeredFeeds(page),
    main: html`<h1 lang="${feedLanguage(view)}">${title}</h1>
<p class="jump"><a href="#subscribe">Subscribe</a> · <a href="#state">State of the editions</a></p>
${filters(page)}
<div class="columns">
<div class="list">
${entries.length === 0 ? NOTHING : entriesByDay(entries)}
${entries.length >= view.limit && view.limit < MAX_LIMIT ? html`<p><a href="${homeUrl(base, { ...view, limit: MAX_LIMIT })}">Show up to ${MAX_LIMIT}</a></p>` : ''}
${page.unreadMonth === undefined ? '' : unread(base, view, page.unreadMonth)}
</div>
<div class="side">
<section aria-labelledby="subscribe"><h2 id="subscribe">Subscribe</h2>
${subscribeBlock(page, view)}
</section>
${
  page.weeks === undefined
    ? ''
    : html`<section aria-labelledby="chart"><h2 id="chart">Items per week, all languages</h2>
${weekChart(lastWeeks(page.weeks, page.nowMs))}
</section>`
}
<section aria-labelledby="state"><h2 id="state">State of the editions</h2>
${stateBlock(page.status)}
</section>
</div>
</div>`,
  });
}

const NOTHING = html`<p class="nothing">There is nothing to show yet. New items appear here within minutes of being found; a filter may also leave nothing over.</p>`;

function unread(base: string, view: View, month: string): Html {
  const archive = archiveUrl(base, { ...view, by: 'items', prefer: [] }, month, 'rss');
  return html`<p>What was recorded up to ${month} was not looked through. It is in <a href="${archive}">the archives of the feed</a>, month by month.</p>`;
}

/** What the page shows comes first; as items, since that is what most readers make the most of. */
function offeredFeeds({ view, followed, names }: HomePage): readonly View[] {
  const items: View = { ...view, by: 'items', prefer: [] };
  const stories: View = { ...view, by: 'stories' };
  return [items, stories, ...(['all', ...followed] as const).map(defaultView)].filter(
    (offered, index, all) => all.findIndex((other) => feedTitle(other, names) === feedTitle(offered, names)) === index,
  );
}

function filters({ base, view, followed, items }: HomePage): Html {
  const edition = editionOf(view);
  const isAll = view.editions.length === EDITIONS.length;
  const sections = [
    ...new Map(
      items
        .filter((item) => view.editions.includes(item.edition) && item.grade !== 'none')
        .flatMap(({ section }) => (section ? [[section.slug.toLowerCase(), section.label] as const] : [])),
    ).keys(),
  ].sort();
  const { section: _, ...anySection } = view;
  const link = (other: View, text: string, isCurrent: boolean, lang?: string) =>
    html`<li><a href="${homeUrl(base, other)}"${isCurrent ? html` aria-current="true"` : ''}${lang ? html` lang="${lang}"` : ''}>${text}</a></li>
`;
  return html`<nav class="filters" aria-label="Filters">
<p id="by-edition">Language</p><ul aria-labelledby="by-edition">
${link({ ...view, editions: EDITIONS }, 'All', isAll)}
${followed.map((name) => link({ ...view, editions: [name] }, SITES[name].nativeName, edition === name, SITES[name].language))}
</ul>
<p id="by-section">Section</p><ul aria-labelledby="by-section">
${link(anySection, 'All', view.section === undefined)}
${sections.map((section) => link({ ...view, section }, section, view.section === section))}
</ul>
<p id="by-kind">Show</p><ul aria-labelledby="by-kind">
${link({ ...view, by: 'stories' }, 'Stories', view.by === 'stories')}
${link({ ...view, by: 'items', prefer: [] }, 'Single items', view.by === 'items')}
${link({ ...view, includePartial: !view.includePartial }, 'Also partly on the topic', view.includePartial)}
</ul>
${searchForm(view)}
</nav>`;
}

/** Its address names no host: the policy of the page lets a form lead to the host that was asked only, which need not be the public one. */
function searchForm(view: View): Html {
  const action = homeUrl('', { ...defaultView(editionOf(view)), by: 'stories' });
  const isSeveral = view.editions.length > 1 && view.editions.length < EDITIONS.length;
  const kept: readonly (readonly [string, string])[] = [
    ...(isSeveral ? [['lang', view.editions.join(',')] as const] : []),
    ...(view.section === undefined ? [] : [['section', view.section] as const]),
    ...(view.sinceMs === undefined ? [] : [['since', sinceText(view.sinceMs)] as const]),
    ...(view.limit === DEFAULT_LIMIT ? [] : [['limit', String(view.limit)] as const]),
    ...(view.by === 'items' ? [['view', 'items'] as const] : []),
    ...(view.by === 'stories' && view.prefer.length > 0 ? [['prefer', view.prefer.join(',')] as const] : []),
    ...(view.includePartial ? [['include', 'partial'] as const] : []),
  ];
  return html`<form action="${action}" role="search">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label for="q">Search</label> <input id="q" type="search" name="q" maxlength="200" value="${view.q ?? ''}"> <button>Search</button>
</form>`;
}
