import { unique, type Tools } from '../reference-tools.js';
import { checkEffects } from './effects.js';
import { checkLines } from './lines.js';

export function checkTreatments(tools: Tools): void {
  const { topic, text, need, say, claim } = tools;
  const { treatments } = topic;
  if (!treatments) return;
  say('', 'treatments', text);
  unique(treatments.items, 'treatments.items', tools.add);
  treatments.guidelines.forEach((id, n) => {
    need(`treatments.guidelines[${n}]`, id, Object.keys(topic.sources), 'a source');
    say('treatments.guidelines', id, text.treatments?.guidelines);
  });
  treatments.items.forEach((item, n) => {
    const path = `treatments.items[${n}]`;
    const words = text.treatments?.items[item.id];
    claim(path, item);
    say('treatments.items', item.id, text.treatments?.items);
    for (const id of [...Object.keys(item.says ?? {}), ...(item.unchecked ?? [])])
      need(`${path}.says`, id, treatments.guidelines, 'a guideline of this section');
    checkEffects(tools, `${path}.effects`, item.effects, `treatments.items.${item.id}.effects`, words?.effects);
    if (item.harms && topic.medicines?.some(({ id }) => id === item.id))
      tools.add(
        'topic.json',
        `${path}.harms`,
        'these stand in "medicines" under the same id',
        'write them there alone',
      );
    for (const part of ['cautions', 'harms'] as const)
      checkLines(tools, `${path}.${part}`, item[part], `treatments.items.${item.id}.${part}`, words?.[part]);
  });
}
