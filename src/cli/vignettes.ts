/** Worked cases of a pack: the answers of a made-up reader and the outcome a clinician expects. */
import type { Problem } from '../pack/check.js';
import type { Quiz } from '../pack/sections/quiz.js';
import { isAnswered, triage, type Answer } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';

interface Vignette {
  answers: Record<string, Answer>;
  /** Id of the outcome. */
  expect: string;
  /** Ids of rules that must be among those hit. */
  rules: string[];
}

/** Runs each case through the rules and tells what does not come out as written. */
export function checkVignettes(quiz: Quiz, vignettes: unknown): Problem[] {
  if (!isRecord(vignettes)) return [problem('', 'this is not an object {...}', 'write {"V01": {...}}')];
  return Object.entries(vignettes).flatMap(([id, vignette]) =>
    isVignette(vignette)
      ? [...unusable(quiz, id, vignette), ...run(quiz, id, vignette)]
      : [problem(id, 'this is not a worked case', 'write {"answers": {...}, "expect": "...", "rules": ["..."]}')],
  );
}

function unusable(quiz: Quiz, id: string, { answers }: Vignette): Problem[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const question = quiz.questions.find((one) => one.id === name);
    if (!question) return [problem(`${id}.answers.${name}`, 'there is no such question', 'write the id of a question')];
    if (isAnswered(question, answer)) return [];
    const allowed = question.type === 'scale' ? `${question.min} to ${question.max}` : question.options.join(', ');
    return [
      problem(`${id}.answers.${name}`, `${JSON.stringify(answer)} is no answer to it`, `write one of ${allowed}`),
    ];
  });
}

function run(quiz: Quiz, id: string, { answers, expect, rules }: Vignette): Problem[] {
  const result = triage(quiz, answers);
  const hit = `the rules hit are ${result.rules.join(', ') || 'none'}`;
  const problems: Problem[] = [];
  if (result.outcome !== expect) {
    const found = `the answers lead to "${result.outcome ?? 'no outcome'}"; ${hit}`;
    problems.push(problem(`${id}.expect`, found, `correct the rules, or write "${result.outcome ?? ''}"`));
  }
  const missing = rules.filter((rule) => !result.rules.includes(rule));
  if (missing.length) {
    problems.push(problem(`${id}.rules`, `${missing.join(', ')} is not hit; ${hit}`, 'correct the rules or this list'));
  }
  return problems;
}

const problem = (path: string, text: string, remedy: string): Problem => ({
  file: 'vignettes.json',
  path,
  problem: text,
  remedy,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVignette = (value: unknown): value is Vignette =>
  isRecord(value) && isRecord(value['answers']) && typeof value['expect'] === 'string' && Array.isArray(value['rules']);
