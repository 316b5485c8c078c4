/**
 * The rules of the pain check a second time, written from the table of the evidence and not from the pack, so that
 * a slip in either shows as a difference. Also the default answers of the worked cases.
 */
import type { Answers } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';

export interface Told {
  Q1_emergency: string[];
  Q2_age: string;
  Q3_pregnancy: string;
  Q4_unwell: string[];
  Q5_history: string[];
  Q6_minor_trauma: string;
  Q7_where: string;
  Q8_leg: string;
  Q9_night: string;
  Q10_duration: string;
  Q11_trend: string;
  Q12_severity: number;
  Q13_function: string;
  Q14_pattern: string;
  Q15_strain: string;
}

/** A runner with sore muscles: plan A. */
export const healthy: Told = {
  Q1_emergency: ['none'],
  Q2_age: '18_49',
  Q3_pregnancy: 'no',
  Q4_unwell: ['none'],
  Q5_history: ['none'],
  Q6_minor_trauma: 'no',
  Q7_where: 'low_both_sides',
  Q8_leg: 'none',
  Q9_night: 'no',
  Q10_duration: 'lt1w',
  Q11_trend: 'better',
  Q12_severity: 3,
  Q13_function: 'normal',
  Q14_pattern: 'tight_after',
  Q15_strain: 'no',
};

export const told = (changes: Partial<Told>): Told & Answers => ({ ...healthy, ...changes });

export const flags = {
  Q1_emergency: [
    'saddle',
    'bladder',
    'bowel',
    'sexual',
    'both_legs_nerve',
    'leg_weak_severe',
    'major_trauma',
    'chest',
    'collapse_pulse',
    'very_unwell',
    'not_sure',
  ],
  Q4_unwell: ['fever', 'urinary', 'weight_loss', 'shape_or_lump', 'not_sure'],
  Q5_history: ['cancer', 'bone_fragile', 'immune_or_spine_procedure', 'not_sure'],
} as const;

/** Options of the questions with one answer; where the order is from mild to worrying, `worsens` repeats it. */
export const choices = {
  Q2_age: ['under18', '18_49', '50_64', '65plus'],
  Q3_pregnancy: ['no', 'pregnant_or_6wk', 'pregnant_warning'],
  Q6_minor_trauma: ['no', 'yes'],
  Q7_where: ['low_centre', 'low_one_side', 'low_both_sides', 'buttock_top_thigh', 'upper_back'],
  Q8_leg: ['none', 'ache_above_knee', 'nerve_one_leg', 'weak_one_leg'],
  Q9_night: ['no', 'eases_with_position', 'constant'],
  Q10_duration: ['lt1w', '1_3w', '4_12w', 'gt12w'],
  Q11_trend: ['better', 'same', 'worse'],
  Q13_function: ['normal', 'some_limits', 'cannot'],
  Q14_pattern: ['tight_after', 'extension', 'sitting_bending', 'unsure', 'morning_stiff', 'bone_impact'],
  Q15_strain: ['no', 'yes'],
} as const;

export const worsens = {
  Q3_pregnancy: choices.Q3_pregnancy,
  Q6_minor_trauma: choices.Q6_minor_trauma,
  Q7_where: choices.Q7_where,
  Q8_leg: choices.Q8_leg,
  Q9_night: choices.Q9_night,
  Q10_duration: choices.Q10_duration,
  Q11_trend: choices.Q11_trend,
  Q13_function: choices.Q13_function,
  Q14_pattern: choices.Q14_pattern,
  Q15_strain: choices.Q15_strain,
} as const;

export const ranks = { planA: 0, planB: 0, planC: 0, clinician: 1, urgent: 2, emergency: 3 } as const;
export type OutcomeId = keyof typeof ranks;

/** The first table: every rule above self-care, in its own words. */
const table: Record<string, (a: Told) => boolean> = {
  E1: (a) => ['saddle', 'bladder', 'bowel', 'sexual'].some((flag) => a.Q1_emergency.includes(flag)),
  E2: (a) => a.Q1_emergency.includes('both_legs_nerve'),
  E3: (a) => a.Q1_emergency.includes('leg_weak_severe'),
  E4: (a) => a.Q1_emergency.includes('major_trauma'),
  E5: (a) => a.Q1_emergency.includes('chest'),
  E6: (a) => a.Q1_emergency.includes('collapse_pulse'),
  E7: (a) => a.Q1_emergency.includes('very_unwell'),
  E8: (a) => a.Q1_emergency.includes('not_sure'),
  U1: (a) => a.Q4_unwell.includes('fever'),
  U2: (a) => a.Q4_unwell.includes('urinary'),
  U3: (a) => a.Q4_unwell.includes('weight_loss'),
  U4: (a) => a.Q4_unwell.includes('shape_or_lump'),
  U5: (a) => a.Q9_night === 'constant',
  U6: (a) => a.Q8_leg === 'weak_one_leg',
  U7: (a) => a.Q6_minor_trauma === 'yes' && (a.Q5_history.includes('bone_fragile') || a.Q2_age === '65plus'),
  U8: (a) => a.Q5_history.includes('cancer') && (a.Q11_trend === 'worse' || a.Q12_severity >= 7),
  U9: (a) => a.Q5_history.includes('immune_or_spine_procedure') && (a.Q11_trend === 'worse' || a.Q12_severity >= 7),
  U10: (a) => a.Q3_pregnancy === 'pregnant_warning',
  U11: (a) => a.Q7_where === 'upper_back',
  U12: (a) => a.Q12_severity >= 9 && a.Q13_function === 'cannot',
  U13: (a) => a.Q15_strain === 'yes',
  U14: (a) => a.Q4_unwell.includes('not_sure'),
  C1: (a) => a.Q2_age === 'under18',
  C2: (a) => a.Q3_pregnancy === 'pregnant_or_6wk',
  C3: (a) => a.Q5_history.includes('cancer'),
  C4: (a) => a.Q5_history.includes('bone_fragile'),
  C5: (a) => a.Q5_history.includes('immune_or_spine_procedure'),
  C6: (a) => a.Q5_history.includes('not_sure'),
  C7: (a) => a.Q2_age === '65plus' && a.Q11_trend !== 'better',
  C8: (a) => a.Q12_severity >= 7,
  C9: (a) => a.Q13_function === 'cannot',
  C10: (a) => a.Q11_trend === 'worse' && a.Q10_duration !== 'lt1w',
  C11: (a) => a.Q10_duration === '4_12w' && a.Q11_trend !== 'better',
  C12: (a) => a.Q10_duration === 'gt12w',
  C13: (a) => a.Q14_pattern === 'bone_impact',
  C14: (a) => a.Q14_pattern === 'morning_stiff',
};

const levelOf: Record<string, OutcomeId> = { E: 'emergency', U: 'urgent', C: 'clinician' };

export const ruleIds = [...Object.keys(table), 'P1', 'P2', 'P3'];

/** What complete answers must lead to, and every rule they hit. */
export function expected(a: Told): { outcome: OutcomeId; rules: string[] } {
  const rules = Object.keys(table).filter((rule) => table[rule]?.(a));
  if (rules.length) {
    const levels = rules.map((rule) => levelOf[rule.charAt(0)] as OutcomeId);
    return { outcome: levels.reduce((worst, level) => (ranks[level] > ranks[worst] ? level : worst)), rules };
  }
  if (a.Q8_leg === 'nerve_one_leg') return { outcome: 'planC', rules: ['P1'] };
  if (a.Q14_pattern === 'extension') return { outcome: 'planB', rules: ['P2'] };
  return { outcome: 'planA', rules: ['P3'] };
}
