import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
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

const none = 'None of these';
const questions = askedOf(healthy);
const { outcomes } = english.quiz;
const start = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);

describe('pain-check-quiz', () => {
  it('asks one question a screen, the emergency signs first, and counts them in words', async () => {
    const quiz = await start();
    const asked: string[] = [];
    for (let n = 1; n <= 14; n++) {
      expect(all(quiz, 'fieldset').length).to.equal(1);
      expect(seen(quiz)).to.contain(`Question ${n} of 14`);
      asked.push(question(quiz));
      await complete(quiz, healthy, questions[n]);
    }
    expect(asked).to.deep.equal(questions.map(titleOf));
    expect(result(quiz)).to.equal(outcomes.planA.title);
  });

  it('shows a bar beside the count that grows with it', async () => {
    const quiz = await start();
    const width = () => Number(one(quiz, '.bar rect').getAttribute('width'));
    const first = width();
    await complete(quiz, healthy, 'Q9_night');
    expect(width()).to.be.greaterThan(first);
    await complete(quiz, healthy);
    expect(width()).to.equal(100);
  });

  it('does not go on by itself when an answer is chosen', async () => {
    const quiz = await start();
    await answer(quiz, none);
    expect(question(quiz)).to.equal(titleOf('Q1_emergency'));
    await next(quiz);
    await answer(quiz, '25 to 49');
    expect(question(quiz)).to.equal(titleOf('Q2_age'));
  });

  it('clears the others when "none" is ticked, and "none" when another is', async () => {
    const quiz = await start();
    await complete(quiz, healthy, 'Q4_unwell');
    await answer(quiz, 'Losing weight without trying');
    await answer(quiz, 'I am not sure');
    expect(chosen(quiz)).to.deep.equal(['Losing weight without trying', 'I am not sure']);
    await answer(quiz, none);
    expect(chosen(quiz)).to.deep.equal([none]);
    await answer(quiz, 'I am not sure');
    expect(chosen(quiz)).to.deep.equal(['I am not sure']);
  });

  it('asks again, with the same words for everybody, when a question is not answered', async () => {
    const quiz = await start();
    await next(quiz);
    expect(question(quiz)).to.equal(titleOf('Q1_emergency'));
    const error = one(quiz, '#error');
    expect(words(error)).to.equal('Error: Choose all that fit, or “None of these”, to go on.');
    expect(one(quiz, 'fieldset').getAttribute('aria-describedby')?.split(' ')).to.include(error.id);
    expect(focused(quiz)?.getAttribute('value')).to.equal('chest');
    await answer(quiz, none);
    expect(seen(quiz)).not.to.contain('to go on');
    await next(quiz);
    await next(quiz);
    expect(words(one(quiz, '#error'))).to.equal('Error: Choose an answer to go on.');
    expect(result(quiz)).to.equal('');
  });

  it('gives no result while any question is open', async () => {
    for (const id of questions) {
      const quiz = await start();
      await complete(quiz, healthy, id);
      await next(quiz);
      expect(question(quiz)).to.equal(titleOf(id));
      expect(result(quiz)).to.equal('');
      quiz.remove();
    }
  });

  it('keeps answers on the way back and forth', async () => {
    const quiz = await start();
    await complete(quiz, told({ Q12_severity: 4 }), 'Q13_function');
    await back(quiz);
    expect(chosen(quiz)).to.deep.equal(['4']);
    await back(quiz);
    expect(chosen(quiz)).to.deep.equal(['Getting better']);
    while (question(quiz) !== titleOf('Q4_unwell')) await back(quiz);
    expect(chosen(quiz)).to.deep.equal([none]);
    await next(quiz);
    expect(chosen(quiz)).to.deep.equal([none]);
  });

  it('thinks again when an answer is changed', async () => {
    const quiz = await start();
    await complete(quiz, healthy);
    expect(result(quiz)).to.equal(outcomes.planA.title);
    await press(quiz, 'Check your answers');
    await press(quiz, `Change: ${titleOf('Q13_function')}`);
    await answer(quiz, wordsOf('Q13_function', 'cannot'));
    await next(quiz);
    await next(quiz);
    expect(result(quiz)).to.equal(outcomes.urgent.title);
    await press(quiz, 'Check your answers');
    await press(quiz, `Change: ${titleOf('Q13_function')}`);
    await answer(quiz, wordsOf('Q13_function', 'normal'));
    await next(quiz);
    await next(quiz);
    expect(result(quiz)).to.equal(outcomes.planA.title);
  });

  it('starts again with nothing chosen', async () => {
    const quiz = await start();
    await complete(quiz, healthy);
    await press(quiz, 'Start again');
    expect(question(quiz)).to.equal(titleOf('Q1_emergency'));
    for (const id of questions) {
      expect(chosen(quiz)).to.deep.equal([]);
      await complete(quiz, healthy, questions[questions.indexOf(id) + 1]);
    }
    expect(result(quiz)).to.equal(outcomes.planA.title);
  });

  it('asks for severity by eleven radios, each named with its word', async () => {
    const quiz = await start();
    await complete(quiz, healthy, 'Q12_severity');
    const radios = all<HTMLInputElement>(quiz, 'input[type=radio]');
    expect(radios.map((radio) => radio.ariaLabel)).to.deep.equal([
      '0, none',
      ...['1, mild', '2, mild', '3, mild'],
      ...['4, moderate', '5, moderate', '6, moderate'],
      ...['7, severe', '8, severe', '9, severe', '10, severe'],
    ]);
    await answer(quiz, 7);
    await answer(quiz, 2);
    expect(chosen(quiz)).to.deep.equal(['2']);
  });

  it('moves focus to each new heading, and at load takes none', async () => {
    const quiz = await start();
    expect(document.activeElement?.tagName).to.equal('BODY');
    await answer(quiz, none);
    await next(quiz);
    expect(words(focused(quiz))).to.equal(titleOf('Q2_age'));
    await back(quiz);
    expect(words(focused(quiz))).to.equal(titleOf('Q1_emergency'));
    await complete(quiz, healthy);
    expect(words(focused(quiz))).to.equal(outcomes.planA.title);
  });

  it('announces a result once: by its heading alone', async () => {
    const quiz = await start();
    await complete(quiz, healthy, 'Q13_function');
    let times = 0;
    quiz.addEventListener('focusin', () => (times += Number(words(focused(quiz)) === outcomes.planA.title)));
    await complete(quiz, healthy);
    expect(times).to.equal(1);
    for (const live of all(quiz, '[aria-live], [role=alert], [role=status]')) expect(words(live)).to.equal('');
  });

  it('can be done with the keyboard alone', async () => {
    const quiz = await start();
    const keys = async (...presses: string[]) => {
      for (const key of presses) await sendKeys({ press: key });
      await quiz.updateComplete;
    };
    await keys('Tab');
    while (words(focused(quiz)?.closest('label')) !== none) await keys('Tab');
    await keys('Space', 'Enter');
    expect(question(quiz)).to.equal(titleOf('Q2_age'));
    // The first answers, by the arrow keys: under 18 is passed over.
    await keys('Tab', 'Space', 'ArrowDown', 'Enter');
    while (!result(quiz)) {
      if (!question(quiz)) {
        while (words(focused(quiz)) !== 'See result') await keys('Tab');
        await keys('Enter');
        continue;
      }
      await keys('Tab');
      if (focused(quiz)?.getAttribute('type') === 'checkbox') {
        while (focused(quiz)?.getAttribute('value') !== 'none') await keys('Tab');
      }
      await keys('Space', 'Enter');
    }
    expect(result(quiz)).to.equal(outcomes.planA.title);
    while (words(focused(quiz)) !== 'Start again') await keys('Tab');
    await keys('Enter');
    expect(question(quiz)).to.equal(titleOf('Q1_emergency'));
  });

  it('passes axe on every kind of screen, targets included', async () => {
    const quiz = await start();
    expect(await flaws(quiz)).to.deep.equal([]);
    await next(quiz);
    expect(await flaws(quiz)).to.deep.equal([]);
    await complete(quiz, healthy, 'Q12_severity');
    expect(await flaws(quiz)).to.deep.equal([]);
    await complete(quiz, healthy);
    expect(await flaws(quiz)).to.deep.equal([]);
  });

  it('shows what is chosen in forced colours', async () => {
    await executeServerCommand('forced-colors', 'active');
    try {
      const quiz = await start();
      await complete(quiz, healthy, 'Q12_severity');
      await answer(quiz, 3);
      const background = (label: string) =>
        getComputedStyle(all(quiz, 'label').find((one) => words(one) === label) as HTMLElement).backgroundColor;
      expect(background('3')).not.to.equal(background('4'));
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });

  it('shows what stands between the tags where there is no such topic', async () => {
    const quiz = await fixture(html`<pain-check-quiz topic="knees">Read on.</pain-check-quiz>`);
    expect(quiz.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Read on.');
  });
});
