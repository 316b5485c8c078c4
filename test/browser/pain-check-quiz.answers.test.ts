import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import { flaws } from '../support/axe.js';
import {
  all,
  answer,
  back,
  chosen,
  complete,
  focused,
  next,
  one,
  press,
  question,
  result,
  seen,
  titleOf,
  words,
  wordsOf,
} from '../support/reader.js';
import { askedOf, healthy, told } from '../support/triage-table.js';

const { outcomes } = english.quiz;
const none = 'None of these';
const start = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
const listed = (quiz: PainCheckQuiz) => all(quiz, '.answers dt').map(words);
const answered = (quiz: PainCheckQuiz, id: Parameters<typeof titleOf>[0]) =>
  words(
    all(quiz, '.answers > div')
      .find((row) => words(row.querySelector('dt')) === titleOf(id))
      ?.querySelector('dd'),
  );
const change = (quiz: PainCheckQuiz, id: Parameters<typeof titleOf>[0]) => press(quiz, `Change: ${titleOf(id)}`);

/** Every question answered, the list on the screen. */
async function atList(reader = healthy): Promise<PainCheckQuiz> {
  const quiz = await start();
  const last = askedOf(reader).pop() as keyof typeof reader;
  await complete(quiz, reader, last);
  for (const code of [reader[last]].flat()) await answer(quiz, wordsOf(last, code));
  await next(quiz);
  return quiz;
}

describe('pain-check-quiz: the list of answers', () => {
  it('stands before the result, with every question asked and its answer', async () => {
    const quiz = await atList();
    expect(result(quiz)).to.equal('');
    expect(words(focused(quiz))).to.equal('Check your answers');
    expect(listed(quiz)).to.deep.equal(askedOf(healthy).map(titleOf));
    expect(answered(quiz, 'Q1_emergency')).to.equal(none);
    expect(answered(quiz, 'Q2_age')).to.equal(wordsOf('Q2_age', healthy.Q2_age));
    await press(quiz, 'See result');
    expect(result(quiz)).to.equal(outcomes.planA.title);
    expect(words(focused(quiz))).to.equal(outcomes.planA.title);
  });

  it('leads to a question by one press and back to the list by another', async () => {
    const quiz = await atList();
    await change(quiz, 'Q12_severity');
    expect(question(quiz)).to.equal(titleOf('Q12_severity'));
    expect(words(focused(quiz))).to.equal(titleOf('Q12_severity'));
    expect(chosen(quiz)).to.deep.equal([String(healthy.Q12_severity)]);
    await answer(quiz, 1);
    await press(quiz, 'Check your answers');
    expect(answered(quiz, 'Q12_severity')).to.equal('1 of 10, mild');
    expect(words(focused(quiz))).to.equal('Check your answers');
    await change(quiz, 'Q12_severity');
    await back(quiz);
    expect(words(focused(quiz))).to.equal('Check your answers');
    await back(quiz);
    expect(question(quiz)).to.equal(titleOf(askedOf(healthy).pop() as 'Q13_function'));
  });

  it('asks what a changed answer asks for, and drops what it no longer asks for', async () => {
    const quiz = await atList();
    await change(quiz, 'Q3_pregnancy');
    await answer(quiz, wordsOf('Q3_pregnancy', 'could_be'));
    await next(quiz);
    expect(question(quiz)).to.equal(titleOf('Q18_maybe'));
    await answer(quiz, none);
    await press(quiz, 'Check your answers');
    expect(answered(quiz, 'Q18_maybe')).to.equal(none);
    await change(quiz, 'Q3_pregnancy');
    await answer(quiz, wordsOf('Q3_pregnancy', 'no'));
    await press(quiz, 'Check your answers');
    expect(listed(quiz)).to.deep.equal(askedOf(healthy).map(titleOf));
  });

  it('gives no result past a question that was emptied', async () => {
    const quiz = await atList();
    await change(quiz, 'Q4_unwell');
    await answer(quiz, none);
    await back(quiz);
    expect(listed(quiz)).not.to.contain(titleOf('Q4_unwell'));
    await press(quiz, 'See result');
    expect(result(quiz)).to.equal('');
    expect(question(quiz)).to.equal(titleOf('Q4_unwell'));
    expect(words(all(quiz, '[role=status]').pop())).to.equal('Some questions are still open.');
  });

  it('never stands before an emergency, from a question or from a change', async () => {
    const quiz = await start();
    await answer(quiz, wordsOf('Q1_emergency', 'chest'));
    expect(result(quiz)).to.equal(outcomes.emergency.title);
    const changed = await atList();
    await change(changed, 'Q1_emergency');
    await answer(changed, wordsOf('Q1_emergency', 'saddle'));
    expect(result(changed)).to.equal(outcomes.emergency.title);
  });

  it('goes on with the open questions when an early emergency is taken back', async () => {
    const reader = told({ Q1_emergency: ['chest'] });
    const quiz = await start();
    await complete(quiz, reader);
    await press(quiz, 'Change my answer');
    await answer(quiz, wordsOf('Q1_emergency', 'none'));
    await next(quiz);
    expect(question(quiz)).to.equal(titleOf('Q2_age'));
    await complete(quiz, healthy);
    expect(result(quiz)).to.equal(outcomes.planA.title);
  });

  it('is one press away from every result that has more than one answer', async () => {
    const quiz = await atList();
    await next(quiz);
    await press(quiz, 'Check your answers');
    expect(listed(quiz).length).to.equal(askedOf(healthy).length);
    expect(seen(quiz)).to.contain('See result');
  });

  it('passes axe, and is left out of print like every question', async () => {
    const quiz = await atList();
    expect(await flaws(quiz)).to.deep.equal([]);
    expect(one(quiz, '.card').classList.contains('no-print')).to.equal(true);
  });
});

describe('pain-check-quiz: what ends the check', () => {
  it('is said before it happens, and is part of the group’s description', async () => {
    const quiz = await start();
    const group = one(quiz, 'fieldset');
    const described = group
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => words(one(quiz, `#${id}`)));
    expect(described).to.contain('One is enough: as soon as you tick one, the check ends and you see what to do.');
    await complete(quiz, healthy, 'Q4_unwell');
    expect(seen(quiz)).not.to.contain('One is enough');
  });
});
