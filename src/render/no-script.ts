/**
 * What a reader without scripts sees. It stands in the shadow root inside `<noscript>`: a browser with scripts never
 * builds it, and a browser without shows it in place of what only scripts could move.
 */
import { html, type TemplateResult } from 'lit';
import { glossaryStyles } from './plain/glossary.js';
import { plainViews } from './plain/index.js';
import { plainStyles } from './plain/styles.js';
import type { Drawn } from './draw.js';
import { plainHtml } from './template.js';

/** Most widgets can be read as they are drawn: only what cannot be pressed goes. A button may hold a word of the page. */
const deadControls = 'button:not(:has(slot)),dialog,.no-print{display:none!important}';

export function noScript(drawn: Drawn, nonce: string): string {
  const view = plainRoot(drawn);
  if (!view) {
    const own = drawn.tag === 'glossary-term' ? glossaryStyles(drawn) : '';
    return `<noscript><style${nonce}>${deadControls}${own}</style></noscript>`;
  }
  return `<noscript><style${nonce}>${plainStyles}</style>${plainHtml(view)}</noscript>`;
}

/** The view without scripts; undefined where the widget is read as it is drawn. */
export function plainRoot(drawn: Drawn): TemplateResult | undefined {
  const view = plainViews[drawn.tag]?.(drawn);
  return view === undefined
    ? undefined
    : html`<div class="size">
        <div class=${`root plain ${drawn.element.scheme}`} part="base" lang=${drawn.pack.lang}>${view}</div>
      </div>`;
}
