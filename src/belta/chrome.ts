import { attr, type Element, findElement, textOf } from './dom.ts';
import { LANDMARK, landmarksOf } from './landmarks.ts';

const CHROME_TAGS: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'amp-ad', 'amp-embed', 'amp-sticky-ad']);

/** Blocks of the site's own markup that are no part of an article (2021 to 2026), and the usual names of advertising. */
const CHROME_CLASS =
  /(?:^|\s)(?:invite_in_messagers|news_tags\S*|\S*fp_block\S*|\S*news_accent_block\S*|video_add|twitter-tweet|instagram-media|telegram-post|tl_(?:block|item)|main_menu|second_menu|mobile_menu|header(?:_\S*)?|footer(?:_\S*)?|right_col|ads?|ad[-_]\S+|\S+[-_]ads?|adv|advert\S*|banner\S*|promo\S*|sponsor\S*|reklama\S*|related\S*|recommend\S*|read[-_]?(?:also|more)\S*|see[-_]?also\S*|share\S*|social\S*|breadcrumb\S*|cookie\S*|subscribe\S*|newsletter\S*|teaser\S*|author[-_](?:bio|box|info|card|about)\S*|tgme_widget\S*|comments?[-_](?:list|block|form))(?=\s|$)/i;

/** Whether an element stands beside the article: navigation, footer, advertising, links to other stories. */
export function isChromeElement(element: Element): boolean {
  return looksLikeChrome(element) && findElement(element, isHeart) === undefined;
}

/** What holds the headline or the text is not beside the article, whatever it is called. */
const isHeart = (element: Element): boolean => (landmarksOf(element) & HEART) !== 0;
const HEART = LANDMARK.headline | LANDMARK['js-mediator-article'] | LANDMARK.articleBody;

/** A form that asks for something holds little else; one around the page holds the page. */
const MAX_FORM_LENGTH = 300;
const asksForInput = (form: Element): boolean =>
  findElement(form, ({ name, attribs }) => name === 'textarea' || (name === 'input' && attribs.type !== 'hidden')) !==
    undefined && textOf(form).replace(/\s+/g, ' ').length <= MAX_FORM_LENGTH;

export function looksLikeChrome(element: Element): boolean {
  if (CHROME_TAGS.has(element.name)) return true;
  if (element.name === 'form' && asksForInput(element)) return true;
  const classes = attr(element, 'class');
  if (element.name === 'ins' && classes !== undefined) return true;
  const role = attr(element, 'role');
  if (role !== undefined && /^(?:navigation|complementary|banner|contentinfo|search)$/.test(role)) return true;
  return classes !== undefined && classes !== '' && CHROME_CLASS.test(classes);
}
