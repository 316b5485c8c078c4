/** What stands in the place of a widget that offers movement, while the page's safety state is not open. */
import { css, html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Words } from '../words/index.js';
import { EmergencySigns } from './emergency.js';
import type { Focus } from './focus.js';
import { clockIcon } from './icons.js';
import { levelCard } from './level-card.js';
import { emergencyPhone, urgentPhone } from './phone.js';
import { clear, mayClear, safetyOf, type Alarm } from './safety.js';
import { say } from './say.js';
import { Today } from './today.js';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };
interface ClosedView {
  level: Alarm;
  region: string;
  title: Title;
  /** A session ran when it was closed: that is said first, and aloud. */
  stopped: boolean;
  /** Below the notice, such as a way to take an answer back. */
  extra: unknown;
}

type Title = (content: unknown, className: string) => TemplateResult;

const sentences = { emergency: 'closedEmergency', urgent: 'closedUrgent', clinician: 'closedClinician' } as const;

/** The sentence, where to go, and the number of the region. */
export function closedNotice(level: Alarm, pack: Pack, words: Words, region: string, title: Title): TemplateResult {
  const does = pack.text.warnings?.levels[level];
  return levelCard(
    level,
    title(say(does?.title), 'level-title'),
    html`<p>${words[sentences[level]]}</p>
      <p>${say(does?.action)}</p>
      ${level === 'emergency' ? emergencyPhone(pack, words, region) : nothing}
      ${level === 'urgent' ? urgentPhone(pack, words, region) : nothing}`,
  );
}

/** Above what is only read: it says so while nothing of it may be tried. */
export const readingNote = (pack: Pack, words: Words): TemplateResult | typeof nothing =>
  safetyOf(pack.id) === 'self-care'
    ? nothing
    : html`<p class="reading-note small" part="reading-note">${clockIcon(20)}<span>${words.closedReading}</span></p>`;

export class Closed implements ReactiveController {
  readonly #focus: Focus;
  readonly #emergency: EmergencySigns;
  /** The reader pressed the clinician's word and is asked whether it is true. */
  #isAsking = false;

  constructor(host: Host, focus: Focus) {
    this.#focus = focus;
    host.addController(this);
    this.#emergency = new EmergencySigns(host);
    // A new day may let a clinician's word count.
    new Today(host);
  }

  hostConnected(): void {}

  render(pack: Pack, words: Words, { level, region, title, stopped, extra }: ClosedView): TemplateResult {
    const asks = mayClear(pack.id);
    return html`<div class="card" part="card">
      <div class="closed" part="closed" role=${(stopped ? 'alert' : nothing) as 'alert'}>
        ${stopped ? html`<p><strong>${words.closedStopped}</strong></p>` : nothing}
        ${closedNotice(level, pack, words, region, title)}
        <p class="signs-line no-print">${this.#emergency.button(words)}</p>
        ${asks ? html`<p class="soft small">${words.closedUntil}</p>` : nothing} ${extra}
        ${asks ? (this.#isAsking ? this.#question(pack, words) : this.#word(words)) : nothing}
      </div>
      ${this.#emergency.dialog(pack, words, region)}
    </div>`;
  }

  #word(words: Words): TemplateResult {
    return html`<button type="button" class="link no-print" part="cleared-button" @click=${() => this.#ask(true)}>
      ${words.clinicianSaysYes}
    </button>`;
  }

  #question(pack: Pack, words: Words): TemplateResult {
    return html`<div class="sure no-print" role="group" aria-labelledby="sure">
      <p id="sure"><strong>${words.clinicianSure}</strong></p>
      <div class="actions">
        <button type="button" class="button" @click=${() => clear(pack.id)}>${words.clinicianSaid}</button>
        <button type="button" class="button" part="keep-button" @click=${() => this.#ask(false)}>
          ${words.clinicianNot}
        </button>
      </div>
    </div>`;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#focus.to(isAsking ? '[part=keep-button]' : '[part=cleared-button]');
  }
}

export const closedStyles = css`
  .closed > * + * {
    margin-top: 12px;
  }
  .closed .level p + p {
    margin-top: 6px;
  }
  .closed .link {
    text-align: start;
  }
  .sure {
    border-top: 1px solid var(--_line);
    padding-top: 14px;
  }
  .reading-note {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-top: 8px;
    color: var(--_urgent);
    font-weight: 600;
  }
`;
