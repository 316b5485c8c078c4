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
  {
    name: 'a button that goes away takes focus with it',
    edits: [[/hostUpdated\(\)\{let (?=\w+=this\.#\w+\.flatMap\()/g, 'hostUpdated(){return;let ']],
    suite: 'closed',
    where: 'a button that goes away',
    says: /focus is in the session/,
  },
  {
    name: "the reader's own text size is not heard",
    edits: [[/font-size:medium;display:contents/g, 'font-size:16px;display:contents']],
    suite: 'reader',
    where: 'a reader whose text is',
    says: /^not ok .* a reader whose text is/m,
  },
];
