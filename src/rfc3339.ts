const MAX_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

/** Times a calendar of four-digit years can show; 0 for what is no time at all. */
export function legalMs(ms: number): number {
  return Number.isFinite(ms) ? Math.min(Math.max(Math.floor(ms), 0), MAX_MS) : 0;
}

/** `2026-03-11T09:30:00Z`: as every document writes a time, in whole seconds of UTC. */
export function rfc3339(ms: number): string {
  return `${new Date(legalMs(ms)).toISOString().slice(0, 19)}Z`;
}
