/** The references within the quiz of a topic. */
import { idsOf, unique, type Tools } from './reference-tools.js';
import type { Condition, Topic } from './topic.schema.js';

export function checkQuiz({ topic, text, add, need, say, claim }: Tools): void {
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
