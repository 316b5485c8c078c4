/** What a reader takes along from a result: on paper, on the clipboard, as a file; and what a publisher may ask for. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/carelets.js';
import english from '../../src/content/back-pain-running/en.json';
import pack from '../../src/content/back-pain-running/topic.json';
import type { Quiz } from '../../src/pack/sections/quiz.js';
import { asked } from '../../src/widgets/pain-check-quiz/conditions.model.js';
import type { PainCheckQuiz } from '../../src/widgets/pain-check-quiz/pain-check-quiz.js';
import type { Statement } from '../../src/widgets/pain-check-quiz/xapi.model.js';
import { all, answer, complete, one, press, root, words, wordsOf } from '../support/reader.js';
import { replaced } from '../support/storage.js';
import { healthy, told } from '../support/triage-table.js';

const { outcomes, reasons } = english.quiz;
const signs = Object.values(english.warnings.signs);
const start = () => fixture<PainCheckQuiz>(html`<pain-check-quiz region="GB"></pain-check-quiz>`);
const year = String(new Date().getFullYear());
const settled = async (quiz: PainCheckQuiz) => {
  await new Promise((done) => setTimeout(done));
  await quiz.updateComplete;
};
const throws = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('on the clipboard', () => {
  const clipboards: [name: string, clipboard: unknown][] = [
    ['without a clipboard', undefined],
    ['that refuses the clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['whose clipboard throws', { writeText: throws }],
  ];
  for (const [name, clipboard] of clipboards) {
    it(`a browser ${name} shows the summary to copy by hand`, async () => {
      await replaced(navigator, 'clipboard', { value: clipboard }, async () => {
        const quiz = await start();
        await complete(quiz, told({ Q4_unwell: ['fever'] }));
        await press(quiz, 'Copy summary');
        await settled(quiz);
        const { value, labels } = one<HTMLTextAreaElement>(quiz, 'textarea');
        for (const part of [outcomes.urgent.title, reasons.U1, english.review.disclaimer, year, 'Call 999 or 112'])
          expect(value).to.contain(part);
        expect(labels[0]?.innerText).to.contain('copy it');
      });
    });
  }

  it('the summary is there at once, and the reader is told', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(copied.push(text));
    await replaced(navigator, 'clipboard', { value: { writeText } }, async () => {
      const quiz = await start();
      await complete(quiz, told({ Q2_age: 'under18' }));
      await press(quiz, 'Copy summary');
      await settled(quiz);
      expect(copied[0])
        .to.contain(outcomes.clinician.title)
        .and.contain(reasons.C1)
        .and.contain(english.visit.questions.title)
        .and.not.match(/[*[\]]/);
      expect(root(quiz).querySelector('[role=status]')?.textContent).to.contain('Copied');
      expect(all(quiz, 'button').map(words)).to.contain('Copied.');
    });
  });
});

describe('on paper', () => {
  it('the summary stands alone, with result, answers, signs, numbers and date, and no button', async () => {
    const quiz = await start();
    await complete(quiz, told({ Q4_unwell: ['fever'] }));
    await press(quiz, 'Print summary');
    const frame = one<HTMLIFrameElement>(quiz, 'iframe');
    const page = frame.contentDocument;
    const text = page?.body.textContent ?? '';
    for (const part of [outcomes.urgent.title, reasons.U1, wordsOf('Q4_unwell', 'fever'), 'Call 999 or 112', year])
      expect(text).to.contain(part);
    expect(signs.filter((sign) => text.includes(sign)).length).to.be.greaterThan(9);
    expect(page?.querySelectorAll('button, a').length).to.equal(0);
    expect(page?.documentElement.lang).to.equal('en');
    expect([page?.querySelector('h1')?.textContent, (page?.querySelectorAll('h2').length ?? 0) > 5]).to.deep.equal([
      outcomes.urgent.title,
      true,
    ]);
    expect(window.frames.length).to.equal(0, 'no script of the page can reach the frame');
    frame.remove();
  });
});

describe('the file for a health record', () => {
  /** What is handed over while `run` runs, and under which name. */
  async function handed(run: () => Promise<unknown>): Promise<{ name: string; blob: Blob }[]> {
    const files: { name: string; blob: Blob }[] = [];
    let made: Blob | undefined;
    const create = (blob: Blob) => ((made = blob), 'blob:none');
    const click = function (this: HTMLAnchorElement) {
      if (made) files.push({ name: this.download, blob: made });
    };
    await replaced(URL, 'createObjectURL', { value: create }, () =>
      replaced(HTMLAnchorElement.prototype, 'click', { value: click }, run),
    );
    return files;
  }
  const save = async (quiz: PainCheckQuiz) => {
    one<HTMLDetailsElement>(quiz, '.take details').open = true;
    await press(quiz, 'Save the file');
  };

  it('is made when the reader asks and not before, and holds the answers', async () => {
    const quiz = await start();
    expect(await handed(() => complete(quiz, told({ Q12_severity: 7 })))).to.deep.equal([]);
    expect(all(quiz, '.take textarea').length).to.equal(0);
    const [file] = await handed(() => save(quiz));
    expect(file?.name).to.match(/^back-pain-running-\d{4}-\d\d-\d\d\.json$/);
    expect(file?.blob.type).to.equal('application/fhir+json;charset=utf-8');
    const response = JSON.parse((await file?.blob.text()) ?? '') as {
      resourceType: string;
      status: string;
      authored: string;
      item: { linkId: string; answer: object[] }[];
    };
    expect([response.resourceType, response.status]).to.deep.equal(['QuestionnaireResponse', 'completed']);
    expect(response.authored).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(response.item.find(({ linkId }) => linkId === 'Q12_severity')?.answer).to.deep.equal([{ valueInteger: 7 }]);
    // One for each question asked, and the result.
    expect(response.item.length).to.equal(asked(pack.quiz as unknown as Quiz, told({ Q12_severity: 7 })).length + 1);
  });

  it('is there as text to copy where a download is swallowed or fails', async () => {
    const quiz = await start();
    await complete(quiz, healthy);
    await replaced(URL, 'createObjectURL', { value: throws }, () => save(quiz));
    for (const details of all<HTMLDetailsElement>(quiz, '.take details')) details.open = true;
    expect(one<HTMLTextAreaElement>(quiz, '.take textarea').value).to.contain('"QuestionnaireResponse"');
    await press(quiz, 'Copy the text');
  });

  it('and the summary are forgotten when answers change', async () => {
    await replaced(navigator, 'clipboard', { value: undefined }, async () => {
      const quiz = await start();
      await complete(quiz, healthy);
      await handed(() => save(quiz));
      await press(quiz, 'Copy summary');
      await settled(quiz);
      expect(all(quiz, '.take textarea').length).to.equal(2);
      await press(quiz, 'Start again');
      await answer(quiz, wordsOf('Q1_emergency', 'bladder'));
      expect(all(quiz, '.take textarea').length).to.equal(0);
    });
  });
});

