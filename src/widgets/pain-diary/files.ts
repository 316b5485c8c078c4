/** The diary as a file, back from a file, and as a page for a clinician. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Announcer } from '../../ui/announcer.js';
import { download } from '../../ui/download.js';
import { fileText } from '../../ui/file-text.js';
import type { Focus } from '../../ui/focus.js';
import { Printing } from '../../ui/printing.js';
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

export class Files {
  readonly #host: Host;
  readonly #focus: Focus;
  readonly #add: (entries: readonly Entry[], message: string) => void;
  readonly #announcer: Announcer;
  /** What a file would add, until the reader has decided. */
  #incoming: Incoming | undefined;
  /** A file could not be opened. */
  #failed = false;
  /** Of which entries a file was saved, and a page printed: what was made of others says nothing any more. */
  #saved: readonly Entry[] | undefined;
  #printed: readonly Entry[] | undefined;
  readonly #printing: Printing;

  constructor(
    host: Host,
    focus: Focus,
    add: (entries: readonly Entry[], message: string) => void,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#add = add;
    this.#announcer = announcer;
    this.#printing = new Printing(host);
  }

  view(base: Base, diary: Diary): TemplateResult {
    const { words } = base;
    const open = (event: Event) => void this.#open(event.target as HTMLInputElement, base, diary);
    return html`<div class="files no-print">
      <div class="actions">
        ${
          diary.entries.length
            ? html`<button type="button" class="button" @click=${() => this.#save(base, diary)}>
                  ${words.diaryExport}
                </button>
                ${this.#printing.button(words.diarySheet, () => this.#print(base, diary))}`
            : nothing
        }
        <label class="button file">
          <input class="visually-hidden" type="file" accept=".csv,text/csv,text/plain" @change=${open} />
          ${words.diaryImport}
        </label>
      </div>
      <p class="error" role="status">${this.#failed ? words.diaryNoFile : nothing}</p>
      ${this.#printed === diary.entries ? this.#printing.wayOut(words) : nothing}
      ${this.#saved === diary.entries ? fileText(words, words.fileSaved, toCsv(diary.entries), (message) => this.#announcer.say(message)) : nothing}
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

  #save({ words }: Base, { entries, today }: Diary): void {
    download(`pain-diary-${today}.csv`, 'text/csv', `\ufeff${toCsv(entries)}`);
    this.#saved = entries;
    this.#announcer.say(words.fileSaved);
    this.#host.requestUpdate();
  }

  #print(base: Base, { entries, summary }: Diary): void {
    const content = sheetView(base, entries, summary);
    this.#printed = entries;
    this.#printing.sheet({
      lang: base.pack.lang,
      title: base.words.diarySheet,
      content,
      styles: [sheetStyles, ...chartStyles],
    });
  }

  async #open(input: HTMLInputElement, base: Base, { entries, today, lists }: Diary): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    try {
      if (file.size > mostBytes) throw new Error('too large');
      const found = fromCsv(await file.text(), today, lists);
      const merge = compare(entries, found.entries);
      this.#failed = false;
      // Nothing to decide: all is new and all could be read.
      if (merge.added.length && !merge.differing.length && !found.faults.length) this.#finish(merge.added, base);
      else this.#show({ ...merge, faults: found.faults });
    } catch {
      this.#failed = true;
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
    this.#focus.to(incoming ? '.incoming' : '.file input');
  }
}
