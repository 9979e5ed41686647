import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * `wrangler dev` starts workerd, and workerd outlives a parent that is killed. The processes of a start are written down, so that the next
 * start, or the end of this one, can end what is left of them and nothing else.
 */

/** Writes down a process and all that descend from it. */
export function recordProcesses(file: string, root: number | undefined): void {
  if (root === undefined) return;
  const parents = new Map(
    ps(['-A', '-o', 'pid=,ppid=']).map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return [pid, parent] as const;
    }),
  );
  const isDescendant = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === root || isDescendant(parent));
  };
  writeFileSync(file, JSON.stringify([root, ...[...parents.keys()].filter(isDescendant)]));
}

/** Writes down that this process is the one that starts. */
export function recordStarter(file: string): void {
  writeFileSync(file, JSON.stringify(process.pid));
}

/** The process that `recordStarter` wrote down, while it runs: what it started is not left over. */
export function runningStarter(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof pid !== 'number' || pid === process.pid) return undefined;
  return commandsOf(pid).some((command) => /start\.ts/.test(command)) ? pid : undefined;
}

/** Ends those of the written down processes that still run and still are what they were. */
export async function endLeftovers(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const pids: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const alive = (Array.isArray(pids) ? pids : []).filter(
    (pid): pid is number => typeof pid === 'number' && isOurs(pid),
  );
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of alive.filter(isOurs)) {
      try {
        process.kill(pid, signal);
      } catch {
        // It ended in between.
      }
    }
    for (let waited = 0; waited < 20 && alive.some(isOurs); waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A number can be given to another program after its process ended. */
function isOurs(pid: number): boolean {
  return commandsOf(pid).some((command) => /workerd|wrangler|esbuild/.test(command));
}

function commandsOf(pid: number): string[] {
  return ps(['-o', 'command=', '-p', String(pid)]);
}

function ps(args: readonly string[]): string[] {
  try {
    return execFileSync('ps', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
