import type { DocumentState } from './model.ts';

/**
 * Version of an edition or a month: when it changed last, and how often. A ledger that was rebuilt and counts anew repeats none, since its
 * changes come later.
 */
export function documentState(changes: number, modifiedMs: number): DocumentState {
  return { version: `${modifiedMs.toString(36)}.${changes.toString(36)}`, modifiedMs };
}

export function isVersion(text: string): boolean {
  return /^[0-9a-z]{1,10}\.[0-9a-z]{1,8}$/.test(text);
}

/** How often what a version stands for has changed. */
export function changesOf(version: string): number {
  return Number.parseInt(version.slice(version.indexOf('.') + 1), 36);
}
