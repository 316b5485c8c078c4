/** Whatever gets focus is seen: its ring on any accent, its place below a bar of the page, its size for a finger. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { Widget } from '../../src/ui/widget.js';
import { ratio, type Rgb } from '../../stories/embed-builder/contrast.js';
import { all, answer, focused, next, one, press } from '../support/reader.js';

async function put(content: unknown, style = ''): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div style=${style}>${content}</div>`);
  const widget = page.querySelector(':not(header, b)') as Widget;
  await widget.updateComplete;
  return widget;
}
/** Any colour of the browser's as red, green and blue. */
function rgb(colour: string): Rgb {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('there is no canvas');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
const deepFocus = (): Element | null => {
  const widget = document.activeElement as Widget | null;
  return widget && 'renderRoot' in widget ? focused(widget) : widget;
};
/** Goes through the widget with Tab, from its first stop to its last. */
async function tabThrough(widget: Widget, look: (stop: Element) => void, most = 25): Promise<number> {
  let stops = 0;
  for (; stops < most; stops++) {
    await sendKeys({ press: 'Tab' });
    const stop = deepFocus();
    if (document.activeElement !== widget || !stop) break;
    look(stop);
  }
  return stops;
}

const widgets = [
  html`<pain-check-quiz region="GB"></pain-check-quiz>`,
  html`<stretch-carousel set="planA"></stretch-carousel>`,
  html`<pain-diary region="GB"></pain-diary>`,
  html`<faq-list></faq-list>`,
];

describe('the ring of what has focus', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light' }));

  for (const [scheme, accent] of [
    ['light', '#ffd200'],
    ['light', '#fff'],
    ['dark', '#0a1a4a'],
    ['dark', '#10191b'],
  ] as const) {
    it(`has 3:1 against the ground, with the accent ${accent} and a reader whose system is ${scheme}`, async () => {
      await emulateMedia({ colorScheme: scheme });
      for (const content of widgets) {
        const widget = await put(content, `--carelets-accent: ${accent}`);
        const ground = rgb(getComputedStyle(one(widget, '.card')).backgroundColor);
        const before = document.createElement('button');
        widget.before(before);
        before.focus();
        const stops = await tabThrough(widget, (stop) => {
          // A choice draws its ring around its label.
          const ring = [stop, stop.nextElementSibling, stop.parentElement, stop.closest('label')].find(
            (box) => box && getComputedStyle(box).outlineStyle !== 'none',
          );
          if (!ring) throw new Error(`${stop.outerHTML} has no ring`);
          expect(ratio(rgb(getComputedStyle(ring).outlineColor), ground), stop.outerHTML).to.be.at.least(3);
        });
        expect(stops, widget.localName).to.be.above(2);
      }
    });
  }

  it('of a word is the colour of the text around it, whatever the reader’s system', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const word = await put(html`<glossary-term term="disc">disc</glossary-term>`, 'color: #222; background: #fff');
    await sendKeys({ press: 'Tab' });
    const { outlineColor, color } = getComputedStyle(one(word, '.term'));
    expect([outlineColor, color]).to.deep.equal(['rgb(34, 34, 34)', 'rgb(34, 34, 34)']);
  });
});

describe('a bar of 120 px that sticks to the top of the page', () => {
  const under = (content: unknown) =>
    put(
      html`<header style="position:sticky;top:0;height:120px;z-index:9;background:#fff"></header>
        <b style="display:block;height:900px"></b>${content}<b style="display:block;height:1500px"></b>`,
      '--carelets-scroll-margin: 130px',
    );
  const top = (element: Element | null) => Math.round(element?.getBoundingClientRect().top ?? 0);

  afterEach(() => scrollTo(0, 0));

  it('leaves the next question in view', async () => {
    const quiz = await under(widgets[0]);
    await answer(quiz, 'None of these');
    one(quiz, '[part=next-button]').scrollIntoView({ block: 'start' });
    scrollBy(0, -130);
    await next(quiz);
    expect(focused(quiz)?.localName).to.match(/h\d/);
    expect(top(focused(quiz))).to.be.at.least(120);
  });

  it('leaves what a press brings into view in view', async () => {
    const carousel = await under(widgets[1]);
    all(carousel, '[part=all-button]')[0]?.scrollIntoView({ block: 'start' });
    scrollBy(0, -130);
    await press(carousel, 'Show all');
    await carousel.updateComplete;
    expect(top(focused(carousel))).to.be.at.least(120);
  });

  for (const content of widgets) {
    it(`covers nothing that is reached with Shift and Tab, in ${String(content.strings[0])}`, async () => {
      const widget = await under(content);
      // From the end of the widget back to its start.
      widget.nextElementSibling?.setAttribute('tabindex', '0');
      (widget.nextElementSibling as HTMLElement).focus();
      scrollTo(0, scrollY + top(widget.nextElementSibling) - 130);
      const covered: string[] = [];
      await sendKeys({ down: 'Shift' });
      const stops = await tabThrough(widget, (stop) => {
        const { bottom, height } = stop.getBoundingClientRect();
        if (height > 2 && bottom <= 121) covered.push(stop.outerHTML);
      });
      await sendKeys({ up: 'Shift' });
      expect(stops).to.be.above(3);
      expect(covered).to.deep.equal([]);
    });
  }
});

it('a line that opens is at least 24 px high', async () => {
  for (const tag of ['stretch-carousel', 'faq-list', 'warning-signs', 'symptom-guide', 'source-list', 'myth-check']) {
    const widget = await put(html`<div></div>`);
    widget.innerHTML = `<${tag} set="planA" compact></${tag}>`;
    const inner = widget.firstElementChild as Widget;
    await inner.updateComplete;
    for (const line of all(inner, 'summary').filter((one) => one.checkVisibility())) {
      expect(line.getBoundingClientRect().height, `${tag}: ${line.textContent}`).to.be.at.least(24);
    }
  }
});
