/** Answers stay in the widget, and the widget works where the page or the browser is hostile. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import { all, answer, complete, one, press, result, seen, wordsOf } from '../support/reader.js';
import { replaced } from '../support/storage.js';
import { choices, flags, healthy, heard, told } from '../support/triage-table.js';

const { outcomes, reasons } = english.quiz;
const start = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);

/** A reader with something to hide in every question. */
const private_ = told({
  Q2_age: '65plus',
  Q3_pregnancy: 'pregnant',
  Q4_unwell: ['weight_loss'],
  Q5_history: ['cancer', 'immune'],
  Q8_leg: ['nerve_one_leg'],
  Q10_duration: 'gt12w',
  Q12_severity: 8,
  Q13_function: 'cannot',
});
const secrets = [
  ...Object.values(flags).flat(),
  ...Object.values(choices).flat(),
  ...Object.keys(outcomes),
  ...Object.keys(reasons),
  ...Object.keys(healthy),
  ...Object.values(outcomes).map(({ title }) => title),
  ...Object.values(reasons),
].filter((secret) => secret.length > 1 && !['no', 'yes', 'none', 'same', 'better', 'worse', 'normal'].includes(secret));

/** Every event that reaches the document while `run` runs: those of scripts by any name, and those of the reader's hand. */
async function eventsOf(run: () => Promise<unknown>): Promise<Event[]> {
  const heard: Event[] = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  const hear = (event: Event) => heard.push(event);
  const native = ['click', 'input', 'change', 'submit', 'focusin', 'focusout', 'pointerdown', 'keydown', 'beforeinput'];
  for (const type of native) document.addEventListener(type, hear, true);
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    document.addEventListener(event.type, hear, { capture: true, once: true });
    return dispatch.call(this, event);
  };
  try {
    await run();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatch;
    for (const type of native) document.removeEventListener(type, hear, true);
  }
  return heard;
}

/** What a listener gets without walking the path into the widget. */
const contentOf = (event: Event): string => {
  const values: unknown[] = [];
  // Events keep their data in getters of their prototypes, so `in` is the way to all of them.
  for (const name of ['detail', 'data', 'dataTransfer', 'message', 'key', 'submitter', 'relatedTarget'] as const) {
    const value = (event as unknown as Record<string, unknown>)[name];
    values.push(value instanceof Element ? value.outerHTML : value);
  }
  const target = event.target instanceof Element ? event.target.outerHTML : '';
  return `${event.type} ${JSON.stringify(values)} ${target}`;
};

describe('no event', () => {
  it('holds an answer, a result or a reason, by its target or its detail', async () => {
    const quiz = await start();
    const events = await eventsOf(async () => {
      await complete(quiz, private_);
      await press(quiz, 'Copy summary');
      await press(quiz, 'Print summary');
      one<HTMLDetailsElement>(quiz, '.take details').open = true;
      await press(quiz, 'Save the file');
      await press(quiz, 'Start again');
      await answer(quiz, wordsOf('Q1_emergency', 'bladder'));
    });
    expect(result(quiz)).to.equal(outcomes.emergency.title);
    expect(events.filter(({ type }) => type === 'click').length).to.be.greaterThan(20);
    expect(events.filter(({ type }) => type.startsWith('carelets-')).length).to.equal(4);
    for (const event of events) {
      const content = contentOf(event);
      for (const secret of secrets) expect(content, content).not.to.contain(secret);
    }
  });

  it('is told more than that a check began and ended', async () => {
    const quiz = await start();
    const events = await eventsOf(() => complete(quiz, healthy));
    const own = events.filter((event) => event instanceof CustomEvent);
    expect(own.map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([
      ['carelets-quiz-start', null],
      ['carelets-quiz-finish', null],
    ]);
    expect(own.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
  });

  it('holds more unless the publisher asks for it in so many words', async () => {
    const quiz = await fixture<PainCheckQuiz>(html`<pain-check-quiz expose-answers></pain-check-quiz>`);
    const events = await eventsOf(() => complete(quiz, private_));
    const finish = events.find(({ type }) => type === 'carelets-quiz-finish') as CustomEvent;
    expect(finish.detail).to.deep.include({ outcome: 'urgent', answers: heard(private_) });
  });
});

describe('nothing of an answer', () => {
  it('reaches the address, the title, the element, the storage, the console or the network', async () => {
    const quiz = await start();
    const before = [location.href, document.title, document.cookie, history.length];
    const leaks: string[] = [];
    const record = (what: string) => ({
      value: (...given: unknown[]) => {
        leaks.push(`${what} ${JSON.stringify(given)}`);
        return Promise.resolve(new Response());
      },
    });
    const tell = { ...record('console') };
    await replaced(window, 'fetch', record('fetch'), () =>
      replaced(navigator, 'sendBeacon', record('beacon'), () =>
        replaced(XMLHttpRequest.prototype, 'send', record('xhr'), () =>
          replaced(Storage.prototype, 'setItem', record('storage'), () =>
            replaced(console, 'log', tell, () => replaced(console, 'warn', tell, () => complete(quiz, private_))),
          ),
        ),
      ),
    );
    expect(result(quiz)).to.equal(outcomes.urgent.title);
    expect(leaks).to.deep.equal([]);
    expect([location.href, document.title, document.cookie, history.length]).to.deep.equal(before);
    for (const secret of secrets) expect(quiz.outerHTML).not.to.contain(secret);
  });
});

describe('a hostile browser', () => {
  const throws = () => {
    throw new DOMException('denied', 'SecurityError');
  };

  it('with storage that throws changes nothing', async () => {
    await replaced(window, 'localStorage', { get: throws }, () =>
      replaced(window, 'sessionStorage', { get: throws }, async () => {
        const quiz = await start();
        await complete(quiz, healthy);
        expect(result(quiz)).to.equal(outcomes.planA.title);
      }),
    );
  });
});

describe('a hostile page', () => {
  it('that writes nonsense into attributes still gets a sound outline', async () => {
    for (const [level, expects] of [
      ['2', ['H2', 'H3']],
      ['two', ['H3', 'H4']],
      ['9', ['H6', 'H6']],
      [null, ['H3', 'H4']],
    ] as const) {
      const quiz = await start();
      if (level === null) quiz.removeAttribute('heading-level');
      else quiz.setAttribute('heading-level', level);
      await complete(quiz, healthy);
      const tags = all(quiz, '.card > :not(dialog) [part=heading], .card > [part=heading]').map(
        ({ tagName }) => tagName,
      );
      expect([tags[0], tags[1]], String(level)).to.deep.equal(expects);
    }
  });

  it('that moves the quiz about keeps its answers', async () => {
    const quiz = await start();
    await complete(quiz, healthy, 'Q9_night');
    const before = seen(quiz);
    document.body.append(quiz);
    await quiz.updateComplete;
    expect(seen(quiz)).to.equal(before);
    await complete(quiz, healthy);
    expect(result(quiz)).to.equal(outcomes.planA.title);
    quiz.remove();
  });
});
