import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Pack } from '../../pack/pack.js';
import { Announcer } from '../../ui/announcer.js';
import { hear } from '../../ui/channel.js';
import { choicesStyles } from '../../ui/choices.js';
import { EmergencySigns } from '../../ui/emergency.js';
import { fieldStyles } from '../../ui/fields.js';
import { Kept } from '../../ui/kept.js';
import { keptStyles, keptView } from '../../ui/kept-view.js';
import { painScaleStyles } from '../../ui/pain-scale.js';
import { pageLang } from '../../ui/around.js';
import { printFrameStyles } from '../../ui/print-sheet.js';
import { smallPrint } from '../../ui/review.js';
import { say } from '../../ui/say.js';
import { isSubmit } from '../../ui/submit.js';
import { Today } from '../../ui/today.js';
import { Undo, undoStyles } from '../../ui/undo.js';
import { Widget } from '../../ui/widget.js';
import { fill } from '../../words/index.js';
import { clinicianCard, savedHelp } from './alarm-view.js';
import { Alarms } from './alarms.js';
import { chartStyles } from './chart.styles.js';
import { chartSection, type Period } from './chart-section.js';
import { entriesView, eraseButton, rowId } from './entries-view.js';
import {
  fromStored,
  keyOf,
  read,
  rawOf,
  tidy,
  withEntries,
  type Entry,
  type FieldId,
  type Problem,
  type Raw,
} from './entry.model.js';
import { Files } from './files.js';
import { formView } from './form-view.js';
import { listsOf, type Base } from './names.js';
import { summaryOf, type Summary } from './pain-diary.model.js';
import { styles } from './pain-diary.styles.js';
import { summaryView } from './summary-view.js';

/**
 * A diary of pain, runs and what helps: a few fields a day, a chart, averages in words, and what to show a clinician.
 * Entries stay in the page, and on the device only once the reader says so.
 *
 * @element pain-diary
 * @slot - Shown while the topic has no diary, and without scripts.
 * @csspart base - The box around everything.
 * @csspart card - The card.
 * @csspart heading - The title, and the sections' headings.
 * @csspart add-button - Opens the form for a new entry.
 * @csspart save-button - Saves the entry.
 * @csspart option - One number of the pain scale.
 * @csspart field - A field of the form.
 * @csspart error-summary - What has to be put right.
 * @csspart level - A card that sends for help.
 * @csspart call-button - Calls a phone number.
 * @csspart summary - Averages, change and days with a run.
 * @csspart chart - The chart.
 * @csspart table - The entries.
 * @csspart incoming - What a file would add.
 * @csspart undo-button - Puts back what was deleted last.
 * @csspart kept - Keeping on the device.
 * @csspart erase-button - Erases the diary from the device.
 * @csspart print-button - Prints a sheet.
 * @csspart small-print - Disclaimer, review and sources.
 * @csspart emergency-button - Opens the emergency signs.
 * @csspart emergency-dialog - The emergency signs.
 * @cssprop [--carelets-accent=#0a6b66] - Colour of the line and the main button.
 */
export class PainDiary extends Widget {
  static readonly moves = 'parts';
  static override styles = [
    Widget.styles,
    fieldStyles,
    choicesStyles,
    painScaleStyles,
    keptStyles,
    undoStyles,
    chartStyles,
    printFrameStyles,
    styles,
  ];

  /** The entry in the form; undefined while the form is closed. */
  @state() private _draft: Raw | undefined;
  @state() private _problems: Partial<Record<FieldId, Problem | 'taken'>> = {};
  @state() private _period: Period = 'month';
  @state() private _all = false;

