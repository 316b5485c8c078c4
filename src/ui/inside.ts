/**
 * What belongs to a widget does not reach the page. Outside a closed root every event seems to come from the host, so a
 * page cannot see that its reader writes into a field, moves along radios or scrolls a dialog, and its own guards fail.
 */

const moves = /^(Arrow|Home$|End$|Page)/;
const writes = /^(.|Enter|Backspace|Delete|Insert|Clear)$/u;

/** Each kind of control and the keys it uses; the first that fits counts. */
const controls: readonly [selector: string, ...keys: RegExp[]][] = [
  ['a[href]', /^Enter$/],
  ['button, summary, [type=checkbox]', /^(Enter| )$/],
  ['[type=radio]', /^(Enter| |Arrow.*)$/],
  ['[type=range]', moves],
  ['input, select, textarea', writes, moves],
  // What scrolls by itself.
  ['[tabindex="0"]', moves, /^ $/],
];

/** Where a press means the field and no drag. */
const fields = 'textarea, select, input:not([type=radio], [type=checkbox])';
/** What lies above the page and scrolls by itself. */
const boxes = 'dialog, [popover]';

/** The key that a widget took when it went down; focus may be elsewhere when it comes up. */
let held = '';

function uses(control: Element, event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const [, ...keys] = controls.find(([selector]) => control.matches(selector)) ?? [''];
  if (control.closest(boxes)) keys.push(moves);
  if (!keys.some((used) => used.test(key))) return false;
  // With Ctrl a letter is the page's, unless the field copies, pastes or takes back with it; AltGr writes.
  const isCommand = key.length === 1 && (ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph');
  return !isCommand || (control.matches(fields) && !altKey && /^[acvxyz]$/i.test(key));
}

function keepsKey(event: KeyboardEvent, target: Element): boolean {
  const isHeld = event.type === 'keyup' && event.key === held;
  const isUsed = uses(target, event);
  if (event.type !== 'keypress') held = event.type === 'keydown' && isUsed ? event.key : '';
  return isUsed || isHeld;
}

function keeps(event: Event, target: Element): boolean {
  // A browser that fills in a field sends keys without a name.
  if ('key' in event) return keepsKey(event as KeyboardEvent, target);
  return Boolean(target.closest(/^(wheel|touchmove)$/.test(event.type) ? boxes : `${fields}, ${boxes}`));
}

/** Stops at the root what a control or a box inside uses. Keys that it does not use go on to the page. */
export function keepInside(root: ShadowRoot): void {
  const stop = (event: Event) => {
    const target = event.target as Element;
    // What stands between the tags is the page's own.
    if (target.getRootNode() === root && keeps(event, target)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown']) root.addEventListener(type, stop);
  for (const type of ['touchstart', 'touchmove', 'wheel']) root.addEventListener(type, stop, { passive: true });
}

/**
 * Escape closes one thing: while a box of ours lies above the page, it is the box, wherever focus is. `close` closes one
 * that the browser does not close by itself. Call what comes back when the box is closed.
 */
export function takeEscape(close?: () => void): () => void {
  const take = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') {
      window.addEventListener('keyup', take, { capture: true, once: true });
      close?.();
    }
  };
  window.addEventListener('keydown', take, true);
  return () => window.removeEventListener('keydown', take, true);
}
