/** Words of an emergency sign in the diary raise the page's safety state once their writer says that they are meant. */
import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import { forget, safetyOf } from '../../src/ui/safety.js';
import { en } from '../../src/words/en/index.js';
import { choose, diaryOf, newEntry, saveEntry, start } from '../support/diary.js';
import { offers } from '../support/moving.js';
import { all, answer, focused, one, press, seen, words, write } from '../support/reader.js';
import type { PainDiary } from '../../src/widgets/pain-diary/pain-diary.js';

const state = () => safetyOf('back-pain-running');
const { fields } = english.diary;
const sign = 'numb between my legs since this morning';
const inForm = 'form .written [name=meant]';
const saved = '[role=status] .written [name=meant]';

async function note(text: string, field: 'notes' | 'medicine' = 'notes'): Promise<PainDiary> {
  const diary = await start();
  await newEntry(diary, 2, 2, 2);
  one<HTMLDetailsElement>(diary, '.more').open = true;
  await write(diary, fields[field], text);
  return diary;
}

async function toggle(diary: PainDiary, selector: string): Promise<void> {
  const box = one<HTMLInputElement>(diary, selector);
  expect(words(box.closest('label'))).to.equal('Yes, I mean me, now');
  box.focus();
  box.click();
  await diary.updateComplete;
  expect(focused(diary), 'the keyboard stays where it was').to.equal(one(diary, selector));
}

describe('words of an emergency sign in the diary', () => {
  beforeEach(() => {
    forget();
    localStorage.clear();
  });
  afterEach(() => {
    document.body.replaceChildren();
    localStorage.clear();
    forget();
  });

  for (const field of ['notes', 'medicine'] as const) {
    it(`close nothing by themselves in “${field}”, and the page at once when they are meant`, async () => {
      const plan = document.body.appendChild(document.createElement('recovery-plan'));
      plan.plan = 'planA';
      const diary = await note(sign, field);
      expect(state()).to.equal('self-care');
      await toggle(diary, inForm);
      expect(state()).to.equal('emergency');
      expect(words(one(diary, 'form [role=alert] .written'))).to.contain(en.closedEmergency);
      await plan.updateComplete;
      expect(offers(plan)).to.deep.equal([]);
      await toggle(diary, inForm);
      expect(state(), 'a slip is taken back').to.equal('self-care');
    });
  }

  it('are taken back with the words, and closing the form takes nothing back', async () => {
    const diary = await note(sign);
    await toggle(diary, inForm);
    await write(diary, fields.notes, 'a walk in the sun');
    expect(state()).to.equal('self-care');
    await write(diary, fields.notes, sign);
    expect(state()).to.equal('emergency');
    await press(diary, en.diaryCancel);
    expect(state()).to.equal('emergency');
  });

  it('stay meant when the entry is saved; deleting it opens the page, undo closes it', async () => {
    const diary = await note(sign);
    await toggle(diary, inForm);
    await saveEntry(diary);
    expect(state()).to.equal('emergency');
    expect(one<HTMLInputElement>(diary, saved).checked).to.equal(true);
    await press(diary, en.diaryDelete);
    expect(state()).to.equal('self-care');
    await press(diary, en.undo);
    expect(state()).to.equal('emergency');
  });

  it('can be meant and taken back on the saved diary, and a slip is kept nowhere', async () => {
    const diary = await note(sign);
    await saveEntry(diary);
    await answer(diary, 'Keep this on my device');
    expect(state()).to.equal('self-care');
    await toggle(diary, saved);
    expect(state()).to.equal('emergency');
    diary.remove();
    forget();
    const later = await start();
    expect(state(), 'what is kept says so again').to.equal('emergency');
    await toggle(later, saved);
    expect(state()).to.equal('self-care');
    later.remove();
    forget();
    await start();
    expect(state()).to.equal('self-care');
  });

  it('count for the last seven days', async () => {
    const diary = await start(
      diaryOf(9, (day) => ({ average: 3, ...(day === 0 && { notes: sign, meant: true as const }) })),
    );
    expect(state()).to.equal('self-care');
    expect(all(diary, '.written').length).to.equal(0);
  });

  it('do not stand lower than a weak leg in the same entry', async () => {
    const diary = await note(sign);
    await choose(diary, 'weakness', 'left');
    expect(state()).to.equal('urgent');
    await toggle(diary, inForm);
    expect(state()).to.equal('emergency');
    await toggle(diary, inForm);
    expect(state()).to.equal('urgent');
  });

  it('of harm close nothing and ask nothing', async () => {
    const diary = await note('there is no point in living any more');
    expect(seen(diary)).to.contain(en.alarmHarm);
    expect(all(diary, '[name=meant]').length).to.equal(0);
    await saveEntry(diary);
    expect(all(diary, '[name=meant]').length).to.equal(0);
    expect(state()).to.equal('self-care');
  });
});
