import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { archiveDocument, type History, renderFeed, subscriptionDocument } from '../../src/feeds/document.ts';
import { LABELS } from '../../src/feeds/labels.ts';
import { plainText } from '../../src/feeds/safe.ts';
import { matchingItems, matchingStories } from '../../src/feeds/select.ts';
import { defaultView, FEED_FORMATS, type FeedFormat, MAX_LIMIT, type View } from '../../src/feeds/view.ts';
import type { PublishedItem } from '../../src/publish/model.ts';
import { attribute, child, children, parseFeed, parseXml, textOf } from './parsed.ts';
import { CONTEXT, NO_HISTORY, sampleItem, without } from './sample.ts';
import { STATES } from './states.ts';

function render(format: FeedFormat, items: readonly PublishedItem[], view: View = defaultView('all')): string {
  return renderFeed(format, subscriptionDocument(items, view, CONTEXT, NO_HISTORY));
}

describe.each(Object.entries(STATES))('the state %s', (_, make) => {
  const document = make();

  test('parses in every format and says the same in all of them', () => {
    const [rss, atom, json] = FEED_FORMATS.map((format) => parseFeed(format, renderFeed(format, document)));
    expect(atom).toEqual(rss);
    expect(json).toEqual(rss);
    expect(rss?.title).toBe(document.title);
    expect(rss?.entries).toHaveLength(document.entries.length);
  });

  test('stays under 500 kB', () => {
    for (const format of FEED_FORMATS) expect(Buffer.byteLength(renderFeed(format, document))).toBeLessThan(500_000);
  });

  test('holds nothing that XML 1.0 forbids and no relative link', () => {
    for (const format of FEED_FORMATS) {
      const text = renderFeed(format, document);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that must not be there
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffd-\uffff]/);
      expect(text.isWellFormed()).toBe(true);
      expect(text).not.toMatch(/(?:href|src)=\\?"(?!https:\/\/)/);
      expect(text).not.toMatch(/<(?:script|iframe|style)|javascript:|onclick/i);
    }
  });
});

test('where all texts would be too large the oldest give way to summary and link, in all formats alike', () => {
  const make = STATES['too-large'];
  if (make === undefined) throw new RangeError('the state too-large is gone');
  for (const format of FEED_FORMATS) {
    const { entries } = parseFeed(format, renderFeed(format, make()));
    const isShort = entries.map(({ content }) => content.includes(LABELS.ru.shortened));
    expect(entries).toHaveLength(50);
    expect(isShort.indexOf(true)).toBeGreaterThan(10);
    expect(isShort).toEqual(isShort.toSorted());
    expect(entries.at(-1)?.content).toContain(`<a href="${entries.at(-1)?.url}">`);
  }
});

const SUMMARY = 'Министры договорились о поставках "по прямым" контрактам на три года. '.repeat(4).trim();

describe.each(['items', 'stories'] as const)(
  'where not even headlines, summaries and evidence have room, by %s',
  (by) => {
    const view: View = { ...defaultView('all'), by, limit: MAX_LIMIT };
    const items = Array.from({ length: MAX_LIMIT }, (_, number) =>
      EDITIONS.map((edition) =>
        sampleItem(edition, number, {
          story: `s${number}`,
          summary: `${SUMMARY} ${number}`,
          tags: ['Экспорт & импорт', 'Машиностроение', '“Торговый дом”'],
          evidence: Array.from({ length: 12 }, (_, paragraph) => ({
            term: 'Казахстана',
            field: 'body',
            paragraph,
            side: 'partner',
            rule: 'country',
            weight: 0.5,
          })),
        }),
      ),
    ).flat();
    const history: History = { months: ['2026-03', '2026-02'], newestKeys: items.map(({ key }) => key) };
    const document = subscriptionDocument(items, view, CONTEXT, history);

    test.each(FEED_FORMATS)('%s stays under 500 kB by leaving out the oldest, which the archive has', (format) => {
      const rendered = renderFeed(format, document);
      expect(Buffer.byteLength(rendered)).toBeLessThan(500_000);
      const ids = parseFeed(format, rendered).entries.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(50);
      expect(ids).toEqual(everyId(items, view).slice(0, ids.length));
      expect(document.addresses[format].prevArchive).toContain('2026-03');
    });

    test.each(FEED_FORMATS)('an archive as %s holds its whole month all the same', (format) => {
      const archive = archiveDocument('2026-03', items, view, CONTEXT, history.months);
      expect(parseFeed(format, renderFeed(format, archive)).entries).toHaveLength(everyId(items, view).length);
    });
  },
);

