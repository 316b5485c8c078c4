/** The one door for packs: shape, references, sources and sentences. All problems at once. */
import languageShape from '../content/language.schema.json';
import topicShape from '../content/topic.schema.json';
import type { Language } from './language.schema.js';
import type { Condition, Topic } from './topic.schema.js';
import { validate, type Problem as ShapeProblem, type Schema } from './validate.js';

export interface Problem extends ShapeProblem {
  file: string;
}

export interface Checked {
  /** Undefined when there is any problem. */
  topic: Topic | undefined;
  /** In the order given; the first one must hold every sentence. */
  languages: Language[];
  problems: Problem[];
}

export function checkPack(topic: unknown, languages: readonly unknown[]): Checked {
  const shape = validate(topicShape as unknown as Schema, topic);
  const problems = shape.problems.map((problem) => ({ file: 'topic.json', ...problem }));
  const texts = languages.map((language) => {
    const checked = validate(languageShape as unknown as Schema, language);
    problems.push(...checked.problems.map((problem) => ({ file: fileOf(language), ...problem })));
    return checked.value as Language;
  });
  if (!texts[0]) problems.push({ file: 'en.json', path: '', problem: 'there is no language file', remedy: 'add one' });
  if (!problems.length) problems.push(...references(shape.value as Topic, texts[0] as Language));
  return { topic: problems.length ? undefined : (shape.value as Topic), languages: texts, problems };
}

/** "topic.json: quiz.rules[3].outcome: "plan" is not an outcome. Write planA." */
export const problemLine = ({ file, path, problem, remedy }: Problem): string =>
  `${file}: ${path ? `${path}: ` : ''}${problem}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`;

const fileOf = (language: unknown): string => `${(language as { lang?: unknown } | null)?.lang ?? 'en'}.json`;

/** Every id that is used must exist, and every id that a reader sees must have its sentence. */
function references(topic: Topic, text: Language): Problem[] {
  const problems: Problem[] = [];
  const add = (file: string, path: string, problem: string, remedy: string) =>
    problems.push({ file, path, problem, remedy });
  const need = (path: string, id: string, known: readonly string[], what: string) => {
    if (!known.includes(id)) add('topic.json', path, `"${id}" is not ${what}`, `write ${nearest(id, known)}`);
  };
  const say = (path: string, id: string, sentences: object | undefined) => {
    if (!Object.keys(sentences ?? {}).includes(id))
      add(fileOf(text), `${path}.${id}`, 'this sentence is missing', 'add it');
  };
  const claim = (path: string, { sources, verified }: { sources: string[]; verified: boolean }) => {
    for (const id of sources) need(`${path}.sources`, id, Object.keys(topic.sources), 'a source');
    if (verified && sources.every((id) => topic.sources[id]?.status === 'unverified')) {
      add('topic.json', `${path}.verified`, 'none of its sources is verified', 'write false');
    }
  };
  const tools = { topic, text, add, need, say, claim };
  checkQuiz(tools);
  checkExercises(tools);
  topic.facts?.forEach((fact, n) => {
    claim(`facts[${n}]`, fact);
    say('facts', fact.id, text.facts);
    if (fact.headline !== false && !fact.verified)
      add('topic.json', `facts[${n}]`, 'a headline figure is not verified', 'verify it, or write "headline": false');
  });
  topic.warnings?.emergency.forEach((warning, n) => {
    claim(`warnings.emergency[${n}]`, warning);
    say('warnings.signs', warning.id, text.warnings?.signs);
  });
  topic.phones?.forEach(({ regions }) => say('phones', regions[0] ?? '', text.phones));
  topic.comments?.guidelines.forEach((id) => say('comments.guidelines', id, text.comments?.guidelines));
  return problems;
}

interface Tools {
  topic: Topic;
  text: Language;
  add: (file: string, path: string, problem: string, remedy: string) => void;
  need: (path: string, id: string, known: readonly string[], what: string) => void;
  say: (path: string, id: string, sentences: object | undefined) => void;
  claim: (path: string, claim: { sources: string[]; verified: boolean }) => void;
}

const idsOf = (list: readonly { id: string }[] | undefined) => (list ?? []).map(({ id }) => id);

