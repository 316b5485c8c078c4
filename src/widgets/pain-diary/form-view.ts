/** The form of one entry: the few fields of every day first, the rest folded away. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { plain, type Sentence } from '../../pack/pack.js';
import { choices } from '../../ui/choices.js';
import { describedBy, errorLine, errorSummary, field, numberField } from '../../ui/fields.js';
import { painScale } from '../../ui/pain-scale.js';
import { say } from '../../ui/say.js';
import { alarmCard, writtenHelp } from './alarm-view.js';
import {
  fields,
  mostCharacters,
  ofRun,
  runs,
  sides,
  sleeps,
  times,
  type FieldId,
  type Lists,
  type Problem,
  type Raw,
} from './entry.model.js';
import { problemText, type Base } from './names.js';
import { alarmOf } from './pain-diary.model.js';

export interface FormView extends Base {
  region: string;
  draft: Raw;
  problems: Partial<Record<FieldId, Problem | 'taken'>>;
  lists: Lists;
  /** The language that readers write in. */
  written: string;
  /** The last day an entry may have. */
  today: string;
  heading: TemplateResult;
  /** Level of the heading over what is wrong. */
  level: number;
  change: (id: FieldId, value: string) => void;
  goTo: (id: string) => void;
  cancel: () => void;
}

export function formView(view: FormView): TemplateResult {
  const { words, text, problems, draft, lists } = view;
  const errors = (Object.keys(problems) as FieldId[]).map((id) => ({ id, error: error(view, id) ?? '' }));
  const more: readonly FieldId[] = [
    'places',
    'limited',
    'stiff',
    'walk',
    'exercises',
    'hours',
    'sleep',
    'sitting',
    'medicine',
    'notes',
  ];
  return html`<div class="entry-form">
    ${view.heading} ${errorSummary(words, errors, view.level, view.goTo)}
    <div class="pair">${dateField(view)} ${pick(view, 'time', times, 'time')}</div>
    ${scale(view, 'average')} ${scale(view, 'worst')} ${scale(view, 'now')}
    <div class="field">
      <p class="legend">${words.diaryLegs}</p>
      <p class="soft small">${say(text.hints['legs'])}</p>
      ${(['tingling', 'numbness', 'weakness'] as const).map((id) => pick(view, id, sides, 'sides', 'no'))}
      <div role="alert">${alarmCard(view, alarmOf(draft), view.region)}</div>
    </div>
    <div class="field">${pick(view, 'run', runs, 'run', 'none')}</div>
    ${(draft.run ?? 'none') === 'none' ? nothing : runFields(view)}
    <details class="more" ?open=${more.some((id) => problems[id])}>
      <summary>${words.diaryMore}</summary>
      ${several(view, 'places', lists.places, text.options['places'])} ${scale(view, 'limited')}
      <div class="pair">
        ${amount(view, 'stiff')} ${amount(view, 'walk')} ${amount(view, 'hours')} ${amount(view, 'sitting')}
      </div>
      <div class="field">${pick(view, 'sleep', sleeps, 'sleep')}</div>
      ${several(view, 'exercises', lists.exercises, titles(view))} ${writing(view, 'medicine')}
      ${writing(view, 'notes')}
      <div role="alert">
        ${writtenHelp(view, [draft], view.region, (_, meant) => view.change('meant', meant ? 'yes' : ''))}
      </div>
    </details>
    <div class="actions">
      <button type="submit" class="button primary" part="save-button">${words.diarySave}</button>
      <button type="button" class="button" @click=${view.cancel}>${words.diaryCancel}</button>
    </div>
  </div>`;
}

