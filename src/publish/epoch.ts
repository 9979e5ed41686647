let epoch = 0;

/** Counts the publications made by this isolate. Readers that keep values in memory drop them when it changes. */
export function publicationEpoch(): number {
  return epoch;
}

/** To be called after the manifest was written. */
export function bumpPublicationEpoch(): void {
  epoch += 1;
}
