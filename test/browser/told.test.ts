/** Every mistake in what a publisher writes gets one line that says what to write; what is right gets none. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { tagOf, widgetNames } from '../../src/ui/define.js';
import { lookForTags } from '../../src/ui/misspelt.js';
import { names } from '../../src/ui/names.js';
import type { Widget } from '../../src/ui/widget.js';
import { listen } from '../support/console.js';
import { all, one, seen, words } from '../support/reader.js';
import { until } from '../support/until.js';

async function put(markup: string): Promise<Widget> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  const div = page.querySelector('[data-carelet]');
  // The widget of a div stands in the div's own root.
  const drawn = () => (div?.shadowRoot ?? page).querySelector<Widget>(names.join());
  if (names.some((name) => name === div?.getAttribute('data-carelet'))) await until(drawn);
  else await aTimeout(20);
  const widget = drawn() as Widget;
  await widget?.updateComplete;
  return widget;
}
const said = (markup: string) => listen(async () => void (await put(markup)));

const mistakes: [markup: string, line: RegExp][] = [
  ['<fact-stat fact="runers"></fact-stat>', /<fact-stat> fact="runers" is not known\. Did you mean "runners"\?/],
  ['<pain-check-quiz region="England"></pain-check-quiz>', /region="England" is not known\. Write one of: GB, UK, IE/],
  ['<pain-check-quiz region="EN"></pain-check-quiz>', /region="EN" is not known\. Write one of: GB/],
  ['<pain-check-quiz region-code="GB"></pain-check-quiz>', /no attribute "region-code"\. Did you mean "region"\?/],
  ['<pain-check-quiz data-region="GB"></pain-check-quiz>', /no attribute "data-region"\. Did you mean "region"\?/],
  ['<stretch-carousel sett="planA"></stretch-carousel>', /no attribute "sett"\. Did you mean "set"\?/],
  ['<stretch-carousel set="plana"></stretch-carousel>', /set="plana" is not known\. Did you mean "planA"\?/],
  ['<fact-stat lang="xx"></fact-stat>', /<fact-stat> lang="xx" has no words here\. Write lang="en"/],
  ['<fact-stat theme="drak"></fact-stat>', /theme="drak" is not known\. Did you mean "dark"\?/],
  ['<faq-list heading-level="9"></faq-list>', /heading-level="9" is not known\. Write one of: 1, 2, 3/],
  ['<faq-list heading-level="h2"></faq-list>', /heading-level="h2" is not known\. /],
  ['<faq-list heading-level="0"></faq-list>', /heading-level="0" is not known\. /],
  ['<faq-list heading-level="2.6"></faq-list>', /heading-level="2.6" is not known\. /],
  ['<faq-list questions="scan tenz"></faq-list>', /questions="tenz" is not known\. Did you mean "tens"\?/],
  ['<myth-check claims="nope"></myth-check>', /claims="nope" is not known\. Write one of: /],
  ['<advice-list rows="wrok"></advice-list>', /rows="wrok" is not known\. Did you mean "work"\?/],
  ['<symptom-guide show="place"></symptom-guide>', /show="place" is not known\. Did you mean "places"\?/],
  [
    '<recovery-plan plan="planA" start="27/11/2026"></recovery-plan>',
    /start="27\/11\/2026" is not a day\. .*2026-11-27/,
  ],
  ['<div data-carelet="fact-stat" fact="runners"></div>', /<div> has no attribute "fact"\. Did you mean "data-fact"\?/],
  ['<div data-carelet="faq-list" data-regoin="GB"></div>', /no attribute "data-regoin"\. Did you mean "data-region"\?/],
  [
    '<div data-carelet="painchek-quiz"></div>',
    /data-carelet="painchek-quiz" is not known\. Did you mean "pain-check-quiz"\?/,
  ],
  ['<comments-form thread="a" endpoint="example.org/c"></comments-form>', /Write endpoint="https:\/\/example\.org\/c"/],
  ['<comments-form thread="b"></comments-form>', /nowhere to send comments\. Write endpoint=.* and thread=/],
  ['<comments-count thread="a"></comments-count>', /nothing to count\. Write endpoint=.* and thread=/],
];

describe('a mistake of the publisher’s', () => {
  for (const [markup, line] of mistakes) {
    it(`is told: ${markup}`, async () => {
      const lines = (await said(markup)).filter((one) => !one.includes('404'));
      expect(lines.length, lines.join('\n')).to.equal(1);
      expect(lines[0])
        .to.match(/^carelets: /)
        .and.match(line);
      expect(await said(markup), 'once').to.deep.equal([]);
    });
  }

  const tags: [tag: string, line: RegExp | undefined][] = [
    ['pain-check', /<pain-check> is not known\. Did you mean <pain-check-quiz>\?/],
    ['paincheck-quiz', /<paincheck-quiz> is not known\. Did you mean <pain-check-quiz>\?/],
    ['acme-fact-stat', /<acme-fact-stat> is not known\. Write <fact-stat>, or data-prefix="acme" on our script tag\./],
    ['pain-chart', undefined],
    ['mat-icon', undefined],
  ];
  for (const [tag, line] of tags) {
    it(`in a tag is told, and another’s tag is not: <${tag}>`, async () => {
      await fixture<HTMLElement>(html`<div></div>`).then(
        (page) => (page.innerHTML = `<${tag}></${tag}><${tag}></${tag}>`),
      );
      const lines = await listen(async () => lookForTags(tagOf));
      expect(lines.length, lines.join('\n')).to.equal(line ? 1 : 0);
      if (line) expect(lines[0]).to.match(line);
    });
  }

  it('in a tag is told on a page with a prefix, and in a script that does not hold the widget', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = '<acme-faq-list></acme-faq-list>';
    const prefixed = await listen(async () => lookForTags((tag) => `acme-${tag}`));
    expect(prefixed.join()).to.match(
      /<acme-faq-list> is not in the script of this page\. Load carelets.js, or widgets\/faq-list\.js/,
    );
    page.innerHTML = '<other-bmi-check></other-bmi-check>';
    const plain = await listen(async () => lookForTags((tag) => `acme-${tag}`));
    expect(plain.join()).to.match(/<other-bmi-check> is not known\. Write <acme-bmi-check>\.$/);
  });
});

describe('what is right', () => {
  it('is not told of, in any widget with every attribute that it shares', async () => {
    const all =
      'region=" gb " lang="en-GB" theme="inherit" heading-level="2" class="a" id="b" style="color:red" title="c" data-testid="d"';
    const own = {
      'comments-form': 'thread="a" endpoint="/nowhere"',
      'comments-count': 'thread="a" endpoint="/nowhere"',
    };
    for (const tag of names) {
      const lines = await said(`<${tag} ${all} ${own[tag as 'comments-form'] ?? ''}>words</${tag}>`);
      expect(
        lines.filter((line) => line.includes('carelets')),
        tag,
      ).to.deep.equal([]);
    }
    expect(await listen(async () => lookForTags(tagOf))).to.deep.equal([]);
  });

  it('is not told of, in a region that has its numbers with others’', async () => {
    for (const region of ['UK', 'DE', 'FR', 'EU', '']) {
      expect(await said(`<warning-signs region="${region}"></warning-signs>`), region).to.deep.equal([]);
    }
  });

  it('has every widget’s name', () => {
    expect([...widgetNames].sort()).to.deep.equal([...names]);
  });
});

describe('a tag alone', () => {
  it('shows something of its own, and nothing is said', async () => {
    for (const tag of names.filter((name) => !name.startsWith('comments'))) {
      let widget: Widget | undefined;
      const lines = await listen(async () => void (widget = await put(`<${tag}></${tag}>`)));
      expect(seen(widget as Widget).length, tag).to.be.above(40);
      expect(lines, tag).to.deep.equal([]);
    }
  });

  it('shows the cool-down, and the topic’s first fact', async () => {
    const carousel = await put('<stretch-carousel></stretch-carousel>');
    expect(words(one(carousel, '.set-title'))).to.equal(english.sets.cooldown.title);
    expect(all(carousel, '.slide').length).to.be.above(2);
    expect(seen(await put('<fact-stat></fact-stat>'))).to.contain(english.facts.runners.sentence);
  });

  it('shows who makes the page that comments have nowhere to go, and offers no form', async () => {
    const form = await put('<comments-form>Write to the editor.</comments-form>');
    await form.updateComplete;
    expect(words(one(form, '[role=note]'))).to.match(/nowhere to send comments\. Write endpoint=/);
    expect(all(form, 'form, textarea, input, button').length).to.equal(0);
    expect(one<HTMLSlotElement>(form, 'slot').assignedNodes()[0]?.textContent).to.equal('Write to the editor.');
  });
});
