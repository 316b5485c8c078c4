import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

/** Nothing of a widget's own lies over the page for longer than a dialog is open. */
criterion('2.4.11 Focus Not Obscured (Minimum)', {
  faults: (widget) =>
    all(widget, '.root, .root *')
      .filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && !one.matches('dialog'))
      .map(nameOf),
  broken: (widget) => plant(widget, 'div').style.setProperty('position', 'sticky'),
});