  #entries: readonly Entry[] = [];
  /** Key of the entry that the form changes. */
  #editing = '';
  /** A walk-run session that ended on this page: the next new entry begins with it. */
  #session: number | undefined;
  #summary: { of: readonly Entry[]; pack: Pack; day: string; is: Summary } | undefined;
  readonly #today = new Today(this);
  readonly #announcer = new Announcer(this);
  readonly #emergency = new EmergencySigns(this);
  readonly #undo = new Undo(this.focusing);
  readonly #files = new Files(this, this.focusing, (entries, message) => this.#add(entries, message), this.#announcer);
  readonly #kept = new Kept<readonly Entry[]>(this, {
    name: 'diary',
    version: 2,
    read: (stored) => fromStored(stored),
    use: (entries) => {
      if (!entries) this.#alarms.erased();
      this.#entries = entries ?? [];
    },
  });
  readonly #alarms = new Alarms(this, () => [this.pack, this.#entries, this.#today.day]);

  constructor() {
    super();
    hear(this, 'session', (topic, stage) => {
      if (topic === this.pack?.id) this.#session = stage;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.pack) this.#kept.load(this.pack.id);
  }

  protected override view(pack: Pack): unknown {
    const { diary: rules } = pack.topic;
    const text = pack.text.diary;
    if (!rules || !text) return html`<slot></slot>`;
    const { words } = this;
    const base: Base = { pack, words, rules, text };
    const summary = this.#summaryOf(base);
    const entries = this.#entries;
    return html`<div class="card" part="card">
      ${this.heading(say(text.title))}
      <p class="intro">${say(text.intro)}</p>
      <div class="stack">
        <div role="status">
          ${this._draft ? nothing : savedHelp(base, summary, this.region, (changed) => this.#use(withEntries(entries, changed)))}
        </div>
        ${clinicianCard(base, summary)} ${this._draft ? this.#form(base, this._draft) : this.#addButton()}
        ${this.#undo.render(words)} ${keptView(words, this.#kept, () => this.#entries, this.#erase)}
        ${
          entries.length
            ? html`${summaryView(base, summary)} ${this.heading(words.diaryChart, 'section', 1)}
              ${chartSection(base, summary, this._period, (period) => (this._period = period))}
              ${this.heading(words.diaryEntries, 'section', 1)}
              ${entriesView({
                ...base,
                entries,
                all: this._all,
                showAll: (first) => this.#showAll(first),
                edit: (entry) => this.#open(rawOf(entry), keyOf(entry)),
                remove: (entry) => this.#remove(entry),
              })}`
            : html`<p class="soft">${words.diaryEmpty}</p>`
        }
        ${this.heading(words.diaryTake, 'section no-print', 1)}
        ${this.#files.view(base, { entries, summary, today: this.#today.day, lists: listsOf(pack) })}
        ${entries.length && !this.#kept.on ? eraseButton(words, this.#erase) : nothing}
      </div>
      <div class="actions no-print"><span class="end">${this.#emergency.button(words)}</span></div>
      ${smallPrint(pack, words)} ${this.#emergency.dialog(pack, words, this.region)} ${this.#announcer.render()}
    </div>`;
  }

  #addButton(): TemplateResult {
    return html`<button
      type="button"
      class="button primary no-print"
      part="add-button"
      @click=${() => this.#open(this.#newDraft())}
    >
      ${this.words.diaryAdd}
    </button>`;
  }

  #form(base: Base, draft: Raw): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- Enter in a field clicks the submit button.
    return html`<form method="dialog" novalidate @click=${(event: Event) => isSubmit(event) && this.#save(base.pack)}>
      ${formView({
        ...base,
        region: this.region,
        draft,
        problems: this._problems,
        lists: listsOf(base.pack),
        written: pageLang(this),
        today: this.#today.day,
        heading: this.heading(this.#editing ? this.words.diaryEditing : this.words.diaryNew, 'form-title', 1),
        level: this.headingLevel + 2,
        change: (id, value) => this.#change(id, value),
        goTo: (id) => this.#goTo(id),
        cancel: () => this.#close('[part=add-button]'),
      })}
    </form>`;
  }

  /** Worked out once for the same entries, and not for each key that is typed. */
  #summaryOf({ pack, rules }: Base): Summary {
    const [of, day] = [this.#entries, this.#today.day];
    const known = this.#summary;
    if (known && known.of === of && known.pack === pack && known.day === day) return known.is;
    this.#summary = { of, pack, day, is: summaryOf(of, rules, day || (of[of.length - 1]?.date ?? '')) };
    return this.#summary.is;
  }

  #newDraft(): Raw {
    const draft: Raw = { date: this.#today.read(), time: new Date().getHours() < 12 ? 'morning' : 'evening' };
    if (this.#session === undefined) return draft;
    const stage = String(this.#session);
    this.#session = undefined;
    return { ...draft, run: 'stage', stage };
  }

  #open(draft: Raw, editing = ''): void {
    this.#alarms.opened();
    this._draft = draft;
    this._problems = {};
    this.#undo.drop();
    this.#editing = editing;
    this.focusing.to('.form-title');
  }

  #close(focus: string): void {
    this._draft = undefined;
    this._problems = {};
    this.focusing.to(focus);
  }

  #change(id: FieldId, value: string): void {
    const before = this._draft ?? {};
    this._draft = { ...before, [id]: value };
    this.#alarms.changed(before, this._draft);
  }

  #goTo(id: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(`form #${id}, form [name="${id}"]`);
    target?.closest('details')?.setAttribute('open', '');
    target?.focus();
  }

  #save(pack: Pack): void {
    const { entry, problems } = read(tidy(this._draft ?? {}), this.#today.read(), listsOf(pack));
    const taken = entry && keyOf(entry) !== this.#editing && this.#entries.some((one) => keyOf(one) === keyOf(entry));
    this._problems = taken ? { date: 'taken' } : problems;
    if (!entry || taken) {
      this.focusing.to('.summary-box');
      return;
    }
    const others = this.#entries.filter((one) => keyOf(one) !== this.#editing);
    this.#use(withEntries(others, [entry]));
    this.#alarms.saved();
    this.#announcer.say(this.words.diarySaved);
    this.#close('[part=add-button]');
  }

  #showAll(first: Entry): void {
    this._all = true;
    this.#announcer.say(fill(this.words.diaryShown, { n: this.#entries.length }));
    this.focusing.to(`#${rowId(first)} button`);
  }

  #remove(entry: Entry): void {
    this.#use(this.#entries.filter((one) => one !== entry));
    this.#undo.offer(this.words.diaryDeleted, () => this.#add([entry], ''));
  }

  /** Erased is erased: "Undo" holds the entries in the page alone. */
  #erase = (): void => {
    const entries = this.#entries;
    this.#alarms.erased();
    this.#entries = [];
    this.#close('[part=add-button]');
    if (entries.length) this.#undo.offer(this.words.diaryErased, () => this.#add(entries, ''));
  };

  #add(entries: readonly Entry[], message: string): void {
    this.#use(withEntries(this.#entries, entries));
    this.#undo.drop();
    if (message) this.#announcer.say(message);
    this.focusing.to('[part=add-button]');
  }

  #use(entries: readonly Entry[]): void {
    this.#entries = entries;
    this.#kept.save(entries);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pain-diary': PainDiary;
  }
}
