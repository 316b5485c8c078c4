/** Where the keyboard is, and what was said to a screen reader. */
import type { Widget } from '../../src/ui/widget.js';
import { all, focused, words } from './reader.js';

/** What the announcer of a widget said last. */
export const said = (widget: Widget): string => words(all(widget, '.visually-hidden[role=status]').at(-1));

/** After the browser has drawn, which is when it takes focus from what is inert. */
export const drawn = async (widget: Widget): Promise<void> => {
  for (let n = 0; n < 3; n++) await widget.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
};

/** Presses what has this selector, as the keyboard does: it has focus. */
export async function pressed(widget: Widget, selector: string, n = 0): Promise<void> {
  const control = all(widget, selector).filter((one) => one.checkVisibility())[n];
  if (!control) throw new Error(`there is no ${selector} to press`);
  control.focus();
  control.click();
  await drawn(widget);
}

/** A short name of what has focus. */
export const holder = (widget: Widget): string => {
  const held = focused(widget);
  return held ? held.ariaLabel || words(held) || held.id || held.className : 'nothing';
};
