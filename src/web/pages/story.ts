import { html } from 'hono/html';
import { type Edition, SITES } from '../../belta/editions.ts';
import { itemPageUrl } from '../../feeds/urls.ts';
import { defaultView } from '../../feeds/view.ts';
import type { PublishedItem } from '../../publish/model.ts';
import type { Presentation } from '../deps.ts';
import type { StoryTelling } from '../story-telling.ts';
import { dateTime, type Html, layout } from './layout.ts';
import { counted, minskClock } from './words.ts';

export interface StoryPage extends Presentation {
  readonly telling: StoryTelling;
}

export function storyPage({ telling, ...presentation }: StoryPage): Html {
  const { base } = presentation;
  const { story, reports } = telling;
  const [first] = reports;
  const address = `${base}/stories/${encodeURIComponent(story.id)}`;
  const editions = [...new Set(reports.map(({ edition }) => edition))];
  return layout({
    ...presentation,
    title: first.title,
    canonical: `${address}.html`,
    description: first.summary ?? first.title,
    feeds: [{ ...defaultView('all'), by: 'stories' }, ...editions.map(defaultView)],
    json: address,
    main: html`<h1 lang="${SITES[first.edition].language}">${first.title}</h1>
<p class="meta">${counted(reports.length, 'report', 'reports')} in ${counted(editions.length, 'language', 'languages')} · first in ${name(first.edition)} on ${dateTime(first.publishedMs)} · <a href="${address}">As JSON</a></p>
<section aria-labelledby="reports"><h2 id="reports">The reports, first to last</h2>
<div class="reports">
${reports.map((item) => report(base, item, telling))}
</div></section>
${figures(telling)}
${passages(telling)}
<section aria-labelledby="evidence"><h2 id="evidence">Why they are one story</h2>
${evidence(base, telling)}
</section>`,
  });
}

function name(edition: Edition): Html {
  return html`<span lang="${SITES[edition].language}">${SITES[edition].nativeName}</span>`;
}

function report(base: string, item: PublishedItem, telling: StoryTelling): Html {
  const { language } = SITES[item.edition];
  const [first] = telling.reports;
  const lead = item.summary ?? item.paragraphs[0];
  const delay = item.key === first.key ? '' : ` · ${delayWords(item.publishedMs - first.publishedMs)}`;
  return html`<article class="card">
<p class="meta">${name(item.edition)} · ${dateTime(item.publishedMs)}${delay}</p>
<h3 lang="${language}"><a href="${itemPageUrl(base, item)}">${item.title}</a></h3>
${lead === undefined ? '' : html`<p lang="${language}">${lead}</p>`}
${additions(item, telling)}
<p class="fine">${counted(item.paragraphs.length, 'paragraph', 'paragraphs')} · <a href="${item.url}" hreflang="${language}">Source</a></p>
</article>
`;
}

/** What a later report was the first to tell. */
function additions(item: PublishedItem, { reports: [first], comparison }: StoryTelling): Html | string {
  const told = comparison.members.find(({ key }) => key === item.key)?.firstWith;
  if (item.key === first.key || told === undefined) return '';
  const written = comparison.figures
    .filter(({ value }) => told.figures.includes(value))
    .map(({ said }) => said[0]?.written ?? '');
  const parts = [
    written.length > 0 ? `figures ${written.join(', ')}` : '',
    told.passages.length > 0 ? counted(told.passages.length, 'passage', 'passages') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : html`<p>Told first here: ${parts.join('; ')}.</p>`;
}

/** `40 min later`, `5 h 10 min later`. */
function delayWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes === 0) return 'at the same time';
  const hours = Math.floor(minutes / 60);
  const parts = [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''];
  return `${parts.filter((part) => part !== '').join(' ')} later`;
}

function figures({ reports, comparison }: StoryTelling): Html | string {
  const some = comparison.figures.filter(({ missing }) => missing.length > 0);
  if (reports.length < 2 || some.length === 0) return '';
  const rows = some.map(({ said, missing }) => {
    const first = reports.find(({ key }) => key === said[0]?.key);
    const language = SITES[first?.edition ?? 'en'].language;
    return html`<tr><td lang="${language}">${said[0]?.written}</td><td>${names(
      said.map(({ key }) => key),
      reports,
    )}</td><td>${names(missing, reports)}</td></tr>
`;
  });
  return html`<section aria-labelledby="figures"><h2 id="figures">Figures that not all of them carry</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="figures"><table>
<thead><tr><th scope="col">Figure</th><th scope="col">Told by, first to last</th><th scope="col">Not told by</th></tr></thead>
<tbody>
${rows}
</tbody></table></div></section>`;
}

/** Each passage once, in the words of the report that told it first. */
function passages({ reports, comparison }: StoryTelling): Html | string {
  const quotes = comparison.passages.flatMap(({ key, paragraph, sharedWith, because }) => {
    const item = reports.find((candidate) => candidate.key === key);
    const isFirst = comparison.members.find((member) => member.key === key)?.firstWith.passages.includes(paragraph);
    const text = item?.paragraphs[paragraph];
    if (item === undefined || text === undefined || !isFirst) return [];
    const tellers = [key, ...sharedWith];
    const others = reports.map((other) => other.key).filter((other) => !tellers.includes(other));
    const who =
      sharedWith.length === 0
        ? html`Only ${names([key], reports)}`
        : html`${names(tellers, reports)}; not in ${names(others, reports)}`;
    const what = because.length === 0 ? '' : `. Lacking there: ${because.join(', ')}`;
    return [
      html`<blockquote><p lang="${SITES[item.edition].language}">${text}</p><footer>${who}${what}</footer></blockquote>
`,
    ];
  });
  if (quotes.length === 0) return '';
  return html`<section aria-labelledby="passages"><h2 id="passages">Passages that not all of them carry</h2>
${quotes}
</section>`;
}

/** Editions of the reports with these keys, with the time where an edition has several. */
function names(keys: readonly string[], reports: readonly PublishedItem[]): Html {
  const named = keys.flatMap((key) => reports.filter((item) => item.key === key));
  const isAlone = ({ edition }: PublishedItem) => reports.filter((item) => item.edition === edition).length === 1;
  return html`${named.map((item, i) => html`${i === 0 ? '' : ', '}${name(item.edition)}${isAlone(item) ? '' : ` ${minskClock(item.publishedMs)}`}`)}`;
}

function evidence(base: string, { story, reports }: StoryTelling): Html {
  if (story.evidence.length === 0) return html`<p>It has one report so far.</p>`;
  const link = (key: string) => {
    const item = reports.find((candidate) => candidate.key === key);
    return item === undefined ? key : html`<a href="${itemPageUrl(base, item)}">${name(item.edition)}</a>`;
  };
  return html`<ul class="links">
${story.evidence.map(
  ({
    key,
    matched,
    score,
    because,
  }) => html`<li>${link(key)} with ${link(matched)}, score ${score}: ${because.join('; ')}</li>
`,
)}
</ul>`;
}
