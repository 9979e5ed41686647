import { expect, inject } from 'vitest';
import { MINSK_OFFSET_MS } from '../../../src/belta/dates.ts';
import type { Edition } from '../../../src/belta/editions.ts';
import { articleKey } from '../../site/articles.ts';
import { FURNITURE } from '../../site/editions.ts';
import type { Fault, FaultRule } from '../../site/faults.ts';
import type { SiteContent } from '../../site/model.ts';
import type { Mutation } from '../../site/mutations.ts';
import { type Facts, fill, homePlace, PHRASEBOOKS, type Template, TOPICS } from '../../site/phrasebook.ts';
import { sampleContent } from '../../site/sample.ts';
import type { Control, LoggedRequest } from '../../site/service.ts';

const CONTROL = `${inject('sourceRelay')}/__control`;

/** What the sample site says at its opening, before any mutation. */
export const SAMPLE: SiteContent = sampleContent(inject('siteOpenedMs'));

const GRADES = { core: 2, partial: 1, none: 0 } as const;

/** Keys of the sample articles of a grade, as the content declares them. */
export function sampleKeys(edition: Edition, grade: keyof typeof GRADES): string[] {
  return SAMPLE[edition].filter((article) => article.grade === GRADES[grade]).map(articleKey);
}

export async function changeSite(change: Control): Promise<void> {
  const response = await fetch(CONTROL, { method: 'POST', body: JSON.stringify(change) });
  expect(await response.json()).toEqual({ ok: true });
}

export const mutateSite = (...mutations: Mutation[]) => changeSite({ mutations });

export const breakSite = (...faults: FaultRule[]) => changeSite({ faults, clearLog: true });

/** A fault of every request to an edition's host. */
export const onHost = (edition: Edition, fault: Fault): FaultRule => ({ host: FURNITURE[edition].host, fault });

export const healSite = () => changeSite({ faults: [] });

/** Content, faults and log as at the start. */
export const resetSite = () => changeSite({ reset: true, faults: [] });

/** The requests that reached the site since the log was last cleared; those of one edition where one is named. */
export async function siteRequests(edition?: Edition): Promise<LoggedRequest[]> {
  const { requests } = await (await fetch(CONTROL)).json<{ requests: LoggedRequest[] }>();
  return requests.filter(({ host }) => edition === undefined || host === FURNITURE[edition].host);
}

type AddedArticle = Extract<Mutation, { op: 'add' }>['article'];

const made = new Map<Edition, number>();

/**
 * A new core article in the edition's own words, published at the moment it is added. The lead is of one topic and what follows of
 * another, so that any two articles of an edition are two texts.
 */
export function newsOf(edition: Edition, over: Partial<AddedArticle> = {}): { op: 'add'; article: AddedArticle } {
  const turn = made.get(edition) ?? 0;
  made.set(edition, turn + 1);
  const templates = TOPICS.map((topic) => PHRASEBOOKS[edition].core[topic]);
  const at = (index: number): Template => templates[index % templates.length] ?? PHRASEBOOKS[edition].core.trade;
  const facts: Facts = {
    place: turn,
    home: turn + 1,
    product: turn + 2,
    field: turn + 3,
    person: turn + 4,
    details: [],
    n: 15 + 5 * turn,
    m: 12 + 2 * turn,
    p: 6 + turn,
    title: 0,
  };
  const told = (text: string) => fill(text, edition, facts);
  const { titles, summary, paragraphs, section, place = homePlace(edition, facts) } = at(turn);
  const others = at(turn + 1 + Math.floor(turn / TOPICS.length)).paragraphs.slice(1);
  return {
    op: 'add',
    article: {
      edition,
      number: 900_001 + turn,
      path: section,
      section,
      slug: `news-${turn}`,
      // The first title of each topic names Kazakhstan.
      title: told(titles[0]),
      summary: told(summary),
      paragraphs: [paragraphs[0], ...others].map(told),
      place,
      tags: [],
      oddities: [],
      grade: 2,
      ...over,
    },
  };
}

/** Key under which a just added article is known; its year is that of the site's clock. */
export function keyOfNews({ article }: { readonly article: AddedArticle }): string {
  return `${article.edition}/${article.number}-${new Date(Date.now() + MINSK_OFFSET_MS).getUTCFullYear()}`;
}
