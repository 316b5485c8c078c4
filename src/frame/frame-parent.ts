/** On the page around it: gives each frame the height it asks for. A message counts only from a frame of ours. */
import { heightIn } from './frame.model.js';

window.addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frames = [...Document.prototype.querySelectorAll.call(document, 'iframe')] as HTMLIFrameElement[];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (frame && /\/frame\.html\?/.test(frame.src)) frame.style.setProperty('height', `${height}px`);
});
