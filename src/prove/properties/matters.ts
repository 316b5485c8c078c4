/** Every rule, plan, outcome, line, contact, question and tick changes something for somebody. */
import type { Question } from '../../pack/sections/quiz.js';
import { levels } from '../../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { never, type Diagram } from '../diagram.js';
import { counted, type Case, type Finding, type Property } from '../property.js';
import type { Step } from '../space.js';

export function mattersProperty(kase: Case): Property {
  const { quiz } = kase;
  return {
    id: 'matters',
    claim: 'Every rule, plan, outcome, line, contact, question and option matters to somebody',
    checked: [
      counted(quiz.rules.length, 'rule'),
      counted(quiz.plans.length, 'plan'),
      counted(quiz.outcomes.length, 'outcome'),
      counted(quiz.lines?.length ?? 0, 'stop line'),
      counted(quiz.questions.length, 'question'),
    ].join(', '),
    findings: [
      ...rules(kase),
      ...plans(kase),
      ...outcomes(kase),
      ...lines(kase),
      ...contacts(kase),
      ...questions(kase),
    ],
  };
}

function rules({ quiz, results, readers }: Case): Finding[] {
  const { diagrams, complete } = results;
  return quiz.rules.flatMap(({ id }): Finding[] => {
    if (diagrams.and(results.reason.get(id) ?? never, complete) !== never) return [];
    const hit = readers.simplest(diagrams.and(results.hit.get(id) ?? never, diagrams.not(results.gap)));
    const what = hit ? `rule ${id} is always overruled by a higher level` : `rule ${id} is never hit`;
    const remedy = hit ? 'take it out, or give it a higher outcome' : 'correct its condition, or take it out';
    return [{ what, remedy, readers: hit ? [hit.reader] : [] }];
  });
}

const plans = ({ quiz, results }: Case): Finding[] =>
  quiz.plans
    .filter(({ id }) => results.diagrams.and(results.hit.get(id) ?? never, results.complete) === never)
    .map(({ id }) => ({
      what: `plan ${id} is never taken`,
      remedy: 'put it before the plan that always comes first, or take it out',
      readers: [],
    }));

const outcomes = ({ quiz, results }: Case): Finding[] =>
  quiz.outcomes
    .filter(({ id }) => results.diagrams.and(results.outcome.get(id) ?? never, results.logic.space.valid) === never)
    .map(({ id }) => ({
      what: `outcome "${id}" is never reached`,
      remedy: 'name it in a rule or take it out',
      readers: [],
    }));

const lines = ({ results }: Case): Finding[] =>
  [...results.line]
    .filter(([, where]) => results.diagrams.and(where, results.logic.space.valid) === never)
    .map(([id]) => ({
      what: `the stop line "${id}" is never shown`,
      remedy: 'correct when it is, or take it out',
      readers: [],
    }));

function contacts({ results }: Case): Finding[] {
  const { diagrams, logic } = results;
  return levels.flatMap((level) =>
    (results.contact.get(level) ?? []).flatMap(({ name, upTo }, n, ladder): Finding[] => {
      const before = ladder[n - 1]?.upTo ?? never;
      if (diagrams.and(upTo, diagrams.not(before), logic.space.valid) !== never) return [];
      const what = `the contact "${name}" is never the first one at level ${level}`;
      return [{ what, remedy: 'name it in a rule, or take it out', readers: [] }];
    }),
  );
}

function questions(kase: Case): Finding[] {
  const { space } = kase.results.logic;
  const seen = [...kase.results.told(), ...kase.results.reason.values()];
  return kase.quiz.questions.flatMap((question): Finding[] => {
    const changes = space.changes(question);
    if (!changes.some((step) => differs(kase, seen, step)))
      return [{ what: `${question.id} changes nothing`, remedy: 'let a rule read it, or take it out', readers: [] }];
    return [...ticks(kase, seen, question, changes), ...chains(kase, seen, question)];
  });
}

/** A tick that changes nothing is a sign that nobody reads, unless the pack calls it harmless. */
function ticks(kase: Case, seen: readonly Diagram[], question: Question, steps: readonly Step[]): Finding[] {
  if (question.type !== 'many') return [];
  const harmless = question.harmless ?? [];
  const matters = (option: string) => steps.some((step) => step.worse === option && differs(kase, seen, step));
  return question.options
    .filter((option) => !question.exclusive?.includes(option))
    .filter((option) => matters(option) === harmless.includes(option))
    .map((option) =>
      harmless.includes(option)
        ? {
            what: `"${option}" of ${question.id} is called harmless and changes the result`,
            remedy: 'take it out of `harmless`, or out of the rules',
            readers: [],
          }
        : {
            what: `no rule reads "${option}" of ${question.id}: who ticks it is told the same as who does not`,
            remedy: 'add a rule that reads it, or name it in `harmless`',
            readers: [],
          },
    );
}

/** The worst option of a chain is told something else than the mildest. */
function chains(kase: Case, seen: readonly Diagram[], question: Question): Finding[] {
  if (question.type !== 'one') return [];
  const { space } = kase.results.logic;
  return (question.order ?? []).flatMap((chain): Finding[] => {
    const ends = [chain[0] ?? '', chain[chain.length - 1] ?? ''];
    if (space.steps({ ...question, order: [ends] }).some((step) => differs(kase, seen, step))) return [];
    const what = `"${ends[1]}" of ${question.id} is the worst of its order and is told the same as "${ends[0]}"`;
    return [{ what, remedy: 'add a rule that reads it', readers: [] }];
  });
}

function differs({ results }: Case, seen: readonly Diagram[], { from, to }: Step): boolean {
  const { diagrams, logic } = results;
  const context = diagrams.given(logic.space.valid, from);
  return seen.some(
    (one) => diagrams.and(context, diagrams.given(one, from)) !== diagrams.and(context, diagrams.given(one, to)),
  );
}