function runFields(view: FormView): TemplateResult {
  const { text, draft, change } = view;
  const tick = (id: FieldId) =>
    html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(draft[id] === 'yes')}
        @change=${(event: Event) => change(id, (event.target as HTMLInputElement).checked ? 'yes' : '')}
      />
      <span>${say(text.fields[id])}</span>
    </label>`;
  const [stage, ...lengths] = ofRun.slice(0, 3);
  return html`<div class="run-fields">
    <div class="pair">
      ${stage && draft.run === 'stage' ? amount(view, stage) : nothing} ${lengths.map((id) => amount(view, id))}
    </div>
    ${scale(view, 'during')} ${scale(view, 'after')} ${tick('stride')} ${tick('lasted')}
  </div>`;
}

const error = (view: FormView, id: FieldId): string | undefined => {
  const problem = view.problems[id];
  return problem && problemText(view, id, problem);
};

const isNeeded = (id: FieldId): boolean => 'needed' in fields[id];

const about = (view: FormView, id: FieldId) => ({
  id,
  label: isNeeded(id)
    ? say(view.text.fields[id])
    : html`${say(view.text.fields[id])} <span class="soft">${view.words.optional}</span>`,
  hint: view.text.hints[id] && say(view.text.hints[id]),
  error: error(view, id),
});

function dateField(view: FormView): TemplateResult {
  const own = about(view, 'date');
  return field(
    view.words,
    own,
    html`<input
      id="date"
      part="field"
      type="date"
      required
      max=${view.today}
      aria-invalid=${Boolean(own.error)}
      aria-describedby=${describedBy(own)}
      .value=${live(view.draft.date ?? '')}
      @change=${(event: Event) => view.change('date', (event.target as HTMLInputElement).value)}
    />`,
  );
}

/** One of a few, as radios in a row. */
function pick(view: FormView, id: FieldId, options: readonly string[], named: string, usual = ''): TemplateResult {
  const names = view.text.options[named];
  return choices(
    id,
    plain(view.text.fields[id]),
    options.map((value) => ({ value, label: plain(names?.[value]) })),
    view.draft[id] ?? usual,
    (value) => view.change(id, value),
  );
}

function scale(view: FormView, id: FieldId): TemplateResult {
  const { hint, error: wrong, label } = about(view, id);
  const value = view.draft[id];
  return html`<fieldset class="field" aria-describedby="${hint ? `${id}-hint ` : ''}${id}-error">
    <legend class="legend">${label}</legend>
    ${hint ? html`<p id="${id}-hint" class="soft small">${hint}</p>` : nothing} ${errorLine(view.words, id, wrong)}
    ${painScale({
      name: id,
      needed: isNeeded(id),
      bands: view.rules.bands,
      max: 10,
      words: view.text.bands,
      value: value ? Number(value) : undefined,
      choose: (number) => view.change(id, String(number)),
    })}
  </fieldset>`;
}

const amount = (view: FormView, id: FieldId): TemplateResult =>
  numberField(view.words, about(view, id), view.draft[id] ?? '', (value) => view.change(id, value));

function writing(view: FormView, id: FieldId): TemplateResult {
  const own = about(view, id);
  return field(
    view.words,
    own,
    html`<textarea
      id=${id}
      part="field"
      lang=${view.written}
      rows="2"
      maxlength=${mostCharacters}
      aria-invalid=${Boolean(own.error)}
      aria-describedby=${describedBy(own)}
      .value=${live(view.draft[id] ?? '')}
      @input=${(event: Event) => view.change(id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
}

type Names = Readonly<Record<string, Sentence>> | undefined;

const titles = ({ pack, lists }: FormView): Names =>
  Object.fromEntries(lists.exercises.map((id) => [id, pack.text.exercises?.[id]?.title ?? id]));

/** Any of several, as ticks. The ids stand in the draft with spaces between. */
function several(
  view: FormView,
  id: FieldId,
  options: readonly string[],
  names: Names,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  const chosen = (view.draft[id] ?? '').split(' ').filter(Boolean);
  const toggle = (option: string) =>
    chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  return html`<fieldset class="field">
    <legend class="legend">${about(view, id).label}</legend>
    <div class="ticks">
      ${options.map(
        (option) =>
          html`<label class="check">
            <input
              type="checkbox"
              name=${id}
              .checked=${live(chosen.includes(option))}
              @change=${() => view.change(id, toggle(option).join(' '))}
            />
            <span>${say(names?.[option])}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
