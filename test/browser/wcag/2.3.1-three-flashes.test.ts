import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

/** Nothing runs by itself, and nothing fades faster than three times a second for ever. */
criterion('2.3.1 Three Flashes or Below Threshold', {
  faults: (widget) =>
    all(widget, '.root, .root *')
      .filter((one) => {
        const { animationName, animationIterationCount } = getComputedStyle(one);
        return animationName !== 'none' || animationIterationCount === 'infinite';
      })
      .map(nameOf),
  broken: (widget) => plant(widget, 'p').style.setProperty('animation', 'flash 100ms infinite'),
});
