import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { Topic } from '../../src/pack/topic.schema.js';
import { usedSources } from '../../src/pack/used-sources.js';
import { addPack } from '../../src/pack/shelf.js';
import { widgetNames } from '../../src/ui/define.js';
import type { Widget } from '../../src/ui/widget.js';
import type { SourceList } from '../../src/widgets/source-list/source-list.js';
import { all, one, root, seen, words } from '../support/reader.js';

const sources = topic.sources as Record<
  string,
  { authors: string; title: string; url?: string; status: string; lapsed?: true }
>;
const used = usedSources(topic as unknown as Topic);
const listed = (list: SourceList) => all(list, '[part=source]').map(words);
const listIn = (host: HTMLElement) => host.querySelector('source-list') as SourceList;
const page = () =>
  fixture<HTMLElement>(
    html`<div>
      <source-list></source-list>
      <fact-stat fact="us-adults-2019"></fact-stat>
      <fact-stat fact="heat-wrap"></fact-stat>
    </div>`,
  );

async function settled(host: HTMLElement): Promise<void> {
  for (const widget of host.querySelectorAll<Widget>('*')) await widget.updateComplete;
  await listIn(host).updateComplete;
}

describe('the sources', () => {
  it('are those that the widgets of the page show, wherever the list stands', async () => {
    const host = await page();
    await settled(host);
    expect(words(one(listIn(host), '.title'))).to.equal('Sources on this page');
    expect(listed(listIn(host)).length).to.equal(2);
    expect(listed(listIn(host)).join())
      .to.contain(sources['NCHS415']?.title)
      .and.contain(sources['FRE06']?.title);
  });

  it('follow when a widget goes, changes or comes', async () => {
    const host = await page();
    const [first, second] = host.querySelectorAll<Widget & { fact: string }>('fact-stat');
    second?.remove();
    await settled(host);
    expect(listed(listIn(host)).length).to.equal(1);
    if (first) first.fact = 'walkback';
    await first?.updateComplete;
    await settled(host);
    expect(listed(listIn(host)).join())
      .to.contain(sources['WALK24']?.title)
      .and.not.contain(sources['NCHS415']?.title);
    if (second) host.append(second);
    await settled(host);
    expect(listed(listIn(host)).length).to.equal(2);
  });

  it('stay when a carousel is drawn again, whose slides did not change', async () => {
    const host = await fixture<HTMLElement>(
      html`<div><source-list></source-list><stretch-carousel set="cooldown"></stretch-carousel></div>`,
    );
    await settled(host);
    const before = listed(listIn(host));
    expect(before.length).to.be.greaterThan(0);
    const carousel = host.querySelector('stretch-carousel') as Widget;
    carousel.requestUpdate();
    await settled(host);
    expect(listed(listIn(host))).to.deep.equal(before);
  });

  it('do not count where a widget went before it was drawn', async () => {
    const host = await fixture<HTMLElement>(html`<div><source-list></source-list></div>`);
    const gone = Object.assign(document.createElement('fact-stat'), { fact: 'us-adults-2019' });
    host.append(gone);
    gone.remove();
    await gone.updateComplete;
    await settled(host);
    expect(listed(listIn(host)).length).to.equal(used.size);
  });

  it('are all that the topic rests on where no widget shows any, and where the publisher wants them', async () => {
    const alone = await fixture<SourceList>(html`<source-list></source-list>`);
    expect(listed(alone).length).to.equal(used.size);
    const host = await page();
    listIn(host).all = true;
    await settled(host);
    expect(listed(listIn(host)).length).to.equal(used.size);
  });

  it('leave out what nothing in the topic rests on', async () => {
    const more = { ...topic.sources, UNUSED: { ...topic.sources.NG59, title: 'Read for another topic' } };
    await addPack({ ...topic, id: 'one-too-many', sources: more }, english);
    const list = await fixture<SourceList>(html`<source-list topic="one-too-many" all></source-list>`);
    expect(listed(list).length).to.equal(used.size);
  });

  it('say in words how far each was checked', async () => {
    const list = await fixture<SourceList>(html`<source-list></source-list>`);
    const status = {
      checked: 'Checked against the abstract or page',
      'second-hand': 'Read in someone else’s account',
      title: 'Title checked, not its figures',
    };
    for (const id of used) {
      const { title, status: found } = sources[id] as (typeof sources)[string];
      const entry = listed(list).find((line) => line.startsWith(`${title}. ${sources[id]?.authors}`));
      expect(entry, title).to.contain(status[found as 'checked'] ?? 'Not yet checked');
    }
  });

  it('have the colour of a tick only where the source itself was checked', async () => {
    const list = await fixture<SourceList>(html`<source-list></source-list>`);
    const colours = (said: RegExp) =>
      new Set(
        all(list, '.status')
          .filter((one) => said.test(words(one)))
          .map((one) => getComputedStyle(one).color),
      );
    const [checked] = colours(/^Checked/);
    const others = colours(/^(Read|Title|Not)/);
    expect(others.size).to.equal(1);
    expect(others.has(checked ?? '')).to.equal(false);
  });

  it('say where there is no page to link, and which page is past its own date of review', async () => {
    const list = await fixture<SourceList>(html`<source-list></source-list>`);
    for (const id of used) {
      const { authors, title, url, lapsed } = sources[id] as (typeof sources)[string];
      const entry = listed(list).find((line) => line.startsWith(`${title}. ${authors}`)) ?? '';
      expect(entry.includes('No page to link.'), id).to.equal(!url);
      expect(entry.includes('past its own date of review'), id).to.equal(!!lapsed);
    }
  });

  it('of another topic do not count', async () => {
    await addPack({ ...topic, id: 'other-topic' }, english);
    const host = await fixture<HTMLElement>(
      html`<div><fact-stat fact="heat-wrap"></fact-stat><source-list topic="other-topic"></source-list></div>`,
    );
    await settled(host);
    expect(words(one(listIn(host), '.title'))).to.equal('Sources');
  });

  it('leave nothing that a script of the page could read of what other widgets show', async () => {
    const before = Object.keys(window).length;
    await settled(await page());
    expect(Object.keys(window).length).to.equal(before);
  });
});

