import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/carelets.js';
import { forget } from '../../src/ui/safety.js';
import english from '../../src/content/back-pain-running/en.json';
import { tell } from '../../src/ui/channel.js';
import { addDays } from '../../src/ui/dates.js';
import { PainDiary } from '../../src/widgets/pain-diary/pain-diary.js';
import { flaws } from '../support/axe.js';
import { choose, diaryOf, level, newEntry, rows, saveEntry, start, today } from '../support/diary.js';
import { all, answer, focused, one, press, seen, words, write } from '../support/reader.js';

const text = english.diary;
describe('pain-diary', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    forget();
    localStorage.clear();
    document.body.replaceChildren();
  });

  it('asks for a few fields first, today and this half of the day filled in, the rest folded away', async () => {
    const diary = await start();
    await press(diary, 'Add an entry');
    expect(words(focused(diary))).to.equal('New entry');
    expect(one<HTMLInputElement>(diary, '#date').value).to.equal(today());
    expect(all(diary, '[name=time]:checked').length).to.equal(1);
    expect(one<HTMLDetailsElement>(diary, '.more').open).to.equal(false);
    expect(all(diary, '#distance, [name=during]').length).to.equal(0, 'no run, no questions about it');
    for (const field of Object.values(text.fields).filter(
      (name) => !/run|Minutes|kilomet|next morn|over 24|I mean me/i.test(name),
    ))
      expect(words(one(diary, 'form'))).to.contain(field);
  });

  it('saves an entry, shows it, and puts focus where the next one begins', async () => {
    const diary = await start();
    await newEntry(diary, 4, 6, 3);
    await choose(diary, 'run', 'easy');
    await write(diary, text.fields.distance, '5,5');
    await choose(diary, 'during', 2);
    await saveEntry(diary);
    expect(rows(diary)[0]).to.match(/(morning|evening) 4 6 3 Easy run, 5.5 km, green/);
    expect(words(focused(diary))).to.equal('Add an entry');
    expect(seen(diary)).to.contain('Let the next run be 6 km at most'); // 5.5 km and 10 per cent are 6.05.
    expect(seen(diary)).not.to.contain('6.1');
    expect(words(all(diary, '[role=status]').pop())).to.equal('Entry saved.');
  });

  it('tells what is wrong in words, and keeps what was chosen', async () => {
    const diary = await start();
    await press(diary, 'Add an entry');
    await choose(diary, 'average', 5);
    await choose(diary, 'worst', 3);
    await saveEntry(diary);
    expect(focused(diary)?.className).to.equal('summary-box');
    const links = all(diary, '.summary-box a').map(words);
    expect(links).to.deep.equal(['Pain now: fill this in', 'Worst pain is at least as high as usual pain']);
    expect(all<HTMLInputElement>(diary, '[name=worst]:checked')[0]?.value).to.equal('3');
    await press(diary, 'Pain now: fill this in');
    expect(focused(diary)?.getAttribute('name')).to.equal('now');
  });

  it('does not write over an entry for the same half of a day', async () => {
    const [own] = diaryOf(1, () => ({ average: 4 }));
    const diary = await start([own!]);
    await newEntry(diary, 1, 1, 1);
    await choose(diary, 'time', 'evening');
    await saveEntry(diary);
    expect(words(one(diary, '.summary-box'))).to.contain('Edit that one');
    await choose(diary, 'time', 'morning');
    await saveEntry(diary);
    expect(rows(diary).length).to.equal(2);
  });

  it('changes an entry, and deletes one with a way back', async () => {
    const diary = await start(diaryOf(3, (day) => ({ average: day })));
    await press(diary, 'Edit');
    expect(words(focused(diary))).to.equal('Change the entry');
    await choose(diary, 'worst', 9);
    await saveEntry(diary);
    expect(rows(diary)[0]).to.contain('evening 2 9 2');
    expect(rows(diary).length).to.equal(3);
    await press(diary, 'Delete');
    expect(rows(diary).length).to.equal(2);
    expect(words(focused(diary))).to.equal('Undo');
    await press(diary, 'Undo');
    expect(rows(diary)[0]).to.contain('evening 2 9 2');
  });

  for (const [sign, side, title, call] of [
    ['tingling', 'both', 'Get help now', 'Call 999'],
    ['numbness', 'both', 'Get help now', 'Call 999'],
    ['weakness', 'both', 'Get help now', 'Call 999'],
    ['weakness', 'left', 'Get help today', 'Call 111'],
    ['weakness', 'right', 'Get help today', 'Call 111'],
  ] as const) {
    it(`sends for help at once for ${sign}, ${side}, and again on the saved diary`, async () => {
      const diary = await start();
      await newEntry(diary, 2, 2, 2);
      expect(level(diary)).to.equal('');
      await choose(diary, sign, side);
      expect(level(diary)).to.equal(title);
      expect(words(one(diary, 'form [role=alert]'))).to.contain(call);
      await saveEntry(diary);
      expect(level(diary)).to.equal(title);
      expect(seen(diary)).to.contain(call);
    });
  }

  it('shows whom to call at once for words that alarm in the notes, and again on the saved diary', async () => {
    for (const [note, told] of [
      ['numb between my legs since this morning', 'Get help now'],
      ['there is no point in living any more', 'You do not have to be alone with this'],
    ] as const) {
      const diary = await start();
      await newEntry(diary, 2, 2, 2);
      one<HTMLDetailsElement>(diary, '.more').open = true;
      await write(diary, text.fields.notes, 'Both my legs feel strong again');
      expect(all(diary, '.written').length).to.equal(0);
      await write(diary, text.fields.notes, note);
      expect(words(one(diary, 'form .written')))
        .to.contain(told)
        .and.contain('Call 999');
      expect(one<HTMLTextAreaElement>(diary, '#notes').value).to.equal(note);
      await saveEntry(diary);
      expect(words(one(diary, '[role=status] .written')))
        .to.contain(told)
        .and.contain('Call 999');
      diary.remove();
    }
  });

  it('names no number as certain where the region is unknown', async () => {
    const diary = await start(
      diaryOf(1, () => ({ average: 2, tingling: 'both' })),
      '',
    );
    expect(seen(diary)).to.contain('Call your local emergency number');
    expect(all(diary, '.level .call').length).to.equal(0);
  });

  it('says the average, the change and the lights in words, and suggests a clinician', async () => {
    const diary = await start(
      diaryOf(14, (day) => ({ average: day < 7 ? 4 : 8, run: 'easy', during: day < 7 ? 2 : 7 })),
    );
    expect(seen(diary)).to.contain('8 severe').and.contain(text.changes.worse).and.contain('First 7 days: 4');
    expect(seen(diary)).to.contain('7 green').and.contain('7 red').and.contain(text.lights.red);
    expect(seen(diary)).to.contain('Show your diary to a clinician').and.contain(text.reasons.noDrop);
    expect(seen(diary)).to.contain(text.reasons.severe).and.contain(text.reasons.redTwice);
    expect(seen(diary)).not.to.contain('Let the next run be');
  });

  it('draws the chart with a text in its place, and holds every number in the table', async () => {
    const entries = diaryOf(20, (day) => ({ average: day % 6, ...(day % 3 === 0 && { run: 'easy', during: 3 }) }));
    const diary = await start(entries);
    const chart = one(diary, '.plot[role=img]');
    expect(chart.getAttribute('aria-label')).to.match(
      /^Line chart of usual pain.*From 0 to 1, lowest 0, highest 5. Days with a run: 7/,
    );
    expect(all(diary, '.plot .dot').length).to.equal(20);
    expect(all(diary, '.plot .green').length).to.equal(7);
    await press(diary, 'Show all 20 entries');
    expect(rows(diary).length).to.equal(20);
  });

  it('takes up a walk-run session that ended on the page', async () => {
    const diary = await start();
    tell('session', 'back-pain-running', 3);
    await press(diary, 'Add an entry');
    expect(all<HTMLInputElement>(diary, '[name=run]:checked')[0]?.value).to.equal('stage');
    expect(one<HTMLInputElement>(diary, '#stage').value).to.equal('3');
  });

  it('works by keyboard alone', async () => {
    const diary = await start();
    one(diary, '[part=add-button]').focus();
    await sendKeys({ press: 'Enter' });
    await diary.updateComplete;
    for (const [name, steps] of [
      ['average', 3],
      ['worst', 5],
      ['now', 2],
    ] as const) {
      one(diary, `[name=${name}]`).focus();
      await sendKeys({ press: 'Space' });
      for (let n = 0; n < steps; n++) await sendKeys({ press: 'ArrowDown' });
    }
    await diary.updateComplete;
    one(diary, '[part=save-button]').focus();
    await sendKeys({ press: 'Enter' });
    await diary.updateComplete;
    expect(rows(diary)[0]).to.match(/3 5 2/);
  });

  it('tells the page nothing, not even the keys that are typed', async () => {
    const heard: string[] = [];
    const send = HTMLElement.prototype.dispatchEvent;
    PainDiary.prototype.dispatchEvent = function (event) {
      heard.push(event.type);
      return send.call(this, event);
    };
    const diary = await start();
    diary.addEventListener('keydown', ({ key: pressed }) => heard.push(pressed));
    await newEntry(diary, 2, 2, 2);
    one(diary, '.more').setAttribute('open', '');
    one(diary, '#notes').focus();
    await sendKeys({ type: 'abc' });
    await saveEntry(diary);
    expect(heard).to.deep.equal([]);
    delete (PainDiary.prototype as { dispatchEvent?: unknown }).dispatchEvent;
  });

  it('shows 500 entries, and takes one more', async () => {
    const diary = await start(diaryOf(500, (day) => ({ average: day % 8, run: 'easy', during: day % 5, distance: 5 })));
    await answer(diary, 'All');
    await press(diary, 'Show all 500 entries');
    await newEntry(diary, 9, 10, 1);
    await write(diary, text.fields.date, addDays(today(), -500));
    await saveEntry(diary);
    expect(rows(diary).length).to.equal(501);
    expect(rows(diary)[500]).to.match(/9 10 1/);
  });

  it('passes axe empty, in the form, and with a month of entries', async () => {
    expect(await flaws(await start())).to.deep.equal([]);
    const diary = await start(diaryOf(30, (day) => ({ average: day % 6, weakness: 'left' })));
    expect(await flaws(diary)).to.deep.equal([]);
    await press(diary, 'Add an entry');
    await choose(diary, 'run', 'stage');
    one(diary, '.more').setAttribute('open', '');
    expect(await flaws(diary)).to.deep.equal([]);
  });
});
