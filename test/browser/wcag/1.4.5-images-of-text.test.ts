import { all } from '../../support/reader.js';
import { criterion, nameOf, plant } from '../../support/wcag.js';

/** Words are text: no picture but drawings, and their words are text too. */
criterion('1.4.5 Images of Text', {
  faults: (widget) => [
    ...all(widget, 'img, image, canvas, object, embed, picture').map(nameOf),
    ...all(widget, '.root *')
      .filter((one) => getComputedStyle(one).backgroundImage !== 'none')
      .map(nameOf),
  ],
  broken: (widget) => void plant(widget, 'img', { alt: '' }),
});
