import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { OutlookChart } from '../../src/widgets/outlook-chart/outlook-chart.js';
import { all, one, seen, words } from '../support/reader.js';

interface Share {
  id: string;
  value: number;
  low?: number;
  high?: number;
}

const open = (width = 800) => fixture<OutlookChart>(html`<outlook-chart style="width: ${width}px"></outlook-chart>`);
const { pain } = topic.outlook;
const better: Share[] = topic.outlook.better;
const again: Share[] = topic.outlook.again;
const said = english.outlook.shares as Record<string, string>;

describe('outlook-chart', () => {
  it('shows each share as dots and in words, with what it counts', async () => {
    const chart = await open();
    const shares = [...better, ...again];
    expect(all(chart, '.effects li').map(words)).to.deep.equal(
      shares.map(({ id, value, low, high }) => {
        const range = low ? `, likely ${low} to ${high}` : '';
        return `${said[id]} ${value} of 100${range}.`;
      }),
    );
    const dots = (path: Element | null) => path?.getAttribute('d')?.match(/M/g)?.length;
    expect(all(chart, '.pictogram .on').map(dots)).to.deep.equal(shares.map(({ value }) => value));
  });

  it('shows the average pain as bars as high as the number below them', async () => {
    const chart = await open();
    const means = pain.kinds.flatMap((kind) => kind.means);
    expect(all(chart, 'tbody td').map((cell) => Number(words(cell)))).to.deep.equal(means);
    const whole = all(chart, '.bar rect:first-child').map((bar) => bar.getBoundingClientRect().height);
    all(chart, '.bar .on').forEach((bar, n) => {
      expect(bar.getBoundingClientRect().height / (whole[n] ?? 0)).to.be.closeTo((means[n] ?? 0) / 100, 0.01);
    });
  });

  it('names the study of each figure, and says what the figures cannot say', async () => {
    const text = words(one(await open(), '.root'));
    for (const source of ['Williams et al.', 'Henschke et al.', 'da Silva et al.', 'Menezes Costa et al.'])
      expect(text).to.contain(source);
    for (const limit of english.outlook.limits) expect(text).to.contain(limit);
  });

  it('fits 320 px, from right to left too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const chart = await open(320);
      chart.dir = dir;
      expect(one(chart, '.root').scrollWidth, dir).to.be.at.most(320);
      for (const head of all(chart, 'thead th')) expect(head.scrollWidth, words(head)).to.be.at.most(head.clientWidth);
    }
  });

  it('shows what stands between the tags where the pack has no outlook', async () => {
    const chart = await fixture<OutlookChart>(html`<outlook-chart topic="nowhere">Ask us.</outlook-chart>`);
    expect(seen(chart)).not.to.contain('of 100');
  });
});
