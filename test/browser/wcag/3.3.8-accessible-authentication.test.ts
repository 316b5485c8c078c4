import { all } from '../../support/reader.js';
import { criterion, forms, nameOf, plant } from '../../support/wcag.js';

/** Nobody signs in, solves a riddle or is kept from pasting. */
criterion('3.3.8 Accessible Authentication (Minimum)', {
  on: forms,
  faults: (widget) => [
    ...all(widget, '[type=password], [autocomplete=one-time-code], iframe').map(nameOf),
    ...all(widget, 'input, textarea')
      .filter((one) => !one.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })))
      .map(nameOf),
  ],
  broken: (widget) => void plant(widget, 'input', { type: 'password' }),
});
