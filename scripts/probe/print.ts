import type { ArticleExplanation, LayerSays, ListingExplanation } from '../../src/belta/explain.ts';
import type { ListingItem } from '../../src/belta/model.ts';

const WIDTH = 110;
const short = (text: string, width = WIDTH) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);
const time = (ms: number | undefined) => (ms === undefined ? 'no date' : new Date(ms).toISOString());

export function printArticle({ result, layers, doubts }: ArticleExplanation): void {
  if (result.kind === 'failed') console.log(`FAILED: ${result.reason}. ${result.detail}\n`);
  else {
    const { from } = result;
    const lines: readonly (readonly [string, string | undefined, string])[] = [
      ['identity', from.identity, result.identity?.key ?? 'unknown'],
      ['title', from.title, result.title],
      ['published', from.published, time(result.publishedMs)],
      ['section', from.section, result.section ? `${result.section.slug} (${result.section.label})` : 'unknown'],
      [
        'image',
        from.image,
        result.image
          ? [result.image.url, result.image.caption, result.image.credit].filter(Boolean).join(' | ')
          : 'none',
      ],
      ['body', from.body, `${result.paragraphs.length} paragraphs`],
    ];
    for (const [field, layer, value] of lines) {
      const marks = [
        result.doubtful.some((doubtful) => doubtful === field) ? 'DOUBTFUL' : '',
        result.fallbacks.some((fallback) => fallback === field) ? 'fallback' : '',
      ].filter(Boolean);
      console.log(
        `${field.padEnd(10)} ${(layer ?? '-').padEnd(24)} ${value}${marks.length > 0 ? `  [${marks.join(', ')}]` : ''}`,
      );
    }
    for (const paragraph of result.paragraphs) console.log(`           | ${paragraph}`);
    if (result.dateline) console.log(`dateline   ${result.dateline}`);
    if (result.author) console.log(`author     ${result.author}`);
    if (result.tags.length > 0) console.log(`tags       ${result.tags.join(', ')}`);
  }
  for (const doubt of doubts) console.log(`doubt      ${doubt}`);
  console.log('\nWhat each layer says:');
  for (const { field, layer, says } of layers satisfies readonly LayerSays[])
    console.log(`  ${field.padEnd(10)} ${layer.padEnd(24)} ${short(says)}`);
}

const line = (item: ListingItem) =>
  `  ${item.key.padEnd(20)} ${time(item.publishedMs).padEnd(25)} ${(item.section?.label ?? '').padEnd(14)} ${short(item.title, 70)}`;

export function printListing({ result, layers }: ListingExplanation): void {
  if (result.kind === 'failed') console.log(`FAILED: ${result.reason}. ${result.detail}`);
  else {
    console.log(
      `${result.items.length} items from layer ${result.layer}${result.isFallback ? ' [fallback]' : ''}; next page ${result.nextPath ?? 'not named'}`,
    );
    for (const item of result.items) console.log(line(item));
    for (const dropped of result.dropped) console.log(`  dropped: ${dropped}`);
  }
  console.log('\nWhat each layer says:');
  for (const { layer, result: said } of layers) {
    const text =
      said.kind === 'failed'
        ? `nothing (${said.reason})`
        : `${said.items.length} items, first: ${said.items[0]?.title ?? ''}`;
    console.log(`  ${layer.padEnd(16)} ${short(text)}`);
  }
}
