import { stateAt } from './articles.ts';
import { hash } from './html.ts';
import type { SiteArticle } from './model.ts';

/** Same structure under other names: what a redesign that only touches the style sheets looks like. */
export function withRenamedClasses(html: string): string {
  return html.replace(/ (class|id|itemprop)="([^"]+)"/g, (_, attribute: string, value: string) => {
    const names = value.split(' ').map((name) => `x${hash(name).slice(0, 6)}`);
    return ` ${attribute === 'itemprop' ? 'data-part' : attribute}="${names.join(' ')}"`;
  });
}

export function withNonce(html: string, nonce: string): string {
  return html.replace('</head>', `<meta name="csrf-token" content="${nonce}">\n</head>`);
}

/** A backspace, a line separator, a bidi override, a noncharacter and a lone surrogate, each at its own place. */
const HOSTILE = ['\u0008', '\u2028', '\u202e', '\ufffe', '\ud800'];

export function withHostileTitles(article: SiteArticle, nowMs: number): SiteArticle {
  const { title } = stateAt(article, nowMs);
  const step = Math.max(1, Math.floor(title.length / HOSTILE.length));
  const dirty = [...HOSTILE.keys()]
    .map(
      (index) =>
        `${title.slice(index * step, index === HOSTILE.length - 1 ? undefined : (index + 1) * step)}${HOSTILE[index]}`,
    )
    .join('');
  return { ...article, revisions: [...(article.revisions ?? []), { fromMs: nowMs, title: dirty }] };
}
