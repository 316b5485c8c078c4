/** The references within the glossary. */
import { unique, type Tools } from '../reference-tools.js';

export function checkGlossary({ topic, text, add, say, claim }: Tools): void {
  const entries = topic.glossary ?? [];
  unique(
    entries.flatMap(({ id, also = [] }) => [id, ...also].map((name) => ({ id: name }))),
    'glossary',
    add,
  );
  entries.forEach((entry, n) => {
    claim(`glossary[${n}]`, entry);
    say('glossary.terms', entry.id, text.glossary?.terms);
  });
}
