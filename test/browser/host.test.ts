/** The element on the page is the page's own: it decides whether it is shown, and finds on it what it wrote. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { Widget } from '../../src/ui/widget.js';
import { widgetNames } from '../../src/ui/define.js';
import { one } from '../support/reader.js';

const put = async (markup: string): Promise<Widget> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  const widget = page.querySelector<Widget>(widgetNames.join())!;
  await widget.updateComplete;
  return widget;
};
const shown = (widget: Element) => widget.getClientRects().length > 0;

/** A page's ways to hide something: a style attribute, or rules. */
const ways: readonly (readonly [name: string, style: string, rules: string])[] = [
  ['by its style', 'display:none', ''],
  ['by an important style', 'display:none!important', ''],
  ['by a class', '', '.off{display:none}'],
  ['by an important class', '', '.off{display:none!important}'],
  ['by the name of its tag', '', 'warning-signs,glossary-term,comments-count,pain-check-quiz{display:none}'],
  ['in tabs', '', '.tabs > .off:not(.active){display:none}'],
];
const tags = ['pain-check-quiz', 'warning-signs', 'glossary-term term="disc"', 'glossary-term all', 'comments-count'];

describe('the page decides whether a widget is shown', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const [name, style, rules] of ways) {
    it(`hides it ${name}`, async () => {
      const page = (tag: string) => `<div class="tabs"><${tag} class="off" style="${style}">words</div>`;
      for (const tag of tags) expect(shown(await put(page(tag).replace(style, ''))), tag).to.equal(true);
      for (const tag of tags) expect(shown(await put(`<style>${rules}</style>${page(tag)}`)), tag).to.equal(false);
    });
  }

  it('leaves it out on paper', async () => {
    const widget = await put('<style>@media print{.off{display:none}}</style><fact-stat class="off"></fact-stat>');
    await emulateMedia({ media: 'print' });
    expect(shown(widget)).to.equal(false);
  });

  it('hides it by `hidden`, whatever display it gave it', async () => {
    expect(shown(await put('<style>fact-stat{display:flex}</style><fact-stat hidden></fact-stat>'))).to.equal(false);
  });

  it('hides it until it is found by the search of the browser', async () => {
    const { display, contentVisibility } = getComputedStyle(await put('<fact-stat hidden="until-found"></fact-stat>'));
    expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
  });

  it('keeps its box where the page unsets everything', async () => {
    const widget = await put(
      '<style>.page *{all:unset!important}</style><div class="page"><fact-stat></fact-stat></div>',
    );
    expect(one(widget, '.root').getBoundingClientRect().width).to.equal(
      widget.parentElement!.getBoundingClientRect().width,
    );
  });
});

describe('nothing is written on the element that the page did not write', () => {
  for (const tag of widgetNames) {
    it(tag, async () => {
      const widget = await put(`<${tag} class="mine"></${tag}>`);
      expect(widget.outerHTML).to.equal(`<${tag} class="mine"></${tag}>`);
      Object.assign(widget, { theme: 'dark', lang: 'en', term: 'disc', all: true });
      await widget.updateComplete;
      expect(widget.outerHTML).to.equal(`<${tag} class="mine"></${tag}>`);
    });
  }

  it('draws a theme that only the property says', async () => {
    const widget = await put('<fact-stat theme="light"></fact-stat>');
    const scheme = () => getComputedStyle(one(widget, '.root')).colorScheme;
    expect(scheme()).to.equal('light');
    widget.theme = 'dark';
    await widget.updateComplete;
    expect(scheme()).to.equal('dark');
    widget.removeAttribute('theme');
    await widget.updateComplete;
    expect(scheme()).to.equal('light');
  });
});

describe('an attribute that is on by being there', () => {
  for (const value of ['false', 'FALSE', '0', 'no', 'off']) {
    it(`is off with ${value}`, async () => {
      const quiz = (await put(`<pain-check-quiz expose-answers="${value}"></pain-check-quiz>`)) as PainCheckQuiz;
      expect(quiz.exposeAnswers).to.equal(false);
      expect(await put(`<warning-signs compact="${value}"></warning-signs>`)).to.have.property('compact', false);
      expect(await put(`<source-list all="${value}"></source-list>`)).to.have.property('all', false);
      expect(await put(`<glossary-term all="${value}"></glossary-term>`)).to.have.property('all', false);
    });
  }
  for (const value of ['', 'true', 'expose-answers']) {
    it(`is on with "${value}"`, async () => {
      const quiz = (await put(`<pain-check-quiz expose-answers="${value}"></pain-check-quiz>`)) as PainCheckQuiz;
      expect(quiz.exposeAnswers).to.equal(true);
    });
  }
});
