/** Swiper's element bundle with the same slides. */
import { register } from 'swiper/element/bundle';

register();

globalThis.contestant = {
  make: () => {
    const swiper = document.createElement('swiper-container');
    for (const [name, value] of [
      ['navigation', 'true'],
      ['pagination', 'true'],
      ['keyboard', 'true'],
    ]) {
      swiper.setAttribute(name, value);
    }
    swiper.innerHTML = globalThis.slides.map((slide) => `<swiper-slide>${slide}</swiper-slide>`).join('');
    return swiper;
  },
  isDrawn: (swiper) => Boolean(swiper.swiper?.slides.length),
  next: (swiper) => swiper.shadowRoot.querySelector('.swiper-button-next').click(),
};
