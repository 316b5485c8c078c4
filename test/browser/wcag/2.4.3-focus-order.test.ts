import { all, focused } from '../../support/reader.js';
import { criterion, focusable, nameOf, plant } from '../../support/wcag.js';

/** The Tab key goes through a widget as it is read, and an emergency list gives the focus back. */
criterion('2.4.3 Focus Order', {
  faults: async (widget) => {
    const jumps = focusable(widget).filter(({ tabIndex }) => tabIndex > 0);
    const [button] = all(widget, '[part=emergency-button]').filter((one) => one.checkVisibility());
    if (!button) return jumps.map(nameOf);
    button.focus();
    button.click();
    await new Promise((done) => setTimeout(done));
    await widget.updateComplete;
    const inside = Boolean(focused(widget)?.closest('dialog'));
    all<HTMLDialogElement>(widget, 'dialog[open]')[0]?.close();
    return [
      ...jumps.map(nameOf),
      ...(inside && focused(widget) === button ? [] : ['the emergency signs lose the focus']),
    ];
  },
  broken: (widget) => void plant(widget, 'button', { tabindex: '1' }, 'First'),
});
