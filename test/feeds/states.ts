import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { archiveDocument, type FeedDocument, subscriptionDocument } from '../../src/feeds/document.ts';
import { defaultView, type View } from '../../src/feeds/view.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { CONTEXT, NO_HISTORY, sampleItem, without } from './sample.ts';

/**
 * The states a feed can be in, each rendered in every format and kept in `golden/`. A new state is one entry here and three files
 * written by `UPDATE_GOLDENS=1 npx vitest run --project pure test/feeds`.
 */
export const STATES: Readonly<Record<string, () => FeedDocument>> = {
  empty: () => subscription([], defaultView('all')),
  'one-item': () => subscription([rich('de')], defaultView('de')),
  'items-200': () =>
    subscription(
      Array.from({ length: 230 }, (_, number) => sampleItem(EDITIONS[number % EDITIONS.length] ?? 'ru', number)),
      { ...defaultView('all'), limit: 200 },
    ),
  'mixed-languages': () =>
    subscription(
      EDITIONS.map((edition, number) => sampleItem(edition, number)),
      defaultView('all'),
    ),
  hostile: () => subscription([hostile(1), hostile(2), hostile(3)], hostileView),
  bare: () => subscription(bareItems(), { ...defaultView('en'), includePartial: true }),
  'too-large': () => subscription(largeItems(), defaultView('ru')),
  stories: () => subscription(storyItems(), storyView, ['2026-01', '2026-02']),
  'sample-data': () =>
    subscriptionDocument([sampleItem('pl', 1)], defaultView('pl'), { ...CONTEXT, sample: true }, NO_HISTORY),
  'with-archives': () => subscription([sampleItem('es', 1)], defaultView('es'), ['2026-01', '2026-02']),
  archive: () => archiveDocument('2026-02', february(), defaultView('ru'), CONTEXT, ['2026-01', '2026-02']),
  'archive-of-stories': () =>
    archiveDocument('2026-03', storyItems(), storyView, CONTEXT, ['2026-01', '2026-02', '2026-03']),
  'archive-empty': () =>
    archiveDocument('2026-01', [], { ...defaultView('zh'), section: 'sport' }, CONTEXT, ['2026-01']),
};

function subscription(items: readonly PublishedItem[], view: View, earlier: readonly string[] = []): FeedDocument {
  return subscriptionDocument(items, view, CONTEXT, { months: [...earlier, '2026-03'], newestKeys: [] });
}

const storyView: View = { ...defaultView('all'), by: 'stories', prefer: ['de', 'en'] };

function rich(edition: Edition): PublishedItem {
  return sampleItem(edition, 1, {
    author: 'Anna Beispiel',
    tags: ['Maschinenbau', 'Kasachstan'],
    image: {
      url: 'https://img.belta.by/images/sample.jpg',
      caption: 'Traktoren im Werk',
      credit: 'Foto: BelTA',
    },
    bodyHtml:
      '<p>ASTANA, 19. März (BelTA) – Der <strong>Vertrag</strong> wurde <a href="https://deu.belta.by/a/?x=1&amp;y=2">in Astana</a> geschlossen.</p><ul><li>Laufzeit: drei Jahre</li></ul><p>„Wir liefern ab Sommer“, hieß es.<br>Mehr folgt.</p>',
    modifiedMs: Date.UTC(2026, 2, 21, 6, 0, 5),
  });
}

const NASTY =
  'A & B < C > "d" \'e\' <script>alert(1)</script> &amp;lt;b&amp;gt; ]]> \u0000\u0008\u000b\u001f\u0085\u009f \ud800 \udfff \ufffe\uffff \u{1fffe} \ufffd\u2028 <!-- -- --> <![CDATA[ x ]]> \u202e txt \t\r\n end';

const hostileView: View = { ...defaultView('all'), q: NASTY.slice(0, 60), section: 'economics', limit: 3 };

