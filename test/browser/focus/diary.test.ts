/** The diary, the checklist and the body mass index: where focus goes, what is said, and what can be taken back. */
import { expect } from '@open-wc/testing';
import '../../../src/carelets.js';
import { forget } from '../../../src/ui/safety.js';
import { toCsv } from '../../../src/widgets/pain-diary/csv.js';
import { en } from '../../../src/words/en/index.js';
import { chooseFile, diaryOf, start } from '../../support/diary.js';
import { drawn, holder, pressed, said } from '../../support/held.js';
import { all, focused, one, press, words, write } from '../../support/reader.js';

const days = (count: number, average = 2) => diaryOf(count, () => ({ average }));

describe('what a reader keeps', () => {
  beforeEach(() => {
    localStorage.clear();
    forget();
  });
  afterEach(() => document.body.replaceChildren());

  it('shows all entries: focus goes to the first new one', async () => {
    const diary = await start(days(12));
    await pressed(diary, '.table + button');
    expect(focused(diary)?.closest('tr')).to.equal(all(diary, 'tbody tr')[10]);
    expect(said(diary)).to.equal('All 12 entries are shown.');
  });

  it('gives focus back to the button when a file is not taken', async () => {
    const diary = await start(days(3));
    await chooseFile(diary, toCsv(days(3, 5)));
    expect(focused(diary)?.className).to.equal('incoming');
    await pressed(diary, '.incoming .button:last-child');
    expect(focused(diary)).to.equal(one(diary, '[type=file]'));
  });

  it('says what was deleted in a status that was there before, and beside the button that undoes it', async () => {
    const diary = await start(days(3));
    const status = one(diary, '.undo');
    expect([status.getAttribute('role'), getComputedStyle(status).display, words(status)]).to.deep.equal([
      'status',
      'block',
      '',
    ]);
    await pressed(diary, '.row-buttons button', 1);
    expect(one(diary, '.undo')).to.equal(status);
    expect(words(status)).to.contain(en.diaryDeleted);
    expect(words(one(diary, `#${focused(diary)?.getAttribute('aria-describedby') ?? ''}`))).to.equal(en.diaryDeleted);
  });

  it('puts back ticks of the checklist that were erased', async () => {
    const list = document.body.appendChild(document.createElement('prevention-checklist'));
    await drawn(list);
    await pressed(list, '.step input');
    await pressed(list, '[name=keep]');
    await pressed(list, '[part=erase-button]');
    expect([localStorage.length, all(list, '.step input:checked').length, focused(list)?.part.value]).to.deep.equal([
      0,
      0,
      'undo-button',
    ]);
    await pressed(list, '[part=undo-button]');
    expect([localStorage.length, all(list, '.step input:checked').length, focused(list)?.part.value]).to.deep.equal([
      1,
      1,
      'erase-button',
    ]);
  });

  it('says that the number goes with a change of figures, and puts back what was cleared', async () => {
    const check = document.body.appendChild(document.createElement('bmi-check'));
    await drawn(check);
    all(check, '[name=who]')[2]?.click();
    await drawn(check);
    const fill = async () => {
      await write(check, 'Height in centimetres', '175');
      await write(check, 'Weight in kilograms', '70');
      await press(check, en.bmiWorkOut);
      await drawn(check);
    };
    await fill();
    const number = words(one(check, '.result'));
    await write(check, 'Weight in kilograms', '71');
    expect(said(check)).to.equal(en.bmiGone);
    await fill();
    await pressed(check, '.result .button');
    expect([holder(check), all(check, '.result').length]).to.deep.equal([en.undo, 0]);
    await pressed(check, '[part=undo-button]');
    expect(words(one(check, '.result'))).to.equal(number);
    expect(focused(check)?.closest('.result')).to.equal(one(check, '.result'));
  });
});
