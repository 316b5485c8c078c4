/** The summary on paper: one sheet to take along, with nothing of the page around it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Part, Summary } from './summary.model.js';

export const summarySheet = ({ title, date, parts: [result, ...parts], small }: Summary): TemplateResult =>
  html`<main>
    <header>
      <p>${title}, ${date}</p>
      <h1>${result?.title}</h1>
      ${result?.lines.map((line) => html`<p class="first">${line}</p>`)}
    </header>
    ${parts.map(
      (part) =>
        html`<section>
          <h2>${part.title}</h2>
          ${part.lead.map((line) => html`<p>${line}</p>`)}
          ${
            part.lines.length
              ? html`<ul>
                  ${part.lines.map((line) => html`<li>${lineView(line)}</li>`)}
                </ul>`
              : nothing
          }
        </section>`,
    )}
    <footer>${small.map((line) => html`<p>${line}</p>`)}</footer>
  </main>`;

/** An answer stands out from its question. */
const lineView = (line: Part['lines'][number]): unknown =>
  typeof line === 'string' ? line : html`${line[0]} <strong>${line[1]}</strong>`;

export const summarySheetStyles = css`
  @page {
    size: A4;
    margin: 14mm;
  }
  body {
    margin: 0;
    font:
      13px/1.4 system-ui,
      sans-serif;
    color: #000;
  }
  header {
    padding: 10px 14px;
    border: 2px solid #000;
  }
  h1 {
    margin: 2px 0 6px;
    font-size: 22px;
  }
  h2 {
    margin: 14px 0 4px;
    font-size: 15px;
    break-after: avoid;
  }
  p {
    margin: 0 0 4px;
  }
  ul {
    margin: 0;
    padding-inline-start: 18px;
  }
  li {
    break-inside: avoid;
  }
  .first {
    font-size: 15px;
  }
  footer {
    margin-top: 16px;
    padding-top: 6px;
    border-top: 1px solid #777;
    font-size: 12px;
    color: #333;
  }
`;
