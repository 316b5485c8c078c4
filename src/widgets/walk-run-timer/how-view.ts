/** After a session: how it went, and what follows from that. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pack } from '../../pack/pack.js';
import { isHeard, type Light } from '../../ui/channel.js';
import { lightButtons, lightIcon } from '../../ui/lights.js';
import { say } from '../../ui/say.js';
import type { Words } from '../../words/index.js';

export interface HowView {
  pack: Pack;
  words: Words;
  light: Light | undefined;
  /** The answer is in the plan on the page. */
  added: boolean;
  /** The answer was red today: there is no way on to another session. */
  rests: boolean;
  heading: TemplateResult;
  /** Opens the emergency signs. */
  emergency: TemplateResult;
  answer: (light: Light) => void;
  add: (light: Light) => void;
  takeBack: () => void;
  done: () => void;
}

const levels = { green: 'self-care', amber: 'urgent', red: 'emergency' } as const;

/** How it went stays in the widget, until the reader adds it to the plan. */
export function howView(view: HowView): TemplateResult {
  const { pack, words, light, added, rests } = view;
  const button = (part: string, label: string, press: () => void, primary = '') =>
    html`<button type="button" class="button ${primary}" part=${part} @click=${press}>${label}</button>`;
  return html`${view.heading}
    <p id="how" class="how"><strong>${words.howDidItGo}</strong></p>
    ${light ? chosen(view, light) : lightButtons(pack, 'how', view.answer)}
    <div class="actions no-print">
      ${light && isHeard('light') && !added ? button('add-button', words.addToPlan, () => view.add(light), 'primary') : nothing}
      ${light === 'red' && !added ? button('back-button', words.takeBack, view.takeBack) : nothing}
      ${rests ? nothing : button('done-button', words.done, view.done)}
    </div>`;
}

function chosen({ pack, words, emergency }: HowView, light: Light): TemplateResult {
  const text = pack.text.plans?.lights[light];
  return html`<div class="level ${levels[light]}" part="level">
      ${lightIcon(light)}
      <div>
        <strong class="level-title">${say(text?.title)}</strong>
        <div class="level-text">${say(text?.then)}</div>
      </div>
    </div>
    ${light === 'red' ? html`<p class="after">${emergency}</p>` : nothing}
    <p class="soft small after">${words.forNow}</p>`;
}
