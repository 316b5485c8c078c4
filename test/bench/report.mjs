/** Turns measurements into tables and says which aims were met. */
export function median(list) {
  const sorted = list.filter((one) => one !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export const ratio = (a, b) => a / b;

const shown = (value) =>
  value === undefined ? '-' : value >= 1000 ? String(Math.round(value)) : value.toFixed(value < 10 ? 2 : 1);

/** A row per name, a column per value. */
export function table(head, rows) {
  const lines = [head, ...Object.entries(rows).map(([name, values]) => [name, ...Object.values(values).map(shown)])];
  const widths = head.map((_, n) => Math.max(...lines.map((line) => line[n]?.length ?? 0)));
  return lines
    .map((line) => line.map((cell, n) => (n ? cell.padStart(widths[n]) : cell.padEnd(widths[n]))).join('  '))
    .join('\n');
}

const columns = ['paint', 'longest', 'blocking', 'click', 'heap'];

/** One line per aim: met or missed, with the number. */
export function verdicts(results, grown) {
  const { floor, surveyjs, swiper } = results;
  const [quiz, carousel] = [results['carelets-quiz'], results['carelets-carousel']];
  const say = (met, aim, found) => `${met ? 'met   ' : 'MISSED'}  ${aim}: ${found}`;
  const toSurvey = ratio(quiz.paint, surveyjs.paint);
  const toFloor = ratio(quiz.paint, floor.paint);
  const behind = columns.filter((name) => carousel[name] > swiper[name]);
  const longest = Math.max(quiz.longest, carousel.longest);
  const worst = Math.max(...Object.values(grown).map(({ growth }) => growth));
  return [
    say(toSurvey <= 0.25, 'the quiz is painted in at most 0.25 of SurveyJS', toSurvey.toFixed(2)),
    say(toFloor <= 1.5, 'the quiz is painted in at most 1.5 of the floor', toFloor.toFixed(2)),
    say(!behind.length, 'the carousel is ahead of Swiper in every column', behind.join(', ') || 'in all'),
    say(longest <= 50, 'no task of ours is over 50 ms', `${longest.toFixed(0)} ms`),
    say(worst <= 1.2, 'time grows at most linearly (within a fifth)', `${worst.toFixed(2)} times per instance`),
  ];
}
