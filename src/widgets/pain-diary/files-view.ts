/** What a file brings, told before anything is added: new, the same, differing, and what could not be read. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../words/index.js';
import { columnOf, type Fault, type Merge } from './csv.js';
import { fieldIds } from './entry.model.js';
import { faultText, type Base } from './names.js';

export interface Incoming extends Merge {
  faults: readonly Fault[];
}

export interface IncomingView extends Base {
  incoming: Incoming;
  /** Adds the new entries, and with `replace` those that differ. */
  add: (replace: boolean) => void;
  cancel: () => void;
}

const fewFaults = 10;

export function incomingView(view: IncomingView): TemplateResult {
  const { words } = view;
  const { added, differing, unchanged, faults } = view.incoming;
  const more = faults.length - fewFaults;
  return html`<div class="incoming" part="incoming" tabindex="-1" role="group" aria-label=${words.diaryImport}>
    <p>
      ${
        added.length || differing.length
          ? fill(words.diaryFound, { added: added.length, unchanged, differing: differing.length })
          : words.diaryNothing
      }
    </p>
    ${
      faults.length
        ? html`<p class="error">${words.diaryFaults}</p>
            <ul>
              ${faults.slice(0, fewFaults).map(
                (fault) =>
                  html`<li>
                    ${faultText(
                      view,
                      fault,
                      fieldIds.find((id) => columnOf(id) === fault.column),
                    )}
                  </li>`,
              )}
              ${more > 0 ? html`<li>${fill(words.diaryMoreFaults, { n: more })}</li>` : nothing}
            </ul>`
        : nothing
    }
    <div class="actions">
      ${
        added.length
          ? html`<button type="button" class="button primary" @click=${() => view.add(false)}>
              ${words.diaryAddNew}
            </button>`
          : nothing
      }
      ${
        differing.length
          ? html`<button type="button" class="button" @click=${() => view.add(true)}>${words.diaryReplace}</button>`
          : nothing
      }
      <button type="button" class="button" @click=${view.cancel}>${words.diaryCancel}</button>
    </div>
  </div>`;
}