function everyId(items: readonly PublishedItem[], view: View): string[] {
  const names =
    view.by === 'stories'
      ? matchingStories(items, view).map(({ id }) => `story/${id}`)
      : matchingItems(items, view).map(({ key }) => key);
  return names.map((name) => `tag:belta.by,2026:${name}`);
}

test('an entry that alone is too large is shown all the same', () => {
  const items = [sampleItem('en', 1, { summary: 'word '.repeat(100_000) }), sampleItem('en', 2)];
  expect(subscriptionDocument(items, defaultView('en'), CONTEXT, NO_HISTORY).entries).toHaveLength(1);
});

test('any strings in any fields give well-formed documents with the cleaned text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const nasty = fc.oneof(
    text,
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '&',
          ']]>',
          '<b>',
          '&amp;',
          '&#0;',
          '\ud800',
          '\u0000',
          '"',
          "'",
          '\r\n',
          'ё',
          '<!--',
        ),
      )
      .map((parts) => parts.join('')),
  );
  const fields = fc.record({
    title: nasty,
    summary: nasty,
    paragraphs: fc.array(nasty, { maxLength: 3 }),
    bodyHtml: nasty,
    author: nasty,
    url: nasty,
    tags: fc.array(nasty, { maxLength: 3 }),
    image: fc.record({ url: nasty, caption: nasty, credit: nasty }),
    publishedMs: fc.double(),
    modifiedMs: fc.double(),
    story: nasty,
  });
  fc.assert(
    fc.property(fields, fc.constantFrom<View['by']>('items', 'stories'), (changes, by) => {
      const view: View = { ...defaultView('ru'), by };
      const item = sampleItem('ru', 1, changes);
      for (const format of FEED_FORMATS) {
        const [entry] = parseFeed(format, render(format, [item], view)).entries;
        const title = plainText(changes.title);
        expect(entry?.title).toBe(title === '' ? `${LABELS.ru.agency} 1-2026` : title);
        if (plainText(changes.summary) !== '') expect(entry?.summary).toBe(plainText(changes.summary));
        expect(entry?.published).not.toBeNaN();
        expect(URL.parse(entry?.url ?? '')?.protocol).toMatch(/^https?:$/);
      }
    }),
    { numRuns: 150 },
  );
});

describe('identity', () => {
  const item = sampleItem('de', 65689, { articleId: '65689-2024' });
  const idsOf = (changed: PublishedItem, origin = CONTEXT.origin) =>
    FEED_FORMATS.map((format) => {
      const document = subscriptionDocument([changed], defaultView('de'), { ...CONTEXT, origin }, NO_HISTORY);
      return parseFeed(format, renderFeed(format, document)).entries[0]?.id;
    });

  test('of an item is its key, in all formats', () => {
    expect(new Set(idsOf(item))).toEqual(new Set(['tag:belta.by,2026:de/65689-2024']));
  });

  test('outlives a new headline, a new slug and a new domain', () => {
    const edited = {
      ...item,
      title: 'Other',
      url: 'https://deu.belta.by/politics/view/other-65689-2024',
      modifiedMs: item.publishedMs + 9e6,
    };
    expect(idsOf(edited, 'http://localhost:8787')).toEqual(idsOf(item));
  });

  test('of a feed is the same in every archive of it and on any domain, and differs from that of any other view', () => {
    const views: readonly View[] = [
      defaultView('all'),
      defaultView('de'),
      { ...defaultView('all'), editions: ['en', 'de'] },
      { ...defaultView('all'), section: 'economics' },
      { ...defaultView('all'), q: 'Handel' },
      { ...defaultView('de'), q: 'Handel' },
      { ...defaultView('all'), sinceMs: Date.UTC(2026, 2, 1) },
      { ...defaultView('all'), limit: 10 },
      { ...defaultView('all'), includePartial: true },
      { ...defaultView('all'), by: 'stories' },
      { ...defaultView('all'), by: 'stories', prefer: ['de'] },
    ];
    const documents = views.map((view) => subscriptionDocument([], view, CONTEXT, NO_HISTORY));
    expect(new Set(documents.map(({ id }) => id)).size).toBe(views.length);
    expect(new Set(documents.map(({ title }) => title)).size).toBe(views.length);
    for (const { id } of documents) expect(id).toMatch(/^tag:belta\.by,2026:feed\/\S+$/);
  });
});

