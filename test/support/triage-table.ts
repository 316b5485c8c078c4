/**
 * The rules of the pain check a second time, written from the tables of the evidence and not from the pack, so that
 * a slip in either shows as a difference. Also the default answers of the worked cases.
 */
import type { Answers } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';

import type { choices, flags } from './triage-options.js';

export { choices, flags, worsens } from './triage-options.js';

type One = keyof typeof choices;
type Many = keyof typeof flags;
export type Told = Record<One, string> & Record<Many, string[]> & { Q12_severity: number };

/** A runner with sore muscles: plan A. Also what he would say where he is not asked. */
export const healthy: Told = {
  Q1_emergency: ['none'],
  Q2_age: '25_49',
  Q3_pregnancy: 'no',
  Q17_pregnant: ['none'],
  Q18_maybe: ['none'],
  Q19_birth: ['none'],
  Q4_unwell: ['none'],
  Q5_history: ['none'],
  Q20_aorta: 'no',
  Q6_minor_trauma: 'no',
  Q7_where: 'low_both_sides',
  Q8_leg: ['none'],
  Q21_second_look: ['none'],
  Q9_night: 'no',
  Q16_also: ['none'],
  Q14_pattern: 'tight_after',
  Q10_duration: 'lt1w',
  Q11_trend: 'better',
  Q12_severity: 3,
  Q13_function: 'normal',
};
export const questionIds = Object.keys(healthy) as (keyof Told)[];

export const told = (changes: Partial<Told>): Told & Answers => ({ ...healthy, ...changes });

/** Nobody says anything about a question that is not asked. */
type Heard = Partial<Told>;
const has = (a: Heard, id: Many, ...options: string[]) => options.some((option) => a[id]?.includes(option));
const is = (a: Heard, id: One, ...options: string[]) => options.includes(a[id] ?? '');
const severe = (a: Heard) => (a.Q12_severity ?? 0) >= 7;
const notBetter = (a: Heard) => a.Q11_trend !== 'better';
const nights = (a: Heard) => is(a, 'Q9_night', 'wakes_or_worse', 'constant');

const askIf: Partial<Record<keyof Told, (a: Heard) => boolean>> = {
  Q3_pregnancy: (a) => !is(a, 'Q2_age', '65plus'),
  Q17_pregnant: (a) => is(a, 'Q3_pregnancy', 'pregnant'),
  Q18_maybe: (a) => is(a, 'Q3_pregnancy', 'could_be'),
  Q19_birth: (a) => is(a, 'Q3_pregnancy', 'birth_6wk'),
  Q20_aorta: (a) => is(a, 'Q2_age', '65plus'),
  Q6_minor_trauma: (a) =>
    is(a, 'Q2_age', '50_64', '65plus') || has(a, 'Q5_history', 'cancer', 'bone_fragile', 'blood_thinner', 'not_sure'),
  Q21_second_look: (a) => has(a, 'Q8_leg', 'nerve_one_leg', 'weak_one_leg', 'heavy_unsteady'),
};

/** The answers to what is asked, in its order. */
export function heard(a: Heard): Heard {
  const own: Heard = {};
  for (const id of questionIds) {
    if (askIf[id] && !askIf[id](own)) continue;
    if (a[id] !== undefined) Object.assign(own, { [id]: a[id] });
  }
  return own;
}

/** What is asked of somebody who answers every question like this. */
export const askedOf = (a: Told): (keyof Told)[] => Object.keys(heard(a)) as (keyof Told)[];

const smallFall = (a: Heard) =>
  is(a, 'Q6_minor_trauma', 'yes') && (has(a, 'Q5_history', 'bone_fragile') || is(a, 'Q2_age', '65plus'));

