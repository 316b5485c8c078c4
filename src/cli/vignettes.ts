/** Worked cases of a pack: the answers of a made-up reader and the outcome a clinician expects. */
import type { Problem } from '../pack/check.js';
import type { Quiz } from '../pack/sections/quiz.js';
import { isAnswered, triage, type Answer, type Triage } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';

interface Vignette {
  answers: Record<string, Answer>;
  /** Id of the outcome. */
  expect: string;
  /** Ids of rules that must be among those hit. */
  rules: string[];
  /** Whom to contact first, how running is limited, and ids of stop lines that must be among those shown. */
  contact?: string;
  run?: string;
  lines?: string[];
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

function run(quiz: Quiz, id: string, { answers, expect, rules, contact, run, lines }: Vignette): Problem[] {
  const result = triage(quiz, answers);
  const hit = `the rules hit are ${result.rules.join(', ') || 'none'}`;
  const correct = (written: string) => `correct the rules, or write "${written}"`;
  const problems: Problem[] = [];
  if (result.outcome !== expect) {
    const found = `the answers lead to "${result.outcome ?? 'no outcome'}"; ${hit}`;
    problems.push(problem(`${id}.expect`, found, correct(result.outcome ?? '')));
  }
  const first = result.contact?.first ?? '';
  if (contact !== undefined && contact !== first)
    problems.push(problem(`${id}.contact`, `the first contact is "${first}"; ${hit}`, correct(first)));
  if (run !== undefined && run !== result.run)
    problems.push(problem(`${id}.run`, `running is limited to "${result.run}"; ${hit}`, correct(result.run)));
  const lost = (written: readonly string[], found: readonly string[]) =>
    written.filter((one) => !found.includes(one)).join(', ');
  const noRule = lost(rules, result.rules);
  if (noRule) problems.push(problem(`${id}.rules`, `${noRule} is not hit; ${hit}`, 'correct the rules or this list'));
  const noLine = lost(lines ?? [], result.lines);
  if (noLine)
    problems.push(
      problem(`${id}.lines`, `${noLine} is not shown; ${linesOf(result)}`, 'correct the lines or this list'),
    );
  return problems;
}

const linesOf = ({ lines }: Triage) => `the lines shown are ${lines.join(', ') || 'none'}`;

const problem = (path: string, text: string, remedy: string): Problem => ({
  file: 'vignettes.json',
  path,
  problem: text,
  remedy,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isVignette = (value: unknown): value is Vignette =>
  isRecord(value) &&
  isRecord(value['answers']) &&
  typeof value['expect'] === 'string' &&
  isList(value['rules']) &&
  (value['lines'] === undefined || isList(value['lines']));

const isList = (value: unknown): boolean => Array.isArray(value);
