import { MUTATIONS } from '../test/belta/mutate.ts';
import { FIELDS, type MutantReport, runMutants, sampleCases } from '../test/belta/mutation-run.ts';
import { wholeNumber } from './support/arguments.ts';

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function table(name: string, reports: readonly MutantReport[]): void {
  const rows = FIELDS.map((field) => {
    const count = (outcome: string) => reports.filter((report) => report.outcomes[field] === outcome).length;
    return {
      field,
      right: percent(count('right'), reports.length),
      marked: percent(count('marked'), reports.length),
      'wrong and not marked': count('wrong'),
      'right but doubted': percent(reports.filter((r) => r.overcautious.includes(field)).length, reports.length),
    };
  });
  console.log(`\n${name}: ${reports.length} mutants`);
  console.table(name.startsWith('listings') ? rows.filter(({ field }) => field !== 'body') : rows);
}

/**
 * `npm run bench -- mutations [COUNT] [SEED] [only=NAME]`: rates of right, marked and wrong fields on changed pages. The seed is random
 * and printed; with COUNT 1 and a failure's own seed, that mutant is replayed.
 */
export default async function mutations(args: readonly string[]): Promise<void> {
  const only = args.find((arg) => arg.startsWith('only='))?.slice('only='.length);
  const [count, seed] = args.filter((arg) => !arg.includes('='));
  const first = wholeNumber('SEED', seed, 1 + Math.floor(Math.random() * 1e9));
  const seeds = Array.from({ length: wholeNumber('COUNT', count, 2000) }, (_, i) => first + i);
  const cases = await sampleCases();
  console.log(`seed ${first}`);
  for (const kind of ['article', 'listing'] as const) {
    if (
      only !== undefined &&
      MUTATIONS.find((m) => m.name === only)?.kind === (kind === 'article' ? 'listing' : 'article')
    )
      continue;
    const part = kind === 'article' ? seeds : seeds.slice(0, Math.ceil(seeds.length / 4));
    const reports = runMutants(cases, kind, part, only);
    table(`${kind}s`, reports);
    if (kind === 'listing') {
      const telling = reports.filter(
        ({ applied }) => !applied.some((name) => MUTATIONS.find((m) => m.name === name)?.losesDays),
      );
      table('listings that still tell the days', telling);
    }
    const bad = reports.filter((report) => Object.values(report.outcomes).includes('wrong'));
    for (const report of bad.slice(0, args.includes('verbose=1') ? 100 : 5)) {
      console.log(
        `wrong: seed ${report.seed} ${report.page}\n  after: ${report.applied.join(', ')}\n  ${JSON.stringify(report.outcomes)}\n  ${report.seen.slice(0, 600)}`,
      );
    }
    const blame = new Map<string, { n: number; notRight: number; wrong: number; doubted: number }>();
    for (const report of reports) {
      for (const name of report.applied) {
        const entry = blame.get(name) ?? { n: 0, notRight: 0, wrong: 0, doubted: 0 };
        entry.n += 1;
        if (Object.values(report.outcomes).some((outcome) => outcome !== 'right')) entry.notRight += 1;
        if (Object.values(report.outcomes).includes('wrong')) entry.wrong += 1;
        if (report.overcautious.length > 0) entry.doubted += 1;
        blame.set(name, entry);
      }
    }
    console.table(
      [...blame]
        .map(([mutation, entry]) => ({ mutation, ...entry }))
        .sort((a, b) => b.notRight / b.n - a.notRight / a.n)
        .slice(0, 14),
    );
  }
}
