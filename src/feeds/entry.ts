import { SITES } from '../belta/editions.ts';
import { tagUri } from '../belta/identity.ts';
import type { Section } from '../belta/model.ts';
import type { PublishedImage, PublishedItem } from '../publish/model.ts';
import { legalMs } from '../rfc3339.ts';
import { type Content, contentHtml, type OtherReport } from './content.ts';
import { type BeltaExtension, extensionOfItem, extensionOfStory } from './extension.ts';
import { LABELS } from './labels.ts';
import { idText, plainText, webUrl } from './safe.ts';
import { hasFullText, imageOf, type StoryEntry } from './select.ts';
import { itemPageUrl, storyPageUrl } from './urls.ts';

const MAX_SUMMARY_LENGTH = 300;

/** One entry of a feed before it takes the shape of a format. Every text is clean, every URL absolute and ASCII. */
export interface FeedEntry {
  /** The same in all formats, for ever. */
  readonly id: string;
  /** The article at the source. */
  readonly url: string;
  /** The page of the item or story here. */
  readonly pageUrl: string;
  readonly title: string;
  /** RFC 5646. */
  readonly language: string;
  readonly publishedMs: number;
  /** Not before `publishedMs`. */
  readonly updatedMs: number;
  /** Plain text; never empty. */
  readonly summary: string;
  /** Balanced fragment of HTML; never empty. */
  readonly contentHtml: string;
  /** The same without the full text, for documents that would grow too large. */
  readonly briefHtml: string;
  readonly author: string;
  readonly source: FeedSource;
  readonly sections: readonly Section[];
  readonly tags: readonly string[];
  readonly imageUrl?: string;
  /** The article in other languages, one for each. */
  readonly translations: readonly Translation[];
  readonly extension: BeltaExtension;
}

interface FeedSource {
  readonly name: string;
  readonly homeUrl: string;
  readonly feedUrl: string;
}

interface Translation {
  readonly url: string;
  readonly language: string;
  readonly title: string;
}

export function entryOfItem(item: PublishedItem, origin: string): FeedEntry {
  return entry(item, {
    id: tagUri(idText(item.key)),
    url: articleUrl(item, origin),
    pageUrl: itemPageUrl(origin, item),
    pageLabel: 'itemPage',
    publishedMs: item.publishedMs,
    updatedMs: item.modifiedMs,
    image: imageOf(item),
    sections: item.section ? [item.section] : [],
    others: [],
    extension: extensionOfItem(item),
  });
}

export function entryOfStory(story: StoryEntry, origin: string): FeedEntry {
  return entry(story.spokesman, {
    id: tagUri(`story/${idText(story.id)}`),
    url: articleUrl(story.spokesman, origin),
    pageUrl: storyPageUrl(origin, story.id),
    pageLabel: 'storyPage',
    publishedMs: story.publishedMs,
    updatedMs: story.updatedMs,
    image: story.image,
    sections: story.sections,
    others: story.members.flatMap((item) => (item.key === story.spokesman.key ? [] : [otherReport(item, origin)])),
    extension: extensionOfStory(story),
  });
}

interface Part {
  readonly id: string;
  readonly url: string;
  readonly pageUrl: string;
  readonly pageLabel: Content['pageLabel'];
  readonly publishedMs: number;
  readonly updatedMs: number;
  readonly image: PublishedImage | undefined;
  readonly sections: readonly Section[];
  readonly others: readonly OtherReport[];
  readonly extension: BeltaExtension;
}

function entry(item: PublishedItem, part: Part): FeedEntry {
  const site = SITES[item.edition];
  const labels = LABELS[item.edition];
  const imageUrl = part.image && webUrl(part.image.url);
  const summary = summaryOf(item);
  const content: Content = { item, summary, ...part, imageUrl };
  const publishedMs = legalMs(part.publishedMs);
  return {
    id: part.id,
    url: part.url,
    pageUrl: part.pageUrl,
    title: titleOf(item),
    language: site.language,
    publishedMs,
    updatedMs: Math.max(publishedMs, legalMs(part.updatedMs)),
    summary: summary ?? noticeOf(item) ?? titleOf(item),
    contentHtml: contentHtml(content, hasFullText(item) ? 'full' : 'unread'),
    briefHtml: contentHtml(content, hasFullText(item) ? 'shortened' : 'unread'),
    author: plainText(item.author ?? '') || labels.agency,
    source: {
      name: labels.agency,
      homeUrl: `https://${site.host}/`,
      feedUrl: new URL(site.rssPaths[0] ?? '/', `https://${site.host}/`).href,
    },
    sections: part.sections,
    tags: distinct(item.tags.map(plainText)),
    ...(imageUrl && { imageUrl }),
    translations: onePerLanguage(part.others, site.language),
    extension: part.extension,
  };
}

/** Without a fragment, which some readers drop. Where the stored URL is no web address the item's page here stands in. */
function articleUrl(item: PublishedItem, origin: string): string {
  return webUrl(item.url)?.replace(/#.*$/, '') ?? itemPageUrl(origin, item);
}

function titleOf(item: PublishedItem): string {
  return plainText(item.title) || `${LABELS[item.edition].agency} ${plainText(item.articleId)}`.trim();
}

/** The summary of the source, else the beginning of the text. */
function summaryOf(item: PublishedItem): string | undefined {
  const summary = plainText(item.summary ?? '');
  if (summary !== '') return summary;
  const lead = hasFullText(item) ? item.paragraphs.find((paragraph) => plainText(paragraph) !== '') : undefined;
  return lead && shorten(plainText(lead));
}

/** Cut at a gap between words where there is one near the end; Chinese has none. */
function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_SUMMARY_LENGTH) return text;
  const cut = characters.slice(0, MAX_SUMMARY_LENGTH - 1).join('');
  const gap = cut.lastIndexOf(' ');
  return `${(gap > cut.length * 0.8 ? cut.slice(0, gap) : cut).trimEnd()}…`;
}

/** What an entry without a summary says instead. */
function noticeOf(item: PublishedItem): string | undefined {
  return hasFullText(item) ? undefined : LABELS[item.edition].noFullText;
}

function otherReport(item: PublishedItem, origin: string): OtherReport {
  return { edition: item.edition, url: articleUrl(item, origin), title: titleOf(item) };
}

/** Alternates are unique by type and language (RFC 4287 section 4.1.1), and the entry's own language is taken. */
function onePerLanguage(others: readonly OtherReport[], own: string): readonly Translation[] {
  const translations = others.map(({ edition, url, title }) => ({ url, title, language: SITES[edition].language }));
  const foreign = translations.filter(({ language }) => language !== own);
  return foreign.filter((one, at) => foreign.findIndex(({ language }) => language === one.language) === at);
}

/** Each once, whichever its case, in the spelling that came first; the empty ones gone. */
export function distinct(texts: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (text !== '' && !first.has(key)) first.set(key, text);
  }
  return [...first.values()];
}
