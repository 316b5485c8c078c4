import { criterion } from '../../support/wcag.js';

const heard: string[] = [];
const listen = window.addEventListener.bind(window);
window.addEventListener = (...given: Parameters<typeof window.addEventListener>) => {
  heard.push(given[0]);
  listen(...given);
};

/** No widget listens to how the device is moved. */
criterion('2.5.4 Motion Actuation', {
  faults: () => heard.splice(0).filter((type) => /devicemotion|deviceorientation/.test(type)),
  broken: () => window.addEventListener('devicemotion', () => undefined, { once: true }),
});
