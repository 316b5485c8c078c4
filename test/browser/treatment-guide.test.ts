import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import type { TreatmentGuide } from '../../src/widgets/treatment-guide/treatment-guide.js';
import { all, choose, one, press, seen, words } from '../support/reader.js';

const open = (width = 1000) =>
  fixture<TreatmentGuide>(html`<treatment-guide region="GB" style="width: ${width}px"></treatment-guide>`);
const rows = (guide: TreatmentGuide) => all(guide, '.item').filter((item) => item.checkVisibility());
const names = (guide: TreatmentGuide) => rows(guide).map((row) => words(row.querySelector('.name')));
const rowOf = (guide: TreatmentGuide, name: string) =>
  all(guide, '.item').find((row) => words(row.querySelector('.name')) === name) as HTMLElement;
const stands = (guide: TreatmentGuide, name: string) =>
  [...rowOf(guide, name).querySelectorAll('.stand')].map((stand) => words(stand));

describe('treatment-guide', () => {
  it('tells TENS as it is: mixed results, two guidelines against, a caution', async () => {
    const guide = await open();
    const row = words(rowOf(guide, 'TENS'));
    expect(row).to.contain('Results are mixed').and.contain('Evidence speaks against it').and.contain('pacemaker');
    expect(stands(guide, 'TENS')).to.deep.equal(['Against', 'No clear advice', 'Against']);
  });

  it('sets three guidelines side by side, and says where they disagree or do not look', async () => {
    const guide = await open();
    expect(all(guide, '.treatments [role=columnheader]').map((one) => words(one).split(' ')[0])).to.deep.equal([
      'Treatment',
      'Does',
      'Harms',
      'NICE',
      'ACP',
      'WHO',
    ]);
    expect(stands(guide, 'Acupuncture and dry needling')).to.deep.equal(['Against', 'For', 'For']);
    expect(stands(guide, 'Running again')).to.deep.equal(['Not covered', 'Not covered', 'Not covered']);
    expect(words(rowOf(guide, 'Bed rest').querySelectorAll('.says')[1])).to.equal('Against not checked');
  });

  it('says each stand by a shape of its own, not by colour alone', async () => {
    const guide = await open();
    const shapes = ['for', 'option', 'unclear', 'against'].map((says) => one(guide, `.stand.${says} svg`).innerHTML);
    expect(new Set(shapes).size).to.equal(4);
  });

  it('keeps an effect on its own scale', async () => {
    const guide = await open();
    expect(words(rowOf(guide, 'Heat')))
      .to.contain('on a scale from 0 to 5')
      .and.not.contain('size people notice');
    expect(words(rowOf(guide, 'Anti-inflammatory tablets'))).to.contain('Small: less than people usually notice');
    expect(rowOf(guide, 'Heat').querySelector('.band')).to.equal(null);
    expect(rowOf(guide, 'Running again').querySelector('.band')).not.to.equal(null);
  });

  it('filters and sorts, and says so', async () => {
    const guide = await open();
    expect(names(guide).length).to.equal(23);
    await choose(guide, 'Worth trying (8)');
    expect(names(guide).length).to.equal(8);
    expect(names(guide)).not.to.contain('TENS');
    await choose(guide, 'Size of effect');
    expect(names(guide)[0]).to.equal('Running again');
    expect(words(one(guide, '[role=status]'))).to.equal('8 of 23 shown, by size of effect.');
    expect(seen(guide)).to.contain('Only effects in points of 100 can be compared.');
    await choose(guide, 'Name');
    expect(names(guide)[0]).to.equal('Core exercises');
  });

  it('keeps what a reader opened when the order changes', async () => {
    const guide = await open();
    const details = rowOf(guide, 'TENS').querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await choose(guide, 'Name');
    expect(rowOf(guide, 'TENS').querySelector('details')?.open).to.equal(true);
  });

  it('sorts by the keyboard alone', async () => {
    const guide = await open();
    all<HTMLInputElement>(guide, '[part=sort] input')[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await guide.updateComplete;
    expect(names(guide)[0]).to.equal('Running again');
  });

  it('stays a table to a screen reader in the narrow layout', async () => {
    const guide = await open(320);
    const table = one(guide, 'table');
    expect(getComputedStyle(table).display).to.equal('block');
    for (const [selector, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
      ['.medicines', 'table'],
    ] as const)
      expect(all(guide, selector).every((part) => part.getAttribute('role') === role)).to.equal(true, selector);
    expect(guide.scrollWidth).to.be.at.most(320);
    expect(getComputedStyle(one(guide, '.says'), '::before').content).to.equal('"NICE"');
  });

  it('prints every treatment with its cautions, whatever the filter shows', async () => {
    const guide = await open();
    await choose(guide, 'Worth trying (8)');
    await emulateMedia({ media: 'print' });
    expect(names(guide).length).to.equal(23);
    expect(seen(guide)).to.contain('blood thinner').and.not.contain('Sort by');
    await emulateMedia({ media: 'screen' });
  });

  it('names every source it rests on, those of cautions too', async () => {
    const guide = await open();
    expect(words(rowOf(guide, 'Anti-inflammatory tablets')))
      .to.contain('van der Gaag')
      .and.contain('nhs.uk');
  });

  it('warns of a medicine in its row as in the table of medicines: what to ask under its head', async () => {
    const row = rowOf(await open(), 'Anti-inflammatory tablets');
    const cautions = words(row.querySelector('.cautions'));
    for (const line of ['allergy', 'heart', 'organs', 'baby'] as const)
      expect(cautions).to.contain(english.medicines.rows.nsaid.lines[line]);
    expect(cautions.indexOf('wheeze')).to.be.lessThan(cautions.indexOf('Ask first'));
    expect(cautions).to.contain('nerve pain in the leg');
    expect(words(row.querySelector('.harms'))).to.contain(english.medicines.rows.nsaid.lines.rare);
  });

  it('names the harms of each treatment, or says that they were not checked', async () => {
    const guide = await open();
    const harms = (name: string) => words(rowOf(guide, name).querySelector('.harms'));
    expect(all(guide, '.item .harms').filter((cell) => !words(cell))).to.deep.equal([]);
    expect(harms('Running again')).to.equal('9 minor problems in 20 people: 7 in the legs, 1 in the back.');
    expect(harms('Massage')).to.contain('Not yet checked.');
    expect(harms('Cold')).to.equal('Not checked.');
  });

  it('says who must not use which medicine and who must ask, each head above its cells', async () => {
    const guide = await open();
    const who = one<HTMLDetailsElement>(guide, '.who');
    expect(who.open).to.equal(false);
    who.querySelector('summary')?.click();
    expect(all(guide, '.medicines thead th').map(words)).to.deep.equal(['Medicine', 'Do not', 'Ask first', 'Harms']);
    const [first] = all(guide, '.medicines tbody tr');
    expect(words(first?.children[1] ?? null)).to.match(/^Do not Do not use them if ibuprofen, aspirin/);
    for (const word of ['warfarin', 'stroke', 'Crohn', 'asthma', 'chickenpox', '65 or over', 'kidney'])
      expect(words(first?.children[2] ?? null)).to.contain(word);
    expect(seen(guide)).to.contain('Indigestion');
  });

  it('opens the emergency signs', async () => {
    const guide = await open();
    await press(guide, 'Emergency signs');
    expect(one<HTMLDialogElement>(guide, 'dialog').open).to.equal(true);
  });
});
