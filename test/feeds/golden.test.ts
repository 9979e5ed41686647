import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RENDERER_VERSION, renderFeed } from '../../src/feeds/document.ts';
import { FEED_FORMATS } from '../../src/feeds/view.ts';
import { STATES } from './states.ts';

/** Large states are pinned by a hash, so that the folder stays readable. */
const MAX_GOLDEN_BYTES = 60_000;

const folder = join(import.meta.dirname, 'golden');
const isUpdate = process.env.UPDATE_GOLDENS === '1';

function golden(name: string, content: string): string {
  const file = join(folder, name);
  if (isUpdate) writeFileSync(file, content);
  return readFileSync(file, 'utf8');
}

describe('the bytes of a feed', () => {
  const cases = Object.keys(STATES).flatMap((state) => FEED_FORMATS.map((format) => ({ state, format })));

  test.each(cases)('$state as $format', ({ state, format }) => {
    const rendered = render(state, format);
    if (Buffer.byteLength(rendered) > MAX_GOLDEN_BYTES) {
      expect(golden(`${state}.golden.${format}.sha256`, sha256(rendered))).toBe(sha256(rendered));
    } else {
      expect(rendered).toBe(golden(`${state}.golden.${format}`, rendered));
    }
  });

  test('carry a renderer version of their own: with new bytes raise RENDERER_VERSION', () => {
    const all = sha256(cases.map(({ state, format }) => render(state, format)).join('\n'));
    const file = join(folder, 'versions.json');
    const versions: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    // A version that is there is never written over: its bytes may be in readers' hands.
    if (isUpdate && versions[RENDERER_VERSION] === undefined) {
      writeFileSync(file, `${JSON.stringify({ ...versions, [RENDERER_VERSION]: all }, null, 2)}\n`);
    }
    expect(versions[RENDERER_VERSION] ?? (isUpdate ? all : undefined)).toBe(all);
  });

  test('do not depend on when and how often they are made', () => {
    for (const { state, format } of cases) expect(render(state, format)).toBe(render(state, format));
  });
});

function render(state: string, format: (typeof FEED_FORMATS)[number]): string {
  const make = STATES[state];
  if (make === undefined) throw new RangeError(`unknown state ${state}`);
  return renderFeed(format, make());
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
