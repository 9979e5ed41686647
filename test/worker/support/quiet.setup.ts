/// <reference types="@cloudflare/vitest-plugin/types" />
import { runInDurableObject } from 'cloudflare:test';
import { afterAll } from 'vitest';
import { monitor } from './worker.ts';

const IDLE_POLLS = 4;
const MOST_POLLS = 200;
const POLL_MS = 75;
const FAR_AHEAD_MS = 60_000;

/** A runtime that is taken down while an alarm is at work can hang for ever, so each file ends with the Monitor at rest. */
afterAll(async () => {
  for (let poll = 0, idle = 0; poll < MOST_POLLS && idle < IDLE_POLLS; poll += 1) {
    // While an alarm runs none is set, so one look is not enough.
    const alarmMs = await runInDurableObject(monitor(), (_, state) => state.storage.getAlarm());
    idle = alarmMs === null || alarmMs > Date.now() + FAR_AHEAD_MS ? idle + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await runInDurableObject(monitor(), (_, state) => state.storage.deleteAlarm());
});
