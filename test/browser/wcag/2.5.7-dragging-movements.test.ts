import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

/** Nothing has to be dragged. */
criterion('2.5.7 Dragging Movements', {
  faults: (widget) => all(widget, '[draggable=true], input[type=range]').map(nameOf),
  broken: (widget) => void plant(widget, 'p', { draggable: 'true' }),
});
