/** A second red session in a row is for a clinician: until then the page is paused. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import { isCleared, raise, takeBack } from '../../ui/safety.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';
import { undo, type PlanState } from './recovery-plan.model.js';

export class RedTwice {
  readonly #source = {};

  /** Called before each drawing. True when a clinician's word has just come: the plan has to note it. */
  hold(topic: string, isRed: () => boolean): boolean {
    const cleared = isCleared(topic, this.#source);
    if (cleared) takeBack(topic, this.#source);
    else if (isRed()) raise(topic, this.#source, 'clinician', { stands: isRed });
    return cleared && isRed();
  }

  /** An answer that was pressed by mistake can be taken back. */
  view(pack: Pack, words: Words, { log }: PlanState, change: (next: (state: PlanState) => PlanState) => void): unknown {
    const pressed = (): void => {
      takeBack(pack.id, this.#source);
      change(undo);
    };
    return html`<p><strong>${say(pack.text.plans?.seeClinician)}</strong></p>
      ${log[log.length - 1]?.what === 'red' ? back(words, pressed) : nothing}`;
  }
}

const back = (words: Words, pressed: () => void): TemplateResult =>
  html`<p class="no-print">
    <button type="button" class="link" part="back-button" @click=${pressed}>${words.takeBack}</button>
  </p>`;
