/** The file `proof.json` beside a pack: what was proved, of which rules and questions, when and with which version. */
import { createHash } from 'node:crypto';
import type { Problem } from '../pack/check.js';
import type { Language } from '../pack/language.schema.js';
import type { Quiz } from '../pack/sections/quiz.js';
import type { Proof } from '../prove/prove.js';

export const proofFile = 'proof.json';

export interface ProofFile {
  tool: string;
  /** YYYY-MM-DD */
  date: string;
  /** Hash of all that the proof reads of the quiz. */
  quiz: string;
  /** Hash of the questions and options in words, by language. */
  questions: Record<string, string>;
  /** Number of answer sets; too large for a JSON number. */
  sets: string;
  outcomes: Record<string, string>;
  folded: number;
  compared: number;
  properties: { id: string; claim: string; checked: string; proved: boolean }[];
}

export function proofOf(
  quiz: Quiz,
  languages: readonly Language[],
  proof: Proof,
  made: { tool: string; date: string },
): ProofFile {
  return {
    ...made,
    ...hashes(quiz, languages),
    sets: String(proof.sets),
    outcomes: Object.fromEntries(proof.outcomes.map(({ id, sets }) => [id, String(sets)])),
    folded: proof.folded,
    compared: proof.compared,
    properties: proof.properties.map(({ id, claim, checked, findings }) => ({
      id,
      claim,
      checked,
      proved: !findings.length,
    })),
  };
}

/** What is no longer as it was proved. */
export function checkProof(quiz: Quiz, languages: readonly Language[], file: unknown): Problem[] {
  const problem = (path: string, text: string): Problem => ({
    file: proofFile,
    path,
    problem: text,
    remedy: 'run `carelets prove` on this folder',
  });
  if (!isProofFile(file)) return [problem('', 'this is not a proof')];
  const now = hashes(quiz, languages);
  const problems = now.quiz === file.quiz ? [] : [problem('quiz', 'the rules have changed since they were proved')];
  const langs = new Set([...Object.keys(now.questions), ...Object.keys(file.questions)]);
  for (const lang of langs)
    if (now.questions[lang] !== file.questions[lang])
      problems.push(problem(`questions.${lang}`, 'the words of the questions have changed since the proof'));
  const refuted = file.properties.filter(({ proved }) => !proved).map(({ id }) => id);
  if (refuted.length) problems.push(problem('properties', `the proof refutes ${refuted.join(', ')}`));
  return problems;
}

/**
 * The rules without their sources, advice, outlook and phone numbers, and of the words only what is asked: another sentence
 * elsewhere does not make a proof old.
 */
function hashes(quiz: Quiz, languages: readonly Language[]): Pick<ProofFile, 'quiz' | 'questions'> {
  const unread = ['sources', 'verified', 'basis', 'advice', 'bring', 'call', 'set', 'bands', 'signs', 'outlook'];
  return {
    quiz: hash(JSON.stringify(quiz, (key, value: unknown) => (unread.includes(key) ? undefined : value))),
    questions: Object.fromEntries(
      languages.map(({ lang, quiz: text }) => [lang, hash(JSON.stringify(text?.questions))]),
    ),
  };
}

const hash = (text = '') => createHash('sha256').update(text).digest('base64url');

function isProofFile(file: unknown): file is ProofFile {
  const proof = file as Partial<ProofFile> | null;
  return typeof proof?.quiz === 'string' && typeof proof.questions === 'object' && Array.isArray(proof.properties);
}
