import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseArticle } from '../../src/belta/article.ts';
import { EDITIONS } from '../../src/belta/editions.ts';
import { identify } from '../../src/belta/identity.ts';
import { parseListing, parseSectionPage, parseSourceRss } from '../../src/belta/listing.ts';

/**
 * Golden pages. `pages/NAME.golden.html` is a page in the site's markup with sentences of our own, `pages/NAME.golden.json` says what is to be read from it.
 * A new case is two files and no code. In `expect`, `published` stands for `publishedMs` as ISO time, `null` for "no date"; what is
 * not named is not compared.
 */
const FOLDER = join(import.meta.dirname, 'pages');

const golden = z.strictObject({
  kind: z.enum(['article', 'listing', 'section', 'rss']),
  edition: z.enum(EDITIONS),
  url: z.string(),
  fetchedAt: z.iso.datetime(),
  listed: z.strictObject({ title: z.string(), published: z.iso.datetime() }).exactOptional(),
  expect: z.record(z.string(), z.unknown()),
});

/** `published` for `publishedMs`, in the result and in each of its items. */
function readable(value: object): Record<string, unknown> {
  const shown: Record<string, unknown> = { ...value };
  const ms = shown.publishedMs;
  shown.published = typeof ms === 'number' ? new Date(ms).toISOString() : null;
  if (Array.isArray(shown.items)) shown.items = shown.items.map((item: object) => readable(item));
  return shown;
}

function read(html: string, { kind, edition, url, fetchedAt, listed }: z.infer<typeof golden>) {
  const context = { edition, url, fetchedAtMs: Date.parse(fetchedAt) };
  if (kind === 'listing') return parseListing(html, context);
  if (kind === 'section') return parseSectionPage(html, context);
  if (kind === 'rss') return parseSourceRss(html, context);
  const identity = identify(url, edition);
  if (listed === undefined || identity === undefined) return parseArticle(html, context);
  return parseArticle(html, {
    ...context,
    listed: { ...identity, url, title: listed.title, publishedMs: Date.parse(listed.published) },
  });
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.golden.html'))
  .map((file) => file.slice(0, -'.golden.html'.length));

describe('golden pages', () => {
  test.each(names)('%s', (name) => {
    const html = readFileSync(join(FOLDER, `${name}.golden.html`), 'utf8');
    const page = golden.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.golden.json`), 'utf8')));
    expect(readable(read(html, page))).toMatchObject(page.expect);
  });
});
