import { load } from 'cheerio/slim';

/** Mulberry32: a seed gives the same mutants on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Scene {
  readonly $: ReturnType<typeof load>;
  readonly random: () => number;
  /** Headline of the article, where the page is one. */
  readonly title?: string;
  /** Texts of other stories, for inserted blocks; they share no page with the article. */
  readonly decoys: readonly Decoy[];
}

export interface Decoy {
  /** Key of the article whose words these are. */
  readonly of: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

export interface Mutation {
  readonly name: string;
  readonly kind: 'article' | 'listing' | 'both';
  /** The page no longer tells the days of its items: undated is all that can be right. */
  readonly losesDays?: true;
  readonly apply: (scene: Scene) => void;
}

const BODY = '.js-mediator-article, [itemprop="articleBody"], [data-was="body"]';

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

const word = (random: () => number) =>
  Array.from({ length: 6 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join('');

/** The innermost body container, found again after its class is gone. */
function body({ $ }: Scene) {
  const found = $(BODY);
  return found.last();
}

/** Elements that hold one paragraph each. */
const paragraphsOf = (scene: Scene) => body(scene).children('p, div').toArray();

const retag = (scene: Scene, selector: string, tag: string) => {
  for (const element of scene.$(selector).toArray()) if ('name' in element) element.name = tag;
};

const decoy = (scene: Scene): Decoy => pick(scene.decoys, scene.random) ?? { of: '', href: '#', title: '', text: '' };

const AD_CLASSES = ['adv', 'banner', 'promo_box', 'ad-block', 'partner'];

const teasers: readonly ((scene: Scene) => string)[] = [
  (scene) => {
    const { href, title, text } = decoy(scene);
    return `<div class="${word(scene.random)}"><a href="${href}">${title}</a><p>${text}</p></div>`;
  },
  (scene) => {
    const items = [decoy(scene), decoy(scene), decoy(scene)].map(
      ({ href, title }) => `<li><a href="${href}">${title}</a></li>`,
    );
    return `<div class="related"><h3>${pick(['Read also', 'Читайте также', 'Mehr davon', '更多'], scene.random) ?? ''}</h3><ul>${items.join('')}</ul></div>`;
  },
  (scene) => {
    const { href, title, text } = decoy(scene);
    return `<aside class="${word(scene.random)}"><h4><a href="${href}" title="${title}">${title}</a></h4><div>${text}</div></aside>`;
  },
  (scene) => {
    const { href, title, text } = decoy(scene);
    return `<section><a href="${href}"><img src="/images/storage/x_medium.jpg" alt=""><span>${title}</span><span>${text}</span></a></section>`;
  },
  (scene) => {
    const cards = [decoy(scene), decoy(scene)].map(
      ({ href, title, text }) => `<div><div><a href="${href}">${title}</a></div><div>${text}</div></div>`,
    );
    return `<div class="${word(scene.random)}"><div>${cards.join('')}</div></div>`;
  },
];

const ads: readonly ((scene: Scene) => string)[] = [
  ({ random }) =>
    `<div class="${pick(AD_CLASSES, random)}"><a href="https://ads.example/${word(random)}" rel="nofollow"><img src="https://ads.example/1.gif" alt=""></a></div>`,
  () =>
    '<div class="banner"><p>Новые тарифы уже в вашем городе. Подключайтесь сегодня и платите вдвое меньше!</p></div>',
  ({ random }) =>
    `<div class="${word(random)}"><span>Реклама</span><a href="https://shop.example/${word(random)}">Купить пылесос со скидкой 40%</a></div>`,
  () =>
    '<ins class="adsbygoogle" style="display:block"></ins><script>(adsbygoogle=window.adsbygoogle||[]).push({});</script>',
  ({ random }) =>
    `<div id="${word(random)}"><script>document.write("<p>Buy now, buy cheap, buy two!</p>")</script><iframe src="//ads.example"></iframe></div>`,
  () => '<!-- <div class="js-mediator-article">MINSK, 1 May (BelTA) – An old text in a comment.</div> -->',
];

const insertions: readonly { readonly where: string; readonly put: (scene: Scene, html: string) => void }[] = [
  {
    where: 'between paragraphs',
    put: (scene, html) => {
      const target = pick(paragraphsOf(scene), scene.random);
      if (target) scene.$(target).before(html);
    },
  },
  { where: 'after the body', put: (scene, html) => void body(scene).after(html) },
  { where: 'before the body', put: (scene, html) => void body(scene).before(html) },
  { where: 'at the end of the body', put: (scene, html) => void body(scene).append(html) },
  { where: 'above the headline', put: ({ $ }, html) => void $('h1').first().before(html) },
  { where: 'at the top', put: ({ $ }, html) => void $('body').prepend(html) },
];

const inserted: readonly Mutation[] = insertions.flatMap(({ where, put }) => [
  {
    name: `related block ${where}`,
    kind: 'article' as const,
    apply: (scene: Scene) => put(scene, pick(teasers, scene.random)?.(scene) ?? ''),
  },
  {
    name: `advertising ${where}`,
    kind: 'article' as const,
    apply: (scene: Scene) => put(scene, pick(ads, scene.random)?.(scene) ?? ''),
  },
]);

const general: readonly Mutation[] = [
  {
    name: 'rename all classes',
    kind: 'both',
    apply: ({ $, random }) => {
      const names = new Map<string, string>();
      const rename = (name: string) => {
        const known = names.get(name) ?? `c${word(random)}`;
        names.set(name, known);
        return known;
      };
      $('[class]').each((_, element) => {
        const classes = ($(element).attr('class') ?? '').split(/\s+/).filter(Boolean);
        if ($(element).is(BODY)) $(element).attr('data-was', 'body');
        $(element).attr('class', classes.map(rename).join(' '));
      });
    },
  },
  {
    name: 'rename some classes',
    kind: 'both',
    apply: ({ $, random }) => {
      $('[class]').each((_, element) => {
        if (random() > 0.3) return;
        if ($(element).is(BODY)) $(element).attr('data-was', 'body');
        $(element).attr('class', `c${word(random)}`);
      });
    },
  },
  {
    name: 'drop all classes',
    kind: 'both',
    apply: ({ $ }) => {
      $(BODY).attr('data-was', 'body');
      $('[class]').removeAttr('class');
    },
  },
  { name: 'drop all ids', kind: 'both', apply: ({ $ }) => void $('[id]').removeAttr('id') },
  {
    name: 'drop itemprop and title attributes',
    kind: 'both',
    apply: ({ $ }) => {
      $(BODY).attr('data-was', 'body');
      $('[itemprop]').removeAttr('itemprop');
      $('a[title]').removeAttr('title');
    },
  },
  {
    name: 'div becomes section',
    kind: 'both',
    apply: ({ $, random }) => {
      for (const element of $('div').toArray()) if (random() < 0.5 && 'name' in element) element.name = 'section';
    },
  },
  {
    name: 'wrap random elements',
    kind: 'both',
    apply: ({ $, random }) => {
      const candidates = $('body div, body p, body h1').toArray();
      for (let i = 0; i < 4; i += 1) {
        const target = pick(candidates, random);
        if (target) $(target).wrap(`<div class="${word(random)}"></div>`);
      }
    },
  },
  {
    name: 'unwrap random containers',
    kind: 'both',
    apply: (scene) => {
      const { $, random } = scene;
      const candidates = $('body div')
        .toArray()
        .filter((element) => $(element).children('div, p, h1').length > 0);
      for (let i = 0; i < 2; i += 1) {
        const target = pick(candidates, random);
        if (target) $(target).replaceWith($(target).contents());
      }
    },
  },
  {
    name: 'shuffle the head',
    kind: 'both',
    apply: ({ $, random }) => {
      const children = $('head').children().toArray();
      children.sort(() => random() - 0.5);
      $('head').append(children);
    },
  },
  {
    name: 'whitespace everywhere',
    kind: 'both',
    apply: ({ $ }) => {
      $('body div').each((_, element) => void $(element).prepend('\r\n\t \u00a0 '));
    },
  },
];

const articles: readonly Mutation[] = [
  { name: 'h1 becomes h2', kind: 'article', apply: (scene) => retag(scene, 'h1', 'h2') },
  { name: 'h1 becomes div', kind: 'article', apply: (scene) => retag(scene, 'h1', 'div') },
  { name: 'h1 becomes p', kind: 'article', apply: (scene) => retag(scene, 'h1', 'p') },
  {
    name: 'paragraphs become div',
    kind: 'article',
    apply: (scene) => retag(scene, '.js-mediator-article p, [data-was] p', 'div'),
  },
  {
    name: 'paragraphs become p',
    kind: 'article',
    apply: (scene) => retag(scene, '.js-mediator-article > div, [data-was] > div', 'p'),
  },
  {
    name: 'wrap each paragraph',
    kind: 'article',
    apply: (scene) => {
      const name = word(scene.random);
      for (const element of paragraphsOf(scene)) scene.$(element).wrap(`<div class="${name}"></div>`);
    },
  },
  {
    name: 'paragraph text in spans',
    kind: 'article',
    apply: (scene) => {
      for (const element of paragraphsOf(scene)) scene.$(element).wrapInner('<span style="font-size:14px"></span>');
    },
  },
  {
    name: 'duplicate the body container',
    kind: 'article',
    apply: (scene) => {
      const container = body(scene);
      container.after(container.clone());
    },
  },
  {
    name: 'hidden copy before the headline',
    kind: 'article',
    apply: (scene) => {
      const copy = body(scene).clone();
      copy.attr('style', 'display: none');
      scene.$('h1').first().before(copy);
    },
  },
  {
    name: 'body split over two containers',
    kind: 'article',
    apply: (scene) => {
      const container = body(scene);
      const children = container.contents().toArray();
      const second = container.clone().empty();
      second.append(children.slice(Math.ceil(children.length / 2)));
      container.after(second);
    },
  },
  {
    name: 'body split by advertising',
    kind: 'article',
    apply: (scene) => {
      const container = body(scene);
      const children = container.contents().toArray();
      const second = container.clone().empty();
      second.append(children.slice(Math.ceil(children.length / 2)));
      container.after(second);
      container.after(pick(ads, scene.random)?.(scene) ?? '');
    },
  },
  { name: 'drop og:title', kind: 'article', apply: ({ $ }) => void $('meta[property="og:title"]').remove() },
  { name: 'drop all og', kind: 'article', apply: ({ $ }) => void $('meta[property^="og:"]').remove() },
  {
    name: 'drop the time metas',
    kind: 'article',
    apply: ({ $ }) => void $('meta[name="mediator_published_time"], meta[property="article:published_time"]').remove(),
  },
  { name: 'drop the visible date', kind: 'article', apply: ({ $ }) => void $('.date_full').remove() },
  {
    name: 'another visible date format',
    kind: 'article',
    apply: ({ $, random }) => {
      const meta = $('meta[name="mediator_published_time"]').attr('content') ?? '';
      const [, y, m, d, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(meta) ?? [];
      if (time === undefined) return;
      const forms = [
        `${d}.${m}.${y} ${time}`,
        `${y}-${m}-${d} ${time}`,
        `${time}, ${d}.${m}.${y}`,
        `${d}/${m}/${y} ${time}`,
      ];
      $('.date_full').text(pick(forms, random) ?? '');
    },
  },
  { name: 'date after the headline', kind: 'article', apply: ({ $ }) => void $('h1').first().after($('.date_full')) },
  { name: 'a logo h1 on top', kind: 'article', apply: ({ $ }) => void $('body').prepend('<h1>BelTA</h1>') },
  {
    name: 'header date with a time',
    kind: 'article',
    apply: ({ $ }) => void $('body').prepend('<div>20.11.2026 12:34</div>'),
  },
  {
    name: 'mobile copy of the headline',
    kind: 'article',
    apply: (scene) =>
      void scene
        .$('h1')
        .first()
        .before(`<div class="mobile">${scene.$('h1').first().html() ?? ''}</div>`),
  },
  {
    name: 'only the title tag left',
    kind: 'article',
    apply: (scene) => {
      scene.$('meta[property="og:title"]').remove();
      retag(scene, 'h1', 'div');
    },
  },
  {
    name: 'visible copy above the headline',
    kind: 'article',
    apply: (scene) => void scene.$('h1').first().before(body(scene).clone()),
  },
  {
    name: 'related story with date and dateline',
    kind: 'article',
    apply: (scene) => {
      const { href, title, text } = decoy(scene);
      const html = `<div class="${word(scene.random)}"><div class="date_full">19 November 2026, 10:00</div><h3><a href="${href}">${title}</a></h3><p>MINSK, 19 November (BelTA) – ${text}</p></div>`;
      pick(insertions, scene.random)?.put(scene, html);
    },
  },
  {
    name: 'dates beside related links',
    kind: 'article',
    apply: (scene) => {
      const items = [decoy(scene), decoy(scene)].map(
        ({ href, title }) => `<div><span>19.11.2026 08:15</span> <a href="${href}">${title}</a></div>`,
      );
      pick(insertions, scene.random)?.put(scene, `<div class="${word(scene.random)}">${items.join('')}</div>`);
    },
  },
  {
    name: 'modified time and other metas',
    kind: 'article',
    apply: ({ $ }) =>
      void $('head').prepend(
        '<meta property="article:modified_time" content="2026-11-20T12:00:00+03:00"><meta name="twitter:title" content="BelTA"><meta property="og:site_name" content="BelTA">',
      ),
  },
  {
    name: 'whole text once more in one block',
    kind: 'article',
    apply: (scene) => {
      const text = body(scene).clone();
      text.find('script, blockquote, iframe').remove();
      const joined = text
        .contents()
        .toArray()
        .map((node) => scene.$(node).text().trim())
        .filter(Boolean)
        .join(' ');
      body(scene).append(scene.$('<div></div>').text(joined));
    },
  },
  {
    name: 'unclosed tags',
    kind: 'article',
    apply: ({ $ }) => void $('body').append('<div><span><b>'),
  },
  {
    name: 'article tag around everything',
    kind: 'article',
    apply: (scene) => {
      body(scene).wrap('<article class="story"></article>');
      retag(scene, '.main', 'main');
    },
  },
  {
    name: 'comment form below',
    kind: 'article',
    apply: (scene) =>
      void body(scene).after(
        `<div class="${word(scene.random)}"><h3>Comments</h3><div>Ivan</div><div>I read this on my way home and I do not believe a single word of it, sorry.</div></div>`,
      ),
  },
  {
    name: 'cookie notice on top',
    kind: 'article',
    apply: ({ $, random }) =>
      void $('body').prepend(
        `<div class="${word(random)}"><p>This site uses cookies to make your visit more pleasant. By staying here you agree to that.</p><button>OK</button></div>`,
      ),
  },
  {
    name: 'reading time and buttons under the headline',
    kind: 'article',
    apply: ({ $, random }) =>
      void $('h1')
        .first()
        .after(
          `<div class="${word(random)}"><span>3 min</span> <a href="https://t.me/share/url?url=x">Telegram</a> <a href="#">A+</a></div>`,
        ),
  },
  ...inserted,
];

const ITEM = '.lenta_item, [data-was="item"]';

const listings: readonly Mutation[] = [
  {
    name: 'advertising between the items',
    kind: 'listing',
    apply: (scene) => {
      const target = pick(scene.$('.news_item, .lenta_item').toArray(), scene.random);
      if (target) scene.$(target).before(pick(ads, scene.random)?.(scene) ?? '');
    },
  },
  {
    name: 'wrap each item',
    kind: 'listing',
    apply: ({ $ }) => void $(ITEM).wrap('<article></article>'),
  },
  {
    name: 'unwrap the items',
    kind: 'listing',
    apply: ({ $ }) => {
      for (const element of $(ITEM).toArray()) $(element).replaceWith($(element).contents());
    },
  },
  { name: 'items become li', kind: 'listing', apply: (scene) => retag(scene, ITEM, 'li') },
  {
    name: 'time in a span of its own',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.lenta_item .date').each((_, element) => {
        const [text] = element.childNodes;
        if (text) $(text).wrap('<span></span>');
      });
    },
  },
  {
    name: 'rubric after the headline',
    kind: 'listing',
    apply: ({ $ }) => void $(ITEM).each((_, element) => void $(element).append($(element).find('.date_rubric'))),
  },
  { name: 'drop the sidebar', kind: 'listing', apply: ({ $ }) => void $('.tl_item').parent().remove() },
  { name: 'sidebar after the list', kind: 'listing', apply: ({ $ }) => void $('body').append($('.tl_item').parent()) },
  {
    name: 'day header in one element',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.new_date').each((_, element) => void $(element).text($(element).text().replace(/\s+/g, '')));
    },
  },
  { name: 'headlines in h3', kind: 'listing', apply: (scene) => retag(scene, '.lenta_item_title', 'h3') },
  {
    name: 'days in boxes',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.new_date').each((_, element) => {
        const day = $(element).nextUntil('.new_date').addBack();
        day.wrapAll('<section></section>');
      });
    },
  },
];

