import { html } from 'hono/html';
import { SITES } from '../../belta/editions.ts';
import type { StoryEntry } from '../../feeds/select.ts';
import { itemPageUrl, storyPageUrl } from '../../feeds/urls.ts';
import type { PublishedItem } from '../../publish/model.ts';
import { clockTime, type Html } from './layout.ts';
import { counted, minskClock, minskDate, minskDayName } from './words.ts';

/** One entry of the list: an item, or a story told by one or more. */
export interface ListEntry {
  readonly publishedMs: number;
  readonly card: Html;
}

/** Entries under a heading for each day of Minsk, in the order given. */
export function entriesByDay(entries: readonly ListEntry[]): Html {
  const days = Map.groupBy(entries, ({ publishedMs }) => minskDate(publishedMs));
  return html`${Array.from(
    days,
    ([day, members]) => html`<section class="day" aria-labelledby="day-${day}">
<h2 id="day-${day}">${minskDayName(members[0]?.publishedMs ?? 0)}</h2>
${members.map(({ card }) => card)}
</section>
`,
  )}`;
}

export function itemCard(base: string, item: PublishedItem): ListEntry {
  return {
    publishedMs: item.publishedMs,
    card: html`<article class="card">
${headline(itemPageUrl(base, item), item)}
${summary(item)}
<p class="meta">${clockTime(item.publishedMs)} · ${editionName(item)}${sectionName(item)} · <a href="${item.url}" hreflang="${SITES[item.edition].language}">Source</a> · <a href="${itemPageUrl(base, item)}">Why it is here</a></p>
</article>
`,
  };
}

export function storyCard(base: string, story: StoryEntry): ListEntry {
  const { spokesman, members, id } = story;
  if (members.length === 1) return itemCard(base, spokesman);
  return {
    publishedMs: story.publishedMs,
    card: html`<article class="card">
${headline(storyPageUrl(base, id), spokesman)}
${summary(spokesman)}
<p class="meta">${clockTime(story.publishedMs)} · ${counted(members.length, 'report', 'reports')}${sectionName(spokesman)} · <a href="${storyPageUrl(base, id)}">Compare them</a></p>
<ul class="tellers">
${members.map((member) => teller(base, member, story.publishedMs))}
</ul>
</article>
`,
  };
}

function teller(base: string, item: PublishedItem, firstMs: number): Html {
  const { nativeName, language } = SITES[item.edition];
  const day = minskDate(item.publishedMs) === minskDate(firstMs) ? '' : `${minskDate(item.publishedMs)} `;
  return html`<li><a href="${itemPageUrl(base, item)}" lang="${language}" hreflang="${language}" title="${item.title}">${nativeName}</a> <span class="fine">${day}${minskClock(item.publishedMs)}</span> <a class="fine" href="${item.url}" hreflang="${language}" aria-label="Source in ${nativeName}">source</a></li>
`;
}

function headline(href: string, item: PublishedItem): Html {
  return html`<h3 lang="${SITES[item.edition].language}"><a href="${href}">${item.title}</a></h3>`;
}

function summary(item: PublishedItem): Html | string {
  const text = item.summary ?? item.paragraphs[0];
  return text === undefined ? '' : html`<p class="summary" lang="${SITES[item.edition].language}">${text}</p>`;
}

function editionName({ edition }: PublishedItem): Html {
  return html`<span lang="${SITES[edition].language}">${SITES[edition].nativeName}</span>`;
}

function sectionName({ section, edition }: PublishedItem): Html | string {
  return section === undefined ? '' : html` · <span lang="${SITES[edition].language}">${section.label}</span>`;
}
