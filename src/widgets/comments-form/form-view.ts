/** The form: labels, hints and errors in words, bound to one draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { characters, limits } from '../../comments/limits.js';
import type { Draft, Field, FieldErrors } from '../../comments/port.js';
import { trapName } from '../../comments/trap.js';
import type { Pack } from '../../pack/pack.js';
import { errorLine, field } from '../../ui/fields.js';
import { say } from '../../ui/say.js';
import { fill, type Words } from '../../words/index.js';

export interface FormView {
  pack: Pack;
  words: Words;
  /** The language that readers write in. */
  written: string;
  draft: Draft;
  errors: FieldErrors;
  onDevice: boolean;
  sending: boolean;
  change: (field: Field, value: string | boolean) => void;
  keepOnDevice: (keep: boolean) => void;
  erase: () => void;
}

export const fields: readonly Field[] = ['name', 'email', 'website', 'text', 'consent'];
const labels = { name: 'name', email: 'email', website: 'website', text: 'comment' } as const;

/** What is wrong with a field, in words. */
export function errorWords(words: Words, field: Field, errors: FieldErrors): string | undefined {
  const error = errors[field];
  if (!error) return undefined;
  if (error === 'too-long') return fill(words.tooLong, { n: field === 'consent' ? 0 : limits[field] });
  if (error === 'required')
    return {
      name: words.needName,
      email: words.needEmail,
      website: '',
      text: words.needText,
      consent: words.needConsent,
    }[field];
  return {
    name: words.needName,
    email: words.badEmail,
    website: words.badWebsite,
    text: words.badText,
    consent: words.needConsent,
  }[field];
}

/** What is wrong, in the order of the fields. */
export const wrongFields = (words: Words, errors: FieldErrors): { id: string; error: string }[] =>
  fields.flatMap((id) => {
    const error = errorWords(words, id, errors);
    return error === undefined ? [] : [{ id, error }];
  });

/** What to know before writing. */
export function beforeWriting({ text, topic }: Pack, words: Words, emergencyButton: unknown): TemplateResult {
  const about = text.comments;
  return html`<p class="soft">${words.formNote}</p>
    <p class="notice small">${say(about?.notice)} ${emergencyButton}</p>
    <details class="small">
      <summary>${words.guidelines}</summary>
      <ul>
        ${topic.comments?.guidelines.map((id) => html`<li>${say(about?.guidelines[id])}</li>`)}
      </ul>
    </details>`;
}

export function formView(view: FormView): TemplateResult {
  const { pack, words, draft, sending } = view;
  const left = limits.text - (draft.text.length > limits.text / 2 ? characters(draft.text) : draft.text.length);
  return html`<div class="pair">${input(view, 'name', 'text', 'name')} ${input(view, 'email', 'email', 'email')}</div>
    ${input(view, 'website', 'url', 'url')}
    ${valueField(
      view,
      'text',
      html`<textarea
          id="text"
          part="field"
          lang=${view.written}
          rows="5"
          required
          aria-invalid=${Boolean(view.errors.text)}
          aria-describedby="text-error text-left"
          .value=${draft.text}
          @input=${(event: Event) => view.change('text', valueOf(event))}
        ></textarea>
        <p id="text-left" class="soft small" ?hidden=${left > 200}>${fill(words.charactersLeft, { n: left })}</p>`,
    )}
    ${trapField(words)}
    ${check(view, 'consent', draft.consent, say(pack.text.comments?.consent), (on) => view.change('consent', on))}
    ${check(view, 'device', view.onDevice, words.keepDraft, view.keepOnDevice)}
    <p class="soft small">${words.keepShared} ${words.keepSafari}</p>
    <div class="actions">
      <button type="submit" class="button primary" part="send-button" aria-disabled=${sending}>
        ${sending ? words.sending : words.postComment}
      </button>
      <button type="button" class="link end" part="erase-button" ?hidden=${!view.onDevice} @click=${view.erase}>
        ${words.eraseDraft}
      </button>
    </div>`;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** A field that only programs fill in: the browser's autofill, the keyboard and screen readers leave out what is inert. */
export const trapField = (words: Words): TemplateResult =>
  html`<div class="trap" aria-hidden="true" inert>
    <label>${words.trap} <input name=${trapName} autocomplete="off" tabindex="-1" /></label>
  </div>`;

const valueField = ({ words, errors }: FormView, id: Exclude<Field, 'consent'>, control: TemplateResult) =>
  field(
    words,
    {
      id,
      label: html`${words[labels[id]]}
      ${id === 'website' ? html`<span class="soft">${words.optional}</span>` : mark(words)}`,
      error: errorWords(words, id, errors),
    },
    control,
  );

const mark = (words: Words) => html`<span class="soft">(${words.required}) *</span>`;

function input(
  view: FormView,
  name: 'name' | 'email' | 'website',
  type: 'text' | 'email' | 'url',
  autocomplete: 'name' | 'email' | 'url',
): TemplateResult {
  return valueField(
    view,
    name,
    html`<input
      id=${name}
      part="field"
      type=${type}
      name=${name}
      autocomplete=${autocomplete}
      ?required=${name !== 'website'}
      aria-invalid=${Boolean(view.errors[name])}
      aria-describedby="${name}-error"
      .value=${view.draft[name]}
      @input=${(event: Event) => view.change(name, valueOf(event))}
    />`,
  );
}

function check(
  { words, errors }: FormView,
  id: 'consent' | 'device',
  on: boolean,
  label: unknown,
  change: (on: boolean) => void,
): TemplateResult {
  const error = id === 'consent' ? errorWords(words, id, errors) : undefined;
  return html`<div class="field">
    ${errorLine(words, id, error)}
    <label class="check">
      <input
        id=${id}
        type="checkbox"
        ?required=${id === 'consent'}
        aria-invalid=${Boolean(error)}
        aria-describedby="${id}-error"
        .checked=${on}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label} ${id === 'consent' ? mark(words) : nothing}</span>
    </label>
  </div>`;
}
