/**
 * Cuts the part that matters out of a page before it is parsed: menus, scripts and the sidebar are nine tenths of it. A slice is offered only
 * where the site's own marks stand where they should; what is read from it must be clean, or the whole page is parsed.
 */

/** Index just behind the end tag that closes the element opening at `start`, or -1. */
function balancedEnd(html: string, start: number, tag: string): number {
  const marks = new RegExp(`<(?:/?${tag}\\b|!--|(?:script|style)\\b)`, 'gi');
  marks.lastIndex = start;
  let depth = 0;
  for (let match = marks.exec(html); match !== null; match = marks.exec(html)) {
    const mark = match[0].toLowerCase();
    if (mark === '<!--' || mark === '<script' || mark === '<style') {
      const close =
        mark === '<!--' ? html.indexOf('-->', match.index) : html.indexOf(`</${mark.slice(1)}`, match.index);
      if (close === -1) return -1;
      marks.lastIndex = close;
      continue;
    }
    depth += mark.startsWith('</') ? -1 : 1;
    if (depth === 0) {
      const end = html.indexOf('>', match.index);
      return end === -1 ? -1 : end + 1;
    }
  }
  return -1;
}

function countOf(html: string, mark: string): number {
  let count = 0;
  for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

/** The main list `<div id="inner">…</div>`, when it holds every list item of the page. */
export function listingSlice(html: string): string | undefined {
  const id = html.indexOf('id="inner"');
  const start = id === -1 ? -1 : html.lastIndexOf('<', id);
  const tag = start === -1 ? undefined : /^<(\w+)/.exec(html.slice(start, start + 20))?.[1];
  const end = tag === undefined ? -1 : balancedEnd(html, start, tag);
  // A base URL would have to come along; the site has none (2026).
  if (end === -1 || /<base\b/i.test(html.slice(0, start))) return undefined;
  const slice = html.slice(start, end);
  const inside = countOf(slice, 'lenta_item_title');
  return inside > 0 && inside === countOf(html, 'lenta_item_title') ? slice : undefined;
}

const HEAD_TAG = /<(?:meta|link|base)\b(?:"[^"]*"|'[^']*'|[^>"'])*>|<title\b[^>]*>[^<]*<\/title>/gi;
const TELLING = /^<(?:title|base)|og:|article:|published|twitter:|canonical/i;

/** The tags of the head that say something of the article. */
function headTags(html: string): string {
  const end = html.search(/<\/head|<body/i);
  if (end === -1) return '';
  const tags = html.slice(0, end).match(HEAD_TAG) ?? [];
  return tags.filter((tag) => TELLING.test(tag)).join('');
}

/** Rubric and date stand this close before the headline. */
const MAX_BEFORE_HEADLINE = 4_000;
/** Tags and "follow us" stand this close behind the text. */
const MAX_BEHIND_TEXT = 8_000;

/** From rubric and headline to behind the tags, when headline and text container stand where they should. */
export function articleSlice(html: string): string | undefined {
  const text = html.indexOf('js-mediator-article');
  const headline = html.indexOf('<h1');
  if (text === -1 || headline === -1 || headline > text || html.indexOf('<h1', headline + 1) !== -1) return undefined;
  // A text in two containers ends with the second.
  if (html.indexOf('js-mediator-article', text + 1) !== -1 || /application\/ld\+json/i.test(html)) return undefined;
  const before = ['date_full', 'class="rubric"']
    .map((mark) => html.lastIndexOf(mark, text))
    .filter((at) => at > headline - MAX_BEFORE_HEADLINE)
    .map((at) => html.lastIndexOf('<', at));
  const container = html.lastIndexOf('<', text);
  const tag = /^<(\w+)/.exec(html.slice(container, container + 20))?.[1];
  const end = tag === undefined ? -1 : balancedEnd(html, container, tag);
  if (end === -1) return undefined;
  const behind = html.slice(end, end + MAX_BEHIND_TEXT);
  const stop = behind.search(/<(?:footer|\w+\s[^>]*class=["'](?:fp_block|news_accent_block|footer|right_col)["'\s])/i);
  const to = stop === -1 ? snapped(html, end + MAX_BEHIND_TEXT) : end + stop;
  return html.indexOf('articleBody', to) === -1
    ? headTags(html) + html.slice(Math.min(headline, ...before), to)
    : undefined;
}

/** The nearest tag start at or before an index, so that no tag is cut in two. */
function snapped(html: string, at: number): number {
  return at >= html.length ? html.length : html.lastIndexOf('<', at);
}
