/** Every code of the pain check's questions, from the table of the evidence. */

/** Of the questions with any number of answers: each is worse than none. */
export const flags = {
  Q1_emergency: [
    'chest',
    'tearing',
    'collapse_pulse',
    'very_unwell',
    'major_trauma',
    'fall_no_weight',
    'saddle',
    'bladder',
    'bowel',
    'sexual',
    'both_legs_nerve',
    'leg_weak_severe',
    'not_sure',
  ],
  Q17_pregnant: ['bleeding', 'fluid', 'tightenings', 'moves_less', 'headache_sight', 'shoulder_tip', 'not_sure'],
  Q18_maybe: ['spotting', 'one_side', 'shoulder_tip', 'faint', 'not_sure'],
  Q19_birth: ['heavy_bleeding', 'spinal_site', 'infection', 'not_sure'],
  Q4_unwell: ['fever', 'urinary', 'weight_loss', 'shape_or_lump', 'not_sure'],
  Q5_history: [
    'cancer',
    'bone_fragile',
    'immune',
    'spine_procedure',
    'recent_infection',
    'diabetes',
    'blood_thinner',
    'not_sure',
  ],
  Q8_leg: ['ache_above_knee', 'nerve_one_leg', 'weak_one_leg', 'heavy_unsteady', 'calf_swollen', 'walk_pain', 'limp'],
  Q21_second_look: ['wiping', 'pee_change', 'poo_change', 'sex_change', 'other_leg', 'gives_way', 'not_sure'],
  Q16_also: ['strain', 'bone_impact', 'morning_stiff', 'rash_band', 'tummy_too', 'low_energy'],
} as const;

/** Of the questions with one answer; where the order is from mild to worrying, `worsens` repeats it. */
export const choices = {
  Q2_age: ['under18', '18_24', '25_49', '50_64', '65plus'],
  Q3_pregnancy: ['no', 'could_be', 'pregnant', 'birth_6wk'],
  Q20_aorta: ['no', 'not_sure', 'yes'],
  Q6_minor_trauma: ['no', 'yes'],
  Q7_where: ['low_centre', 'low_one_side', 'low_both_sides', 'buttock_top_thigh', 'groin_hip', 'upper_back'],
  Q9_night: ['no', 'eases_with_position', 'wakes_or_worse', 'constant'],
  Q14_pattern: ['tight_after', 'extension', 'sitting_bending', 'unsure'],
  Q10_duration: ['lt1w', '1_3w', '4_12w', 'gt12w'],
  Q11_trend: ['better', 'same', 'worse'],
  Q13_function: ['normal', 'some_limits', 'stops_some', 'cannot'],
} as const;

export const worsens = {
  Q20_aorta: choices.Q20_aorta,
  Q6_minor_trauma: choices.Q6_minor_trauma,
  Q9_night: choices.Q9_night,
  Q10_duration: choices.Q10_duration,
  Q11_trend: choices.Q11_trend,
  Q13_function: choices.Q13_function,
} as const;