/** Every rule above self-care, in its own words. */
const table: Record<string, (a: Heard) => boolean> = {
  E1: (a) => has(a, 'Q1_emergency', 'saddle', 'bladder', 'bowel', 'sexual'),
  E2: (a) => has(a, 'Q1_emergency', 'both_legs_nerve'),
  E3: (a) => has(a, 'Q1_emergency', 'leg_weak_severe'),
  E4: (a) => has(a, 'Q1_emergency', 'major_trauma'),
  E5: (a) => has(a, 'Q1_emergency', 'chest'),
  E6: (a) => has(a, 'Q1_emergency', 'collapse_pulse'),
  E7: (a) => has(a, 'Q1_emergency', 'very_unwell'),
  E8: (a) => has(a, 'Q1_emergency', 'not_sure'),
  E9: (a) => has(a, 'Q1_emergency', 'tearing'),
  E10: (a) => has(a, 'Q1_emergency', 'fall_no_weight'),
  E11: (a) => has(a, 'Q8_leg', 'heavy_unsteady') && has(a, 'Q5_history', 'cancer'),
  E12: (a) => (a.Q21_second_look ?? []).some((option) => option !== 'none'),
  E13: (a) =>
    has(a, 'Q17_pregnant', 'shoulder_tip') ||
    has(a, 'Q18_maybe', 'shoulder_tip') ||
    (has(a, 'Q18_maybe', 'spotting') && has(a, 'Q18_maybe', 'one_side')),
  E14: (a) => has(a, 'Q18_maybe', 'faint'),
  E15: (a) => has(a, 'Q19_birth', 'heavy_bleeding'),
  E16: (a) => smallFall(a) && (severe(a) || is(a, 'Q13_function', 'stops_some', 'cannot')),
  U1: (a) => has(a, 'Q4_unwell', 'fever'),
  U2: (a) => has(a, 'Q4_unwell', 'urinary'),
  U3: (a) => has(a, 'Q4_unwell', 'weight_loss'),
  U4: (a) => has(a, 'Q4_unwell', 'shape_or_lump'),
  U5: (a) => is(a, 'Q9_night', 'constant'),
  U6: (a) => has(a, 'Q8_leg', 'weak_one_leg'),
  U7: smallFall,
  U8: (a) =>
    has(a, 'Q5_history', 'cancer') &&
    (is(a, 'Q11_trend', 'worse') ||
      severe(a) ||
      is(a, 'Q9_night', 'eases_with_position', 'wakes_or_worse', 'constant') ||
      has(a, 'Q16_also', 'strain') ||
      (a.Q10_duration !== 'lt1w' && notBetter(a))),
  U9: (a) => has(a, 'Q5_history', 'spine_procedure'),
  U10: (a) => has(a, 'Q17_pregnant', 'bleeding', 'fluid', 'tightenings', 'moves_less', 'headache_sight', 'not_sure'),
  U11: (a) => is(a, 'Q7_where', 'upper_back'),
  U12: (a) => is(a, 'Q13_function', 'cannot'),
  U13: (a) => has(a, 'Q16_also', 'strain'),
  U14: (a) => has(a, 'Q4_unwell', 'not_sure'),
  U15: (a) => has(a, 'Q8_leg', 'calf_swollen'),
  U16: (a) => has(a, 'Q16_also', 'rash_band'),
  U17: (a) =>
    [has(a, 'Q16_also', 'bone_impact'), has(a, 'Q8_leg', 'limp'), is(a, 'Q7_where', 'groin_hip')].filter(Boolean)
      .length >= 2,
  U18: (a) => has(a, 'Q8_leg', 'heavy_unsteady'),
  U19: (a) => has(a, 'Q18_maybe', 'spotting', 'one_side', 'not_sure'),
  U20: (a) =>
    has(a, 'Q5_history', 'immune', 'recent_infection', 'diabetes') &&
    (is(a, 'Q11_trend', 'worse') || severe(a) || nights(a)),
  U21: (a) =>
    has(a, 'Q5_history', 'blood_thinner') &&
    (is(a, 'Q6_minor_trauma', 'yes') || is(a, 'Q11_trend', 'worse') || severe(a)),
  U22: (a) => has(a, 'Q19_birth', 'spinal_site', 'infection', 'not_sure'),
  U23: (a) => is(a, 'Q9_night', 'wakes_or_worse'),
  U24: (a) => has(a, 'Q16_also', 'tummy_too') && is(a, 'Q2_age', '65plus'),
  C1: (a) => is(a, 'Q2_age', 'under18'),
  C2: (a) => is(a, 'Q3_pregnancy', 'pregnant', 'birth_6wk'),
  C3: (a) => has(a, 'Q5_history', 'cancer'),
  C4: (a) => has(a, 'Q5_history', 'bone_fragile'),
  C5: (a) => has(a, 'Q5_history', 'immune', 'recent_infection'),
  C6: (a) => has(a, 'Q5_history', 'not_sure'),
  C7: (a) => is(a, 'Q2_age', '65plus') && notBetter(a),
  C8: severe,
  C9: (a) => is(a, 'Q13_function', 'stops_some', 'cannot'),
  C10: (a) => is(a, 'Q11_trend', 'worse'),
  C11: (a) => is(a, 'Q10_duration', '4_12w') && notBetter(a),
  C12: (a) => is(a, 'Q10_duration', 'gt12w'),
  C13: (a) => has(a, 'Q16_also', 'bone_impact'),
  C14: (a) => has(a, 'Q16_also', 'morning_stiff'),
  C15: (a) => is(a, 'Q6_minor_trauma', 'yes') && is(a, 'Q2_age', '50_64') && notBetter(a),
  C16: (a) => is(a, 'Q20_aorta', 'yes', 'not_sure'),
  C17: (a) => has(a, 'Q16_also', 'tummy_too'),
  C18: (a) => has(a, 'Q8_leg', 'walk_pain'),
  C19: (a) => has(a, 'Q16_also', 'low_energy'),
  C20: (a) => is(a, 'Q3_pregnancy', 'could_be'),
  C21: (a) => has(a, 'Q5_history', 'diabetes') && notBetter(a),
  C22: (a) => is(a, 'Q2_age', '18_24') && is(a, 'Q14_pattern', 'extension'),
  C23: (a) => is(a, 'Q7_where', 'groin_hip') || has(a, 'Q8_leg', 'limp'),
};

