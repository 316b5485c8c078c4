/** What is asked, what counts, and what hangs on it, with a quiz made for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import {
  asked,
  counted,
  emergencyAfter,
  triage,
  type Answers,
} from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';

const choice = { basis: 'choice' as const, sources: [], verified: false };
const quiz: Quiz = {
  questions: [
    { id: 'signs', type: 'many', options: ['numb', 'none'], exclusive: ['none'], immediate: true },
    { id: 'age', type: 'one', options: ['young', 'old'], order: [['young', 'old']] },
    { id: 'fall', type: 'one', options: ['no', 'yes'], askIf: { is: ['age', 'old'] } },
    { id: 'limp', type: 'one', options: ['no', 'yes'], askIf: { is: ['fall', 'yes'] } },
    { id: 'trend', type: 'one', options: ['better', 'same'] },
    { id: 'pain', type: 'scale', min: 0, max: 10, bands: [{ id: 'any', from: 0 }] },
  ],
  rules: [
    { id: 'E', when: { has: ['signs', 'numb'] }, outcome: 'emergency', contact: 'ambulance', ...choice },
    {
      id: 'E2',
      when: { all: [{ is: ['fall', 'yes'] }, { atLeast: ['pain', 7] }] },
      outcome: 'emergency',
      ...choice,
    },
    { id: 'U', when: { is: ['fall', 'yes'] }, outcome: 'urgent', ...choice },
    {
      id: 'C',
      when: { some: [2, [{ is: ['age', 'old'] }, { not: { is: ['trend', 'better'] } }, { atLeast: ['pain', 5] }]] },
      outcome: 'clinician',
      run: 'gate',
      ...choice,
    },
  ],
  plans: [{ id: 'P', when: { all: [] }, outcome: 'plan', ...choice }],
  lines: [
    { id: 'still', rules: ['U'] },
    { id: 'stop', levels: ['emergency', 'urgent'], run: 'stop' },
    { id: 'sore', when: { atLeast: ['pain', 3] }, run: 'break' },
  ],
  contacts: [{ level: 'urgent', when: { is: ['limp', 'yes'] }, contact: 'bones', then: 'doctor' }],
  outcomes: [
    { id: 'emergency', level: 'emergency', contacts: ['ambulance', 'department'], advice: [] },
    { id: 'urgent', level: 'urgent', contacts: ['doctor'], advice: [] },
    { id: 'clinician', level: 'clinician', contacts: ['doctor'], advice: [] },
    { id: 'plan', level: 'self-care', contacts: ['self'], advice: [], set: 'plan' },
  ],
  unanswered: 'clinician',
};
const well: Answers = { signs: ['none'], age: 'young', trend: 'better', pain: 1 };
const fell: Answers = { ...well, age: 'old', fall: 'yes', limp: 'no' };

describe('a question with a condition', () => {
  it('is asked where the condition holds, and is missing only then', () => {
    assert.deepEqual(asked(quiz, well), ['signs', 'age', 'trend', 'pain']);
    assert.deepEqual(triage(quiz, well).missing, []);
    assert.deepEqual(asked(quiz, { ...well, age: 'old' }), ['signs', 'age', 'fall', 'trend', 'pain']);
    assert.deepEqual(triage(quiz, { ...well, age: 'old' }).missing, ['fall']);
  });

  it('counts for nothing once it is no longer asked, in later conditions either', () => {
    assert.deepEqual(asked(quiz, fell), ['signs', 'age', 'fall', 'limp', 'trend', 'pain']);
    assert.equal(triage(quiz, fell).outcome, 'urgent');
    const younger = { ...fell, age: 'young', limp: 'yes' };
    assert.deepEqual(asked(quiz, younger), ['signs', 'age', 'trend', 'pain']);
    const found = triage(quiz, younger);
    assert.deepEqual([found.outcome, found.rules, found.missing], ['plan', ['P'], []]);
    assert.deepEqual(counted(quiz, younger), well);
  });
});

describe('a reason', () => {
  it('is not given for what stands open, though the rule counts', () => {
    const found = triage(quiz, { ...well, age: 'old', fall: 'no', trend: undefined });
    assert.deepEqual([found.outcome, found.rules, found.reasons], ['clinician', ['C'], []]);
    const told = triage(quiz, { ...well, age: 'old', fall: 'no', trend: 'same' });
    assert.deepEqual([told.outcome, told.rules, told.reasons], ['clinician', ['C'], ['C']]);
  });

  it('needs as many of its conditions as it says', () => {
    assert.deepEqual(triage(quiz, { ...well, pain: 5 }).rules, ['P']);
    assert.deepEqual(triage(quiz, { ...well, pain: 5, trend: 'same' }).rules, ['C']);
  });
});

describe('stop lines, running and contact', () => {
  it('hang on levels, rules of any level and answers', () => {
    assert.deepEqual(triage(quiz, well).lines, []);
    assert.deepEqual(triage(quiz, { ...well, pain: 3 }).lines, ['sore']);
    assert.deepEqual(triage(quiz, fell).lines, ['still', 'stop']);
    assert.deepEqual(triage(quiz, { ...fell, signs: ['numb'], pain: 3 }).lines, ['still', 'stop', 'sore']);
  });

  it('limit running to the strictest that holds', () => {
    assert.equal(triage(quiz, well).run, 'gate');
    assert.equal(triage(quiz, { ...well, pain: 3 }).run, 'break');
    assert.equal(triage(quiz, { ...well, pain: 5, trend: 'same' }).run, 'break');
    assert.equal(triage(quiz, fell).run, 'stop');
    assert.equal(triage(quiz, { ...well, trend: undefined }).run, 'stop', 'an open question');
  });

  it('name the contact of the level first, then the strongest of the rules', () => {
    assert.deepEqual(triage(quiz, fell).contact, { first: 'doctor' });
    assert.deepEqual(triage(quiz, { ...fell, limp: 'yes' }).contact, { first: 'bones', then: 'doctor' });
    assert.deepEqual(triage(quiz, { ...fell, limp: 'yes', pain: 7 }).contact, { first: 'department' });
    assert.deepEqual(triage(quiz, { ...fell, pain: 7, signs: ['numb'] }).contact, { first: 'ambulance' });
  });
});

describe('an emergency', () => {
  it('is certain after the question that completes it, whatever was answered behind it', () => {
    assert.equal(emergencyAfter(quiz, well), 0);
    assert.equal(emergencyAfter(quiz, { signs: ['numb'] }), 1);
    assert.equal(emergencyAfter(quiz, { ...fell, pain: 7 }), 6);
    assert.equal(emergencyAfter(quiz, { ...fell, pain: 7, signs: ['numb'] }), 1);
  });
});
