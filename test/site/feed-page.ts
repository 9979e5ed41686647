import { articlePath, sectionLabel, stateAt } from './articles.ts';
import { rssDate } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { escapeText } from './html.ts';
import type { SiteArticle } from './model.ts';

/** The source's own RSS: lead as description, missing on breaking items. */
export function sourceRss(articles: readonly SiteArticle[], nowMs: number, shiftMs: number): string {
  const furniture = FURNITURE.ru;
  const items = articles.map((article) => {
    const state = stateAt(article, nowMs);
    const description = state.summary === undefined ? '' : `\n<description><![CDATA[${state.summary}]]></description>`;
    return `<item>
<title>${escapeText(state.title)}</title>
<link>https://${furniture.host}${articlePath(article, state)}</link>${description}
<category>${escapeText(sectionLabel(article.edition, article.section))}</category>
<pubDate>${rssDate(article.publishedMs + shiftMs)}</pubDate>
</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>${escapeText(furniture.siteTitle)}</title>
<link>https://${furniture.host}/</link>
<description>${escapeText(furniture.siteTitle)}</description>
<language>ru</language>
${items.join('\n')}
</channel>
</rss>
`;
}
