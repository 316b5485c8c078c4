/**
 * The answers as xAPI statements (https://github.com/adlnet/xAPI-Spec), each without its actor: the widget knows nobody.
 * Only for publishers who set `expose-answers`, and only as what an event carries.
 */
import type { Given } from './given.model.js';

export interface Statement {
  verb: { id: string; display: Record<string, string> };
  object: { id: string; definition: object };
  result: object;
  /** ISO 8601. */
  timestamp: string;
}

export interface Attempt {
  /** Address of the page and id of the topic: every activity has its id below it. */
  activity: string;
  lang: string;
  title: string;
  given: readonly Given[];
  /** Id of the outcome. */
  outcome: string;
  /** No question that would have been asked is open. */
  complete: boolean;
  timestamp: string;
}

const vocabulary = 'http://adlnet.gov/expapi/';

/** One `answered` for each question that has an answer, then one `completed` with the outcome. No score, no success. */
export function statementsOf({ activity, lang, title, given, outcome, complete, timestamp }: Attempt): Statement[] {
  const statement = (verb: string, id: string, definition: object, result: object): Statement => ({
    verb: { id: `${vocabulary}verbs/${verb}`, display: { en: verb } },
    object: { id, definition },
    result,
    timestamp,
  });
  return [
    ...given.map(({ id, title, type, choices, chosen }) =>
      statement(
        'answered',
        `${activity}/${id}`,
        {
          type: `${vocabulary}activities/cmi.interaction`,
          name: { [lang]: title },
          ...(type === 'scale'
            ? { interactionType: 'numeric' }
            : {
                interactionType: 'choice',
                choices: choices.map(({ code, text }) => ({ id: code, description: { [lang]: text } })),
              }),
        },
        { response: chosen.map(({ code }) => code).join('[,]') },
      ),
    ),
    statement(
      'completed',
      activity,
      { type: `${vocabulary}activities/assessment`, name: { [lang]: title } },
      { completion: complete, response: outcome },
    ),
  ];
}
