import { UPDATED } from './article-date.ts';
import type { Block } from './block.ts';

/** Lines of the site about itself or about the page are this short. */
const MAX_NOTICE_LENGTH = 200;

const AGENCY_MAIL = /@(?:[\w-]+\.)*belta\.by/i;
const AGENCY_PHONE = /\+?375[\s(–-]*17\b/;
const LINK_WORD = /ссылк|спасылк|link|enlace|odnośnik|odsyłacz|链接/i;
const REPRINT = /转载|版权所有/;
const AGENCY_SITE = /(?<![@\w])belta\.by/i;
const ERROR_KEYS = /(?:ctrl|strg)\s*\+\s*enter/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u;
const READING_TIME = /^[^\d.!?]{4,30}\d{1,2}\s*(?:мин|хв|min|分钟)\p{L}*\.?$/iu;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;
const MAX_STAMP_LENGTH = 40;
/** A channel of the agency's own in a network. */
const OWN_CHANNEL =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.\w+|vk\.com|vkontakte\.ru|ok\.ru|x\.com|twitter\.com|facebook\.com|instagram\.com|youtube\.com|tiktok\.com|viber\.com|invite\.viber\.com|weibo\.com)\/\S*belta/i;

const NOTICES: readonly ((block: Block) => boolean)[] = [
  ({ text }) => AGENCY_MAIL.test(text) && AGENCY_PHONE.test(text),
  ({ text, articleKeys }) => articleKeys.length === 0 && LINK_WORD.test(text) && AGENCY_SITE.test(text),
  ({ text }) => REPRINT.test(text) && text.length <= MAX_STAMP_LENGTH,
  ({ text }) => ERROR_KEYS.test(text),
  ({ text }) => HASHTAGS.test(text),
  ({ text }) => READING_TIME.test(text),
  ({ text }) => text.length <= MAX_STAMP_LENGTH && UPDATED.test(text) && CLOCK.test(text),
  ({ links }) => links.some((href) => OWN_CHANNEL.test(href)),
];

/** Whether a block speaks of the site or the page and not of the news: the agency's address, its channels, terms of use, hashtags, reading time. */
export function isNotice(block: Block): boolean {
  return block.text.length <= MAX_NOTICE_LENGTH && NOTICES.some((says) => says(block));
}
