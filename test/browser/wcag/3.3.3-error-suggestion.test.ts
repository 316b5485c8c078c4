import { all, words } from '../../support/reader.js';
import { criterion, forms, plant, sendEmpty } from '../../support/wcag.js';

const says = /\b(choose|enter|write|tick|fill this in|shorten|remove)\b/i;

/** An error says what to do. */
criterion('3.3.3 Error Suggestion', {
  on: forms,
  faults: async (widget) => {
    await sendEmpty(widget);
    return all(widget, '.error')
      .filter((one) => words(one))
      .map(words)
      .filter((error) => !says.test(error));
  },
  broken: (widget) => void plant(widget, 'p', { class: 'error' }, 'Invalid input'),
});
