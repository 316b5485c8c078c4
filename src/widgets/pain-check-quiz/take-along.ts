/** What a reader takes along from a result: on paper, on the clipboard, as a file. Each is made when it is asked for. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText } from '../../ui/clipboard.js';
import { localDay } from '../../ui/dates.js';
import { download } from '../../ui/download.js';
import { fileText } from '../../ui/file-text.js';
import { Printing } from '../../ui/printing.js';
import { responseFile } from './fhir.model.js';
import { summarySheet, summarySheetStyles } from './summary-sheet.js';
import { summaryOf, textOf, type Said, type Summary } from './summary.model.js';

export interface Taken extends Omit<Said, 'day' | 'version'> {
  /** When the result was reached. */
  at: Date;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

declare const __VERSION__: string | undefined;
/** Unknown where the sources run as they are. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0';

export class TakeAlong implements ReactiveController {
  readonly #printing: Printing;
  readonly #say: (message: string) => void;
  /** To be copied by hand; empty once it was copied. */
  #summary: string | undefined;
  /** Text of the file that was handed over. */
  #file = '';

  constructor(host: Host, say: (message: string) => void) {
    this.#printing = new Printing(host);
    this.#say = say;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Forgets what was made of answers that no longer count. */
  clear(): void {
    this.#summary = undefined;
    this.#file = '';
    this.#printing.clear();
  }

  view(taken: Taken, heading: TemplateResult): TemplateResult {
    const { words } = taken;
    return html`<div class="take no-print">
      ${heading}
      <p class="small">${words.takeAlongAbout}</p>
      <div class="actions">
        ${this.#printing.button(words.printSummary, () => this.#print(taken))}
        <button type="button" class="button" @click=${() => this.#copy(taken)}>
          ${this.#summary === '' ? words.copied : words.copySummary}
        </button>
      </div>
      ${this.#printing.wayOut(words)}
      ${
        this.#summary
          ? html`<label class="small">
              ${words.copyByHand}
              <textarea class="text-box" readonly .value=${this.#summary}></textarea>
            </label>`
          : nothing
      }
      <details>
        <summary>${words.recordFile}</summary>
        <p class="small">${words.recordFileAbout}</p>
        <button type="button" class="button" @click=${() => this.#save(taken)}>${words.saveFile}</button>
        ${this.#file ? fileText(words, words.fileSaved, this.#file, this.#say) : nothing}
      </details>
    </div>`;
  }

  #print(taken: Taken): void {
    const summary = summaryFrom(taken);
    const content = summarySheet(summary);
    this.#printing.sheet({ lang: taken.pack.lang, title: summary.title, content, styles: [summarySheetStyles] });
  }

  async #copy(taken: Taken): Promise<void> {
    const text = textOf(summaryFrom(taken));
    const copied = await copyText(text);
    this.#summary = copied ? '' : text;
    this.#say(copied ? taken.words.copied : taken.words.copyByHand);
  }

  #save(taken: Taken): void {
    const { pack, words, given, found, at } = taken;
    this.#file = responseFile({
      lang: pack.lang,
      version: pack.topic.review.evidenceChecked,
      label: words.result,
      summary: summaryFrom(taken),
      given,
      authored: at.toISOString(),
      complete: !found.missing.length,
    });
    // The media type of FHIR in JSON.
    download(`${pack.id}-${localDay(at)}.json`, 'application/fhir+json', this.#file);
    this.#say(words.fileSaved);
  }
}

const summaryFrom = ({ at, ...taken }: Taken): Summary => summaryOf({ ...taken, day: localDay(at), version });
