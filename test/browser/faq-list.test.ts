import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import { allDrawn } from '../../src/ui/turns.js';
import type { FaqList } from '../../src/widgets/faq-list/faq-list.js';
import { all, focused, one, seen, words } from '../support/reader.js';

const items = english.faq.items as Record<string, { question: string; answer: string[] }>;
const page = () =>
  fixture<HTMLElement>(
    html`<div>
      <p style="height: 2000px">Above</p>
      <faq-list region="GB"></faq-list>
      <p style="height: 2000px">Below</p>
      <a href="#faq-scan">About scans</a>
    </div>`,
  );
const listIn = (host: HTMLElement) => host.querySelector('faq-list') as FaqList;
const item = (list: FaqList, id: string) => one<HTMLDetailsElement>(list, `#faq-${id}`);
const inView = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};

/** Goes to an address within the page as a link does. */
async function follow(host: HTMLElement, fragment: string): Promise<void> {
  const link = host.querySelector('a') as HTMLAnchorElement;
  link.href = `#${fragment}`;
  link.click();
  await nextFrame();
  await nextFrame();
}

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('the questions', () => {
  it('are the ten of the pack, each opening in place with its answer and sources', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    expect(all(list, '.opener').map(words)).to.deep.equal(topic.faq.map(({ id }) => items[id]?.question));
    expect(topic.faq.length).to.equal(10);
    for (const { id } of topic.faq) {
      const details = item(list, id);
      expect(details.open, id).to.equal(false);
      details.querySelector('summary')?.click();
      for (const line of items[id]?.answer ?? []) expect(seen(list)).to.contain(line);
      expect(words(details)).to.match(/Sources?: /);
    }
  });

  it('open and close with the keyboard', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    one(list, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(one<HTMLDetailsElement>(list, 'details').open).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(one<HTMLDetailsElement>(list, 'details').open).to.equal(false);
    await sendKeys({ press: 'Tab' });
    expect(focused(list)).to.equal(all(list, 'summary')[1]);
  });

  it('say in words what is not checked', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    expect(words(item(list, 'shoes'))).to.contain('Not all of it is checked yet.');
    expect(words(item(list, 'scan'))).not.to.contain('checked yet');
  });

  it('say who must not take a painkiller also where that question stands alone', async () => {
    const list = await fixture<FaqList>(html`<faq-list questions="painkiller"></faq-list>`);
    expect(words(item(list, 'painkiller')))
      .to.contain('Do not use them if ibuprofen')
      .and.contain('warfarin');
  });

  it('may be chosen, in the order written', async () => {
    const list = await fixture<FaqList>(html`<faq-list questions="tens nowhere  scan"></faq-list>`);
    expect(all(list, 'details[part=item]').map(({ id }) => id)).to.deep.equal(['faq-tens', 'faq-scan']);
  });

  it('hold all warning signs in the answer to when to see someone', async () => {
    const list = await fixture<FaqList>(html`<faq-list region="GB"></faq-list>`);
    for (const sign of Object.values(english.warnings.signs)) {
      expect(words(item(list, 'see-someone'))).to.contain(sign);
    }
  });

  it('print their answers', async () => {
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    const screen = list.offsetHeight;
    await emulateMedia({ media: 'print' });
    const print = list.offsetHeight;
    await emulateMedia({ media: 'screen' });
    expect(print).to.be.above(screen * 2);
  });

  it('fit a page of 320 px', async () => {
    await setViewport({ width: 320, height: 700 });
    const list = await fixture<FaqList>(html`<faq-list></faq-list>`);
    all(list, 'summary.opener').forEach((opener) => opener.click());
    expect(one(list, '.root').scrollWidth).to.be.at.most(list.clientWidth);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('an address that names a question', () => {
  it('opens it at load and brings it into view, without taking the focus', async () => {
    history.replaceState(null, '', '#faq-tens');
    const list = listIn(await page());
    await nextFrame();
    await allDrawn();
    expect(item(list, 'tens').open).to.equal(true);
    expect(inView(item(list, 'tens'))).to.equal(true);
    expect(document.activeElement).to.equal(document.body);
  });

  it('opens it when a link leads there, brings it into view and moves the focus to it', async () => {
    const host = await page();
    await follow(host, 'faq-scan');
    const details = item(listIn(host), 'scan');
    expect([details.open, inView(details)]).to.deep.equal([true, true]);
    expect(focused(listIn(host))).to.equal(details.querySelector('summary'));
  });

  it('opens it again when the reader closed it and follows the same link', async () => {
    const host = await page();
    await follow(host, 'faq-scan');
    item(listIn(host), 'scan').open = false;
    await follow(host, 'faq-scan');
    expect(item(listIn(host), 'scan').open).to.equal(true);
  });

  for (const fragment of ['', '#elsewhere', '#faq-', '#faq-nowhere', '#%', '#faq-"]x', '#faq-scan%22%5D']) {
    it(`neither scrolls nor opens anything for "${fragment}"`, async () => {
      history.replaceState(null, '', fragment || location.pathname);
      const list = listIn(await page());
      await nextFrame();
      await allDrawn();
      expect(scrollY).to.equal(0);
      expect(all(list, 'details[open]').length).to.equal(0);
    });
  }

  it('is left alone once the list has gone', async () => {
    const host = await page();
    const list = listIn(host);
    list.remove();
    await follow(host, 'faq-scan');
    expect(item(list, 'scan').open).to.equal(false);
  });
});

it('faq-list passes axe', async () => {
  await expect(await fixture<FaqList>(html`<faq-list></faq-list>`)).to.be.accessible();
});
