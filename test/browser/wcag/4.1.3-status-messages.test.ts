import { all, words } from '../../support/reader.js';
import { criterion, nameOf } from '../../support/wcag.js';

/** Regions that speak stand in the tree before they have something to say, and a filter says what it did. */
criterion('4.1.3 Status Messages', {
  on: ['treatment-guide', 'trigger-cards', 'symptom-guide', 'prevention-checklist'],
  faults: async (widget) => {
    const regions = all(widget, '[role=status], [aria-live]');
    const hidden = regions.filter((one) => !one.checkVisibility()).map(nameOf);
    all<HTMLInputElement>(widget, 'input:not(:checked)')[0]?.click();
    await widget.updateComplete;
    return [...hidden, ...(regions.some((one) => words(one)) ? [] : ['a change is not said'])];
  },
  broken: (widget) => all(widget, '[role=status], [aria-live]').forEach((one) => one.remove()),
});
