import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import type { FactStat } from '../../src/widgets/fact-stat/fact-stat.js';

const text = (fact: FactStat) => fact.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('fact-stat', () => {
  it('shows the figure, its caveat and its source', async () => {
    const fact = await fixture<FactStat>(html`<fact-stat fact="us-adults-2019"></fact-stat>`);
    expect(text(fact)).to.contain('39').and.contain('not only low back').and.contain('NCHS Data Brief 415');
  });

  it('draws a share of 100 people as dots, with the number as its name', async () => {
    const fact = await fixture<FactStat>(html`<fact-stat fact="us-adults-2019"></fact-stat>`);
    const dots = [...(fact.shadowRoot?.querySelectorAll('.pictogram path') ?? [])].map(
      (path) => path.getAttribute('d')?.match(/M/g)?.length,
    );
    expect(dots).to.deep.equal([39, 61]);
    expect(fact.shadowRoot?.querySelector('svg')?.getAttribute('aria-label')).to.equal('39 of 100');
  });

  it('shows what stands between the tags when there is no such fact', async () => {
    const fact = await fixture<FactStat>(html`<fact-stat fact="nowhere">Read on.</fact-stat>`);
    expect(fact.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Read on.');
  });

  it('passes axe', async () => {
    const fact = await fixture<FactStat>(html`<fact-stat fact="us-adults-2019"></fact-stat>`);
    await expect(fact).to.be.accessible();
  });
});
