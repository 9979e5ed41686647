import { html } from 'hono/html';
import { type Edition, SITES } from '../../belta/editions.ts';
import { itemPageUrl } from '../../feeds/urls.ts';
import { defaultView } from '../../feeds/view.ts';
import type { PublishedItem, StoryDocument } from '../../publish/model.ts';
import type { StoryComparison } from '../story-comparison.ts';
import { dateTime, type Html, layout } from './layout.ts';
import { counted } from './words.ts';

export interface StoryPage {
  readonly base: string;
  readonly story: StoryDocument;
  /** Earliest published first; at least one. */
  readonly members: readonly [PublishedItem, ...PublishedItem[]];
  readonly comparison: StoryComparison;
  readonly isSample: boolean;
}

export function storyPage({ base, story, members, comparison, isSample }: StoryPage): Html {
  const [first] = members;
  const address = `${base}/stories/${encodeURIComponent(story.id)}`;
  const editions = [...new Set(members.map(({ edition }) => edition))];
  return layout({
    base,
    title: first.title,
    canonical: `${address}.html`,
    description: first.summary ?? first.title,
    feeds: [{ ...defaultView('all'), by: 'stories' }, ...editions.map(defaultView)],
    json: address,
    isSample,
    main: html`<h1 lang="${SITES[first.edition].language}">${first.title}</h1>
<p class="meta">${counted(members.length, 'report', 'reports')} in ${counted(editions.length, 'language', 'languages')} · first in ${name(first.edition)} on ${dateTime(first.publishedMs)} · <a href="${address}">As JSON</a></p>
<section aria-labelledby="reports"><h2 id="reports">The reports, first to last</h2>
<div class="reports">
${members.map((item) => report(base, item, first))}
</div></section>
${comparison.figures.length === 0 ? '' : figures(comparison)}
${comparison.passages.length === 0 ? '' : passages(comparison, members)}
<section aria-labelledby="evidence"><h2 id="evidence">Why they are one story</h2>
${evidence(base, story, members)}
</section>`,
  });
}

function name(edition: Edition): Html {
  return html`<span lang="${SITES[edition].language}">${SITES[edition].nativeName}</span>`;
}

function report(base: string, item: PublishedItem, first: PublishedItem): Html {
  const { language } = SITES[item.edition];
  const lead = item.summary ?? item.paragraphs[0];
  return html`<article class="card">
<p class="meta">${name(item.edition)} · ${dateTime(item.publishedMs)}${item.key === first.key ? '' : ` · ${delay(item.publishedMs - first.publishedMs)}`}</p>
<h3 lang="${language}"><a href="${itemPageUrl(base, item)}">${item.title}</a></h3>
${lead === undefined ? '' : html`<p lang="${language}">${lead}</p>`}
<p class="fine">${counted(item.paragraphs.length, 'paragraph', 'paragraphs')} · <a href="${item.url}" hreflang="${language}">Source</a></p>
</article>
`;
}

/** `40 min later`, `5 h 10 min later`. */
function delay(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes === 0) return 'at the same time';
  const hours = Math.floor(minutes / 60);
  return `${[hours > 0 ? `${hours} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''].filter((part) => part !== '').join(' ')} later`;
}

function figures({ figures: rows }: StoryComparison): Html {
  return html`<section aria-labelledby="figures"><h2 id="figures">Figures not all of them carry</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Figure</th><th scope="col">Told by</th><th scope="col">Not told by</th></tr></thead>
<tbody>
${rows.map(
  ({
    text,
    edition,
    carriedBy,
    missingFrom,
  }) => html`<tr><td lang="${SITES[edition].language}">${text}</td><td>${names(carriedBy)}</td><td>${names(missingFrom)}</td></tr>
`,
)}
</tbody></table></div></section>`;
}

function passages({ passages: rows }: StoryComparison, members: readonly PublishedItem[]): Html {
  const titles = new Map(members.map((item) => [item.key, item]));
  return html`<section aria-labelledby="passages"><h2 id="passages">Passages of one edition only</h2>
${rows.flatMap(({ key, text }) => {
  const item = titles.get(key);
  return item === undefined
    ? []
    : [
        html`<blockquote lang="${SITES[item.edition].language}"><p>${text}</p><footer lang="en">${name(item.edition)}</footer></blockquote>
`,
      ];
})}
</section>`;
}

function names(editions: readonly Edition[]): Html {
  return html`${editions.map((edition, i) => html`${i === 0 ? '' : ', '}${name(edition)}`)}`;
}

function evidence(base: string, story: StoryDocument, members: readonly PublishedItem[]): Html {
  if (story.evidence.length === 0) return html`<p>It has one report so far.</p>`;
  const itemOf = (key: string) => members.find((item) => item.key === key);
  const link = (key: string) => {
    const item = itemOf(key);
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