describe('times', () => {
  const publishedMs = Date.UTC(2026, 2, 1, 12);

  test('a correction moves updated and not published', () => {
    const corrected = sampleItem('en', 1, { publishedMs, modifiedMs: publishedMs + 3_600_000 });
    const entry = children(child(parseXml(render('atom', [corrected])), 'feed'), 'entry')[0] ?? {};
    expect(textOf(entry, 'published')).toBe('2026-03-01T12:00:00Z');
    expect(textOf(entry, 'updated')).toBe('2026-03-01T13:00:00Z');
  });

  test('a document changed when its newest change was made, also when the item that changed is old', () => {
    const items = [
      sampleItem('en', 1, { publishedMs, modifiedMs: publishedMs }),
      sampleItem('en', 2, { publishedMs: publishedMs - 1e9, modifiedMs: publishedMs + 60_000 }),
    ];
    expect(render('rss', items)).toContain('<lastBuildDate>Sun, 01 Mar 2026 12:01:00 GMT</lastBuildDate>');
  });

  test('an item that left the feed moves its time too, and never back', () => {
    const removedMs = publishedMs + 5_000;
    const make = (modifiedMs: number) =>
      subscriptionDocument(
        [sampleItem('en', 1, { publishedMs })],
        defaultView('en'),
        { ...CONTEXT, modifiedMs },
        NO_HISTORY,
      ).updatedMs;
    expect(make(removedMs)).toBe(removedMs);
    expect(make(publishedMs - 1)).toBe(publishedMs);
  });
});

describe('text', () => {
  test.each(EDITIONS)('%s: an item without text to trust says so in its language', (edition: Edition) => {
    const doubtful = sampleItem(edition, 2, {
      doubtful: ['body'],
      paragraphs: ['Not to be trusted'],
      bodyHtml: '<p>Not to be trusted</p>',
    });
    const items = [without(sampleItem(edition, 1, { paragraphs: [], bodyHtml: '' }), 'summary'), doubtful];
    for (const format of FEED_FORMATS) {
      const { entries } = parseFeed(format, render(format, items, defaultView(edition)));
      expect(entries).toHaveLength(2);
      for (const entry of entries) expect(entry.content).toContain(LABELS[edition].noFullText);
      expect(JSON.stringify(entries)).not.toContain('Not to be trusted');
      expect(entries[1]?.content).toContain(plainText(doubtful.summary ?? ''));
    }
  });

  test('an item that the source took back is marked and keeps its place', () => {
    const [entry] = parseFeed('json', render('json', [sampleItem('pl', 1, { withdrawnMs: 1 })])).entries;
    expect(entry?.content).toContain(LABELS.pl.withdrawn);
  });

  test('a body that is not allow-listed, balanced HTML gives way to its paragraphs', () => {
    for (const bodyHtml of ['<p>open', '<p onclick=x>a</p>', '<script>1</script>', '<p>a</b></p>', 'a < b <p>']) {
      const [entry] = parseFeed(
        'rss',
        render('rss', [sampleItem('de', 1, { bodyHtml, paragraphs: ['Rein & klar'] })]),
      ).entries;
      expect(entry?.content).toMatch(/^<p>Rein &amp; klar<\/p>/);
    }
  });

  test('a character that may not stand in a feed does not come in as a reference either', () => {
    const bodyHtml =
      '<p>a&#0;b&#x1F;c&#xD800;d&#00000000;e&#xfffe;f&amp;#0;g&#1114112;&#99999999;&#x1000000;h</p><p><img src="https://img.belta.by/a.jpg" alt="i&#0;j"> &#8212;</p>';
    for (const format of FEED_FORMATS) {
      const [entry] = parseFeed(format, render(format, [sampleItem('en', 1, { bodyHtml })])).entries;
      expect(entry?.content).toContain('<p>abcdefgh</p><p><img src="https://img.belta.by/a.jpg" alt="ij"> &#8212;</p>');
    }
  });

  test('every entry names the agency and links to the article and to its page here', () => {
    const item = sampleItem('es', 4);
    const [entry] = parseFeed('atom', render('atom', [item])).entries;
    expect(entry?.content).toContain(`Fuente: <a href="${item.url}">BelTA</a>`);
    expect(entry?.content).toContain('href="https://feeds.example/items/es/4-2026.html"');
  });

  test('without a summary the beginning of the text stands in, cut between words', () => {
    const long = without(sampleItem('en', 1, { paragraphs: ['word '.repeat(200)] }), 'summary');
    const summary = parseFeed('rss', render('rss', [long])).entries[0]?.summary ?? '';
    expect(summary).toMatch(/word…$/);
    expect([...summary].length).toBeLessThanOrEqual(300);
  });
});

