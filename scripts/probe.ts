import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { decodeHtml } from '../src/belta/charset.ts';
import { EDITIONS, type Edition, editionOfHost, isEdition, SITES } from '../src/belta/editions.ts';
import { explainArticle, explainListing } from '../src/belta/explain.ts';
import { identify } from '../src/belta/identity.ts';
import { fetchPage } from './probe/fetch.ts';
import { checkLive } from './probe/live.ts';
import { printArticle, printListing } from './probe/print.ts';

const USAGE = `usage: npm run probe -- URL|FILE [--edition de] [--url URL] [--title "headline in the listing"]
       npm run probe -- --live [--edition de] [--save DIR]

Shows each field of a listing or article, the layer that gave it, and what every other layer would have said.
--live checks the listing and the newest articles of all seven editions and ends with status 1 when a value is wrong;
--save keeps the pages as fixtures. SOURCE_RELAY in the environment is honoured as by the Worker.`;

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
const relay = process.env.SOURCE_RELAY || undefined;

/** The edition asked for, else that of the URL's host, else that of the canonical host a relay URL or the page names. */
function editionOf(url: string, html: string): Edition {
  if (values.edition !== undefined && isEdition(values.edition)) return values.edition;
  const hosts = [url, ...html.slice(0, 20_000).matchAll(/https?:\/\/[\w.]+belta\.by/g)].map(String);
  for (const host of hosts) {
    const edition = editionOfHost(URL.parse(host)?.hostname ?? '');
    if (edition !== undefined) return edition;
  }
  return fail(`${url}: the edition cannot be told; name it with --edition`);
}

async function probe(target: string): Promise<void> {
  const isUrl = /^https?:\/\//.test(target);
  const page = isUrl
    ? await fetchPage(target, relay)
    : { bytes: await readFile(target), contentType: undefined, status: 200 };
  const { text: html, charset, replaced } = decodeHtml(page.bytes, page.contentType);
  const edition = editionOf(values.url ?? target, html);
  const canonical = html.match(/(?:og:url["'] content|rel=["']canonical["'] href)=["']([^"']+)/)?.[1];
  const url = values.url ?? (isUrl ? target : (canonical ?? `https://${SITES[edition].host}/all_news/`));
  console.log(
    `${target}\nedition ${edition}, status ${page.status}, ${html.length} characters of ${charset}, ${replaced} unreadable\n`,
  );
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
  const isGood = await checkLive({ editions, relay, saveDir: values.save, nowMs: () => Date.now() });
  process.exitCode = isGood ? 0 : 1;
} else if (target === undefined) fail(USAGE);
else await probe(target);
