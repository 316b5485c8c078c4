/** What a reader could start on a page, whichever widget offers it. */
import { LitElement } from 'lit';
import { hear } from '../../src/ui/channel.js';
import type { Widget } from '../../src/ui/widget.js';
import { en } from '../../src/words/en/index.js';
import { words } from './reader.js';

/** Everything inside, through every root. */
export function deep(from: Element | ShadowRoot): HTMLElement[] {
  const own = [...from.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? deep(one.shadowRoot) : []),
  ]);
  const root = from instanceof Element && from.shadowRoot ? deep(from.shadowRoot) : [];
  return [...root, ...own];
}

const labels: readonly string[] = [
  en.startGuide,
  en.play,
  en.startSession,
  en.resume,
  en.skip,
  en.makePlan,
  en.switchPlan,
  en.openPlan,
  en.openTimer,
  en.showInCarousel,
  en.showStretches,
  en.calendarFile,
];
const parts = 'start-button play-button make-button timer-button show-button calendar-button session guide slide day';
const shapes = [
  ...parts.split(' ').map((part) => `[part~="${part}"]`),
  '[role=timer]',
  'svg.figure',
  '.ladder',
  '.light-line:not(.red)',
  '.todo:not(.yes, .maybe, .no)',
  '.steps input',
].join();

const isControl = (one: Element): boolean => one.matches('button, a, input, summary, select');
const isShown = (one: HTMLElement): boolean => one.checkVisibility();

/** Everything shown that starts movement or is followed while moving. */
export const offers = (element: Element): string[] =>
  deep(element)
    .filter((one) => isShown(one) && (one.matches(shapes) || (isControl(one) && labels.includes(words(one)))))
    .map((one) => `${one.localName} ${one.getAttribute('part') ?? one.className} "${words(one).slice(0, 40)}"`);

const started: string[] = [];
const events = ['carelets-session-start', 'carelets-session-end', 'carelets-plan-start'];

class Listener extends LitElement {
  constructor() {
    super();
    for (const kind of ['set', 'plan', 'stage', 'session', 'light'] as const)
      hear(this, kind, () => started.push(kind));
  }
}
customElements.define('page-listener', Listener);

/** Presses every control of the widgets once, but the reader's word for a clinician; says what began. */
export async function pressAll(element: Widget): Promise<string[]> {
  started.length = 0;
  const note = ({ type, target }: Event) => {
    const link = type === 'click' ? (target as HTMLElement).closest('a') : undefined;
    if (type !== 'click' || link?.download) started.push(link?.download ?? type);
    if (link) target?.dispatchEvent(new CustomEvent('seen'));
  };
  const stay = (event: Event) =>
    event.composedPath().some((one) => one instanceof HTMLAnchorElement) && event.preventDefault();
  const listener = document.body.appendChild(document.createElement('page-listener'));
  const print = window.print;
  window.print = () => undefined;
  for (const name of events) addEventListener(name, note);
  addEventListener('click', stay);
  document.addEventListener('click', note, true);
  try {
    const pressed = new Set<string>();
    const next = () =>
      deep(element).find(
        (one) =>
          isControl(one) && isShown(one) && !one.matches('[part=cleared-button], select') && !pressed.has(nameOf(one)),
      );
    for (let control = next(); control; control = next()) {
      pressed.add(nameOf(control));
      control.click();
      await element.updateComplete;
    }
  } finally {
    for (const name of events) removeEventListener(name, note);
    removeEventListener('click', stay);
    document.removeEventListener('click', note, true);
    window.print = print;
    listener.remove();
  }
  return [...started];
}

const nameOf = (one: HTMLElement): string =>
  [one.localName, one.getAttribute('part'), words(one), one.ariaLabel, one.id, (one as HTMLInputElement).value].join(
    ' ',
  );
