import { html } from 'hono/html';
import { SITES } from '../../belta/editions.ts';
import { storyPageUrl } from '../../feeds/urls.ts';
import { defaultView } from '../../feeds/view.ts';
import type { ItemDocument, PublishedImage, Revision } from '../../publish/model.ts';
import type { Evidence } from '../../topic/model.ts';
import type { Presentation } from '../deps.ts';
import { articleBody, dateTime, type Html, layout } from './layout.ts';
import { GRADE_WORDS } from './words.ts';

export interface ItemPage extends Presentation {
  readonly document: ItemDocument;
}

export function itemPage({ document, ...presentation }: ItemPage): Html {
  const { base } = presentation;
  const { item, revisions } = document;
  const site = SITES[item.edition];
  const address = `${base}/items/${item.key}`;
  return layout({
    ...presentation,
    title: item.title,
    canonical: `${address}.html`,
    description: item.summary ?? item.paragraphs[0] ?? item.title,
    feeds: [defaultView(item.edition), defaultView('all')],
    json: address,
    main: html`<article class="item">
<h1 lang="${site.language}">${item.title}</h1>
<p class="meta"><span lang="${site.language}">${site.nativeName}</span>${item.section ? html` · <span lang="${site.language}">${item.section.label}</span>` : ''} · published ${dateTime(item.publishedMs)}${item.modifiedMs > item.publishedMs ? html` · changed ${dateTime(item.modifiedMs)}` : ''}${item.author ? html` · <span lang="${site.language}">${item.author}</span>` : ''}</p>
<p class="meta"><a href="${item.url}" hreflang="${site.language}">Read it at the source</a>${item.story === undefined ? '' : html` · <a href="${storyPageUrl(base, item.story)}">The story in all editions</a>`} · <a href="${address}">As JSON</a></p>
${item.withdrawnMs === undefined ? '' : html`<p class="note">The source took this item down; that was noticed on ${dateTime(item.withdrawnMs)}.</p>`}
${item.doubtful?.length ? html`<p class="note">Not to be relied on, because the page could not be read as expected: ${item.doubtful.join(', ')}.</p>` : ''}
${item.image === undefined ? '' : picture(item.image, site.language)}
<div class="body" lang="${site.language}">
${item.summary === undefined ? '' : html`<p class="lead">${item.summary}</p>`}
${item.bodyHtml === '' ? item.paragraphs.map((text) => html`<p>${text}</p>`) : articleBody(item.bodyHtml)}
</div>
${item.bodyHtml === '' && item.paragraphs.length === 0 ? html`<p class="note">Only the headline could be read so far.</p>` : ''}
</article>
<section aria-labelledby="evidence"><h2 id="evidence">Why it is here</h2>
<p>Judged <strong>${GRADE_WORDS[item.grade]}</strong>, score ${item.score}.</p>
${evidenceTable(item.evidence, site.language)}
</section>
<section aria-labelledby="revisions"><h2 id="revisions">Earlier states</h2>
${revisions.length === 0 ? html`<p>It has not changed since it was found on ${dateTime(item.firstSeenMs)}.</p>` : revisionList(revisions, site.language)}
${item.urls.length > 1 ? html`<p>It was also published under ${item.urls.slice(1).map((url, i) => html`${i === 0 ? '' : ', '}<a href="${url}">${url}</a>`)}.</p>` : ''}
</section>`,
  });
}

function picture({ url, caption, credit }: PublishedImage, language: string): Html {
  const text = [caption, credit].filter((part) => part !== undefined).join(' · ');
  return html`<figure class="picture" lang="${language}"><img src="${url}" alt="${caption ?? ''}" loading="lazy">
${text === '' ? '' : html`<figcaption>${text}</figcaption>`}</figure>`;
}

function evidenceTable(evidence: readonly Evidence[], language: string): Html {
  if (evidence.length === 0) return html`<p>No single term decided it.</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="evidence"><table>
<thead><tr><th scope="col">Term</th><th scope="col">Where</th><th scope="col">Side</th><th scope="col">Rule</th><th scope="col" class="number">Points</th></tr></thead>
<tbody>
${evidence.map(
  ({
    term,
    field,
    paragraph,
    side,
    rule,
    weight,
  }) => html`<tr><td lang="${language}">${term}</td><td>${field}${paragraph === undefined || paragraph === 0 ? '' : ` ${paragraph + 1}`}</td><td>${side}</td><td>${rule}</td><td class="number">${points(weight)}</td></tr>
`,
)}
</tbody></table></div>`;
}

/** `+0.18`, `−1.00`. */
function points(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

function revisionList(revisions: readonly Revision[], language: string): Html {
  return html`<ol class="revisions">
${revisions.map(
  ({
    seenMs,
    changed,
    title,
    summary,
    reason,
  }) => html`<li>${dateTime(seenMs)}: ${changed.length === 0 ? 'as it was found' : `${changed.join(', ')} changed`}<br>
<span lang="${language}"><strong>${title}</strong>${summary === undefined ? '' : html` ${summary}`}</span>${reason === undefined ? '' : html`<br><span class="fine">${reason}</span>`}</li>
`,
)}
</ol>`;
}
