/** The references within the outlook. */
import type { Tools } from '../reference-tools.js';
import { checkEffects } from './effects.js';

export function checkOutlook(tools: Tools): void {
  const { topic, add, say, claim } = tools;
  const { outlook } = topic;
  const text = tools.text.outlook;
  if (!outlook) return;
  say('', 'outlook', tools.text);
  checkEffects(tools, 'outlook.better', outlook.better, 'outlook.shares', text?.shares);
  checkEffects(tools, 'outlook.again', outlook.again, 'outlook.shares', text?.shares);
  [...outlook.better, ...outlook.again].forEach(({ id, scale }) => {
    if (scale !== 'share')
      add('topic.json', `outlook (${id})`, `"${scale}" is no share of 100 people`, 'write "scale": "share"');
  });
  const { times, kinds } = outlook.pain;
  times.forEach((id) => say('outlook.times', id, text?.times));
  kinds.forEach((kind, n) => {
    const path = `outlook.pain.kinds[${n}]`;
    claim(path, kind);
    say('outlook.kinds', kind.id, text?.kinds);
    if (kind.means.length !== times.length)
      add(
        'topic.json',
        `${path}.means`,
        `${kind.means.length} figures for ${times.length} times`,
        'write one for each',
      );
  });
}
