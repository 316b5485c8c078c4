/** On the page around it: gives each frame the height it asks for. A message counts only from a frame of ours. */
import { ask, heightIn } from './frame.model.js';

window.addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  frame?.style.setProperty('height', `${height}px`);
});

for (const { contentWindow } of frames()) contentWindow?.postMessage(ask, '*');

function frames(): HTMLIFrameElement[] {
  const all = [...Document.prototype.querySelectorAll.call(document, 'iframe')] as HTMLIFrameElement[];
  return all.filter(({ src }) => /\/frame\.html\?/.test(src));
}
