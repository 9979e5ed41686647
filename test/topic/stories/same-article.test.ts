import { describe, expect, it } from 'vitest';
import { fingerprint, type StoryItem, sameArticle } from '../../../src/topic/stories/index.ts';
import { readStoryItems } from './labelled.ts';

const items = readStoryItems();

function byKey(key: string): StoryItem {
  const item = items.find((other) => other.key === key);
  if (!item) throw new Error(`no labelled item ${key}`);
  return item;
}

const same = (a: StoryItem, b: StoryItem) => sameArticle(fingerprint(a), fingerprint(b))?.kind;

describe('one article under two numbers', () => {
  it.each(['v12-ru', 'v72-pl'])('a flash and its full version: %s', (key) => {
    expect(same(byKey(`${key}-flash`), byKey(key))).toBe('flash-of');
    expect(same(byKey(key), byKey(`${key}-flash`))).toBe('flash-of');
  });

  it('the same text under another headline, with a few words changed', () => {
    expect(same(byKey('v28-ru'), byKey('v28-ru-r2'))).toBe('same-text');
  });

  it('the same text in another section', () => {
    const item = byKey('v13-zh');
    expect(same(item, { ...item, key: 'zh/comments-1', section: 'opinions' })).toBe('same-text');
  });

  it('says why', () => {
    expect(sameArticle(fingerprint(byKey('v12-ru-flash')), fingerprint(byKey('v12-ru')))?.because).toEqual([
      expect.stringMatching(
        /^a flash of \d+ letters, the full version 65 minutes later repeats \d+ % of what it says$/,
      ),
    ]);
  });
});

describe('two articles', () => {
  it('are all other items of one edition, however much visits share', () => {
    const atOnce = items.map((item) => ({ story: item.story, print: fingerprint({ ...item, publishedMs: 0 }) }));
    const wrong = atOnce.flatMap((a, index) =>
      atOnce
        .slice(index + 1)
        .filter((b) => a.story !== b.story && sameArticle(a.print, b.print))
        .map((b) => `${a.print.key} ${b.print.key}`),
    );
    expect(wrong).toEqual([]);
  });

  const programme =
    'The programme brings together folk songs of both countries, a suite for dombra and cimbalom and a poem set to music for the occasion. Tickets are on sale at the box office, the concert begins at seven in the evening, and the musicians will meet the audience afterwards.';
  const concert = (key: string, title: string, day: number): StoryItem => ({
    key,
    edition: 'en',
    publishedMs: Date.UTC(2026, 10, day, 9),
    title,
    paragraphs: [`MINSK, ${day} November (BelTA) – ${programme}`],
  });

  it('are the same words about two towns', () => {
    const grodno = concert('en/1-2026', 'Concert of Kazakh music in Grodno', 20);
    expect(same(grodno, concert('en/2-2026', 'Concert of Kazakh music in Brest', 20))).toBeUndefined();
    expect(same(grodno, concert('en/2-2026', 'Kazakh music in Grodno', 20))).toBe('same-text');
  });

  it('are the same words under the datelines of two days', () => {
    const first = concert('en/1-2026', 'Lukashenko, Tokayev talk over the phone', 20);
    expect(same(first, concert('en/2-2026', 'Lukashenko, Tokayev talk over the phone', 21))).toBeUndefined();
  });

  it('are an item and a digest that holds it', () => {
    const own = concert('en/1-2026', 'Concert of Kazakh music in Grodno', 20);
    const rest = byKey('v12-en').paragraphs;
    const digest = {
      ...own,
      key: 'en/2-2026',
      title: 'The week in brief',
      paragraphs: [...own.paragraphs, ...rest, ...rest],
    };
    expect(same(own, digest)).toBeUndefined();
  });

  it('are translations: an edition is compared with itself only', () => {
    expect(same(byKey('v12-ru'), byKey('v12-be'))).toBeUndefined();
  });

  it('are a flash and a report six hours and more later', () => {
    const flash = byKey('v12-ru-flash');
    expect(same({ ...flash, publishedMs: flash.publishedMs - 7 * 3_600_000 }, byKey('v12-ru'))).toBeUndefined();
  });

  it('are two items without text', () => {
    const bare: StoryItem = { key: 'ru/1-2026', edition: 'ru', publishedMs: 0, title: 'Новости', paragraphs: [] };
    expect(same(bare, { ...bare, key: 'ru/2-2026' })).toBeUndefined();
  });
});
