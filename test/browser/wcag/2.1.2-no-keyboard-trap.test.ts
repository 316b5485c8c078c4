import { sendKeys } from '@web/test-runner-commands';
import { criterion, focusable, type Screen } from '../../support/wcag.js';

/** Tab leads in and, after every stop, out again. */
criterion('2.1.2 No Keyboard Trap', {
  on: [
    ...['glossary-term', 'pain-check-quiz', 'a scale of the pain check', 'stretch-carousel', 'comments-form'],
    ...['bmi-check', 'walk-run-timer', 'recovery-plan'],
  ] as Screen[],
  faults: async (widget) => {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    widget.before(before);
    widget.after(after);
    before.focus();
    for (let n = 0; n <= focusable(widget).length + 12; n++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === after) return [];
    }
    return ['the Tab key does not leave'];
  },
  broken: (widget) => widget.addEventListener('keydown', (event) => event.preventDefault()),
});
