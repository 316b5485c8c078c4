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
import { quizTopic } from './sections/quiz.js';
import { triggers } from './sections/triggers.js';
import { visitTopic } from './sections/visit.js';
import { adviceTopic } from './sections/advice.js';
import { medicinesTopic } from './sections/medicines.js';
import { outlookTopic } from './sections/outlook.js';

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
  quiz: v.optional(quizTopic),
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
  advice: v.optional(adviceTopic),
  medicines: v.optional(medicinesTopic),
  outlook: v.optional(outlookTopic),
  glossary: v.optional(glossaryTopic),
  myths: v.optional(mythsTopic),
  article: v.optional(articleTopic),
  comments: v.optional(v.strictObject({ guidelines: ids })),
  bmi: v.optional(bmi),
  diary: v.optional(diary),
});

export type Topic = v.InferOutput<typeof topicSchema>;
export type Exercise = v.InferOutput<typeof exercise>;
export type Pose = v.InferOutput<typeof pose>;
export type ExerciseSet = v.InferOutput<typeof set>;
export type Fact = v.InferOutput<typeof fact>;
export type Source = v.InferOutput<typeof source>;
