import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

const isClipped = (one: Element) =>
  one.closest('.visually-hidden, thead, [inert], .track, .trap') !== null ||
  getComputedStyle(one).position === 'absolute';
/** A table may scroll in a box of its own. */
const scrolls = (one: Element) => one.closest('.table, [tabindex="0"]') !== null || one.closest('svg') !== null;

/** In 320 px nothing is wider than the page. */
criterion('1.4.10 Reflow', {
  faults: (widget) => {
    widget.style.setProperty('width', '320px');
    const right = widget.getBoundingClientRect().right + 1;
    return all(widget, '.root *')
      .filter((one) => one.checkVisibility() && !isClipped(one) && !scrolls(one))
      .filter((one) => one.getBoundingClientRect().right > right)
      .map(nameOf);
  },
  broken: (widget) => plant(widget, 'div').style.setProperty('width', '500px'),
});
