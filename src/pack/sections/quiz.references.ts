/** The references within the quiz of a topic. */
import { idsOf, unique, type Tools } from '../reference-tools.js';
import type { Condition, Question, Quiz, Rule } from './quiz.js';

export function checkQuiz(tools: Tools): void {
  const { quiz } = tools.topic;
  if (!quiz) return;
  const { text, add, need } = tools;
  const words = text.quiz;
  unique(quiz.questions, 'quiz.questions', add);
  unique([...quiz.rules, ...quiz.plans], 'quiz.rules', add);
  unique(quiz.lines ?? [], 'quiz.lines', add);
  need('quiz.unanswered', quiz.unanswered, idsOf(quiz.outcomes), 'an outcome');
  quiz.questions.forEach((question, n) => checkQuestion(tools, quiz.questions, question, n));
  quiz.rules.forEach((rule, n) => checkRule(tools, quiz, rule, `quiz.rules[${n}]`));
  quiz.plans.forEach((rule, n) => checkRule(tools, quiz, rule, `quiz.plans[${n}]`));
  checkOutcomes(tools, quiz);
  checkLines(tools, quiz);
  checkOutlook(tools, quiz);
  quiz.contacts?.forEach(({ level, when, contact, then }, n) => {
    const path = `quiz.contacts[${n}]`;
    need(
      `${path}.level`,
      level,
      quiz.outcomes.map((outcome) => outcome.level),
      'the level of an outcome',
    );
    checkCondition(when, `${path}.when`, quiz.questions, tools);
    sayContact(tools, contact, 'first');
    if (then !== undefined) sayContact(tools, then, 'then');
  });
  // Who limits running in data says so in words.
  if ([...quiz.rules, ...quiz.plans, ...(quiz.lines ?? [])].some(({ run }) => run)) tools.say('quiz', 'run', words);
}

const sayContact = ({ text, say }: Tools, id: string, as: 'first' | 'then') =>
  say(`quiz.contacts.${id}`, as, text.quiz?.contacts[id]);

function checkQuestion(tools: Tools, all: readonly Question[], question: Question, n: number): void {
  const { text, add, need, say } = tools;
  const { id, askIf, concerns } = question;
  say('quiz.questions', id, text.quiz?.questions);
  const words = text.quiz?.questions[id];
  if (question.type === 'scale')
    idsOf(question.bands).forEach((band) => say(`quiz.questions.${id}.bands`, band, words?.bands));
  else question.options.forEach((option) => say(`quiz.questions.${id}.options`, option, words?.options));
  const known = (path: string, options: readonly string[] = []) =>
    question.type !== 'scale' && options.forEach((one) => need(path, one, question.options, `an option of ${id}`));
  if (question.type === 'many') {
    known(`quiz.questions[${n}].exclusive`, question.exclusive);
    known(`quiz.questions[${n}].harmless`, question.harmless);
  }
  if (question.type === 'one')
    question.order?.forEach((chain, at) => known(`quiz.questions[${n}].order[${at}]`, chain));
  if (concerns) checkCondition(concerns, `quiz.questions[${n}].concerns`, all.slice(0, n), tools, ' before it');
  if (!askIf) return;
  if (n === 0) add('topic.json', 'quiz.questions[0].askIf', 'the first question is always asked', 'remove it');
  else checkCondition(askIf, `quiz.questions[${n}].askIf`, all.slice(0, n), tools, ' before it');
}

function checkRule(tools: Tools, quiz: Quiz, rule: Rule, path: string): void {
  const { text, need, say, claim } = tools;
  claim(path, rule);
  say('quiz.reasons', rule.id, text.quiz?.reasons);
  need(`${path}.outcome`, rule.outcome, idsOf(quiz.outcomes), 'an outcome');
  const contacts = quiz.outcomes.find(({ id }) => id === rule.outcome)?.contacts ?? [];
  if (rule.contact) need(`${path}.contact`, rule.contact, contacts, 'a contact of its outcome');
  rule.advice?.forEach((id) => say('quiz.advice', id, text.quiz?.advice));
  checkCondition(rule.when, `${path}.when`, quiz.questions, tools);
}

