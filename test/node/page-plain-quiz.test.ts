/** The pain check without scripts: whatever a result can tell stands there, with whom it is for. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { plain } from '../../src/pack/pack.js';
import { inWords } from '../../src/render/plain/condition.js';
import type { Rule } from '../../src/pack/sections/quiz.js';
import { library, pageWith } from '../support/ahead.js';
import { pack } from '../support/summary.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const { quiz } = pack.topic;
const text = pack.text.quiz;
const words = (found: unknown): string => plain(found as string);
const option = (question: string, id: string) => words(text?.questions[question]?.options?.[id]);

let all: Element;
before(async () => {
  const { renderPage } = await library();
  const html = renderPage(pageWith('<pain-check-quiz region="GB">Fallback.</pain-check-quiz>'));
  const noscript = /<noscript>([\s\S]*)<\/noscript>/.exec(html)?.[1] ?? assert.fail('nothing without scripts');
  all = parseFragment(noscript) as unknown as Element;
});

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const said = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : children(node).map(said).join('');
const flat = (node: Node): string => said(node).replace(/\s+/g, ' ').trim();
const within = (node: Node, tag: string): Element[] =>
  children(node).flatMap((one) => [...(one.nodeName === tag ? [one as Element] : []), ...within(one, tag)]);

/** The section of an outcome. */
const sectionOf = (outcome: string): Element =>
  within(all, 'section').find((one) => flat(one).startsWith(words(text?.outcomes[outcome]?.title))) ??
  assert.fail(outcome);
/** A rule is named by the reader's answers, or by its reason where it takes several. */
const names = (where: string, rule: Rule) =>
  [words(text?.reasons[rule.id]), inWords(pack, rule.when)].some((one) => one && where.includes(one));

/** What is said for those whom a condition fits: every point that holds this sentence. */
const pointsWith = (sentence: string, where: Node = all): string[] =>
  within(where, 'li')
    .map(flat)
    .filter((point) => point.includes(sentence));

