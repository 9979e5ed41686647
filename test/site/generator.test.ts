import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/belta/editions.ts';
import { articleKey, articlePath, stateAt } from './articles.ts';
import { minsk } from './dates.ts';
import { FURNITURE } from './editions.ts';
import { type ExpectedItem, generateMonth, type Month, monthFaults } from './generator.ts';
import { escapeText } from './html.ts';
import type { SiteArticle } from './model.ts';
import { createSite } from './site.ts';

const START = Date.parse('2026-11-01T21:00:00Z');
const HOUR = 3_600_000;

let month: Month;
let all: readonly SiteArticle[];
let byKey: ReadonlyMap<string, SiteArticle>;

beforeAll(() => {
  month = generateMonth({ startMs: START });
  all = EDITIONS.flatMap((edition) => month.content[edition]);
  byKey = new Map(all.map((article) => [articleKey(article), article]));
});

describe('a generated month', () => {
  it('is the same for the same seed and another for another', () => {
    const short = { startMs: START, days: 2 };
    expect(generateMonth(short)).toEqual(generateMonth(short));
    expect(generateMonth({ ...short, seed: 2 }).expected).not.toEqual(generateMonth(short).expected);
  });

  it('has the volume of the real site', () => {
    const perDay = (edition: 'ru' | 'de'): number => month.content[edition].length / 30;
    expect(perDay('ru')).toBeGreaterThan(235);
    expect(perDay('ru')).toBeLessThan(265);
    expect(perDay('de')).toBeGreaterThan(37);
    expect(perDay('de')).toBeLessThan(43);
  });

  it('sleeps at night and rests at weekends', () => {
    const ofHour = (from: number, to: number): number =>
      all.filter(({ publishedMs }) => {
        const hour = Number(minsk(publishedMs).hhmm.slice(0, 2));
        return hour >= from && hour < to;
      }).length;
    expect(ofHour(0, 5)).toBeLessThan(ofHour(9, 14) / 5);
    const ofDay = (day: number): number =>
      all.filter(({ publishedMs }) => Math.floor((publishedMs - START) / (24 * HOUR)) === day).length;
    // 2 November 2026 is a Monday.
    expect(ofDay(5)).toBeLessThan(ofDay(1) * 0.6);
  });

  it('has eight core events a day over the editions, some partial ones, and each article one key', () => {
    expect(month.expected.filter(({ grade }) => grade === 2)).toHaveLength(240);
    expect(month.expected.filter(({ grade }) => grade === 1)).toHaveLength(30);
    expect(byKey.size).toBe(all.length);
    const traps = all.filter(
      ({ grade, paragraphs }) => grade === 0 && /азах|azak|asach|azaj|azach|哈萨克/u.test(paragraphs.join(' ')),
    );
    expect(traps.length / all.length).toBeGreaterThan(0.03);
  });

  it('edits, doubles, removes and delays', () => {
    const count = (test: (article: SiteArticle) => boolean): number => all.filter(test).length;
    expect(month.expected.filter(({ keys }) => keys.length > 1).length).toBeGreaterThan(10);
    expect(count(({ grade, revisions }) => grade > 0 && revisions !== undefined)).toBeGreaterThan(15);
    expect(count(({ grade, revisions }) => grade === 0 && revisions !== undefined)).toBeGreaterThan(50);
    expect(count(({ removedFromMs }) => removedFromMs !== undefined)).toBeGreaterThan(1);
    expect(count(({ visibleFromMs }) => visibleFromMs !== undefined)).toBeGreaterThan(1);
  });

  it('names in its truth exactly the relevant articles', () => {
    const named = month.expected.flatMap(({ keys }) => keys).sort();
    expect(named).toEqual(
      all
        .filter(({ grade }) => grade > 0)
        .map(articleKey)
        .sort(),
    );
  });

  it('does not tell one topic twice in an edition within two days', () => {
    const events = month.expected.filter(({ grade }) => grade === 2);
    for (const edition of EDITIONS) {
      const times = new Map<string, number>();
      for (const { story, publishedMs } of events.filter((item) => item.edition === edition)) {
        const [topic = ''] = story.split('-');
        const last = times.get(topic);
        if (last !== undefined) expect(Math.abs(publishedMs - last)).toBeGreaterThan(48 * HOUR);
        times.set(topic, publishedMs);
      }
    }
  });

  it('leaves no placeholder open', () => {
    const texts = all.flatMap((article) => [article.title, article.summary ?? '', ...article.paragraphs]);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it('writes the short u after vowels in Belarusian', () => {
    const texts = month.content.be.flatMap(({ paragraphs }) => paragraphs).join('\n');
    expect(texts).not.toMatch(/[аеёіоуыэюя] у /u);
    expect(texts).toMatch(/[аеёіоуыэюя] ў /u);
  });

  it('is what the site shows in the end', () => {
    const { handle } = createSite(month.content, { boilerplateBytes: 0 });
    const shown = ({ keys, title, paragraphs }: ExpectedItem): boolean => {
      const article = byKey.get(keys[0] ?? '');
      if (article === undefined) return false;
      const path = articlePath(article, stateAt(article, month.endMs));
      const url = new URL(`https://${FURNITURE[article.edition].host}${path}`);
      const html = String(handle({ url, method: 'GET', headers: new Headers() }, month.endMs).body);
      return [title, ...paragraphs].every((text) => html.includes(escapeText(text)));
    };
    const living = month.expected.filter((item) => !item.isWithdrawn && item.lastChangeMs < month.endMs);
    expect(living.filter((item) => !shown(item))).toEqual([]);
    expect(living.length).toBeGreaterThan(250);
  });
});

describe('the faults of a month', () => {
  it('hold outages within the month and one fault in twenty requests', () => {
    const faults = monthFaults(START);
    const spans = faults.filter(({ fromMs }) => fromMs !== undefined);
    expect(spans.length).toBeGreaterThanOrEqual(5);
    for (const { fromMs = 0, untilMs = 0 } of spans) {
      expect(fromMs).toBeGreaterThan(START);
      expect(untilMs).toBeLessThan(START + 30 * 24 * HOUR);
    }
    expect(faults.reduce((sum, { percent = 0 }) => sum + percent, 0)).toBe(5);
  });
});
