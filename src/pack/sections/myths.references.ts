/** The references within the claims. */
import { unique, type Tools } from '../reference-tools.js';

export function checkMyths({ topic, text, add, say, claim }: Tools): void {
  unique(topic.myths ?? [], 'myths', add);
  topic.myths?.forEach((myth, n) => {
    claim(`myths[${n}]`, myth);
    say('myths.items', myth.id, text.myths?.items);
  });
}
