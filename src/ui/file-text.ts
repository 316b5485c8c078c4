/** The text of a file that was handed over, to be copied where a sandboxed frame has swallowed the download. */
import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import { copyText } from './clipboard.js';

/** `saved` says where the file is; `say` tells what became of the copy. Needs `textBoxStyles`. */
export function fileText(words: Words, saved: string, text: string, say: (message: string) => void): TemplateResult {
  const copy = async () => say((await copyText(text)) ? words.copied : words.copyByHand);
  return html`<p class="small">${saved}</p>
    <details>
      <summary>${words.fileText}</summary>
      <textarea class="text-box" readonly rows="6" aria-label=${words.fileText} .value=${text}></textarea>
      <button type="button" class="button" @click=${copy}>${words.copyText}</button>
    </details>`;
}