function checkQuiz({ topic, text, add, need, say, claim }: Tools): void {
  const { quiz } = topic;
  if (!quiz) return;
  const outcomes = idsOf(quiz.outcomes);
  unique(quiz.questions, 'quiz.questions', add);
  unique([...quiz.rules, ...quiz.plans], 'quiz.rules', add);
  need('quiz.unanswered', quiz.unanswered, outcomes, 'an outcome');
  for (const question of quiz.questions) {
    say('quiz.questions', question.id, text.quiz?.questions);
    const words = text.quiz?.questions[question.id];
    if (question.type === 'scale')
      idsOf(question.bands).forEach((id) => say(`quiz.questions.${question.id}.bands`, id, words?.bands));
    else question.options.forEach((id) => say(`quiz.questions.${question.id}.options`, id, words?.options));
  }
  for (const [list, rules] of [
    ['rules', quiz.rules],
    ['plans', quiz.plans],
  ] as const) {
    rules.forEach((rule, n) => {
      const path = `quiz.${list}[${n}]`;
      claim(path, rule);
      say('quiz.reasons', rule.id, text.quiz?.reasons);
      need(`${path}.outcome`, rule.outcome, outcomes, 'an outcome');
      const outcome = quiz.outcomes.find(({ id }) => id === rule.outcome);
      if (rule.action) need(`${path}.action`, rule.action, outcome?.actions ?? [], 'an action of its outcome');
      rule.advice?.forEach((id) => say('quiz.advice', id, text.quiz?.advice));
      checkCondition(rule.when, `${path}.when`, topic, need);
    });
  }
  quiz.outcomes.forEach((outcome, n) => {
    say('quiz.outcomes', outcome.id, text.quiz?.outcomes);
    outcome.actions.forEach((id) => say('quiz.actions', id, text.quiz?.actions));
    outcome.advice.forEach((id) => say('quiz.advice', id, text.quiz?.advice));
    outcome.bring?.forEach((id) => say('quiz.bring', id, text.quiz?.bring));
    if (outcome.set === undefined) return;
    need(`quiz.outcomes[${n}].set`, outcome.set, Object.keys(topic.sets ?? {}), 'a set');
    if (outcome.level === 'emergency')
      add('topic.json', `quiz.outcomes[${n}].set`, 'an emergency offers exercises', 'remove the set');
  });
}

function checkCondition(condition: Condition, path: string, topic: Topic, need: Tools['need']): void {
  if ('not' in condition) return checkCondition(condition.not, `${path}.not`, topic, need);
  if ('all' in condition)
    return condition.all.forEach((part, n) => checkCondition(part, `${path}.all[${n}]`, topic, need));
  if ('any' in condition)
    return condition.any.forEach((part, n) => checkCondition(part, `${path}.any[${n}]`, topic, need));
  const [kind, [id, option]] = Object.entries(condition)[0] as [string, [string, string]];
  const question = topic.quiz?.questions.find((one) => one.id === id);
  const type = { has: 'many', is: 'one', atLeast: 'scale' }[kind];
  need(
    `${path}.${kind}[0]`,
    id,
    idsOf(topic.quiz?.questions.filter((one) => one.type === type)),
    `a question of type "${type}"`,
  );
  if (question && question.type === type && question.type !== 'scale')
    need(`${path}.${kind}[1]`, option, question.options, `an option of ${id}`);
}

function checkExercises({ topic, text, add, need, say, claim }: Tools): void {
  unique(topic.exercises ?? [], 'exercises', add);
  topic.exercises?.forEach((exercise, n) => {
    claim(`exercises[${n}]`, exercise);
    say('exercises', exercise.id, text.exercises);
    exercise.cycle?.forEach((pose) => need(`exercises[${n}].cycle`, pose, Object.keys(exercise.poses), 'a pose'));
  });
  for (const set of Object.keys(topic.sets ?? {})) {
    say('sets', set, text.sets);
    topic.sets?.[set]?.items.forEach((item, n) => {
      need(`sets.${set}.items[${n}].exercise`, item.exercise, idsOf(topic.exercises), 'an exercise');
      if (item.note) say('setNotes', item.note, text.setNotes);
    });
  }
}

function unique(list: readonly { id: string }[], path: string, add: Tools['add']): void {
  const ids = idsOf(list);
  ids.forEach((id, n) => {
    if (ids.indexOf(id) < n) add('topic.json', `${path}[${n}].id`, `"${id}" is used twice`, 'write another id');
  });
}

/** The known id that shares the longest beginning, else the list. */
function nearest(id: string, known: readonly string[]): string {
  const shared = (other: string) => {
    let n = 0;
    while (n < id.length && id[n]?.toLowerCase() === other[n]?.toLowerCase()) n++;
    return n;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 1 ? `"${best}"` : `one of ${known.join(', ') || '(there is none yet)'}`;
}
