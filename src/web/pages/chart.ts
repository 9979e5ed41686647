import { html } from 'hono/html';
import { MINSK_OFFSET_MS } from '../../belta/dates.ts';
import type { Html } from './layout.ts';
import { counted } from './words.ts';

const DAY_MS = 24 * 3_600_000;
const WEEK_MS = 7 * DAY_MS;
const WEEKS = 52;
const BAR = 10;
const HEIGHT = 110;
const LABEL_HEIGHT = 26;
/** Room that a month's name needs, in weeks. */
const LABEL_WEEKS = 4;

const MONTH_NAME = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

export interface Week {
  /** Date of its Monday in Minsk. */
  readonly monday: string;
  readonly count: number;
}

/** The last 52 weeks, oldest first, the running one last. */
export function lastWeeks(counts: Readonly<Record<string, number>>, nowMs: number): readonly Week[] {
  const wall = nowMs + MINSK_OFFSET_MS;
  const weekday = (new Date(wall).getUTCDay() + 6) % 7;
  const thisMonday = Math.floor(wall / DAY_MS) * DAY_MS - weekday * DAY_MS;
  return Array.from({ length: WEEKS }, (_, i) => {
    const monday = new Date(thisMonday - (WEEKS - 1 - i) * WEEK_MS).toISOString().slice(0, 10);
    return { monday, count: counts[monday] ?? 0 };
  });
}

/** Bars of items per week. What they show is said in words too, since a screen reader gets no bars. */
export function weekChart(weeks: readonly Week[]): Html {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const total = weeks.reduce((sum, { count }) => sum + count, 0);
  const busiest = weeks.find(({ count }) => count === most);
  const summary = `${counted(total, 'item', 'items')} in the last year${busiest ? `; the most, ${busiest.count}, in the week of ${busiest.monday}` : ''}.`;
  const width = weeks.length * BAR;
  return html`<figure class="chart">
<svg viewBox="0 0 ${width} ${HEIGHT + LABEL_HEIGHT}" role="img" aria-label="Items per week. ${summary}">
<line class="axis" x1="0" y1="${HEIGHT}" x2="${width}" y2="${HEIGHT}"/>
${weeks.map((week, i) => bar(week, i, most))}
${monthLabels(weeks)}
</svg>
<figcaption>${summary}</figcaption>
</figure>`;
}

function bar({ monday, count }: Week, index: number, most: number): Html {
  const height = Math.round((count / most) * (HEIGHT - 4));
  return html`<rect class="bar" x="${index * BAR + 1}" y="${HEIGHT - height}" width="${BAR - 2}" height="${height}"><title>Week of ${monday}: ${count}</title></rect>`;
}

/** Every second month, under the week in which it begins. */
function monthLabels(weeks: readonly Week[]): readonly Html[] {
  return weeks.flatMap(({ monday }, i) => {
    const before = weeks[i - 1]?.monday;
    const isFirst = before !== undefined && before.slice(0, 7) !== monday.slice(0, 7);
    const date = new Date(`${monday}T00:00:00Z`);
    if (!isFirst || date.getUTCMonth() % 2 === 1 || i > weeks.length - LABEL_WEEKS) return [];
    return [
      html`<text class="label" x="${i * BAR}" y="${HEIGHT + LABEL_HEIGHT - 5}">${MONTH_NAME.format(date)}</text>`,
    ];
  });
}
