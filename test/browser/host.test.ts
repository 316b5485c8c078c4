/** The element on the page is the page's own: it decides whether it is shown, and finds on it what it wrote. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { Widget } from '../../src/ui/widget.js';
import { widgetNames } from '../../src/ui/define.js';
import { one } from '../support/reader.js';
import { until } from '../support/until.js';

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

/** What shrinks to its content, and what does not; `W` stands for the widget. */
const layouts = {
  block: '<div>W</div>',
  'flex row': '<div style="display:flex">W</div>',
  'flex column, start': '<div style="display:flex;flex-direction:column;align-items:flex-start">W</div>',
  grid: '<div style="display:grid">W</div>',
  'grid, start': '<div style="display:grid;justify-items:start">W</div>',
  'table cell': '<table><tr><td>W</td></tr></table>',
  'table cell with a share': '<table style="width:100%"><tr><td style="width:50%">W</td><td>x</td></tr></table>',
  'two table cells': '<table><tr><td>W</td><td>Some other words</td></tr></table>',
  float: '<div style="float:left">W</div>',
  'floated figure': '<figure style="float:right">W</figure>',
  'inline block': '<div style="display:inline-block">W</div>',
  'inline flex': '<div style="display:inline-flex">W</div>',
  'inline grid': '<div style="display:inline-grid">W</div>',
  'fit-content': '<div style="width:fit-content">W</div>',
  'max-content': '<div style="width:max-content">W</div>',
  'min-content': '<div style="width:min-content">W</div>',
  absolute: '<div style="position:absolute">W</div>',
  'open dialog': '<dialog open>W</dialog>',
  fieldset: '<fieldset style="width:fit-content">W</fieldset>',
  popover: '<div popover>W</div>',
};

describe('any box', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, async () => {
      for (const tag of ['pain-check-quiz', 'warning-signs', 'fact-stat']) {
        const widget = await put(`<div style="width:700px">${layout.replace('W', `<${tag}></${tag}>`)}</div>`);
        widget.closest<HTMLElement>('[popover]')?.showPopover();
        expect(widget.getBoundingClientRect().width, tag).to.be.at.least(300);
        expect(one(widget, '.root').getBoundingClientRect().width, tag).to.be.at.least(299.5);
      }
    });
  }

  it('takes no more than a narrow page has', async () => {
    const widget = await put('<div style="width:240px"><warning-signs></warning-signs></div>');
    expect(widget.getBoundingClientRect().width).to.equal(240);
  });

  it('lies down in vertical writing', async () => {
    const widget = await put('<div style="writing-mode:vertical-rl"><warning-signs></warning-signs></div>');
    expect(one(widget, '.root').getBoundingClientRect().width).to.be.at.least(299.5);
  });
});

describe('a tag that is not closed', () => {
  const text = (markup: string) => put(markup).then((widget) => (widget.parentElement as HTMLElement).innerText);

  for (const [name, after] of Object.entries({
    'the rest of an article': '<p>One</p><h2>Next section</h2><p>Last words</p>',
    'another widget': '<p>One</p><fact-stat></fact-stat><p>Last words</p>',
    'many blocks': `${'<p>One</p>'.repeat(7)}<p>Last words</p>`,
  })) {
    it(`does not swallow ${name}`, async () => {
      expect(await text(`<pain-check-quiz region="GB" />${after}`)).to.contain('Last words');
    });
  }

  it('does not swallow an article where it is a div', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<div data-carelet="fact-stat" /><p>One</p><h2>Next section</h2><p>Last words</p>';
    await until(() => page.innerText.includes('Last words'));
    expect(page.firstElementChild?.shadowRoot?.querySelector('fact-stat')?.getClientRects().length).to.equal(1);
  });

  it('is not thought of where the words between the tags are a fallback', async () => {
    const fallback = '<h3>Check your pain</h3><p>Answer a few questions.</p><p>It needs scripts.</p>';
    expect(await text(`<pain-check-quiz>${fallback}</pain-check-quiz>`)).not.to.contain('needs scripts');
    expect(await text(`<pain-check-quiz><p>Old</p><h2>words</h2></pain-check-quiz><p>After</p>`)).not.to.contain('Old');
  });
});
