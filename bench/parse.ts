import * as full from 'cheerio';
import * as slim from 'cheerio/slim';
import { parseArticle } from '../src/belta/article.ts';
import { parseListing } from '../src/belta/listing.ts';
import { type ArticleCase, type ListingCase, sampleCases } from '../test/belta/mutation-run.ts';
import { wholeNumber } from './support/arguments.ts';

type Load = (html: string) => full.CheerioAPI;

/** Menus and scripts as a live page has them: some 250 links and 40 KB of script besides what the sample site shows. */
function fattened(html: string): string {
  const links = Array.from(
    { length: 250 },
    (_, i) => `<li class="menu_item"><a href="/rubric-${i}/" title="Rubric ${i}">Rubric ${i}</a></li>`,
  );
  const script = `<script>${'window.dataLayer=window.dataLayer||[];dataLayer.push({event:"page",value:1});'.repeat(520)}</script>`;
  return html.replace(
    /<body[^>]*>/,
    (body) => `${body}<div class="top_menu"><ul>${links.join('\n')}</ul></div>${script}`,
  );
}

/** What a straightforward scraper of the evidence in docs/site.md does with the whole page. */
const wholeListing = (load: Load) => (html: string) => {
  const $ = load(html);
  return $('#inner .lenta_item')
    .map((_, element) => {
      const item = $(element);
      const link = item.find('a').eq(1);
      return {
        href: link.attr('href'),
        title: link.find('.lenta_item_title').text().trim(),
        summary: link.find('.lenta_textsmall').children().last().text().trim(),
        time: item.find('.date').contents().first().text().trim(),
        rubric: item.find('a.date_rubric').text(),
        image: item.find('.lenta_img img').attr('src'),
        day: item.prevAll('.new_date').first().text().replace(/\s+/g, ''),
      };
    })
    .get();
};

const wholeArticle = (load: Load) => (html: string) => {
  const $ = load(html);
  const body = $('.js-mediator-article').last();
  body.find('script, .video_add, .invite_in_messagers, .news_tags_block').remove();
  return {
    title: $('h1').first().text().trim(),
    ogTitle: $('meta[property="og:title"]').attr('content'),
    image: $('meta[property="og:image"]').attr('content'),
    date: $('.date_full').text(),
    meta: $('meta[name="mediator_published_time"]').attr('content'),
    rubric: $('a.rubric').text(),
    tags: $('.news_tags_block a.tag_item')
      .map((_, a) => $(a).attr('title'))
      .get(),
    paragraphs: body
      .contents()
      .map((_, node) => $(node).text().trim())
      .get()
      .filter(Boolean),
  };
};

/** CPU microseconds per page, all pages `rounds` times. */
function cpuPerPage(pages: readonly string[], rounds: number, run: (html: string) => unknown): number {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const page of pages) run(page);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (rounds * pages.length);
}

/** `npm run bench -- parse [ROUNDS]`: CPU per page beside `cheerio.load` of the whole page with the known selectors, in one run. */
export default async function parse(args: readonly string[]): Promise<void> {
  const rounds = wholeNumber('ROUNDS', args[0], 40);
  const cases = await sampleCases();
  const articleCases = cases.articles.filter((_, i) => i % 10 === 0);
  const urls = new Map<string, ArticleCase | ListingCase>();
  const pagesOf = (list: readonly (ArticleCase | ListingCase)[]) =>
    list.map((page) => {
      const html = fattened(page.html);
      urls.set(html, page);
      return html;
    });
  const contextOf = (html: string) => {
    const page = urls.get(html);
    return { edition: page?.edition ?? ('ru' as const), url: page?.url ?? '', fetchedAtMs: cases.nowMs };
  };
  const contenders = [
    {
      name: 'listing',
      pages: pagesOf(cases.listings),
      ours: (html: string) => parseListing(html, contextOf(html)),
      whole: wholeListing,
    },
    {
      name: 'article',
      pages: pagesOf(articleCases),
      ours: (html: string) => parseArticle(html, contextOf(html)),
      whole: wholeArticle,
    },
  ];
  const rows = contenders.map(({ name, pages, ours, whole }) => {
    const runs = { ours, slim: whole(slim.load as unknown as Load), full: whole(full.load) };
    // One round each to warm up; a cold isolate is measured by `--cold`.
    for (const run of Object.values(runs)) cpuPerPage(pages, 3, run);
    const own = cpuPerPage(pages, rounds, runs.ours);
    const bySlim = cpuPerPage(pages, rounds, runs.slim);
    const byFull = cpuPerPage(pages, rounds, runs.full);
    const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length;
    return {
      page: name,
      'KB (characters)': Math.round(size / 1000),
      'ours µs': Math.round(own),
      'cheerio/slim µs': Math.round(bySlim),
      'cheerio µs': Math.round(byFull),
      'ours / slim': (own / bySlim).toFixed(2),
      'ours / cheerio': (own / byFull).toFixed(2),
    };
  });
  console.table(rows);
}
