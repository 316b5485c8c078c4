/** What the check of a pack says about broken causes, treatments and prevention. */
import { packs, tellsOf, type Case } from '../support/broken-packs.js';

// The tests break packs in ways no type allows.
/* eslint-disable @typescript-eslint/no-explicit-any */
tellsOf([
  [
    'an interval that leaves out its value',
    (p) => (p.topic.triggers.items[0].effects[0].low = 1.7),
    'topic.json: triggers.items[0].effects[0]: the interval leaves out the value. Write low <= value <= high.',
  ],
  [
    'a ratio below 0',
    (p) => Object.assign(p.topic.prevention.items[0].effects[0], { value: -0.5, low: -1, high: 1 }),
    'topic.json: prevention.items[0].effects[0]: a ratio is above 0',
  ],
  [
    'more than 100 of 100 people',
    (p) => (p.topic.triggers.items.find((t: any) => t.id === 'earlier-pain').effects[0].high = 110),
    'a share of 100 people is 0 to 100. Write 0 to 100.',
  ],
  [
    'an effect without a source',
    (p) => (p.topic.treatments.items.find((t: any) => t.id === 'nsaid').effects[0].sources = []),
    'effects[0].sources: a verified claim names no source',
  ],
  [
    'an effect on a scale that is not known',
    (p) => (p.topic.triggers.items[0].effects[0].scale = 'percent'),
    'triggers.items[0].effects[0].scale: "percent" is not allowed here',
  ],
  [
    'what a guideline says that is no column',
    (p) => (p.topic.treatments.items[0].says.LAN18B = 'for'),
    'topic.json: treatments.items[0].says: "LAN18B" is not a guideline of this section',
  ],
  [
    'a guideline without its name',
    (p) => delete p.en.treatments.guidelines.NG59,
    'en.json: treatments.guidelines.NG59: this sentence is missing',
  ],
  [
    'a missing caution',
    (p) => delete p.en.treatments.items.nsaid.cautions['leg-pain'],
    'en.json: treatments.items.nsaid.cautions.leg-pain: this sentence is missing',
  ],
  [
    'harms of a medicine that stand twice',
    (p) => (p.topic.treatments.items.find((t: any) => t.id === 'nsaid').harms = []),
    '.harms: these stand in "medicines" under the same id. Write them there alone.',
  ],
  ...(['treatments', 'triggers', 'prevention'] as const).map((section): Case => {
    const { id, effects } = packs().topic[section].items.find((item: any) => item.effects);
    return [
      `an effect in ${section} without its words`,
      (p) => (p.en[section].items[id].effects = {}),
      `en.json: ${section}.items.${id}.effects.${effects[0].id}: this sentence is missing.`,
    ];
  }),
  ['a missing treatment', (p) => delete p.en.treatments.items.tens, 'en.json: treatments.items.tens: this sentence'],
  [
    'a grade that is none',
    (p) => (p.topic.prevention.items[0].grade = 'A/B'),
    'prevention.items[0].grade: "A/B" is not',
  ],
  [
    'a missing step',
    (p) => delete p.en.prevention.items.walk,
    'en.json: prevention.items.walk: this sentence is missing',
  ],
  [
    'a missing section of sentences',
    (p) => delete p.en.triggers,
    'en.json: triggers: this sentence is missing. Add it.',
  ],
  ['a fact that is not there', (p) => (p.topic.triggers.common[0] = 'runer'), '"runer" is not a fact. Write "runners"'],
]);
