/** The references within the warning signs. */
import { unique, type Tools } from '../reference-tools.js';
import { warningLevels } from './warnings.js';

export function checkWarnings({ topic, text, add, say, claim }: Tools): void {
  const { warnings } = topic;
  if (!warnings) return;
  for (const level of warningLevels) {
    const signs = warnings[level];
    if (!signs) continue;
    say('warnings.levels', level, text.warnings?.levels);
    unique(signs, `warnings.${level}`, add);
    signs.forEach((sign, n) => {
      claim(`warnings.${level}[${n}]`, sign);
      say('warnings.signs', sign.id, text.warnings?.signs);
      if (sign.ambulance && level !== 'emergency')
        add('topic.json', `warnings.${level}[${n}].ambulance`, 'only an emergency calls an ambulance', 'remove it');
    });
  }
}
