/** What became of a comment, or what to think about before it is sent. */
import { html, nothing } from 'lit';
import { mark, type Notices } from '../../comments/notice.js';
import type { PostResult } from '../../comments/port.js';
import type { Pack } from '../../pack/pack.js';
import { emergencyPhone, urgentPhone } from '../../ui/phone.js';
import { say } from '../../ui/say.js';
import { warningLevel } from '../../ui/warning-levels.js';
import { fill, type Words } from '../../words/index.js';

/** What was found in the text, and the text as it was before something was taken out of it. */
interface Notice {
  state: 'notice';
  notices: Notices;
  before?: string | undefined;
}

export type Shown = ({ state: 'idle' | 'sending' | 'unkept' | 'deleted' } | Notice | PostResult) &
  Pick<PostResult, 'crisis'>;

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

export const statusView = (view: StatusView): unknown => [view.shown.crisis ? crisisView(view) : nothing, told(view)];

function told(view: StatusView): unknown {
  const { words, shown } = view;
  switch (shown.state) {
    case 'notice':
      return noticeView(view, shown);
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

/** Calm, and before everything else: whom to call. */
const crisisView = ({ pack, words, region }: StatusView) =>
  html`<div class="notice">
    <p><strong>${words.crisis}</strong></p>
    <p>${say(pack.text.comments?.crisis)}</p>
    ${emergencyPhone(pack, words, region)} ${urgentPhone(pack, words, region)}
  </div>`;

function noticeView(view: StatusView, { notices: { emergency, personal }, before }: Notice): unknown {
  const { pack, words, region } = view;
  const found = emergency || personal;
  return html`<div class="notice">
    ${
      emergency
        ? html`<p><strong>${words.emergencyNotice}</strong></p>
            ${warningLevel('emergency', pack, words, region)}`
        : nothing
    }
    ${personal ? html`<p><strong>${words.personalNotice}</strong></p>` : nothing}
    ${before === undefined ? nothing : html`<p><strong>${fill(words.masked, { mark })}</strong></p>`}
    <div class="actions">
      ${personal ? button(words.mask, view.mask) : nothing}
      ${before === undefined ? nothing : button(words.undo, () => view.undo(before))}
      ${button(words.changeText, view.change)} ${found ? button(words.sendAnyway, view.send) : nothing}
    </div>
  </div>`;
}

const button = (label: string, press: () => void) =>
  html`<button type="button" class="button" @click=${press}>${label}</button>`;
