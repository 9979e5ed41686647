import type { Edition } from '../../src/belta/editions.ts';
import { articlePath, sectionLabel, stateAt } from './articles.ts';
import { dayHeader, headerDate, minsk } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { escapeAttribute, escapeText, hash } from './html.ts';
import type { SiteArticle } from './model.ts';

export interface FrameInput {
  readonly edition: Edition;
  readonly nowMs: number;
  readonly title: string;
  /** Further elements of the head. */
  readonly head?: string;
  /** Latest news of the right-hand box, newest first. */
  readonly latest: readonly SiteArticle[];
  readonly shiftMs: number;
  readonly main: string;
  /** Filler of menus and scripts, so that a page has the size of a real one. */
  readonly boilerplateBytes: number;
}

/** A whole page: head, menus, today's date, weather, the latest-news box, and only then the content. */
export function frame(input: FrameInput): string {
  const { edition, nowMs, title, head = '', latest, main } = input;
  const furniture = FURNITURE[edition];
  const today = escapeText(headerDate(edition, nowMs));
  return `<!DOCTYPE html>
<html lang="${furniture.htmlLang}">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<link rel="stylesheet" href="/desktop/css/style.css?v=${hash(edition)}">
${script(edition, input.boilerplateBytes)}
</head>
<body>
<div class="header">
<div class="header_logo"><a href="/" title="${escapeAttribute(furniture.siteTitle)}"><img src="/desktop/img/logo.png" alt="BelTA"></a></div>
<div class="header_date"><img src="/desktop/img/flag.png" alt="flag"> ${today}</div>
${weather(edition, nowMs)}${menu(edition)}
</div>
<div class="wrapper">
<div class="right_col">
<div class="tl_block">
${latest.map((article) => sidebarItem(article, nowMs, input.shiftMs)).join('\n')}
</div>
</div>
${main}
</div>
${footer(edition, nowMs)}
</body>
</html>
`;
}

function weather(edition: Edition, nowMs: number): string {
  const text = FURNITURE[edition].weather;
  if (text === undefined) return '';
  const degrees = 12 - (Math.floor(nowMs / 3_600_000) % 9);
  return `<div class="header_weather">${text} ${degrees > 0 ? '+' : ''}${degrees}°C</div>\n`;
}

function menu(edition: Edition): string {
  const { sections, menu: entries, allNews } = FURNITURE[edition];
  const rubrics = Object.entries(sections).map(
    ([slug, label]) => `<li><a href="/${slug}/" title="${escapeAttribute(label)}">${escapeText(label)}</a></li>`,
  );
  const others = entries.map(
    (label, index) =>
      `<li><a href="/pages/view/${index + 1}/" title="${escapeAttribute(label)}">${escapeText(label)}</a></li>`,
  );
  return `<div class="main_menu"><ul>
<li><a href="/all_news/" title="${escapeAttribute(allNews)}">${escapeText(allNews)}</a></li>
${rubrics.join('\n')}
</ul></div>
<div class="second_menu"><ul>
${others.join('\n')}
</ul></div>
<div class="mobile_menu"><a href="/all_news/">${escapeText(allNews)}</a>
<ul>${rubrics.join('')}${others.join('')}</ul></div>`;
}

const scripts = new Map<string, string>();

/** An inline script of the asked size; the same bytes in every page of an edition. */
function script(edition: Edition, bytes: number): string {
  const key = `${edition}:${bytes}`;
  const known = scripts.get(key);
  if (known !== undefined) return known;
  const lines: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const line = `window.__counters=window.__counters||[];window.__counters.push(["${hash(`${edition}${index}`)}",${index}]);`;
    lines.push(line);
    size += line.length + 1;
  }
  const made = lines.length === 0 ? '' : `<script>\n${lines.join('\n')}\n</script>`;
  scripts.set(key, made);
  return made;
}

function sidebarItem(article: SiteArticle, nowMs: number, shiftMs: number): string {
  const state = stateAt(article, nowMs);
  const shown = article.publishedMs + shiftMs;
  const isToday = minsk(shown).day === minsk(nowMs).day;
  const { day, monthYear } = dayHeader(shown);
  const date = isToday ? '' : `<span>${day}.${monthYear}</span> `;
  return `<div class="tl_item"><a href="${escapeAttribute(articlePath(article, state))}" title="${escapeAttribute(state.title)}">
<div class="tl_date">${date}<span>${minsk(shown).hhmm}</span></div>
<div class="tl_news">\r\n ${escapeText(state.title)}\r\n </div></a>
<div class="tl_node">${escapeText(sectionLabel(article.edition, article.section))}</div></div>`;
}

function footer(edition: Edition, nowMs: number): string {
  const { sections, siteTitle } = FURNITURE[edition];
  const links = Object.entries(sections).map(([slug, label]) => `<a href="/${slug}/">${escapeText(label)}</a>`);
  return `<div class="footer"><div class="footer_menu">${links.join(' ')}</div>
<div class="copyright">© 1999–${minsk(nowMs).year} BelTA. ${escapeText(siteTitle)}</div></div>`;
}
