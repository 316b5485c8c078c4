import { root, seen } from '../../support/reader.js';
import { criterion, focusable, plant } from '../../support/wcag.js';

/** Nothing appears, and nothing goes, because the pointer or the focus passes. */
criterion('1.4.13 Content on Hover or Focus', {
  faults: async (widget) => {
    const before = seen(widget);
    const changed: string[] = [];
    for (const one of focusable(widget).slice(0, 12)) {
      one.focus();
      for (const type of ['pointerenter', 'pointerover', 'mouseenter', 'mouseover'])
        one.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      await widget.updateComplete;
      if (seen(widget) !== before) changed.push(one.localName);
    }
    return changed;
  },
  broken: (widget) => root(widget).addEventListener('focusin', () => plant(widget, 'p', {}, 'A tip'), { once: true }),
});
