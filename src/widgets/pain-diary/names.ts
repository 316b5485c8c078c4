/** Names of fields, dates and problems as the reader sees them. */
import { plain, type Localized, type Pack } from '../../pack/pack.js';
import type { Diary, DiaryText } from '../../pack/sections/diary.js';
import { dateText, numberText } from '../../ui/intl.js';
import { fill, type Word, type Words } from '../../words/index.js';
import type { Fault } from './csv.js';
import { fields, mostCharacters, type Entry, type FieldId, type Lists, type Problem } from './entry.model.js';
import type { Light } from './pain-diary.model.js';

/** What every view of the diary draws from. */
export interface Base {
  pack: Pack;
  words: Words;
  rules: Diary;
  text: Localized<DiaryText>;
}

export const listsOf = ({ topic }: Pack): Lists => ({
  places: topic.diary?.places ?? [],
  exercises: (topic.exercises ?? []).map(({ id }) => id),
});

export const lightWords: Record<Light, Word> = { green: 'diaryGreen', amber: 'diaryAmber', red: 'diaryRed' };

const problemWords: Record<Problem | 'taken', Word> = {
  missing: 'diaryMissing',
  number: 'diaryNumber',
  whole: 'diaryWhole',
  range: 'diaryRange',
  choice: 'diaryChoice',
  date: 'diaryDate',
  future: 'diaryFuture',
  worst: 'diaryWorst',
  long: 'diaryLong',
  run: 'diaryWhichRun',
  taken: 'diaryTaken',
};

/** What is wrong with a field, in words. */
export function problemText({ words, text }: Base, id: FieldId, problem: Problem | 'taken'): string {
  const field = fields[id];
  const most = 'most' in field ? field.most : mostCharacters;
  return fill(words[problemWords[problem]], { field: plain(text.fields[id]), most });
}

const faultWords: Partial<Record<Fault['problem'], Word>> = {
  column: 'diaryColumn',
  quote: 'diaryQuote',
  cells: 'diaryCells',
  twice: 'diaryTwice',
  empty: 'diaryEmptyFile',
};

/** What is wrong with a file, by line and column. */
export function faultText(base: Base, { line, column, problem }: Fault, field: FieldId | undefined): string {
  const { words } = base;
  const own = faultWords[problem] ?? (problem === 'missing' && line === 1 ? 'diaryNoColumn' : undefined);
  const fault =
    own || !field ? fill(words[own ?? 'diaryColumn'], { column }) : problemText(base, field, problem as Problem);
  return fill(words.diaryLine, { line, fault });
}

/** "25 Nov 2026, morning". */
export const whenText = ({ pack, text }: Base, { date, time }: Pick<Entry, 'date' | 'time'>): string =>
  `${dateText(date, pack.lang)}, ${plain(text.options['time']?.[time]).toLowerCase()}`;

/** Averages and distances with one digit after the point. */
export const number = (pack: Pack, value: number): string => numberText(value, pack.lang, 1);
