/** The article of a topic: its parts in order, each with the widgets that stand in it. */
import * as v from 'valibot';
import { byId, id, ids, sentence, sentences } from '../schema-parts.js';

export const articleWidgets = [
  'warning-signs',
  'symptom-guide',
  'pain-check-quiz',
  'outlook-chart',
  'trigger-cards',
  'fact-stat',
  'treatment-guide',
  'advice-list',
  'stretch-carousel',
  'recovery-plan',
  'walk-run-timer',
  'pain-diary',
  'prevention-checklist',
  'bmi-check',
  'myth-check',
  'faq-list',
  'glossary-term',
  'source-list',
] as const;

export const articleTopic = v.array(
  v.strictObject({
    id,
    widgets: v.array(
      v.strictObject({
        tag: v.picklist(articleWidgets),
        /** Of a stretch carousel. */
        set: v.optional(id),
        /** Of a figure. */
        fact: v.optional(id),
      }),
    ),
    /** Sources that the words of this part name. */
    sources: v.optional(ids),
  }),
);

export const articleText = v.strictObject({
  title: sentence,
  standfirst: sentence,
  contents: sentence,
  parts: byId(v.strictObject({ title: sentence, before: sentences, after: v.optional(sentences) })),
});
