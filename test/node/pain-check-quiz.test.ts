/** The pain check's rules against the table of the evidence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import english from '../../src/content/back-pain-running/en.json';
import topicJson from '../../src/content/back-pain-running/topic.json';
import vignettes from '../../src/content/back-pain-running/vignettes.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import {
  adviceFor,
  bandOf,
  reasonRules,
  triage,
  type Answers,
} from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { anyAnswers } from '../support/answers.js';
import {
  choices,
  expected,
  expectedAdvice,
  flags,
  healthy,
  ruleIds,
  told,
  type Told,
} from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const question = (id: string) => {
  const found = quiz.questions.find((one) => one.id === id);
  assert.ok(found, `there is no question ${id}`);
  return found;
};
const outcome = (changes: Partial<Told>) => triage(quiz, told(changes)).outcome;
const seed = 20261123;

describe('questions', () => {
  it('are those of the table, in its order, emergency first, with every code', () => {
    assert.deepEqual(
      quiz.questions.map(({ id }) => id),
      Object.keys(healthy),
    );
    const codes: Record<string, readonly string[]> = { ...choices };
    for (const id of Object.keys(flags) as (keyof typeof flags)[]) codes[id] = [...flags[id], 'none'];
    for (const id of Object.keys(codes)) {
      const { options } = question(id) as { options: string[] };
      assert.deepEqual([...options].sort(), [...(codes[id] ?? [])].sort(), id);
    }
  });

  it('ask for severity from 0 to 10 in the bands of the pain scale', () => {
    const severity = question('Q12_severity');
    assert.ok(severity.type === 'scale');
    assert.deepEqual([severity.min, severity.max], [0, 10]);
    const bands = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => bandOf(severity, n));
    assert.deepEqual(bands, [
      'none',
      ...Array(3).fill('mild'),
      ...Array(3).fill('moderate'),
      ...Array(4).fill('severe'),
    ]);
  });
});

describe('rules', () => {
  it('give the outcome and the rules of the table for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { outcome, rules, missing } = triage(quiz, answers as unknown as Answers);
        assert.deepEqual({ outcome, rules, missing }, { ...expected(answers), missing: [] });
      }),
      { numRuns: 5000, seed },
    );
  });

  it('give exactly one outcome, of those the pack knows, and the same one when asked again', () => {
    const known = quiz.outcomes.map(({ id }) => id);
    assert.equal(new Set(known).size, known.length);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = triage(quiz, { ...answers });
        assert.equal(known.filter((id) => id === found.outcome).length, 1);
        assert.deepEqual(triage(quiz, { ...answers }), found);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('are each hit by some generated reader, and there is no other rule', () => {
    const hit = new Set(
      fc.sample(anyAnswers, { numRuns: 5000, seed }).flatMap((one) => triage(quiz, { ...one }).rules),
    );
    assert.deepEqual([...hit].sort(), [...ruleIds].sort());
    assert.deepEqual(
      [...quiz.rules, ...quiz.plans].map(({ id }) => id),
      ruleIds,
    );
  });

  const pregnant = { Q3_pregnancy: 'pregnant' };
  const maybe = { Q3_pregnancy: 'could_be' };
  const birth = { Q3_pregnancy: 'birth_6wk' };
  const nerve = { Q8_leg: ['nerve_one_leg'] };
  const old = { Q2_age: '65plus' };
  /** What a rule needs at the least, with every other rule that it brings along. */
  const alone: [rules: string, ...changes: Partial<Told>[]][] = [
    ['E1', ...['saddle', 'bladder', 'bowel', 'sexual'].map((flag) => ({ Q1_emergency: [flag] }))],
    ['E2', { Q1_emergency: ['both_legs_nerve'] }],
    ['E3', { Q1_emergency: ['leg_weak_severe'] }],
    ['E4', { Q1_emergency: ['major_trauma'] }],
    ['E5', { Q1_emergency: ['chest'] }],
    ['E6', { Q1_emergency: ['collapse_pulse'] }],
    ['E7', { Q1_emergency: ['very_unwell'] }],
    ['E8', { Q1_emergency: ['not_sure'] }],
    ['E9', { Q1_emergency: ['tearing'] }],
    ['E10', { Q1_emergency: ['fall_no_weight'] }],
    ['E11 U18 C3', { Q8_leg: ['heavy_unsteady'], Q5_history: ['cancer'] }],
    ['E12', ...flags.Q21_second_look.map((flag) => ({ ...nerve, Q21_second_look: [flag] }))],
    ['E13 C2', { ...pregnant, Q17_pregnant: ['shoulder_tip'] }],
    ['E13 C20', { ...maybe, Q18_maybe: ['shoulder_tip'] }],
    ['E13 U19 C20', { ...maybe, Q18_maybe: ['spotting', 'one_side'] }],
    ['E14 C20', { ...maybe, Q18_maybe: ['faint'] }],
    ['E15 C2', { ...birth, Q19_birth: ['heavy_bleeding'] }],
    ['E16 U7 C8', { ...old, Q6_minor_trauma: 'yes', Q12_severity: 7 }],
    ['E16 U7 C4 C9', { Q5_history: ['bone_fragile'], Q6_minor_trauma: 'yes', Q13_function: 'stops_some' }],
    ['U1', { Q4_unwell: ['fever'] }],
    ['U2', { Q4_unwell: ['urinary'] }],
    ['U3', { Q4_unwell: ['weight_loss'] }],
    ['U4', { Q4_unwell: ['shape_or_lump'] }],
    ['U5', { Q9_night: 'constant' }],
    ['U6', { Q8_leg: ['weak_one_leg'] }],
    ['U7', { ...old, Q6_minor_trauma: 'yes' }],
    ['U8 C3 C10', { Q5_history: ['cancer'], Q11_trend: 'worse' }],
    ['U8 C3 C8', { Q5_history: ['cancer'], Q12_severity: 7 }],
    ['U8 C3', { Q5_history: ['cancer'], Q9_night: 'eases_with_position' }],
    ['U8 C3', { Q5_history: ['cancer'], Q10_duration: '1_3w', Q11_trend: 'same' }],
    ['U9', { Q5_history: ['spine_procedure'] }],
    [
      'U10 C2',
      ...flags.Q17_pregnant.filter((one) => one !== 'shoulder_tip').map((one) => ({
        ...pregnant,
        Q17_pregnant: [one],
      })),
    ],
    ['U11', { Q7_where: 'upper_back' }],
    ['U12 C9', { Q13_function: 'cannot' }],
    ['U13', { Q16_also: ['strain'] }],
    ['U14', { Q4_unwell: ['not_sure'] }],
    ['U15', { Q8_leg: ['calf_swollen'] }],
    ['U16', { Q16_also: ['rash_band'] }],
    ['U17 C13 C23', { Q16_also: ['bone_impact'], Q8_leg: ['limp'] }],
    ['U17 C23', { Q7_where: 'groin_hip', Q8_leg: ['limp'] }],
    ['U18', { Q8_leg: ['heavy_unsteady'] }],
    ['U19 C20', ...['spotting', 'one_side', 'not_sure'].map((one) => ({ ...maybe, Q18_maybe: [one] }))],
    ['U20 C5 C10', { Q5_history: ['immune'], Q11_trend: 'worse' }],
    ['U20 C8', { Q5_history: ['diabetes'], Q12_severity: 7 }],
    ['U20 U23', { Q5_history: ['diabetes'], Q9_night: 'wakes_or_worse' }],
    ['U21', { Q5_history: ['blood_thinner'], Q6_minor_trauma: 'yes' }],
    ['U21 C10', { Q5_history: ['blood_thinner'], Q11_trend: 'worse' }],
    ['U22 C2', ...['spinal_site', 'infection', 'not_sure'].map((one) => ({ ...birth, Q19_birth: [one] }))],
    ['U23', { Q9_night: 'wakes_or_worse' }],
    ['U24 C17', { ...old, Q16_also: ['tummy_too'] }],
    ['C1', { Q2_age: 'under18' }],
    ['C2', pregnant, birth],
    ['C3', { Q5_history: ['cancer'] }],
    ['C4', { Q5_history: ['bone_fragile'] }],
    ['C5', { Q5_history: ['immune'] }, { Q5_history: ['recent_infection'] }],
    ['C6', { Q5_history: ['not_sure'] }],
    ['C7', { ...old, Q11_trend: 'same' }],
    ['C8', { Q12_severity: 7 }],
    ['C9', { Q13_function: 'stops_some' }],
    ['C10', { Q11_trend: 'worse' }],
    ['C11', { Q11_trend: 'same', Q10_duration: '4_12w' }],
    ['C12', { Q10_duration: 'gt12w' }],
    ['C13', { Q16_also: ['bone_impact'] }],
    ['C14', { Q16_also: ['morning_stiff'] }],
    ['C15', { Q2_age: '50_64', Q6_minor_trauma: 'yes', Q11_trend: 'same' }],
    ['C16', { ...old, Q20_aorta: 'yes' }, { ...old, Q20_aorta: 'not_sure' }],
    ['C17', { Q16_also: ['tummy_too'] }],
    ['C18', { Q8_leg: ['walk_pain'] }],
    ['C19', { Q16_also: ['low_energy'] }],
    ['C20', maybe],
    ['C21', { Q5_history: ['diabetes'], Q11_trend: 'same' }],
    ['C22', { Q2_age: '18_24', Q14_pattern: 'extension' }],
    ['C23', { Q7_where: 'groin_hip' }, { Q8_leg: ['limp'] }],
    ['P1', nerve, { ...nerve, Q14_pattern: 'extension' }],
    ['P2', { Q14_pattern: 'extension' }],
    ['P3', {}, { Q8_leg: ['ache_above_knee'] }, { Q6_minor_trauma: 'yes' }, { Q9_night: 'eases_with_position' }],
    ['P4', { Q14_pattern: 'unsure' }, { Q14_pattern: 'sitting_bending' }],
  ];
  for (const [rules, ...cases] of alone) {
    it(`${rules}: what they name, and no other rule`, () => {
      for (const changes of cases) assert.equal(triage(quiz, told(changes)).rules.join(' '), rules);
    });
  }
});

