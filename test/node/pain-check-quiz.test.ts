/** The pain check's rules against the table of the evidence. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import topicJson from '../../src/content/back-pain-running/topic.json';
import vignettes from '../../src/content/back-pain-running/vignettes.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import {
  adviceFor,
  bandOf,
  reasonRules,
  toggle,
  triage,
  type Answers,
} from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { anyAnswers } from '../support/answers.js';
import { choices, expected, flags, healthy, ruleIds, told, type Told } from '../support/triage-table.js';

const quiz = topicJson.quiz as unknown as Quiz;
const question = (id: string) => {
  const found = quiz.questions.find((one) => one.id === id);
  assert.ok(found, `there is no question ${id}`);
  return found;
};
const outcome = (changes: Partial<Told>) => triage(quiz, told(changes)).outcome;
const seed = 20261123;

describe('questions', () => {
  it('are the fifteen of the table, emergency first, with every code', () => {
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

  const alone: Record<string, Partial<Told>[]> = {
    E1: ['saddle', 'bladder', 'bowel', 'sexual'].map((flag) => ({ Q1_emergency: [flag] })),
    E2: [{ Q1_emergency: ['both_legs_nerve'] }],
    E3: [{ Q1_emergency: ['leg_weak_severe'] }],
    E4: [{ Q1_emergency: ['major_trauma'] }],
    E5: [{ Q1_emergency: ['chest'] }],
    E6: [{ Q1_emergency: ['collapse_pulse'] }],
    E7: [{ Q1_emergency: ['very_unwell'] }],
    E8: [{ Q1_emergency: ['not_sure'] }],
    U1: [{ Q4_unwell: ['fever'] }],
    U2: [{ Q4_unwell: ['urinary'] }],
    U3: [{ Q4_unwell: ['weight_loss'] }],
    U4: [{ Q4_unwell: ['shape_or_lump'] }],
    U5: [{ Q9_night: 'constant' }],
    U6: [{ Q8_leg: 'weak_one_leg' }],
    U7: [{ Q6_minor_trauma: 'yes', Q2_age: '65plus' }],
    U10: [{ Q3_pregnancy: 'pregnant_warning' }],
    U11: [{ Q7_where: 'upper_back' }],
    U13: [{ Q15_strain: 'yes' }],
    U14: [{ Q4_unwell: ['not_sure'] }],
    C1: [{ Q2_age: 'under18' }],
    C2: [{ Q3_pregnancy: 'pregnant_or_6wk' }],
    C3: [{ Q5_history: ['cancer'] }],
    C4: [{ Q5_history: ['bone_fragile'] }],
    C5: [{ Q5_history: ['immune_or_spine_procedure'] }],
    C6: [{ Q5_history: ['not_sure'] }],
    C7: [{ Q2_age: '65plus', Q11_trend: 'same' }],
    C8: [{ Q12_severity: 7 }],
    C9: [{ Q13_function: 'cannot' }],
    C10: [{ Q11_trend: 'worse', Q10_duration: '1_3w' }],
    C11: [{ Q11_trend: 'same', Q10_duration: '4_12w' }],
    C12: [{ Q10_duration: 'gt12w' }],
    C13: [{ Q14_pattern: 'bone_impact' }],
    C14: [{ Q14_pattern: 'morning_stiff' }],
    P1: [{ Q8_leg: 'nerve_one_leg' }, { Q8_leg: 'nerve_one_leg', Q14_pattern: 'extension' }],
    P2: [{ Q14_pattern: 'extension' }],
    P3: [{}, { Q8_leg: 'ache_above_knee' }, { Q14_pattern: 'unsure' }, { Q6_minor_trauma: 'yes' }],
  };
  for (const rule of Object.keys(alone)) {
    it(`${rule} is hit alone by what it names`, () => {
      for (const changes of alone[rule] ?? []) assert.deepEqual(triage(quiz, told(changes)).rules, [rule]);
    });
  }

  const together: [changes: Partial<Told>, rules: string[]][] = [
    [{ Q6_minor_trauma: 'yes', Q5_history: ['bone_fragile'] }, ['U7', 'C4']],
    [{ Q5_history: ['cancer'], Q11_trend: 'worse' }, ['U8', 'C3']],
    [{ Q5_history: ['cancer'], Q12_severity: 7 }, ['U8', 'C3', 'C8']],
    [{ Q5_history: ['immune_or_spine_procedure'], Q11_trend: 'worse' }, ['U9', 'C5']],
    [{ Q5_history: ['immune_or_spine_procedure'], Q12_severity: 7 }, ['U9', 'C5', 'C8']],
    [{ Q12_severity: 9, Q13_function: 'cannot' }, ['U12', 'C8', 'C9']],
  ];
  for (const [changes, rules] of together) {
    it(`${rules.join(', ')} are hit together`, () => assert.deepEqual(triage(quiz, told(changes)).rules, rules));
  }
});

describe('severity', () => {
  const cases: [changes: Partial<Told>, outcome: string][] = [
    [{ Q12_severity: 6, Q13_function: 'some_limits' }, 'planA'],
    [{ Q12_severity: 7, Q13_function: 'some_limits' }, 'clinician'],
    [{ Q12_severity: 8, Q13_function: 'cannot' }, 'clinician'],
    [{ Q12_severity: 9, Q13_function: 'cannot' }, 'urgent'],
    [{ Q12_severity: 10, Q13_function: 'some_limits' }, 'clinician'],
    [{ Q12_severity: 6, Q5_history: ['cancer'] }, 'clinician'],
    [{ Q12_severity: 7, Q5_history: ['cancer'] }, 'urgent'],
    [{ Q12_severity: 6, Q5_history: ['immune_or_spine_procedure'] }, 'clinician'],
    [{ Q12_severity: 7, Q5_history: ['immune_or_spine_procedure'] }, 'urgent'],
    [{ Q12_severity: 0 }, 'planA'],
  ];
  for (const [changes, expects] of cases) {
    it(`${JSON.stringify(changes)} is ${expects}`, () => assert.equal(outcome(changes), expects));
  }
});

describe('worked cases', () => {
  for (const name of Object.keys(vignettes) as (keyof typeof vignettes)[]) {
    it(`${name} comes out as written`, () => {
      const { answers, expect, rules } = vignettes[name];
      const found = triage(quiz, answers);
      assert.deepEqual(
        { outcome: found.outcome, rules: found.rules, missing: found.missing },
        { outcome: expect, rules, missing: [] },
      );
      assert.deepEqual(expected(answers), { outcome: expect, rules }, 'the table of the tests agrees');
    });
  }
});

describe('what a result says', () => {
  const result = (changes: Partial<Told>) => {
    const found = triage(quiz, told(changes));
    const because = reasonRules(quiz, found);
    const shown = quiz.outcomes.find(({ id }) => id === found.outcome);
    assert.ok(shown);
    return {
      because: because.map(({ id }) => id),
      action: found.contact?.first,
      advice: adviceFor(shown, because),
    };
  };

  it('names only reasons of its own level', () => {
    assert.deepEqual(result({ Q4_unwell: ['fever'], Q2_age: 'under18', Q12_severity: 8 }).because, ['U1']);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = triage(quiz, { ...answers });
        const same = found.rules.filter((rule) => expected(answers).outcome.startsWith(levels[rule.charAt(0)] ?? '-'));
        assert.deepEqual(found.reasons, same);
        assert.ok(same.length);
      }),
      { numRuns: 500, seed },
    );
  });

  it('calls an ambulance when any of the signs asks for one, else names the emergency department', () => {
    for (const flag of flags.Q1_emergency) {
      const ambulance = ['major_trauma', 'chest', 'collapse_pulse', 'very_unwell'].includes(flag);
      assert.equal(result({ Q1_emergency: [flag] }).action, ambulance ? 'ambulance' : 'department', flag);
    }
    assert.equal(result({ Q1_emergency: ['saddle', 'chest'] }).action, 'ambulance');
  });

  it('sends a pregnant reader to her maternity unit or midwife', () => {
    assert.equal(result({ Q3_pregnancy: 'pregnant_warning' }).action, 'maternity');
    assert.equal(result({ Q3_pregnancy: 'pregnant_or_6wk' }).action, 'midwife');
    assert.equal(result({ Q4_unwell: ['fever'] }).action, 'urgentCare');
  });

  it('stops running after pain on the bone, and says each line once', () => {
    assert.ok(result({ Q14_pattern: 'bone_impact' }).advice.includes('stopRunning'));
    const { advice } = result({ Q1_emergency: ['saddle', 'both_legs_nerve'] });
    assert.equal(advice.length, new Set(advice).size);
  });

  it('offers exercises for self-care alone', () => {
    for (const { id, level, set } of quiz.outcomes) assert.equal(set !== undefined, level === 'self-care', id);
  });
});

describe('toggle', () => {
  const first = question('Q1_emergency');

  it('clears the others when "none" is ticked, and "none" when another is', () => {
    assert.deepEqual(toggle(first, ['saddle', 'chest'], 'none'), ['none']);
    assert.deepEqual(toggle(first, ['none'], 'saddle'), ['saddle']);
    assert.deepEqual(toggle(first, ['saddle'], 'chest'), ['saddle', 'chest']);
    assert.deepEqual(toggle(first, ['saddle', 'chest'], 'saddle'), ['chest']);
    assert.deepEqual(toggle(first, ['none'], 'none'), []);
  });

  it('never leaves "none" beside a flag, whatever is ticked', () => {
    const options = [...flags.Q1_emergency, 'none'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...options)), (ticks) => {
        const chosen = ticks.reduce<string[]>((before, tick) => toggle(first, before, tick), []);
        assert.ok(!chosen.includes('none') || chosen.length === 1);
        assert.equal(chosen.length, new Set(chosen).size);
      }),
      { seed },
    );
  });
});

const levels: Record<string, string> = { E: 'emergency', U: 'urgent', C: 'clinician', P: 'plan' };
