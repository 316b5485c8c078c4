/** The diary as a file, back from a file, and as a page for a clinician. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { download } from '../../ui/download.js';
import { printSheet } from '../../ui/print-sheet.js';
import { fill } from '../../words/index.js';
import { chartStyles } from './chart.styles.js';
import { compare, fromCsv, toCsv } from './csv.js';
import type { Entry, Lists } from './entry.model.js';
import { incomingView, type Incoming } from './files-view.js';
import type { Base } from './names.js';
import type { Summary } from './pain-diary.model.js';
import { sheetStyles, sheetView } from './sheet-view.js';

interface Diary {
  entries: readonly Entry[];
  summary: Summary;
  today: string;
  lists: Lists;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** More than years of entries weigh; a larger file is something else. */
const mostBytes = 5_000_000;

export class Files implements ReactiveController {
  readonly #host: Host;
  readonly #add: (entries: readonly Entry[], message: string) => void;
  /** What a file would add, until the reader has decided. */
  #incoming: Incoming | undefined;
  /** Set when a file could not be opened or saved. */
  #failed: 'open' | 'save' | undefined;
  #focusIncoming = false;

  constructor(host: Host, add: (entries: readonly Entry[], message: string) => void) {
    this.#host = host;
    this.#add = add;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#focusIncoming) this.#host.renderRoot.querySelector<HTMLElement>('.incoming')?.focus();
    this.#focusIncoming = false;
  }

  view(base: Base, diary: Diary): TemplateResult {
    const { words } = base;
    const open = (event: Event) => void this.#open(event.target as HTMLInputElement, base, diary);
    return html`<div class="files no-print">
      <div class="actions">
        ${
          diary.entries.length
            ? html`<button type="button" class="button" @click=${() => this.#save(diary)}>${words.diaryExport}</button>
                <button type="button" class="button" @click=${() => this.#print(base, diary)}>
                  ${words.diarySheet}
                </button>`
            : nothing
        }
        <label class="button file">
          <input class="visually-hidden" type="file" accept=".csv,text/csv,text/plain" @change=${open} />
          ${words.diaryImport}
        </label>
      </div>
      <p class="error" role="status">${this.#failed === 'open' ? words.diaryNoFile : nothing}</p>
      ${
        this.#failed === 'save'
          ? html`<label class="small">
              ${words.diaryNotSaved}
              <textarea part="field" rows="5" readonly .value=${toCsv(diary.entries)}></textarea>
            </label>`
          : nothing
      }
      ${
        this.#incoming
          ? incomingView({
              ...base,
              incoming: this.#incoming,
              add: (replace) => this.#merge(replace, base, diary),
              cancel: () => this.#show(undefined),
            })
          : nothing
      }
    </div>`;
  }

  #save({ entries, today }: Diary): void {
    this.#failed = download(`pain-diary-${today}.csv`, 'text/csv', `\ufeff${toCsv(entries)}`) ? undefined : 'save';
    this.#host.requestUpdate();
  }

  #print(base: Base, { entries, summary }: Diary): void {
    const sheet = sheetView(base, entries, summary);
    printSheet(this.#host.renderRoot, base.pack.lang, base.words.diarySheet, sheet, [sheetStyles, ...chartStyles]);
  }

  async #open(input: HTMLInputElement, base: Base, { entries, today, lists }: Diary): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    try {
      if (file.size > mostBytes) throw new Error('too large');
      const found = fromCsv(await file.text(), today, lists);
      const merge = compare(entries, found.entries);
      this.#failed = undefined;
      // Nothing to decide: all is new and all could be read.
      if (merge.added.length && !merge.differing.length && !found.faults.length) this.#finish(merge.added, base);
      else this.#show({ ...merge, faults: found.faults });
    } catch {
      this.#failed = 'open';
      this.#show(undefined);
    }
    // The same file may be chosen again after it was put right.
    input.value = '';
  }

  /** Compared again: the diary may have changed since the file was opened. */
  #merge(replace: boolean, base: Base, { entries }: Diary): void {
    const found = this.#incoming;
    const { added, differing } = compare(entries, found ? [...found.added, ...found.differing] : []);
    this.#finish(replace ? [...added, ...differing] : added, base);
  }

  #finish(entries: readonly Entry[], { words }: Base): void {
    this.#show(undefined);
    this.#add(entries, fill(words.diaryAdded, { n: entries.length }));
  }

  #show(incoming: Incoming | undefined): void {
    this.#incoming = incoming;
    this.#focusIncoming = Boolean(incoming);
    this.#host.requestUpdate();
  }
}
