/** Links to a place inside a widget, on pages with a base, a router in the fragment, or a history of their own. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import { addressOf } from '../../src/ui/deep-link.js';
import { allDrawn } from '../../src/ui/turns.js';
import type { Widget } from '../../src/ui/widget.js';
import { all, focused, one } from '../support/reader.js';
import { until } from '../support/until.js';

const start = location.pathname + location.search;
let base: HTMLBaseElement | undefined;

async function article(): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div><health-article region="GB"></health-article></div>`);
  const widget = page.firstElementChild as Widget;
  await widget.updateComplete;
  return widget;
}
const contents = (widget: Widget, part: string) => one<HTMLAnchorElement>(widget, `nav a[href$="#part-${part}"]`);

/** A page with a list of questions far from its end, opened at one of them. */
async function questions(): Promise<Widget> {
  history.replaceState(null, '', '#faq-scan');
  const page = await fixture<HTMLElement>(html`
    <div>
      <a id="to" href="${start}#faq-tens">TENS</a>
      <p style="height: 1200px">Words.</p>
      <faq-list region="GB"></faq-list>
      <p style="height: 3000px">Words.</p>
    </div>
  `);
  const list = page.querySelector('faq-list') as Widget;
  await list.updateComplete;
  await allDrawn();
  await until(() => one<HTMLDetailsElement>(list, '#faq-scan').open);
  return list;
}
async function back(): Promise<void> {
  const moved = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.back();
  await moved;
  await aTimeout(50);
}

describe('the links of a widget', () => {
  beforeEach(() => history.replaceState(null, '', start));
  afterEach(() => {
    base?.remove();
    base = undefined;
    history.replaceState(null, '', start);
  });

  it('stay on a page with a base, and the address names the place', async () => {
    base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const widget = await article();
    contents(widget, 'check').click();
    await until(() => focused(widget)?.id === 'part-check');
    expect([location.pathname + location.search, location.hash]).to.deep.equal([start, '#part-check']);
    expect(addressOf('comment-1')).to.equal(`${location.origin}${start}#comment-1`);
  });

  it('open another tab at this page, and not at its base', async () => {
    base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const widget = await article();
    const link = contents(widget, 'check');
    const keep = (event: Event) => event.preventDefault();
    document.addEventListener('click', keep);
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true, composed: true }));
    document.removeEventListener('click', keep);
    expect(link.href).to.equal(`${location.origin}${start}#part-check`);
    expect(focused(widget)?.localName).to.equal(undefined);
  });

  for (const route of ['#/articles/back-pain', '#!articles', '#articles/1']) {
    it(`leave the route ${route} alone`, async () => {
      history.replaceState(null, '', route);
      const widget = await article();
      contents(widget, 'check').click();
      await until(() => focused(widget)?.id === 'part-check');
      expect(location.hash).to.equal(route);
      expect(addressOf('comment-1')).to.equal(location.href);
    });
  }

  it('lead to the same part again when the reader presses again', async () => {
    const widget = await article();
    for (let n = 0; n < 2; n++) {
      contents(widget, 'check').focus();
      contents(widget, 'check').click();
      expect(focused(widget)?.id).to.equal('part-check');
    }
  });
});

describe('a step through the history', () => {
  const api = Object.getOwnPropertyDescriptor(window, 'navigation');
  afterEach(() => {
    if (api) Object.defineProperty(window, 'navigation', api);
    history.scrollRestoration = 'auto';
    history.replaceState(null, '', start);
  });

  for (const [browser, hasApi] of [
    ['that tells steps apart', true],
    ['of before', false],
  ] as const) {
    it(`that closes a picture moves no focus and scrolls nowhere, in a browser ${browser}`, async () => {
      if (!hasApi) Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      history.scrollRestoration = 'manual';
      const list = await questions();
      scrollTo(0, 3000);
      history.pushState({ picture: 1 }, '');
      await back();
      expect([focused(list)?.localName, Math.round(scrollY)]).to.deep.equal([undefined, 3000]);
    });

    it(`to another place moves no focus, and a link that is followed does, in a browser ${browser}`, async () => {
      if (!hasApi) Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
      const list = await questions();
      document.querySelector<HTMLElement>('#to')?.click();
      await until(() => focused(list)?.parentElement?.id === 'faq-tens');
      focused(list)?.blur();
      await back();
      expect([location.hash, focused(list)?.localName]).to.deep.equal(['#faq-scan', undefined]);
    });
  }

  it('from a picture that has an address leaves the reader at the picture', async () => {
    history.scrollRestoration = 'manual';
    const list = await questions();
    location.hash = '#picture-1';
    await aTimeout(50);
    scrollTo(0, 3000);
    await back();
    expect([focused(list)?.localName, Math.round(scrollY)]).to.deep.equal([undefined, 3000]);
  });

  it('is not taken for a link that the page has handled itself', async () => {
    const list = await questions();
    const link = document.querySelector<HTMLAnchorElement>('#to');
    link?.setAttribute('href', `${start}#faq-scan`);
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState({ picture: 1 }, '');
    });
    link?.click();
    await back();
    expect(focused(list)?.localName).to.equal(undefined);
    expect(all(list, 'details[open]').length).to.equal(1);
  });
});
