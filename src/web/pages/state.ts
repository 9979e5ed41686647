import { html } from 'hono/html';
import { SITES } from '../../belta/editions.ts';
import type { EditionState, EditionStatus, Status } from '../../monitor/model.ts';
import { dateTime, type Html } from './layout.ts';
import { STATE_WORDS } from './words.ts';

/** States whose reason names the newest item. */
const NAMES_THE_NEWEST: ReadonlySet<EditionState> = new Set(['ok', 'quiet']);

/** @param status `undefined` when the Monitor did not answer. */
export function stateBlock(status: Status | undefined): Html {
  if (status === undefined) {
    return html`<p>The monitor did not answer just now. The items on this page are not affected.</p>`;
  }
  // Not `checked_at`, which is another with every request and would keep the page from ever being the same as before.
  const lastAttempt = status.editions
    .flatMap(({ last_attempt }) => last_attempt ?? [])
    .sort()
    .at(-1);
  return html`<ul class="state">
${status.editions.map(editionState)}
</ul>
${lastAttempt === undefined ? '' : html`<p class="fine">Last looked at ${timeOf(lastAttempt)}.</p>`}`;
}

function editionState({ edition, state, reason, last_new_item }: EditionStatus): Html {
  return html`<li class="${state}"><span class="edition" lang="${SITES[edition].language}">${SITES[edition].nativeName}</span> <strong>${STATE_WORDS[state]}</strong><br>
<span class="fine">${reason}${last_new_item === undefined || NAMES_THE_NEWEST.has(state) ? '' : html` Last new item ${timeOf(last_new_item)}.`}</span></li>`;
}

function timeOf(iso: string): Html | string {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? iso : dateTime(ms);
}
