/** Diaries for tests and stories: made by the day, and brought in the way a reader would, as a file. */
import { addDays, localDay } from '../../src/ui/dates.js';
import { toCsv } from '../../src/widgets/pain-diary/csv.js';
import type { Entry } from '../../src/widgets/pain-diary/entry.model.js';
import type { PainDiary } from '../../src/widgets/pain-diary/pain-diary.js';
import { all, one, press, root, words } from './reader.js';

export type Told = Entry;
export const today = (): string => localDay(new Date());

/** One entry a day up to today; `about` adds to, or changes, the one of each day. */
export const diaryOf = (days: number, about: (day: number) => Partial<Entry> & { average: number }): Entry[] =>
  new Array<number>(days).fill(0).map((_, day) => {
    const { average, ...more } = about(day);
    const date = addDays(today(), day - days + 1);
    return { date, time: 'evening', average, worst: Math.min(10, average + 2), now: average, ...more };
  });

/** Chooses a file in the diary. */
export async function chooseFile(diary: PainDiary, text: string, name = 'diary.csv'): Promise<void> {
  const input = one<HTMLInputElement>(diary, '[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'text/csv' }));
  input.files = files.files;
  input.dispatchEvent(new CustomEvent('change'));
  // The file is read meanwhile; the field is emptied when that is over.
  for (let n = 0; n < 100 && input.value; n++) await new Promise((done) => setTimeout(done, 5));
  await diary.updateComplete;
}

/** The diary with these entries. */
export async function opened(diary: PainDiary, entries: readonly Entry[]): Promise<PainDiary> {
  await diary.updateComplete;
  await new Promise((done) => setTimeout(done));
  await diary.updateComplete;
  if (entries.length) await chooseFile(diary, toCsv(entries));
  return diary;
}

export async function start(entries: readonly Entry[] = [], region = 'GB'): Promise<PainDiary> {
  const diary = document.body.appendChild(document.createElement('pain-diary'));
  diary.region = region;
  return opened(diary, entries);
}

/** Chooses a number on the scale of a field, or an option of a group of radios. */
export async function choose(diary: PainDiary, field: string, value: string | number): Promise<void> {
  one(diary, `[name="${field}"][value="${value}"]`).click();
  await diary.updateComplete;
}

export async function newEntry(diary: PainDiary, average: number, worst: number, now: number): Promise<void> {
  await press(diary, 'Add an entry');
  await choose(diary, 'average', average);
  await choose(diary, 'worst', worst);
  await choose(diary, 'now', now);
}

export const saveEntry = (diary: PainDiary): Promise<void> => press(diary, 'Save entry');
export const rows = (diary: PainDiary): string[] => all(diary, 'tbody tr').map((row) => words(row));
export const level = (diary: PainDiary): string => words(root(diary).querySelector('.level-title'));
