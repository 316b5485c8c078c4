/**
 * Takes over what was rendered ahead: the elements in the page's declarative shadow root become the widget's own, so
 * that nothing moves and nothing the reader typed, opened or focused is lost. Where the page was rendered from other
 * words, another version or other attributes, the old content makes way for the new in the same step, before it is seen.
 */
import { hydrate } from '@lit-labs/ssr-client';
import type { ReactiveElement, RenderOptions } from 'lit';
import type { Pack } from '../pack/pack.js';
import type { Words } from '../words/index.js';

declare const __VERSION__: string | undefined;

/** The shadow root that the page's HTML brought along, closed ones too. */
export function declarativeRoot(element: HTMLElement): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return element.attachInternals().shadowRoot ?? undefined;
  } catch {
    return undefined;
  }
}

/** What a first render depends on, as a short mark. Lit takes over text unread, so a sentence that changed must show here. */
export function mark(element: ReactiveElement, pack: Pack, words: Words): string {
  const own: unknown[] = [];
  (element.constructor as typeof ReactiveElement).elementProperties.forEach((_options, name) => {
    // The pack and the words stand for these.
    if (!['topic', 'packSrc', 'lang'].includes(String(name))) own.push(name, element[name as keyof ReactiveElement]);
  });
  try {
    const version = typeof __VERSION__ === 'string' ? __VERSION__ : '';
    return hash(JSON.stringify([version, own, words]), packHash(pack)).toString(36);
  } catch {
    return '';
  }
}

const packHashes = new WeakMap<Pack, number>();

function packHash(pack: Pack): number {
  const known = packHashes.get(pack) ?? hash(JSON.stringify(pack));
  packHashes.set(pack, known);
  return known;
}

/** FNV-1a. */
function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Returns what hands the reader's input to the widget; call it when the first update is over. */
export function takeOver(root: ShadowRoot, value: unknown, expected: string, options: RenderOptions): () => void {
  const controls = changedControls(root);
  const focused = root.activeElement;
  const style = root.querySelector<HTMLElement>('style[data-ahead]');
  const same = Boolean(expected) && style?.dataset['ahead'] === expected;
  root.querySelectorAll(':scope > style, :scope > noscript').forEach((element) => element.remove());
  if (same && adopted(root, value, options, controls)) return () => controls.forEach(tell);

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
function adopted(root: ShadowRoot, value: unknown, options: RenderOptions, controls: readonly Control[]): boolean {
  // Lit sets every property once. An input's own one, for that moment, keeps the text and the caret.
  const held = controls.map((control) => [control, stateOf(control) === undefined ? 'value' : 'checked'] as const);
  held.forEach(([control, name]) => {
    const now = control[name as 'value'];
    Object.defineProperty(control, name, { configurable: true, get: () => now, set: () => undefined });
  });
  try {
    hydrate(value, root as unknown as HTMLElement, options);
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
