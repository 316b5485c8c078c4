import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import { addPack } from '../../src/pack/shelf.js';
import type { GlossaryTerm } from '../../src/widgets/glossary-term/glossary-term.js';
import { boxLeft, entryFor } from '../../src/widgets/glossary-term/glossary-term.model.js';
import { all, focused, one, words } from '../support/reader.js';

const terms = english.glossary.terms;
const text = (term = 'disc') =>
  fixture<HTMLElement>(
    html`<p style="font: italic 20px/30px serif">
      A bulging <glossary-term term=${term}>disc</glossary-term>, seen on a scan, is common.
    </p>`,
  );
const wordIn = (host: HTMLElement) => host.querySelector('glossary-term') as GlossaryTerm;
const button = (word: GlossaryTerm) => one(word, '.term');
const box = (word: GlossaryTerm) => one(word, '#meaning');
const isOpen = (word: GlossaryTerm) => box(word).checkVisibility();

async function open(word: GlossaryTerm): Promise<void> {
  button(word).click();
  await word.updateComplete;
  await aTimeout(30);
}

describe('a word in the text', () => {
  it('keeps the look of the text, its place in the line and its spaces', async () => {
    const plain = await fixture<HTMLElement>(
      html`<p style="font: italic 20px/30px serif">A bulging disc, seen on a scan, is common.</p>`,
    );
    const host = await text();
    const width = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    };
    expect(Math.abs(width(host) - width(plain))).to.be.below(0.6);
    expect(host.offsetHeight).to.equal(plain.offsetHeight);
    const style = getComputedStyle(button(wordIn(host)));
    expect([style.fontSize, style.fontStyle]).to.deep.equal(['20px', 'italic']);
  });

  it('opens its meaning, moves the focus there, and gives it back on Escape', async () => {
    const word = wordIn(await text());
    expect(isOpen(word)).to.equal(false);
    await open(word);
    expect(isOpen(word)).to.equal(true);
    expect(words(box(word)))
      .to.contain(terms.disc.meaning)
      .and.contain('Source');
    expect(focused(word)).to.equal(box(word));
    await sendKeys({ press: 'Escape' });
    expect(isOpen(word)).to.equal(false);
    expect(focused(word)).to.equal(button(word));
  });

  it('closes by its own button, by a press elsewhere, and by a second press on the word', async () => {
    const word = wordIn(await text());
    await open(word);
    one(word, '.close').click();
    expect(isOpen(word)).to.equal(false);
    await open(word);
    await sendMouse({ type: 'click', position: [700, 500] });
    expect(isOpen(word)).to.equal(false);
    await open(word);
    await open(word);
    expect(isOpen(word)).to.equal(false);
  });

  it('moves nothing on the page when it opens', async () => {
    const host = await text();
    const before = [host.offsetHeight, document.documentElement.scrollHeight];
    await open(wordIn(host));
    expect([host.offsetHeight, document.documentElement.scrollHeight]).to.deep.equal(before);
  });

  it('stays inside a window of 320 px', async () => {
    await setViewport({ width: 320, height: 600 });
    const word = wordIn(await text('cauda-equina'));
    await open(word);
    const { left, right } = box(word).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, where] of [
    ['the body', () => document.body],
    ['the page', () => document.documentElement],
  ] as const) {
    it(`stays at its word where ${name} is zoomed`, async () => {
      where().style.zoom = '1.5';
      try {
        const word = wordIn(await text());
        await open(word);
        const [at, meaning] = [button(word).getBoundingClientRect(), box(word).getBoundingClientRect()];
        expect(meaning.left).to.be.closeTo(at.left, 2);
        expect(meaning.top).to.be.closeTo(at.bottom + 6, 2);
        expect(meaning.right).to.be.at.most(innerWidth);
      } finally {
        where().style.zoom = '';
      }
    });
  }

  it('goes with its word in a part of the page that scrolls by itself', async () => {
    const part = await fixture<HTMLElement>(
      html`<div style="height: 300px; overflow: auto">
        <p>A <glossary-term term="disc">disc</glossary-term>.</p>
        <div style="height: 2000px"></div>
      </div>`,
    );
    const word = wordIn(part);
    await open(word);
    part.scrollTop = 10;
    await aTimeout(60);
    const gap = box(word).getBoundingClientRect().top - button(word).getBoundingClientRect().bottom;
    expect(gap).to.be.closeTo(6, 1);
    button(word).click();
    await aTimeout(30);
    const { top } = box(word).style;
    part.scrollTop = 0;
    await aTimeout(60);
    expect(box(word).style.top, 'nobody listens once it is closed').to.equal(top);
  });

  it('opens without the popover API too, and closes on Escape', async () => {
    const { showPopover } = HTMLElement.prototype;
    // @ts-expect-error an old browser
    delete HTMLElement.prototype.showPopover;
    try {
      const word = wordIn(await text());
      button(word).removeAttribute('popovertarget');
      await open(word);
      expect(isOpen(word)).to.equal(true);
      expect(focused(word)).to.equal(box(word));
      await sendKeys({ press: 'Escape' });
      expect(isOpen(word)).to.equal(false);
      expect(focused(word)).to.equal(button(word));
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('has the name of the pack where nothing stands between the tags', async () => {
    const word = await fixture<GlossaryTerm>(html`<glossary-term term="chronic"></glossary-term>`);
    expect(words(button(word))).to.equal(terms.acute.name);
  });

  it('that the pack does not have is the publisher’s text alone', async () => {
    const word = wordIn(await text('spleen'));
    expect(all(word, 'button').length).to.equal(0);
    expect(getComputedStyle(word).display).to.equal('inline');
  });

  it('past the pack’s last day opens the warning signs and says why', async () => {
    await addPack({ ...topic, id: 'old-words', review: { ...topic.review, expires: '2020-01-01' } }, english);
    const word = await fixture<GlossaryTerm>(html`<glossary-term topic="old-words" term="disc">disc</glossary-term>`);
    await open(word);
    expect(words(box(word)))
      .to.contain(english.review.expired)
      .and.contain(english.warnings.signs.saddle);
    expect(words(box(word))).not.to.contain(terms.disc.meaning);
  });

  it('passes axe, closed and open', async () => {
    const host = await text();
    await expect(host).to.be.accessible();
    await open(wordIn(host));
    await expect(host).to.be.accessible();
  });
});

describe('the list', () => {
  it('explains every word', async () => {
    const list = await fixture<GlossaryTerm>(html`<glossary-term></glossary-term>`);
    expect(all(list, 'dt').map(words)).to.deep.equal(topic.glossary.map(({ id }) => terms[id as 'disc'].name));
    expect(topic.glossary.length).to.equal(26);
    for (const { meaning } of Object.values(terms)) expect(words(one(list, 'dl'))).to.contain(meaning);
    await expect(list).to.be.accessible();
  });

  it('is shown by `all` whatever the word', async () => {
    const list = await fixture<GlossaryTerm>(html`<glossary-term all term="disc"></glossary-term>`);
    expect(all(list, 'dt').length).to.equal(26);
    expect(getComputedStyle(list).display).to.equal('block');
  });
});

describe('the word of a publisher', () => {
  it('finds its entry by id or another name, in any case', () => {
    for (const [term, id] of [
      ['disc', 'disc'],
      [' Disc ', 'disc'],
      ['chronic', 'acute'],
      ['Sacroiliac joint', 'si-joint'],
      ['spondylolysis', 'pars-stress'],
    ]) {
      expect(entryFor(topic.glossary, term ?? '')?.id).to.equal(id);
    }
    expect(entryFor(topic.glossary, 'constructor')).to.equal(undefined);
  });

  it('has its box inside the window', () => {
    expect(boxLeft(100, 300, 800)).to.equal(100);
    expect(boxLeft(700, 300, 800)).to.equal(488);
    expect(boxLeft(2, 300, 320)).to.equal(12);
  });
});
