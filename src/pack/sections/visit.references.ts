/** The references within the visit. */
import type { Tools } from '../reference-tools.js';
import { checkLines } from './lines.js';
import { visitParts } from './visit.js';

export function checkVisit(tools: Tools): void {
  const { visit } = tools.topic;
  const text = tools.text.visit;
  if (!visit) return;
  tools.say('', 'visit', tools.text);
  visitParts.forEach((part) =>
    checkLines(tools, `visit.${part}`, visit[part], `visit.${part}.lines`, text?.[part].lines),
  );
}
