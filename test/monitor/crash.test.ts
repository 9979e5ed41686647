import { beforeAll, describe, expect, it } from 'vitest';
import type { ItemDocument } from '../../src/publish/model.ts';
import { HOUR_MS, type IoStep, MINUTE_MS, START_MS, World } from './harness.ts';
import { appearing, homeNews, keyOf, newsOf, report } from './news.ts';

const CHEESE = report('cheese', 1001, START_MS - 30 * MINUTE_MS);
const DOCTORS = report('doctors', 1002, START_MS - 50 * MINUTE_MS);
const TRACTORS = report('tractors', 1003, 0);
const NEWS = newsOf([
  CHEESE,
  DOCTORS,
  ...homeNews('en', 1, { newestMs: START_MS - HOUR_MS, everyMs: HOUR_MS, firstNumber: 900 }),
  ...homeNews('de', 1, { newestMs: START_MS - HOUR_MS, everyMs: HOUR_MS, firstNumber: 800 }),
]);

/** What must be the same whatever failed on the way: times at which the Monitor looked are not. */
function outcomeOf(world: World) {
  return {
    items: world.items().map(stateOf),
    feeds: ['all', 'en', 'de'].map((name) => world.feedKeys(name === 'all' ? 'all' : name === 'en' ? 'en' : 'de')),
    manifest: Object.keys(JSON.parse(world.kv.newest('manifest')?.value ?? '{}').editions ?? {}),
    unpublished: world.items().flatMap((document) => {
      const isPublished = world.kv.newest(`item/${document.item.key}`)?.value === JSON.stringify(document);
      return isPublished ? [] : document.item.key;
    }),
    units: world.ledger.all<{ target: string }>('SELECT target FROM unit ORDER BY target').map(({ target }) => target),
    articles: world.ledger.all('SELECT key, grade, alias_of FROM article ORDER BY key'),
    stale: world.ledger.all('SELECT name FROM outbox'),
    openRuns: world.ledger.all('SELECT id FROM run WHERE finished_ms IS NULL'),
  };
}

function stateOf({ item, revisions, aliases }: ItemDocument) {
  const { key, title, summary, paragraphs, url, urls, grade, publishedMs, publishedFrom, doubtful, withdrawnMs } = item;
  const changes = revisions.map(({ changed, title }) => ({ changed, title }));
  return {
    key,
    title,
    summary,
    paragraphs,
    url,
    urls,
    grade,
    publishedMs,
    publishedFrom,
    doubtful,
    withdrawnMs,
    changes,
    aliases,
  };
}

/** Two runs: the first sight of everything, then a new article and a new headline. The last tick is undisturbed. */
async function twoRuns(world: World): Promise<void> {
  const tick = async () => {
    await world.request('cron').catch(() => undefined);
    await world.runUntil(world.nowMs + 15 * MINUTE_MS);
  };
  await tick();
  await tick();
  world.change(appearing(TRACTORS), {
    op: 'edit',
    edition: 'en',
    number: 1001,
    title: 'Belarusian butter sales to Kazakhstan double',
  });
  await tick();
  await tick();
  await tick();
  world.beforeStep = () => undefined;
  await tick();
}

function newWorld(): World {
  return new World({ content: NEWS, editions: ['en', 'de'], site: { boilerplateBytes: 0 } });
}

/** Lets `disturb` act at one step of one kind. */
function disturbAt(world: World, kind: IoStep, position: number, disturb: () => void): void {
  let seen = 0;
  world.beforeStep = (step) => {
    if (step !== kind) return;
    seen += 1;
    if (seen === position) disturb();
  };
}

const KINDS = ['fetch', 'kv-get', 'kv-put', 'alarm', 'transaction', 'statement'] as const;
/** Of several hundred statements every so many-th is enough: each transaction has some. */
const STRIDE: Readonly<Record<IoStep, number>> = {
  fetch: 1,
  'kv-get': 1,
  'kv-put': 1,
  alarm: 1,
  transaction: 5,
  statement: 19,
};

/** A death that leaves the same database behind is looked at from every other step. */
const DEATH_STRIDE = 2;

const DISTURBANCES = {
  'fails once': (_: World) => {
    throw new Error('disturbed');
  },
  'kills the process, and the platform repeats the alarm': (world: World) => world.die(),
  'kills the process, and the alarm is lost': (world: World) => {
    world.die();
    world.forgetAlarm();
  },
} as const;

describe('a run that is disturbed', () => {
  let undisturbed: ReturnType<typeof outcomeOf>;
  const steps = new Map<IoStep, number>();

  beforeAll(async () => {
    const world = newWorld();
    world.beforeStep = (step) => steps.set(step, (steps.get(step) ?? 0) + 1);
    await twoRuns(world);
    undisturbed = outcomeOf(world);
  });

  it('has something to lose', () => {
    expect(undisturbed.feeds).toEqual([
      [keyOf({ ...TRACTORS, publishedMs: START_MS }), keyOf(CHEESE), keyOf(DOCTORS)],
      [keyOf({ ...TRACTORS, publishedMs: START_MS }), keyOf(CHEESE), keyOf(DOCTORS)],
      [],
    ]);
    expect(undisturbed.stale).toEqual([]);
    expect(undisturbed.unpublished).toEqual([]);
    expect(undisturbed.openRuns).toEqual([]);
    for (const kind of KINDS) expect(steps.get(kind), kind).toBeGreaterThan(2);
  });

  for (const [how, disturb] of Object.entries(DISTURBANCES)) {
    it.each(KINDS)(
      `ends the same wherever a %s ${how}`,
      async (kind) => {
        const stride = STRIDE[kind] * (how === 'fails once' ? 1 : DEATH_STRIDE);
        for (let position = 1; position <= (steps.get(kind) ?? 0); position += stride) {
          const world = newWorld();
          disturbAt(world, kind, position, () => disturb(world));
          await twoRuns(world);
          expect(outcomeOf(world), `${kind} ${position}`).toEqual(undisturbed);
        }
      },
      60_000,
    );
  }

  it('shows the same where it fails again and again for a while', async () => {
    const world = newWorld();
    let seen = 0;
    world.beforeStep = () => {
      seen += 1;
      if (world.nowMs < START_MS + 20 * MINUTE_MS && seen % 300 === 0) throw new Error('disturbed');
    };
    await twoRuns(world);
    expect(outcomeOf(world).feeds).toEqual(undisturbed.feeds);
  });
});
