import { idsOf, unique, type Tools } from '../reference-tools.js';
import { checkEffects } from './effects.js';

export function checkTriggers(tools: Tools): void {
  const { topic, text, add, need, say, claim } = tools;
  const { triggers } = topic;
  if (!triggers) return;
  say('', 'triggers', text);
  unique(triggers.items, 'triggers.items', add);
  triggers.common?.forEach((id, n) => need(`triggers.common[${n}]`, id, idsOf(topic.facts), 'a fact'));
  triggers.items.forEach((item, n) => {
    claim(`triggers.items[${n}]`, item);
    say('triggers.items', item.id, text.triggers?.items);
    checkEffects(
      tools,
      `triggers.items[${n}].effects`,
      item.effects,
      `triggers.items.${item.id}.effects`,
      text.triggers?.items[item.id]?.effects,
    );
  });
}
