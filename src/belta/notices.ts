import { UPDATED } from './article-date.ts';
import type { Block } from './block.ts';

/** Lines of the site about itself or about the page are this short. */
const MAX_NOTICE_LENGTH = 200;
const MAX_STAMP_LENGTH = 60;

const AGENCY_MAIL = /@(?:[\w-]+\.)*belta\.by/i;
const AGENCY_PHONE = /\+?375[\s(–-]*17\b/;
const LINK_WORD = /ссылк|спасылк|link|enlace|hipervínculo|odnośnik|odsyłacz|hiperłącz|链接/i;
const AGENCY_SITE = /(?<![@\w])belta\.by/i;
const ERROR_KEYS = /(?:ctrl|strg)\s*\+\s*enter/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/;

const REPRINT = /перепечат|перадрук|reprint|nachdruck|vervielfältig|reproducción|przedruk|转载|版权所有/i;
const PERMISSION =
  /запрещ|разреш|забарон|дазвол|забаранен|permission|permitted|prohibit|genehmig|verboten|untersagt|autoriz|permiso|prohib|zgod|zabron|许可|授权|注明/i;

const READING_TIME =
  /^(?:[^\d.!?]{4,30}\d{1,2}\s*(?:мин|хв|min|分钟)\p{L}*|\d{1,2}\s*(?:мин|хв|min|分钟)\p{L}*(?:\s\p{L}+){1,2})\.?$/iu;
const VIEWS_WORD =
  'просмотр\\p{L}*|прагляд\\p{L}*|views?|reads?|aufrufe|visitas|vistas|lecturas|wyświetle\\p{L}*|odsłon\\p{L}*|浏览(?:量|次数)?|阅读(?:量|次数)?';
const VIEWS = new RegExp(`^(?:(?:${VIEWS_WORD})\\s*[:\\uff1a]?\\s*[\\d\\s.,]+|[\\d\\s.,]+(?:${VIEWS_WORD}))$`, 'iu');
const PRINT =
  /^(?:[AА][+-]?[\s|]*)*(?:打印版?|print(?: version)?|печать|версия для печати|друк|версія для друку|drucken|druckversion|imprimir|drukuj|wersja do druku)$/iu;

const NETWORK =
  '(?:facebook|instagram|telegram|телеграм|тэлеграм|twitter|x|vk|вконтакте|одноклассники|ok|viber|whatsapp|weibo|微博|wechat|微信|youtube|tiktok|threads|linkedin|e-?mail)';
const SHARE = new RegExp(
  `^(?:поделиться|поделитесь|падзяліцца|share|teilen|compartir|comparte|udostępnij|podziel się|分享)(?:[:\\uff1a]?$|(?:\\s\\p{L}{1,12}){0,4}\\s*[:\\uff1a]?(?:[\\s,|·/]*${NETWORK}(?!\\p{L})(?:\\s(?:и|і|and|und|y|i|和))?)+$)`,
  'iu',
);
const IN_NETWORK = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])${NETWORK}(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu',
);
/** Words with which the site speaks of itself. */
const OURS =
  /(?<!\p{L})(?:нас|наш\p{L}{0,3}|нам|our|us|uns|unser\p{L}{0,2}|nos|síg[au]\p{L}{0,3}nos|nuestr\p{L}{1,2}|nas|nasz\p{L}{0,3})(?!\p{L})|我们/iu;
const QUOTED = /["«»„“”「」『』]/u;
const MAX_FOLLOW_LENGTH = 120;

/** A channel of the agency's own in a network. */
const OWN_CHANNEL =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:t\.me|telegram\.\w+|vk\.com|vkontakte\.ru|ok\.ru|x\.com|twitter\.com|facebook\.com|instagram\.com|youtube\.com|tiktok\.com|viber\.com|invite\.viber\.com|weibo\.com)\/\S*belta/i;

const NOTICES: readonly ((block: Block) => boolean)[] = [
  ({ text }) => AGENCY_MAIL.test(text) && AGENCY_PHONE.test(text),
  ({ text, articleKeys }) => articleKeys.length === 0 && LINK_WORD.test(text) && AGENCY_SITE.test(text),
  ({ text }) => REPRINT.test(text) && PERMISSION.test(text) && !QUOTED.test(text),
  ({ text }) => ERROR_KEYS.test(text),
  ({ text }) => HASHTAGS.test(text),
  ({ text }) => READING_TIME.test(text),
  ({ text }) => VIEWS.test(text),
  ({ text }) => PRINT.test(text),
  ({ text }) => SHARE.test(text),
  ({ text }) => text.length <= MAX_FOLLOW_LENGTH && OURS.test(text) && IN_NETWORK.test(text) && !QUOTED.test(text),
  ({ text }) => text.length <= MAX_STAMP_LENGTH && UPDATED.test(text) && CLOCK.test(text),
  ({ links }) => links.some((href) => OWN_CHANNEL.test(href)),
];

/** Whether a block speaks of the site or the page and not of the news: the agency's address, its channels, terms of use, counters, buttons, hashtags. */
export function isNotice(block: Block): boolean {
  return block.text.length <= MAX_NOTICE_LENGTH && NOTICES.some((says) => says(block));
}
