/** The floor: the least that a Lit widget can be. */
import { LitElement, css, html } from 'lit';

class MinimalWidget extends LitElement {
  static properties = { count: { state: true } };
  static styles = css`
    :host {
      display: block;
      padding: 16px;
    }
  `;

  constructor() {
    super();
    this.count = 0;
  }

  render() {
    return html`<p>Pressed ${this.count} times</p>
      <button @click=${() => this.count++}>Next</button>`;
  }
}

customElements.define('minimal-widget', MinimalWidget);

globalThis.contestant = {
  make: () => document.createElement('minimal-widget'),
  isDrawn: (widget) => Boolean(widget.shadowRoot?.querySelector('button')),
  next: (widget) => widget.shadowRoot.querySelector('button').click(),
};
