/**
 * Takes over what was rendered ahead: the elements in the page's declarative shadow root become the widget's own, so
 * that nothing moves and nothing the reader typed, opened or focused is lost. Where the page was rendered from other
 * words, another version or other attributes, the old content makes way for the new in the same step, before it is seen.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { RenderOptions } from 'lit';

/** The shadow root that the page's HTML brought along, closed ones too. */
export function declarativeRoot(element: HTMLElement): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return element.attachInternals().shadowRoot ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Everything a drawing says, as a short mark: its texts, numbers and attribute values. Lit takes over text unread, so a
 * sentence or a phone number that is another one here must show in the mark.
 */
export const mark = (drawing: unknown): string => read(drawing, 0x811c9dc5).toString(36);

function read(value: unknown, seed: number): number {
  if (typeof value === 'function') return seed;
  if (typeof value !== 'object' || !value) return hash(`${String(value)};`, seed);
  // Of a template or a directive its values; of a list its items.
  const { values = value } = value as { values?: unknown };
  if (!Array.isArray(values)) return seed;
  return values.reduce<number>((found, one) => read(one, found), hash('[', seed));
}

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Returns what hands the reader's input to the widget; call it when the first update is over. */
export function takeOver(root: ShadowRoot, drawing: unknown, options: RenderOptions): () => void {
  const controls = changedControls(root);
  const focused = root.activeElement;
  const style = root.querySelector<HTMLElement>('style[data-ahead]');
  const same = style?.dataset['ahead'] === mark(drawing);
  [...root.children].forEach((element) => element.matches('style, noscript') && element.remove());
  if (same && adopted(root, drawing, options, controls)) return () => controls.forEach(tell);

  const fields = controls.map((control) => ({
    place: placeOf(control),
    value: control.value,
    checked: stateOf(control),
  }));
  const focus = focused && placeOf(focused);
  root.replaceChildren();
  delete (root as { _$litPart$?: unknown })['_$litPart$'];
  return () => {
    for (const { place, value, checked } of fields) {
      const control = place && root.querySelector<Control>(place);
      if (!control) continue;
      if (checked === undefined) control.value = value;
      else (control as HTMLInputElement).checked = checked;
      tell(control);
    }
    if (focus) root.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };
}

/** Lit's templates over the existing elements; false where they do not fit. */
function adopted(root: ShadowRoot, drawing: unknown, options: RenderOptions, controls: readonly Control[]): boolean {
  // Lit sets every property once. An input's own one, for that moment, keeps the text and the caret.
  const held = controls.map((control) => [control, stateOf(control) === undefined ? 'value' : 'checked'] as const);
  held.forEach(([control, name]) => {
    const now = control[name as 'value'];
    Object.defineProperty(control, name, { configurable: true, get: () => now, set: () => undefined });
  });
  try {
    hydrate(drawing, root as unknown as HTMLElement, options);
    return true;
  } catch {
    return false;
  } finally {
    held.forEach(([control, name]) => Reflect.deleteProperty(control, name));
  }
}

/** The controls that the reader has used. */
function changedControls(root: ShadowRoot): Control[] {
  return [...root.querySelectorAll<Control>('input, textarea, select')].filter((control) => {
    if (control instanceof HTMLSelectElement) {
      return [...control.options].some((option) => option.selected !== option.defaultSelected);
    }
    const checked = stateOf(control);
    return checked === undefined
      ? control.value !== control.defaultValue
      : checked !== (control as HTMLInputElement).defaultChecked;
  });
}

/** Whether a box or a radio is on; undefined for other controls. */
const stateOf = (control: Element): boolean | undefined =>
  control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type) ? control.checked : undefined;

/** Where the same control is in another drawing of the widget. */
function placeOf(control: Element): string {
  const quoted = (name: string) => `[${name}="${CSS.escape(control.getAttribute(name) ?? '')}"]`;
  if (control.id) return `#${CSS.escape(control.id)}`;
  if (control.hasAttribute('name')) return `${quoted('name')}${control.hasAttribute('value') ? quoted('value') : ''}`;
  return control.hasAttribute('part') ? `${control.localName}${quoted('part')}` : '';
}

/** The widget hears of what was typed or ticked before it could listen; a page's own listeners do not. */
function tell(control: Control): void {
  // A radio that another one of its group has replaced is told by that one.
  if (control instanceof HTMLInputElement && control.type === 'radio' && !control.checked) return;
  for (const name of ['input', 'change']) control.dispatchEvent(new CustomEvent(name, { bubbles: true }));
}
