/** What goes wrong in a frame, where no browser tells the reader. */
import type { Fault } from './faults.js';

export const framed: Fault[] = [
  {
    name: 'emergency signs open in the middle of a tall frame',
    edits: [
      [/--_top:var\([^;]+;/g, '--_top:0px;'],
      [/--_bottom:var\([^;]+;/g, '--_bottom:0px;'],
    ],
    suite: 'frames',
    where: 'in sight',
    says: /^not ok .* in sight/m,
  },
  {
    name: 'a print that a frame swallows is told to nobody',
    edits: [[/\w+\|\|\((\w+\(\)),\w+\(\)\)(\},1e3\))/g, '$1$2']],
    suite: 'frames',
    where: 'may not print',
    says: /^not ok/m,
  },
];
