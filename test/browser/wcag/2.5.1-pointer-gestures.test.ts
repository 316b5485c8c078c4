import { all, words } from '../../support/reader.js';
import { criterion } from '../../support/wcag.js';

/** What a swipe does, a press on a button does too. */
criterion('2.5.1 Pointer Gestures', {
  on: ['stretch-carousel'],
  faults: async (widget) => {
    const shown = () => words(all(widget, '.slide:not([inert]) [part=heading]')[0]);
    const before = shown();
    all(widget, '[part=next-button]')[0]?.click();
    await widget.updateComplete;
    return shown() === before ? ['no button turns to the next stretch'] : [];
  },
  broken: (widget) => all(widget, '[part=next-button]')[0]?.remove(),
});
