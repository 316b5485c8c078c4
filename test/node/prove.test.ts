/** A sound pain check is proved; each broken one is refuted by the simplest reader for whom it fails. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { prove } from '../../src/prove/prove.js';
import type { Property } from '../../src/prove/property.js';
import { soundQuiz, withQuestion, withRule } from '../support/sound-quiz.js';

const well = {
  ...{ signs: ['none'], age: 'adult', pregnant: 'no', ill: ['none'], legs: ['none'], trend: 'better', pain: 0 },
};

interface Broken {
  /** What was done to the sound quiz. */
  how: string;
  quiz: Quiz;
  property: Property['id'];
  what: RegExp;
  /** The answers of each reader that are not the well reader's; one left open is undefined. */
  readers: object[];
}

const sound = soundQuiz();
const nerve = { legs: ['nerve'], again: ['none'] };

const broken: Broken[] = [
  {
    how: 'a sign of the first question that no rule reads',
    quiz: withQuestion('signs', { options: ['chest', 'numb', 'collapse', 'none'] }),
    property: 'flags',
    what: /^"collapse" of signs ends the check, and no rule .* emergency reads it alone$/,
    readers: [{ signs: ['collapse'] }],
  },
  {
    how: 'a sign of the first question that leads no further than to a clinician',
    quiz: withRule('E2', { has: ['signs', 'numb'] }, { outcome: 'soon', contact: 'doctor' }),
    property: 'flags',
    what: /^"numb" of signs ends the check/,
    readers: [{ signs: ['numb'] }],
  },
  {
    how: 'a tick that no rule reads',
    quiz: withQuestion('legs', { harmless: [] }),
    property: 'matters',
    what: /^no rule reads "ache" of legs/,
    readers: [],
  },
  {
    how: '"not sure" clears a fever',
    quiz: {
      ...withQuestion('ill', { exclusive: ['unsure', 'none'] }),
      rules: sound.rules.map((one) => (one.id === 'U1' ? { ...one, outcome: 'soon' } : one)),
    },
    property: 'worse',
    what: /^level urgent is lost by "fever" of ill$/,
    readers: [{ ill: ['unsure'] }, { ill: ['fever'] }],
  },
  {
    how: 'a rule for pain from 7 to 8 alone',
    quiz: withRule('C4', { all: [{ atLeast: ['pain', 7] }, { not: { atLeast: ['pain', 9] } }] }),
    property: 'worse',
    what: /^level clinician is lost by "9" of pain$/,
    readers: [{ pain: 8 }, { pain: 9 }],
  },
  {
    how: 'a stop line that falls away with much pain',
    quiz: {
      ...sound,
      lines: [
        { id: 'noRun', when: { all: [{ has: ['legs', 'nerve'] }, { not: { atLeast: ['pain', 7] } }] }, run: 'break' },
      ],
    },
    property: 'worse',
    what: /^the stop line "noRun" is lost by "7" of pain$/,
    readers: [
      { ...nerve, pain: 6 },
      { ...nerve, pain: 7 },
    ],
  },
  {
    how: 'running allowed again after a worse answer',
    quiz: {
      ...withRule('C4', { atLeast: ['pain', 7] }, { run: 'gate' }),
      plans: sound.plans.map((plan) => ({ ...plan, run: 'break' as const })),
    },
    property: 'worse',
    what: /^the limit on running "break" is lost by "7" of pain$/,
    readers: [{ pain: 6 }, { pain: 7 }],
  },
  {
    how: 'no midwife any more with a fever',
    quiz: { ...sound, contacts: sound.contacts?.slice(1) },
    property: 'worse',
    what: /^the reader has a contact of his own at level clinician and none at level urgent by "(fever|unsure)" of ill$/,
    readers: [{ pregnant: 'yes' }, { pregnant: 'yes', ill: ['fever'] }],
  },
  {
    how: 'an ambulance turns into the department',
    quiz: withRule('E1', { all: [{ has: ['signs', 'chest'] }, { not: { has: ['signs', 'numb'] } }] }),
    property: 'worse',
    what: /^the contact "ambulance" is lost at level emergency by "numb" of signs$/,
    readers: [{ signs: ['chest'] }, { signs: ['chest', 'numb'] }],
  },
  {
    how: 'no plan for all',
    quiz: withRule('P2', { is: ['trend', 'better'] }),
    property: 'outcome',
    what: /^no rule and no plan fits/,
    readers: [{ trend: 'same' }],
  },
  {
    how: 'a gap that counts as healthy',
    quiz: { ...sound, unanswered: 'planA' },
    property: 'gaps',
    what: /^with a question open the outcome is "planA"/,
    readers: [{ pain: undefined }],
  },
  {
    how: 'a second look that forgets weak legs',
    quiz: withQuestion('again', { askIf: { has: ['legs', 'nerve'] } }),
    property: 'asked',
    what: /^again is not asked of this reader, and the answer \["pee"\] to it would raise the level$/,
    readers: [{ legs: ['weak'] }],
  },
  {
    how: 'a question that does not say for whom it is meant',
    quiz: withQuestion('pregnant', { concerns: undefined }),
    property: 'asked',
    what: /^pregnant is not asked of this reader, and the answer "yes"/,
    readers: [{ age: 'over65', pregnant: undefined }],
  },
  {
    how: 'a rule that a higher one always overrules',
    quiz: withRule('C9', { has: ['ill', 'fever'] }),
    property: 'matters',
    what: /^rule C9 is always overruled/,
    readers: [{ ill: ['fever'] }],
  },
  {
    how: 'a question that changes nothing',
    quiz: { ...sound, questions: [...sound.questions, { id: 'sport', type: 'one', options: ['run', 'swim'] }] },
    property: 'matters',
    what: /^sport changes nothing$/,
    readers: [],
  },
  {
    how: 'a reason from a question that was not asked',
    quiz: withRule('C2', { not: { is: ['pregnant', 'no'] } }),
    property: 'reasons',
    what: /^the reason of C2 is told to a reader who was not asked/,
    readers: [{ age: 'over65', pregnant: undefined }],
  },
  {
    how: 'a rule that holds whatever is said',
    quiz: withRule('C9', { any: [{ is: ['trend', 'better'] }, { not: { is: ['trend', 'better'] } }] }),
    property: 'reasons',
    what: /^rule C9 holds whatever is answered$/,
    readers: [{}],
  },
];

describe('carelets prove', () => {
  it('proves a sound pain check', () => {
    const proof = prove(sound);
    assert.deepEqual(proof.well, well);
    assert.deepEqual(
      proof.properties.map(({ id, findings }) => [id, findings]),
      ['outcome', 'flags', 'worse', 'matters', 'gaps', 'asked', 'reasons'].map((id) => [id, []]),
    );
    assert.equal(
      proof.outcomes.reduce((sum, { sets }) => sum + sets, 0n),
      proof.sets,
    );
  });

  for (const { how, quiz, property, what, readers } of broken)
    it(`refutes ${how}`, () => {
      const proof = prove(quiz);
      const findings = proof.properties.find(({ id }) => id === property)?.findings ?? [];
      const found = findings.find((one) => what.test(one.what));
      assert.ok(found, `found: ${findings.map((one) => one.what).join('; ') || 'nothing'}`);
      const wellReader = how === 'a rule that holds whatever is said' ? proof.well : well;
      const told = found.readers.map((reader) => JSON.parse(JSON.stringify(reader)) as object);
      assert.deepEqual(
        told,
        readers.map((changes) => JSON.parse(JSON.stringify({ ...wellReader, ...changes })) as object),
      );
      assert.ok(found.remedy);
    });
});
