/** The answers as FHIR, held against the specification's own JSON schema, and as xAPI. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { responseFile } from '../../src/widgets/pain-check-quiz/fhir.model.js';
import { counted, type Answer } from '../../src/widgets/pain-check-quiz/pain-check-quiz.model.js';
import { textOf } from '../../src/widgets/pain-check-quiz/summary.model.js';
import { statementsOf } from '../../src/widgets/pain-check-quiz/xapi.model.js';
import { anyGiven, pack, questions, seed, taken, type Taken } from '../support/summary.js';
import { told } from '../support/triage-table.js';

/** The package holds FHIR's own fhir.schema.json, http://hl7.org/fhir/json-schema/4.0. */
interface Validator {
  validate: (resource: object) => unknown[];
}
const JsonSchema = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator') as new () => Validator;
const fhir = new JsonSchema();

interface Value {
  valueInteger?: number;
  valueCoding?: { code: string; display: string };
  valueString?: string;
}
interface Item {
  linkId: string;
  text: string;
  type?: string;
  repeats?: boolean;
  answer?: Value[];
  answerOption?: Value[];
}
interface Response {
  [name: string]: unknown;
  text: { div: string };
  contained: { id: string; item: Item[] }[];
  questionnaire: string;
  status: string;
  item: Item[];
}

const authored = '2026-11-28T01:52:08.108Z';
const file = ({ summary, given, complete }: Taken): string =>
  responseFile({ lang: 'en', version: '2026-11-23', label: 'Your result', summary, given, authored, complete });
const response = (found: Taken): Response => JSON.parse(file(found)) as Response;
const first = questions[0]?.id ?? '';
const whole = told({}) as unknown as Record<string, Answer>;

describe('the FHIR file', () => {
  it('is a QuestionnaireResponse by the schema of R4, whatever was answered', () => {
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const found = response(taken(answers));
        assert.equal(found['resourceType'], 'QuestionnaireResponse');
        assert.deepEqual(fhir.validate(found), []);
        for (const questionnaire of found.contained) assert.deepEqual(fhir.validate(questionnaire), []);
      }),
      { numRuns: 100, seed },
    );
  });

  it('is held against a schema that refuses what is wrong', () => {
    const right = response(taken(whole));
    const wrong: Record<string, object> = {
      status: { ...right, status: 'done' },
      date: { ...right, authored: '28/11/2026' },
      field: { ...right, answers: {} },
      item: { ...right, item: [{ linkId: 'a', answer: [{ valueChoice: 'x' }] }] },
      string: { ...right, item: [{ linkId: 'a', text: '' }] },
      code: { ...right, item: [{ linkId: 'a', answer: [{ valueCoding: { code: ' x' } }] }] },
    };
    for (const name of Object.keys(wrong)) assert.notDeepEqual(fhir.validate(wrong[name] ?? {}), [], name);
  });

  it('carries the questions it answers, and answers only with what they offer', () => {
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const { contained, questionnaire, item } = response(taken(answers));
        assert.equal(questionnaire, `#${contained[0]?.id}`);
        const asked = contained[0]?.item ?? [];
        const said = counted(pack.topic.quiz ?? assert.fail(), answers);
        assert.deepEqual(
          item.map(({ linkId, text }) => [linkId, text]),
          asked.map(({ linkId, text }) => [linkId, text]),
        );
        item.slice(0, -1).forEach(({ linkId, answer = [] }, n) => {
          const { type, repeats, answerOption = [] } = asked[n] as Item;
          const codes = answer.map(({ valueCoding, valueInteger }) => valueCoding?.code ?? valueInteger);
          assert.deepEqual(codes, [said[linkId]].flat(), linkId);
          assert.ok(repeats || answer.length === 1);
          if (type === 'choice')
            for (const one of answer)
              assert.ok(answerOption.some((option) => JSON.stringify(option) === JSON.stringify(one)));
        });
        assert.equal(new Set(item.map(({ linkId }) => linkId)).size, item.length);
      }),
      { numRuns: 100, seed },
    );
  });

  it('names nobody', () => {
    const found = response(taken(whole));
    for (const person of ['subject', 'author', 'source', 'encounter', 'identifier', 'id', 'meta'])
      assert.ok(!(person in found), person);
  });

  it('is complete only when nothing is open, and says the result in words as its last item', () => {
    assert.equal(response(taken(whole)).status, 'completed');
    const part = taken({ [first]: ['none'] });
    assert.equal(response(part).status, 'in-progress');
    const last = response(part).item.pop();
    assert.equal(last?.text, 'Your result');
    assert.equal(
      last?.answer?.[0]?.valueString,
      [part.summary.parts[0]?.title, ...(part.summary.parts[0]?.lines ?? [])].join('\n'),
    );
  });

  it('can be read without its items: the narrative is the whole summary', () => {
    const found = taken(whole);
    const { div } = response(found).text;
    const inner = /^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">(.*)<\/div>$/s.exec(div)?.[1] ?? '';
    assert.doesNotMatch(inner.replaceAll('<br/>', ''), /[<>]|&(?!amp;|lt;|gt;)/);
    const text = inner
      .replaceAll('<br/>', '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    assert.equal(text, textOf(found.summary));
  });

  it('holds any sentence of a pack: markup, no-break spaces, several scripts', () => {
    const { summary, given, complete } = taken({ ...whole });
    const odd = 'a < b && c > d "e" \u00a0\u202f\u2028 痛み ألم 🏃 </div>';
    const strange = { ...summary, parts: [{ title: odd, lead: [], lines: [odd] }, ...summary.parts] };
    const asked = given.map((one) => ({ ...one, title: odd, choices: [...one.choices, { code: 'x', text: odd }] }));
    const text = responseFile({
      lang: 'ja',
      version: '1',
      label: odd,
      summary: strange,
      given: asked,
      authored,
      complete,
    });
    assert.deepEqual(fhir.validate(JSON.parse(text) as object), []);
    assert.ok(text.includes('痛み ألم 🏃'));
  });
});

