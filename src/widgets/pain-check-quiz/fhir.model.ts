/**
 * The answers as a FHIR R4 QuestionnaireResponse (https://hl7.org/fhir/R4/questionnaireresponse.html), for a record
 * that a reader wants them in. It names no patient. The questions as this reader was asked them go along inside, because
 * no server holds them under an address.
 */
import type { Given } from './given.model.js';
import { textOf, type Summary } from './summary.model.js';

export interface Response {
  /** BCP 47 tag of the sentences. */
  lang: string;
  /** Version of the questions: the day their evidence was checked. */
  version: string;
  /** What the result is called. */
  label: string;
  summary: Summary;
  given: readonly Given[];
  /** ISO 8601, with seconds and time zone. */
  authored: string;
  /** No question that would have been asked is open. */
  complete: boolean;
}

/** No question of a pack can have this id. */
const result = '_result';

/** The text of the file. */
export const responseFile = (response: Response): string =>
  // JavaScript counts a no-break space as white space, and FHIR's pattern of a string then refuses it.
  JSON.stringify(questionnaireResponse(response), null, 2).replace(/[^\S\r\n\t ]/g, ' ');

function questionnaireResponse({ lang, version, label, summary, given, authored, complete }: Response): object {
  const { title, parts } = summary;
  const [first] = parts;
  return {
    resourceType: 'QuestionnaireResponse',
    language: lang,
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml">${escaped(textOf(summary)).replace(/\n/g, '<br/>')}</div>`,
    },
    contained: [
      {
        resourceType: 'Questionnaire',
        id: 'questions',
        version,
        title,
        status: 'active',
        item: [
          ...given.map(({ id, title, type, choices }) => ({
            linkId: id,
            text: title,
            ...(type === 'scale'
              ? { type: 'integer' }
              : { type: 'choice', repeats: type === 'many', answerOption: choices.map(value) }),
          })),
          { linkId: result, text: label, type: 'text', readOnly: true },
        ],
      },
    ],
    questionnaire: '#questions',
    status: complete ? 'completed' : 'in-progress',
    authored,
    item: [
      ...given.map(({ id, title, chosen }) => ({ linkId: id, text: title, answer: chosen.map(value) })),
      { linkId: result, text: label, answer: [{ valueString: [first?.title, ...(first?.lines ?? [])].join('\n') }] },
    ],
  };
}

const value = ({ code, text }: Given['chosen'][number]) =>
  typeof code === 'number' ? { valueInteger: code } : { valueCoding: { code, display: text } };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
