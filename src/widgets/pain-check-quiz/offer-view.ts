/** What a result of self-care offers: the plan's exercises by name, and a button for each widget on the page that shows more. */
import { html, nothing, type TemplateResult } from 'lit';
import { plain, type Pack } from '../../pack/pack.js';
import type { Outcome } from '../../pack/sections/quiz.js';
import { isHeard, tell } from '../../ui/channel.js';
import type { Words } from '../../words/index.js';

export function offerView(pack: Pack, words: Words, { id, set }: Outcome, heading: TemplateResult): unknown {
  if (!set) return nothing;
  const names = (pack.topic.sets?.[set]?.items ?? []).map(({ exercise }) =>
    plain(pack.text.exercises?.[exercise]?.title),
  );
  return html`${heading}
    <p>${names.join(', ')}.</p>
    <div class="actions no-print" ?hidden=${!isHeard('set') && !isHeard('plan')}>
      ${isHeard('plan') ? button(words.openPlan, () => tell('plan', pack.id, id)) : nothing}
      ${isHeard('set') ? button(words.showStretches, () => tell('set', pack.id, set)) : nothing}
    </div>`;
}

const button = (label: string, offer: () => void): TemplateResult =>
  html`<button type="button" class="button primary" @click=${offer}>${label}</button>`;
