import { articlePath, imageUrl, sectionLabel, stateAt } from './articles.ts';
import { dateFull, datelineOf, wallTime } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { escapeAttribute, escapeText } from './html.ts';
import type { ArticleState, Oddity, SiteArticle } from './model.ts';

export interface ArticlePageInput {
  readonly article: SiteArticle;
  readonly nowMs: number;
  readonly shiftMs: number;
  /** Neighbouring stories of the rubric. */
  readonly related: readonly SiteArticle[];
  /** Latest stories for the block after the body. */
  readonly latest: readonly SiteArticle[];
  readonly isBodyMissing: boolean;
}

export function articleHead({ article, nowMs, shiftMs }: ArticlePageInput): string {
  const state = stateAt(article, nowMs);
  const shown = article.publishedMs + shiftMs;
  const { publishedMeta } = FURNITURE[article.edition];
  const metas = [
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${escapeAttribute(state.title)}">`,
    ...(state.summary === undefined
      ? []
      : [`<meta property="og:description" content="${escapeAttribute(state.summary)}">`]),
    ...(article.image === undefined
      ? []
      : [`<meta property="og:image" content="${escapeAttribute(imageUrl(article, 'big'))}">`]),
    ...(publishedMeta === undefined
      ? []
      : [
          `<meta property="article:published_time" content="${wallTime(shown)}${publishedMeta === 'offset' ? '+03:00' : ''}">`,
        ]),
    // Minsk wall time under a wrong offset, as seen on the real site.
    `<meta name="mediator_published_time" content="${wallTime(shown)}+00:00">`,
  ];
  return `${metas.join('\n')}\n`;
}

export function articleMain(input: ArticlePageInput): string {
  const { article, nowMs, shiftMs, related, latest } = input;
  const { edition } = article;
  const state = stateAt(article, nowMs);
  const furniture = FURNITURE[edition];
  const has = (oddity: Oddity): boolean => article.oddities.includes(oddity);
  const date = escapeText(dateFull(edition, article.publishedMs + shiftMs, has('time-first-date')));
  const follow =
    furniture.followUs === undefined
      ? ''
      : `<div class="invite_in_messagers"><div>${escapeText(furniture.followUs)}</div> ${furniture.network}</div>\n`;
  return `<div class="main"><div class="content_margin">
<a class="rubric" href="/${article.section}/">${escapeText(sectionLabel(edition, article.section))}</a>
<div class="date_full">${date.replace(' ', '&nbsp;')}</div>
<h1>${escapeText(state.title)}</h1>
<div class="inner_content">
${picture(article)}<div class="text" itemprop="articleBody">
${input.isBodyMissing ? '<div class="js-mediator-article"></div>' : bodyBlock(article, state)}
</div>
${follow}${tags(article)}<div class="clear"></div>
</div>
${newsBlock('news_accent_block', sectionLabel(edition, article.section), related, nowMs)}
${furniture.recentNews.map((heading) => newsBlock('fp_block', heading, latest, nowMs)).join('\n')}
</div></div>`;
}

function picture(article: SiteArticle): string {
  if (article.image === undefined) return '';
  const { caption, credit } = article.image;
  const creditLine =
    credit === undefined || article.oddities.includes('no-credit')
      ? ''
      : `<div class="img_doc_title"><a href="#">${escapeText(credit)}</a></div>\n`;
  return `<div class="news_img_slide"><img src="${escapeAttribute(imageUrl(article, 'big'))}" alt="${escapeAttribute(caption)}" title="${escapeAttribute(caption)}"></div>
${creditLine}`;
}

function bodyBlock(article: SiteArticle, state: ArticleState): string {
  const content = bodyContent(article, state);
  const container = `<div class="js-mediator-article">${content}</div>`;
  return article.oddities.includes('nested-body')
    ? `<div class="js-mediator-article">\n${container}\n</div>`
    : container;
}

function bodyContent(article: SiteArticle, state: ArticleState): string {
  const has = (oddity: Oddity): boolean => article.oddities.includes(oddity);
  const [first = '', ...rest] = state.paragraphs;
  const lead = escapeText(datelineOf(article) + first);
  const tag = has('p-paragraphs') || (!has('div-paragraphs') && article.number % 2 === 0) ? 'p' : 'div';
  const caption = article.image?.caption ?? '';
  const texts = rest.map((text, index) =>
    has('list-paragraph') && index === rest.length - 1
      ? `<ul><li>${escapeText(text)}</li></ul>`
      : `<${tag}>${escapeText(text)}</${tag}>`,
  );
  const text = [has('p-paragraphs') ? `<p>${lead}</p>` : lead, ...texts];
  const inserted = has('read-also') ? [...text.slice(0, 1), readAlso(article), ...text.slice(1)] : text;
  return [
    ...(has('caption-twice') && caption !== ''
      ? [`<div>${escapeText(caption)}</div>`, `<div>${escapeText(caption)}</div>`]
      : []),
    ...inserted,
    ...(has('repeated-body')
      ? text.map((part, index) => (index === 0 && !has('p-paragraphs') ? `<${tag}>${part}</${tag}>` : part))
      : []),
    ...(has('end-mark') ? [`<${tag}>-0-</${tag}>`] : []),
    ...(has('photo-line') ? photoLine(article).map((line) => `<${tag}>${escapeText(line)}</${tag}>`) : []),
    ...EMBEDS.filter(([oddity]) => has(oddity)).map(([, html]) => html(article)),
  ].join('\r\n');
}

function photoLine(article: SiteArticle): readonly string[] {
  const { photoLine: opening } = FURNITURE[article.edition];
  return opening === undefined ? [] : [`${opening} ${article.image?.credit ?? 'БЕЛТА'}`];
}

function readAlso(article: SiteArticle): string {
  const label = FURNITURE[article.edition].readAlso;
  return `<div><a rel="nofollow" href="/${article.section}/">${escapeText(label)} ${escapeText(sectionLabel(article.edition, article.section))}</a></div>`;
}

const EMBEDS: readonly (readonly [Oddity, (article: SiteArticle) => string])[] = [
  [
    'video',
    ({ number }) =>
      `<div class="video_add"><iframe width="640" height="360" src="https://www.youtube.com/embed/sample${number}" allowfullscreen></iframe></div>`,
  ],
  [
    'telegram',
    ({ number }) =>
      `<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="sample_channel/${number}" data-width="100%"></script>`,
  ],
  [
    'tweet',
    ({ number }) =>
      `<blockquote class="twitter-tweet"><p>#BelTA</p><a href="https://twitter.com/sample/status/${number}">Link</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`,
  ],
];

function tags(article: SiteArticle): string {
  if (article.tags.length === 0) return '';
  const items = article.tags.map(
    (tag, index) =>
      `<a class="tag_item" title="${escapeAttribute(tag)}" href="/search/findTags/${index + 1}/">${escapeText(tag)}</a>`,
  );
  return `<div class="news_tags_block">${items.join('\n')}</div>\n`;
}

function newsBlock(name: string, heading: string, articles: readonly SiteArticle[], nowMs: number): string {
  const links = articles.map((article) => {
    const state = stateAt(article, nowMs);
    return `<div class="${name}_item"><a href="${escapeAttribute(articlePath(article, state))}" title="${escapeAttribute(state.title)}">${escapeText(state.title)}</a></div>`;
  });
  return `<div class="${name}"><div class="${name}_title">${escapeText(heading)}</div>\n${links.join('\n')}</div>`;
}
