/** `theme="inherit"`: at home on a light page and on a dark one, whatever the reader's system says. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { Widget } from '../../src/ui/widget.js';
import { flaws } from '../support/axe.js';
import { one, press } from '../support/reader.js';
import { until } from '../support/until.js';

const pages = {
  dark: { system: 'light', style: 'color: #eef; background: #16202e' },
  'dark, in words of a newer CSS': { system: 'light', style: 'color: oklch(0.95 0.01 200); background: #000' },
  light: { system: 'dark', style: 'color: #222; background: #fffaf0' },
} as const;

const widgets = [
  html`<pain-check-quiz theme="inherit" region="GB"></pain-check-quiz>`,
  html`<pain-diary theme="inherit" region="GB"></pain-diary>`,
  html`<stretch-carousel theme="inherit" set="planA"></stretch-carousel>`,
  html`<trigger-cards theme="inherit"></trigger-cards>`,
  html`<warning-signs theme="inherit" region="GB"></warning-signs>`,
  html`<recovery-plan theme="inherit" plan="planA" start="2026-11-25" region="GB"></recovery-plan>`,
];

async function put(style: string, content: unknown = widgets[0]): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div style=${style}>${content}</div>`);
  const widget = page.firstElementChild as Widget;
  await widget.updateComplete;
  return widget;
}
const scheme = (widget: Widget) => getComputedStyle(one(widget, '.root')).colorScheme;

describe('theme="inherit"', () => {
  afterEach(() => emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' }));

  for (const [page, { system, style }] of Object.entries(pages)) {
    it(`reads well on a page that is ${page}, for a reader whose system is ${system}`, async () => {
      await emulateMedia({ colorScheme: system });
      for (const content of widgets) {
        const widget = await put(style, content);
        expect(await flaws(widget)).to.deep.equal([], widget.localName);
        expect(getComputedStyle(one(widget, '.root')).color).to.equal(getComputedStyle(widget).color);
        expect(getComputedStyle(one(widget, '.card')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      }
    });
  }

  it('follows a page that turns dark, and back', async () => {
    const widget = await put(pages.light.style);
    const page = widget.parentElement as HTMLElement;
    expect(scheme(widget)).to.equal('light');
    page.style.cssText = pages.dark.style;
    await until(() => scheme(widget) === 'dark');
    await emulateMedia({ reducedMotion: 'reduce' });
    page.style.cssText = `${pages.light.style}; transition: color 60ms`;
    await until(() => scheme(widget) === 'light');
  });

  it('opens what lies above the page on a ground that nothing shows through', async () => {
    const widget = await put(pages.dark.style);
    await press(widget, 'Emergency signs');
    const dialog = one<HTMLDialogElement>(widget, 'dialog');
    expect(dialog.open).to.equal(true);
    expect(getComputedStyle(dialog).backgroundColor).to.match(/^rgb\(/);
    expect(await flaws(widget)).to.deep.equal([]);
    dialog.close();
  });

  it('is looked at without being asked for, too, where light words show that the page is dark', async () => {
    const widget = await put(pages.light.style, html`<fact-stat fact="runners"></fact-stat>`);
    expect(scheme(widget)).to.equal('light');
    // As Dark Reader does.
    (widget.parentElement as HTMLElement).style.cssText = pages.dark.style;
    await until(() => scheme(widget) === 'dark');
    (widget.parentElement as HTMLElement).style.cssText = pages.light.style;
    await until(() => scheme(widget) === 'light');
  });

  it('is left to those who ask for it', async () => {
    const widget = await put(pages.dark.style, html`<fact-stat fact="runners" theme="light"></fact-stat>`);
    expect(scheme(widget)).to.equal('light');
    widget.theme = 'inherit';
    await widget.updateComplete;
    expect(scheme(widget)).to.equal('dark');
    widget.theme = 'light';
    await widget.updateComplete;
    expect(scheme(widget)).to.equal('light');
  });
});
