import { beforeEach, describe, expect, test } from 'vitest';
import { politeSource } from '../../scripts/polite-source.ts';
import { parseConfig } from '../../src/config.ts';

const LISTING = 'https://deu.belta.by/all_news/';

/** A site that answers as told, and a clock that only waiting moves. */
let sent: { url: string; agent: string | null; atMs: number }[] = [];
let answers: (() => Response)[] = [];
let nowMs = 0;
const world = {
  fetch: async (request: Request) => {
    sent.push({ url: request.url, agent: request.headers.get('User-Agent'), atMs: nowMs });
    return answers.shift()?.() ?? new Response('<p>page</p>');
  },
  nowMs: () => nowMs,
  sleep: async (ms: number) => {
    nowMs += ms;
  },
};
const ask = (variables: Record<string, string> = {}) => politeSource(parseConfig(variables), world);

beforeEach(() => {
  sent = [];
  answers = [];
  nowMs = 0;
});

describe('a script that asks the site', () => {
  test('says who asks and how to reach them', async () => {
    await ask({ CONTACT: 'ops@feeds.example' })(LISTING, 'de');
    expect(sent).toMatchObject([
      { url: LISTING, agent: expect.stringMatching(/^belta-monitor\/\S+ \(\+ops@feeds\.example\)$/) },
    ]);
  });

  test('goes through the relay', async () => {
    await ask({ SOURCE_RELAY: 'https://relay.example/to' })(LISTING, 'de');
    expect(sent).toMatchObject([{ url: 'https://relay.example/to/deu.belta.by/all_news/' }]);
  });

  test('keeps the spacing, redirects included', async () => {
    const source = ask({ SPACING_MS: '700' });
    answers = [() => Response.redirect('https://www.deu.belta.by/all_news/')];
    await source(LISTING, 'de');
    await source(LISTING, 'de');
    expect(sent.map(({ atMs }) => atMs)).toEqual([0, 700, 1400]);
  });

  test.each([
    'https://notbelta.by/',
    'https://belta.by.example/',
    'https://deu.belta.by:8443/',
    'https://deu.belta.by/printv/a',
  ])('does not ask %s', async (url) => {
    expect(await ask()(url, 'de')).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(sent).toEqual([]);
  });

  test('does not follow the site elsewhere', async () => {
    answers = [() => Response.redirect('https://elsewhere.example/')];
    expect(await ask()(LISTING, 'de')).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(sent).toHaveLength(1);
  });
});
