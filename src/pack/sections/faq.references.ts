/** The references within the questions and answers. */
import { unique, type Tools } from '../reference-tools.js';

export function checkFaq({ topic, text, add, say, claim }: Tools): void {
  unique(topic.faq ?? [], 'faq', add);
  topic.faq?.forEach((item, n) => {
    claim(`faq[${n}]`, item);
    say('faq.items', item.id, text.faq?.items);
    if (item.medicines && !topic.medicines)
      add('topic.json', `faq[${n}].medicines`, 'there is no section "medicines"', 'add it, or take this out');
  });
}
