/** What the check of a pack says about a broken visit, outlook, advice and table of medicines. */
import { tellsOf } from '../support/broken-packs.js';

tellsOf([
  [
    'a question for the visit without its sentence',
    (p) => delete p.en.visit.questions.lines.run,
    'en.json: visit.questions.lines.run: this sentence is missing. Add it.',
  ],
  ['a visit without its sentences', (p) => delete p.en.visit, 'en.json: visit: this sentence is missing. Add it.'],
  [
    'a line of the visit that rests on a source that is not listed',
    (p) => (p.topic.visit.before[0].sources = ['MAYOPREB']),
    'topic.json: visit.before[0].sources: "MAYOPREB" is not a source. Write "MAYOPREP".',
  ],
  [
    'two lines of the visit with one id',
    (p) => (p.topic.visit.done[1].id = 'examine'),
    'topic.json: visit.done[1].id: "examine" is used twice. Write another id.',
  ],
]);