describe('xAPI statements', () => {
  const heard = async (quiz: PainCheckQuiz) => {
    const events: CustomEvent<Statement[]>[] = [];
    const hear = (event: Event) => events.push(event as CustomEvent<Statement[]>);
    document.addEventListener('carelets-quiz-statements', hear);
    await complete(quiz, told({ Q12_severity: 7 }));
    document.removeEventListener('carelets-quiz-statements', hear);
    return events;
  };

  it('are told to no page that did not ask for answers', async () => {
    expect(await heard(await start())).to.deep.equal([]);
  });

  it('are told to the page alone where the publisher asks for answers, without the rest of its address', async () => {
    const quiz = await fixture<PainCheckQuiz>(html`<pain-check-quiz expose-answers></pain-check-quiz>`);
    const [event, ...more] = await heard(quiz);
    expect(more.length).to.equal(0);
    expect(event?.bubbles && event.composed).to.equal(true);
    const statements = event?.detail ?? [];
    const activity = `${location.origin}${location.pathname}#back-pain-running`;
    const severity = statements.find(({ object }) => object.id === `${activity}/Q12_severity`);
    expect(severity?.result).to.deep.equal({ response: '7' });
    expect(statements[statements.length - 1]?.object.id).to.equal(activity);
    expect(location.search, 'the page has more of an address').not.to.equal('');
  });
});
