import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import type { PreventionChecklist } from '../../src/widgets/prevention-checklist/prevention-checklist.js';
import { all, choose, chosen, one, press, seen, words } from '../support/reader.js';
import { replaced, withoutStorage } from '../support/storage.js';

const key = 'carelets-prevention:back-pain-running';
const keep = 'Keep this on my device';

async function open(): Promise<PreventionChecklist> {
  const list = await fixture<PreventionChecklist>(html`<prevention-checklist></prevention-checklist>`);
  await new Promise((done) => setTimeout(done));
  await list.updateComplete;
  return list;
}
async function tick(list: PreventionChecklist, title: string): Promise<void> {
  const label = all(list, 'label.step').find((one) => words(one.querySelector('.name')) === title);
  label?.querySelector('input')?.click();
  await list.updateComplete;
}
const count = (list: PreventionChecklist) => words(one(list, '.count'));
const ticked = (list: PreventionChecklist) => chosen(list).filter((label) => label !== keep);

describe('prevention-checklist', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('shows each step with its grade, reason and source', async () => {
    const list = await open();
    const step = words(all(list, '.item')[0]);
    expect(step).to.contain('Exercise all year').and.contain('Some evidence').and.contain('fades after a year');
    expect(step).to.contain('0.55 times as high, likely 0.41 to 0.74.').and.contain('JAMA Intern Med');
  });

  it('counts the ticks in words', async () => {
    const list = await open();
    expect(count(list)).to.equal('0 of 13 ticked.');
    await tick(list, 'Walk most days');
    await tick(list, 'Make room for sleep');
    await tick(list, 'Exercise all year');
    expect(count(list)).to.equal('3 of 13 ticked.');
    await tick(list, 'Make room for sleep');
    expect(count(list)).to.equal('2 of 13 ticked.');
  });

  it('offers no tick for what the evidence speaks against', async () => {
    const list = await open();
    expect(words(one(list, '.skip')))
      .to.contain('Back belts and insoles')
      .and.contain('Evidence speaks against it');
    expect(one(list, '.skip').querySelector('input')).to.equal(null);
  });

  it('ticks by the keyboard alone', async () => {
    const list = await open();
    all<HTMLInputElement>(list, '.step input')[0]?.focus();
    await sendKeys({ press: 'Space' });
    await list.updateComplete;
    expect(count(list)).to.equal('1 of 13 ticked.');
  });

  it('keeps nothing before the reader says so', async () => {
    const list = await open();
    await tick(list, 'Walk most days');
    expect(localStorage.length).to.equal(0);
    expect(count(await open())).to.equal('0 of 13 ticked.');
  });

  it('keeps the ticks once the reader says so, until they are erased', async () => {
    const list = await open();
    await tick(list, 'Walk most days');
    await choose(list, keep);
    await tick(list, 'Make room for sleep');
    const again = await open();
    expect(ticked(again).length).to.equal(2);
    expect(count(again)).to.equal('2 of 13 ticked.');
    await press(again, 'Erase');
    expect(localStorage.length).to.equal(0);
    expect(count(again)).to.equal('0 of 13 ticked.');
  });

  it('works on a device that keeps nothing, and says that it does not', async () => {
    await withoutStorage(async () => {
      const list = await open();
      await tick(list, 'Walk most days');
      await choose(list, keep);
      expect(count(list)).to.equal('1 of 13 ticked.');
      expect(seen(list)).to.contain('This device did not keep the last change.');
    });
  });

  it('keeps the ticks on the screen when the device is full', async () => {
    const list = await open();
    await choose(list, keep);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await replaced(Storage.prototype, 'setItem', { value: full }, () => tick(list, 'Walk most days'));
    expect(count(list)).to.equal('1 of 13 ticked.');
    expect(seen(list)).to.contain('This device did not keep the last change.');
  });

  for (const [what, stored] of [
    ['a later version', JSON.stringify({ version: 9, value: { steps: ['walk'] } })],
    ['another form', JSON.stringify({ version: 1, value: 'walk' })],
    ['no JSON', '{'],
  ] as const) {
    it(`leaves ${what} as it is and says so`, async () => {
      localStorage.setItem(key, stored);
      const list = await open();
      await tick(list, 'Walk most days');
      expect(localStorage.getItem(key)).to.equal(stored);
      expect(seen(list)).to.contain('this version cannot read');
    });
  }

  it('prints boxes, grades, reasons and sources, and no buttons', async () => {
    const list = await open();
    await tick(list, 'Walk most days');
    await emulateMedia({ media: 'print' });
    expect(seen(list)).to.contain('Walk most days').and.contain('Lancet').and.contain('1 of 13 ticked.');
    expect(seen(list)).not.to.contain(keep);
    expect(all(list, '.step input').every((box) => box.checkVisibility())).to.equal(true);
    await emulateMedia({ media: 'screen' });
  });

  it('tells the page nothing of the ticks', async () => {
    const list = await open();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.composedPath()[0] === list ? event.type : `seen ${event.type}`);
    document.addEventListener('change', hear);
    await tick(list, 'Walk most days');
    document.removeEventListener('change', hear);
    expect(heard).to.deep.equal([], 'change does not leave the shadow root');
  });
});
