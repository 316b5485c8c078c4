/** Inside the frame: one widget as its address asks for it, and its height to the page around it. */
import { askedFor, heightMessages } from './frame.model.js';

const box = document.createElement('div');
let told = 0;

for (const [name, value] of askedFor(location.search, location.href)) {
  box.setAttribute(name, value);
  if (name === 'data-lang') document.documentElement.lang = value;
}
document.body.append(box);

new ResizeObserver(() => {
  const height = Math.ceil(box.getBoundingClientRect().height);
  if (height === told || height < 20) return;
  told = height;
  // The height is no secret, and a frame cannot know which page shows it.
  for (const message of heightMessages(height)) parent.postMessage(message, '*');
}).observe(box);
