import { all, root, words } from '../../support/reader.js';
import { criterion, forms, sendEmpty } from '../../support/wcag.js';

/** What is wrong is said in text, after "Error:", at the field it belongs to. */
criterion('3.3.1 Error Identification', {
  on: forms,
  faults: async (widget) => {
    await sendEmpty(widget);
    const errors = all(widget, '.error').filter((one) => words(one));
    if (!errors.length) return ['nothing is said'];
    return errors
      .filter((one) => !words(one).startsWith('Error: ') || !all(widget, `[aria-describedby~="${one.id}"]`).length)
      .map(words);
  },
  broken: (widget) =>
    root(widget).addEventListener('focusin', () => all(widget, '.error').forEach((one) => one.remove())),
});
