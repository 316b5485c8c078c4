/** Speaks to screen readers, politely, once per message. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #message = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Says `message` after the next render. Saying the same words twice in a row is heard twice. */
  say(message: string): void {
    this.#message = message === this.#message ? `${message}\u00a0` : message;
    this.#host.requestUpdate();
  }

  /** Put this once into the widget's template, outside anything that comes and goes. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#message}</div>`;
  }
}
