/** How much of an exercise, in words. */
import type { Exercise, ExerciseSet } from '../pack/topic.schema.js';
import { fill, type Words } from '../words/index.js';

type Range = number | readonly [number, number];
type Item = ExerciseSet['items'][number];

/** The chips of a slide: the set's own seconds where it has them, else the exercise's dose. */
export function doseWords(words: Words, { dose }: Exercise, item: Item, lang: string): string[] {
  if (item.seconds) {
    return [dose.perSide ? fill(words.secondsPerSide, { n: item.seconds / 2 }) : duration(words, item.seconds)];
  }
  const count = (range: Range | undefined, label: string) =>
    range === undefined ? [] : [fill(label, { n: amount(words, range) })];
  const repeat = dose.ladder
    ? [
        fill(dose.perSide ? words.ladderPerSide : words.ladder, {
          n: new Intl.ListFormat(lang).format(dose.ladder.map(String)),
        }),
      ]
    : [...count(dose.reps, dose.perSide ? words.repsPerSide : words.reps), ...count(dose.sets, words.sets)];
  return [
    ...count(dose.hold, words.hold),
    ...repeat,
    ...(dose.timesADay === 1 ? [words.onceADay] : count(dose.timesADay, words.timesADay)),
    ...count(dose.daysAWeek, words.daysAWeek),
  ];
}

export const amount = (words: Words, range: Range): string =>
  typeof range === 'number' ? String(range) : fill(words.range, { a: range[0], b: range[1] });

/** "45 seconds", "1 minute", "5 minutes". */
export function duration(words: Words, seconds: number): string {
  if (seconds < 60) return fill(words.seconds, { n: Math.round(seconds) });
  const minutes = Math.round(seconds / 60);
  return minutes === 1 ? words.oneMinute : fill(words.minutes, { n: minutes });
}
