import { all, focused, root } from '../../support/reader.js';
import { criterion, focusable, nameOf } from '../../support/wcag.js';

/** What gets focus keeps it, opens nothing and leads nowhere. */
criterion('3.2.1 On Focus', {
  faults: async (widget) => {
    const address = location.href;
    const surprising: string[] = [];
    for (const one of focusable(widget).slice(0, 40)) {
      one.focus();
      await widget.updateComplete;
      const stays = focused(widget) === one && location.href === address && !all(widget, 'dialog[open]').length;
      if (!stays) surprising.push(nameOf(one));
    }
    return surprising;
  },
  broken: (widget) => root(widget).addEventListener('focusin', (event) => (event.target as HTMLElement).blur()),
});
