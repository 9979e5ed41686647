import { type Edition, SITES } from '../belta/editions.ts';
import { escapeHtml } from '../belta/text.ts';
import type { PublishedImage, PublishedItem } from '../publish/model.ts';
import { safeHtml } from './html.ts';
import { LABELS, type Labels } from './labels.ts';
import { plainText } from './safe.ts';

/** What of the article's text an entry shows; `unread` when it is missing or not to be trusted. */
export type Extent = 'full' | 'shortened' | 'unread';

const NOTICES: Readonly<Record<Extent, keyof Labels | undefined>> = {
  full: undefined,
  shortened: 'shortened',
  unread: 'noFullText',
};

export interface OtherReport {
  readonly edition: Edition;
  readonly url: string;
  readonly title: string;
}

export interface Content {
  readonly item: PublishedItem;
  readonly summary: string | undefined;
  readonly url: string;
  readonly image: PublishedImage | undefined;
  /** Of `image`, when it can be used. */
  readonly imageUrl: string | undefined;
  readonly pageUrl: string;
  readonly pageLabel: 'itemPage' | 'storyPage';
  readonly others: readonly OtherReport[];
}

/** The HTML of an entry: picture, text, what is to be said about it, other editions, source. Never empty. */
export function contentHtml(content: Content, extent: Extent): string {
  const labels = LABELS[content.item.edition];
  const body = extent === 'full' ? bodyHtml(content.item) : paragraph(content.summary);
  const notice = NOTICES[extent];
  return [
    content.item.withdrawnMs === undefined ? '' : `<p><strong>${escapeHtml(labels.withdrawn)}</strong></p>`,
    figure(content, body),
    body,
    notice === undefined ? '' : `<p><em>${escapeHtml(labels[notice])}</em></p>`,
    otherReports(content.others, labels),
    sourceLine(content, labels),
  ].join('');
}

/** The stored HTML where it keeps the rules, else the paragraphs as plain text. */
function bodyHtml(item: PublishedItem): string {
  return safeHtml(item.bodyHtml) || item.paragraphs.map(paragraph).join('');
}

function paragraph(text: string | undefined): string {
  const clean = plainText(text ?? '');
  return clean && `<p>${escapeHtml(clean)}</p>`;
}

function figure({ image, imageUrl }: Content, body: string): string {
  if (image === undefined || imageUrl === undefined) return '';
  const src = escapeHtml(imageUrl);
  if (body.includes(`src="${src}"`)) return '';
  const caption = plainText(image.caption ?? '');
  const credit = plainText(image.credit ?? '');
  const legend = [caption, credit && `(${credit})`].filter((part) => part !== '').join(' ');
  return `<figure><img src="${src}" alt="${escapeHtml(caption)}">${legend && `<figcaption>${escapeHtml(legend)}</figcaption>`}</figure>`;
}

function otherReports(others: readonly OtherReport[], labels: Labels): string {
  if (others.length === 0) return '';
  const lines = others.map(({ edition, url, title }) => {
    const { language, nativeName } = SITES[edition];
    return `<li>${nativeName}: <a href="${escapeHtml(url)}" hreflang="${language}" lang="${language}">${escapeHtml(title)}</a></li>`;
  });
  return `<p>${escapeHtml(labels.otherReports)}:</p><ul>${lines.join('')}</ul>`;
}

function sourceLine({ url, pageUrl, pageLabel }: Content, labels: Labels): string {
  const source = `${escapeHtml(labels.source)}: <a href="${escapeHtml(url)}">${escapeHtml(labels.agency)}</a>`;
  return `<p>${source} · <a href="${escapeHtml(pageUrl)}">${escapeHtml(labels[pageLabel])}</a></p>`;
}
