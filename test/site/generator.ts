import { EDITIONS, type Edition } from '../../src/belta/editions.ts';
import { articleKey, stateAt } from './articles.ts';
import type { FaultRule } from './faults.ts';
import { hash } from './html.ts';
import type { Oddity, SiteArticle, SiteContent } from './model.ts';
import { detail, type Facts, fill, homePlace, PHRASEBOOKS, type Template, TOPICS } from './phrasebook.ts';
import { Random } from './random.ts';

export interface MonthOptions {
  /** 00:00 in Minsk of the first day. */
  readonly startMs: number;
  readonly days?: number;
  readonly seed?: number;
  /** Items a day over a week; half as many at weekends. */
  readonly russianPerDay?: number;
  readonly otherPerDay?: number;
}

/** What a perfect feed shows for one event in one edition, when all is over. */
export interface ExpectedItem {
  /** Keys of the same text (flash and full version, two numbers): exactly one of them stands in the feed. The last text's key first. */
  readonly keys: readonly string[];
  readonly edition: Edition;
  readonly grade: 1 | 2;
  readonly story: string;
  /** Last text. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly publishedMs: number;
  /** When the site last said something new on it, removal included. */
  readonly lastChangeMs: number;
  /** The site answers 404 in the end; the item keeps its place. */
  readonly isWithdrawn: boolean;
}

