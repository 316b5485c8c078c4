/** The promises about health: emergencies first and always in reach, the right number, nothing old. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { addPack } from '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import topic from '../../src/content/back-pain-running/topic.json';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { StretchCarousel } from '../../src/widgets/stretch-carousel/stretch-carousel.js';
import {
  all,
  answer,
  back,
  complete,
  focused,
  next,
  one,
  press,
  question,
  result,
  root,
  seen,
  titleOf,
  words,
  wordsOf,
} from '../support/reader.js';
import { expected, flags, healthy, told, type Told } from '../support/triage-table.js';

const none = 'None of these';
const { outcomes } = english.quiz;
const start = (region = 'GB') => fixture<PainCheckQuiz>(html`<pain-check-quiz region=${region}></pain-check-quiz>`);
const signs = (quiz: PainCheckQuiz) => one<HTMLDialogElement>(quiz, 'dialog');
const calls = (quiz: PainCheckQuiz) => all<HTMLAnchorElement>(quiz, '.card > .level a.call').map(({ href }) => href);

/** A way to each outcome. */
const ways: Record<string, Partial<Told>> = {
  emergency: { Q1_emergency: ['chest'] },
  urgent: { Q4_unwell: ['fever'] },
  clinician: { Q2_age: 'under18' },
  planA: {},
  planB: { Q14_pattern: 'extension' },
  planC: { Q8_leg: ['nerve_one_leg'] },
};
const outcomeIds = Object.keys(ways) as (keyof typeof outcomes)[];

describe('a red flag', () => {
  for (const flag of flags.Q1_emergency) {
    it(`"${flag}" shows the emergency result at once`, async () => {
      const quiz = await start();
      await answer(quiz, wordsOf('Q1_emergency', flag));
      expect(result(quiz)).to.equal(outcomes.emergency.title);
      expect(words(focused(quiz))).to.equal(outcomes.emergency.title);
      expect(calls(quiz)).to.deep.equal(['tel:999']);
      expect(seen(quiz)).to.match(flag === 'not_sure' ? /not sure about an emergency sign/ : /Why/);
    });
  }

  it('is an emergency on top of "none", and after every question was answered', async () => {
    const quiz = await start();
    await answer(quiz, none);
    await answer(quiz, wordsOf('Q1_emergency', 'bladder'));
    expect(result(quiz)).to.equal(outcomes.emergency.title);

    const late = await start();
    await complete(late, healthy);
    while (question(late) !== titleOf('Q1_emergency')) await back(late);
    await answer(late, wordsOf('Q1_emergency', 'saddle'));
    expect(result(late)).to.equal(outcomes.emergency.title);
  });

  it('stays an emergency until it is taken back', async () => {
    const quiz = await start();
    await answer(quiz, wordsOf('Q1_emergency', 'saddle'));
    await press(quiz, 'Change my answer');
    await next(quiz);
    expect(result(quiz)).to.equal(outcomes.emergency.title);
    await press(quiz, 'Change my answer');
    await answer(quiz, wordsOf('Q1_emergency', 'saddle'));
    await next(quiz);
    expect(question(quiz)).to.equal(titleOf('Q1_emergency'));
    await answer(quiz, none);
    await next(quiz);
    expect(question(quiz)).to.equal(titleOf('Q2_age'));
  });

  for (const id of ['Q4_unwell', 'Q5_history'] as const) {
    for (const flag of flags[id]) {
      it(`"${flag}" of ${id} comes to the level of the table`, async () => {
        const quiz = await start();
        await complete(quiz, told({ [id]: [flag] }));
        const wanted = expected(told({ [id]: [flag] })).outcome;
        expect(result(quiz)).to.equal(outcomes[wanted].title);
        if (id === 'Q4_unwell') expect(seen(quiz)).not.to.contain('Stretches for this plan');
      });
    }
  }
});

