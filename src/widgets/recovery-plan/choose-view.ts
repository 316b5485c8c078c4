/** No plan yet: which one, and from which day. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { Plans } from '../../pack/sections/plans.js';
import { withError } from '../../ui/fields.js';
import { say } from '../../ui/say.js';
import { fill, type Words } from '../../words/index.js';

export interface ChooseView {
  pack: Pack;
  words: Words;
  plans: Plans;
  chosen: string;
  start: string;
  /** The label of what is missing, after a try. */
  error: 'needPlan' | 'needDay' | undefined;
  heading: TemplateResult;
  emergency: TemplateResult;
  /** Puts the old plan back. */
  undo: TemplateResult;
  choose: (plan: string) => void;
  setStart: (day: string) => void;
  make: () => void;
}

export function chooseView(view: ChooseView): TemplateResult {
  const { pack, words, error } = view;
  const text = pack.text.plans;
  // On the button, not as `submit`: a frame without `allow-forms` blocks that event.
  const make = (event: Event) => {
    event.preventDefault();
    view.make();
  };
  return html`<form method="dialog" novalidate>
    ${view.heading} ${view.undo}
    <p class="soft about">${say(text?.choose)} ${view.emergency}</p>
    <fieldset aria-describedby=${error === 'needPlan' ? 'error' : nothing}>
      <legend>${words.whichPlan}</legend>
      ${error === 'needPlan' ? message(words, words.needPlan) : nothing}
      ${view.plans.list.map(
        ({ id }) =>
          html`<label class="option ${id === view.chosen ? 'chosen' : ''}" part="option">
            <input
              type="radio"
              name="plan"
              required
              value=${id}
              .checked=${id === view.chosen}
              @change=${() => view.choose(id)}
            />
            <span><strong>${say(text?.list[id]?.title)}</strong>${say(text?.list[id]?.fits)}</span>
          </label>`,
      )}
    </fieldset>
    <label class="field">
      <span>${words.startOn}</span>
      <input
        class="text-box"
        type="date"
        name="start"
        required
        aria-invalid=${error === 'needDay'}
        .value=${view.start}
        aria-describedby=${error === 'needDay' ? 'error' : nothing}
        @change=${(event: Event) => view.setStart((event.target as HTMLInputElement).value)}
      />
    </label>
    ${error === 'needDay' ? message(words, words.needDay) : nothing}
    <div class="actions">
      <button type="submit" class="button primary" part="make-button" @click=${make}>${words.makePlan}</button>
    </div>
  </form>`;
}

/** No alert: focus goes to the field that it describes. */
const message = (words: Words, text: string) => html`<p id="error" class="error">${withError(words, text)}</p>`;

export interface OfferView {
  pack: Pack;
  words: Words;
  /** Ids of the plan that is offered, and of the one that runs. */
  offered: string;
  plan: string;
  take: () => void;
  stay: () => void;
}

/** The pain check points to another plan than the one that runs. */
export function offerView({ pack, words, offered, plan, take, stay }: OfferView): TemplateResult {
  const title = (id: string) => plain(pack.text.plans?.list[id]?.title);
  return html`<div class="offer no-print">
    <p>${fill(words.planOffered, { title: title(offered) })}</p>
    <div class="actions">
      <button type="button" class="button primary" @click=${take}>${words.switchPlan}</button>
      <button type="button" class="button" @click=${stay}>${fill(words.stayWithPlan, { title: title(plan) })}</button>
    </div>
  </div>`;
}
