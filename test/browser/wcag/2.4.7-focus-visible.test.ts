import { sendKeys } from '@web/test-runner-commands';
import { criterion, focusable, nameOf } from '../../support/wcag.js';

const ring = (one: Element | null | undefined) => {
  const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0' };
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
};

/** Whatever the keyboard reaches has a ring, on itself or on the row it stands in. */
criterion('2.4.7 Focus Visible', {
  faults: async (widget) => {
    await sendKeys({ press: 'Tab' });
    return focusable(widget)
      .slice(0, 40)
      .filter((one) => {
        one.focus();
        return !ring(one) && !ring(one.closest('label'));
      })
      .map(nameOf);
  },
  broken: (widget) => focusable(widget).forEach((one) => one.style.setProperty('outline', 'none', 'important')),
});