describe('a result', () => {
  for (const id of outcomeIds) {
    it(`"${id}" says what, when and why, opens the emergency signs and claims no diagnosis`, async () => {
      const quiz = await start();
      await complete(quiz, told(ways[id] ?? {}));
      expect(result(quiz)).to.equal(outcomes[id].title);
      for (const part of [
        outcomes[id].when,
        'Why',
        id === 'urgent' ? 'Take care' : 'What to do',
        english.review.disclaimer,
        english.review.notReviewed,
      ]) {
        expect(seen(quiz)).to.contain(part);
      }
      await press(quiz, 'Emergency signs');
      expect(signs(quiz).open).to.equal(true);
      for (const { id: sign } of topic.warnings.emergency)
        expect(words(signs(quiz))).to.contain(english.warnings.signs[sign as 'saddle']);
      expect(one<HTMLAnchorElement>(quiz, 'dialog a.call').href).to.equal('tel:999');
    });
  }

  it('offers stretches for self-care alone', async () => {
    const carousel = await fixture(html`<stretch-carousel set="cooldown"></stretch-carousel>`);
    for (const id of outcomeIds) {
      const quiz = await start();
      await complete(quiz, told(ways[id] ?? {}));
      const offered = seen(quiz).includes('Stretches for this plan') && seen(quiz).includes('Show these stretches');
      expect(offered, id).to.equal(id.startsWith('plan'));
      for (const { title } of Object.values(english.exercises)) {
        if (!id.startsWith('plan')) expect(seen(quiz)).not.to.contain(title);
      }
    }
    carousel.remove();
  });

  it('shows the offered set in the carousel of the page, by its id alone', async () => {
    const carousel = await fixture<StretchCarousel>(html`<stretch-carousel set="cooldown"></stretch-carousel>`);
    const quiz = await start();
    await complete(quiz, told(ways['planC'] ?? {}));
    await press(quiz, 'Show these stretches');
    await carousel.updateComplete;
    expect(carousel.set).to.equal('planC');
    expect(seen(carousel)).to.contain(english.sets.planC.title);
    const wrong = [...Object.keys(healthy), 'nerve_one_leg', english.quiz.reasons.P1];
    for (const told of wrong) expect(carousel.outerHTML + seen(carousel)).not.to.contain(told);
  });

  it('has no button for stretches where no carousel could show them', async () => {
    const quiz = await start();
    await complete(quiz, healthy);
    expect(seen(quiz)).to.contain('Stretches for this plan').and.not.to.contain('Show these stretches');
  });

  it('stands in a card whose words, not only its colour, say how urgent it is', async () => {
    const titles = outcomeIds.map((id) => outcomes[id].title);
    expect(new Set(titles).size).to.equal(titles.length);
    const quiz = await start();
    await complete(quiz, told({ Q4_unwell: ['fever'] }));
    expect(one(quiz, '.level').classList.contains('urgent')).to.equal(true);
    expect(words(one(quiz, '.level'))).to.contain('today');
  });
});