describe('the xAPI statements', () => {
  const statements = ({ given, outcome, complete }: Taken) =>
    statementsOf({
      ...{ activity: 'https://example.org/backs#back-pain-running', lang: pack.lang, title: 'Check' },
      ...{ given, outcome, complete, timestamp: authored },
    });

  it('are one for each answer and one for the result, each with what the specification asks for but the actor', () => {
    fc.assert(
      fc.property(anyGiven, (answers) => {
        const found = taken(answers);
        const made = statements(found);
        assert.equal(made.length, found.given.length + 1);
        for (const { verb, object, timestamp, ...rest } of made) {
          assert.deepEqual(Object.keys(rest), ['result']);
          assert.match(verb.id, /^http:\/\/adlnet\.gov\/expapi\/verbs\/(answered|completed)$/);
          assert.equal(new URL(object.id).origin, 'https://example.org');
          assert.ok(Object.keys(verb.display).length && !Number.isNaN(Date.parse(timestamp)));
        }
        assert.equal(new Set(made.map(({ object }) => object.id)).size, made.length);
        assert.deepEqual(made.pop()?.result, { completion: found.complete, response: found.outcome });
      }),
      { numRuns: 100, seed },
    );
  });

  it('give several choices in the notation of the specification, each one that is offered', () => {
    const many = questions.find(({ type, askIf }, n) => n && type === 'many' && !askIf);
    const options = many && many.type === 'many' ? many.options.slice(0, 2) : [];
    const made = statements(taken({ [first]: ['none'], [many?.id ?? '']: options }));
    const { object, result } = made[1] ?? made[0] ?? assert.fail();
    assert.deepEqual(result, { response: options.join('[,]') });
    const { interactionType, choices } = object.definition as { interactionType: string; choices: { id: string }[] };
    assert.equal(interactionType, 'choice');
    for (const option of options) assert.ok(choices.some(({ id }) => id === option));
  });

  it('hold no score and no success: it is no test', () => {
    assert.doesNotMatch(JSON.stringify(statements(taken(whole))), /"(score|success|actor|mbox)"/);
  });
});
