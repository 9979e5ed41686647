import { html, raw } from 'hono/html';
import { MEDIA_TYPES } from '../../feeds/document.ts';
import { feedTitle, markedTitle } from '../../feeds/labels.ts';
import { feedUrl } from '../../feeds/urls.ts';
import { FEED_FORMATS, type FeedFormat, type View } from '../../feeds/view.ts';
import { rfc3339 } from '../../rfc3339.ts';
import type { Presentation } from '../deps.ts';
import { minskClock, minskDate } from './words.ts';

export type Html = ReturnType<typeof html>;

export const FORMAT_NAMES: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

export interface PageFrame extends Presentation {
  readonly title: string;
  /** Address of the page itself, without anything that does not change it. */
  readonly canonical: string;
  readonly description: string;
  /** Feeds the page stands for, the likeliest first: readers take the first. */
  readonly feeds: readonly View[];
  /** Documents with the same content. */
  readonly json?: string;
  readonly main: Html;
}

/** Style and icons are named without a host: the policy of the page loads them from the host that was asked only, which need not be the public one. */
export function layout(page: PageFrame): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${markedTitle(page.title, page.isSample)}</title>
<meta name="description" content="${page.description}">
<link rel="canonical" href="${page.canonical}">
<link rel="stylesheet" href="/style.css">
<link rel="icon" type="image/png" sizes="64x64" href="/icon-64.png">
<link rel="apple-touch-icon" href="/icon-144.png">
${page.feeds.flatMap((view) => FEED_FORMATS.map((format) => feedLink(page, view, format)))}
${page.json === undefined ? '' : html`<link rel="alternate" type="application/json" href="${page.json}">`}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${page.isSample ? SAMPLE_BANNER : ''}
<header class="site">
<p class="name"><a href="${page.base}/">${page.names.site}</a></p>
<p class="tagline">${page.names.feeds.en.description}</p>
</header>
<main id="main">
${page.main}
</main>
<footer class="site">
<p>Texts and pictures: <a href="https://belta.by/">BelTA</a>. Times are those of Minsk (UTC+3).</p>
<p><a href="${page.base}/opml.xml">All feeds (OPML)</a> · <a href="${page.base}/status">State as JSON</a> · <a href="${page.base}/openapi.json">API description</a></p>
</footer>
</body>
</html>
`;
}

const SAMPLE_BANNER = html`<p class="sample" role="note"><strong>Sample data.</strong> These items were made up for trying the program out. They are not news.</p>`;

function feedLink({ base, names, isSample }: PageFrame, view: View, format: FeedFormat): Html {
  const title = `${markedTitle(feedTitle(view, names), isSample)} (${FORMAT_NAMES[format]})`;
  return html`<link rel="alternate" type="${MEDIA_TYPES[format]}" title="${title}" href="${feedUrl(base, view, format)}">
`;
}

/** Clock of Minsk, with the exact time for machines. */
export function clockTime(ms: number): Html {
  return html`<time datetime="${rfc3339(ms)}">${minskClock(ms)}</time>`;
}

export function dateTime(ms: number): Html {
  return html`<time datetime="${rfc3339(ms)}">${minskDate(ms)} ${minskClock(ms)}</time>`;
}

/** Body of an article. Extraction has allow-listed its HTML, and the page's Content-Security-Policy runs and loads nothing in it. */
export function articleBody(bodyHtml: string): Html {
  return html`${raw(bodyHtml)}`;
}
