/** Inside the frame: one widget as its address asks for it, its height to the page around it, and what of it is in sight. */
import { ask, askedFor, heightMessages, hiddenIn, mistakeIn } from './frame.model.js';

/** Tags of all widgets; the build knows them. */
declare const __WIDGETS__: readonly string[];

const box = document.createElement('div');
const mistake = mistakeIn(location.search, __WIDGETS__);
let told = 0;

if (mistake) sayWhatToWrite();
else draw();
document.body.append(box);

function draw(): void {
  for (const [name, value] of askedFor(location.search, location.href)) {
    box.setAttribute(name, value);
    if (name === 'data-lang') document.documentElement.lang = value;
  }
  box.dataset['own'] = '';
}

/** Whoever put the frame into the page looks at it, and not into a console. */
function sayWhatToWrite(): void {
  box.className = 'mistake';
  box.textContent = mistake;
  console.warn(`carelets: ${mistake}`);
}

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

window.addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  // The page's script may start after the frame has told its height.
  if (data === ask && told) tell();
  const hidden = hiddenIn(data);
  if (!hidden) return;
  // Where what lies above the widget keeps to: `ui/in-sight.ts`.
  const { style } = document.documentElement;
  style.setProperty('--carelets-hidden-above', `${hidden.above}px`);
  style.setProperty('--carelets-hidden-below', `${hidden.below}px`);
});
