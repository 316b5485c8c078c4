/** A real heading of a level chosen at run time. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** `level` is a whole number, brought into the range from 1 to 6. */
export function heading(level: number, content: unknown, className = 'title', id = ''): TemplateResult {
  switch (Math.min(6, Math.max(1, level))) {
    case 1:
      return html`<h1 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h1>`;
    case 2:
      return html`<h2 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h2>`;
    case 3:
      return html`<h3 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h3>`;
    case 4:
      return html`<h4 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h4>`;
    case 5:
      return html`<h5 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h5>`;
    default:
      return html`<h6 id=${ifDefined(id || undefined)} class=${className} tabindex="-1" part="heading">${content}</h6>`;
  }
}
