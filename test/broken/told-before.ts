/** Faults of what the pain check says, and when. */
import type { Fault } from './faults.js';

export const toldBefore: Fault[] = [
  {
    name: 'what ends the pain check is not said before',
    edits: [[/One is enough: as soon as you tick one, the check ends[^"'`]*/g, '']],
    suite: 'closed',
    where: 'the pain check says',
    says: /^not ok .* the pain check says/m,
  },
  {
    name: 'an error is told by its colour alone',
    edits: [[/error:(["'`])Error:/g, 'error:$1']],
    suite: 'closed',
    where: 'the pain check says',
    says: /Error: Choose all that fit/,
  },
  {
    name: 'the answers are not listed before a result',
    edits: [[/<dl class="answers"/g, '<dl hidden class="answers"']],
    suite: 'closed',
    where: 'the pain check says',
    says: /the answers are listed/,
  },
];
