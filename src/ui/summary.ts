/** The line that opens a `details`; its name says what it belongs to, because many on a page read alike. */
import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../pack/pack.js';
import { say } from './say.js';

export const summary = (label: unknown, about: Sentence | undefined): TemplateResult =>
  html`<summary>${label}<span class="visually-hidden">: ${say(about)}</span></summary>`;