export const ranks = { planA: 0, planB: 0, planC: 0, clinician: 1, urgent: 2, emergency: 3 } as const;
export type OutcomeId = keyof typeof ranks;
const outcomeOf: Record<string, OutcomeId> = { E: 'emergency', U: 'urgent', C: 'clinician' };

export const ruleIds = [...Object.keys(table), 'P1', 'P2', 'P3', 'P4'];

/** What complete answers must lead to, and every rule they hit. */
export function expected(given: Heard): { outcome: OutcomeId; rules: string[] } {
  const a = heard(given);
  const rules = Object.keys(table).filter((rule) => table[rule]?.(a));
  if (rules.length) {
    const outcomes = rules.map((rule) => outcomeOf[rule.charAt(0)] as OutcomeId);
    return { outcome: outcomes.reduce((worst, one) => (ranks[one] > ranks[worst] ? one : worst)), rules };
  }
  if (has(a, 'Q8_leg', 'nerve_one_leg')) return { outcome: 'planC', rules: ['P1'] };
  if (is(a, 'Q14_pattern', 'extension')) return { outcome: 'planB', rules: ['P2'] };
  return { outcome: 'planA', rules: [is(a, 'Q14_pattern', 'tight_after') ? 'P3' : 'P4'] };
}

const runs = ['gate', 'break', 'stop'];
const ambulance = ['E4', 'E5', 'E6', 'E7', 'E9', 'E10', 'E14', 'E15'];
const birth = (a: Heard) => is(a, 'Q3_pregnancy', 'pregnant', 'birth_6wk');

/** Running, contact and stop lines of complete answers, from their own tables. */
export function expectedAdvice(given: Heard): {
  run: string;
  first: string;
  then: string | undefined;
  lines: string[];
} {
  const a = heard(given);
  const { outcome, rules } = expected(a);
  const level = ranks[outcome];
  const nerve = has(a, 'Q8_leg', 'nerve_one_leg');
  const legs = has(a, 'Q8_leg', 'weak_one_leg', 'heavy_unsteady');
  const impact = has(a, 'Q16_also', 'bone_impact') || has(a, 'Q8_leg', 'limp') || is(a, 'Q7_where', 'groin_hip');
  const limit = Math.max(
    nerve ? 1 : 0,
    ...rules.map((rule) => (['C11', 'C12', 'C14'].includes(rule) || rule.startsWith('P') ? 0 : 2)),
  );
  const lines: [id: string, shown: boolean][] = [
    ['emergencyList', true],
    ['noExercises', level >= 2],
    ['noRunLeg', nerve],
    ['legSigns', nerve || legs || has(a, 'Q8_leg', 'walk_pain')],
    ['noDriving', level === 3 || legs],
    ['orAmbulance', level === 3],
    ['keepStill', rules.includes('E4') || rules.includes('E10')],
    ['weightOff', rules.includes('E10') || rules.includes('U17')],
    ['stopImpact', impact],
    [
      'askMedicine',
      is(a, 'Q2_age', 'under18', '65plus') ||
        is(a, 'Q3_pregnancy', 'could_be', 'pregnant', 'birth_6wk') ||
        has(a, 'Q5_history', 'blood_thinner'),
    ],
    [
      'noHeat',
      has(a, 'Q16_also', 'rash_band') || has(a, 'Q5_history', 'spine_procedure') || has(a, 'Q19_birth', 'spinal_site'),
    ],
    ['tellMaternity', birth(a)],
    ['tellMaybePregnant', is(a, 'Q3_pregnancy', 'could_be')],
    ['tellCancer', has(a, 'Q5_history', 'cancer')],
    ['tellThinner', has(a, 'Q5_history', 'blood_thinner')],
  ];
  const [first, then] = contactOf(a, level, rules);
  return {
    ...{ run: runs[limit] ?? '', first, then },
    lines: lines.filter(([, shown]) => shown).map(([id]) => id),
  };
}

function contactOf(a: Heard, level: number, rules: string[]): [first: string, then: string | undefined] {
  if (level === 3) return [rules.some((rule) => ambulance.includes(rule)) ? 'ambulance' : 'department', undefined];
  if (level === 0) return ['selfCare', undefined];
  const maybe = is(a, 'Q3_pregnancy', 'could_be');
  const second = level === 2 ? 'urgentCare' : 'clinician';
  if (birth(a)) return [level === 2 ? 'maternity' : 'midwife', second];
  if (maybe) return [level === 2 ? 'earlyPregnancy' : 'pregnancyTest', second];
  return [second, undefined];
}
