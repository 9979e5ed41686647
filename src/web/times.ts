/** `2026-03-11T09:30:00Z`: ISO 8601 in UTC, whole seconds unless there are milliseconds. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
