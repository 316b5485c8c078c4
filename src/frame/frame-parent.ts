/**
 * On the page around it: gives each frame the height it asks for, and tells it which part of it is in sight. A message counts
 * only from a frame of ours, and nothing is told to any other.
 */
import { ask, heightIn, hiddenMessage, hiddenPart } from './frame.model.js';

/** What each frame was told last. */
const told = new WeakMap<HTMLIFrameElement, string>();
let rest: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  frame.style.setProperty('height', `${height}px`);
  // A frame that was loaded anew knows nothing.
  told.delete(frame);
  settle();
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(ask, '*');
// What scrolls may be a box of the page.
window.addEventListener('scroll', settle, { capture: true, passive: true });
window.addEventListener('resize', settle);

/** Once the page is at rest: each word to a frame has the whole of it styled anew. */
function settle(): void {
  clearTimeout(rest);
  rest = setTimeout(() => frames().forEach(tell), 100);
}

function tell(frame: HTMLIFrameElement): void {
  const { top, bottom } = frame.getBoundingClientRect();
  const hidden = hiddenPart(top, bottom, innerHeight);
  const text = JSON.stringify(hidden);
  if (!hidden || told.get(frame) === text) return;
  told.set(frame, text);
  frame.contentWindow?.postMessage(hiddenMessage(hidden), '*');
}

function frames(): HTMLIFrameElement[] {
  const all = [...Document.prototype.querySelectorAll.call(document, 'iframe')] as HTMLIFrameElement[];
  return all.filter(({ src }) => /\/frame\.html\?/.test(src));
}
