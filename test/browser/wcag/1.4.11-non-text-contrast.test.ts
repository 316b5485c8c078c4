import type { Widget } from '../../../src/ui/widget.js';
import { all } from '../../support/reader.js';
import { contrast, criterion, ground, type Screen } from '../../support/wcag.js';

type Paint = 'borderTopColor' | 'fill' | 'stroke' | 'boxShadow' | 'outlineColor';

/** What tells a control, its state or a drawing, and the property that paints it. */
const drawn: readonly [selector: string, paint: Paint][] = [
  ['[part=field], .text-box, .number, .variants', 'borderTopColor'],
  ['.variants .chosen', 'boxShadow'],
  ['.figure .far, .figure .near, .body', 'fill'],
  ['.figure .floor, .pictogram path:not(.on)', 'stroke'],
  ['.light-shape.red, .light-shape.amber', 'fill'],
  ['.light-shape.green', 'stroke'],
  ['table .bar', 'outlineColor'],
];

/** The colour within a shadow. */
const colourOf = (value: string) => /rgb\([^)]*\)/.exec(value)?.[0] ?? value;

const faint = (widget: Widget): string[] =>
  drawn.flatMap(([selector, paint]) =>
    all(widget, selector)
      .filter((one) => one.checkVisibility() && one.getAttribute('d') !== '')
      .filter((one) => contrast(colourOf(getComputedStyle(one)[paint]), ground(one.parentElement)) < 3)
      .map(() => `${selector} ${paint}`),
  );

/** Borders, states and drawings at 3 to 1, light and dark. */
criterion('1.4.11 Non-text Contrast', {
  on: [
    ...['a scale of the pain check', 'a new entry of the diary', 'comments-form', 'bmi-check', 'stretch-carousel'],
    ...['trigger-cards', 'fact-stat', 'outlook-chart', 'symptom-guide', 'recovery-plan', 'walk-run-timer'],
  ] as Screen[],
  faults: async (widget) => {
    const found: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      widget.theme = theme;
      await widget.updateComplete;
      found.push(...faint(widget).map((fault) => `${theme}: ${fault}`));
    }
    return found;
  },
  broken: (widget) => widget.style.setProperty('--carelets-edge', '#eee'),
});
