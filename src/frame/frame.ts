/** Inside the frame: one widget as its address asks for it, and its height to the page around it. */
import { ask, askedFor, heightMessages } from './frame.model.js';

const box = document.createElement('div');
let told = 0;

for (const [name, value] of askedFor(location.search, location.href)) {
  box.setAttribute(name, value);
  if (name === 'data-lang') document.documentElement.lang = value;
}
document.body.append(box);

function tell(): void {
  // The height is no secret, and a frame cannot know which page shows it.
  for (const message of heightMessages(told)) parent.postMessage(message, '*');
}

function measure(): void {
  const height = Math.ceil(box.getBoundingClientRect().height);
  if (height === told || height < 20) return;
  told = height;
  tell();
}

new ResizeObserver(measure).observe(box);
// A browser does not lay out a frame further down the page before the reader scrolls to it, unless it is asked.
window.addEventListener('load', () => {
  measure();
  const widget = box.firstElementChild as (Element & { updateComplete?: Promise<unknown> }) | null;
  // It may still wait for its turn to be drawn.
  void widget?.updateComplete?.then(measure);
});

// The page's script may start after the frame has told its height.
window.addEventListener('message', ({ data, source }) => {
  if (data === ask && source === parent && told) tell();
});
