/** The references within the advice. */
import { idsOf, unique, type Tools } from '../reference-tools.js';
import { checkLines } from './lines.js';

export function checkAdvice(tools: Tools): void {
  const { topic, text, add, need, say, claim } = tools;
  const groups = topic.advice ?? [];
  if (topic.advice) say('', 'advice', text);
  unique(groups, 'advice', add);
  unique(
    groups.flatMap(({ rows }) => rows),
    'advice.rows',
    add,
  );
  groups.forEach((group, n) => {
    say('advice.groups', group.id, text.advice?.groups);
    group.rows.forEach((row, at) => {
      const path = `advice[${n}].rows[${at}]`;
      if ('visit' in row) {
        if (!topic.visit) add('topic.json', path, 'there is no section "visit"', 'add it, or take this row out');
        return;
      }
      const words = text.advice?.rows[row.id];
      say('advice.rows', row.id, text.advice?.rows);
      checkLines(tools, `${path}.lines`, row.lines, `advice.rows.${row.id}.lines`, words?.lines);
      row.moves?.forEach((id) => need(`${path}.moves`, id, idsOf(row.lines), 'a line of this row'));
      if (!row.steps) return;
      claim(`${path}.steps`, row.steps);
      say(`advice.rows.${row.id}`, 'steps', words);
    });
  });
}
