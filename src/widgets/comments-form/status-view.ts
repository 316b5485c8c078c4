/** What became of a comment, or what to think about before it is sent. */
import { html, nothing } from 'lit';
import { isPersonal, mark } from '../../comments/notice.js';
import type { PostResult } from '../../comments/port.js';
import type { Found } from '../../pack/alarms.js';
import type { Pack } from '../../pack/pack.js';
import { alarmHelp, findAlarms, isAlarm } from '../../ui/alarm-help.js';
import { fill, type Words } from '../../words/index.js';

/** What was found in the text, and the text as it was before something was taken out of it. */
interface Notice {
  state: 'notice';
  /** It holds what points to one person. */
  personal: boolean;
  before?: string | undefined;
}

export type Shown = ({ state: 'idle' | 'sending' | 'unkept' | 'deleted' } | Notice | PostResult) & {
  /** What the text holds that its writer should not wait with: shown before it is sent, and after, whatever became of it. */
  alarms?: Found;
};

/** What to think about before a text goes out; undefined where there is nothing, and no text was just taken out. */
export function noticeOf(pack: Pack | undefined, text: string, before?: string): Shown | undefined {
  const [personal, alarms] = [isPersonal(text), findAlarms(pack, text)];
  return personal || isAlarm(alarms) || before !== undefined
    ? { state: 'notice', personal, alarms, before }
    : undefined;
}

/** What the page found, and what a service adds that knows the text too. */
export const withCrisis = (found: Found, result: Pick<PostResult, 'crisis'> | undefined): Found => ({
  ...found,
  harm: found.harm || result?.crisis === true,
});

interface StatusView {
  pack: Pack;
  words: Words;
  region: string;
  shown: Shown;
  /** Sends in spite of the notice. */
  send: () => void;
  /** Goes back to the text. */
  change: () => void;
  /** Takes addresses and numbers out of the text. */
  mask: () => void;
  /** Puts the text back as it was. */
  undo: (before: string) => void;
}

export const statusView = (view: StatusView): unknown =>
  view.shown.state === 'notice' ? noticeView(view, view.shown) : [helpView(view), told(view)];

function told(view: StatusView): unknown {
  const { words, shown } = view;
  switch (shown.state) {
    case 'published':
      return good(words.published);
    case 'deleted':
      return good(words.commentDeleted);
    case 'held':
      return good(words.held);
    case 'too-fast':
      return [bad(fill(words.tooFast, { n: shown.retryAfter })), retry(words)];
    case 'offline':
      return [bad(words.offline), retry(words)];
    case 'failed':
      return [bad(words.sendFailed), retry(words)];
    case 'refused':
      return html`<div class="bad">
        <p>${words.refused}</p>
        <p>“${shown.message}”</p>
      </div>`;
    case 'duplicate':
    case 'closed':
    case 'login':
      return bad(words[shown.state]);
    case 'too-large':
      return bad(words.tooLarge);
    case 'unkept':
      return bad(words.notKept);
    default:
      return nothing;
  }
}

const good = (text: string) => html`<p class="good">${text}</p>`;
const bad = (text: string) => html`<p class="bad">${text}</p>`;
const retry = (words: Words) => html`<button type="submit" class="button">${words.tryAgain}</button>`;

const helpOf = ({ pack, words, region, shown: { alarms } }: StatusView) =>
  alarms ? alarmHelp(alarms, pack, words, region) : nothing;

function helpView(view: StatusView): unknown {
  const help = helpOf(view);
  return help === nothing ? nothing : html`<div class="notice">${help}</div>`;
}

function noticeView(view: StatusView, { personal, before }: Notice): unknown {
  const { words } = view;
  const help = helpOf(view);
  return html`<div class="notice">
    ${help} ${personal ? html`<p><strong>${words.personalNotice}</strong></p>` : nothing}
    ${before === undefined ? nothing : html`<p><strong>${fill(words.masked, { mark })}</strong></p>`}
    <div class="actions">
      ${personal ? button(words.mask, view.mask) : nothing}
      ${before === undefined ? nothing : button(words.undo, () => view.undo(before))}
      ${button(words.changeText, view.change)}
      ${personal || help !== nothing ? button(words.sendAnyway, view.send) : nothing}
    </div>
  </div>`;
}

const button = (label: string, press: () => void) =>
  html`<button type="button" class="button" @click=${press}>${label}</button>`;
