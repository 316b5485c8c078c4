import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

/** What is read in the order of the code is seen in that order. */
criterion('1.3.2 Meaningful Sequence', {
  faults: (widget) =>
    all(widget, '.root *')
      .filter((one) => {
        const { order, flexDirection, direction } = getComputedStyle(one);
        return order !== '0' || flexDirection.includes('reverse') || (direction === 'rtl' && !one.closest('[dir=rtl]'));
      })
      .map(nameOf),
  broken: (widget) => plant(widget, 'p').style.setProperty('order', '-1'),
});