function checkOutcomes(tools: Tools, quiz: Quiz): void {
  const { topic, text, add, need, say } = tools;
  quiz.outcomes.forEach((outcome, n) => {
    say('quiz.outcomes', outcome.id, text.quiz?.outcomes);
    outcome.contacts.forEach((id) => sayContact(tools, id, 'first'));
    outcome.advice.forEach((id) => say('quiz.advice', id, text.quiz?.advice));
    outcome.bring?.forEach((id) => say('quiz.bring', id, text.quiz?.bring));
    if (outcome.set === undefined) return;
    need(`quiz.outcomes[${n}].set`, outcome.set, Object.keys(topic.sets ?? {}), 'a set');
    if (outcome.level === 'emergency')
      add('topic.json', `quiz.outcomes[${n}].set`, 'an emergency offers exercises', 'remove the set');
  });
}

function checkOutlook(tools: Tools, quiz: Quiz): void {
  quiz.outlook?.forEach((outlook, n) => {
    const path = `quiz.outlook[${n}]`;
    tools.claim(path, outlook);
    tools.say('quiz.outlook', outlook.id, tools.text.quiz?.outlook);
    checkCondition(outlook.when, `${path}.when`, quiz.questions, tools);
  });
}

function checkLines(tools: Tools, quiz: Quiz): void {
  const { text, add, need, say } = tools;
  quiz.lines?.forEach(({ id, levels, rules, when, sources, verified }, n) => {
    const path = `quiz.lines[${n}]`;
    if (sources) tools.claim(path, { sources, verified: verified ?? false });
    say('quiz.lines', id, text.quiz?.lines);
    if (!levels?.length && !rules?.length && !when)
      add('topic.json', path, 'this line is never shown', 'add "levels", "rules" or "when"');
    rules?.forEach((rule) => need(`${path}.rules`, rule, idsOf([...quiz.rules, ...quiz.plans]), 'a rule'));
    if (when) checkCondition(when, `${path}.when`, quiz.questions, tools);
  });
}

const typeOf = { has: 'many', is: 'one', atLeast: 'scale' } as const;

/** Names only these questions, each in the way of its type. */
function checkCondition(
  condition: Condition,
  path: string,
  questions: readonly Question[],
  tools: Tools,
  where = '',
): void {
  const { add, need } = tools;
  const parts = (list: readonly Condition[], name: string) =>
    list.forEach((part, n) => checkCondition(part, `${path}.${name}[${n}]`, questions, tools, where));
  if ('not' in condition) return checkCondition(condition.not, `${path}.not`, questions, tools, where);
  if ('all' in condition) return parts(condition.all, 'all');
  if ('any' in condition) return parts(condition.any, 'any');
  if ('some' in condition) {
    const [least, of] = condition.some;
    if (least < 1 || least > of.length)
      add(
        'topic.json',
        `${path}.some[0]`,
        `at least ${least} of ${of.length} makes no sense`,
        `write 1 to ${of.length}`,
      );
    return parts(of, 'some[1]');
  }
  const kind = 'has' in condition ? 'has' : 'is' in condition ? 'is' : 'atLeast';
  const [id, value] = 'has' in condition ? condition.has : 'is' in condition ? condition.is : condition.atLeast;
  const fitting = questions.filter(({ type }) => type === typeOf[kind]);
  need(`${path}.${kind}[0]`, id, idsOf(fitting), `a question of type "${typeOf[kind]}"${where}`);
  const question = fitting.find((one) => one.id === id);
  if (question && question.type !== 'scale')
    need(`${path}.${kind}[1]`, String(value), question.options, `an option of ${id}`);
}
