/** Lines of facts, each a claim of its own. */
import * as v from 'valibot';
import { claim, id } from '../schema-parts.js';
import { unique, type Tools } from '../reference-tools.js';

export const lines = v.array(v.strictObject({ id, ...claim }));

export type Line = v.InferOutput<typeof lines>[number];

/** `said` is the path of their sentences in the language file. */
export function checkLines(
  { add, say, claim: check }: Tools,
  path: string,
  list: readonly Line[] | undefined,
  said: string,
  text: object | undefined,
): void {
  unique(list ?? [], path, add);
  list?.forEach((line, n) => {
    check(`${path}[${n}]`, line);
    say(said, line.id, text);
  });
}
