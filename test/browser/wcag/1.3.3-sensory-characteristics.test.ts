import { all } from '../../support/reader.js';
import { criterion, plant } from '../../support/wcag.js';

const byLooks =
  /\b(green|red|amber|yellow|blue|grey|round|square|left|right|left-hand|right-hand|top|upper|lower) (button|box|link|icon|picture|card|corner)\b/gi;

/** Nothing is told by how it looks or where it stands alone. */
criterion('1.3.3 Sensory Characteristics', {
  faults: (widget) => all(widget, '.root').flatMap((root) => root.textContent.match(byLooks) ?? []),
  broken: (widget) => void plant(widget, 'p', {}, 'Press the green button.'),
});
