/** What the check of a pack says about each way of breaking one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPack, problemLine } from '../../src/pack/check.js';
import { packs, read, tellsOf, type Case } from '../support/broken-packs.js';

// The tests break packs in ways no type allows.
/* eslint-disable @typescript-eslint/no-explicit-any */
const cases: Case[] = [
  [
    'a missing section of the review',
    (p) => delete p.topic.review.expires,
    'topic.json: review.expires: this is missing',
  ],
  ['a missing id', (p) => delete p.topic.id, 'topic.json: id: this is missing'],
  ['no sources', (p) => delete p.topic.sources, 'topic.json: sources: this is missing'],
  [
    'a wrong type',
    (p) => (p.topic.quiz.questions[0].options = 'none'),
    'quiz.questions[0].options: "none" is not a list',
  ],
  [
    'a number as a text',
    (p) => (p.topic.facts[0].outOf100 = '39'),
    'topic.json: facts[0].outOf100: "39" is not a number',
  ],
  ['an unknown key', (p) => (p.topic.quizz = {}), 'topic.json: quizz: "quizz" is not known here'],
  [
    'a language tag that browsers throw at',
    (p) => (p.en.lang = 'en_GB'),
    'en_GB.json: lang: "en_GB" has the wrong form. Write a language tag such as "en" or "en-GB".',
  ],
  ['an empty sentence', (p) => (p.en.title = ''), 'en.json: title: this is empty. Write the sentence.'],
  [
    'an unknown outcome',
    (p) => (p.topic.quiz.rules[0].outcome = 'emergancy'),
    'topic.json: quiz.rules[0].outcome: "emergancy" is not an outcome. Write "emergency".',
  ],
  [
    'an unknown question in a rule',
    (p) => (p.topic.quiz.rules[0].when = { is: ['Q2_agee', 'under_18'] }),
    'topic.json: quiz.rules[0].when.is[0]: "Q2_agee" is not a question of type "one". Write "Q2_age".',
  ],
  [
    'an unknown option deep in a condition',
    (p) => (p.topic.quiz.rules[0].when = { all: [{ not: { has: ['Q1_emergency', 'sadle'] } }] }),
    'topic.json: quiz.rules[0].when.all[0].not.has[1]: "sadle" is not an option of Q1_emergency. Write "saddle".',
  ],
  [
    'a condition of no known kind',
    (p) => (p.topic.quiz.rules[0].when = { contains: ['Q1_emergency', 'saddle'] }),
    'topic.json: quiz.rules[0].when',
  ],
  [
    'a rule without a source',
    (p) => (p.topic.quiz.rules[0].sources = []),
    'topic.json: quiz.rules[0].sources: a verified claim names no source. Name one, or write "verified": false.',
  ],
  [
    'a choice of its own that is called verified',
    (p) => Object.assign(p.topic.quiz.rules[0], { basis: 'choice', verified: true }),
    'topic.json: quiz.rules[0].verified: a choice of your own is not verified. Write false.',
  ],
  [
    'numbers to ring that are called verified and name no source',
    (p) => delete p.topic.phones[0].sources,
    'topic.json: phones[0].sources: a verified claim names no source. Name one, or write "verified": false.',
  ],
  [
    'a listening line without its words',
    (p) => delete p.en.phones.GB.lines.samaritans,
    'en.json: phones.GB.lines.samaritans: this sentence is missing. Add it.',
  ],
  [
    'a listening line whose source is not listed',
    (p) => (p.topic.phones[0].listen[0].sources = ['SAMM']),
    'topic.json: phones[0].listen[0].sources: "SAMM" is not a source. Write "SAM".',
  ],
  [
    'a source that is not listed',
    (p) => (p.topic.facts[0].sources = ['NHSBAK']),
    'topic.json: facts[0].sources: "NHSBAK" is not a source. Write "NHS',
  ],
  ...(['second-hand', 'title', 'unverified'] as const).map((status): Case => [
    `a claim called verified whose sources are all ${status}`,
    (p) => p.topic.facts[0].sources.forEach((id: string) => (p.topic.sources[id].status = status)),
    'topic.json: facts[0].verified: none of its sources was checked itself. Write false, or name one that was.',
  ]),
  [
    'classes of the BMI check out of order',
    (p) => (p.topic.bmi.who.classes[2].from = 18.5),
    'topic.json: bmi.who.classes[2].from: this is not above the class before. Write the classes in rising order.',
  ],
  [
    'a BMI under which there is no class',
    (p) => (p.topic.bmi.lower.classes[0].from = 10),
    'topic.json: bmi.lower.classes[0].from: low numbers have no class. Write 0.',
  ],
  [
    'a class of the BMI check without its name',
    (p) => delete p.en.bmi.classes.healthy,
    'en.json: bmi.classes.healthy: this sentence is missing',
  ],
  ['a BMI check without its sentences', (p) => delete p.en.bmi, 'en.json: bmi.title: this sentence is missing'],
  [
    'a headline figure that is not verified',
    (p) => Object.assign(p.topic.facts[0], { verified: false, headline: true }),
    'topic.json: facts[0]: a headline figure is not verified',
  ],
  [
    'exercises in an emergency',
    (p) => (p.topic.quiz.outcomes.find((o: any) => o.level === 'emergency').set = 'planA'),
    'an emergency offers exercises. Remove the set.',
  ],
  [
    'an unknown set',
    (p) => (p.topic.quiz.outcomes.find((o: any) => o.id === 'planA').set = 'plannA'),
    '"plannA" is not a set. Write "planA"',
  ],
  [
    'an unknown exercise in a set',
    (p) => (p.topic.sets.planA.items[0].exercise = 'E99'),
    'topic.json: sets.planA.items[0].exercise: "E99" is not an exercise',
  ],
  ['an id used twice', (p) => (p.topic.exercises[1].id = p.topic.exercises[0].id), 'topic.json: exercises[1].id'],
  [
    'a missing sentence of a question',
    (p) => delete p.en.quiz.questions.Q2_age,
    'en.json: quiz.questions.Q2_age: this sentence is missing. Add it.',
  ],
  [
    'a missing sentence of an option',
    (p) => delete p.en.quiz.questions.Q2_age.options.under18,
    'en.json: quiz.questions.Q2_age.options.under18: this sentence is missing',
  ],
  ['a missing reason', (p) => delete p.en.quiz.reasons.E1, 'en.json: quiz.reasons.E1: this sentence is missing'],
  [
    'a missing warning sign',
    (p) => delete p.en.warnings.signs.saddle,
    'en.json: warnings.signs.saddle: this sentence is missing',
  ],
  [
    'a warning without a source',
    (p) => (p.topic.warnings.urgent[1].sources = []),
    'topic.json: warnings.urgent[1].sources: a verified claim names no source',
  ],
  [
    'a warning level without its words',
    (p) => delete p.en.warnings.levels.clinician,
    'en.json: warnings.levels.clinician: this sentence is missing',
  ],
  [
    'an ambulance outside the emergencies',
    (p) => (p.topic.warnings.urgent[2].ambulance = true),
    'topic.json: warnings.urgent[2].ambulance: only an emergency calls an ambulance. Remove it.',
  ],
  [
    'a place whose warning sign is of another level',
    (p) => (p.topic.symptoms.places[9].warning.level = 'urgent'),
    'topic.json: symptoms.places[9].warning.sign: "saddle" is not a sign of level "urgent"',
  ],
  [
    'a pattern called verified without a source',
    (p) => Object.assign(p.topic.symptoms.patterns[0], { sources: [], verified: true }),
    'topic.json: symptoms.patterns[0].sources: a verified claim names no source',
  ],
  [
    'a question without its answer',
    (p) => delete p.en.faq.items.scan,
    'en.json: faq.items.scan: this sentence is missing',
  ],
  ['a missing exercise text', (p) => delete p.en.exercises.E01, 'en.json: exercises.E01: this sentence is missing'],
  [
    'sessions on two days in a row',
    (p) => (p.topic.plans.list[0].week[1] = [{ session: 'walk-run' }]),
    'topic.json: plans.list[0].week: sessions on two days in a row. Leave at least one day between.',
  ],
  [
    'sessions on the last and the first day of a week',
    (p) => p.topic.plans.list[0].week[6].push({ session: 'walk-run' }),
    'plans.list[0].week: sessions on two days in a row',
  ],
  [
    'strength on two days in a row',
    (p) => p.topic.plans.list[1].week[2].push({ set: 'planB2', strength: true }),
    'plans.list[1].week: strength on two days in a row',
  ],
  [
    'a session in the first week',
    (p) => p.topic.plans.list[0].firstWeek.push({ session: 'walk-run' }),
    'plans.list[0].firstWeek: a session in the first week',
  ],
  [
    'a week of five days',
    (p) => p.topic.plans.list[0].week.splice(5),
    'plans.list[0].week: the list has 5 of 7 entries',
  ],
  [
    'a stage that one green session passes',
    (p) => (p.topic.plans.stages[2].sessions = 1),
    'plans.stages[2].sessions: 1 is too small',
  ],
  [
    'a plan without a gate',
    (p) => (p.topic.plans.list[2].gate = []),
    'plans.list[2].gate: the list has 0 of 1 entries',
  ],
  [
    'a head start that is no stage',
    (p) => (p.topic.plans.list[0].headStart = 9),
    'plans.list[0].headStart: there is no stage 9. Write 0 to 8.',
  ],
  [
    'a line of advice to leave out that is not there',
    (p) => p.topic.advice[0].rows[1].moves.push('x'),
    '"x" is not a line of this row',
  ],
  ['an unknown set in a plan', (p) => (p.topic.plans.list[0].firstWeek[1].set = 'planX'), '"planX" is not a set'],
  [
    'a missing line of a gate',
    (p) => delete p.en.plans.gate.legEasing,
    'en.json: plans.gate.legEasing: this sentence is missing',
  ],
  ['a topic that is no object', (p) => (p.topic = []), 'topic.json: a list is not an object {...}'],
  ['a language that is no object', (p) => (p.en = 'hello'), 'en.json: "hello" is not an object {...}'],
];

tellsOf(cases);

test('tells all problems at once', () => {
  const { topic, en } = packs();
  topic.quiz.unanswered = 'a';
  topic.facts[0].sources = ['b'];
  delete en.quiz.reasons.E3;
  assert.equal(checkPack(topic, [en]).problems.length, 3);
});

test('takes the pack of the bundle, and a pack with the required parts alone', () => {
  const { topic, en } = packs();
  assert.deepEqual(checkPack(topic, [en]).problems, []);
  const { id, review, sources } = topic;
  const small = checkPack({ id, review, sources }, [{ lang: 'en', title: en.title, review: en.review }]);
  assert.deepEqual(small.problems.map(problemLine), []);
});

test('a pack without a language is told', () => {
  assert.match(checkPack(packs().topic, []).problems.map(problemLine).join(), /there is no language file. Add one/);
});

test('a key named __proto__ is told and reaches no prototype', () => {
  const { en } = packs();
  const topic: unknown = JSON.parse(read('topic.json').replace('{', '{"__proto__": {"hacked": true},'));
  const checked = checkPack(topic, [en]);
  assert.match(checked.problems.map(problemLine).join(), /"__proto__" is not known here/);
  assert.equal(({} as { hacked?: boolean }).hacked, undefined);
});
