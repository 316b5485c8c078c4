/**
 * What a language file must hold: every sentence of a topic, by the ids of topic.json.
 * No number here decides anything. A sentence is plain text with `*emphasis*` and `[^SOURCE]` marks, never HTML.
 */
import * as v from 'valibot';
import { alarmsText } from './sections/alarms.js';
import { articleText } from './sections/article.js';
import { bmiText } from './sections/bmi.js';
import { diaryText } from './sections/diary.js';
import { byId, sentence, sentences } from './schema-parts.js';
import { faqText } from './sections/faq.js';
import { glossaryText } from './sections/glossary.js';
import { mythsText } from './sections/myths.js';
import { phonesText } from './sections/phones.js';
import { symptomsText } from './sections/symptoms.js';
import { warningsText } from './sections/warnings.js';
import { treatmentsText } from './sections/treatments.js';
import { plansText } from './sections/plans.js';
import { preventionText } from './sections/prevention.js';
import { quizText } from './sections/quiz.js';
import { triggersText } from './sections/triggers.js';
import { visitText } from './sections/visit.js';
import { adviceText } from './sections/advice.js';
import { medicinesText } from './sections/medicines.js';
import { outlookText } from './sections/outlook.js';

const exercise = v.strictObject({
  title: sentence,
  /** What the figure shows, for a reader who cannot see it. */
  picture: sentence,
  steps: sentences,
  feel: sentence,
  skipIf: sentences,
  easier: v.optional(sentence),
  harder: v.optional(sentence),
  mistakes: sentences,
  /** How strong the evidence is, in words. */
  evidence: sentence,
});

export const languageSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** BCP 47 tag. Dates and lists are written by it, and browsers throw at one of a wrong form. */
  lang: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    v.description('write a language tag such as "en" or "en-GB"'),
  ),
  title: sentence,
  review: v.strictObject({ notReviewed: sentence, funding: sentence, disclaimer: sentence, expired: sentence }),
  phones: v.optional(phonesText),
  warnings: v.optional(warningsText),
  quiz: v.optional(quizText),
  exercises: v.optional(byId(exercise)),
  sets: v.optional(byId(v.strictObject({ title: sentence, about: v.optional(sentence) }))),
  /** Notes that a set may put on one of its exercises. */
  setNotes: v.optional(byId(sentence)),
  /** The short "stop if" line on every exercise. */
  stopIf: v.optional(sentence),
  facts: v.optional(byId(v.strictObject({ figure: sentence, sentence, caveat: sentence }))),
  treatments: v.optional(treatmentsText),
  prevention: v.optional(preventionText),
  triggers: v.optional(triggersText),
  symptoms: v.optional(symptomsText),
  faq: v.optional(faqText),
  plans: v.optional(plansText),
  visit: v.optional(visitText),
  advice: v.optional(adviceText),
  medicines: v.optional(medicinesText),
  outlook: v.optional(outlookText),
  glossary: v.optional(glossaryText),
  myths: v.optional(mythsText),
  comments: v.optional(
    v.strictObject({
      intro: sentence,
      notice: sentence,
      consent: sentence,
      guidelines: byId(sentence),
    }),
  ),
  /** Words that alarm, in comments and notes. A pack without them looks for those of the library. */
  alarms: v.optional(alarmsText),
  bmi: v.optional(bmiText),
  article: v.optional(articleText),
  diary: v.optional(diaryText),
});

export type Language = v.InferOutput<typeof languageSchema>;
export type ExerciseText = v.InferOutput<typeof exercise>;
