import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import { grades, gradeWords } from '../../src/ui/grade.js';
import type { TriggerCards } from '../../src/widgets/trigger-cards/trigger-cards.js';
import { wordsFor } from '../../src/words/index.js';
import { all, choose, focused, one, press, seen, words } from '../support/reader.js';

const open = () => fixture<TriggerCards>(html`<trigger-cards region="GB"></trigger-cards>`);
const titles = (cards: TriggerCards) =>
  all(cards, '.item')
    .filter((item) => item.checkVisibility())
    .map((item) => words(item.querySelector('[part=heading]')));
const dots = (picture: Element | undefined) => picture?.querySelector('.on')?.getAttribute('d')?.match(/M/g)?.length;
const told = (cards: TriggerCards) => words(one(cards, '[role=status]'));

describe('trigger-cards', () => {
  it('shows each factor with its evidence in words, its size, what to do and its source', async () => {
    const cards = await open();
    const card = words(all(cards, '.item')[0]);
    expect(card).to.contain('One run much longer than usual').and.contain('Weak evidence');
    expect(card).to.contain('1.64 times as high, likely 1.31 to 2.05.').and.contain('What you can do');
    expect(card).to.contain('not back pain').and.contain('Br J Sports Med');
  });

  it('says the strength of evidence by words and by shape', async () => {
    const cards = await open();
    const shapes = new Set(
      grades.map((grade) => {
        const view = all(cards, '.grade').find((one) => words(one) === gradeWords(wordsFor('en'), grade));
        return view?.querySelector('.meter path')?.getAttribute('d');
      }),
    );
    expect(shapes.size).to.equal(grades.length, 'no two meters look alike without colour');
  });

  it('filters by strength and says how many are left', async () => {
    const cards = await open();
    expect(titles(cards).length).to.equal(19);
    expect(told(cards)).to.equal('');
    await choose(cards, 'Evidence speaks against it (2)');
    expect(titles(cards)).to.deep.equal(['More than 10% a week', 'Insoles and back belts']);
    expect(told(cards)).to.equal('2 of 19 shown.');
    await choose(cards, 'All (19)');
    expect(titles(cards).length).to.equal(19);
  });

  it('filters by the keyboard alone', async () => {
    const cards = await open();
    all<HTMLInputElement>(cards, '[part=filter] input')[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await cards.updateComplete;
    expect(titles(cards)).to.deep.equal(['Shoes']);
    expect((focused(cards) as HTMLInputElement).value).to.equal('B');
  });

  it('prints every card with its figures and sources, whatever the filter shows', async () => {
    const cards = await open();
    await choose(cards, 'Some evidence (1)');
    await emulateMedia({ media: 'print' });
    expect(titles(cards).length).to.equal(19);
    expect(seen(cards)).to.contain('2.28 times as high').and.not.contain('Show by strength');
    await emulateMedia({ media: 'screen' });
    expect(titles(cards).length).to.equal(1);
  });

  it('never invents an absolute risk: dots stand only beside a counted share', async () => {
    const cards = await open();
    const labels = all(cards, '.item .pictogram').map((dots) =>
      words(dots.parentElement?.querySelector('.effect-words')),
    );
    expect(labels).to.deep.equal([
      '69 of 100, likely 62 to 74.',
      '37 of 100.',
      '96 of 100.',
      '30 of 100.',
      '84 of 100.',
    ]);
    expect(dots(all(cards, '.item .pictogram')[0])).to.equal(69);
  });

  it('does not repeat the old claim of 31 million', async () => {
    expect(seen(await open())).not.to.contain('31 million');
  });

  it('opens the emergency signs', async () => {
    const cards = await open();
    await press(cards, 'Emergency signs');
    expect(one<HTMLDialogElement>(cards, 'dialog').open).to.equal(true);
  });

  it('fits 320 pixels', async () => {
    const cards = await open();
    cards.style.width = '320px';
    await cards.updateComplete;
    expect(cards.scrollWidth).to.be.at.most(320);
  });
});
