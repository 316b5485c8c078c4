/**
 * The pain check: questions, and what follows from their answers. Rules give the level. Stop lines, the limit on running
 * and whom to contact hang on levels, rules and answers, never on the outcome alone, so that a worse answer cannot
 * take one away.
 */
import * as v from 'valibot';
import { byId, claim, count, id, ids, number, sentence } from '../schema-parts.js';

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
  | { not: Condition }
  /** At least so many of these. */
  | { some: [least: number, of: Condition[]] };
export const conditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    leaf.has,
    leaf.is,
    leaf.atLeast,
    v.strictObject({ all: v.array(conditionSchema) }),
    v.strictObject({ any: v.array(conditionSchema) }),
    v.strictObject({ not: conditionSchema }),
    v.strictObject({ some: v.tuple([count, v.array(conditionSchema)]) }),
  ]),
);

/** Over earlier answers alone. Where it does not hold, the question is neither asked nor missing. */
const askIf = v.optional(conditionSchema);
/** For whom a question with `askIf` is meant: whom it concerns has to be asked. Read by `carelets prove` alone. */
const concerns = v.optional(conditionSchema);
const level = v.picklist(['self-care', 'clinician', 'urgent', 'emergency']);
/** After the gate of the plans; not before the leg clearly eases; not before a check. From the mildest to the strictest. */
const run = v.picklist(['gate', 'break', 'stop']);

const question = v.union([
  v.strictObject({
    id,
    type: v.picklist(['many']),
    options: ids,
    /** Options that clear all others, and that any other clears. Every other option is a worse answer than none. */
    exclusive: v.optional(ids),
    /** The first tick of an option that is not exclusive ends the check. */
    immediate: v.optional(v.boolean()),
    /** Ticks that no rule need read. Read by `carelets prove` alone. */
    harmless: v.optional(ids),
    askIf,
    concerns,
  }),
  v.strictObject({
    id,
    type: v.picklist(['one']),
    options: ids,
    /** Chains of options, each from milder to worse. */
    order: v.optional(v.array(ids)),
    askIf,
    concerns,
  }),
  v.strictObject({
    id,
    type: v.picklist(['scale']),
    min: count,
    /** A higher number is a worse answer. */
    max: count,
    /** Bands in rising order; each starts at `from` and has its word in the language file. */
    bands: v.array(v.strictObject({ id, from: count })),
    askIf,
    concerns,
  }),
]);

const rule = v.strictObject({
  id,
  when: conditionSchema,
  outcome: id,
  /** Which of the outcome's `contacts` this rule asks for. */
  contact: v.optional(id),
  /** How it limits running: of a rule `stop` unless it says so, of a plan `gate`. */
  run: v.optional(run),
  /** Ids of advice lines this rule adds in front of the outcome's own. */
  advice: v.optional(ids),
  ...claim,
});

const outcome = v.strictObject({
  id,
  level,
  /** Whom to contact first, strongest first. The first one that a hit rule names is shown, else the last. */
  contacts: v.pipe(ids, v.minLength(1)),
  /** Ids of lines on what helps, in order. */
  advice: ids,
  /** Ids of lines under "what to bring or say". */
  bring: v.optional(ids),
  /** Which phone number to show, of the region's. */
  call: v.optional(v.picklist(['emergency', 'urgent'])),
  /** The set of exercises to offer. Never on an emergency. */
  set: v.optional(id),
});

/** A stop line: shown when the result has one of the levels, when one of the rules is hit at any level, or when the condition holds. */
const line = v.strictObject({
  id,
  levels: v.optional(v.array(level)),
  rules: v.optional(ids),
  when: v.optional(conditionSchema),
  run: v.optional(run),
  /** It leads in the emergency signs, which stand below it. */
  signs: v.optional(v.boolean()),
  /** Only where it says more than to stop. */
  sources: v.optional(claim.sources),
  verified: v.optional(claim.verified),
});

/** How long it may last, on a result of self-care: the first that holds is shown. */
const outlook = v.strictObject({ id, when: conditionSchema, ...claim });

/** Whom to contact instead, at one level; the first that holds counts. */
const contact = v.strictObject({
  level,
  when: conditionSchema,
  contact: id,
  /** Whom to contact where the first cannot be reached or has been done. */
  then: v.optional(id),
});

export const quizTopic = v.strictObject({
  questions: v.array(question),
  /** Every one is evaluated; the highest level hit wins. */
  rules: v.array(rule),
  /** Self-care: tried in order, the first that fits, and only when no rule above was hit. */
  plans: v.array(rule),
  lines: v.optional(v.array(line)),
  contacts: v.optional(v.array(contact)),
  outlook: v.optional(v.array(outlook)),
  outcomes: v.array(outcome),
  /** The least outcome while a question that is asked is open: never self-care. */
  unanswered: id,
});

const questionText = v.strictObject({
  title: sentence,
  hint: v.optional(sentence),
  options: v.optional(byId(sentence)),
  /** Words of the scale's bands, and what its two ends mean. */
  bands: v.optional(byId(sentence)),
});

export const quizText = v.strictObject({
  title: sentence,
  questions: byId(questionText),
  /** Why a rule applied, in the second person, by rule id. Names only what the reader said. */
  reasons: byId(sentence),
  outcomes: byId(v.strictObject({ title: sentence, when: sentence, about: v.optional(sentence) })),
  /** Whom to contact: as the first one, and as the one after another. */
  contacts: byId(v.strictObject({ first: v.optional(sentence), then: v.optional(sentence) })),
  /** How far running is limited, by `gate`, `break` and `stop`. */
  run: v.optional(v.strictObject({ gate: sentence, break: sentence, stop: sentence })),
  lines: v.optional(byId(sentence)),
  outlook: v.optional(byId(sentence)),
  advice: byId(sentence),
  bring: byId(sentence),
});

export type Quiz = v.InferOutput<typeof quizTopic>;
export type Question = v.InferOutput<typeof question>;
export type Rule = v.InferOutput<typeof rule>;
export type Outcome = v.InferOutput<typeof outcome>;
export type Line = v.InferOutput<typeof line>;
export type Level = v.InferOutput<typeof level>;
export type Run = v.InferOutput<typeof run>;
