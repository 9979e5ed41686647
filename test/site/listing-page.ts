import type { Edition } from '../../src/belta/editions.ts';
import { articlePath, imageUrl, sectionLabel, stateAt } from './articles.ts';
import { dayHeader, minsk } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { escapeAttribute, escapeText } from './html.ts';
import type { SiteArticle } from './model.ts';

const NBSP = '\u00a0';

export interface ListInput {
  readonly edition: Edition;
  readonly nowMs: number;
  readonly articles: readonly SiteArticle[];
  readonly shiftMs: number;
  /** Page number "load more" leads to; absent on the last page. */
  readonly nextPage?: number;
}

/** What `/all_news/page/N/` answers with, and what stands in `#inner` of the full page. */
export function listFragment({ edition, nowMs, articles, shiftMs, nextPage }: ListInput): string {
  const parts = [`<h1>${escapeText(FURNITURE[edition].allNews)}</h1>`];
  let lastDay = '';
  for (const article of articles) {
    const { day, monthYear } = dayHeader(article.publishedMs + shiftMs);
    if (lastDay !== day + monthYear) {
      parts.push(
        `<div class="new_date">\n<div class="day">${day}</div>\n<div class="month_year"><span>.</span>${monthYear}</div>\n</div>`,
      );
      lastDay = day + monthYear;
    }
    parts.push(listItem(article, nowMs, shiftMs));
  }
  const last = articles.at(-1);
  if (nextPage !== undefined && last !== undefined) {
    const { day, monthYear } = dayHeader(last.publishedMs + shiftMs);
    const [month, year] = monthYear.split('.');
    const path = `/all_news/page/${nextPage}/?day=${day}&amp;month=${month}&amp;year=${year}/`;
    parts.push(
      `<div class="load_more" onclick="return get_page('${path}','inner','1');">${escapeText(FURNITURE[edition].loadMore)}</div>`,
    );
  }
  return parts.join('\n');
}

/** The rubric link comes first and is absolute, the article link second and relative. */
function listItem(article: SiteArticle, nowMs: number, shiftMs: number): string {
  const state = stateAt(article, nowMs);
  const host = FURNITURE[article.edition].host;
  const rubric = escapeText(sectionLabel(article.edition, article.section));
  const title = escapeText(state.title);
  // Headlines end in a no-break space or in a line break with blanks.
  const tail = article.number % 2 === 0 ? NBSP : '\r\n        ';
  return `<div class="news_item lenta_item">
    <div class="date">${minsk(article.publishedMs + shiftMs).hhmm}
      <a class="date_rubric" href="https://${host}/${article.section}/" title="${rubric}">${rubric}</a>
    </div>
    <a href="${escapeAttribute(articlePath(article, state))}" title="${escapeAttribute(state.title)}">
      <span class="lenta_item_title">${title}${tail}</span>
${smallText(article, state.summary)}    </a>
  </div>`;
}

/** Two text slots after the headline: the first empty or the same summary again. */
function smallText(article: SiteArticle, summary: string | undefined): string {
  const image =
    article.image === undefined
      ? ''
      : `        <div class="lenta_img"><img src="${escapeAttribute(imageUrl(article, 'medium'))}" alt=""></div>\n`;
  if (summary === undefined && image === '') return '';
  const text = escapeText(brokenLines(summary ?? ''));
  const first = article.number % 3 === 0 ? '' : text;
  const slots = summary === undefined ? '' : `        <div>${first}</div>\n        <div>\r\n${text}\r\n</div>\n`;
  return `      <span class="lenta_textsmall">\n${image}${slots}      </span>\n`;
}

/** Summaries carry hard line breaks in the middle of a sentence. */
function brokenLines(summary: string): string {
  const blank = summary.indexOf(' ', 60);
  return blank < 0 ? summary : `${summary.slice(0, blank)} \r\n${summary.slice(blank + 1)}`;
}

/** List of a rubric page: plain `news_item`, no date. */
export function rubricList({ edition, nowMs, articles }: ListInput, rubric: string): string {
  const items = articles.map((article) => {
    const state = stateAt(article, nowMs);
    const href = escapeAttribute(articlePath(article, state));
    const picture =
      article.image === undefined ? '' : `<img src="${escapeAttribute(imageUrl(article, 'medium'))}" alt="">`;
    const summary =
      state.summary === undefined ? '' : `\n<div class="news_item_text">${escapeText(state.summary)}</div>`;
    return `<div class="news_item">
<a href="${href}" title="${escapeAttribute(state.title)}">${picture}<span class="rubric_item_title">${escapeText(state.title)}${NBSP}</span></a>${summary}
</div>`;
  });
  return `<h1>${escapeText(sectionLabel(edition, rubric))}</h1>\n${items.join('\n')}\n<div class="pages_inner"><a class="p_next" href="/${rubric}/page/2/">»</a></div>`;
}

/** Comments, photo and video lists: bare absolute links. */
export function specialList({ edition, nowMs, articles }: ListInput, rubric: string): string {
  const host = FURNITURE[edition].host;
  const items = articles.map((article) => {
    const state = stateAt(article, nowMs);
    const href = `https://${host}${articlePath(article, state)}`;
    return `<div><a href="${escapeAttribute(href)}" title="${escapeAttribute(state.title)}">${escapeText(state.title)}</a></div>`;
  });
  return `<h1>${escapeText(sectionLabel(edition, rubric))}</h1>\n${items.join('\n')}`;
}
