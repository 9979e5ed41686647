import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeHtml } from '../src/belta/charset.ts';
import { EDITIONS, type Edition, editionOfHost, isEdition, SITES } from '../src/belta/editions.ts';
import { explainArticle, explainListing } from '../src/belta/explain.ts';
import { identify } from '../src/belta/identity.ts';
import { type Config, ConfigError, parseConfig } from '../src/config.ts';
import { politeSource } from './polite-source.ts';
import { checkLive } from './probe/live.ts';
import { printArticle, printListing } from './probe/print.ts';

const USAGE = `usage: npm run probe -- URL|FILE [--edition de] [--url URL] [--title "headline in the listing"]
       npm run probe -- --live [--edition de] [--save DIR]

Shows each field of a listing or article, the layer that gave it, and what every other layer would have said.
--live checks the listing and the newest articles of all seven editions and ends with status 1 when a value is wrong;
--save keeps the pages as fixtures. CONTACT, SOURCE_RELAY and SPACING_MS in the environment count as for the Worker: set CONTACT.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edition: { type: 'string' },
    url: { type: 'string' },
    title: { type: 'string' },
    live: { type: 'boolean' },
    save: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (values.edition !== undefined && !isEdition(values.edition)) {
  fail(`--edition: expected one of ${EDITIONS.join(', ')}, seen "${values.edition}"`);
}
const source = politeSource(configOf(process.env));

function configOf(variables: Readonly<Record<string, string | undefined>>): Config {
  try {
    return parseConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return fail(error.message);
    throw error;
  }
}

/** The edition asked for, else that of the first host of an edition among the addresses. */
function editionOf(addresses: readonly string[]): Edition {
  if (values.edition !== undefined && isEdition(values.edition)) return values.edition;
  for (const address of addresses) {
    const edition = editionOfHost(URL.parse(address)?.hostname ?? '');
    if (edition !== undefined) return edition;
  }
  return fail(`${addresses[0]}: expected an address on a host of an edition; else name it with --edition`);
}

/** Addresses of the site in a page, where its own is likeliest to be among the first. */
function addressesIn(html: string): readonly string[] {
  return Array.from(html.slice(0, 20_000).matchAll(/https?:\/\/[\w.]+belta\.by/g), ([address]) => address);
}

async function probe(target: string): Promise<void> {
  const isUrl = /^https?:\/\//.test(target);
  const page = isUrl
    ? await source(target, editionOf([target]))
    : { kind: 'file' as const, bytes: await readFile(target), contentType: undefined };
  if (page.kind === 'failed') fail(`${page.reason}: ${page.detail}`);
  const { text: html, charset, replaced } = decodeHtml(page.bytes, page.contentType);
  const edition = editionOf([values.url ?? target, ...addressesIn(html)]);
  const canonical = html.match(/(?:og:url["'] content|rel=["']canonical["'] href)=["']([^"']+)/)?.[1];
  const url = values.url ?? (isUrl ? target : (canonical ?? `https://${SITES[edition].host}/all_news/`));
  console.log(`${target}\nedition ${edition}, ${html.length} characters of ${charset}, ${replaced} unreadable\n`);
  const context = { edition, url, fetchedAtMs: Date.now() };
  const identity = identify(url, edition);
  const isArticle = identity !== undefined || (/<h1[\s>]/i.test(html) && !/lenta_item|tl_item/.test(html));
  if (!isArticle) {
    printListing(explainListing(html, context));
    return;
  }
  const listed = values.title !== undefined && identity ? { listed: { ...identity, url, title: values.title } } : {};
  printArticle(explainArticle(html, { ...context, ...listed }));
}

const [target] = positionals;
if (values.help) console.log(USAGE);
else if (values.live) {
  const editions = values.edition !== undefined && isEdition(values.edition) ? [values.edition] : EDITIONS;
  const isGood = await checkLive({ editions, source, saveDir: values.save, nowMs: () => Date.now() });
  process.exitCode = isGood ? 0 : 1;
} else if (target === undefined) fail(USAGE);
else await probe(target);
