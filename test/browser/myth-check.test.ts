import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { MythCheck } from '../../src/widgets/myth-check/myth-check.js';
import { all, one, words } from '../support/reader.js';

const items = english.myths.items as Record<string, { claim: string; fact: string }>;
const verdictOf = async (id: string) =>
  words(one(await fixture<MythCheck>(html`<myth-check claims=${id}></myth-check>`), '.verdict'));

describe('myth-check', () => {
  it('sets each claim beside its verdict in words, the fact and its sources', async () => {
    const list = await fixture<MythCheck>(html`<myth-check></myth-check>`);
    const shown = all(list, '.claims > li');
    expect(shown.length).to.equal(topic.myths.length);
    topic.myths.forEach(({ id }, n) => {
      const text = words(shown[n]);
      expect(text).to.contain(items[id]?.claim).and.contain(items[id]?.fact);
      expect(text).to.match(/(Right|Right, and there is more|Partly right|Not supported|Out of date) /);
      expect(text).to.match(/Sources?: \w/);
    });
  });

  it('answers every claim of the brief that is about health', async () => {
    const verdicts = {
      million: 'Out of date',
      posture: 'Not supported',
      'arch-support': 'Partly right',
      'core-walking': 'Partly right',
      hamstrings: 'Partly right',
      'blood-flow': 'Partly right',
      weight: 'Right, and there is more',
      anatomy: 'Partly right',
      tens: 'Right, and there is more',
      running: 'Not supported',
      'even-ground': 'Partly right',
      'vague-ache': 'Partly right',
      limits: 'Right, and there is more',
      tailored: 'Right',
    };
    for (const [id, verdict] of Object.entries(verdicts)) expect(await verdictOf(id), id).to.equal(verdict);
    expect(Object.keys(verdicts).sort()).to.deep.equal(topic.myths.map(({ id }) => id).sort());
  });

  it('never shows the old figure of 31 million without its age', () => {
    expect(items['million']?.fact).to.contain('1987').and.contain('1998').and.contain('39%');
    const others = Object.entries(items).filter(([id]) => id !== 'million');
    expect(JSON.stringify(others)).not.to.contain('31 million');
  });

  it('shows chosen claims in the order written, and the slot where none is known', async () => {
    const list = await fixture<MythCheck>(html`<myth-check claims="weight nowhere posture"></myth-check>`);
    expect(all(list, '.claim').map(words)).to.deep.equal(
      ['weight', 'posture'].map((id) => `Claim: “${items[id]?.claim}”`),
    );
    const none = await fixture<MythCheck>(html`<myth-check claims="nowhere">Read on.</myth-check>`);
    expect(one<HTMLSlotElement>(none, 'slot').assignedNodes()[0]?.textContent).to.equal('Read on.');
  });

  it('fits a page of 320 px and passes axe', async () => {
    await setViewport({ width: 320, height: 700 });
    const list = await fixture<MythCheck>(html`<myth-check></myth-check>`);
    expect(one(list, '.root').scrollWidth).to.be.at.most(list.clientWidth);
    await setViewport({ width: 800, height: 600 });
    await expect(list).to.be.accessible();
  });
});
