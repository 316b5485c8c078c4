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
  [
    'a line of advice without its sentence',
    (p) => delete p.en.advice.rows.work.lines.free,
    'en.json: advice.rows.work.lines.free: this sentence is missing. Add it.',
  ],
  [
    'a row of advice without its words',
    (p) => delete p.en.advice.rows.sleep,
    'en.json: advice.rows.sleep: this sentence',
  ],
  ['a group of advice without its name', (p) => delete p.en.advice.groups.you, 'en.json: advice.groups.you: this'],
  [
    'a walking plan without what it is',
    (p) => delete p.en.advice.rows.walking.steps,
    'en.json: advice.rows.walking.steps: this sentence is missing. Add it.',
  ],
  [
    'two rows of advice with one id',
    (p) => (p.topic.advice[1].rows[0].id = 'fear'),
    'topic.json: advice.rows[3].id: "fear" is used twice. Write another id.',
  ],
  [
    'a row for a visit that is not there',
    (p) => delete p.topic.visit,
    'topic.json: advice[1].rows[4]: there is no section "visit". Add it, or take this row out.',
  ],
  [
    'an outlook that is no share of people',
    (p) => (p.topic.outlook.better[0].scale = 'points'),
    'topic.json: outlook (pace): "points" is no share of 100 people. Write "scale": "share".',
  ],
  [
    'a mean without its time',
    (p) => p.topic.outlook.pain.kinds[0].means.pop(),
    'topic.json: outlook.pain.kinds[0].means: 3 figures for 4 times. Write one for each.',
  ],
  [
    'a share without its words',
    (p) => delete p.en.outlook.shares.bout,
    'en.json: outlook.shares.bout: this sentence is missing.',
  ],
  [
    'a medicine without its words',
    (p) => delete p.en.medicines.rows.nsaid.lines.thinner,
    'en.json: medicines.rows.nsaid.lines.thinner: this sentence is missing. Add it.',
  ],
  [
    'a question that shows medicines that are not there',
    (p) => delete p.topic.medicines,
    '.medicines: there is no section "medicines". Add it, or take this out.',
  ],
  [
    'a harm without its sentence',
    (p) => delete p.en.treatments.items.walking.harms.trial,
    'en.json: treatments.items.walking.harms.trial: this sentence is missing. Add it.',
  ],
]);
