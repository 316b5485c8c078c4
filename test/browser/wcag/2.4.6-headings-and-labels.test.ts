import type { Widget } from '../../../src/ui/widget.js';
import { all, words } from '../../support/reader.js';
import { criterion, focusable, nameOf, plant } from '../../support/wcag.js';

const levels = (widget: Widget) =>
  all(widget, 'h1, h2, h3, h4, h5, h6').filter((one) => one.checkVisibility() && !one.closest('dialog'));

/** What a control says of itself. */
const labelOf = (one: HTMLElement) =>
  one.ariaLabel ?? (words(one) || [...((one as HTMLInputElement).labels ?? [])].map(words).join(' '));

/** Headings and labels say something, and no level of headings is skipped. */
criterion('2.4.6 Headings and Labels', {
  faults: (widget) => [
    ...levels(widget)
      .filter((one) => !words(one))
      .map(nameOf),
    ...levels(widget).flatMap((one, n, list) =>
      n && Number(one.localName[1]) > Number(list[n - 1]?.localName[1]) + 1 ? [`${words(one)} skips a level`] : [],
    ),
    ...all(widget, 'legend, th')
      .filter((one) => one.checkVisibility() && !words(one))
      .map(nameOf),
    ...focusable(widget)
      .filter((one) => !labelOf(one))
      .map(nameOf),
  ],
  broken: (widget) => void plant(widget, 'h3'),
});