export interface Month {
  readonly content: SiteContent;
  readonly expected: readonly ExpectedItem[];
  readonly startMs: number;
  readonly endMs: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Share of a day's items by hour in Minsk. */
const RHYTHM = [1, 1, 1, 1, 1, 2, 4, 7, 9, 10, 10, 9, 9, 9, 9, 9, 8, 7, 5, 4, 4, 3, 2, 1];
const WEEKEND_SHARE = 0.5;
/** Editions telling each of a day's events: eight relevant items a day. */
const EVENT_SPREAD = [3, 1, 4] as const;

/** Share of relevant items, in percent, that meet each fate. */
const FATES = { headlineEdit: 8, textEdit: 6, flash: 6, secondNumber: 3, removal: 2, lateArrival: 2 } as const;
const ORDINARY_EDIT_PERCENT = 1;
const TRAP_PERCENT = 8;

const FIRST_NUMBER: Readonly<Record<Edition, number>> = {
  ru: 815_000,
  be: 97_000,
  en: 187_000,
  de: 84_000,
  es: 92_000,
  pl: 15_500,
  zh: 44_000,
};

/** An article before it has its number; `group` joins those of which one is to be shown. */
interface Draft extends Omit<SiteArticle, 'number'> {
  readonly group?: string;
  /** Stands for the group's last text. */
  readonly isLast?: boolean;
}

/** A month of news of all editions, with what of it belongs in the feed. The same options give the same month. */
export function generateMonth(options: MonthOptions): Month {
  const { startMs, days = 30, seed = 1, russianPerDay = 250, otherPerDay = 40 } = options;
  const random = new Random(seed);
  const drafts: Draft[] = [];
  for (let day = 0; day < days; day += 1) {
    const dayMs = startMs + day * DAY;
    const relevant = relevantDrafts(random, day, dayMs);
    drafts.push(...relevant);
    for (const edition of EDITIONS) {
      const wanted = itemsOfDay(dayMs, edition === 'ru' ? russianPerDay : otherPerDay);
      const missing = wanted - relevant.filter((draft) => draft.edition === edition).length;
      for (let index = 0; index < missing; index += 1) drafts.push(otherDraft(random, edition, dayMs));
    }
  }
  const content = numbered(random, drafts);
  const endMs = startMs + days * DAY;
  return { content: strip(content), expected: expectedOf(content), startMs, endMs };
}

function itemsOfDay(dayMs: number, perDay: number): number {
  const weekday = new Date(dayMs + 3 * HOUR).getUTCDay();
  const onWorkday = (perDay * 7) / (5 + 2 * WEEKEND_SHARE);
  return Math.round(weekday === 0 || weekday === 6 ? onWorkday * WEEKEND_SHARE : onWorkday);
}

function timeOfDay(random: Random, dayMs: number): number {
  return dayMs + random.weighted(RHYTHM) * HOUR + random.between(0, 59) * MINUTE;
}

function drawFacts(random: Random): Facts {
  return {
    place: random.between(0, 5),
    home: random.between(0, 5),
    product: random.between(0, 5),
    field: random.between(0, 5),
    person: random.between(0, 7),
    details: [random.between(0, 2), random.between(3, 5)],
    // Multiples of five from fifteen on take the same plural in every Slavic language.
    n: random.between(3, 19) * 5,
    m: random.between(6, 90) * 2,
    p: random.between(6, 38),
    title: random.between(0, 1),
  };
}

function relevantDrafts(random: Random, day: number, dayMs: number): readonly Draft[] {
  const drafts = EVENT_SPREAD.flatMap((spread, index) => {
    const turn = day * EVENT_SPREAD.length + index;
    const topic = TOPICS[turn % TOPICS.length] ?? TOPICS[0];
    const facts = drawFacts(random);
    const eventMs = timeOfDay(random, dayMs);
    return random
      .sample(EDITIONS, spread)
      .flatMap((edition) =>
        told(random, edition, PHRASEBOOKS[edition].core[topic], facts, `${topic}-${turn}`, 2, eventMs),
      );
  });
  if (day % 2 === 0) return drafts;
  const facts = drawFacts(random);
  const eventMs = timeOfDay(random, dayMs);
  const partial = random
    .sample(EDITIONS, 2)
    .flatMap((edition) => told(random, edition, PHRASEBOOKS[edition].partial[0], facts, `partial-${day}`, 1, eventMs));
  return [...drafts, ...partial];
}

/** An event in one edition: usually one article, sometimes with an edit, a flash before it or a second number. */
function told(
  random: Random,
  edition: Edition,
  template: Template,
  facts: Facts,
  story: string,
  grade: 1 | 2,
  eventMs: number,
): readonly Draft[] {
  const publishedMs = eventMs + random.between(0, 90) * MINUTE;
  const group = `${edition}:${story}`;
  const plain = draft(random, edition, template, facts, publishedMs, grade);
  const full: Draft = {
    ...plain,
    story,
    group,
    isLast: true,
    paragraphs: [...plain.paragraphs, ...facts.details.map((index) => detail(edition, index))],
  };
  const fate = random.weighted([
    ...Object.values(FATES),
    100 - Object.values(FATES).reduce((sum, share) => sum + share, 0),
  ]);
  switch (Object.keys(FATES)[fate]) {
    case 'headlineEdit': {
      const title = fill(
        template.titles[(facts.title + 1) % template.titles.length] ?? template.titles[0],
        edition,
        facts,
      );
      const slug = random.chance(30) ? { slug: slugOf(edition, `${title}${publishedMs}`) } : {};
      return [{ ...full, revisions: [{ fromMs: publishedMs + random.between(10, 120) * MINUTE, title, ...slug }] }];
    }
    case 'textEdit': {
      // One that the text does not hold yet: the first detail is of the first three, the second of the others.
      const paragraphs = [...full.paragraphs, detail(edition, ((facts.details[0] ?? 0) + 1) % 3)];
      return [{ ...full, revisions: [{ fromMs: publishedMs + random.between(60, 18 * 60) * MINUTE, paragraphs }] }];
    }
    case 'flash': {
      const { summary: _, image: __, ...rest } = full;
      const flashMs = publishedMs - random.between(10, 40) * MINUTE;
      return [{ ...rest, publishedMs: flashMs, isLast: false, paragraphs: full.paragraphs.slice(0, 1) }, full];
    }
    case 'secondNumber':
      return [
        full,
        {
          ...full,
          section: 'society',
          path: 'society',
          publishedMs: publishedMs + random.between(5, 50) * MINUTE,
          isLast: false,
        },
      ];
    case 'removal':
      return [{ ...full, removedFromMs: publishedMs + random.between(33, 42) * HOUR }];
    case 'lateArrival':
      return [{ ...full, visibleFromMs: publishedMs + random.between(15, 40) * MINUTE }];
    default:
      return [full];
  }
}

function otherDraft(random: Random, edition: Edition, dayMs: number): Draft {
  const book = PHRASEBOOKS[edition];
  const template = random.pick(random.chance(TRAP_PERCENT) ? book.traps : book.ordinary);
  const facts = drawFacts(random);
  const publishedMs = timeOfDay(random, dayMs);
  const plain = draft(random, edition, template, facts, publishedMs, 0);
  if (template.titles.length < 2 || !random.chance(ORDINARY_EDIT_PERCENT)) return plain;
  const title = fill(template.titles[(facts.title + 1) % template.titles.length] ?? template.titles[0], edition, facts);
  return { ...plain, revisions: [{ fromMs: publishedMs + random.between(10, 120) * MINUTE, title }] };
}

/** Body forms that change nothing of the text. */
const FORMS: readonly [readonly Oddity[], ...(readonly Oddity[])[]] = [
  [],
  [],
  ['p-paragraphs'],
  ['div-paragraphs'],
  ['end-mark'],
  ['nested-body'],
  ['repeated-body'],
  ['video'],
  ['caption-twice', 'photo-line'],
];

function draft(
  random: Random,
  edition: Edition,
  template: Template,
  facts: Facts,
  publishedMs: number,
  grade: 0 | 1 | 2,
): Draft {
  const title = fill(template.titles[facts.title % template.titles.length] ?? template.titles[0], edition, facts);
  return {
    edition,
    path: template.section,
    section: template.section,
    publishedMs,
    title,
    slug: slugOf(edition, `${title}${publishedMs}`),
    summary: fill(template.summary, edition, facts),
    place: template.place ?? homePlace(edition, facts),
    paragraphs: template.paragraphs.map((text) => fill(text, edition, facts)),
    tags: [],
    oddities: random.pick(FORMS),
    grade,
    ...(random.chance(60) ? { image: { caption: title } } : {}),
  };
}

/** Slugs need not be readable here; in the Chinese edition most are empty. */
const slugOf = (edition: Edition, text: string): string => (edition === 'zh' ? '' : `news-${hash(text)}`);

/** Numbers rise with time, with gaps, and neighbours now and then change places. */
function numbered(
  random: Random,
  drafts: readonly Draft[],
): Readonly<Record<Edition, readonly (Draft & SiteArticle)[]>> {
  const of = (edition: Edition): readonly (Draft & SiteArticle)[] => {
    const ordered = drafts.filter((each) => each.edition === edition).sort((a, b) => a.publishedMs - b.publishedMs);
    const numbers: number[] = [];
    let number = FIRST_NUMBER[edition];
    for (const _ of ordered) {
      number += random.between(1, 4);
      numbers.push(number);
    }
    for (let index = 1; index < numbers.length; index += random.between(5, 40)) {
      [numbers[index - 1], numbers[index]] = [numbers[index] ?? 0, numbers[index - 1] ?? 0];
    }
    return ordered.map((each, index) => ({ ...each, number: numbers[index] ?? 0 }));
  };
  return { ru: of('ru'), be: of('be'), en: of('en'), de: of('de'), es: of('es'), pl: of('pl'), zh: of('zh') };
}

function strip(content: Readonly<Record<Edition, readonly (Draft & SiteArticle)[]>>): SiteContent {
  const of = (edition: Edition): readonly SiteArticle[] =>
    content[edition].map(({ group: _, isLast: __, ...article }): SiteArticle => article);
  return { ru: of('ru'), be: of('be'), en: of('en'), de: of('de'), es: of('es'), pl: of('pl'), zh: of('zh') };
}

function expectedOf(content: Readonly<Record<Edition, readonly (Draft & SiteArticle)[]>>): readonly ExpectedItem[] {
  const groups = new Map<string, (Draft & SiteArticle)[]>();
  for (const article of EDITIONS.flatMap((edition) => content[edition])) {
    if (article.group !== undefined) groups.set(article.group, [...(groups.get(article.group) ?? []), article]);
  }
  return [...groups.values()].flatMap((members) => {
    const last = members.find((member) => member.isLast) ?? members[0];
    if (last === undefined || last.grade === 0) return [];
    const state = stateAt(last, Number.POSITIVE_INFINITY);
    const changes = [last.publishedMs, ...(last.revisions ?? []).map(({ fromMs }) => fromMs), last.removedFromMs ?? 0];
    return [
      {
        keys: [last, ...members.filter((member) => member !== last)].map(articleKey),
        edition: last.edition,
        grade: last.grade,
        story: last.story ?? '',
        title: state.title,
        paragraphs: state.paragraphs,
        publishedMs: last.publishedMs,
        lastChangeMs: Math.max(...changes),
        isWithdrawn: last.removedFromMs !== undefined,
      },
    ];
  });
}

/** The bad days of a month: outages of hours, a wall, an old cache, and faults on one request in twenty. */
export function monthFaults(startMs: number): readonly FaultRule[] {
  const span = (day: number, hour: number, hours: number) => ({
    fromMs: startMs + day * DAY + hour * HOUR,
    untilMs: startMs + day * DAY + (hour + hours) * HOUR,
  });
  return [
    { host: 'belta.by', ...span(2, 10, 5), fault: { kind: 'status', status: 503 } },
    { ...span(6, 13, 2), fault: { kind: 'silent' } },
    { host: 'deu.belta.by', ...span(11, 8, 30), fault: { kind: 'status', status: 500 } },
    { host: 'eng.belta.by', ...span(17, 9, 6), fault: { kind: 'reset', afterBytes: 2000 } },
    { host: 'pol.belta.by', ...span(20, 7, 5), fault: { kind: 'bot-wall' } },
    { host: 'chn.belta.by', ...span(23, 12, 3), fault: { kind: 'replay', agoMs: 8 * HOUR } },
    { host: 'esp.belta.by', ...span(25, 6, 4), fault: { kind: 'status', status: 429, retryAfter: '600' } },
    { percent: 2, fault: { kind: 'status', status: 503 } },
    { percent: 1, fault: { kind: 'status', status: 500 } },
    { percent: 1, fault: { kind: 'reset', afterBytes: 0 } },
    { percent: 1, fault: { kind: 'silent' } },
  ];
}
