/** What the check says of a broken quiz: of what is asked when, and of what hangs on rules, answers and levels. */
import { tellsOf, type Case } from '../support/broken-packs.js';

/* eslint-disable @typescript-eslint/no-explicit-any */
const question = (p: any, n: number) => p.topic.quiz.questions[n];
const line = (more: object) => (p: any) => {
  p.topic.quiz.lines = [{ id: 'made', ...more }];
  p.en.quiz.lines = { made: 'Stop.' };
};
const never = { all: [] };
const instead = (more: object) => (p: any) =>
  (p.topic.quiz.contacts = [{ level: 'urgent', when: never, contact: 'urgentCare', ...more }]);

const cases: Case[] = [
  [
    'a condition for asking that looks ahead',
    (p) => (question(p, 2).askIf = { has: ['Q4_unwell', 'fever'] }),
    'topic.json: quiz.questions[2].askIf.has[0]: "Q4_unwell" is not a question of type "many" before it. Write one of Q1_emergency.',
  ],
  [
    'a condition for asking that looks at itself',
    (p) => (question(p, 1).askIf = { not: { is: ['Q2_age', 'under18'] } }),
    'topic.json: quiz.questions[1].askIf.not.is[0]: "Q2_age" is not a question of type "one" before it',
  ],
  [
    'a first question that may be left out',
    (p) => (question(p, 0).askIf = never),
    'topic.json: quiz.questions[0].askIf: the first question is always asked. Remove it.',
  ],
  [
    'an order that names no option',
    (p) => (question(p, 1).order = [['under18', 'over18']]),
    'topic.json: quiz.questions[1].order[0]: "over18" is not an option of Q2_age',
  ],
  [
    'an exclusive option that is none',
    (p) => (question(p, 0).exclusive = ['no']),
    'topic.json: quiz.questions[0].exclusive: "no" is not an option of Q1_emergency. Write',
  ],
  [
    'more of some than there are',
    (p) => (p.topic.quiz.rules[0].when = { some: [3, [{ has: ['Q1_emergency', 'chest'] }, never]] }),
    'topic.json: quiz.rules[0].when.some[0]: at least 3 of 2 makes no sense. Write 1 to 2.',
  ],
  [
    'at least none of some',
    (p) => (p.topic.quiz.rules[0].when = { some: [0, [never]] }),
    'quiz.rules[0].when.some[0]: at least 0 of 1 makes no sense',
  ],
  [
    'a slip within some',
    (p) => (p.topic.quiz.rules[0].when = { some: [1, [{ has: ['Q1_emergency', 'chestt'] }]] }),
    'topic.json: quiz.rules[0].when.some[1][0].has[1]: "chestt" is not an option of Q1_emergency. Write "chest".',
  ],
  [
    'a line that is never shown',
    line({}),
    'topic.json: quiz.lines[0]: this line is never shown. Add "levels", "rules"',
  ],
  ['a line of no rule', line({ rules: ['E99'] }), 'topic.json: quiz.lines[0].rules: "E99" is not a rule'],
  [
    'a line over no question',
    line({ when: { has: ['Q1', 'chest'] } }),
    'topic.json: quiz.lines[0].when.has[0]: "Q1" is not a question of type "many". Write "Q1_emergency".',
  ],
  [
    'a line without its sentence',
    (p) => (p.topic.quiz.lines = [{ id: 'made', levels: ['urgent'] }]),
    'en.json: quiz.lines.made: this sentence is missing. Add it.',
  ],
  [
    'a limit on running without its words',
    (p) => {
      p.topic.quiz.rules[0].run = 'gate';
      delete p.en.quiz.run;
    },
    'en.json: quiz.run: this sentence is missing. Add it.',
  ],
  [
    'a contact without its sentence',
    instead({ contact: 'vet' }),
    'en.json: quiz.contacts.vet.first: this sentence is missing. Add it.',
  ],
  [
    'a second contact without its sentence',
    instead({ then: 'vet' }),
    'en.json: quiz.contacts.vet.then: this sentence is missing. Add it.',
  ],
  [
    'a contact at a level that nothing reaches',
    (p) => {
      instead({ level: 'urgent' })(p);
      p.topic.quiz.outcomes = p.topic.quiz.outcomes.filter((one: any) => one.id !== 'urgent');
    },
    'topic.json: quiz.contacts[0].level: "urgent" is not the level of an outcome',
  ],
  [
    "a rule's contact that its outcome does not have",
    (p) => (p.topic.quiz.rules[0].contact = 'midwife'),
    'topic.json: quiz.rules[0].contact: "midwife" is not a contact of its outcome',
  ],
];

tellsOf(cases);