describe('the pain check without scripts', () => {
  test('leaves out no sentence that a result can show', () => {
    const page = flat(all);
    const lead = quiz?.lines?.filter(({ signs }) => signs).map(({ id }) => id);
    const sentences = [
      ...Object.values(text?.contacts ?? {}).flatMap(({ first, then }) => [first, then]),
      ...Object.entries(text?.lines ?? {})
        .filter(([id]) => !lead?.includes(id))
        .map(([, line]) => line),
      ...Object.values(text?.run ?? {}),
      ...Object.values(text?.outlook ?? {}),
      ...Object.values(text?.advice ?? {}),
      ...Object.values(text?.bring ?? {}),
    ];
    assert.deepEqual(
      sentences.filter((one) => one && !page.includes(words(one))),
      [],
    );
    assert.doesNotMatch(page, /undefined|\[object/);
  });

  test('parts the signs of an ambulance from those of a department, by every rule that names one', () => {
    const section = flat(sectionOf('emergency'));
    const [ambulance = '', department = ''] = ['ambulance', 'department'].map((id) => words(text?.contacts[id]?.first));
    const halves = section.split(department);
    assert.equal(halves.length, 2);
    assert.ok(halves[0]?.includes(ambulance));
    for (const rule of quiz?.rules.filter(({ outcome }) => outcome === 'emergency') ?? [])
      assert.ok(names(halves[rule.contact === 'ambulance' ? 0 : 1] ?? '', rule), `${rule.id}: ${rule.contact}`);
  });

  test('says at a level what holds for everybody there', () => {
    for (const { id, levels } of quiz?.lines?.filter(({ signs }) => !signs) ?? []) {
      for (const { id: outcome, level } of quiz?.outcomes ?? [])
        if (levels?.includes(level)) assert.ok(pointsWith(words(text?.lines?.[id]), sectionOf(outcome)).length, id);
    }
    for (const outcome of ['emergency', 'urgent', 'clinician'])
      assert.ok(flat(sectionOf(outcome)).includes(words(text?.run?.stop)), outcome);
  });

  test('says for whom a line is that hangs on answers, whatever the level', () => {
    const cases: [line: string, question: string, option: string][] = [
      ['noRunLeg', 'Q8_leg', 'nerve_one_leg'],
      ['legSigns', 'Q8_leg', 'walk_pain'],
      ['noDriving', 'Q8_leg', 'weak_one_leg'],
      ['stopImpact', 'Q7_where', 'groin_hip'],
      ['askMedicine', 'Q2_age', '65plus'],
      ['noHeat', 'Q19_birth', 'spinal_site'],
      ['tellCancer', 'Q5_history', 'cancer'],
    ];
    for (const [line, question, id] of cases) {
      const points = pointsWith(words(text?.lines?.[line]));
      assert.ok(
        points.some((point) => point.includes(option(question, id))),
        `${line}: ${points.join(' | ')}`,
      );
    }
  });

  test('names the question where an answer says little without it', () => {
    const leads = (id: string, when: Rule['when']) => inWords(pack, when).startsWith(words(text?.questions[id]?.title));
    assert.ok(leads('Q18_maybe', { has: ['Q18_maybe', 'faint'] }));
    assert.ok(leads('Q6_minor_trauma', { is: ['Q6_minor_trauma', 'yes'] }));
    assert.ok(leads('Q12_severity', { atLeast: ['Q12_severity', 7] }));
    assert.equal(inWords(pack, { has: ['Q8_leg', 'limp'] }), option('Q8_leg', 'limp'));
  });

  test('says it to everybody where words cannot tell for whom it is', () => {
    const limp: Rule['when'] = { has: ['Q8_leg', 'limp'] };
    assert.equal(inWords(pack, { not: limp }), '');
    assert.equal(inWords(pack, { any: [limp, { not: limp }] }), '');
    assert.equal(inWords(pack, { all: [limp, { not: limp }] }), option('Q8_leg', 'limp'));
    assert.equal(inWords(pack, { some: [2, [limp, { all: [] }]] }), '');
  });

  test('sends those who are pregnant to their maternity team first', () => {
    for (const [outcome, contact] of [
      ['urgent', 'maternity'],
      ['clinician', 'midwife'],
    ] as const) {
      const [point = ''] = pointsWith(words(text?.contacts[contact]?.first), sectionOf(outcome));
      assert.ok(point.includes(option('Q3_pregnancy', 'birth_6wk')), point);
    }
  });

  test('says with a reason what holds for it alone', () => {
    for (const line of ['keepStill', 'weightOff'])
      for (const rule of quiz?.lines?.find(({ id }) => id === line)?.rules ?? []) {
        const points = pointsWith(words(text?.lines?.[line]));
        assert.ok(
          points.some((point) => names(point, quiz?.rules.find(({ id }) => id === rule) ?? assert.fail(rule))),
          `${line} of ${rule}`,
        );
      }
  });

  test('lets nobody run sooner than the result would', () => {
    const { gate, break: easing } = text?.run ?? {};
    assert.ok(flat(sectionOf('planC')).includes(words(easing)));
    assert.ok(!flat(sectionOf('planC')).includes(words(gate)));
    for (const plan of ['planA', 'planB']) assert.ok(flat(sectionOf(plan)).includes(words(gate)), plan);
    const clinician = flat(sectionOf('clinician'));
    // What lets running go on is said of its own reasons alone, after the rule for all others.
    assert.ok(clinician.indexOf(words(gate)) > clinician.indexOf(words(text?.run?.stop)));
    for (const rule of ['C11', 'C12', 'C14']) assert.ok(clinician.includes(words(text?.reasons[rule])), rule);
    assert.equal(clinician.split(words(gate)).length, 2, 'once');
    for (const outcome of ['urgent', 'emergency']) assert.ok(!flat(sectionOf(outcome)).includes(words(gate)), outcome);
  });
});