describe('severity', () => {
  const cases: [changes: Partial<Told>, outcome: string][] = [
    [{ Q12_severity: 6, Q13_function: 'some_limits' }, 'planA'],
    [{ Q12_severity: 7, Q13_function: 'some_limits' }, 'clinician'],
    [{ Q12_severity: 6, Q13_function: 'stops_some' }, 'clinician'],
    [{ Q12_severity: 3, Q13_function: 'cannot' }, 'urgent'],
    [{ Q12_severity: 10, Q13_function: 'some_limits' }, 'clinician'],
    [{ Q12_severity: 6, Q5_history: ['cancer'] }, 'clinician'],
    [{ Q12_severity: 7, Q5_history: ['cancer'] }, 'urgent'],
    [{ Q12_severity: 0 }, 'planA'],
  ];
  for (const [changes, expects] of cases) {
    it(`${JSON.stringify(changes)} is ${expects}`, () => assert.equal(outcome(changes), expects));
  }
});

describe('worked cases', () => {
  for (const name of Object.keys(vignettes) as (keyof typeof vignettes)[]) {
    it(`${name} comes out as written`, () => {
      const { answers, expect, rules, contact, run, lines } = vignettes[name];
      const found = triage(quiz, answers);
      const written = { outcome: expect, rules, missing: [], run, first: contact, lines: ['emergencyList', ...lines] };
      const { outcome, missing } = found;
      assert.deepEqual(
        { outcome, rules: found.rules, missing, run: found.run, first: found.contact?.first, lines: found.lines },
        written,
      );
      assert.deepEqual(expected(answers), { outcome: expect, rules }, 'the table of the tests agrees');
    });
  }
});

