/** What a reader does with a widget, in the reader's words. */
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { Question } from '../../src/pack/sections/quiz.js';
import type { Widget } from '../../src/ui/widget.js';
import type { Told } from './triage-table.js';

const text = english.quiz.questions as Record<string, { title: string; options?: Record<string, string> }>;
const questions = topic.quiz.questions as unknown as Question[];

export const root = (widget: Widget): ParentNode & DocumentOrShadowRoot =>
  widget.renderRoot as unknown as ParentNode & DocumentOrShadowRoot;

export const words = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Everything the widget shows, dialogs that are closed left out. */
export function seen(widget: Widget): string {
  const base = root(widget).querySelector<HTMLElement>('.root');
  return base?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

export const one = <E extends Element = HTMLElement>(widget: Widget, selector: string): E =>
  root(widget).querySelector<E>(selector) ?? fail(`<${widget.localName}> shows no ${selector}`);

export const all = <E extends Element = HTMLElement>(widget: Widget, selector: string): E[] => [
  ...root(widget).querySelectorAll<E>(selector),
];

/** What has focus inside the widget. */
export const focused = (widget: Widget): HTMLElement | null => root(widget).activeElement as HTMLElement | null;

/** Presses the visible button or link with these words. */
export async function press(widget: Widget, label: string): Promise<void> {
  const found = all(widget, 'button, a').find(
    (button) =>
      [words(button), button.ariaLabel].includes(label) && button.checkVisibility() && !button.closest('[inert]'),
  );
  (found ?? fail(`there is no button "${label}"`)).click();
  await widget.updateComplete;
}

/** Chooses or ticks what has this label. */
export async function choose(widget: Widget, label: string): Promise<void> {
  const found = all(widget, 'label').find((one) => words(one) === label);
  (found ?? fail(`there is no choice "${label}"`)).click();
  await widget.updateComplete;
}

/** Chooses the answer with these words, or this number. */
export async function answer(quiz: Widget, choice: string | number): Promise<void> {
  const found = all(quiz, 'label').find((label) => words(label) === String(choice));
  (found ?? fail(`there is no answer "${choice}" to "${question(quiz)}"`)).click();
  await quiz.updateComplete;
}

/** Writes into the field with this label, as typing would. */
export async function write(widget: Widget, label: string, text: string): Promise<void> {
  const id =
    all<HTMLLabelElement>(widget, 'label').find((one) => words(one).replace(' (optional)', '') === label)?.htmlFor ??
    fail(`there is no field "${label}"`);
  const field = one<HTMLInputElement>(widget, `#${id}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await widget.updateComplete;
}

export async function next(widget: Widget): Promise<void> {
  one(widget, '[part=next-button]').click();
  await widget.updateComplete;
}

export async function back(quiz: Widget): Promise<void> {
  one(quiz, '[part=back-button]').click();
  await quiz.updateComplete;
}

/** The question on the screen. */
export const question = (quiz: Widget): string => words(root(quiz).querySelector('legend'));

/** The title of the result, or nothing while there is none. */
export const result = (quiz: Widget): string => words(root(quiz).querySelector('.card > .level .level-title'));

/** Answers that are chosen on this screen, in words. */
export const chosen = (quiz: Widget): string[] =>
  all<HTMLInputElement>(quiz, 'input:checked').map((input) => words(input.closest('label')));

/** The words of an answer's code. */
export const wordsOf = (id: keyof Told, code: string | number): string | number =>
  typeof code === 'number' ? code : (text[id]?.options?.[code] ?? fail(`${id} has no ${code}`));

export const titleOf = (id: keyof Told): string => text[id]?.title ?? fail(`there is no ${id}`);

export const questionIds = questions.map(({ id }) => id as keyof Told);

/** Answers from the question on the screen on, past the list of answers, until the result or until `stop` is on the screen. */
export async function complete(quiz: Widget, told: Partial<Told>, stop?: keyof Told): Promise<void> {
  while (!result(quiz)) {
    if (!question(quiz)) {
      await next(quiz);
      continue;
    }
    const id = questionIds.find((one) => titleOf(one) === question(quiz)) ?? fail(`no answer to "${question(quiz)}"`);
    if (id === stop) return;
    for (const code of [told[id] ?? fail(`this reader says nothing to ${id}`)].flat()) {
      const choice = wordsOf(id, code);
      if (!chosen(quiz).includes(String(choice))) await answer(quiz, choice);
      if (result(quiz)) return;
    }
    await next(quiz);
  }
}

function fail(message: string): never {
  throw new Error(message);
}
