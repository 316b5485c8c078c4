/** What goes wrong in a frame, where no browser tells the reader. */
import type { Fault } from './faults.js';

export const framed: Fault[] = [
  {
    name: 'a number to call opens an empty window',
    edits: [[/\.target="_self"/g, '.target=""']],
    suite: 'frames',
    where: 'in the frame of the README a number',
    says: /^not ok/m,
  },
  {
    name: 'emergency signs open in the middle of a tall frame',
    edits: [
      [/--_top:var\([^;]+;/g, '--_top:0px;'],
      [/--_bottom:var\([^;]+;/g, '--_bottom:0px;'],
    ],
    suite: 'frames',
    where: 'in sight',
    says: /from -?\d+ to \d+/,
  },
  {
    name: 'a print that a frame swallows is told to nobody',
    edits: [[/\w+\|\|\((\w+\(\)),\w+\(\)\)(\},1e3\))/g, '$1$2']],
    suite: 'frames',
    where: 'may not print',
    says: /^not ok/m,
  },
];
