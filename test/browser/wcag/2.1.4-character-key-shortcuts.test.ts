import { seen } from '../../support/reader.js';
import { criterion, focusable, plant } from '../../support/wcag.js';

const keys = [...'abcdefghijklmnopqrstuvwxyz0123456789?/.,'];

/** No single letter does anything, wherever the focus is. */
criterion('2.1.4 Character Key Shortcuts', {
  faults: async (widget) => {
    const before = seen(widget);
    for (const target of [document.body, ...focusable(widget).slice(0, 3)])
      for (const key of keys)
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    await widget.updateComplete;
    return seen(widget) === before ? [] : ['a letter changed what is shown'];
  },
  broken: (widget) => document.addEventListener('keydown', () => plant(widget, 'p', {}, 'A shortcut'), { once: true }),
});
