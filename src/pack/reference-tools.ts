/** What the checks of a pack's references share. */
import type { Language } from './language.schema.js';
import type { Claim } from './schema-parts.js';
import type { Topic } from './topic.schema.js';

export interface Tools {
  topic: Topic;
  text: Language;
  add: (file: string, path: string, problem: string, remedy: string) => void;
  need: (path: string, id: string, known: readonly string[], what: string) => void;
  say: (path: string, id: string, sentences: object | undefined) => void;
  claim: (path: string, claim: Claim) => void;
}

export const idsOf = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

export function unique(list: readonly { id: string }[], path: string, add: Tools['add']): void {
  const ids = idsOf(list);
  ids.forEach((id, n) => {
    if (ids.indexOf(id) < n) add('topic.json', `${path}[${n}].id`, `"${id}" is used twice`, 'write another id');
  });
}

/** The known id that shares the longest beginning, else the list. */
export function nearest(id: string, known: readonly string[]): string {
  const shared = (other: string) => {
    let n = 0;
    while (n < id.length && id[n]?.toLowerCase() === other[n]?.toLowerCase()) n++;
    return n;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 1 ? `"${best}"` : `one of ${known.join(', ') || '(there is none yet)'}`;
}
