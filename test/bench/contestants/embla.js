/** Embla with the same slides; it brings no buttons, so a page writes them. */
import EmblaCarousel from 'embla-carousel';

globalThis.contestant = {
  make: () => {
    const box = document.createElement('div');
    box.innerHTML = `<button type="button">Next</button><div class="view"><div class="track">${globalThis.slides
      .map((slide) => `<div class="slide">${slide}</div>`)
      .join('')}</div></div>`;
    return box;
  },
  attached: (box) => {
    box.embla = EmblaCarousel(box.querySelector('.view'), {});
    box.querySelector('button').addEventListener('click', () => box.embla.scrollNext());
  },
  isDrawn: (box) => Boolean(box.embla?.slideNodes().length),
  next: (box) => box.querySelector('button').click(),
};
