import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import { allDrawn } from '../../src/ui/turns.js';
import type { AdviceList } from '../../src/widgets/advice-list/advice-list.js';
import { all, focused, one, press, seen, words } from '../support/reader.js';

const said = english.advice.rows as Record<string, { title: string; short: string; lines: Record<string, string> }>;
const open = (rows = '', width = 800) =>
  fixture<AdviceList>(html`<advice-list region="GB" rows=${rows} style="width: ${width}px"></advice-list>`);
const item = (list: AdviceList, id: string) => one<HTMLDetailsElement>(list, `#advice-${id}`);

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('advice-list', () => {
  it('shows every row closed, with its answer in one line', async () => {
    const list = await open();
    for (const { id } of topic.advice.flatMap(({ rows }): { id: string }[] => rows)) {
      expect(item(list, id).open, id).to.equal(false);
      const { title, short } = said[id] ?? english.visit;
      expect(words(item(list, id).querySelector('summary')), id).to.equal(`${title} ${short}`);
    }
    expect(
      all(list, '.group')
        .filter((group) => group.checkVisibility())
        .map(words),
    ).to.deep.equal(Object.values(english.advice.groups));
  });

  it('says everything of a row, and of each line how far it was checked', async () => {
    const list = await open();
    for (const [id, { lines }] of Object.entries(said))
      for (const line of Object.values(lines)) expect(words(item(list, id))).to.contain(line.replaceAll('*', ''));
    const line = (id: string, start: string) =>
      [...item(list, id).querySelectorAll('li')].map(words).find((text) => text.startsWith(start));
    expect(line('work', 'You need not')).to.contain('Not yet checked.');
    expect(line('work', 'The usual advice')).not.to.contain('checked');
    expect(line('walking', 'Add minutes')).to.contain('Our own cautious choice.');
  });

  it('says once what is to be said of every line of a row', async () => {
    const rule = words(item(await open(), 'pain-rule'));
    expect(rule.match(/Not yet checked/g)?.length).to.equal(1);
  });

  it('gives the walking plan as a table, and what it was tested for', async () => {
    const row = item(await open(), 'walking');
    expect([...row.querySelectorAll('tbody tr')].map(words)).to.deep.equal([
      '1 to 2 10 to 15 3 to 4',
      '3 to 4 15 to 20 4',
      '5 to 8 20 to 25 4 to 5',
      '9 to 12 25 to 30 5',
      '13 to 26 30 5',
    ]);
    expect(words(row)).to.contain('It was not tested to treat today’s pain.');
  });

  it('tells what happens at a visit and what to ask there, without a mark on a question', async () => {
    const visit = item(await open(), 'visit');
    for (const part of ['before', 'asked', 'done', 'questions'] as const)
      for (const line of Object.values(english.visit[part].lines)) expect(words(visit)).to.contain(line);
    const questions = [...visit.querySelectorAll('ul')].at(-1);
    expect(words(questions ?? null))
      .not.to.contain('checked')
      .and.not.contain('choice');
  });

  it('shows the rows a page chooses, and no name of a group where there is one', async () => {
    const list = await open('sleep nowhere work');
    expect(all(list, 'details[part=item]').map(({ id }) => id)).to.deep.equal(['advice-work', 'advice-sleep']);
    expect(all(list, '.group')).to.deep.equal([]);
  });

  it('opens the row that the address names, and moves the focus where a link leads there', async () => {
    history.replaceState(null, '', '#advice-sleep');
    const list = await open();
    await nextFrame();
    await allDrawn();
    expect([item(list, 'sleep').open, document.activeElement === document.body]).to.deep.equal([true, true]);
    location.hash = '#advice-work';
    await nextFrame();
    await nextFrame();
    expect(focused(list)).to.equal(item(list, 'work').querySelector('summary'));
  });

  it('opens and closes with the keyboard', async () => {
    const list = await open();
    one(list, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(item(list, 'fear').open).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(item(list, 'fear').open).to.equal(false);
  });

  it('prints every row, fits 320 px, and opens the emergency signs', async () => {
    const list = await open('', 320);
    all(list, 'summary.opener').forEach((opener) => opener.click());
    expect(one(list, '.root').scrollWidth).to.be.at.most(320);
    all(list, 'summary.opener').forEach((opener) => opener.click());
    await emulateMedia({ media: 'print' });
    expect(seen(list)).to.contain('You need not be free of pain first.');
    await emulateMedia({ media: 'screen' });
    await press(list, 'Emergency signs');
    expect(one<HTMLDialogElement>(list, 'dialog').open).to.equal(true);
  });
});
