/** The references within the BMI check. */
import { unique, type Tools } from '../reference-tools.js';

export function checkBmi({ topic, text, add, say, claim }: Tools): void {
  const { bmi } = topic;
  if (!bmi) return;
  if (!text.bmi) return say('bmi', 'title', undefined);
  for (const scheme of ['who', 'lower'] as const) {
    const { classes } = bmi[scheme];
    claim(`bmi.${scheme}`, bmi[scheme]);
    unique(classes, `bmi.${scheme}.classes`, add);
    classes.forEach(({ id, from }, n) => {
      say('bmi.classes', id, text.bmi?.classes);
      if (n > 0 && from <= (classes[n - 1]?.from ?? 0))
        add(
          'topic.json',
          `bmi.${scheme}.classes[${n}].from`,
          'this is not above the class before',
          'write the classes in rising order',
        );
    });
    if (classes[0]?.from !== 0)
      add('topic.json', `bmi.${scheme}.classes[0].from`, 'low numbers have no class', 'write 0');
  }
  claim('bmi.low', bmi.low);
  claim('bmi.link', bmi.link);
  bmi.caveats.forEach((id) => say('bmi.caveats', id, text.bmi?.caveats));
}
