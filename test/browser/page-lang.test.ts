import { expect, fixture, html } from '@open-wc/testing';
import { pageLang } from '../../src/ui/around.js';

describe('the language of what readers write', () => {
  it('is the page’s, not the widget’s own', async () => {
    const page = await fixture(html`<div lang="de"><p lang="en"></p></div>`);
    expect(pageLang(page.querySelector('p') as Element)).to.equal('de');
  });

  it('is looked for outside every root', async () => {
    const page = await fixture(html`<div lang="fr"><section></section></div>`);
    const root = page.querySelector('section')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const inner = document.createElement('p');
    inner.lang = 'en';
    root.append(inner);
    expect(pageLang(inner)).to.equal('fr');
  });

  it('is unknown where the page says nothing', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const page = await fixture(html`<p></p>`);
    expect(pageLang(page)).to.equal('');
    document.documentElement.lang = lang;
  });
});