function hostile(number: number): PublishedItem {
  const odd = number % 2 === 1;
  return sampleItem('ru', number, {
    url: `https://belta.by/a b/<"${number}">?q={|}^\`&x=%zz#[frag]`,
    urls: ['javascript:alert(1)', `https://belta.by/${number}/ü`, '', 'https://user:pass@belta.by/'],
    title: NASTY,
    summary: NASTY,
    paragraphs: [NASTY, '', 'null', '<p>&amp;amp;</p>'],
    bodyHtml: odd
      ? `<p onclick="x()">${NASTY}</p><iframe src="https://x.example"></iframe>`
      : '<p>open <b>A &amp;lt; B ]]> \u0001</p>',
    author: odd ? NASTY : 'undefined',
    section: { slug: 'economics', label: NASTY },
    tags: [NASTY, NASTY.toUpperCase(), '', `undefined${NASTY}`],
    image: {
      url: odd ? 'javascript:alert(1)' : 'https://img.belta.by/é "<b>".jpg',
      caption: NASTY,
      credit: NASTY,
    },
    evidence: [{ term: NASTY, field: 'title', side: 'partner', rule: NASTY, weight: 1 }],
    story: NASTY,
    publishedFrom: NASTY,
  });
}

function bareItems(): readonly PublishedItem[] {
  const headlineOnly = { paragraphs: [], bodyHtml: '' };
  return [
    without(sampleItem('en', 1, headlineOnly), 'summary', 'section'),
    sampleItem('en', 2, headlineOnly),
    sampleItem('en', 3, { doubtful: ['body', 'image'], image: { url: 'https://img.belta.by/doubtful.jpg' } }),
    without(sampleItem('en', 4, { paragraphs: ['A long lead. '.repeat(40)] }), 'summary'),
    sampleItem('en', 5, { image: { url: 'https://img.belta.by/no-type.jpg', caption: 'A caption' } }),
    sampleItem('en', 6, {
      publishedFrom: 'first-seen',
      publishedMs: Date.UTC(2026, 2, 20),
      firstSeenMs: Date.UTC(2026, 2, 20),
    }),
    sampleItem('en', 7, { withdrawnMs: Date.UTC(2026, 2, 22, 8) }),
    sampleItem('en', 8, { grade: 'partial', tags: ['Economy', 'tractors'] }),
    without(sampleItem('en', 9), 'story'),
  ];
}

/** Longer than the whole document may be. */
function largeItems(): readonly PublishedItem[] {
  const paragraphs = Array.from(
    { length: 10 },
    (_, at) => `${at}. ${'Договор о поставках подписан в Астане. '.repeat(20)}`,
  );
  return Array.from({ length: 50 }, (_, number) => sampleItem('ru', number, { paragraphs }));
}

function storyItems(): readonly PublishedItem[] {
  const at = (hour: number, minute: number) => Date.UTC(2026, 2, 19, hour, minute);
  const flash = {
    story: 's1',
    paragraphs: ['Vertrag unterschrieben.'],
    publishedMs: at(8, 0),
    firstSeenMs: at(8, 10),
    modifiedMs: at(8, 0),
  };
  return [
    sampleItem('de', 11, { ...flash, title: 'Eilmeldung: Vertrag unterschrieben' }),
    sampleItem('ru', 12, {
      story: 's1',
      publishedMs: at(7, 40),
      firstSeenMs: at(7, 50),
      modifiedMs: at(7, 40),
      image: { url: 'https://img.belta.by/story.jpg', caption: 'Подписание' },
    }),
    sampleItem('de', 13, { story: 's1', publishedMs: at(9, 0), firstSeenMs: at(9, 20), modifiedMs: at(9, 0) }),
    sampleItem('zh', 14, {
      story: 's1',
      publishedMs: at(20, 0),
      firstSeenMs: at(20, 15),
      modifiedMs: at(20, 0),
      section: { slug: 'politics', label: '政治' },
    }),
    sampleItem('pl', 15, { story: 's2', publishedMs: at(10, 0), firstSeenMs: at(10, 5), modifiedMs: at(10, 0) }),
    sampleItem('es', 16, { story: 's3', grade: 'none' }),
  ];
}

function february(): readonly PublishedItem[] {
  return [3, 1, 2].map((number) => sampleItem('ru', number, { publishedMs: Date.UTC(2026, 1, number, 12) }));
}
