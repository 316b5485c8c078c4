import { root, seen } from '../../support/reader.js';
import { criterion, focusable, nameOf, plant } from '../../support/wcag.js';

/** Nothing happens before the pointer is let go. */
criterion('2.5.2 Pointer Cancellation', {
  faults: async (widget) => {
    const before = seen(widget);
    const hasty: string[] = [];
    for (const one of focusable(widget).slice(0, 40)) {
      for (const type of ['pointerdown', 'mousedown'])
        one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      await widget.updateComplete;
      if (seen(widget) !== before) hasty.push(nameOf(one));
    }
    return hasty;
  },
  broken: (widget) => root(widget).addEventListener('mousedown', () => plant(widget, 'p', {}, 'Done'), { once: true }),
});
