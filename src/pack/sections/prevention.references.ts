import { unique, type Tools } from '../reference-tools.js';
import { checkEffects } from './effects.js';

export function checkPrevention(tools: Tools): void {
  const { topic, text, say, claim } = tools;
  const { prevention } = topic;
  if (!prevention) return;
  say('', 'prevention', text);
  unique(prevention.items, 'prevention.items', tools.add);
  prevention.items.forEach((item, n) => {
    claim(`prevention.items[${n}]`, item);
    say('prevention.items', item.id, text.prevention?.items);
    checkEffects(
      tools,
      `prevention.items[${n}].effects`,
      item.effects,
      `prevention.items.${item.id}.effects`,
      text.prevention?.items[item.id]?.effects,
    );
  });
}
