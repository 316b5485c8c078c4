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

/** One line per aim and row: met or missed, with the number. */
export function verdicts(results, grown) {
  const { floor, SurveyJS } = results;
  const say = (met, aim, found) => `${met ? 'met   ' : 'MISSED'}  ${aim}: ${found}`;
  const rows = (kind) => Object.keys(results).filter((name) => name.startsWith(kind));
  const paint = rows('quiz').flatMap((name) => {
    const [toSurvey, toFloor] = [SurveyJS, floor].map((peer) => ratio(results[name].paint, peer.paint));
    return [
      say(toSurvey <= 0.25, `the ${name} is painted in at most 0.25 of SurveyJS`, toSurvey.toFixed(2)),
      say(toFloor <= 1.5, `the ${name} is painted in at most 1.5 of the floor`, toFloor.toFixed(2)),
    ];
  });
  const ahead = rows('carousel').flatMap((name) =>
    rows('Swiper').map((peer) => {
      const behind = columns.filter((column) => results[name][column] > results[peer][column]);
      return say(!behind.length, `the ${name} is ahead of ${peer} in every column`, listed(behind));
    }),
  );
  const tasks = [...rows('quiz'), ...rows('carousel')].map((name) => {
    const { longest } = results[name];
    return say(longest <= 50, `the ${name} has no task over 50 ms`, `${longest.toFixed(0)} ms`);
  });
  const worst = Math.max(...Object.values(grown).map(({ growth }) => growth));
  const linear = say(worst <= 1.2, 'time grows at most linearly (within a fifth)', `${worst.toFixed(2)} per instance`);
  return [...paint, ...ahead, ...tasks, linear];
}

const listed = (behind) => (behind.length ? `behind in ${behind.join(', ')}` : 'in all');
