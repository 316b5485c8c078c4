/** The page's own lists of warning signs and the pain check agree: who says one of the signs there gets its level here. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { warningLevels } from '../../src/pack/sections/warnings.js';
import { triage } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { en, topic } from '../support/summary.js';
import { told, type Told } from '../support/triage-table.js';

const quiz = topic.quiz ?? assert.fail();
const { warnings } = topic;
type Changes = Partial<Told>;

const ticks = (id: keyof Told, ...options: string[]): Changes[] => options.map((option) => ({ [id]: [option] }));
const alone = (id: keyof Told, ...options: string[]): Record<string, Changes[]> =>
  Object.fromEntries(options.map((option) => [option, ticks(id, option)]));
const each = (base: Changes, ...more: Changes[]): Changes[] => more.map((one) => ({ ...base, ...one }));

const pregnant: Changes = { Q3_pregnancy: 'pregnant' };
const maybe: Changes = { Q3_pregnancy: 'could_be' };
const birth: Changes = { Q3_pregnancy: 'birth_6wk' };
const old: Changes = { Q2_age: '65plus' };
const fell: Changes = { Q6_minor_trauma: 'yes' };
const fragile: Changes = { Q5_history: ['bone_fragile'] };
const cancer: Changes = { Q5_history: ['cancer'] };
const thinner: Changes = { Q5_history: ['blood_thinner'] };
const same: Changes = { Q11_trend: 'same' };
const worse: Changes = { Q11_trend: 'worse' };
const severe: Changes = { Q12_severity: 7 };
const stopsSome: Changes = { Q13_function: 'stops_some' };
const [heavy = {}] = ticks('Q8_leg', 'heavy_unsteady');
const nights = ['wakes_or_worse', 'constant'].map((night): Changes => ({ Q9_night: night }));

/** What a well reader changes to say the sign: every way to say it. */
const emergency: Record<string, Changes[]> = {
  ...alone('Q1_emergency', 'chest', 'tearing', 'collapse_pulse', 'very_unwell', 'major_trauma', 'fall_no_weight'),
  ...alone('Q1_emergency', 'saddle', 'bladder', 'bowel', 'sexual', 'both_legs_nerve', 'leg_weak_severe'),
  faint_pregnant: each(maybe, { Q18_maybe: ['faint'] }),
  heavy_bleeding: each(birth, { Q19_birth: ['heavy_bleeding'] }),
  cancer_legs: each(cancer, heavy),
  early_pregnancy: [
    ...each(pregnant, { Q17_pregnant: ['shoulder_tip'] }),
    ...each(maybe, { Q18_maybe: ['shoulder_tip'] }, { Q18_maybe: ['spotting', 'one_side'] }),
  ],
  fall_bad: [old, fragile].flatMap((who) => each({ ...who, ...fell }, severe, stopsSome)),
};

const urgent: Record<string, Changes[]> = {
  ...alone('Q4_unwell', 'fever', 'urinary', 'weight_loss', 'shape_or_lump'),
  ...alone('Q16_also', 'strain', 'rash_band'),
  ...alone('Q8_leg', 'weak_one_leg', 'heavy_unsteady', 'calf_swollen'),
  no_ease: [{ Q9_night: 'constant' }],
  night: [{ Q9_night: 'wakes_or_worse' }],
  upper_back: [{ Q7_where: 'upper_back' }],
  hip_two: [
    { Q16_also: ['bone_impact'], Q8_leg: ['limp'] },
    { Q16_also: ['bone_impact'], Q7_where: 'groin_hip' },
    { Q8_leg: ['limp'], Q7_where: 'groin_hip' },
  ],
  small_fall: each(fell, old, fragile),
  blood_thinner: each(thinner, fell, worse, severe),
  past_cancer: each(
    cancer,
    severe,
    worse,
    ...nights,
    { Q9_night: 'eases_with_position' },
    { Q16_also: ['strain'] },
    {
      ...same,
      Q10_duration: '1_3w',
    },
  ),
  spine_procedure: ticks('Q5_history', 'spine_procedure'),
  infection_risk: ['diabetes', 'immune', 'recent_infection'].flatMap((risk) =>
    each({ Q5_history: [risk] }, severe, worse, ...nights),
  ),
  pregnancy_sign: [
    ...each(pregnant, ...ticks('Q17_pregnant', 'bleeding', 'fluid', 'tightenings', 'moves_less', 'headache_sight')),
    ...each(pregnant, { Q4_unwell: ['fever'] }),
  ],
  maybe_pregnant: each(maybe, ...ticks('Q18_maybe', 'spotting', 'one_side')),
  birth_sign: each(birth, ...ticks('Q19_birth', 'spinal_site', 'infection')),
  tummy_65: each(old, { Q16_also: ['tummy_too'] }),
  unable: [{ Q13_function: 'cannot' }],
};

const clinician: Record<string, Changes[]> = {
  ...alone('Q16_also', 'tummy_too', 'low_energy', 'morning_stiff'),
  ...alone('Q8_leg', 'walk_pain'),
  not_improving: [severe, worse, stopsSome, { ...same, Q10_duration: '4_12w' }],
  under18: [{ Q2_age: 'under18' }],
  young_arching: [{ Q2_age: '18_24', Q14_pattern: 'extension' }],
  pregnant: [pregnant, birth],
  maybe_pregnant_soon: [maybe],
  history: ticks('Q5_history', 'cancer', 'bone_fragile', 'immune', 'recent_infection'),
  diabetes: each({ Q5_history: ['diabetes'] }, same),
  age65: each(old, same),
  fall_50: [{ ...fell, ...same, Q2_age: '50_64' }],
  aaa_risk: each(old, { Q20_aorta: 'yes' }),
  bone_impact: [{ Q16_also: ['bone_impact'] }, { Q8_leg: ['limp'] }, { Q7_where: 'groin_hip' }],
  twelve_weeks: [{ Q10_duration: 'gt12w' }],
};

const ways = { emergency, urgent, clinician };

describe('the lists of warning signs and the pain check', () => {
  it('know the same signs', () => {
    for (const level of warningLevels)
      assert.deepEqual(
        (warnings?.[level] ?? []).map(({ id }) => id).sort(),
        Object.keys(ways[level]).sort(),
        `signs of level ${level}`,
      );
  });

  for (const level of warningLevels) {
    for (const { id, ambulance } of warnings?.[level] ?? []) {
      it(`give "${id}" the level ${level}${ambulance ? ', with an ambulance' : ''}, said alone`, () => {
        const said = ways[level][id] ?? [];
        assert.ok(said.length);
        for (const changes of said) {
          const { level: found, contact, missing } = triage(quiz, told(changes));
          assert.deepEqual([found, missing], [level, []], JSON.stringify(changes));
          if (level === 'emergency')
            assert.equal(contact?.first, ambulance ? 'ambulance' : 'department', JSON.stringify(changes));
        }
      });
    }
  }

  it('say the signs of the first screen in the same words', () => {
    const first = en.quiz?.questions['Q1_emergency']?.options ?? {};
    for (const [id, option] of Object.entries(first))
      if (!['none', 'not_sure'].includes(id)) assert.equal(en.warnings?.signs[id], option, id);
  });
});
