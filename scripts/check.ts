import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm run check`: everything that must hold beside the tests. Runs all of it, then fails if anything did. */
const out = mkdtempSync(join(tmpdir(), 'belta-monitor-'));
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc'],
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '--colors=off', '.'],
  ['dead code', 'knip', '--no-progress'],
  ['deployable', 'wrangler', 'deploy', '--dry-run', '--outdir', out],
];

const failed = CHECKS.filter(([name, command, ...args]) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) console.log(`${stdout}\n${stderr}`);
  return status !== 0;
});
rmSync(out, { recursive: true, force: true });
process.exit(failed.length === 0 ? 0 : 1);
