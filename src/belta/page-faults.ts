import type { Failure, FailureReason } from './model.ts';

export const failed = (reason: FailureReason, detail: string): Failure => ({ kind: 'failed', reason, detail });

/** Elements nested many thousand deep, as unclosed tags in a loop make them, are more than a walk down the tree can bear. */
export function unlessTooDeep<T>(what: string, read: () => T): T | Failure {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError)
      return failed('unknown-layout', `${what}: its elements are nested too deep to be read`);
    throw error;
  }
}

/**
 * Marks of pages that stand in front of a site, in the products seen in front of news sites and in the words of several languages.
 * One mark can occur in an honest page (an article about CAPTCHAs, a script of an analytics service), so it takes a weight of two.
 */
const WALL_MARKS: readonly { readonly mark: RegExp; readonly weight: number }[] = [
  { mark: /\/cdn-cgi\/challenge-platform|cf-browser-verification|cf_chl_opt|__cf_chl_/i, weight: 2 },
  {
    mark: /<title>\s*(?:just a moment|attention required|один момент|einen moment|un momento|chwileczkę|请稍候)/i,
    weight: 2,
  },
  {
    mark: /ddos-guard|ddos protection by|__ddg\d_|qrator|_Incapsula_Resource|datadome|perimeterx|px-captcha|sucuri website firewall/i,
    weight: 2,
  },
  { mark: /smartcaptcha|hcaptcha\.com|recaptcha\/api|turnstile|geetest|showcaptcha/i, weight: 1 },
  { mark: /captcha|капч|验证码|人机/i, weight: 1 },
  {
    mark: /(?:verify|prove|confirm|check)[^.<]{0,30}(?:you are|you're|that you)[^.<]{0,15}(?:human|not a robot)|i['’]m not a robot/i,
    weight: 2,
  },
  { mark: /(?:я|вы)\s+не\s+робот|што вы не робат|не робот/i, weight: 2 },
  {
    mark: /kein(?:e|en)?\s+(?:roboter|bot)|sie ein mensch|no (?:soy|es|eres) un robot|nie jesteś robotem|nie jestem robotem|不是机器人/i,
    weight: 2,
  },
  {
    mark: /checking your browser|проверк[аи] (?:вашего )?браузера|wird ihr browser|comprobando su navegador|sprawdzanie przeglądarki|正在检查您的浏览器/i,
    weight: 2,
  },
  {
    mark: /enable javascript and cookies|включите (?:javascript|cookies)|javascript[^.<]{0,30}(?:required|disabled|отключен|aktivieren|activar)/i,
    weight: 1,
  },
  {
    mark: /access denied|доступ (?:запрещ|ограничен)|request blocked|zugriff verweigert|acceso denegado|dostęp zabroniony|访问被拒绝|unusual traffic|подозрительн\S* (?:трафик|активность)/i,
    weight: 1,
  },
  { mark: /ray id|incident id|reference #\d|request id|support id/i, weight: 1 },
  { mark: /<meta[^>]+http-equiv=["']?refresh/i, weight: 1 },
  {
    mark: /document\.cookie\s*=[^;]{1,200};?[^<]{0,200}location\.(?:reload|href|replace)|location\.reload\(/i,
    weight: 1,
  },
  { mark: /<input[^>]+type=["']?password/i, weight: 2 },
  {
    mark: /domain (?:is )?(?:for sale|parked)|buy this domain|домен (?:продаётся|продается|припаркован)|sedoparking|parkingcrew|domain (?:steht zum verkauf|zu verkaufen)/i,
    weight: 2,
  },
];

const WALL_WEIGHT = 2;
/** Walls are small; the marks are sought where they stand and not through a megabyte. */
const WALL_WINDOW = 60_000;

/** What a page is that gave neither items nor an article. */
export function faultOf(html: string, what: string): Failure {
  const visible = html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (html.trim() === '') return failed('empty', `${what}: the answer holds nothing`);
  const wall = wallMark(html);
  if (wall !== undefined)
    return failed('bot-wall', `${what}: the answer looks like a challenge or login page ("${wall}"), not like news`);
  if (visible === '') return failed('empty', `${what}: ${html.length} characters without any visible text`);
  if (isTruncated(html))
    return failed('truncated', `${what}: the page breaks off after ${html.length} characters, before </body>`);
  const excerpt = visible.slice(0, 80);
  return failed(
    'unknown-layout',
    `${what}: no layer found anything in ${html.length} characters that begin "${excerpt}"`,
  );
}

/** The first mark of a wall, when marks enough are there. */
export function wallMark(html: string): string | undefined {
  const window = html.slice(0, WALL_WINDOW);
  let weight = 0;
  let first: string | undefined;
  for (const { mark, weight: own } of WALL_MARKS) {
    const match = mark.exec(window);
    if (!match) continue;
    first ??= match[0].replace(/\s+/g, ' ').slice(0, 60);
    weight += own;
    if (weight >= WALL_WEIGHT) return first;
  }
  return undefined;
}

/** Whether a whole page ends before its end. A bare fragment has no such end: see {@link isFragmentCut}. */
export function isTruncated(html: string): boolean {
  const isDocument = /<html[\s>]|<body[\s>]/i.test(html.slice(0, 20_000));
  return isDocument && !/<\/(?:body|html)\s*>/i.test(html.slice(-5_000));
}

/** Whether a bare fragment breaks off: inside a tag, or with more elements opened than closed. */
export function isFragmentCut(html: string): boolean {
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  return !html.trimEnd().endsWith('>') || count(/<div\b/gi) > count(/<\/div\s*>/gi);
}