describe('the emergency signs', () => {
  it('can be opened and left by keyboard from a question, and give focus back', async () => {
    const quiz = await start();
    await complete(quiz, healthy, 'Q7_where');
    const button = one<HTMLButtonElement>(quiz, '[part=emergency-button]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect(signs(quiz).open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(signs(quiz).open).to.equal(false);
    expect(words(focused(quiz))).to.equal(words(button));
    await press(quiz, 'Emergency signs');
    await press(quiz, 'Close');
    expect(signs(quiz).open).to.equal(false);
  });

  it('stand on the screen and on the paper of every result, with the number', async () => {
    for (const way of Object.values(ways)) {
      const quiz = await start();
      await complete(quiz, told(way));
      const all = topic.warnings.emergency.map(({ id }) => english.warnings.signs[id as 'saddle']);
      for (const sign of all) expect(seen(quiz)).to.contain(sign);
      expect(seen(quiz)).to.contain(english.quiz.lines.emergencyList).and.to.contain('999');
      await emulateMedia({ media: 'print' });
      try {
        for (const sign of all) expect(seen(quiz)).to.contain(sign);
        expect(seen(quiz)).to.contain('999');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    }
  });
});

describe('phone numbers', () => {
  const numbers: [region: string, emergency: string, urgent: string | undefined][] = [
    ['GB', 'tel:999', 'tel:111'],
    ['gb', 'tel:999', 'tel:111'],
    ['IE', 'tel:112', undefined],
    ['DE', 'tel:112', 'tel:116117'],
    ['US', 'tel:911', undefined],
    ['CA', 'tel:911', 'tel:811'],
    ['AU', 'tel:000', 'tel:1800022222'],
    ['NZ', 'tel:111', 'tel:0800611116'],
  ];
  for (const [region, emergency, urgent] of numbers) {
    it(`of ${region} are ${emergency} and ${urgent ?? 'none for advice'}`, async () => {
      const quiz = await start(region);
      await complete(quiz, told(ways['emergency'] ?? {}));
      expect(calls(quiz)).to.deep.equal([emergency]);
      await press(quiz, 'Start again');
      await complete(quiz, told(ways['urgent'] ?? {}));
      expect(calls(quiz)).to.deep.equal(urgent ? [urgent] : []);
    });
  }

  const nowhere: [name: string, set: (quiz: PainCheckQuiz) => void][] = [
    ['not given', (quiz) => quiz.setAttribute('region', '')],
    ['taken away', (quiz) => quiz.removeAttribute('region')],
    ['unknown', (quiz) => quiz.setAttribute('region', 'ZZ')],
    ['nonsense', (quiz) => ((quiz as unknown as { region: unknown }).region = 42)],
  ];
  for (const [name, set] of nowhere) {
    it(`are all shown, and none as certain, where the region is ${name}`, async () => {
      const quiz = await start();
      set(quiz);
      await complete(quiz, told(ways['emergency'] ?? {}));
      expect(calls(quiz)).to.deep.equal([]);
      expect(seen(quiz)).to.contain('Call your local emergency number');
      const list = words(one(quiz, '.card > .level .phones ul'));
      for (const each of ['UK: 999 or 112', 'USA: 911', 'New Zealand: 111']) expect(list).to.contain(each);
      await press(quiz, 'Start again');
      await complete(quiz, told(ways['urgent'] ?? {}));
      expect(root(quiz).querySelectorAll('.card > .level a').length).to.equal(0);
    });
  }

  it('follow the region when the page changes it', async () => {
    const quiz = await start('GB');
    await complete(quiz, told(ways['emergency'] ?? {}));
    quiz.region = 'NZ';
    await quiz.updateComplete;
    expect(calls(quiz)).to.deep.equal(['tel:111']);
  });
});

describe('a pack past its last day', () => {
  it('shows the warning signs and why there is nothing else', async () => {
    const review = { ...topic.review, expires: '2020-01-01' };
    expect(await addPack({ ...topic, id: 'old', review }, english)).to.equal(true);
    for (const widget of [
      html`<pain-check-quiz topic="old" region="GB"></pain-check-quiz>`,
      html`<stretch-carousel topic="old" set="cooldown" region="GB"></stretch-carousel>`,
    ]) {
      const old = await fixture<PainCheckQuiz>(widget);
      expect(seen(old)).to.contain(english.review.expired);
      for (const sign of Object.values(english.warnings.signs)) expect(seen(old)).to.contain(sign);
      expect(all(old, 'fieldset, .slide, form').length).to.equal(0);
      expect(one<HTMLAnchorElement>(old, 'a.call').href).to.equal('tel:999');
    }
  });

  it('still works on its last day', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await addPack({ ...topic, id: 'due', review: { ...topic.review, expires: today } }, english);
    const due = await fixture<PainCheckQuiz>(html`<pain-check-quiz topic="due"></pain-check-quiz>`);
    expect(question(due)).to.equal(titleOf('Q1_emergency'));
  });
});