describe('images', () => {
  const url = 'https://img.belta.by/a.jpg';
  test('stand beside the text as far as the page tells them: an address, neither type nor length', () => {
    const [rss, atom, json] = FEED_FORMATS.map((format) => render(format, [sampleItem('ru', 1, { image: { url } })]));
    for (const xml of [rss, atom]) expect(xml).toContain(`<media:content url="${url}" medium="image"/>`);
    expect(json).toContain(`"image":"${url}"`);
    expect(`${rss}${atom}${json}`).not.toMatch(/enclosure|attachments/);
  });

  test('that are none, in doubt or no web address leave nothing', () => {
    const items = [
      sampleItem('ru', 1),
      sampleItem('ru', 2, { image: { url }, doubtful: ['image'] }),
      sampleItem('ru', 3, { image: { url: 'javascript:alert(1)' } }),
    ];
    for (const format of FEED_FORMATS) expect(render(format, items)).not.toMatch(/<media:content|"image":|<img/);
  });

  test('stand in the text with caption and credit, once', () => {
    const image = { url, caption: 'Im Werk', credit: 'BelTA' };
    const twice = sampleItem('de', 1, { image, bodyHtml: `<p><img src="${url}" alt=""></p><p>Text</p>` });
    const [one] = parseFeed('rss', render('rss', [sampleItem('de', 1, { image })])).entries;
    expect(one?.content).toContain('<figcaption>Im Werk (BelTA)</figcaption>');
    expect(parseFeed('rss', render('rss', [twice])).entries[0]?.content.match(/<img/g)).toHaveLength(1);
  });
});

test('every entry says its language', () => {
  const items = EDITIONS.map((edition, number) => sampleItem(edition, number));
  const channel = child(child(parseXml(render('rss', items)), 'rss'), 'channel');
  const feed = child(parseXml(render('atom', items)), 'feed');
  const languages = ['ru', 'be', 'en', 'de', 'es', 'pl', 'zh-Hans'];
  expect(children(channel, 'item').map((item) => textOf(item, 'dc:language'))).toEqual(languages);
  expect(children(feed, 'entry').map((entry) => attribute(entry, 'xml:lang'))).toEqual(languages);
});

test('what is left out of a JSON item is absent and not null', () => {
  const bare = without(sampleItem('en', 1, { paragraphs: [], bodyHtml: '' }), 'summary', 'section', 'story');
  const rendered = render('json', [bare]);
  expect(rendered).not.toMatch(/null|undefined|\[\]|""/);
  expect(JSON.parse(rendered).items[0]._belta).toEqual({
    edition: 'en',
    article_id: '1-2026',
    grade: 'core',
    score: 0.94,
    evidence: bare.evidence,
    first_seen: '2026-03-20T09:00:00Z',
    published_from: 'date_full',
    urls: bare.urls,
  });
});