describe('what a result says', () => {
  it('is the running, contact and lines of the table, and reasons of its own level alone, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { run, contact, lines, reasons, rules, outcome } = triage(quiz, { ...answers });
        const { first, then } = contact ?? {};
        assert.deepEqual({ run, first, then, lines }, expectedAdvice(answers));
        const own = rules.filter((rule) => outcome?.startsWith(levels[rule.charAt(0)] ?? '-'));
        assert.deepEqual(reasons, own);
        assert.ok(own.length);
      }),
      { numRuns: 5000, seed },
    );
  });

  it('promises a week or two to nobody, and names days to sore muscles of the first week alone', () => {
    const outlook = (changes: Partial<Told>) => triage(quiz, told(changes)).outlook;
    assert.equal(outlook({}), 'soreness');
    assert.equal(outlook({ Q14_pattern: 'unsure' }), 'figures');
    assert.equal(outlook({ Q10_duration: '4_12w' }), 'figures');
    assert.equal(outlook({ Q8_leg: ['nerve_one_leg'] }), 'leg');
    assert.equal(outlook({ Q4_unwell: ['fever'] }), undefined);
    assert.doesNotMatch(JSON.stringify(english.quiz), /one to two weeks|mostly settles|is common/);
  });

  it('never tells a reader who is getting worse to come if it gets worse', () => {
    const found = triage(quiz, told({ Q11_trend: 'worse' }));
    const outcome = quiz.outcomes.find(({ id }) => id === found.outcome);
    assert.ok(outcome);
    const advice: Record<string, string> = english.quiz.advice;
    for (const id of adviceFor(outcome, reasonRules(quiz, found))) assert.doesNotMatch(advice[id] ?? '', /gets worse/);
  });

  it('offers exercises for self-care alone', () => {
    for (const { id, level, set } of quiz.outcomes) assert.equal(set !== undefined, level === 'self-care', id);
  });
});

const levels: Record<string, string> = { E: 'emergency', U: 'urgent', C: 'clinician', P: 'plan' };
