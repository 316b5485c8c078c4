import type { Widget } from '../../../src/ui/widget.js';
import { all, focused, words } from '../../support/reader.js';
import { criterion, nameOf, type Screen } from '../../support/wcag.js';

/** The words that belong to a control: those of its group and what describes it. */
const isSaid = (widget: Widget, one: HTMLElement) =>
  (one.closest('fieldset')?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .some((id) => id && /ends and you see what to do/.test(words(all(widget, `#${id}`)[0])));

/** A choice changes no screen and takes no focus, unless that was said before. */
criterion('3.2.2 On Input', {
  on: [
    ...['pain-check-quiz', 'a scale of the pain check', 'a new entry of the diary', 'comments-form', 'bmi-check'],
    ...[
      'recovery-plan',
      'treatment-guide',
      'trigger-cards',
      'symptom-guide',
      'prevention-checklist',
      'stretch-carousel',
    ],
  ] as Screen[],
  faults: async (widget) => {
    const heading = words(all(widget, '[part=heading]')[0]);
    const surprising: string[] = [];
    const inputs = all<HTMLInputElement>(widget, 'input[type=radio], input[type=checkbox]');
    for (const one of inputs.filter((input) => input.checkVisibility() && !input.closest('[inert]')).slice(0, 12)) {
      // An answer before may have taken it away.
      if (!one.isConnected || isSaid(widget, one)) continue;
      one.focus();
      one.click();
      await widget.updateComplete;
      const stays = focused(widget) === one && words(all(widget, '[part=heading]')[0]) === heading;
      if (!stays) surprising.push(nameOf(one));
    }
    return surprising;
  },
  broken: (widget) => all(widget, '#ends').forEach((one) => one.remove()),
});
