import { all, answer, complete, next, result, root, words, wordsOf } from '../../support/reader.js';
import { healthy } from '../../support/triage-table.js';
import { criterion } from '../../support/wcag.js';

/** Before a result the answers can be looked through and changed, each of them. */
criterion('3.3.4 Error Prevention (Legal, Financial, Data)', {
  on: ['a scale of the pain check'],
  faults: async (widget) => {
    await complete(widget, healthy, 'Q13_function');
    await answer(widget, wordsOf('Q13_function', healthy.Q13_function));
    await next(widget);
    const rows = all(widget, '.answers > div');
    if (result(widget) || !rows.length) return ['no list of answers'];
    return rows.filter((row) => !row.querySelector('button')).map(words);
  },
  broken: (widget) => {
    const change = () => all(widget, '.answers button').forEach((one) => one.remove());
    root(widget).addEventListener('focusin', change);
  },
});
