/** A small pain check that keeps every promise, to be broken in one place at a time. */
import type { Condition, Quiz, Rule } from '../../src/pack/sections/quiz.js';

const rule = (id: string, when: Condition, outcome: string, more: Partial<Rule> = {}): Rule => ({
  ...{ id, when, outcome, sources: [], verified: false },
  ...more,
});
const young: Condition = { not: { is: ['age', 'over65'] } };
const nerves: Condition = { any: [{ has: ['legs', 'nerve'] }, { has: ['legs', 'weak'] }] };
const pregnant: Condition = { is: ['pregnant', 'yes'] };
const notBetter: Condition = { not: { is: ['trend', 'better'] } };

export const soundQuiz = (): Quiz => ({
  questions: [
    { id: 'signs', type: 'many', options: ['chest', 'numb', 'none'], exclusive: ['none'], immediate: true },
    { id: 'age', type: 'one', options: ['under18', 'adult', 'over65'] },
    { id: 'pregnant', type: 'one', options: ['no', 'yes'], askIf: young, concerns: young },
    { id: 'ill', type: 'many', options: ['fever', 'unsure', 'none'], exclusive: ['none'] },
    { id: 'legs', type: 'many', options: ['ache', 'nerve', 'weak', 'none'], exclusive: ['none'], harmless: ['ache'] },
    { id: 'again', type: 'many', options: ['pee', 'none'], exclusive: ['none'], askIf: nerves, concerns: nerves },
    { id: 'trend', type: 'one', options: ['better', 'same', 'worse'], order: [['better', 'same', 'worse']] },
    { id: 'pain', type: 'scale', min: 0, max: 10, bands: [{ id: 'none', from: 0 }] },
  ],
  rules: [
    rule('E1', { has: ['signs', 'chest'] }, 'now', { contact: 'ambulance' }),
    rule('E2', { has: ['signs', 'numb'] }, 'now', { contact: 'department' }),
    rule('E3', { has: ['again', 'pee'] }, 'now', { contact: 'department' }),
    rule('U1', { has: ['ill', 'fever'] }, 'today'),
    rule('U2', { has: ['ill', 'unsure'] }, 'today'),
    rule('U3', { has: ['legs', 'weak'] }, 'today'),
    rule('C1', { is: ['age', 'under18'] }, 'soon'),
    rule('C2', pregnant, 'soon'),
    rule('C3', { is: ['trend', 'worse'] }, 'soon'),
    rule('C4', { atLeast: ['pain', 7] }, 'soon'),
    rule('C5', { all: [{ is: ['age', 'over65'] }, notBetter] }, 'soon'),
  ],
  plans: [rule('P1', { has: ['legs', 'nerve'] }, 'planC'), rule('P2', { all: [] }, 'planA')],
  lines: [
    { id: 'list', levels: ['self-care', 'clinician', 'urgent', 'emergency'] },
    { id: 'noRun', when: { has: ['legs', 'nerve'] }, run: 'break' },
    { id: 'tell', when: pregnant },
  ],
  contacts: [
    { level: 'urgent', when: pregnant, contact: 'maternity', then: 'line' },
    { level: 'clinician', when: pregnant, contact: 'midwife', then: 'doctor' },
  ],
  outcomes: [
    { id: 'now', level: 'emergency', contacts: ['ambulance', 'department'], advice: [] },
    { id: 'today', level: 'urgent', contacts: ['line'], advice: [] },
    { id: 'soon', level: 'clinician', contacts: ['doctor'], advice: [] },
    { id: 'planA', level: 'self-care', contacts: ['selfCare'], advice: [] },
    { id: 'planC', level: 'self-care', contacts: ['selfCare'], advice: [] },
  ],
  unanswered: 'soon',
});

/** The same with one rule replaced, or added where there is none of that id. */
export function withRule(id: string, when: Condition, more: Partial<Rule> = {}): Quiz {
  const quiz = soundQuiz();
  const change = (all: readonly Rule[]) => all.map((one) => (one.id === id ? { ...one, when, ...more } : one));
  const known = [...quiz.rules, ...quiz.plans].some((one) => one.id === id);
  const added = known ? [] : [rule(id, when, 'soon', more)];
  return { ...quiz, rules: [...change(quiz.rules), ...added], plans: change(quiz.plans) };
}

/** The same with one question changed. */
export function withQuestion(id: string, more: object): Quiz {
  const quiz = soundQuiz();
  return { ...quiz, questions: quiz.questions.map((one) => (one.id === id ? { ...one, ...more } : one)) };
}
