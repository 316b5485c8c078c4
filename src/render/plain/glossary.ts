/**
 * The word opens its meaning without scripts too: the browser opens the box, and the meaning is in the style, because the
 * box is empty until a script draws it. On paper it stands behind the word.
 */
import { plain } from '../../pack/pack.js';
import { entryFor } from '../../widgets/glossary-term/glossary-term.model.js';
import type { GlossaryTerm } from '../../widgets/glossary-term/glossary-term.js';
import type { Drawn } from '../draw.js';

export function glossaryStyles({ pack, element }: Drawn): string {
  const { term, all } = element as GlossaryTerm;
  const entry = all ? undefined : entryFor(pack.topic.glossary ?? [], term);
  const meaning = entry && plain(pack.text.glossary?.terms[entry.id]?.meaning);
  if (!meaning) return '';
  return (
    `.box::after{content:"${quoted(meaning)}"}` +
    '.box{position:fixed;inset:auto 12px 12px;margin:auto;max-width:340px}' +
    `@media print{.term::after{content:" (${quoted(meaning)})"}}`
  );
}

/** Nothing that ends a string, a style or its element. */
const quoted = (text: string): string =>
  text.replace(/[^\w .,;:-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