describe('the review', () => {
  it('says that nobody reviewed it yet, when the evidence was checked, when the next review is due, and who paid', async () => {
    const list = await fixture<SourceList>(html`<source-list></source-list>`);
    const review = words(one(list, '[part=review]'));
    expect(review).to.contain(english.review.notReviewed).and.contain('1 Nov 2026');
    expect(review).to.contain('1 Nov 2027').and.contain('1 Nov 2028').and.contain(english.review.funding);
    expect(seen(list)).to.contain(english.review.disclaimer);
    expect(seen(list)).to.match(/Phone numbers not yet checked for: .*USA/);
  });

  it('names who reviewed it, and when', async () => {
    const review = { ...topic.review, reviewedBy: 'Dr A. Example', lastReviewed: '2026-11-02' };
    await addPack({ ...topic, id: 'reviewed-topic', review }, english);
    const list = await fixture<SourceList>(html`<source-list topic="reviewed-topic"></source-list>`);
    expect(words(one(list, '[part=review]'))).to.contain('Dr A. Example, 2 Nov 2026');
  });

  it('passes axe', async () => {
    await expect(await fixture<SourceList>(html`<source-list></source-list>`)).to.be.accessible();
  });
});

describe('past the last day of a pack', () => {
  before(() => addPack({ ...topic, id: 'long-gone', review: { ...topic.review, expires: '2020-01-01' } }, english));

  for (const tag of widgetNames) {
    it(`<${tag}> keeps the warning signs alone and says why`, async () => {
      const widget = document.createElement(tag) as Widget;
      Object.assign(widget, { topic: 'long-gone', region: 'GB' });
      document.body.append(widget);
      await widget.updateComplete;
      expect(seen(widget)).to.contain(english.review.expired);
      for (const sign of Object.values(english.warnings.signs)) expect(seen(widget)).to.contain(sign);
      expect(root(widget).querySelectorAll('form, input, [part=small-print], [part=source], table').length).to.equal(0);
      expect(root(widget).querySelector<HTMLAnchorElement>('a.call')?.href).to.equal('tel:999');
      widget.remove();
    });
  }
});
