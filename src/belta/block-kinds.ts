import type { Block } from './block.ts';
import { findDates } from './dates.ts';
import { COMMENTS, type EditionSite, READ_ALSO } from './editions.ts';
import { isOtherScript } from './language.ts';
import { isNotice } from './notices.ts';
import { endsSentence, skeleton, textWeight } from './text.ts';

/** A text this heavy that is no link is prose. */
export const PROSE_WEIGHT = 60;
export const isProse = (block: Block) => block.weight >= PROSE_WEIGHT && block.linkLength * 2 < block.text.length;

/** A short paragraph: it ends as a sentence does. */
export const isSentence = (block: Block): boolean =>
  isProse(block) || (block.weight >= 30 && block.linkLength === 0 && endsSentence(block.text));

/** Text enough to be the beginning of something, and no date. */
export const isContent = (block: Block) =>
  !block.isChrome && block.linkLength * 2 < block.text.length && block.text.length >= 20 && !isDateLine(block);

/** Whether a block begins with one of these, whatever the case and punctuation. */
export function startTest(beginnings: readonly string[]): (block: Block) => boolean {
  const forms = beginnings.map(skeleton);
  return (block) => forms.some((form) => block.form.startsWith(form));
}

/** Whether a text stands right in an element: in a child of it, or bare. */
export const standsIn = ({ element }: Block, parent: unknown): boolean =>
  element === parent || element.parent === parent;

/** `© 1999–2026 BelTA`, not the `© Reuters` under a picture. */
const FOOTER = /^(?:©|\(c\)|copyright\b).*(?:\d{4}|bel\s?ta|бел\s?та|白通社)|©\s*\d{4}/i;
const MAX_END_LENGTH = 120;

const COMMENT_FORMS: ReadonlySet<string> = new Set(COMMENTS.map(skeleton));

/** `Comments`, `Comments (3)`: nothing else in the line. */
export const opensComments = (block: Block) =>
  block.text.length <= 40 && COMMENT_FORMS.has(block.form.replace(/\d+$/, ''));

/** Whether a block stands after the article's end: "follow us", tags, comments, the footer. */
export function endTest(site: EditionSite): (block: Block) => boolean {
  const startsEnd = startTest(site.endTexts);
  return (block) =>
    block.isIn('end') ||
    (block.text.length <= MAX_END_LENGTH && startsEnd(block)) ||
    opensComments(block) ||
    FOOTER.test(block.text) ||
    (block.isLink && block.links.some((href) => /\/search\/findTags?\//i.test(href)));
}

/** A cell or row of a table, or an item of a list: short by nature, and part of the text it stands in. */
export const isRow = ({ element, kind }: Block): boolean => kind === 'li' || /^(?:tr|td|th|dt|dd)$/.test(element.name);

export function isDateLine(block: Block): boolean {
  if (block.isIn('date')) return true;
  if (block.text.length > 60 || !/\d/.test(block.text)) return false;
  const date = findDates(block.text)[0];
  return date !== undefined && date.length >= block.text.length * 0.5;
}

/** A flash is one short sentence; what is shorter still, a link, or a line about the page opens nothing. */
export const isTextLike = (block: Block) =>
  !block.isChrome &&
  block.weight >= 15 &&
  block.linkLength * 2 < block.text.length &&
  !block.isIn('picture', 'credit') &&
  !isNotice(block);

/** A short line that is no sentence, as stands over a list of links. */
export const isBareHeading = (block: Block | undefined): boolean =>
  block !== undefined && block.weight <= 45 && !isRow(block) && !endsSentence(block.text);

/** Length of a label with a colon at the start of a text, 0 without one. */
const labelLength = (text: string): number => /^[^.!?…。！？:\uff1a]{2,40}[:\uff1a]\s*/u.exec(text)?.[0].length ?? 0;

/** A label and links, and no sentence: tags, sections, buttons. */
export const isLinkList = ({ links, linkLength, text }: Block): boolean =>
  links.length > 1 && linkLength * 2 >= text.length && !endsSentence(text);

/** `Read also`, alone, or before a colon or a link that is most of the rest. */
export function readAlsoTest(): (block: Block) => boolean {
  const phrases = READ_ALSO.map((phrase) => phrase.toLowerCase());
  return ({ text, linkLength, articleKeys }) => {
    const lower = text.toLowerCase();
    const phrase = phrases.find((one) => lower.startsWith(one) && !/^[\p{L}\p{N}]/u.test(lower.slice(one.length)));
    if (phrase === undefined) return articleKeys.length > 0 && linkLength >= text.length - labelLength(text) - 1;
    const rest = text.slice(phrase.length).replace(/^[\s:\uff1a.…–—-]+/u, '');
    return (
      rest === '' ||
      linkLength * 2 >= rest.length ||
      (linkLength === 0 && /^\s*[:\uff1a]/.test(text.slice(phrase.length)))
    );
  };
}

/** A name or title in another script may be a line of the text; what is longer is not. */
const MIN_FOREIGN_WEIGHT = 30;

/** A line in another script than the edition's: advertising, or a notice in the language of the site's owner. */
export const isForeignLine = (text: string, { edition }: EditionSite): boolean =>
  textWeight(text) >= MIN_FOREIGN_WEIGHT && isOtherScript(text, edition);

/** The label of advertising by itself, or before what it labels. */
export function adTest(site: EditionSite): (block: Block) => boolean {
  const labels = site.adLabels.map((label) => label.toLowerCase());
  return ({ text }) => {
    const start = text.slice(0, 40).toLowerCase();
    return labels.some(
      (label) => start === label || (start.startsWith(label) && /^\s*[.:|–—]|^\s-/.test(start.slice(label.length))),
    );
  };
}