const moreListings: readonly Mutation[] = [
  { name: 'drop the day headers', kind: 'listing', losesDays: true, apply: ({ $ }) => void $('.new_date').remove() },
  {
    name: 'drop one day header',
    kind: 'listing',
    losesDays: true,
    apply: ({ $, random }) => {
      const target = pick($('.new_date').toArray(), random);
      if (target) $(target).remove();
    },
  },
  { name: 'drop the summaries', kind: 'listing', apply: ({ $ }) => void $('.lenta_textsmall').remove() },
  {
    name: 'time and rubric in one text',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.lenta_item .date').each(
        (_, element) => void $(element).text($(element).text().replace(/\s+/g, ' ').trim().replace(' ', ' | ')),
      );
    },
  },
  {
    name: 'time after the headline',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.lenta_item').each((_, element) => void $(element).append($(element).find('.date')));
    },
  },
  {
    name: 'absolute links to www',
    kind: 'listing',
    apply: ({ $ }) => {
      const host = URL.parse($('.date_rubric').first().attr('href') ?? '')?.host;
      if (host === undefined) return;
      $('.lenta_item > a').each(
        (_, element) => void $(element).attr('href', `//www.${host}${$(element).attr('href') ?? ''}`),
      );
    },
  },
  {
    name: 'picture link and "more" link',
    kind: 'listing',
    apply: ({ $ }) => {
      $('.lenta_item').each((_, element) => {
        const href = $(element).children('a').last().attr('href') ?? '';
        $(element)
          .prepend(`<a href="${href}"><img src="/images/x_medium.jpg" alt=""></a>`)
          .append(`<a href="${href}">Read more</a>`);
      });
    },
  },
  {
    name: 'top stories above the list',
    kind: 'listing',
    apply: (scene) => {
      const cards = scene.decoys
        .slice(0, 3)
        .map(({ href, title, text }) => `<div class="top"><a href="${href}">${title}</a><p>${text}</p></div>`);
      scene.$('#inner').before(`<div>${cards.join('')}</div>`);
    },
  },
];

export const MUTATIONS: readonly Mutation[] = [...general, ...articles, ...listings, ...moreListings];

export interface Mutant {
  readonly html: string;
  readonly applied: readonly string[];
}

/** One to four changes of a page, drawn by the seed. */
export function mutant(
  html: string,
  kind: 'article' | 'listing',
  seed: number,
  decoys: readonly Decoy[],
  only?: string,
): Mutant {
  const random = randomOf(seed);
  const $ = load(html);
  const pool = MUTATIONS.filter(
    (m) => (m.kind === kind || m.kind === 'both') && (only === undefined || m.name === only),
  );
  const count = only === undefined ? 1 + Math.floor(random() * 4) : 1;
  const chosen = [...pool]
    .map((mutation) => ({ mutation, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count);
  for (const { mutation } of chosen) mutation.apply({ $, random, decoys });
  return { html: $.html(), applied: chosen.map(({ mutation }) => mutation.name) };
}
