/** Keys, presses and turns of the wheel that belong to a widget do not reach the page; all others do. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import type { Widget } from '../../src/ui/widget.js';
import { all, choose, focused, one, press } from '../support/reader.js';
import { until } from '../support/until.js';

/** A page whose own code takes every key and every press, unless it is meant for a field that the page can see. */
let heard: string[] = [];
const hear = (event: Event) => {
  if ((event.target as Element).matches('input, textarea, select')) return;
  heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
  event.preventDefault();
};
const types = ['keydown', 'keypress', 'keyup', 'pointerdown', 'mousedown', 'touchstart'];
const listen = (how: 'addEventListener' | 'removeEventListener', wanted = types) => {
  for (const type of wanted) document[how](type, hear, { passive: false });
};

async function put(content: unknown): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const widget = page.firstElementChild as Widget;
  await widget.updateComplete;
  return widget;
}
async function bmiCheck(): Promise<Widget> {
  const check = await put(html`<bmi-check></bmi-check>`);
  await choose(check, english.bmi.who.neither);
  return check;
}
async function withControl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}
const centre = (element: Element): [number, number] => {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('a page that takes every key', () => {
  beforeEach(() => {
    heard = [];
    listen('addEventListener');
  });
  afterEach(() => listen('removeEventListener'));

  it('leaves a text field its letters, digits, arrows and editing', async () => {
    const bmi = await bmiCheck();
    const field = one<HTMLInputElement>(bmi, 'input[type=text]');
    field.focus();
    await sendKeys({ type: '17' });
    for (const key of ['ArrowLeft', '5', 'Home', 'Delete', 'End', 'Backspace', ' ']) await sendKeys({ press: key });
    expect(field.value).to.equal('5 ');
    for (const key of ['a', 'c', 'v']) await withControl(key);
    expect(heard.filter((line) => !line.includes('Control'))).to.deep.equal([]);
  });

  it('gets the keys that a field does not use', async () => {
    const bmi = await bmiCheck();
    one(bmi, 'input[type=text]').focus();
    for (const key of ['F2', 'Escape']) await sendKeys({ press: key });
    for (const key of ['k', 'Enter']) await withControl(key);
    expect(heard.filter((line) => line.startsWith('keydown') && !line.includes('Control'))).to.deep.equal([
      'keydown F2',
      'keydown Escape',
      'keydown k',
    ]);
  });

  it('leaves Space, Enter and arrows to what is pressed and chosen with them, and hears the rest', async () => {
    const quiz = await put(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
    const box = all<HTMLInputElement>(quiz, '[type=checkbox]').find(({ value }) => value === 'none');
    (box ?? all<HTMLInputElement>(quiz, '[type=checkbox]')[0])?.focus();
    for (const key of ['ArrowDown', '3', 'k']) await sendKeys({ press: key });
    expect(heard.filter((line) => line.startsWith('keydown'))).to.deep.equal([
      'keydown ArrowDown',
      'keydown 3',
      'keydown k',
    ]);
    heard = [];
    await sendKeys({ press: 'Space' });
    expect((focused(quiz) as HTMLInputElement).checked).to.equal(true);
    one(quiz, '[part=next-button]').focus();
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(focused(quiz)?.matches('[tabindex="-1"]')).to.equal(true);
    // The key came up when the heading of the next step had the focus.
    expect(heard).to.deep.equal([]);
  });

  it('leaves the arrows to a scale, and its Space to a question', async () => {
    const diary = await put(html`<pain-diary></pain-diary>`);
    await press(diary, 'Add an entry');
    const scale = all<HTMLInputElement>(diary, '[type=radio]').find(({ value }) => value === '3');
    scale?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect((focused(diary) as HTMLInputElement).value).to.equal('4');
    const faq = await put(html`<faq-list></faq-list>`);
    one(faq, 'details').querySelector('summary')?.focus();
    await sendKeys({ press: 'Space' });
    expect(one<HTMLDetailsElement>(faq, 'details').open).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('does not hear of the text between the tags less than before', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <fact-stat topic="none"><button id="own">Own</button></fact-stat>
      </div>`,
    );
    page.querySelector<HTMLElement>('#own')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(heard).to.include('keydown Enter');
  });

  it('lets a text field be clicked into on its drag surface', async () => {
    const bmi = await bmiCheck();
    const field = one<HTMLInputElement>(bmi, 'input[type=text]');
    await sendMouse({ type: 'click', position: centre(field) });
    expect(focused(bmi)?.id).to.equal(field.id);
    await sendMouse({ type: 'click', position: centre(one(bmi, '[part=heading]')) });
    expect(heard.join()).to.contain('pointerdown');
  });
});

describe('a box above the page', () => {
  beforeEach(() => {
    heard = [];
    listen('addEventListener', ['keydown', 'keyup']);
  });
  afterEach(() => listen('removeEventListener', ['keydown', 'keyup']));
  const dialog = (widget: Widget) => one<HTMLDialogElement>(widget, 'dialog');

  it('takes Escape for itself, also when the press before was on its words, and gives it back', async () => {
    document.removeEventListener('keydown', hear);
    const seen: string[] = [];
    const note = ({ key, type }: KeyboardEvent) => seen.push(`${type} ${key}`);
    for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, note);
    const quiz = await put(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
    for (const onWords of [false, true]) {
      await press(quiz, 'Emergency signs');
      await until(() => dialog(quiz).open);
      if (onWords) await sendMouse({ type: 'click', position: centre(dialog(quiz).querySelector('h2') as Element) });
      await sendKeys({ press: 'Escape' });
      await until(() => !dialog(quiz).open);
    }
    expect(seen).to.deep.equal([]);
    await aTimeout(0);
    await sendKeys({ press: 'Escape' });
    expect(seen).to.deep.equal(['keydown Escape', 'keyup Escape']);
    for (const type of ['keydown', 'keyup'] as const) document.removeEventListener(type, note);
  });

  it('that is taken away while it is open gives Escape back', async () => {
    const quiz = await put(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
    await press(quiz, 'Emergency signs');
    await until(() => dialog(quiz).open);
    quiz.remove();
    await sendKeys({ press: 'Escape' });
    expect(heard).to.include('keydown Escape');
  });

  it('closes alone, and leaves a dialog or popover of the page open', async () => {
    listen('removeEventListener', ['keydown', 'keyup']);
    for (const around of ['dialog', 'popover']) {
      const text = html`<p>A <glossary-term term="disc">disc</glossary-term>.</p>`;
      const page = await fixture<HTMLElement>(
        around === 'dialog' ? html`<dialog>${text}</dialog>` : html`<div popover>${text}</div>`,
      );
      if (page instanceof HTMLDialogElement) page.showModal();
      else page.showPopover();
      const word = page.querySelector('glossary-term') as Widget;
      await word.updateComplete;
      one(word, '.term').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => one(word, '#meaning').matches(':popover-open') && focused(word)?.id === 'meaning');
      await sendKeys({ press: 'Escape' });
      expect(one(word, '#meaning').matches(':popover-open')).to.equal(false);
      expect(page.matches(':modal, :popover-open')).to.equal(true, around);
      expect([...(focused(word)?.classList ?? [])]).to.include('term');
      await sendKeys({ press: 'Escape' });
      expect(page.matches(':modal, :popover-open')).to.equal(false, around);
    }
  });

  it('of a word closes when Tab leads out of it', async () => {
    listen('removeEventListener', ['keydown', 'keyup']);
    const page = await fixture<HTMLElement>(
      html`<p>A <glossary-term term="disc">disc</glossary-term>, <a href="#next">next</a>.</p>`,
    );
    const word = page.querySelector('glossary-term') as Widget;
    await word.updateComplete;
    one(word, '.term').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(word)?.id === 'meaning');
    for (let n = 0; n < 8 && focused(word); n++) await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('a');
    expect(one(word, '#meaning').matches(':popover-open')).to.equal(false);
  });

  it('scrolls by the wheel on a page that scrolls by itself, and the page stays', async () => {
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      scrollBy(0, event.deltaY);
    };
    window.addEventListener('wheel', turn, { passive: false });
    const page = await fixture<HTMLElement>(
      html`<div style="height: 5000px"><pain-check-quiz region="GB"></pain-check-quiz></div>`,
    );
    const quiz = page.firstElementChild as Widget;
    await quiz.updateComplete;
    await press(quiz, 'Emergency signs');
    await until(() => dialog(quiz).open);
    dialog(quiz).style.maxHeight = '200px';
    const before = scrollY;
    const [x, y] = centre(dialog(quiz));
    for (let n = 0; n < 12; n++) await executeServerCommand('wheel', { x, y, deltaY: 200 });
    await until(() => dialog(quiz).scrollTop > 0);
    const { scrollTop, scrollHeight, clientHeight } = dialog(quiz);
    expect(scrollTop).to.be.at.least(scrollHeight - clientHeight - 1);
    expect(scrollY).to.equal(before);
    window.removeEventListener('wheel', turn);
  });
});
