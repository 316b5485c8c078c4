/**
 * What a topic must look like: ids, order, rules, doses, poses, grades, sources and dates.
 * No sentence stands in a topic; those are in the language file beside it.
 *
 * From this one definition come the type, the JSON Schema for editors (`npm run schema`), and through it the check at
 * run time (validate.ts). A `description` is the remedy that an error shows.
 */
import * as v from 'valibot';
import { articleTopic } from './sections/article.js';
import { bmi } from './sections/bmi.js';
import { diary } from './sections/diary.js';
import { claim, count, date, grade, id, ids, number, point, range, record } from './schema-parts.js';
import { faqTopic } from './sections/faq.js';
import { glossaryTopic } from './sections/glossary.js';
import { mythsTopic } from './sections/myths.js';
import { symptomsTopic } from './sections/symptoms.js';
import { warningsTopic } from './sections/warnings.js';
import { treatments } from './sections/treatments.js';
import { phone } from './sections/phones.js';
import { plans } from './sections/plans.js';
import { prevention } from './sections/prevention.js';
import { triggers } from './sections/triggers.js';
import { visitTopic } from './sections/visit.js';

const source = v.strictObject({
  authors: v.string(),
  /** Left out of the bundle to save bytes. */
  title: v.optional(v.string()),
  published: v.string(),
  year: v.optional(count),
  /** Of the page that was read, never a home page; a DOI is written as https://doi.org/... */
  url: v.optional(v.pipe(v.string(), v.regex(/^https:\/\//), v.description('write an https address'))),
  /**
   * `checked`: its figures held against a copy of the abstract or page. `second-hand`: against an account of it.
   * `title`: nothing but its title seen. `unverified`: from memory.
   */
  status: v.picklist(['checked', 'second-hand', 'title', 'unverified']),
  /** The page's own date of review has passed. */
  lapsed: v.optional(v.boolean()),
});

const answer = v.tuple([id, id]);
const leaf = {
  /** Any of the chosen options of question 0 is option 1. */
  has: v.strictObject({ has: answer }),
  /** The one chosen option of question 0 is option 1. */
  is: v.strictObject({ is: answer }),
  /** The number answered to question 0 is at least number 1. */
  atLeast: v.strictObject({ atLeast: v.tuple([id, number]) }),
};
export type Condition =
  | { has: [question: string, option: string] }
  | { is: [question: string, option: string] }
  | { atLeast: [question: string, number: number] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    leaf.has,
    leaf.is,
    leaf.atLeast,
    v.strictObject({ all: v.array(conditionSchema) }),
    v.strictObject({ any: v.array(conditionSchema) }),
    v.strictObject({ not: conditionSchema }),
  ]),
);

const question = v.union([
  v.strictObject({
    id,
    type: v.picklist(['many']),
    options: ids,
    /** Options that clear all others, and that any other clears. */
    exclusive: v.optional(ids),
    /** Every option but the exclusive ones ends the check with the outcome its rule names. */
    immediate: v.optional(v.boolean()),
  }),
  v.strictObject({ id, type: v.picklist(['one']), options: ids }),
  v.strictObject({
    id,
    type: v.picklist(['scale']),
    min: count,
    max: count,
    /** Bands in rising order; each starts at `from` and has its word in the language file. */
    bands: v.array(v.strictObject({ id, from: count })),
  }),
]);

const rule = v.strictObject({
  id,
  when: conditionSchema,
  outcome: id,
  /** Which of the outcome's `actions` this rule asks for. */
  action: v.optional(id),
  /** Ids of advice lines this rule adds in front of the outcome's own. */
  advice: v.optional(ids),
  ...claim,
});

const outcome = v.strictObject({
  id,
  level: v.picklist(['self-care', 'clinician', 'urgent', 'emergency']),
  /** What to do first, strongest first. The first one that a hit rule names is shown, else the last. */
  actions: v.pipe(ids, v.minLength(1)),
  /** Ids of advice lines, in order. */
  advice: ids,
  /** Ids of lines under "what to bring or say". */
  bring: v.optional(ids),
  /** Which phone number to show, of the region's. */
  call: v.optional(v.picklist(['emergency', 'urgent'])),
  /** The set of exercises to offer. Never on an emergency. */
  set: v.optional(id),
});

const quiz = v.strictObject({
  questions: v.array(question),
  /** Every one is evaluated; the highest level hit wins. */
  rules: v.array(rule),
  /** Self-care: tried in order, the first that fits, and only when no rule above was hit. */
  plans: v.array(rule),
  outcomes: v.array(outcome),
  /** Shown when every question but the first may be unanswered: never self-care. */
  unanswered: id,
});

/** Directions of limb segments in degrees: 0 right, 90 up, 180 left, 270 down; from the body outwards. */
const angle = v.optional(number);
const limbs = v.strictObject({ UA: angle, FA: angle, TH: angle, SH: angle, FT: angle });
const pose = v.strictObject({
  /** Hip position. 1 unit is 1 % of body height; the floor is y = 0, y grows upwards. */
  hip: point,
  /** Trunk, hip to shoulder. */
  T: number,
  /** Neck and head. */
  H: number,
  near: limbs,
  far: limbs,
  /** How far the middle of the trunk rises (+) or sinks (-) off the line from hip to shoulder, in units. */
  curve: v.optional(number),
  /** Share of the trunk, from the hip, that keeps the direction `T0`; the rest takes `T` (curl-up). */
  bend: v.optional(v.strictObject({ at: number, T0: number })),
  /** Drawn length of a segment turned towards or away from the viewer, as a share: {"near.TH": 0.65}. */
  short: v.optional(v.record(v.string(), number)),
  /** End view only: direction of both bent knees seen from the feet. */
  knees: v.optional(number),
});

const variant = v.strictObject({ poses: v.optional(record(pose)) });

const exercise = v.strictObject({
  id,
  view: v.picklist(['side', 'front', 'end']),
  /** Named poses; `start` always, then usually `end`. */
  poses: record(pose),
  /** Order in which the figure moves through the poses. */
  cycle: v.optional(ids),
  props: v.optional(
    v.array(
      v.union([
        v.strictObject({ type: v.picklist(['wall']), x: number }),
        v.strictObject({ type: v.picklist(['cushion']), x: number }),
        v.strictObject({ type: v.picklist(['strap']), from: v.picklist(['near.hand']), to: v.picklist(['near.foot']) }),
      ]),
    ),
  ),
  kind: v.picklist(['stretch', 'mobility', 'strength', 'activity']),
  dose: v.strictObject({
    /** Seconds. */
    hold: v.optional(range),
    /** Repetitions, of one side where `perSide`. */
    reps: v.optional(range),
    sets: v.optional(range),
    /** Falling sets, such as 6-4-2. */
    ladder: v.optional(v.array(count)),
    perSide: v.optional(v.boolean()),
    timesADay: v.optional(range),
    daysAWeek: v.optional(range),
  }),
  easier: v.optional(variant),
  harder: v.optional(variant),
  grade,
  ...claim,
});

const set = v.strictObject({
  items: v.array(
    v.strictObject({
      exercise: id,
      /** Whole time for this item, both sides together. */
      seconds: v.optional(count),
      variant: v.optional(v.picklist(['easier', 'harder'])),
      /** Id of a note in the language file. */
      note: v.optional(id),
    }),
  ),
});

const fact = v.strictObject({
  id,
  /** A share of 100 people (0 to 100), drawn as a pictogram. */
  outOf100: v.optional(v.pipe(number, v.minValue(0))),
  /** A headline figure is shown large; it must be verified. */
  headline: v.optional(v.boolean()),
  ...claim,
});

export const topicSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  review: v.strictObject({
    /** Empty until a clinician has reviewed the pack. */
    reviewedBy: v.nullable(v.string()),
    lastReviewed: v.nullable(date),
    evidenceChecked: date,
    nextReview: date,
    expires: date,
  }),
  sources: v.record(v.string(), source),
  phones: v.optional(v.array(phone)),
  warnings: v.optional(warningsTopic),
  quiz: v.optional(quiz),
  exercises: v.optional(v.array(exercise)),
  sets: v.optional(record(set)),
  facts: v.optional(v.array(fact)),
  treatments: v.optional(treatments),
  prevention: v.optional(prevention),
  triggers: v.optional(triggers),
  symptoms: v.optional(symptomsTopic),
  faq: v.optional(faqTopic),
  plans: v.optional(plans),
  visit: v.optional(visitTopic),
  glossary: v.optional(glossaryTopic),
  myths: v.optional(mythsTopic),
  article: v.optional(articleTopic),
  comments: v.optional(v.strictObject({ guidelines: ids })),
  bmi: v.optional(bmi),
  diary: v.optional(diary),
});

export type Topic = v.InferOutput<typeof topicSchema>;
export type Quiz = v.InferOutput<typeof quiz>;
export type Question = v.InferOutput<typeof question>;
export type Rule = v.InferOutput<typeof rule>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Level = Outcome['level'];
export type Exercise = v.InferOutput<typeof exercise>;
export type Pose = v.InferOutput<typeof pose>;
export type ExerciseSet = v.InferOutput<typeof set>;
export type Fact = v.InferOutput<typeof fact>;
export type Source = v.InferOutput<typeof source>;
