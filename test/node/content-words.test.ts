/** What sentences must say and must not say, and which stands of a guideline were read second-hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en } from '../../src/words/en/index.js';

const read = (name: string) =>
  readFileSync(new URL(`../../src/content/back-pain-running/${name}.json`, import.meta.url), 'utf8');
const topic = JSON.parse(read('topic'));
const english = JSON.parse(read('en'));
test('every stand of NICE but the one on scans is marked as read second-hand', () => {
  const open = topic.treatments.items.filter(
    (item: { says?: object; unchecked?: string[] }) => 'NG59' in (item.says ?? {}) && !item.unchecked?.includes('NG59'),
  );
  assert.deepEqual(
    open.map(({ id }: { id: string }) => id),
    ['scans'],
  );
});

const told = JSON.stringify({ ...english, words: en });

test('no sentence promises what no list can keep, gives an order that is none of ours, blames, or shrugs', () => {
  for (const words of [
    /never miss/i,
    /(I have|you have) no (warning|emergency) sign/i,
    /settles? by itself/i,
    /eases within one to two weeks/i,
    /most backs/i,
    /two things have been shown/i,
    /villain/i,
    /your back (likes|seems to like|wants)/i,
    /you cannot change (it|that)/i,
    /do not worry/i,
    /do not smoke/i,
    /keep a healthy weight/i,
    /you (should|must) have\b/i,
    /your own fault/i,
    /heat wrap or a hot pack/i,
    /against the original/i,
    /guarantee|completely safe|no risk|100% (safe|sure)/i,
    /nothing to worry/i,
    /tripping over (your )?toes/i,
    /most like sore/i,
  ])
    assert.doesNotMatch(told, words);
});

/** What a sentence must say, wherever it stands: a shorter one has misled readers. */
const musts: [path: string, ...words: string[]][] = [
  ['quiz.questions.Q1_emergency.title', 'new or getting worse'],
  ...['warnings.signs', 'quiz.questions.Q1_emergency.options'].flatMap((list): typeof musts => [
    [`${list}.leg_weak_severe`, 'gives way', 'drags', 'toes catch', 'over hours or days'],
    [`${list}.bladder`, 'cannot pee at all', 'trouble starting', 'not feel', 'leak', 'lost control'],
    [`${list}.saddle`, 'Wiping or washing feels different', 'genitals', 'back passage', 'inner thighs', 'buttocks'],
    [`${list}.sexual`, 'erection', 'no feeling in the genitals'],
    [`${list}.collapse_pulse`, 'faint', 'clammy', 'pale', 'heart races', 'pulses'],
    [`${list}.very_unwell`, 'confused', 'drowsy', 'speaking'],
    [`${list}.both_legs_nerve`, 'first one and then the other', 'Sore muscles'],
  ]),
  ...['warnings.signs', 'quiz.questions.Q4_unwell.options'].map((list): (typeof musts)[0] => [
    `${list}.urinary`,
    'Burning',
    'very often',
  ]),
  ['warnings.signs.calf_swollen', 'clot', 'trouble breathing, call an ambulance'],
  ...['E05a', 'E05b'].map((id): (typeof musts)[0] => [
    `exercises.${id}.skipIf.0`,
    'clot or a tear',
    'today',
    'ambulance',
  ]),
  ['quiz.lines.legSigns', 'weak or gives way', 'other leg', 'numb between the legs', 'peeing, pooing or sex'],
  ['stopIf', 'fragile bones', 'pregnant', 'operation', 'broken bone', 'get up from the floor'],
  ['faq.items.painkiller.answer.2', 'wheeze', 'pregnancy', 'blood thinners', 'stroke', 'heart failure', 'Crohn'],
  ['quiz.reasons.P4', 'ticked no warning sign'],
  ['article.parts.signs.before.0', 'signs we know of'],
  ['myths.items.weight.fact', 'small'],
  ['diary.hints.average', 'no one cut-off'],
];

for (const [path, ...words] of musts)
  test(`${path} says: ${words.join(', ')}`, () => {
    const text = path.split('.').reduce((value, key) => value[key], english);
    for (const one of words) assert.ok(text.includes(one), `“${one}” is not in “${text}”`);
  });

test('the painkillers of the questions warn of the allergy first', () => {
  assert.match(english.faq.items.painkiller.answer[2], /^Never take them if ibuprofen, aspirin/);
});
