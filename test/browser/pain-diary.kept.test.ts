import { expect } from '@open-wc/testing';
import '../../src/carelets.js';
import { forget } from '../../src/ui/safety.js';
import { fromCsv, toCsv } from '../../src/widgets/pain-diary/csv.js';
import { choose, chooseFile, diaryOf, newEntry, rows, saveEntry, start, today, type Told } from '../support/diary.js';
import { all, answer, focused, one, press, seen, words } from '../support/reader.js';
import { replaced, withoutStorage } from '../support/storage.js';

const key = 'carelets-diary:back-pain-running';
const stored = () => JSON.parse(localStorage.getItem(key) ?? 'null') as { version: number; value: Told[] } | null;

describe('pain-diary, what is kept', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    forget();
    localStorage.clear();
    document.body.replaceChildren();
  });

  it('keeps nothing before the reader says so, then every change, and erases it all', async () => {
    const diary = await start(diaryOf(2, () => ({ average: 3 })));
    expect(localStorage.length).to.equal(0);
    await answer(diary, 'Keep this on my device');
    expect(stored()?.value.length).to.equal(2);
    await press(diary, 'Delete');
    expect(stored()?.value.length).to.equal(1);
    const again = await start();
    expect(rows(again).length).to.equal(1);
    await press(again, 'Erase');
    expect(localStorage.length).to.equal(0);
    expect(rows(again).length).to.equal(0);
    await press(again, 'Undo');
    expect(rows(again).length).to.equal(1);
    expect(localStorage.length).to.equal(0, 'what comes back stays in the page');
  });

  it('reads what an older version kept', async () => {
    localStorage.setItem(
      key,
      JSON.stringify({ version: 1, value: [{ date: today(), average: '3', worst: '4', now: '2' }] }),
    );
    const diary = await start();
    expect(rows(diary)[0]).to.match(/evening 3 4 2/);
  });

  for (const garbage of ['{', '[]', '{"version":2,"value":[{"date":"yesterday"}]}', '{"version":9,"value":[]}']) {
    it(`leaves ${garbage} alone and says so`, async () => {
      localStorage.setItem(key, garbage);
      const diary = await start();
      expect(seen(diary)).to.contain('cannot read');
      await newEntry(diary, 1, 1, 1);
      await saveEntry(diary);
      expect(rows(diary).length).to.equal(1);
      expect(localStorage.getItem(key)).to.equal(garbage);
    });
  }

  it('tells when the device is full, and the entries stay in the page', async () => {
    const diary = await start(diaryOf(2, () => ({ average: 3 })));
    await answer(diary, 'Keep this on my device');
    const before = localStorage.getItem(key);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await replaced(Storage.prototype, 'setItem', { value: full }, async () => {
      await newEntry(diary, 1, 1, 1);
      await choose(diary, 'time', 'morning');
      await saveEntry(diary);
    });
    expect(seen(diary)).to.contain('did not keep');
    expect(rows(diary).length).to.equal(3);
    expect(localStorage.getItem(key)).to.equal(before);
  });
});

describe('pain-diary, without storage', () => {
  it('works in the page where storage throws, and says that nothing was kept', () =>
    withoutStorage(async () => {
      const diary = await start(diaryOf(2, () => ({ average: 3 })));
      await answer(diary, 'Keep this on my device');
      expect(seen(diary)).to.contain('did not keep');
      await newEntry(diary, 1, 1, 1);
      await choose(diary, 'time', 'morning');
      await saveEntry(diary);
      expect(rows(diary).length).to.equal(3);
    }));
});

describe('pain-diary, files', () => {
  beforeEach(() => localStorage.clear());

  it('adds a file at once when all of it is new and can be read', async () => {
    const diary = await start();
    await chooseFile(diary, toCsv(diaryOf(5, (day) => ({ average: day }))));
    expect(rows(diary).length).to.equal(5);
    expect(all(diary, '.incoming').length).to.equal(0);
  });

  it('asks before it replaces, and keeps mine unless told', async () => {
    const mine = diaryOf(3, () => ({ average: 3 }));
    const other = [...diaryOf(4, () => ({ average: 3 })).slice(0, 3), { ...mine[2]!, now: 9, worst: 9 }];
    const diary = await start(mine);
    await chooseFile(diary, toCsv(other));
    expect(words(one(diary, '.incoming p'))).to.equal(
      'In the file: 1 new, 2 the same as yours, 1 that differ from yours.',
    );
    expect(focused(diary)?.className).to.equal('incoming');
    expect(rows(diary).length).to.equal(3);
    await press(diary, 'Add the new ones');
    expect(rows(diary).length).to.equal(4);
    expect(rows(diary)[0]).to.contain('3 5 3');
    await chooseFile(diary, toCsv(other));
    await press(diary, 'Add them and replace mine');
    expect(rows(diary)[0]).to.contain('3 9 9');
  });

  it('tells the faults of a file by line and column, and loses nothing', async () => {
    const diary = await start(diaryOf(2, () => ({ average: 3 })));
    await chooseFile(diary, 'date,time,average,worst,now,mood\n2026-01-05,morning,3,2,2,x\n2026-01-06,morning,3,4,2,x');
    const faults = all(diary, '.incoming li').map(words);
    expect(faults).to.deep.equal([
      'Line 1: “mood” is not a column of the diary',
      'Line 2: Worst pain is at least as high as usual pain',
    ]);
    await press(diary, 'Cancel');
    expect(rows(diary).length).to.equal(2);
    await chooseFile(diary, '\u0000\u0001 not a diary');
    expect(rows(diary).length).to.equal(2);
  });

  it('saves a file that holds everything', async () => {
    const entries = diaryOf(3, (day) => ({ average: day, notes: '=1+1; "so"', run: 'easy', distance: 5.5 }));
    const diary = await start(entries);
    const made: Blob[] = [];
    const create = (blob: Blob) => {
      made.push(blob);
      return 'blob:none';
    };
    await replaced(URL, 'createObjectURL', { value: create }, () =>
      replaced(HTMLAnchorElement.prototype, 'click', { value: () => undefined }, () =>
        press(diary, 'Save as a file (CSV)'),
      ),
    );
    const found = fromCsv(await made[0]!.text(), today(), { places: [], exercises: [] });
    expect(found).to.deep.equal({ entries, faults: [] });
  });

  for (const days of [1, 40, 500]) {
    it(`prints ${days} entries for a clinician on one page, without the page around it`, async () => {
      const notes = 'word '.repeat(90);
      const diary = await start(
        diaryOf(days, (day) => ({
          average: day % 8,
          run: 'hills',
          distance: 12.5,
          during: 7,
          tingling: 'both',
          medicine: notes,
          notes,
        })),
      );
      await press(diary, 'Print a page for a clinician');
      const frame = one<HTMLIFrameElement>(diary, 'iframe');
      const page = frame.contentDocument!;
      // A4 without its margins, at 96 dots an inch.
      Object.assign(frame.style, { width: '688px', height: '1017px' });
      await new Promise((done) => setTimeout(done, 50));
      expect(page.documentElement.scrollHeight).to.be.at.most(1017);
      expect(page.body.innerText).to.contain('Pain diary,').and.contain('Latest entries');
      expect(page.body.innerText).not.to.contain('Add an entry');
      expect(window.frames.length).to.equal(0, 'no script of the page can reach the frame');
      frame.remove();
    });
  }
});
