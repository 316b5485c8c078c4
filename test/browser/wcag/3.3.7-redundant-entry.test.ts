import { all, back, chosen, question, root } from '../../support/reader.js';
import { criterion } from '../../support/wcag.js';

/** What was answered once is there on the way back. */
criterion('3.3.7 Redundant Entry', {
  on: ['a scale of the pain check'],
  faults: async (widget) => {
    const asked: string[] = [];
    for (let n = 0; n < 5; n++) {
      await back(widget);
      if (!chosen(widget).length) asked.push(question(widget));
    }
    return asked;
  },
  broken: (widget) =>
    root(widget).addEventListener('focusin', () =>
      all<HTMLInputElement>(widget, 'input:checked').forEach((one) => (one.checked = false)),
    ),
});
