/** A proof in plain lines, for the person who writes the pack: readers by the words of their answers. */
import type { Language } from '../pack/language.schema.js';
import { plain } from '../pack/pack.js';
import type { Question, Quiz } from '../pack/sections/quiz.js';
import { asked, triage, type Answer } from '../widgets/pain-check-quiz/pain-check-quiz.model.js';
import { counted, type Finding } from './property.js';
import type { Proof } from './prove.js';
import type { Reader } from './readers.js';

export function proofLines(quiz: Quiz, language: Language, proof: Proof): string[] {
  const widest = Math.max(...proof.outcomes.map(({ sets }) => number(sets).length));
  const refuted = proof.properties.filter(({ findings }) => findings.length).length;
  return [
    `${number(proof.sets)} sets of answers:`,
    ...proof.outcomes.map(({ id, sets }) => `  ${number(sets).padStart(widest)}  ${id}`),
    `Folded: answers that no rule, line, contact or later question can tell apart are looked at once, so ${number(proof.folded)}`,
    `points of decision stand for all sets. The pain check itself was run on ${number(proof.compared)} sets that go through each of`,
    'them, and agrees.',
    '',
    ...proof.properties.flatMap((property) => [
      `${property.findings.length ? 'REFUTED' : 'proved '}  ${property.claim} (${property.checked}).`,
      ...property.findings.flatMap((finding, n) => findingLines(quiz, language, proof, finding, n)),
    ]),
    '',
    ...(refuted ? ['A well reader answers:', ...answerLines(quiz, language, proof.well, {})] : []),
    refuted
      ? `${counted(refuted, 'claim')} of ${proof.properties.length} refuted.`
      : `All ${proof.properties.length} claims are proved.`,
  ];
}

function findingLines(quiz: Quiz, language: Language, { well }: Proof, finding: Finding, n: number): string[] {
  const [first, then] = finding.readers;
  const lines = [`${n + 1}. ${sentence(finding.what)}`];
  if (first) lines.push('A well reader who answers', ...answerLines(quiz, language, first, well), result(quiz, first));
  if (first && then) lines.push('and then', ...answerLines(quiz, language, then, first), result(quiz, then));
  return [...lines, `To mend it: ${finding.remedy}.`].map((line) => `         ${line}`);
}

/** The answers that are not those of the other reader. */
function answerLines(quiz: Quiz, language: Language, reader: Reader, other: Reader): string[] {
  const questions = asked(quiz, reader).flatMap((id) => quiz.questions.filter((question) => question.id === id));
  const lines = questions.flatMap((question) => {
    const answer = reader[question.id];
    const known = question.id in other && JSON.stringify(other[question.id]) === JSON.stringify(answer);
    if (known) return [];
    const title = plain(language.quiz?.questions[question.id]?.title) || question.id;
    return [`  ${title}: ${answerText(question, language, answer)}`];
  });
  return lines.length ? lines : ['  nothing else'];
}

function answerText({ id }: Question, language: Language, answer: Answer | undefined): string {
  if (answer === undefined) return '(left open)';
  if (typeof answer === 'number') return String(answer);
  const words = language.quiz?.questions[id]?.options;
  const options = typeof answer === 'string' ? [answer] : answer;
  return options.map((option) => `"${plain(words?.[option]) || option}" (${option})`).join(', ');
}

function result(quiz: Quiz, reader: Reader): string {
  const { level, outcome, rules, run, lines, contact } = triage(quiz, reader);
  if (!outcome) return 'gets no result.';
  const list = (name: string, all: readonly string[]) => `${name} ${all.join(', ') || 'none'}`;
  return `gets ${outcome} (${level}); ${list('rules', rules)}; ${list('lines', lines)}; running ${run}; contact ${contact?.first}.`;
}

export const number = (value: bigint | number): string => value.toLocaleString('en');
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
